// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView key{"files/recent"};
constexpr qsizetype longestPath = 4096; // PATH_MAX

} // namespace

RecentFiles::RecentFiles(QSettings& settings)
    : m_settings(settings)
{}

QStringList RecentFiles::paths() const
{
    m_settings.sync(); // what another window has written
    QStringList result;
    const QStringList all = m_settings.value(key).toStringList();
    for (const QString& path : all) {
        if (result.size() == most)
            break;
        if (QFileInfo(path).isAbsolute() && path.size() <= longestPath && !path.contains(QChar::Null) &&
            !result.contains(path))
            result << path;
    }
    return result;
}

void RecentFiles::add(const QString& path)
{
    QStringList all = paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    all.removeAll(absolute);
    all.prepend(absolute);
    write(all.mid(0, most));
}

void RecentFiles::remove(const QString& path)
{
    QStringList all = paths();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    write(all);
}

void RecentFiles::clear()
{
    write({});
}

void RecentFiles::write(const QStringList& paths)
{
    if (paths.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, paths);
    m_settings.sync();
}

} // namespace activation_explorer::ui
