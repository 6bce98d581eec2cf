// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/function_chooser.h"

#include "core/catalogue.h"
#include "ui/panels/function_popup.h"
#include "ui/text.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace activation_explorer::ui {

namespace {

const core::Activation* functionAt(int index)
{
    return core::catalogue()[static_cast<std::size_t>(index)];
}

/// The key begins a search.
bool isText(const QKeyEvent& key)
{
    const bool command =
        key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = key.text();
    return !command && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

FunctionChooser::FunctionChooser(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    for (const core::Activation* function : core::catalogue())
        addItem(toQString(function->name));
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT functionChosen(functionAt(index)); });
}

void FunctionChooser::setFunction(const core::Activation& function)
{
    const auto functions = core::catalogue();
    setCurrentIndex(static_cast<int>(std::ranges::find(functions, &function) - functions.begin()));
}

void FunctionChooser::showPopup()
{
    open({});
}

void FunctionChooser::hidePopup()
{
    if (m_popup)
        m_popup->close();
}

void FunctionChooser::open(const QString& search)
{
    if (m_popup && m_popup->isVisible())
        return;
    setFocus(Qt::PopupFocusReason); // it comes back here
    m_popup = new FunctionPopup(*this, functionAt(currentIndex()));
    connect(m_popup, &FunctionPopup::chosen, this, &FunctionChooser::functionChosen);
    m_popup->open(search);
}

bool FunctionChooser::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isText(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // a letter searches here, even one that is a shortcut of the window
        return true;
    }
    return QComboBox::event(event);
}

void FunctionChooser::keyPressEvent(QKeyEvent* event)
{
    if (FunctionPopup::opens(*event))
        open({});
    else if (isText(*event))
        open(event->text());
    else
        QComboBox::keyPressEvent(event);
}

void FunctionChooser::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        open({});
    else
        event->ignore();
}

void FunctionChooser::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // whatever is around scrolls
}

} // namespace activation_explorer::ui
