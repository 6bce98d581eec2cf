// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parameter_slider.h"

#include "ui/icons.h"
#include "ui/panels/number_field.h"
#include "ui/panels/value_slider.h"
#include "ui/text.h"

#include <algorithm>
#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace activation_explorer::ui {

ParameterSlider::ParameterSlider(const core::Parameter& parameter, QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_name(new QLabel)
    , m_slider(new ValueSlider(parameter.slider))
    , m_field(new NumberField([&parameter](double value) { return parameter.domain.contains(value); }))
    , m_reset(new QToolButton)
    , m_refusal(new QLabel)
{
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setAutoRaise(true);
    m_refusal->setWordWrap(true);
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->hide();
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("-0.0000000000")));
    m_name->setBuddy(m_field);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(2);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_field, 0, 1);
    layout->addWidget(m_reset, 0, 2);
    layout->addWidget(m_slider, 1, 0, 1, 3);
    layout->addWidget(m_refusal, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);

    connect(m_slider, &ValueSlider::valueEdited, this, [this](double value, bool continues) {
        setValue(value);
        Q_EMIT valueEdited(value, continues);
    });
    connect(m_slider, &ValueSlider::resetAsked, this, &ParameterSlider::reset);
    connect(m_field, &NumberField::valueEdited, this, [this](double value) {
        setValue(value);
        Q_EMIT valueEdited(value, false);
    });
    connect(m_field, &NumberField::stepAsked, this, &ParameterSlider::step);
    connect(m_field, &NumberField::refused, this, &ParameterSlider::refuse);
    connect(m_field, &NumberField::corrected, m_refusal, &QWidget::hide);
    connect(m_reset, &QToolButton::clicked, this, [this] { reset(false); });

    setValue(parameter.defaultValue);
    retranslate();
}

double ParameterSlider::value() const noexcept
{
    return m_slider->exactValue();
}

void ParameterSlider::setValue(double value)
{
    m_slider->setExactValue(value);
    m_field->setValue(value);
    m_reset->setEnabled(value != m_parameter.defaultValue);
}

void ParameterSlider::setOwner(const QString& curveLabel)
{
    if (m_owner == curveLabel)
        return;
    m_owner = curveLabel;
    retranslate();
}

QList<QWidget*> ParameterSlider::tabOrder() const
{
    return {m_slider, m_field, m_reset};
}

void ParameterSlider::step(int steps)
{
    m_slider->setSliderPosition(m_slider->sliderPosition() +
                                steps); // as if the slider's own keys were pressed
}

void ParameterSlider::reset(bool continues)
{
    if (value() == m_parameter.defaultValue)
        return;
    setValue(m_parameter.defaultValue);
    Q_EMIT valueEdited(m_parameter.defaultValue, continues);
}

void ParameterSlider::refuse(const QString& typed)
{
    m_refusal->setText(
        translated(m_parameter.refusal(m_parameter.symbol, m_owner.toStdString(), typed.toStdString())));
    m_refusal->show();
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ParameterSlider::retranslate()
{
    const QString symbol = toQString(m_parameter.symbol);
    const QString name = tr("%1 of %2", "a parameter of a curve").arg(symbol, m_owner);
    const QString about = translated(m_parameter.description);
    m_name->setText(parameterTitle(m_parameter));
    m_name->setToolTip(about);
    m_slider->setAccessibleName(name);
    m_slider->setAccessibleDescription(about);
    m_slider->setToolTip(
        tr("%1 Double-click: back to %2.").arg(about, localNumber(m_parameter.defaultValue)));
    m_field->setAccessibleName(tr("%1, value").arg(name));
    m_field->setToolTip(
        tr("%1: %2. What you type is used exactly.").arg(symbol, translated(m_parameter.allowed())));
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    m_reset->setToolTip(tr("Back to %1").arg(localNumber(m_parameter.defaultValue)));
}

void ParameterSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace activation_explorer::ui
