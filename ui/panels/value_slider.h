// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"

#include <QElapsedTimer>
#include <QSlider>
#include <QStyle>

namespace activation_explorer::ui {

/// A slider over a parameter's scale. Holds the exact value; its integer position is only where the handle
/// stands. A screen reader hears the value. A click in the groove takes the handle there; a double-click asks
/// for a reset.
class ValueSlider : public QSlider
{
    Q_OBJECT

public:
    explicit ValueSlider(const core::SliderScale& scale, QWidget* parent = nullptr);

    [[nodiscard]] const core::SliderScale& scale() const noexcept { return m_scale; }
    void setScale(const core::SliderScale& scale); ///< the value stays, inside its range or not; silent
    [[nodiscard]] double exactValue() const noexcept { return m_value; }
    /// Any value, outside the scale's range too; silent.
    void setExactValue(double value);
    /// Moves to a value inside the scale's range as a person would, e.g. on behalf of an assistive tool.
    void edit(double value);

Q_SIGNALS:
    /// A person moved it. `continues`: in the same drag, or a run of keys or wheel notches, as the edit
    /// before.
    void valueEdited(double value, bool continues);
    void resetAsked(bool continues);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void onAction();
    void showScale();
    [[nodiscard]] QRect partRect(QStyle::SubControl part) const;

    core::SliderScale m_scale;
    double m_value;
    bool m_gestureBegins = true; ///< the next edit continues none
    bool m_pressEdited = false;  ///< something has changed since the mouse was pressed last
    QElapsedTimer m_sinceEdit;
};

} // namespace activation_explorer::ui
