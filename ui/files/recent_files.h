// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace activation_explorer::ui {

/// The files opened or saved last, as the settings remember them. Reads them anew each time, since other
/// windows write them too; what is absurd there is passed over.
class RecentFiles
{
public:
    static constexpr qsizetype most = 10;

    explicit RecentFiles(QSettings& settings); ///< which must outlive it

    /// Absolute, newest first, no two the same, at most `most`. They need not exist.
    [[nodiscard]] QStringList paths() const;

    void add(const QString& path); ///< or brings it to the front
    void remove(const QString& path);
    void clear();

private:
    void write(const QStringList& paths);

    QSettings& m_settings;
};

} // namespace activation_explorer::ui
