// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/memory.h"

#include <QFile>

namespace activation_explorer::ui {

bool isMemoryLikely(double bytes)
{
    constexpr double kibibyte = 1024;
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QFile::ReadOnly))
        return true; // who knows
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("MemAvailable:"))
            return bytes < line.simplified().split(' ').value(1).toDouble() * kibibyte;
    return true;
}

} // namespace activation_explorer::ui
