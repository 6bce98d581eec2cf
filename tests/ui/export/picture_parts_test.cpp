// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/export/picture_fixture.h"
#include "ui/document/document.h"
#include "ui/export/point_count.h"

namespace activation_explorer::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using testing::StartsWith;

constexpr QSizeF wholeSize(800, 500);

/// Texts as std::strings, which a failure can print.
std::vector<std::string> words(const Session& session, PictureOptions options = {})
{
    options.size = wholeSize;
    std::vector<std::string> result;
    for (const QString& text : texts(Picture(session, options)))
        result.push_back(text.toStdString());
    return result;
}

QRectF firstPlot(const Session& session, PictureOptions options)
{
    options.size = wholeSize;
    return Picture(session, options).plotAreas().first();
}

TEST(PicturePartsTest, TextsAreTexts)
{
    const auto found = words(sessionOf({"softplus", "relu"}));
    for (const char* text :
         {"Function", "Derivative", "f(x)", "f′(x)", "x", "−4", "0", "0.2", "SoftPlus β = 1"})
        EXPECT_THAT(found, Contains(text));
}

TEST(PicturePartsTest, ATitleStandsAboveAndMakesRoom)
{
    const Session session = sessionOf({"relu"});
    PictureOptions options;
    const QRectF before = firstPlot(session, options);
    options.title = QStringLiteral("Three words long");
    EXPECT_THAT(words(session, options), Contains("Three words long"));
    EXPECT_GT(firstPlot(session, options).top(), before.top() + 10);
    EXPECT_NEAR(firstPlot(session, options).bottom(), before.bottom(), 0.01);
}

TEST(PicturePartsTest, ALongTitleGoesOverLinesAndIsCutShortAtLast)
{
    PictureOptions options{.size = wholeSize};
    options.title = QStringLiteral("word ").repeated(20);
    const QStringList two = texts(Picture(sessionOf({"relu"}), options)).filter(QStringLiteral("word"));
    EXPECT_EQ(two.join(QLatin1Char(' ')).count(QStringLiteral("word")), 20);
    EXPECT_GT(two.size(), 1);
    options.title = QStringLiteral("word ").repeated(2000);
    const Picture picture(sessionOf({"relu"}), options);
    EXPECT_TRUE(texts(picture).filter(QStringLiteral("word")).last().endsWith(QChar(0x2026)));
    EXPECT_GT(picture.plotAreas().first().height(), 150);
}

TEST(PicturePartsTest, TheLegendIsThereByTheOptionWhateverTheSessionSays)
{
    for (const bool said : {false, true}) {
        Session session = sessionOf({"softplus", "relu"});
        session.view.options.endLabels = false;
        session.view.options.legend = said;
        EXPECT_THAT(words(session, {.legend = true}), Contains("SoftPlus β = 1"));
        EXPECT_THAT(words(session, {.legend = false}), Not(Contains("SoftPlus β = 1")));
    }
}

TEST(PicturePartsTest, NamesAtEndsAndMarkersAreAsTheSessionSays)
{
    Session session = sessionOf({"softplus", "relu"});
    session.view.options.endLabels = false;
    EXPECT_THAT(words(session), Not(Contains("SoftPlus")));
    session.view.options.endLabels = true;
    EXPECT_THAT(words(session), Contains("SoftPlus"));
    const auto shapes = [&session] {
        return elements(Picture(session, {}).svg(), QStringLiteral("path")).size();
    };
    const auto without = shapes();
    session.view.options.markers = true;
    EXPECT_GT(shapes(), without + 10);
}

TEST(PicturePartsTest, TheChartsAreTheSessions)
{
    Session session = sessionOf({"relu"});
    EXPECT_EQ(Picture(session, {}).plotAreas().size(), 2);
    session.view.charts = ViewState::Charts::Derivative;
    EXPECT_EQ(Picture(session, {}).plotAreas().size(), 1);
    EXPECT_THAT(words(session), Not(Contains("Function")));
}

TEST(PicturePartsTest, FormulasAreShapesOfTheirOwnAboveTheCharts)
{
    const Session session = sessionOf({"elu"});
    const auto paths = [&session](bool formula) {
        return elements(Picture(session, {.formula = formula}).svg(), QStringLiteral("path")).size();
    };
    EXPECT_GT(paths(true), paths(false) + 20);
    EXPECT_GT(firstPlot(session, {.formula = true}).top(), firstPlot(session, {}).top() + 20);
}

TEST(PicturePartsTest, ParametersValuesAreInTheFormulasToo)
{
    const auto paths = [](const char* curve) {
        return elements(Picture(sessionOf({curve}), {.legend = false, .formula = true}).svg(),
                        QStringLiteral("path"))
            .size();
    };
    // One or two letters more, in f and in f′; all else is as good as the same.
    EXPECT_EQ(paths("elu:alpha=2.251"), paths("elu:alpha=2.25") + 2);
    EXPECT_EQ(paths("elu:alpha=2.2512"), paths("elu:alpha=2.25") + 4);
}

TEST(PicturePartsTest, AmongSeveralCurvesAFormulaSaysWhoseItIs)
{
    Session session = sessionOf({"elu", "relu"});
    session.view.options.endLabels = false;
    const PictureOptions bare{.legend = false, .formula = false};
    const PictureOptions withFormula{.legend = false, .formula = true};
    EXPECT_THAT(words(session, bare), Not(Contains("ELU α = 1")));
    EXPECT_THAT(words(session, withFormula), Contains("ELU α = 1"));
    session.current = 1;
    EXPECT_THAT(words(session, withFormula), Contains("ReLU"));
}

TEST(PicturePartsTest, TheTableHasAllDigitsAtThePinElseAt0ElseInTheMiddle)
{
    Session session = sessionOf({"softplus"});
    const PictureOptions options{.table = true};
    auto found = words(session, options);
    EXPECT_THAT(found, Contains("x = 0"));
    EXPECT_THAT(found, Contains("0.6931471805599453")); // ln 2
    session.view.ranges.x = {2, 4};
    EXPECT_THAT(words(session, options), Contains("x = 3"));
    session.view.pin = 1;
    found = words(session, options);
    EXPECT_THAT(found, Contains("x = 1"));
    EXPECT_THAT(found, Contains("1.3132616875182228")); // ln(1 + e)
    EXPECT_THAT(found, Contains("0.7310585786300049")); // 1 / (1 + 1/e)
}

TEST(PicturePartsTest, InDifferenceTheTableHasTheReferenceAndDifferences)
{
    Session session = sessionOf({"relu", "leaky_relu:negative_slope=0.5"});
    session.view.mode = ViewState::Mode::Difference;
    session.view.pin = -2;
    session.reference = 0;
    const auto found = words(session, {.table = true});
    EXPECT_THAT(found, Contains("ReLU"));
    EXPECT_THAT(found, Contains("Δf(x)"));
    EXPECT_THAT(found, Contains("−1"));
    EXPECT_THAT(found, Contains("0.5"));
}

TEST(PicturePartsTest, CurvesThatHaveNoRoomInTheTableAreCounted)
{
    Session session;
    for (int i = 0; i < 24; ++i)
        session.curves << CurveEntry{.curve = core::Curve::parse("relu").value(), .color = Qt::red};
    session.current = 0;
    session.view.mode = ViewState::Mode::Compare;
    session.view.options.endLabels = false;
    const auto found = words(session, {.legend = false, .table = true});
    const auto named = std::ranges::count(found, "ReLU");
    EXPECT_GT(named, 3);
    EXPECT_LT(named, 24);
    EXPECT_THAT(found, Contains("+ " + std::to_string(24 - named) + " more"));
}

TEST(PicturePartsTest, WhatHasNoRoomIsComplainedOf)
{
    const Session few = sessionOf({"softplus", "relu", "elu", "leaky_relu"});
    const auto complaint = [](const Session& session, const PictureOptions& options) {
        return Picture(session, options).complaint().toStdString();
    };
    const auto centimetres = [](double width, double height) {
        return PictureOptions{.size = {width, height}, .unit = PictureOptions::Unit::Centimetre};
    };
    EXPECT_EQ(complaint(few, {}), "");
    EXPECT_EQ(complaint(few, {.legend = true, .formula = true, .table = true}), "");
    PictureOptions options = centimetres(10, 8);
    options.formula = options.table = true;
    EXPECT_EQ(complaint(few, options), "");

    options = centimetres(6, 4);
    EXPECT_EQ(complaint(few, options), "");
    options.table = true;
    EXPECT_THAT(complaint(few, options), StartsWith("The table has no room"));
    options.table = false;
    options.formula = true;
    options.fontScale = 2;
    EXPECT_THAT(complaint(few, options), StartsWith("The formulas have no room"));
    options.formula = false;
    options.title = QStringLiteral("A title of more words than this picture has room for, far more");
    EXPECT_THAT(complaint(few, options), StartsWith("The title has no room"));

    options = {.size = {100, 100}};
    EXPECT_THAT(complaint(few, options), StartsWith("The legend has no room"));
    options.legend = false;
    EXPECT_EQ(complaint(few, options), "");
    options = {.size = {300, 140}, .title = QStringLiteral("A"), .legend = false};
    options.fontScale = 1.5;
    EXPECT_THAT(complaint(sessionOf({"relu"}), options), StartsWith("The charts have no room"));
    options.title.clear();
    EXPECT_EQ(complaint(sessionOf({"relu"}), options), "") << "a small picture may be one";
}

TEST(PicturePartsTest, NamesThatAreCutShortInTheTableAreComplainedOf)
{
    const Session session = sessionOf({"leaky_relu:negative_slope=0.12345678901234567"});
    PictureOptions options{.size = {420, 400}, .legend = false, .table = true};
    EXPECT_THAT(Picture(session, options).complaint().toStdString(), StartsWith("The table has no room"));
}

TEST(PointCountTest, StopsAtTheMostButFewLinesAreNotCounted)
{
    Session session = sessionOf({"softplus", "elu"});
    Document document;
    document.begin(session);
    EXPECT_TRUE(hasPointsAtMost(document, {800, 500}, 1)) << "two lines";
    for (CurveEntry& entry : session.curves) {
        entry.family = CurveFamily::of(entry.curve, 0);
        entry.family->count = CurveFamily::maxCount;
    }
    document.begin(session);
    EXPECT_FALSE(hasPointsAtMost(document, {800, 500}, 100));
    EXPECT_TRUE(hasPointsAtMost(document, {800, 500}, 62 * 2 * 1000));
    session.view.charts = ViewState::Charts::Derivative;
    session.view.ranges.x = {1, 2};
    document.begin(session);
    std::size_t derivatives = 0;
    for (const CurveEntry& entry : session.curves)
        for (const core::Curve& line : entry.familyMembers() + QList{entry.curve})
            for (const core::Polyline& piece :
                 document
                     .sample(line, core::Quantity::Derivative,
                             {{1, 2}, document.view().ranges().derivative, 800, 500})
                     .pieces)
                derivatives += piece.size();
    EXPECT_TRUE(hasPointsAtMost(document, {800, 500}, derivatives));
    EXPECT_FALSE(hasPointsAtMost(document, {800, 500}, derivatives - 1));
}

TEST(PicturePartsTest, TextsAreLargerByTheirScale)
{
    const auto largest = [](double fontScale) {
        const QByteArray svg = Picture(sessionOf({"relu"}), {.fontScale = fontScale}).svg();
        double result = 0;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement)
                result = std::max(result, reader.attributes().value(QStringLiteral("font-size")).toDouble());
        return result;
    };
    EXPECT_NEAR(largest(2) / largest(1), 2, 0.1);
    EXPECT_NEAR(largest(0.5) / largest(1), 0.5, 0.1);
}

TEST(PicturePartsTest, WhereTheReadOutHasNoRoomItIsLeftOut)
{
    Session session = sessionOf({"relu"});
    session.view.pin = 1;
    const auto isReadOut = [&session](QSizeF at) {
        return texts(Picture(session, {.size = at})).contains(QStringLiteral("x = 1"));
    };
    EXPECT_TRUE(isReadOut({800, 500}));
    EXPECT_FALSE(isReadOut({140, 100}));
}

TEST(PicturePartsTest, AChartsTitleThatHasNoRoomIsCutShort)
{
    Session session = sessionOf({"relu", "threshold:threshold=0.123456,value=20.123456"});
    session.view.mode = ViewState::Mode::Difference;
    session.reference = 1;
    const QString title = QStringLiteral("Function, difference from Threshold threshold = 0.123456");
    const auto titles = [&session](QSizeF at) {
        return texts(Picture(session, {.size = at})).filter(QStringLiteral("Function"));
    };
    EXPECT_TRUE(titles({1600, 900}).first().startsWith(title));
    EXPECT_TRUE(titles({400, 250}).first().endsWith(QChar(0x2026)));
}

TEST(PicturePartsTest, APinOutOfViewIsNotDrawn)
{
    Session session = sessionOf({"relu"});
    const QImage without = Picture(session, {}).image();
    session.view.pin = 5.1; // which would be beside the plot
    EXPECT_EQ(Picture(session, {}).image(), without);
    session.view.pin = 1;
    EXPECT_NE(Picture(session, {}).image(), without);
}

} // namespace
} // namespace activation_explorer::ui
