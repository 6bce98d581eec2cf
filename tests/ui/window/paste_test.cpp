// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/files_fixture.h"
#include "ui/document/session_text.h"
#include "ui/files/file_actions.h"
#include "ui/files/pasted.h"
#include "ui/panels/number_field.h"

#include <QClipboard>

namespace activation_explorer::ui {
namespace {

class PasteTest : public FilesTest
{
protected:
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V);
        answers.expectAllAsked();
    }
    static Session some()
    {
        Document other;
        other.begin({core::Curve::parse("gelu").value(), core::Curve::parse("softplus:beta=0.5").value()});
        other.view().setMode(ViewState::Mode::Compare);
        other.view().setPin(0.25);
        return other.session();
    }
};

TEST_F(PasteTest, ASessionsTextIsShownAsOneStep)
{
    edit();
    const int steps = document.undoStack().count();
    paste(QStringLiteral("Look at this:\n") + toText(some()) + QStringLiteral("\nNice, isn't it?"));
    EXPECT_EQ(curves(), QStringLiteral("gelu softplus:beta=0.5"));
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Compare);
    EXPECT_EQ(document.view().probe(), 0.25);
    EXPECT_EQ(document.undoStack().count(), steps + 1);
    EXPECT_EQ(action("undo")->text(), QStringLiteral("&Undo paste a session"));
    EXPECT_TRUE(window->isWindowModified());
    key(Qt::Key_Z);
    EXPECT_EQ(curves(), QStringLiteral("softplus:beta=3 relu leaky_relu elu"));
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
}

TEST_F(PasteTest, WhatIsBeingTypedIsAStepBefore)
{
    auto* field = named<NumberField>(QStringLiteral("β of SoftPlus, value"));
    ASSERT_TRUE(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2.5"));
    EXPECT_TRUE(window->findChild<FileActions*>()->paste(toText(some()))); // as a drop does
    EXPECT_EQ(curves(), QStringLiteral("gelu softplus:beta=0.5"));
    document.undo();
    EXPECT_EQ(curves(), QStringLiteral("softplus:beta=2.5 relu leaky_relu elu"));
}

TEST_F(PasteTest, WhatIsCopiedAsTextCanBePasted)
{
    edit();
    document.addCurve(core::Curve::parse("mish").value());
    const QString all = curves();
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(holdsSessionText(QGuiApplication::clipboard()->text()));
    document.begin();
    key(Qt::Key_V);
    EXPECT_EQ(curves(), all);
}

TEST_F(PasteTest, CurvesAreAddedAsOneStep)
{
    paste(QStringLiteral("  softplus:beta=0.1 relu6\n\tswish\r\n"));
    EXPECT_EQ(curves(), defaults + QStringLiteral(" softplus:beta=0.1 relu6 silu"));
    EXPECT_EQ(document.curves().currentRow(), 6);
    EXPECT_EQ(action("undo")->text(), QStringLiteral("&Undo paste 3 curves"));
    key(Qt::Key_Z);
    EXPECT_EQ(curves(), defaults);
    EXPECT_EQ(document.undoStack().index(), 0);
    paste(QStringLiteral("elu:alpha=10"));
    EXPECT_EQ(action("undo")->text(), QStringLiteral("&Undo paste ELU α = 10"));
}

TEST_F(PasteTest, WhatIsNoneOfTheseIsToldWhatCanBePasted)
{
    for (const char* text : {"", "Hello, world", "the relu function", "{\"curves\": []}", "actx", "\n\n"}) {
        answers.expectBox(QStringLiteral("OK"));
        paste(QString::fromUtf8(text));
        EXPECT_TRUE(answers.text().contains(QStringLiteral("softplus:beta=0.1"))) << text;
        EXPECT_EQ(curves(), defaults) << text;
    }
    answers.expectBox(QStringLiteral("OK"));
    paste(QString(10'000'000, QLatin1Char('x')));
    EXPECT_LT(answers.text().size(), 300);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(PasteTest, AWordThatIsNoCurveIsNamed)
{
    answers.expectBox(QStringLiteral("OK"));
    paste(QStringLiteral("reluu gelu"));
    EXPECT_TRUE(answers.text().startsWith(QStringLiteral("“reluu” is no curve. ")))
        << answers.text().toStdString();
    EXPECT_TRUE(answers.text().contains(QStringLiteral("softplus:beta=0.1")));
}

TEST_F(PasteTest, ACurveThatIsNearlyOneIsToldWhatIsWrong)
{
    for (const auto& [text, word] :
         {std::pair("relu softplus:beta=-1", "greater than 0"), std::pair("elu:gamma=2", "gamma"),
          std::pair("relu nonsense", "nonsense"), std::pair("relux:alpha=2", "relux")}) {
        answers.expectBox(QStringLiteral("OK"));
        paste(QString::fromUtf8(text));
        EXPECT_TRUE(answers.text().contains(QString::fromUtf8(word))) << answers.text().toStdString();
        EXPECT_EQ(curves(), defaults) << "all of them or none";
    }
}

TEST_F(PasteTest, ATextThatLostSomethingOnItsWayIsToldAndTheDocumentStays)
{
    edit();
    const QByteArray before = toJson(document.session());
    QString text = toText(some());
    text.remove(text.size() / 2, 3);
    answers.expectBox(QStringLiteral("OK"));
    paste(text);
    EXPECT_FALSE(answers.text().trimmed().isEmpty());
    EXPECT_EQ(toJson(document.session()), before);
}

TEST_F(PasteTest, ThereIsNoRoomForMoreThanThereCanBe)
{
    document.begin(QList<core::Curve>(Document::maxCurves - 1, core::Curve::parse("relu").value()));
    answers.expectBox(QStringLiteral("OK"));
    paste(QStringLiteral("elu gelu"));
    EXPECT_TRUE(answers.text().contains(QStringLiteral("200"))) << answers.text().toStdString();
    EXPECT_EQ(document.curves().rowCount(), Document::maxCurves - 1);
    paste(QStringLiteral("elu"));
    EXPECT_EQ(document.curves().rowCount(), Document::maxCurves);
    answers.expectBox(QStringLiteral("OK"));
    QString many;
    for (int i = 0; i < 1000; ++i)
        many += QStringLiteral("relu ");
    paste(many);
    EXPECT_EQ(document.curves().rowCount(), Document::maxCurves);
}

TEST_F(PasteTest, FieldsHaveTheirOwnClipboard)
{
    auto* field = named<NumberField>(QStringLiteral("β of SoftPlus, value"));
    field->setFocus();
    field->selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("2.5"));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field->text(), QStringLiteral("2.5"));
    EXPECT_EQ(document.curves().rowCount(), 4);
    field->setSelection(0, 1);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("2"));
}

TEST_F(PasteTest, AChartPastesIntoTheDocument)
{
    plot().setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("mish"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(document.curves().rowCount(), 5);
}

TEST_F(PasteTest, WhatPlaysBecomesAStepBefore)
{
    document.player().play(document.curves().entry(0).id, 0);
    document.player().advance(0.3);
    paste(QStringLiteral("mish"));
    EXPECT_FALSE(document.player().isPlaying());
    EXPECT_EQ(document.undoStack().count(), 2);
}

} // namespace
} // namespace activation_explorer::ui
