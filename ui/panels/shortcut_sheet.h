// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace activation_explorer::ui {

/// All keys of a window, by its menus, and those of its charts, sliders and fields.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// Of what `menus` offer now.
    ShortcutSheet(const QMenuBar& menus, QWidget* parent);

private:
    void add(const QString& group, const QList<std::pair<QString, QString>>& rows);

    QTreeWidget* m_keys;
};

} // namespace activation_explorer::ui
