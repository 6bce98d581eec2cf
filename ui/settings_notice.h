// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QSettings;

namespace activation_explorer::ui {

/// Says in a status bar that settings cannot be written; is hidden where they can.
class SettingsNotice : public QLabel
{
    Q_OBJECT

public:
    explicit SettingsNotice(const QSettings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_file;
};

} // namespace activation_explorer::ui
