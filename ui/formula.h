// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QSizeF>

class QColor;
class QString;
class QSvgRenderer;

/// The typeset formulas, which are resources.
namespace activation_explorer::ui {

/// By name: an activation's id, or that with “_derivative”.
[[nodiscard]] std::unique_ptr<QSvgRenderer> loadFormula(const QString& name, const QColor& color);

/// How large a formula is among text of this height.
[[nodiscard]] QSizeF formulaSize(const QSvgRenderer& formula, double textHeight);

} // namespace activation_explorer::ui
