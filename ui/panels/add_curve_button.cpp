// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/add_curve_button.h"

#include "ui/document/session.h"
#include "ui/icons.h"
#include "ui/panels/function_popup.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyleOptionToolButton>

namespace activation_explorer::ui {

AddCurveButton::AddCurveButton(QWidget* parent)
    : QToolButton(parent)
{
    setIcon(themedIcon(QStringLiteral("add")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &AddCurveButton::ask);
    retranslate();
}

void AddCurveButton::ask()
{
    if (m_popup && m_popup->isVisible())
        return;
    m_popup = new FunctionPopup(*this, nullptr);
    connect(m_popup, &FunctionPopup::chosen, this, &AddCurveButton::functionChosen);
    m_popup->open();
}

void AddCurveButton::setFull(bool full)
{
    m_full = full;
    setEnabled(!full);
    retranslate();
}

void AddCurveButton::initStyleOption(QStyleOptionToolButton* option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu; // its arrow says that there is a choice
}

void AddCurveButton::keyPressEvent(QKeyEvent* event)
{
    if (FunctionPopup::opens(*event))
        ask();
    else
        QToolButton::keyPressEvent(event);
}

void AddCurveButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddCurveButton::retranslate()
{
    setText(tr("&Add curve"));
    setAccessibleName(tr("Add curve"));
    setToolTip(m_full ? tr("There are %1 curves, as many as there can be").arg(Session::maxCurves)
                      : tr("Add a curve of any function"));
}

} // namespace activation_explorer::ui
