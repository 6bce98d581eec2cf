// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copy_notice.h"

#include "ui/announcer.h"

#include <chrono>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace activation_explorer::ui {

using namespace std::chrono_literals;

CopyNotice::CopyNotice(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    m_clear.setSingleShot(true);
    m_clear.setInterval(5s);
    connect(&m_clear, &QTimer::timeout, this, &QLabel::clear);
}

void CopyNotice::copy(const QString& text, const QString& sentence)
{
    QGuiApplication::clipboard()->setText(text);
    tell(sentence);
}

void CopyNotice::tell(const QString& sentence)
{
    setText(sentence);
    m_clear.start();
    Announcer::say(this, sentence);
    Q_EMIT copied(sentence);
}

bool CopyNotice::isCopyKey(QEvent& event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    if (!static_cast<QKeyEvent&>(event).matches(QKeySequence::Copy))
        return false;
    event.accept();
    return event.type() == QEvent::KeyPress;
}

} // namespace activation_explorer::ui
