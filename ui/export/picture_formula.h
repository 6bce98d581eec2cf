// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/document/view_state.h"

#include <memory>
#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

class QPainter;
class QSvgRenderer;

namespace activation_explorer::ui {

/// The formulas of a curve's f and f′ in a picture: side by side or one below the other, whichever lets them
/// be larger, and as small as the room asks for.
class PictureFormula
{
public:
    /// Of the charts that are shown. `name`, if any, stands below them. `font`: of the text around.
    PictureFormula(const core::Activation& activation, ViewState::Charts charts, const QString& name,
                   const QFont& font, const QColor& color, QSizeF room);
    ~PictureFormula();

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< name not cut short, not too small to be read
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    QFont m_font;
    QString m_name;
    std::unique_ptr<QSvgRenderer> m_value;      ///< null: not shown
    std::unique_ptr<QSvgRenderer> m_derivative; ///< null likewise
    QRectF m_valuePlace;
    QRectF m_derivativePlace;
    QRectF m_namePlace;
    double m_height;
    bool m_isWhole;
};

} // namespace activation_explorer::ui
