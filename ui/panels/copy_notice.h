// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace activation_explorer::ui {

/// Puts texts on the clipboard, and says so for a few seconds: to eyes and to assistive tools.
class CopyNotice : public QLabel
{
    Q_OBJECT

public:
    explicit CopyNotice(QWidget* parent = nullptr);

    /// `sentence` says what was copied.
    void copy(const QString& text, const QString& sentence);
    /// Says so where something else than a text has been put there.
    void tell(const QString& sentence);

    /// True for the key event that asks for a copy, Ctrl+C. Takes the key from the window's shortcuts, if
    /// that is what the event asks.
    [[nodiscard]] static bool isCopyKey(QEvent& event);

Q_SIGNALS:
    void copied(const QString& what);

private:
    QTimer m_clear;
};

} // namespace activation_explorer::ui
