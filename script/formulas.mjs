// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: node formulas.mjs MODULES_DIR LIST_JSON OUTPUT_DIR
//
// Renders "tex" and "derivative_tex" of each object in LIST_JSON to OUTPUT_DIR/<id>.svg and
// <id>_derivative.svg, and removes all other SVGs there. Writes nothing if any formula fails.
// Run by script/formulas, which installs MathJax into MODULES_DIR.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [modulesDir, listJson, outputDir] = process.argv.slice(2);
const require = createRequire(join(resolve(modulesDir), 'package.json'));

const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/base/BaseConfiguration.js');
require('mathjax-full/js/input/tex/ams/AmsConfiguration.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const document = mathjax.document('', {
    InputJax: new TeX({
        packages: ['base', 'ams'],
        formatError: (_, error) => { throw new Error(error.message); },
    }),
    OutputJax: new SVG({ fontCache: 'none' }), // each glyph a <path> where it is drawn: no <defs>, no <use>
});

// What Qt's renderer (SVG Tiny 1.2) draws as browsers do. <text> would also depend on the installed fonts.
const drawable = new Set(['svg', 'g', 'path', 'rect']);
const kept = new Set(['d', 'fill', 'height', 'transform', 'viewBox', 'width', 'x', 'xmlns', 'y']);
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

function tidy(node) {
    const kind = adaptor.kind(node);
    if (!drawable.has(kind))
        throw new Error(`MathJax made a <${kind}>, which cannot be used: ${adaptor.outerHTML(node)}`);
    if (adaptor.getAttribute(node, 'data-mml-node') === 'merror')
        throw new Error(adaptor.outerHTML(node));
    for (const { name } of adaptor.allAttributes(node)) {
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

function render(tex) {
    const svg = adaptor.firstChild(document.convert(tex, { display: true })); // in an <mjx-container>
    tidy(svg);
    adaptor.setAttribute(svg, 'data-tex-sha256', createHash('sha256').update(tex, 'utf8').digest('hex'));
    const xml = adaptor.serializeXML(svg).replaceAll('><', '>\n<');
    return `<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n${xml}\n`;
}

const pictures = new Map();
for (const activation of JSON.parse(readFileSync(listJson, 'utf8'))) {
    for (const [member, suffix] of [['tex', ''], ['derivative_tex', '_derivative']]) {
        const { id, [member]: tex } = activation;
        const file = `${id}${suffix}.svg`;
        try {
            if (typeof tex !== 'string' || !/^[a-z0-9_]+$/.test(id) || pictures.has(file))
                throw new Error('a member is missing or malformed, or the file name comes twice');
            pictures.set(file, render(tex));
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

for (const file of readdirSync(outputDir)) {
    if (file.endsWith('.svg') && !pictures.has(file))
        rmSync(join(outputDir, file));
}
for (const [file, picture] of pictures)
    writeFileSync(join(outputDir, file), picture);
console.log(`${pictures.size} formulas in ${outputDir}`);
