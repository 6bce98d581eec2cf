// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: node formulas.mjs MODULES_DIR LIST_JSON OUTPUT_DIR TEST_JSON
//
// Renders "tex" and "derivative_tex" of each object in LIST_JSON to OUTPUT_DIR/<id>.svg and
// <id>_derivative.svg, and removes all other SVGs there. Writes nothing if any formula fails.
// Marks in them what the program needs to put numbers in place of parameters and to point at a case, and
// writes the shapes of numbers to OUTPUT_DIR/number.svg: resources/formulas/README.md says how.
// To each object in TEST_JSON, which has a formula with numbers as "tex", it gives the "shapes" that are drawn
// for it: outline or rectangle, x and y. With these a test compares how the program puts numbers in place.
// Run by script/formulas, which installs MathJax into MODULES_DIR.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [modulesDir, listJson, outputDir, testJson] = process.argv.slice(2);
const require = createRequire(join(resolve(modulesDir), 'package.json'));

const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { TEXCLASS } = require('mathjax-full/js/core/MmlTree/MmlNode.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/base/BaseConfiguration.js');
require('mathjax-full/js/input/tex/ams/AmsConfiguration.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

// As MathJax' own, but keeps of the last formula its nodes and what is drawn for them.
class MarkingSVG extends SVG {
    processMath(math, parent) {
        super.processMath(math, parent);
        this.last = { root: math, wrappers: this.nodeMap };
    }
}
const output = new MarkingSVG({ fontCache: 'none' }); // each glyph a <path> where it is drawn: no <defs>, no <use>
const document = mathjax.document('', {
    InputJax: new TeX({
        packages: ['base', 'ams'],
        formatError: (_, error) => { throw new Error(error.message); },
    }),
    OutputJax: output,
});

// What Qt's renderer (SVG Tiny 1.2) draws as browsers do. <text> would also depend on the installed fonts.
const drawable = new Set(['svg', 'g', 'path', 'rect']);
const kept = new Set(['d', 'fill', 'height', 'transform', 'viewBox', 'width', 'x', 'xmlns', 'y']);
const marks = new Set(['data-advance', 'data-box', 'data-parentheses', 'data-raise', 'data-sign', 'data-slot']);
const dropped = /^(data-.*|focusable|role|stroke|stroke-width|style)$/;

// MathJax draws the straight middle pieces of tall delimiters, such as the brace of three cases, 1.5 times as
// long as they should be and clips them with a nested <svg>, which Qt puts elsewhere. This gives the path alone,
// with the right length.
function unclipped(svg) {
    const number = name => Number(adaptor.getAttribute(svg, name));
    const [left, bottom] = adaptor.getAttribute(svg, 'viewBox').split(' ').map(Number);
    const path = adaptor.firstChild(svg);
    const scale = /^scale\(1,([\d.]+)\)$/.exec(adaptor.getAttribute(path, 'transform'));
    if (!scale || adaptor.childNodes(svg).length !== 1)
        throw new Error(`MathJax made a nested <svg> that is not expected: ${adaptor.outerHTML(svg)}`);
    const dx = number('x') - left;
    const dy = number('y') + number('height') / 2 - (bottom + number('height') / 2) / 1.5;
    const rounded = x => Number(x.toFixed(3));
    adaptor.setAttribute(path, 'transform',
        `translate(${rounded(dx)},${rounded(dy)}) scale(1,${rounded(scale[1] / 1.5)})`);
    return path;
}

const textOf = node => node.kind === 'text' ? node.getText() : (node.childNodes ?? []).map(textOf).join('');

// The node that stands before this one in its line, spaces aside.
function before(node) {
    const isInLine = node.parent.isKind('mrow') || node.parent.isKind('inferredMrow');
    const siblings = isInLine ? node.parent.childNodes : [node];
    let i = siblings.indexOf(node) - 1;
    while (i >= 0 && textOf(siblings[i]) === '')
        --i;
    if (i >= 0)
        return siblings[i];
    return null;
}

// Which numbers need parentheses in the place of this node; core/formula.h says the same of TeX.
function parentheses(node) {
    const last = before(node);
    if (!last || last.isKind('mo') && [TEXCLASS.OPEN, TEXCLASS.REL, TEXCLASS.PUNCT].includes(last.texClass))
        return 'none';
    return textOf(last) === '/' ? 'negative product' : 'negative';
}

// How high a number's exponent stands in the place of this node: by TeX's rule 18, where digits are 0.666 em high.
const raise = node => node.attributes.get('displaystyle') && !node.getProperty('texprimestyle') ? 413 : 393;

const advance = wrapper => String(Math.round(wrapper.getBBox().w * 1e4) / 10);

// Marks what is drawn for `node` and below. True if a parameter is in it.
function mark(node, symbols, wrappers) {
    const wrapper = wrappers.get(node);
    const set = (drawn, name, value) => adaptor.setAttribute(drawn.element, `data-${name}`, value);
    const slot = node.isKind('mi') || node.isKind('TeXAtom') ? symbols.indexOf(textOf(node)) : -1;
    if (slot >= 0) {
        set(wrapper, 'slot', String(slot));
        set(wrapper, 'advance', advance(wrapper));
        set(wrapper, 'parentheses', parentheses(node));
        set(wrapper, 'raise', String(raise(node)));
        return true;
    }
    const isFilled = (node.childNodes ?? []).map(child => mark(child, symbols, wrappers)).includes(true);
    const isCases = node.isKind('mtable') && node.prevClass === TEXCLASS.OPEN;
    const box = isCases ? 'cases' : isFilled && { mfrac: 'fraction', msqrt: 'root', mtable: 'table' }[node.kind];
    if (box === 'table')
        throw new Error('a parameter in a table, which the program cannot fill');
    if (box)
        set(wrapper, 'box', box);
    const parts = box === 'fraction' ? wrapper.childNodes
        : isCases ? wrapper.childNodes.flatMap(row => row.childNodes) : [];
    for (const part of parts)
        set(part, 'advance', advance(part));
    return isFilled;
}

function tidy(node) {
    const kind = adaptor.kind(node);
    if (!drawable.has(kind))
        throw new Error(`MathJax made a <${kind}>, which cannot be used: ${adaptor.outerHTML(node)}`);
    if (adaptor.getAttribute(node, 'data-mml-node') === 'merror')
        throw new Error(adaptor.outerHTML(node));
    for (const { name } of adaptor.allAttributes(node)) {
        if (marks.has(name))
            continue;
        if (dropped.test(name))
            adaptor.removeAttribute(node, name);
        else if (!kept.has(name))
            throw new Error(`MathJax made an unexpected attribute ${name}: ${adaptor.outerHTML(node)}`);
    }
    for (const child of [...adaptor.childNodes(node)]) {
        const isNested = adaptor.kind(child) === 'svg';
        const shape = isNested ? unclipped(child) : child;
        if (isNested)
            adaptor.replace(shape, child);
        tidy(shape);
        const isInvisible = adaptor.kind(shape) === 'g' ? adaptor.childNodes(shape).length === 0
            : adaptor.getAttribute(shape, 'd') === ''; // the operator of applying ln to its argument
        if (isInvisible)
            adaptor.remove(shape);
    }
}

function render(tex, symbols) {
    const svg = adaptor.firstChild(document.convert(tex, { display: true })); // in an <mjx-container>
    const { root, wrappers } = output.last;
    mark(root, symbols, wrappers);
    const equals = [...wrappers.keys()].find(node => node.isKind('mo') && textOf(node) === '=');
    adaptor.setAttribute(wrappers.get(equals).element, 'data-sign', 'equals');
    tidy(svg);
    adaptor.setAttribute(svg, 'data-tex-sha256', createHash('sha256').update(tex, 'utf8').digest('hex'));
    return fileOf(svg);
}

function fileOf(svg) {
    const xml = adaptor.serializeXML(svg).replaceAll('><', '>\n<');
    return `<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n${xml}\n`;
}

// What numbers are written with, each letter as the TeX that draws it; "≈" of one that is rounded, and what
// points at a case.
const letters = { ...Object.fromEntries([...'0123456789.,()'].map(c => [c, c])), '-': '{-}', '·': '{\\cdot}',
    '≈': '{\\approx}', '▸': '{\\blacktriangleright}' };

function renderLetters() {
    const all = adaptor.node('svg', { xmlns: 'http://www.w3.org/2000/svg' });
    for (const [letter, tex] of Object.entries(letters)) {
        const svg = adaptor.firstChild(document.convert(tex, { display: true }));
        const paths = adaptor.tags(svg, 'path');
        if (paths.length !== 1)
            throw new Error(`${letter} is not one shape`);
        tidy(paths[0]);
        adaptor.setAttribute(paths[0], 'data-letter', letter);
        adaptor.setAttribute(paths[0], 'data-advance', advance(output.last.wrappers.get(output.last.root.childNodes[0])));
        adaptor.append(all, paths[0]);
    }
    return fileOf(all);
}

function shapesOf(node, x, y, scale) {
    const transform = adaptor.getAttribute(node, 'transform') ?? '';
    for (const [, kind, a, b] of transform.matchAll(/(translate|scale)\(([-\d.]+)(?:,([-\d.]+))?\)/g)) {
        if (kind === 'translate') {
            x += scale * Number(a);
            y += scale * Number(b ?? 0);
        } else if (b === undefined)
            scale *= Number(a);
    }
    const kind = adaptor.kind(node);
    if (kind === 'path')
        return [[adaptor.getAttribute(node, 'd'), x, y]];
    if (kind === 'rect') {
        const number = name => Number(adaptor.getAttribute(node, name));
        return [[`line ${Math.round(scale * number('width'))}`, x + scale * number('x'), y + scale * number('y')]];
    }
    return adaptor.childNodes(node).flatMap(child => shapesOf(child, x, y, scale));
}

const rounded = shape => shape.map(part => typeof part === 'number' ? Math.round(part) : part.slice(0, 24));
const tests = JSON.parse(readFileSync(testJson, 'utf8'));
for (const test of tests) {
    const svg = adaptor.firstChild(document.convert(test.tex, { display: true }));
    tidy(svg);
    test.shapes = shapesOf(svg, 0, 0, 1).map(rounded);
}
const testLines = tests.map(test => JSON.stringify(test));

const pictures = new Map();
for (const activation of JSON.parse(readFileSync(listJson, 'utf8'))) {
    for (const [member, suffix] of [['tex', ''], ['derivative_tex', '_derivative']]) {
        const { id, [member]: tex } = activation;
        const file = `${id}${suffix}.svg`;
        try {
            if (typeof tex !== 'string' || !/^[a-z0-9_]+$/.test(id) || pictures.has(file))
                throw new Error('a member is missing or malformed, or the file name comes twice');
            pictures.set(file, render(tex, activation.parameters.map(parameter => parameter.symbol)));
        } catch (error) {
            console.error(`${file}: ${error.message}\n${tex}`);
            process.exit(1);
        }
    }
}
if (pictures.size === 0) {
    console.error(`${listJson}: no activations`);
    process.exit(1);
}

pictures.set('number.svg', renderLetters());

for (const file of readdirSync(outputDir)) {
    if (file.endsWith('.svg') && !pictures.has(file))
        rmSync(join(outputDir, file));
}
for (const [file, picture] of pictures)
    writeFileSync(join(outputDir, file), picture);
writeFileSync(testJson, `[\n${testLines.join(',\n')}\n]\n`);
console.log(`${pictures.size} formulas in ${outputDir}`);
