// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lessons/player_fixture.h"
#include "ui/lessons/depth.h"
#include "ui/panels/formula_card.h"
#include "ui/panels/values_panel.h"
#include "ui/text.h"

#include <numbers>
#include <QMenuBar>
#include <QScrollBar>

namespace activation_explorer::ui {
namespace {

class LessonPlayerTest : public PlayerTest
{
};

TEST_F(LessonPlayerTest, EnteringAStepSetsItsStateAsOneEdit)
{
    openLesson();
    EXPECT_EQ(stepTitle(), "A smooth ReLU");
    EXPECT_EQ(progress(), QStringLiteral("Step 1 of 3 · 0 of 2 questions right"));
    EXPECT_EQ(curves(), "softplus relu");
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Compare);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), "show step 1 of the lesson");
    document.undo();
    EXPECT_EQ(curves(), "softplus relu leaky_relu elu");
}

TEST_F(LessonPlayerTest, ForwardAndBackAreButtonsAndKeys)
{
    openLesson();
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Forward a step")), Qt::LeftButton);
    EXPECT_EQ(stepTitle(), "The gap at 0");
    EXPECT_EQ(curves(), "softplus:beta=2 relu");
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Back a step")), Qt::LeftButton);
    EXPECT_EQ(stepTitle(), "A smooth ReLU");
    EXPECT_EQ(curves(), "softplus relu");
    EXPECT_FALSE(action("lessonBack")->isEnabled());
    back();
    EXPECT_EQ(stepTitle(), "A smooth ReLU");
    forward();
    forward();
    EXPECT_EQ(stepTitle(), "Through many layers");
    EXPECT_NE(named<QToolButton>(QStringLiteral("Finish the lesson")), nullptr);
    back();
    EXPECT_EQ(stepTitle(), "The gap at 0");
}

TEST_F(LessonPlayerTest, AStepWithoutAStateGoesOnWithTheOneThatIs)
{
    openLesson();
    forward();
    document.setParameter(0, 0, 7);
    forward();
    EXPECT_EQ(curves(), "softplus:beta=7 relu");
    action("lessonAgain")->trigger();
    EXPECT_EQ(curves(), "softplus:beta=2 relu");
}

TEST_F(LessonPlayerTest, AStepsStateIsShownAgainAfterSlidersWereMoved)
{
    openLesson();
    document.setParameter(0, 0, 7);
    EXPECT_EQ(curves(), "softplus:beta=7 relu");
    QTest::mouseClick(named<QToolButton>(QStringLiteral("Show this step's state again")), Qt::LeftButton);
    EXPECT_EQ(curves(), "softplus relu");
    document.undo();
    EXPECT_EQ(curves(), "softplus:beta=7 relu");
}

TEST_F(LessonPlayerTest, APredictionIsAskedBeforeTheCurvesAreSeen)
{
    openLesson();
    EXPECT_TRUE(curvesAreSeen());
    forward();
    EXPECT_FALSE(curvesAreSeen());
    EXPECT_TRUE(box("prediction").isVisible());
    for (const char* later : {"stepText", "stepSources"})
        EXPECT_FALSE(part<QLabel>(later)->isVisible()) << later;
    EXPECT_FALSE(box("check").isVisible());
    EXPECT_FALSE(window->findChild<ValuesPanel*>()->isVisible()); // its numbers would be the answer
    for (const char* showing : {"exportImage", "exportData", "print", "copyImage"})
        EXPECT_FALSE(action(showing)->isEnabled()) << showing;
    type(QStringLiteral("0,35"));
    key(Qt::Key_Return);
    EXPECT_TRUE(curvesAreSeen());
    EXPECT_TRUE(part<QLabel>("stepText")->isVisible());
    EXPECT_TRUE(box("check").isVisible());
    EXPECT_TRUE(window->findChild<ValuesPanel*>()->isVisible());
    EXPECT_TRUE(action("exportImage")->isEnabled());
    EXPECT_EQ(result(box("prediction")), QStringLiteral("✓ Right: 0.346574\nln 2/2, half of 0.693."));
}

TEST_F(LessonPlayerTest, TheFormulaIsNotShownEitherBeforeAPredictionIsMade)
{
    openLesson();
    forward();
    action("explore")->trigger();
    EXPECT_FALSE(window->findChild<FormulaCard*>()->isVisible());
    QTest::mouseClick(button(box("prediction"), QStringLiteral("Pass over")), Qt::LeftButton);
    EXPECT_TRUE(window->findChild<FormulaCard*>()->isVisible());
}

TEST_F(LessonPlayerTest, AnAnswerLeavesTheCurrentCurveAsItIs)
{
    openLesson();
    forward();
    QTest::mouseClick(button(box("prediction"), QStringLiteral("Pass over")), Qt::LeftButton);
    document.setCurrentRow(1);
    named<QRadioButton>(QStringLiteral("grows"))->setFocus();
    ASSERT_EQ(document.curves().currentRow(), 1);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    EXPECT_FALSE(result(box("check")).isEmpty());
    EXPECT_EQ(document.curves().currentRow(), 1);
}

TEST_F(LessonPlayerTest, HiddenCurvesAreInTheDocumentAllTheSame)
{
    openLesson();
    forward();
    EXPECT_FALSE(curvesAreSeen());
    EXPECT_EQ(document.session().curves.size(), 2);
    EXPECT_TRUE(document.session().curves[0].visible);
    EXPECT_EQ(document.shownRows().size(), 2);
}

TEST_F(LessonPlayerTest, WhatIsSaidOfAnAnswerIsScrolledIntoSight)
{
    window->resize(window->minimumSizeHint());
    openLesson();
    forward();
    QTest::mouseClick(button(box("prediction"), QStringLiteral("Pass over")), Qt::LeftButton);
    named<QRadioButton>(QStringLiteral("grows"))->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    settle();
    const QWidget* said = box("check").result();
    EXPECT_EQ(said->visibleRegion().boundingRect(), said->rect());
}

TEST_F(LessonPlayerTest, TabGoesThroughAStepBeforeItsButtons)
{
    openLesson();
    forward();
    forward();
    panel().takeFocus();
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        names << window->focusWidget()->accessibleName();
        key(Qt::Key_Tab);
    }
    EXPECT_EQ(names, (QStringList{"The step: Through many layers", "Layers n", "Slopes through n layers",
                                  "Back a step"}));
    back();
    QTest::mouseClick(button(box("prediction"), QStringLiteral("Pass over")), Qt::LeftButton);
    key(Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget()->accessibleName(), "grows");
}

TEST_F(LessonPlayerTest, AQuestionsLettersOpenNoMenu)
{
    openLesson();
    forward();
    for (const char* name : {"Answer", "Pass over"}) {
        const QString text = button(box("prediction"), QString::fromLatin1(name))->text();
        const QString letter = text.mid(text.indexOf('&'), 2);
        for (const QAction* menu : window->menuBar()->actions())
            EXPECT_FALSE(menu->text().contains(letter, Qt::CaseInsensitive)) << menu->text().toStdString();
    }
    key(Qt::Key_O, Qt::AltModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return curvesAreSeen(); })); // a button takes its time to be seen pressed
}

TEST_F(LessonPlayerTest, APredictionMayBePassedOver)
{
    openLesson();
    forward();
    QTest::mouseClick(button(box("prediction"), QStringLiteral("Pass over")), Qt::LeftButton);
    EXPECT_TRUE(curvesAreSeen());
    EXPECT_EQ(result(box("prediction")), "The answer: 0.346574\nln 2/2, half of 0.693.");
    back();
    forward();
    EXPECT_TRUE(curvesAreSeen()); // it is not asked twice
    EXPECT_EQ(progress(), QStringLiteral("Step 2 of 3 · 0 of 2 questions right"));
}

TEST_F(LessonPlayerTest, WhatIsNoAnswerIsNotTaken)
{
    openLesson();
    forward();
    for (const char* none : {"", "about a half", "nan", "inf"}) {
        window->focusWidget()->setFocus();
        qobject_cast<QLineEdit*>(window->focusWidget())->clear();
        type(QString::fromLatin1(none));
        key(Qt::Key_Return);
        EXPECT_FALSE(box("prediction").isAnswered()) << none;
        EXPECT_EQ(box("prediction").findChild<QLabel*>(QStringLiteral("refusal"))->text(), "Type a number.");
    }
    type(QStringLiteral("1"));
    EXPECT_FALSE(box("prediction").findChild<QLabel*>(QStringLiteral("refusal"))->isVisible());
}

TEST_F(LessonPlayerTest, ACheckSaysRightOrWrongInWordsAndWhy)
{
    openLesson();
    forward();
    QTest::mouseClick(button(box("prediction"), QStringLiteral("Pass over")), Qt::LeftButton);
    QCoreApplication::processEvents();
    QTest::mouseClick(button(box("check"), QStringLiteral("Answer")), Qt::LeftButton);
    EXPECT_EQ(result(box("check")), ""); // nothing is chosen
    EXPECT_EQ(box("check").findChild<QLabel*>(QStringLiteral("refusal"))->text(),
              "Choose one of the answers.");
    QTest::mouseClick(named<QRadioButton>(QStringLiteral("grows")), Qt::LeftButton);
    QTest::mouseClick(button(box("check"), QStringLiteral("Answer")), Qt::LeftButton);
    EXPECT_EQ(result(box("check")), QStringLiteral("✗ Not so. Right is: shrinks\nIt is ln 2/β."));
    EXPECT_EQ(progress(), QStringLiteral("Step 2 of 3 · 0 of 2 questions right"));
    EXPECT_FALSE(named<QRadioButton>(QStringLiteral("shrinks"))->isEnabled());
}

TEST_F(LessonPlayerTest, AClickOnAnAnswersTextChoosesIt)
{
    openLesson();
    forward();
    QTest::mouseClick(button(box("prediction"), QStringLiteral("Pass over")), Qt::LeftButton);
    QCoreApplication::processEvents();
    for (auto* label : box("check").findChildren<QLabel*>())
        if (label->text() == "<p>shrinks</p>")
            QTest::mouseClick(label, Qt::LeftButton);
    EXPECT_TRUE(named<QRadioButton>(QStringLiteral("shrinks"))->isChecked());
}

TEST_F(LessonPlayerTest, DepthShowsPowersAndProductsOfSlopes)
{
    openLesson();
    forward();
    forward();
    auto* slider = named<QSlider>(QStringLiteral("Layers n"));
    auto* table = named<QTableWidget>(QStringLiteral("Slopes through n layers"));
    ASSERT_TRUE(slider && table);
    EXPECT_EQ(slider->value(), 10);
    const auto row = [&](int r) {
        QStringList texts{table->item(2 * r, 0)->text()};
        for (int c = 0; c < 2; ++c)
            texts << table->item(2 * r + 1, c)->text();
        return texts.join(QLatin1Char(' '));
    };
    const core::Curve sigmoid = core::Curve::parse("sigmoid").value();
    // 0.25^10 = 2^-20 = 9.537e-07
    EXPECT_EQ(row(0),
              QStringLiteral("Sigmoid 9.537e−07 ") + printed(localNumber(slopeProduct(sigmoid, 10), 4)));
    EXPECT_EQ(row(1), "ReLU 1 0");
    EXPECT_FALSE(table->horizontalScrollBar()->isVisible()); // no number is out of sight
    slider->setFocus();
    key(Qt::Key_Home);
    EXPECT_EQ(row(0), "Sigmoid 0.25 " + localNumber(slopeProduct(sigmoid, 1), 4));
    key(Qt::Key_Right);
    EXPECT_EQ(slider->value(), 2);
    EXPECT_TRUE(row(0).startsWith("Sigmoid 0.0625 "));
}

TEST_F(LessonPlayerTest, ProgressSurvivesARestart)
{
    openLesson();
    forward();
    type(QStringLiteral("2"));
    key(Qt::Key_Return);
    forward();
    window.reset();
    document.begin();
    window = std::make_unique<MainWindow>(document, settings);
    show();
    openLesson();
    EXPECT_EQ(stepTitle(), "Through many layers");
    EXPECT_EQ(curves(), "softplus:beta=2 relu"); // of the step before, which goes on
    back();
    EXPECT_TRUE(curvesAreSeen());
    EXPECT_EQ(result(box("prediction")).section('\n', 0, 0), QStringLiteral("✗ Not so. Right is: 0.346574"));
    EXPECT_EQ(box("prediction").findChild<QLineEdit*>()->text(), "2");
    EXPECT_FALSE(box("check").isAnswered());
}

TEST_F(LessonPlayerTest, TheLanguageChangesInPlaceAndAnswersStay)
{
    openLesson();
    forward();
    type(QStringLiteral("0.3"));
    choose("languageChinese");
    EXPECT_EQ(stepTitle(), QStringLiteral("0 处的差距"));
    EXPECT_EQ(box("prediction").findChild<QLineEdit*>()->text(), "0.3"); // what is being typed
    key(Qt::Key_Return);
    EXPECT_TRUE(result(box("prediction")).contains(QStringLiteral("ln 2/2，即 0.693 的一半。")));
    QTest::mouseClick(named<QRadioButton>(QStringLiteral("缩小")), Qt::LeftButton);
    choose("languageEnglish");
    EXPECT_EQ(stepTitle(), "The gap at 0");
    EXPECT_TRUE(named<QRadioButton>(QStringLiteral("shrinks"))->isChecked());
    EXPECT_TRUE(result(box("prediction")).contains("Not so."));
    forward();
    choose("languageChinese");
    EXPECT_EQ(stepTitle(), QStringLiteral("经过许多层"));
    EXPECT_TRUE(
        part<QLabel>("stepText")->text().contains(QStringLiteral("9.54e−07"))); // which is in English alone
}

TEST_F(LessonPlayerTest, LeavingALessonShowsTheCurves)
{
    openLesson();
    forward();
    EXPECT_FALSE(curvesAreSeen());
    action("lessonAll")->trigger();
    EXPECT_TRUE(curvesAreSeen());
    EXPECT_FALSE(panel().isOpen());
    openLesson();
    EXPECT_FALSE(curvesAreSeen());
    dock().toggleViewAction()->trigger(); // as by its button
    EXPECT_TRUE(curvesAreSeen());
    EXPECT_FALSE(panel().isOpen());
}

TEST_F(LessonPlayerTest, AWholeLessonIsDoneByKeyboardAlone)
{
    openLesson();
    const auto tabTo = [this](const std::function<bool(QWidget*)>& isIt) {
        for (int i = 0; i < 60; ++i) {
            if (isIt(window->focusWidget()))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    };
    const auto isNamed = [](const char* name) {
        return [name](QWidget* w) { return w && w->accessibleName() == QString::fromUtf8(name); };
    };
    ASSERT_TRUE(tabTo(isNamed("Forward a step")));
    key(Qt::Key_Space);
    EXPECT_EQ(window->focusWidget()->accessibleName(), "Your number"); // the prediction is at hand
    type(QString::number(std::numbers::ln2 / 2, 'g', 4));
    key(Qt::Key_Enter);
    ASSERT_TRUE(tabTo(isNamed("grows")));
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    EXPECT_EQ(window->focusWidget()->accessibleName(), "shrinks");
    EXPECT_TRUE(named<QRadioButton>(QStringLiteral("shrinks"))->isChecked());
    key(Qt::Key_Return);
    EXPECT_EQ(progress(), QStringLiteral("Step 2 of 3 · 2 of 2 questions right"));
    EXPECT_EQ(window->focusWidget()->accessibleName(), "Forward a step");
    key(Qt::Key_Space);
    ASSERT_TRUE(tabTo(isNamed("Layers n")));
    key(Qt::Key_End);
    EXPECT_EQ(named<QTableWidget>(QStringLiteral("Slopes through n layers"))->item(1, 0)->text(),
              QStringLiteral("6.223e−61"));
    ASSERT_TRUE(tabTo(isNamed("Finish the lesson")));
    key(Qt::Key_Space);
    EXPECT_FALSE(panel().isOpen());
    EXPECT_EQ(window->focusWidget()->accessibleName(), "Lessons");
    EXPECT_TRUE(dock().isVisible());
}

} // namespace
} // namespace activation_explorer::ui
