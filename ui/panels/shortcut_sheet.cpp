// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/shortcut_sheet.h"

#include "ui/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

using Rows = QList<std::pair<QString, QString>>; // keys, and what they do

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

void collect(const QMenu& menu, Rows& rows)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), rows);
        else if (!action->shortcut().isEmpty())
            rows.append({keysOf(*action), withoutMnemonic(action->text())});
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
    , m_keys(new QTreeWidget)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    if (parent)
        setFont(parent->font()); // large in a presentation
    m_keys->setAccessibleName(windowTitle());
    m_keys->setColumnCount(2);
    m_keys->setHeaderLabels({tr("Keys"), tr("What they do")});
    m_keys->setRootIsDecorated(false);
    m_keys->setItemsExpandable(false);
    m_keys->setUniformRowHeights(true);
    for (const QAction* entry : menus.actions()) {
        Rows rows;
        collect(*entry->menu(), rows);
        add(withoutMnemonic(entry->text()), rows);
    }
    add(tr("In a chart"), {{tr("←, →"), tr("Move the probe; with Shift in larger steps")},
                           {tr("Ctrl+←, Ctrl+→"), tr("To the next kink, root, extremum or crossing")},
                           {tr("↑, ↓"), tr("Another curve becomes the current one")},
                           {tr("Space, Enter"), tr("Pin the probe, or let it go")},
                           {tr("Escape"), tr("Let the probe go; give up a box")},
                           {tr("+, −"), tr("Zoom in, zoom out")},
                           {tr("Ctrl+Shift+arrows"), tr("Move the view")}});
    add(tr("On a slider"), {{tr("Arrows, Page Up, Page Down, Home, End"), tr("Move it")},
                            {tr("Space"), tr("Play it; again or Escape stops")}});
    add(tr("In a number field"), {{tr("↑, ↓, Page Up, Page Down"), tr("Move the slider")},
                                  {tr("Enter"), tr("Take what is typed")},
                                  {tr("Escape"), tr("Take back what is typed")}});
    m_keys->expandAll();
    m_keys->header()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_keys);
    layout->addWidget(buttons);
    const QSize wished(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 40);
    resize(wished.boundedTo(screen()->availableSize() * 0.9));
}

void ShortcutSheet::add(const QString& group, const Rows& rows)
{
    if (rows.isEmpty())
        return;
    auto* top = new QTreeWidgetItem(m_keys, {group});
    QFont bold = m_keys->font();
    bold.setBold(true);
    top->setFont(0, bold);
    top->setFirstColumnSpanned(true);
    for (const auto& [keys, what] : rows)
        new QTreeWidgetItem(top, {keys, what});
}

} // namespace activation_explorer::ui
