// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/family_dialog.h"

#include "ui/panels/number_field.h"
#include "ui/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <utility>

namespace activation_explorer::ui {

FamilyDialog::FamilyDialog(const core::Curve& curve, QString curveLabel, const CurveFamily& first,
                           QWidget* parent)
    : NumbersDialog(parent)
    , m_curve(curve)
    , m_curveLabel(std::move(curveLabel))
    , m_parameter(first.parameter)
    , m_from(newField())
    , m_to(newField())
    , m_scale(newScaleChoice())
    , m_count(new QSpinBox)
    , m_values(new QLabel)
{
    auto* form = new QFormLayout;
    m_labels = {addRow(form, m_from), addRow(form, m_to), addRow(form, m_scale), addRow(form, m_count)};
    constexpr int lines = 4; // so that the dialog stands still, whatever the count
    m_values->setWordWrap(true);
    m_values->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_values->setMinimumSize(fontMetrics().averageCharWidth() * 56, fontMetrics().lineSpacing() * lines);
    content()->addLayout(form);
    content()->addWidget(m_values);

    m_from->setValue(first.range.min);
    m_to->setValue(first.range.max);
    setScale(m_scale, first.scale);
    m_count->setRange(CurveFamily::minCount, CurveFamily::maxCount);
    m_count->setValue(first.count);
    const auto changed = [this] {
        forgetRefusal();
        showValues();
    };
    connect(m_from, &NumberField::valueEdited, this, changed);
    connect(m_to, &NumberField::valueEdited, this, changed);
    connect(m_scale, &QComboBox::currentIndexChanged, this, changed);
    connect(m_count, &QSpinBox::valueChanged, this, changed);
    FamilyDialog::retranslate();
}

const core::Parameter& FamilyDialog::parameter() const
{
    return m_curve.activation().parameters[m_parameter];
}

CurveFamily FamilyDialog::family() const
{
    return {.parameter = m_parameter,
            .range = {m_from->value(), m_to->value()},
            .scale = scale(m_scale),
            .count = m_count->value()};
}

NumbersDialog::Refusal FamilyDialog::refusal() const
{
    return {family().refusal(m_curve), lastEdited(m_from, m_to)};
}

void FamilyDialog::showValues()
{
    const CurveFamily chosen = family();
    QStringList values;
    if (chosen.refusal(m_curve).isEmpty())
        for (const double value : chosen.values())
            values << localNumber(value);
    m_values->setText(tr("%1 = %2", "a parameter and its values")
                          .arg(toQString(parameter().symbol),
                               values.isEmpty() ? QStringLiteral("–") : values.join(QStringLiteral(", "))));
}

void FamilyDialog::retranslate()
{
    setWindowTitle(tr("Family of %1").arg(m_curveLabel));
    retranslateScale(m_scale);
    const auto set = [this](Row row, const QString& label, const QString& name, const QString& toolTip) {
        QWidget* control = m_labels[row]->buddy();
        m_labels[row]->setText(label);
        control->setAccessibleName(name);
        control->setToolTip(toolTip);
    };
    const QString symbol = toQString(parameter().symbol);
    const QString ends = tr("The first and the last value of %1").arg(symbol);
    set(From, tr("%1 &from:").arg(symbol), tr("Family from"), ends);
    set(To, tr("&To:"), tr("Family to"), ends);
    set(ScaleRow, tr("&Scale:"), tr("Scale"), tr("Logarithmic: equal ways are equal ratios"));
    set(Count, tr("&Number of curves:"), tr("Number of curves"),
        tr("From %1 to %2 curves").arg(CurveFamily::minCount).arg(CurveFamily::maxCount));
    m_values->setAccessibleName(tr("Values of the family"));
    buttons()->button(QDialogButtonBox::Ok)->setToolTip(tr("Draw the family behind the curve"));
    buttons()->button(QDialogButtonBox::Cancel)->setToolTip(tr("Leave it as it is"));
    showValues();
}

} // namespace activation_explorer::ui
