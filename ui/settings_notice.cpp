// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_notice.h"

#include "ui/files/whole_file.h"

#include <QEvent>
#include <QSettings>

namespace activation_explorer::ui {

SettingsNotice::SettingsNotice(const QSettings& settings, QWidget* parent)
    : QLabel(parent)
    , m_file(settings.fileName())
{
    setObjectName(QStringLiteral("settingsNotKept"));
    retranslate();
    setVisible(!settings.isWritable());
}

void SettingsNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void SettingsNotice::retranslate()
{
    setText(tr("Settings are not kept"));
    setToolTip(
        tr("The file “%1” cannot be written: layout, language and theme, recent files and the progress of "
           "lessons are as before at the next start.")
            .arg(shownPath(m_file)));
    setAccessibleName(tr("%1: %2", "not kept; why").arg(text(), toolTip()));
}

} // namespace activation_explorer::ui
