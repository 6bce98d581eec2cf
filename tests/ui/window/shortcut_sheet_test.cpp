// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/shortcut_sheet.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>

namespace activation_explorer::ui {
namespace {

class ShortcutSheetTest : public WindowTest
{
protected:
    [[nodiscard]] QStringList keysListed() const
    {
        QStringList result;
        const auto* keys = window->findChild<ShortcutSheet*>()->findChild<QTreeWidget*>();
        for (int group = 0; group < keys->topLevelItemCount(); ++group)
            for (int i = 0; i < keys->topLevelItem(group)->childCount(); ++i)
                result << keys->topLevelItem(group)->child(i)->text(0).split(QStringLiteral(", "));
        return result;
    }
};

TEST_F(ShortcutSheetTest, AQuestionMarkOpensIt)
{
    QTest::keyClick(window.get(), Qt::Key_Question);
    auto* sheet = window->findChild<ShortcutSheet*>();
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(ShortcutSheetTest, ListsEveryKeyThatThereIs)
{
    action("shortcuts")->trigger();
    const QStringList listed = keysListed();
    int keys = 0;
    for (const QAction* each : window->findChildren<QAction*>())
        for (const QKeySequence& key : each->shortcuts()) {
            EXPECT_TRUE(listed.contains(key.toString(QKeySequence::NativeText)))
                << key.toString().toStdString() << ' ' << each->objectName().toStdString();
            ++keys;
        }
    EXPECT_GT(keys, 50);
}

TEST_F(ShortcutSheetTest, HasNoLettersThatOpenMenus)
{
    action("languageChinese")->trigger();
    action("shortcuts")->trigger();
    const auto* keys = window->findChild<ShortcutSheet*>()->findChild<QTreeWidget*>();
    for (int group = 0; group < keys->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* top = keys->topLevelItem(group);
        EXPECT_FALSE(top->text(0).contains(QLatin1Char('('))) << top->text(0).toStdString();
        for (int i = 0; i < top->childCount(); ++i)
            EXPECT_FALSE(top->child(i)->text(1).contains(QLatin1Char('&')))
                << top->child(i)->text(1).toStdString();
    }
    action("languageEnglish")->trigger();
}

TEST_F(ShortcutSheetTest, NoKeyIsTwoActions)
{
    QMap<QKeySequence, QAction*> owners;
    for (QAction* each : window->findChildren<QAction*>())
        for (const QKeySequence& key : each->shortcuts()) {
            EXPECT_FALSE(owners.contains(key)) << key.toString().toStdString();
            owners[key] = each;
        }
}

} // namespace
} // namespace activation_explorer::ui
