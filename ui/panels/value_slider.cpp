// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/value_slider.h"

#include "ui/panels/wheel_guard.h"
#include "ui/text.h"

#include <algorithm>
#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyleOptionSlider>

namespace activation_explorer::ui {

namespace {

/// Keys or wheel notches closer than this are one gesture.
constexpr qint64 runMs = 1000;

/// Tells assistive tools the parameter's value, never the slider's step.
class AccessibleValueSlider : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleValueSlider(ValueSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? localNumber(slider()->exactValue())
                                          : QAccessibleWidget::text(what);
    }
    [[nodiscard]] QVariant currentValue() const override { return slider()->exactValue(); }
    void setCurrentValue(const QVariant& value) override { slider()->edit(value.toDouble()); }
    [[nodiscard]] QVariant maximumValue() const override { return scale().valueAt(scale().steps); }
    [[nodiscard]] QVariant minimumValue() const override { return scale().valueAt(0); }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return scale().valueAt(1) - scale().valueAt(0);
    }

private:
    [[nodiscard]] ValueSlider* slider() const { return static_cast<ValueSlider*>(widget()); }
    [[nodiscard]] const core::SliderScale& scale() const { return slider()->scale(); }
};

QAccessibleInterface* makeAccessibleSlider(const QString&, QObject* object)
{
    auto* slider = qobject_cast<ValueSlider*>(object);
    return slider ? new AccessibleValueSlider(slider) : nullptr;
}

} // namespace

ValueSlider::ValueSlider(const core::SliderScale& scale, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_scale(scale)
    , m_value(scale.range.min)
{
    QAccessible::installFactory(makeAccessibleSlider); // once, however often it is called
    setSingleStep(1);
    showScale();
    WheelGuard::guard(this);
    // Unlike valueChanged, this is emitted for a person's actions only, and also where the handle stays in
    // place.
    connect(this, &QSlider::actionTriggered, this, &ValueSlider::onAction);
    connect(this, &QSlider::sliderReleased, this, [this] { m_gestureBegins = true; });
}

void ValueSlider::setScale(const core::SliderScale& scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    m_gestureBegins = true;
    showScale();
}

void ValueSlider::showScale()
{
    const QSignalBlocker silent(this);
    setRange(0, m_scale.steps);
    setPageStep(std::max(1, m_scale.steps / 20));
    setValue(m_scale.nearestStep(m_value));
}

void ValueSlider::setExactValue(double value)
{
    if (m_value == value)
        return;
    m_value = value;
    m_gestureBegins = true; // whatever a person does next is not part of what was done before
    const QSignalBlocker silent(this);
    setValue(m_scale.nearestStep(value));
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
}

void ValueSlider::edit(double value)
{
    value = std::clamp(value, m_scale.range.min, m_scale.range.max);
    if (value == m_value)
        return;
    setExactValue(value);
    Q_EMIT valueEdited(value, false);
}

void ValueSlider::onAction()
{
    const double value = m_scale.valueAt(sliderPosition());
    if (value == m_value || (sliderPosition() == m_scale.nearestStep(m_value) && isSliderDown()))
        return; // pressing the handle of an exact, typed value does not round it
    const bool runs = m_sinceEdit.isValid() && m_sinceEdit.elapsed() < runMs;
    const bool continues = isSliderDown() ? !m_gestureBegins : runs && !m_gestureBegins;
    m_gestureBegins = false;
    m_pressEdited = true;
    m_sinceEdit.start();
    m_value = value;
    Q_EMIT valueEdited(value, continues);
}

QRect ValueSlider::partRect(QStyle::SubControl part) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, part, this);
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    m_gestureBegins = true;
    m_pressEdited = false;
    const QRect handle = partRect(QStyle::SC_SliderHandle);
    if (event->button() == Qt::LeftButton && !handle.contains(event->position().toPoint())) {
        const QRect groove = partRect(QStyle::SC_SliderGroove);
        const int offset = qRound(event->position().x()) - groove.left() - handle.width() / 2;
        setSliderPosition(QStyle::sliderValueFromPosition(
            minimum(), maximum(), offset, groove.width() - handle.width(), invertedAppearance()));
    }
    QSlider::mousePressEvent(event); // on the handle now, so a drag begins
}

void ValueSlider::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT resetAsked(m_pressEdited); // one step with what its first click did
    m_pressEdited = false;
    event->accept();
}

} // namespace activation_explorer::ui
