// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/family_line.h"

#include "ui/document/family.h"
#include "ui/icons.h"
#include "ui/panels/elided_label.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace activation_explorer::ui {

FamilyLine::FamilyLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(0))
    , m_hide(new QToolButton)
{
    m_hide->setIcon(themedIcon(QStringLiteral("remove")));
    m_hide->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_hide);
    connect(m_hide, &QToolButton::clicked, this, &FamilyLine::hideAsked);
}

void FamilyLine::setFamily(const CurveFamily& family, const core::Parameter& parameter)
{
    m_text->setText(
        tr("Family: %1 = %2 … %3, %4 curves")
            .arg(toQString(parameter.symbol), localNumber(family.range.min), localNumber(family.range.max))
            .arg(family.count));
    QStringList values;
    for (const double value : family.values())
        values << localNumber(value);
    m_text->setToolTip(tr("%1 = %2", "a parameter and its values")
                           .arg(toQString(parameter.symbol), values.join(QStringLiteral(", "))));
}

void FamilyLine::setOwner(const QString& parameterName)
{
    m_hide->setAccessibleName(tr("Hide the family of %1").arg(parameterName));
    m_hide->setToolTip(tr("Hide the family"));
}

QString FamilyLine::text() const
{
    return m_text->text();
}

QWidget* FamilyLine::hideButton() const
{
    return m_hide;
}

} // namespace activation_explorer::ui
