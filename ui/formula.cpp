// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula.h"

#include <QColor>
#include <QFile>
#include <QString>
#include <QSvgRenderer>

namespace activation_explorer::ui {

namespace {

constexpr double fontScale = 1.15;  // of a formula, relative to the text around it
constexpr double unitsPerEm = 1000; // in MathJax's SVG

} // namespace

std::unique_ptr<QSvgRenderer> loadFormula(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/formulas/%1.svg").arg(name));
    const bool exists = file.open(QFile::ReadOnly);
    Q_ASSERT(exists);
    QByteArray svg = exists ? file.readAll() : QByteArray();
    return std::make_unique<QSvgRenderer>(svg.replace("currentColor", color.name().toLatin1()));
}

QSizeF formulaSize(const QSvgRenderer& formula, double textHeight)
{
    // From the viewBox: the renderer's own size is wrong for MathJax's units.
    return formula.viewBoxF().size() / unitsPerEm * textHeight * fontScale;
}

} // namespace activation_explorer::ui
