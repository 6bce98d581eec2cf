// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readable_fields.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QLineEdit>
#include <QSpinBox>

namespace activation_explorer::ui {
namespace {

class ReadableFieldsTest : public testing::Test
{
protected:
    ReadableFieldsTest()
    {
        makeFieldsReadable();
        edit.setAccessibleName("x");
        edit.setText("-0.05 to 3");
    }

    [[nodiscard]] QAccessibleInterface* heard() { return QAccessible::queryAccessibleInterface(&edit); }
    [[nodiscard]] QAccessibleTextInterface* text() { return heard()->textInterface(); }

    QLineEdit edit;
};

using Ask = QString (QAccessibleTextInterface::*)(int, QAccessible::TextBoundaryType, int*, int*) const;

TEST_F(ReadableFieldsTest, EveryQuestionIsAnsweredAtEveryPlaceAlsoAtTheEnd)
{
    for (const QString& shown : {QString(), QString("7"), QString("-0.05 to 3"), QString(" β = 激活函数 ")}) {
        edit.setText(shown);
        const int count = text()->characterCount();
        ASSERT_EQ(count, shown.size());
        for (int boundary = QAccessible::CharBoundary; boundary <= QAccessible::NoBoundary; ++boundary)
            for (int offset = -2; offset <= count + 1; ++offset)
                for (const Ask ask : {Ask(&QAccessibleTextInterface::textAtOffset),
                                      Ask(&QAccessibleTextInterface::textBeforeOffset),
                                      Ask(&QAccessibleTextInterface::textAfterOffset)}) {
                    int start = -7;
                    int end = -7;
                    const QString part = (text()->*ask)(
                        offset, static_cast<QAccessible::TextBoundaryType>(boundary), &start, &end);
                    ASSERT_GE(start, 0);
                    ASSERT_LE(start, end);
                    ASSERT_LE(end, count);
                    EXPECT_EQ(part, shown.mid(start, end - start));
                }
    }
}

TEST_F(ReadableFieldsTest, TellsWordsAndCharacters)
{
    const auto word = [this](int offset) {
        int start = 0;
        int end = 0;
        return text()->textAtOffset(offset, QAccessible::WordBoundary, &start, &end).toStdString();
    };
    EXPECT_EQ(word(2), "0.05");
    EXPECT_EQ(word(6), "to");
    EXPECT_EQ(word(9), "3");
    EXPECT_EQ(word(10), "3"); // at the end
    int start = 0;
    int end = 0;
    EXPECT_EQ(text()->textAtOffset(1, QAccessible::CharBoundary, &start, &end), "0");
    EXPECT_EQ(text()->textAfterOffset(1, QAccessible::CharBoundary, &start, &end), ".");
    EXPECT_EQ(text()->textBeforeOffset(1, QAccessible::CharBoundary, &start, &end), "-");
    EXPECT_EQ(text()->textBeforeOffset(6, QAccessible::WordBoundary, &start, &end), " ");
    EXPECT_EQ(text()->textAtOffset(10, QAccessible::LineBoundary, &start, &end), "-0.05 to 3");
}

TEST_F(ReadableFieldsTest, IsAFieldLikeQtsOwn)
{
    EXPECT_EQ(heard()->role(), QAccessible::EditableText);
    EXPECT_EQ(heard()->text(QAccessible::Name), "x");
    EXPECT_EQ(heard()->text(QAccessible::Value), "-0.05 to 3");
    EXPECT_TRUE(heard()->state().editable);
    edit.setReadOnly(true);
    EXPECT_TRUE(heard()->state().readOnly);
    edit.setReadOnly(false);
    edit.setCursorPosition(4);
    EXPECT_EQ(text()->cursorPosition(), 4);
    text()->setSelection(0, 1, 5);
    EXPECT_EQ(edit.selectedText(), "0.05");
    EXPECT_EQ(text()->selectionCount(), 1);
    int start = 0;
    int end = 0;
    text()->selection(0, &start, &end);
    EXPECT_EQ(start, 1);
    EXPECT_EQ(end, 5);
    heard()->editableTextInterface()->replaceText(1, 5, "2");
    EXPECT_EQ(edit.text(), "-2 to 3");
    heard()->editableTextInterface()->insertText(7, "0");
    EXPECT_EQ(edit.text(), "-2 to 30");
    EXPECT_EQ(text()->text(3, 5), "to");
    EXPECT_GT(text()->characterRect(4).left(), text()->characterRect(0).left());
}

TEST_F(ReadableFieldsTest, ASpinBoxIsAFieldWithAValue)
{
    QSpinBox box;
    box.setRange(2, 9);
    box.setSingleStep(3);
    box.setSuffix(" curves");
    box.setValue(4);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&box);
    EXPECT_EQ(spoken->role(), QAccessible::SpinBox);
    EXPECT_EQ(spoken->text(QAccessible::Value), "4 curves");
    QAccessibleValueInterface* number = spoken->valueInterface();
    ASSERT_NE(number, nullptr);
    EXPECT_EQ(number->currentValue(), 4);
    EXPECT_EQ(number->minimumValue(), 2);
    EXPECT_EQ(number->maximumValue(), 9);
    EXPECT_EQ(number->minimumStepSize(), 3);
    number->setCurrentValue(7);
    EXPECT_EQ(box.value(), 7);
    ASSERT_NE(spoken->textInterface(), nullptr);
    int start = 0;
    int end = 0;
    EXPECT_EQ(spoken->textInterface()->textAtOffset(8, QAccessible::WordBoundary, &start, &end), "curves");
    spoken->editableTextInterface()->replaceText(0, 1, "5");
    EXPECT_EQ(box.value(), 5);
    box.setReadOnly(true);
    number->setCurrentValue(2);
    EXPECT_EQ(box.value(), 5);
}

} // namespace
} // namespace activation_explorer::ui
