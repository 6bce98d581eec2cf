// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/number_field.h"

#include <QHBoxLayout>
#include <QLocale>

namespace activation_explorer::ui {
namespace {

/// A field for positive numbers between two neighbours, with the focus.
class NumberFieldTest : public PanelTest
{
protected:
    NumberFieldTest()
    {
        auto* layout = new QHBoxLayout(&window);
        for (QWidget* widget :
             {static_cast<QWidget*>(before), static_cast<QWidget*>(field), static_cast<QWidget*>(after)})
            layout->addWidget(widget);
        field->setValue(1);
        showActive(window);
        field->setFocus();
    }
    void enter(const QString& text)
    {
        type(*field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void leave() { QTest::keyClick(field, Qt::Key_Tab); }

    QWidget window;
    QLineEdit* before = new QLineEdit;
    NumberField* field = new NumberField([](double value) { return value > 0; });
    QLineEdit* after = new QLineEdit;
    QSignalSpy edited{field, &NumberField::valueEdited};
    QSignalSpy refused{field, &NumberField::refused};
    QSignalSpy corrected{field, &NumberField::corrected};
    QSignalSpy stepAsked{field, &NumberField::stepAsked};
};

TEST_F(NumberFieldTest, ProgramChangesAreSilentAndExact)
{
    field->setValue(0.12345);
    EXPECT_EQ(field->value(), 0.12345);
    EXPECT_EQ(field->text(), QStringLiteral("0.12345"));
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(NumberFieldTest, EnterAcceptsExactlyWhatIsTyped)
{
    enter(QStringLiteral("0.1234567890123"));
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().first().toDouble(), 0.1234567890123);
    EXPECT_EQ(field->value(), 0.1234567890123);
    enter(QStringLiteral("1e300"));
    EXPECT_EQ(field->value(), 1e300);
}

TEST_F(NumberFieldTest, TheKeypadsEnterAcceptsToo)
{
    type(*field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(field->value(), 3);
}

TEST_F(NumberFieldTest, CommaAndPointBothSeparateDecimals)
{
    enter(QStringLiteral("0,5"));
    EXPECT_EQ(field->value(), 0.5);
    EXPECT_EQ(field->text(), QStringLiteral("0.5"));
    enter(QStringLiteral("2.75"));
    EXPECT_EQ(field->value(), 2.75);
}

TEST_F(NumberFieldTest, ShowsTheLocalesSeparator)
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    NumberField german([](double) { return true; });
    german.setValue(2.5);
    EXPECT_EQ(german.text(), QStringLiteral("2,5"));
    QLocale::setDefault(QLocale::c());
}

TEST_F(NumberFieldTest, TypingAloneIsNoEdit)
{
    type(*field, QStringLiteral("12"));
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(refused.count(), 0);
    EXPECT_EQ(field->value(), 1);
}

TEST_F(NumberFieldTest, TheSameNumberIsNoEdit)
{
    enter(QStringLiteral("1,000"));
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(field->text(), QStringLiteral("1"));
}

TEST_F(NumberFieldTest, EscapeBringsTheOldValueBack)
{
    type(*field, QStringLiteral("12"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(field->text(), QStringLiteral("1"));
    leave();
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(NumberFieldTest, LeavingAcceptsAGoodNumber)
{
    type(*field, QStringLiteral("12"));
    leave();
    EXPECT_FALSE(field->hasFocus());
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().first().toDouble(), 12);
}

TEST_F(NumberFieldTest, ARefusedNumberStaysForCorrectionAndIsNotTaken)
{
    enter(QStringLiteral("-2"));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.first().first().toString(), QStringLiteral("-2"));
    EXPECT_EQ(field->text(), QStringLiteral("-2"));
    EXPECT_EQ(field->value(), 1);
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(NumberFieldTest, WhatIsNoNumberIsRefused)
{
    for (const char* text : {"abc", "1.234,5", "nan", "1e999"}) {
        refused.clear();
        enter(QString::fromLatin1(text));
        ASSERT_EQ(refused.count(), 1) << text;
        EXPECT_EQ(refused.first().first().toString(), QString::fromLatin1(text));
        EXPECT_EQ(field->value(), 1);
    }
}

TEST_F(NumberFieldTest, AnEmptyTextIsRefused)
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(field->value(), 1);
}

TEST_F(NumberFieldTest, LeavingARefusedNumberBringsTheOldValueBack)
{
    enter(QStringLiteral("-2"));
    leave();
    EXPECT_EQ(field->text(), QStringLiteral("1"));
    EXPECT_EQ(refused.count(), 1); // said once
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(NumberFieldTest, LeavingABadNumberRefusesItAndBringsTheOldValueBack)
{
    type(*field, QStringLiteral("-2"));
    leave();
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.first().first().toString(), QStringLiteral("-2"));
    EXPECT_EQ(field->text(), QStringLiteral("1"));
}

TEST_F(NumberFieldTest, TypingOnCorrectsARefusal)
{
    enter(QStringLiteral("-2"));
    EXPECT_EQ(corrected.count(), 0);
    QTest::keyClick(field, Qt::Key_5);
    EXPECT_EQ(corrected.count(), 1);
    enter(QStringLiteral("5"));
    EXPECT_EQ(corrected.count(), 1); // nothing more to correct
    EXPECT_EQ(field->value(), 5);
}

TEST_F(NumberFieldTest, EscapeCorrectsARefusal)
{
    enter(QStringLiteral("-2"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(corrected.count(), 1);
    EXPECT_EQ(field->text(), QStringLiteral("1"));
}

TEST_F(NumberFieldTest, AProgramChangeMakesUnfinishedTextWay)
{
    type(*field, QStringLiteral("3."));
    field->setValue(7);
    EXPECT_EQ(field->text(), QStringLiteral("7"));
    leave();
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(field->value(), 7);
}

TEST_F(NumberFieldTest, AProgramChangeCorrectsARefusal)
{
    enter(QStringLiteral("-2"));
    field->setValue(7);
    EXPECT_EQ(corrected.count(), 1);
    EXPECT_EQ(field->text(), QStringLiteral("7"));
}

TEST_F(NumberFieldTest, ArrowAndPageKeysAskForSteps)
{
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown})
        QTest::keyClick(field, key);
    ASSERT_EQ(stepAsked.count(), 4);
    EXPECT_EQ(stepAsked[0].first().toInt(), 1);
    EXPECT_EQ(stepAsked[1].first().toInt(), -1);
    EXPECT_EQ(stepAsked[2].first().toInt(), 10);
    EXPECT_EQ(stepAsked[3].first().toInt(), -10);
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(NumberFieldTest, TheTabKeySelectsAll)
{
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    ASSERT_TRUE(field->hasFocus());
    EXPECT_EQ(field->selectedText(), QStringLiteral("1"));
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_TRUE(field->hasFocus());
    EXPECT_EQ(field->selectedText(), QStringLiteral("1"));
}

} // namespace
} // namespace activation_explorer::ui
