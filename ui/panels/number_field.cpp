// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/number_field.h"

#include "ui/text.h"

#include <cmath>
#include <QEvent>
#include <QKeyEvent>
#include <utility>

namespace activation_explorer::ui {

NumberField::NumberField(std::function<bool(double)> isAllowed, QWidget* parent)
    : QLineEdit(parent)
    , m_isAllowed(std::move(isAllowed))
{
    setAlignment(Qt::AlignRight);
    restore();
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_refused, false))
            Q_EMIT corrected();
    });
}

void NumberField::setValue(double value)
{
    if (m_value == value || (std::isnan(m_value) && std::isnan(value)))
        return;
    m_value = value;
    restore();
}

QString NumberField::valueText() const
{
    return std::isnan(m_value) ? QString() : localNumber(m_value);
}

void NumberField::restore()
{
    setText(valueText());
    setCursorPosition(0); // the leading digits are the ones that count
    if (std::exchange(m_refused, false))
        Q_EMIT corrected();
}

bool NumberField::accept()
{
    if (text() == valueText())
        return true;
    const std::optional<double> typed = parseLocalNumber(text());
    if (!typed || !m_isAllowed(*typed)) {
        m_refused = true;
        Q_EMIT refused(text());
        return false;
    }
    const bool changed = std::exchange(m_value, *typed) != *typed;
    restore();
    if (changed)
        Q_EMIT valueEdited(*typed);
    return true;
}

bool NumberField::event(QEvent* event)
{
    // What is not being typed is undone by the document, not here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const auto step = [this](int steps) {
        if (accept())
            Q_EMIT stepAsked(steps);
    };
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        selectAll();
        break;
    case Qt::Key_Escape:
        if (text() == valueText()) {
            event->ignore(); // nothing to take back here
            break;
        }
        restore();
        selectAll();
        break;
    case Qt::Key_Up:
        step(1);
        break;
    case Qt::Key_Down:
        step(-1);
        break;
    case Qt::Key_PageUp:
        step(10);
        break;
    case Qt::Key_PageDown:
        step(-10);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const bool leaving =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (leaving && (m_refused || !accept()))
        setText(valueText()); // the sentence about the refusal stays until the next edit
}

void NumberField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        restore();
}

} // namespace activation_explorer::ui
