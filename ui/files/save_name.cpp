// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/save_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace activation_explorer::ui {

QString withEnding(const QString& path)
{
    static const QRegularExpression ending(QStringLiteral("[^/]\\.[A-Za-z][A-Za-z0-9]*$"));
    return ending.match(path).hasMatch() ? path : path + QStringLiteral(".actx");
}

QString sessionFilter()
{
    return QCoreApplication::translate("activation_explorer::ui::FileActions",
                                       "Sessions (*.actx);;All files (*)");
}

} // namespace activation_explorer::ui
