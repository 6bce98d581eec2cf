// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/add_curve_button.h"
#include "ui/panels/formula_card.h"
#include "ui/panels/function_chooser.h"
#include "ui/panels/function_popup.h"
#include "ui/panels/value_slider.h"
#include "ui/plot/chart_pane.h"
#include "ui/window_actions.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace activation_explorer::ui {
namespace {

using MainWindowTest = WindowTest;

TEST_F(MainWindowTest, OpensWithSoftPlusAloneAndItsFormula)
{
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
    EXPECT_EQ(document.curves().entry(document.curves().currentRow()).curve.text(), "softplus");
    EXPECT_TRUE(window->findChild<FormulaCard*>()->isVisible());
    EXPECT_EQ(document.view().ranges().x, (core::Range{-5, 5}));
    EXPECT_EQ(plot().findChildren<ChartPane*>().size(), 2);
    for (const ChartPane* pane : plot().findChildren<ChartPane*>())
        EXPECT_TRUE(pane->isVisible());
}

TEST_F(MainWindowTest, AClickOnCompareOverlaysAllWithASliderEach)
{
    auto* bar = window->findChild<QToolBar*>(QStringLiteral("mainBar"));
    QTest::mouseClick(bar->widgetForAction(action("compare")), Qt::LeftButton);
    EXPECT_EQ(document.shownRows(), (QList<int>{0, 1, 2, 3}));
    EXPECT_FALSE(window->findChild<FormulaCard*>()->isVisible());
    for (const char* name : {"β of SoftPlus", "negative_slope of LeakyReLU", "α of ELU"}) {
        auto* slider = named<ValueSlider>(QString::fromUtf8(name));
        ASSERT_TRUE(slider) << name;
        EXPECT_TRUE(slider->isVisible()) << name;
    }
    QTest::mouseClick(bar->widgetForAction(action("explore")), Qt::LeftButton);
    EXPECT_EQ(document.shownRows(), (QList<int>{0}));
}

TEST_F(MainWindowTest, BothFormulasAreSeenInFullInANarrowWindowToo)
{
    document.setActivation(0, *core::findActivation("hardswish"));
    window->resize(window->minimumSizeHint().width(), 800);
    settle();
    const auto* card = window->findChild<FormulaCard*>();
    ASSERT_LT(card->width(), card->sizeHint().width());
    EXPECT_EQ(card->height(), card->heightForWidth(card->width()));
}

TEST_F(MainWindowTest, EachFigureIsOneClick)
{
    auto* bar = window->findChild<QToolBar*>(QStringLiteral("figureBar"));
    QStringList shown;
    for (QAction* figure : bar->actions()) {
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(figure));
        if (!button)
            continue; // the title
        EXPECT_TRUE(button->isVisible()) << figure->text().toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        shown << QString::fromStdString(document.curves().entry(document.curves().currentRow()).curve.text());
        EXPECT_EQ(document.view().ranges().x, (core::Range{-20, 20}));
        EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
    }
    EXPECT_EQ(shown, (QStringList{"relu", "softplus", "softplus:beta=0.1", "leaky_relu",
                                  "leaky_relu:negative_slope=1", "elu", "elu:alpha=10"}));
}

TEST_F(MainWindowTest, UndoAndRedoNameWhatTheyDo)
{
    EXPECT_FALSE(action("undo")->isEnabled());
    document.setParameter(0, 0, 2.5);
    EXPECT_EQ(action("undo")->text(), "&Undo change β of SoftPlus");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document.curves().entry(0).curve.values()[0], 1.0);
    EXPECT_EQ(action("redo")->text(), "&Redo change β of SoftPlus");
    action("redo")->trigger();
    EXPECT_EQ(document.curves().entry(0).curve.values()[0], 2.5);
}

TEST_F(MainWindowTest, CurvesAreReorderedByKeyboard)
{
    QTest::keyClick(window.get(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(document.curves().entry(1).curve.text(), "softplus");
    EXPECT_EQ(document.curves().currentRow(), 1);
    QTest::keyClick(window.get(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(document.curves().entry(0).curve.text(), "softplus");
    EXPECT_FALSE(action("moveUp")->isEnabled());
}

TEST_F(MainWindowTest, FitAndResetHaveKeys)
{
    const ViewState::Ranges first = document.view().ranges();
    document.view().pan(core::Quantity::Value, 3, 8);
    QTest::keyClick(window.get(), Qt::Key_F);
    EXPECT_EQ(document.view().ranges().x, (core::Range{-2, 8}));
    EXPECT_LE(document.view().ranges().value.min, 0.2);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(document.view().ranges(), first);
}

TEST_F(MainWindowTest, TypingFInANumberFieldDoesNotFit)
{
    auto* field = named<QLineEdit>(QStringLiteral("β of SoftPlus, value"));
    ASSERT_TRUE(field);
    document.view().pan(core::Quantity::Value, 0, 8);
    const ViewState::Ranges panned = document.view().ranges();
    field->setFocus();
    QTest::keyClicks(field, "f");
    EXPECT_EQ(document.view().ranges(), panned);
    EXPECT_TRUE(field->text().contains('f'));
}

TEST_F(MainWindowTest, TypingFOnAChooserSearchesAndDoesNotFit)
{
    auto* chooser = named<FunctionChooser>(QStringLiteral("Function of SoftPlus"));
    ASSERT_TRUE(chooser);
    document.view().pan(core::Quantity::Value, 0, 8);
    const ViewState::Ranges panned = document.view().ranges();
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_F);
    EXPECT_EQ(document.view().ranges(), panned);
    auto* popup = qobject_cast<FunctionPopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(popup);
    EXPECT_EQ(popup->findChild<QLineEdit*>()->text(), "f");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_FALSE(QApplication::activePopupWidget());
}

TEST_F(MainWindowTest, AddingACurveMovesTheFocusFromAnotherCardToItsOwn)
{
    auto* chooser = named<FunctionChooser>(QStringLiteral("Function of ReLU"));
    ASSERT_TRUE(chooser);
    chooser->setFocus();
    QTest::keyClick(window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClicks(QApplication::focusWidget(), "mish");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), named<FunctionChooser>(QStringLiteral("Function of Mish")));
    EXPECT_EQ(document.curves().currentRow(), document.curves().rowCount() - 1);
}

TEST_F(MainWindowTest, TheAddActionAsksForAFunctionEvenWithoutThePanel)
{
    for (const bool panel : {true, false}) {
        window->findChild<QDockWidget*>()->setVisible(panel);
        const int before = document.curves().rowCount();
        QTest::keyClick(window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(QApplication::activePopupWidget()) << panel;
        QTest::keyClicks(QApplication::focusWidget(), "relu6");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_EQ(document.curves().rowCount(), before + 1) << panel;
        EXPECT_EQ(document.curves().entry(before).curve.text(), "relu6");
        EXPECT_EQ(document.curves().currentRow(), before);
    }
}

TEST_F(MainWindowTest, EveryControlHasANameAndAToolTip)
{
    for (const auto* button : window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->objectName().startsWith("qt_") ||
            button->inherits("QTableCornerButton"))
            continue; // Qt's own, such as a dock's close button, or a table's disabled corner
        const QString who = button->accessibleName() + button->text() + button->objectName();
        EXPECT_FALSE((button->accessibleName() + button->text()).isEmpty())
            << button->metaObject()->className();
        EXPECT_FALSE(button->toolTip().isEmpty()) << who.toStdString();
    }
    for (const auto* slider : window->findChildren<ValueSlider*>()) {
        EXPECT_FALSE(slider->accessibleName().isEmpty());
        EXPECT_FALSE(slider->toolTip().isEmpty());
    }
}

TEST_F(MainWindowTest, ShortcutsAreUnique)
{
    QStringList keys;
    for (const QAction* each : window->findChildren<QAction*>())
        for (const QKeySequence& key : each->shortcuts())
            keys << key.toString();
    EXPECT_EQ(keys.removeDuplicates(), 0) << keys.join(' ').toStdString();
}

/// Of each menu: the items, by the letter that chooses them.
void expectLettersAreUnique(const QMenu& menu)
{
    QHash<QChar, QString> items;
    for (const QAction* item : menu.actions()) {
        if (item->menu())
            expectLettersAreUnique(*item->menu());
        const qsizetype at = item->text().indexOf(QLatin1Char('&'));
        if (at < 0)
            continue;
        QString& holder = items[item->text().at(at + 1).toUpper()];
        EXPECT_TRUE(holder.isEmpty()) << holder.toStdString() << " and " << item->text().toStdString();
        holder = item->text();
    }
}

TEST_F(MainWindowTest, LettersOfMenusAreUnique)
{
    document.setParameter(0, 0, 2);
    for (const QAction* item : window->menuBar()->actions()) {
        ASSERT_TRUE(item->menu());
        expectLettersAreUnique(*item->menu());
        for (const QAction* each : item->menu()->actions())
            EXPECT_TRUE(each->isSeparator() || each->text().contains(QLatin1Char('&')))
                << each->text().toStdString();
    }
}

TEST_F(MainWindowTest, TheMainToolsFitAProjector)
{
    window->resize(1024, 768);
    settle();
    ASSERT_EQ(window->width(), 1024);
    const auto* bar = window->findChild<QToolBar*>(QStringLiteral("mainBar"));
    for (QAction* each : bar->actions()) {
        EXPECT_TRUE(each->isSeparator() || bar->widgetForAction(each)->isVisible())
            << each->text().toStdString();
    }
}

TEST_F(MainWindowTest, WhatAddsACurveIsRefusedWhereThereAreAsManyAsCanBe)
{
    document.begin(QList<core::Curve>(Document::maxCurves - 1, core::Curve::parse("relu").value()));
    settle(); // the cards that there were are gone
    EXPECT_TRUE(action("add")->isEnabled() && action("duplicate")->isEnabled());
    const QString usual = action("duplicate")->toolTip();
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(document.curves().rowCount(), 200);
    for (const char* name : {"add", "duplicate"}) {
        EXPECT_FALSE(action(name)->isEnabled()) << name;
        EXPECT_TRUE(action(name)->toolTip().contains("200")) << name;
    }
    auto* button = window->findChild<AddCurveButton*>();
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(button->toolTip().contains("200"));
    auto* copy = named<QToolButton>(QStringLiteral("Duplicate ReLU"));
    ASSERT_TRUE(copy);
    EXPECT_FALSE(copy->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(action("add")->isEnabled() && action("duplicate")->isEnabled());
    EXPECT_EQ(action("duplicate")->toolTip(), usual);
    EXPECT_TRUE(button->isEnabled() && copy->isEnabled());
}

TEST_F(MainWindowTest, LayoutAndPreferencesPersist)
{
    action("derivative")->trigger();
    action("themeDark")->trigger();
    window->findChild<QDockWidget*>()->close();
    window->resize(745, 560); // less than the screen's, and not what a new window has
    settle();
    const QSize size = window->size();
    ASSERT_EQ(size.width(), 745);
    window->close();

    Document another;
    MainWindow again(another, settings);
    again.show();
    EXPECT_EQ(another.view().charts(), ViewState::Charts::Derivative);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), theme(Theme::Id::Dark).base);
    EXPECT_FALSE(again.findChild<QDockWidget*>()->isVisible());
    EXPECT_EQ(again.size(), size);

    again.findChild<QAction*>(QStringLiteral("resetWindow"))->trigger();
    EXPECT_EQ(another.view().charts(), ViewState::Charts::Both);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), theme(Theme::Id::Light).base);
    EXPECT_TRUE(again.findChild<QDockWidget*>()->isVisible());
    again.close();
}

TEST_F(MainWindowTest, CorruptSettingsAreIgnored)
{
    settings.setValue("window/geometry", "rubbish");
    settings.setValue("window/state", 17);
    settings.setValue("view/charts", 99);
    settings.setValue("view/theme", "purple");
    Document another;
    MainWindow again(another, settings);
    again.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&again));
    EXPECT_EQ(another.view().charts(), ViewState::Charts::Both);
    EXPECT_TRUE(again.findChild<QDockWidget*>()->isVisible());
}

TEST_F(MainWindowTest, SaysThatSettingsCannotBeWritten)
{
    EXPECT_TRUE(window->findChild<QLabel*>(QStringLiteral("settingsNotKept"))->isHidden());
    QSettings unwritable(QStringLiteral("/dev/null/settings.ini"), QSettings::IniFormat); // no folder
    Document another;
    MainWindow again(another, unwritable);
    again.show();
    const auto* notice = again.findChild<QLabel*>(QStringLiteral("settingsNotKept"));
    EXPECT_TRUE(notice->isVisible());
    EXPECT_THAT(notice->toolTip().toStdString(),
                testing::HasSubstr("“/dev/null/settings.ini” cannot be written"));
    EXPECT_THAT(notice->accessibleName().toStdString(), testing::HasSubstr("/dev/null/settings.ini"));
}

TEST_F(MainWindowTest, WithoutCurvesEverythingStillWorks)
{
    while (document.curves().rowCount() > 0)
        QTest::keyClick(window.get(), Qt::Key_Delete, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(action("remove")->isEnabled());
    action("fit")->trigger();
    action("compare")->trigger();
    action("explore")->trigger();
    settle();
    EXPECT_FALSE(window->grab().isNull());
    auto* bar = window->findChild<QToolBar*>(QStringLiteral("figureBar"));
    bar->actions().last()->trigger();
    EXPECT_EQ(document.curves().entry(0).curve.text(), "elu:alpha=10");
    action("restoreCurves")->trigger();
    EXPECT_EQ(document.curves().rowCount(), 4);
}

TEST_F(MainWindowTest, DestructionWithSelfReferencesIsClean)
{
    document.setParameter(0, 0, 2.0);
    window.reset();
    document.undoStack().undo(); // nobody listens any more
    EXPECT_EQ(document.curves().entry(0).curve.values()[0], 1.0);
}

TEST_F(MainWindowTest, WhatTheMenusChangeOfTheViewCanBeUndone)
{
    const ViewState::Scene before = document.view().scene();
    const QStringList steps{"compare",     "function", "legend",    "endLabels", "tangent", "markers",
                            "equalAspect", "zoomIn",   "resetView", "back",      "forward"};
    for (const QString& name : steps)
        action(name.toLatin1().constData())->trigger();
    const ViewState::Scene after = document.view().scene();
    EXPECT_EQ(document.undoStack().count(), steps.size());
    EXPECT_EQ(document.undoStack().undoText(), "go to the next view");
    while (action("undo")->isEnabled())
        action("undo")->trigger();
    settle();
    EXPECT_EQ(document.view().scene(), before);
    for (const char* name : {"explore", "both", "legend", "endLabels", "tangent"})
        EXPECT_TRUE(action(name)->isChecked()) << name;
    EXPECT_FALSE(action("equalAspect")->isChecked() || action("markers")->isChecked());
    while (action("redo")->isEnabled())
        action("redo")->trigger();
    EXPECT_EQ(document.view().scene(), after);
    EXPECT_FALSE(window->isWindowModified()) << "it is looked at, and untitled";
}

TEST_F(MainWindowTest, AChoiceThatIsUndoneIsNotRemembered)
{
    action("function")->trigger();
    action("markers")->trigger();
    action("undo")->trigger();
    action("undo")->trigger();
    EXPECT_EQ(settings.value("view/charts").toInt(), 0);
    action("legend")->trigger(); // no step, since there is something to redo
    window->close();
    Document another;
    MainWindow again(another, settings);
    EXPECT_EQ(another.view().charts(), ViewState::Charts::Both);
    EXPECT_FALSE(another.view().options().markers);
    EXPECT_FALSE(another.view().options().legend) << "a choice all the same";
}

TEST_F(MainWindowTest, NoActionChangesWhatASessionKeepsWithoutAStep)
{
    const auto& actions = *window->findChild<WindowActions*>();
    const auto kept = [this] {
        Session session = document.session();
        session.current = -1;           // a choice
        if (session.view.aspectIsEqual) // then the y axes follow the charts' shapes
            session.view.ranges.value = session.view.ranges.derivative = {};
        return session;
    };
    QList<QAction*> all = actions.withoutDialogs() + actions.figures + actions.lineWidths->actions();
    all << actions.restoreCurves << actions.resetWindow;
    // Zooming out so soon after zooming in is one step with it.
    for (const QAction* other :
         {actions.undo, actions.redo, actions.present, actions.shortcuts, actions.playSound, actions.zoomOut})
        all.removeAll(other);
    int steps = 0;
    for (QAction* each : all) {
        if (!each->isEnabled())
            continue;
        const Session before = kept();
        each->trigger();
        settle();
        const Session after = kept();
        if (after == before)
            continue;
        ASSERT_EQ(document.undoStack().count(), ++steps) << each->objectName().toStdString();
        document.undo();
        settle();
        EXPECT_EQ(kept(), before) << each->objectName().toStdString();
        document.redo();
        settle();
        EXPECT_EQ(kept(), after) << each->objectName().toStdString();
        ASSERT_EQ(document.undoStack().count(), steps) << each->objectName().toStdString();
    }
    EXPECT_GT(steps, 35);
}

} // namespace
} // namespace activation_explorer::ui
