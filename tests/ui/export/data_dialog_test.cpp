// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/data_dialog.h"

#include "core/table.h"
#include "tests/ui/export/export_fixture.h"

#include <gmock/gmock.h>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace activation_explorer::ui {
namespace {

class DataDialogTest : public ExportTest
{
protected:
    DataDialogTest()
    {
        document.setVisible(2, false); // LeakyReLU of the four
        document.view().setRanges({.x = {-2, 6}, .value = {0, 1}, .derivative = {0, 1}});
        open();
    }
    void open()
    {
        dialog = std::make_unique<DataDialog>(document.session(), settings, QStringLiteral("lesson"));
        showActive(*dialog);
    }
    void enter(const char* name, const char* text) { DialogTest::enter(*dialog, name, text); }
    void chooseWay(const char* name)
    {
        auto* way = named<QRadioButton>(*dialog, QString::fromUtf8(name));
        QTest::mouseClick(way, Qt::LeftButton, {}, {8, way->height() / 2});
        ASSERT_TRUE(way->isChecked());
    }
    [[nodiscard]] QPlainTextEdit* list() const
    {
        return named<QPlainTextEdit>(*dialog, QStringLiteral("Values of x"));
    }
    void giveX(const char* text)
    {
        chooseWay("At these x");
        list()->setFocus();
        type(*list(), QString::fromUtf8(text));
    }
    [[nodiscard]] QString firstLines() const
    {
        return named<QPlainTextEdit>(*dialog, QStringLiteral("First lines"))->toPlainText();
    }
    [[nodiscard]] bool says(const char* words) const
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QString::fromUtf8(words))
                return true;
        return false;
    }
    [[nodiscard]] std::string refused() const { return refusal(*dialog).toStdString(); }
    [[nodiscard]] static QByteArray csv(const std::vector<double>& xs)
    {
        const std::vector curves{core::Curve::parse("softplus").value(), core::Curve::parse("relu").value(),
                                 core::Curve::parse("elu").value()};
        return QByteArray::fromStdString(core::csvTable(curves, xs));
    }

    std::unique_ptr<DataDialog> dialog;
};

TEST_F(DataDialogTest, BeginsWithTheRangeOnShowAndTheVisibleCurves)
{
    EXPECT_EQ(field(*dialog, "x from")->text(), "-2");
    EXPECT_EQ(field(*dialog, "x to")->text(), "6");
    EXPECT_EQ(field(*dialog, "Points")->text(), "1000");
    EXPECT_TRUE(firstLines().startsWith(QStringLiteral("curve,x,value,derivative\nsoftplus,-2,")));
}

TEST_F(DataDialogTest, SavesEvenlySpacedX)
{
    enter("x from", "-1");
    enter("x to", "0,5");
    enter("Points", "4");
    saveAs(*dialog, path("a"));
    EXPECT_EQ(dialog->savedPath(), path("a.csv"));
    EXPECT_EQ(contentOf(path("a.csv")), csv({-1, -0.5, 0, 0.5}));
}

TEST_F(DataDialogTest, SavesGivenXInTheirOrder)
{
    giveX("3; -0,5 1e-3;0.25");
    saveAs(*dialog, path("a.csv"));
    EXPECT_EQ(contentOf(path("a.csv")), csv({3, -0.5, 1e-3, 0.25}));
}

TEST_F(DataDialogTest, SavesJson)
{
    chooseItem(*dialog, "Format", 1);
    giveX("0");
    saveAs(*dialog, path("a"));
    EXPECT_EQ(contentOf(path("a.json")), dataOf(document.session(), {0}, DataFormat::Json));
    EXPECT_TRUE(contentOf(path("a.json")).startsWith("[\n  {\"curve\": \"softplus\", \"x\": 0,"));
}

TEST_F(DataDialogTest, ShowsTheFirstLinesOfWhatIsSaved)
{
    enter("Points", "100");
    waitForRefresh(*dialog);
    QStringList lines = firstLines().split(QLatin1Char('\n'));
    EXPECT_EQ(lines.takeLast(), QStringLiteral("…"));
    ASSERT_EQ(lines.size(), 50);
    const QString all = QString::fromUtf8(csv(core::evenlySpaced({-2, 6}, 100)));
    EXPECT_TRUE(all.startsWith(lines.join(QLatin1Char('\n')) + QLatin1Char('\n')));

    chooseItem(*dialog, "Format", 1);
    waitForRefresh(*dialog);
    lines = firstLines().split(QLatin1Char('\n'));
    EXPECT_EQ(lines.takeLast(), QStringLiteral("…"));
    EXPECT_TRUE(
        QString::fromUtf8(dataOf(document.session(), core::evenlySpaced({-2, 6}, 100), DataFormat::Json))
            .startsWith(lines.join(QLatin1Char('\n')) + QLatin1Char('\n')));
}

TEST_F(DataDialogTest, ShowsAllLinesWhereTheyAreFew)
{
    for (const int format : {0, 1}) {
        chooseItem(*dialog, "Format", format);
        giveX("1; 2");
        waitForRefresh(*dialog);
        EXPECT_EQ(firstLines() + QLatin1Char('\n'),
                  QString::fromUtf8(
                      dataOf(document.session(), {1, 2}, format == 0 ? DataFormat::Csv : DataFormat::Json)));
    }
}

TEST_F(DataDialogTest, SaysHowMuchItWillBe)
{
    giveX("1; 2");
    waitForRefresh(*dialog);
    const qsizetype bytes = csv({1, 2}).size();
    ASSERT_GT(bytes, 100);
    EXPECT_TRUE(says(qPrintable(QStringLiteral("6 rows, about %1 bytes").arg((bytes + 5) / 10 * 10))));
    chooseWay("At evenly spaced x");
    enter("Points", "100000");
    waitForRefresh(*dialog);
    const double megabytes = static_cast<double>(csv(core::evenlySpaced({-2, 6}, 100'000)).size()) / 1e6;
    bool found = false;
    for (int near = -2; near <= 2; ++near) // an estimate
        found = found ||
                says(qPrintable(
                    QStringLiteral("300000 rows, about %1 MB").arg(std::round(megabytes) + near, 0, 'f', 0)));
    EXPECT_TRUE(found) << megabytes;
}

TEST_F(DataDialogTest, CopiesAndStays)
{
    giveX("1; 2");
    QTest::mouseClick(copyButton(*dialog), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text().toUtf8(), csv({1, 2}));
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(DataDialogTest, AnImpossibleRangeIsRefused)
{
    enter("x from", "6");
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_EQ(refused(), "x must run from a smaller to a larger number, within -1e+300 and 1e+300.");
    EXPECT_EQ(QApplication::focusWidget(), field(*dialog, "x from"));
    enter("x to", "2e300");
    waitForRefresh(*dialog);
    EXPECT_FALSE(refused().empty());
    EXPECT_EQ(firstLines(), "") << "there are none";
    enter("x to", "6,5");
    EXPECT_EQ(refused(), "");
}

TEST_F(DataDialogTest, TheNumberOfPointsHasBounds)
{
    for (const char* count : {"1", "2.5", "1000001", "-7"}) {
        enter("Points", count);
        QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
        EXPECT_EQ(refused(), "The number of points must be a whole number from 2 to 1000000.") << count;
        EXPECT_EQ(QApplication::focusWidget(), field(*dialog, "Points"));
        EXPECT_TRUE(dialog->isVisible());
    }
    enter("Points", "2");
    saveAs(*dialog, path("a.csv"));
    EXPECT_EQ(contentOf(path("a.csv")), csv({-2, 6}));
}

TEST_F(DataDialogTest, WhatIsNoNumberInTheListIsRefused)
{
    giveX("1; zwei");
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_THAT(refused(), testing::StartsWith("“zwei” is no finite number"));
    EXPECT_EQ(QApplication::focusWidget(), list());
    EXPECT_TRUE(dialog->isVisible());
    type(*list(), QStringLiteral("1"));
    EXPECT_EQ(refused(), "");
    chooseWay("At these x");
    type(*list(), QStringLiteral("x"));
    waitForRefresh(*dialog);
    EXPECT_FALSE(refused().empty());
    chooseWay("At evenly spaced x");
    EXPECT_EQ(refused(), "") << "it is not asked for";
}

TEST_F(DataDialogTest, MoreRowsThanFitAreRefused)
{
    while (document.curves().rowCount() < 12)
        document.addCurve(core::Curve::parse("relu").value());
    open();
    enter("Points", "1000000");
    waitForRefresh(*dialog);
    EXPECT_EQ(refused(), "That would be 11000000 rows; at most 10000000 can be exported at once.");
}

TEST_F(DataDialogTest, OnlyTheFieldsOfTheWayThatIsChosenCanBeEdited)
{
    EXPECT_TRUE(field(*dialog, "Points")->isEnabled());
    EXPECT_FALSE(list()->isEnabled());
    chooseWay("At these x");
    EXPECT_FALSE(field(*dialog, "Points")->isEnabled());
    EXPECT_FALSE(field(*dialog, "x from")->isEnabled());
    EXPECT_TRUE(list()->isEnabled());
}

TEST_F(DataDialogTest, WithoutVisibleCurvesThereIsNothingToExport)
{
    for (int row = 0; row < 4; ++row)
        document.setVisible(row, false);
    open();
    EXPECT_EQ(firstLines(), "No curve is visible, so there is nothing to export.");
    EXPECT_FALSE(saveButton(*dialog)->isEnabled());
    EXPECT_FALSE(copyButton(*dialog)->isEnabled());
    enter("Points", "7");
    QTest::keyClick(field(*dialog, "Points"), Qt::Key_Return); // opens no dialog
    waitForRefresh(*dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(firstLines(), "No curve is visible, so there is nothing to export.");
}

TEST_F(DataDialogTest, ItsChoicesAreRememberedButTheRangeIsTheViews)
{
    chooseItem(*dialog, "Format", 1);
    enter("Points", "77");
    enter("x to", "40");
    giveX("5; 6");
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    open();
    EXPECT_EQ(choice(*dialog, "Format")->currentText(), "JSON");
    EXPECT_EQ(list()->toPlainText(), "5; 6");
    EXPECT_TRUE(list()->isEnabled());
    EXPECT_EQ(field(*dialog, "Points")->text(), "77");
    EXPECT_EQ(field(*dialog, "x to")->text(), "6");
}

TEST_F(DataDialogTest, AbsurdSettingsAreAsAtFirst)
{
    for (const QVariant& absurd : {QVariant(-1), QVariant(1e300), QVariant("nan"), QVariant(2.5),
                                   QVariant(QString(100'000, QLatin1Char('7'))), QVariant()}) {
        for (const char* key : {"dataFormat", "points"})
            settings.setValue(QStringLiteral("export/%1").arg(QLatin1StringView(key)), absurd);
        settings.setValue("export/givenX", QString(100'000, QLatin1Char('7')));
        open();
        EXPECT_EQ(field(*dialog, "Points")->text(), "1000");
        EXPECT_EQ(choice(*dialog, "Format")->currentText(), "CSV table");
        EXPECT_EQ(list()->toPlainText(), "-2; -1; 0; 1; 2");
    }
}

TEST_F(DataDialogTest, EveryControlIsNamed)
{
    expectControlsAreNamed(*dialog);
    expectMnemonicsAreUnique(*dialog);
    EXPECT_FALSE(list()->accessibleDescription().isEmpty()) << "how numbers are separated";
    EXPECT_LE(dialog->minimumSizeHint().width(), 1000);
}

} // namespace
} // namespace activation_explorer::ui
