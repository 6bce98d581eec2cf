// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include <algorithm>
#include <QFontDatabase>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace activation_explorer::ui {

namespace {

void drawOutline(QPainter& painter, const QRect& rect, const QStyleOption& option, bool emphasised,
                 double radius = 2)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(option.palette.color(emphasised ? QPalette::Highlight : QPalette::Mid), emphasised ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

/// How much larger a widget's text is than the desktop's.
double growth(const QWidget* widget)
{
    static const int usual = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).height();
    return widget ? std::max(1.0, static_cast<double>(widget->fontMetrics().height()) / usual) : 1.0;
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return qRound(usual * growth(widget));
    default:
        return usual;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    QRect result = QProxyStyle::subControlRect(control, option, part, widget);
    // Fusion takes the sizes of a slider's parts from no widget.
    if (control == CC_Slider && (part == SC_SliderHandle || part == SC_SliderGroove)) {
        const bool isLevel = static_cast<const QStyleOptionSlider*>(option)->orientation == Qt::Horizontal;
        const QPoint middle = result.center();
        const auto grown = [widget](int length) { return qRound(length * growth(widget)); };
        const bool isHandle = part == SC_SliderHandle;
        const QPoint start = result.topLeft();
        if (isHandle || isLevel)
            result.setHeight(grown(result.height()));
        if (isHandle || !isLevel)
            result.setWidth(grown(result.width()));
        result.moveCenter(middle);
        if (isHandle && isLevel)
            result.moveLeft(start.x());
        else if (isHandle)
            result.moveTop(start.y());
    }
    return result;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QStyle::State state = option->state;
    const bool isTextFrame = element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || isTextFrame)
        drawOutline(*painter, option->rect, *option, state.testFlag(State_HasFocus));
    else if (element == PE_IndicatorRadioButton)
        drawOutline(*painter, option->rect, *option, state.testFlag(State_HasFocus),
                    option->rect.width() / 2.0);
    else if (element == PE_PanelButtonTool && (state.testFlag(State_On) || !state.testFlag(State_AutoRaise)))
        drawOutline(*painter, option->rect, *option,
                    state.testFlag(State_On) || state.testFlag(State_HasFocus));
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool focused = option->state.testFlag(State_HasFocus);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        drawOutline(*painter, option->rect, *option, focused);
    } else if (control == CC_Slider) {
        const QRect handle = subControlRect(control, option, SC_SliderHandle, widget);
        painter->save();
        painter->setClipRegion(QRegion(option->rect) - handle);
        drawOutline(*painter, subControlRect(control, option, SC_SliderGroove, widget), *option, false);
        painter->restore();
        drawOutline(*painter, handle, *option, focused);
    } else if (control == CC_ScrollBar && option->state.testFlag(State_Enabled)) {
        drawOutline(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget), *option, false);
    }
}

} // namespace activation_explorer::ui
