// SPDX-License-Identifier: GPL-3.0-or-later
#include "some_sessions.h"
#include "ui/document/document.h"
#include "ui/document/figures.h"
#include "ui/document/session_text.h"
#include "ui/export/code.h"
#include "ui/export/picture.h"

#include <gmock/gmock.h>

namespace activation_explorer::ui {

namespace {

using Charts = ViewState::Charts;
using testing::HasSubstr;
using testing::StartsWith;
using Unit = PictureOptions::Unit;

std::string command(const Session& session, const PictureOptions& options = {})
{
    return plotCommand(session, options).toStdString();
}

/// Fitted, as the command does where it is not told.
Session fitted(Session session)
{
    session.fitsValue = session.fitsDerivative = true;
    session.view.ranges.x = {-20, 20};
    return session;
}

/// The session in a command's --session.
Session spokenOf(const std::string& command)
{
    return sessionFromText(QString::fromStdString(command)).value();
}

TEST(PlotCommandTest, IsAShortWordForTheArticlesFigures)
{
    const std::vector<std::string> curves{
        "relu", "softplus",    "softplus:beta=0.1", "leaky_relu", "leaky_relu:negative_slope=1",
        "elu",  "elu:alpha=10"};
    for (const Figure& figure : articleFigures()) {
        Document document;
        document.showFigure(figure); // the document's other curves are not on show
        EXPECT_EQ(command(document.session()), "activation-explorer plot " +
                                                   curves[static_cast<std::size_t>(figure.number - 1)] +
                                                   " -o plot.png");
    }
}

TEST(PlotCommandTest, NamesComparedCurvesAndAReference)
{
    EXPECT_EQ(command(fitted(comparing({"relu", "silu:beta=2"}))),
              "activation-explorer plot relu silu:beta=2 -o plot.png");
    EXPECT_EQ(command(fitted(differing({"relu", "elu", "softplus"}))),
              "activation-explorer plot relu elu --reference softplus -o plot.png");
    EXPECT_EQ(command(fitted(differing({"relu", "elu"}))),
              "activation-explorer plot relu --reference elu -o plot.png");
}

TEST(PlotCommandTest, SaysRangesThatAreNotTheUsualOnes)
{
    EXPECT_EQ(command(exploring("relu")),
              "activation-explorer plot relu --x -5:5 --y -2:8 --dy -1:2 -o plot.png");
    Session session = exploring("relu");
    session.view.charts = Charts::Function;
    EXPECT_EQ(command(session),
              "activation-explorer plot relu --charts function --x -5:5 --y -2:8 -o plot.png");
    session.view.charts = Charts::Derivative;
    EXPECT_EQ(command(session),
              "activation-explorer plot relu --charts derivative --x -5:5 --dy -1:2 -o plot.png");
    session.view.ranges.x = {-1e9, 0.1 + 0.2};
    session.fitsDerivative = true;
    EXPECT_EQ(command(session),
              "activation-explorer plot relu --charts derivative --x -1e+09:0.30000000000000004 -o plot.png");
}

TEST(PlotCommandTest, LeavesOutRangesThatAreAsFitted)
{
    Document document;
    document.begin(fitted(exploring("gelu")));
    EXPECT_EQ(command(document.session()), "activation-explorer plot gelu -o plot.png");
}

TEST(PlotCommandTest, SaysWhatIsDrawnBeside)
{
    Session session = fitted(comparing({"relu", "elu"}));
    session.view.pin = -1.5;
    session.view.options.endLabels = true;
    session.view.options.markers = true;
    session.view.options.lineWidth = 4;
    EXPECT_EQ(
        command(session),
        "activation-explorer plot relu elu --at -1.5 --end-labels --markers --line-width 4 -o plot.png");
}

TEST(PlotCommandTest, SaysHowThePictureLooks)
{
    const Session session = fitted(exploring("relu"));
    const auto options = [&session](const PictureOptions& wanted) {
        const std::string text = command(session, wanted);
        constexpr std::string_view before = "activation-explorer plot relu ";
        constexpr std::string_view after = " -o plot.png";
        return text.substr(before.size(), text.size() - before.size() - after.size());
    };
    EXPECT_EQ(options({.size = {800, 600}}), "--size 800x600");
    EXPECT_EQ(options({.size = {16, 9.5}, .unit = Unit::Centimetre}), "--size 16cmx9.5cm");
    EXPECT_EQ(options({.size = {6.5, 4}, .unit = Unit::Inch}), "--size 6.5inx4in");
    EXPECT_EQ(options({.scale = 2.5}), "--scale 2.5");
    EXPECT_EQ(options({.theme = Theme::Id::Dark}), "--theme dark");
    EXPECT_EQ(options({.theme = Theme::Id::Contrast}), "--theme contrast");
    EXPECT_EQ(options({.fontScale = 1.5}), "--font-scale 1.5");
    EXPECT_EQ(options({.title = "ReLU"}), "--title ReLU");
    EXPECT_EQ(options({.legend = false}), "--no-legend");
    EXPECT_EQ(options({.formula = true, .table = true, .transparent = true}),
              "--formula --table --transparent");
    EXPECT_EQ(plotCommand(session, {.scale = 2}, "a.svg").toStdString(),
              "activation-explorer plot relu -o a.svg")
        << "it is a PNG's alone";
}

TEST(PlotCommandTest, QuotesForAShell)
{
    const Session session = fitted(exploring("relu"));
    const auto titled = [&session](const char* title) {
        return command(session, {.title = QString::fromUtf8(title)});
    };
    EXPECT_THAT(titled("it's 100 %"), HasSubstr(" --title 'it'\\''s 100 %' "));
    EXPECT_THAT(titled("$HOME `ls` \"\\!"), HasSubstr(" --title '$HOME `ls` \"\\!' "));
    EXPECT_THAT(titled("激活函数"), HasSubstr(" --title '激活函数' "));
    EXPECT_THAT(titled("a;b"), HasSubstr(" --title 'a;b' "));
    const auto written = [&session](const char* file) {
        return plotCommand(session, {}, QString::fromUtf8(file)).toStdString();
    };
    EXPECT_THAT(written("/tmp/a b/图.png"), HasSubstr(" -o '/tmp/a b/图.png'"));
    EXPECT_THAT(written("a\nb.png"), HasSubstr(" -o 'a\nb.png'"));
    EXPECT_THAT(written("-x.png"), HasSubstr(" -o ./-x.png")) << "not an option";
    EXPECT_THAT(written("~.png"), HasSubstr(" -o '~.png'"));
}

TEST(PlotCommandTest, SpeaksInTheTextFormOfWhatCurvesAndOptionsCannotSay)
{
    const auto changed = [](auto change) {
        Session session = fitted(comparing({"relu", "elu", "gelu"}));
        change(session);
        return command(session);
    };
    const auto isText = StartsWith("activation-explorer plot --session actx:");
    EXPECT_THAT(changed([](Session& s) { s.curves[1].color = Qt::red; }), isText);
    EXPECT_THAT(changed([](Session& s) { s.curves[1].line = Qt::DotLine; }), isText);
    EXPECT_THAT(changed([](Session& s) { s.curves[0].visible = false; }), isText) << "ELU would be blue";
    EXPECT_THAT(changed([](Session& s) {
                    s.curves[0].family = CurveFamily::of(s.curves[1].curve, 0);
                    s.curves[0].curve = s.curves[1].curve;
                }),
                isText);
    EXPECT_THAT(changed([](Session& s) { s.view.aspectIsEqual = true; }), isText);
    EXPECT_THAT(changed([](Session& s) { s.view.mode = ViewState::Mode::Explore, s.current = 1; }), isText);
    EXPECT_THAT(changed([](Session& s) { s.view.pin = 1, s.current = 1; }), isText) << "its tangent";
    EXPECT_THAT(changed([](Session& s) { s.view.options.endLabels = true, s.current = 1; }), isText);
    EXPECT_THAT(changed([](Session& s) { s.view.pin = 1, s.view.options.tangent = false; }), isText);
    EXPECT_THAT(changed([](Session& s) { s.view.mode = ViewState::Mode::Difference, s.reference = 0; }),
                isText);
    EXPECT_THAT(changed([](Session& s) { s.curves.remove(1, 2); }), isText) << "one curve would be explored";
    EXPECT_THAT(command(Session{}), isText);
    Session session = fitted(comparing({"relu", "elu", "gelu"}));
    session.current = 1;
    EXPECT_THAT(command(session, {.formula = true}), isText);
    EXPECT_THAT(command(session), Not(isText)) << "its being current cannot be seen";
}

TEST(PlotCommandTest, SaysLittleWhereADifferenceCannotBeSeen)
{
    const auto changed = [](auto change) {
        Session session = fitted(exploring("relu"));
        change(session);
        return command(session);
    };
    const std::string plain = "activation-explorer plot relu -o plot.png";
    EXPECT_EQ(changed([](Session& s) { s.curves[0].line = Qt::DotLine; }), plain) << "alone it is solid";
    EXPECT_EQ(changed([](Session& s) { s.curves[0].marker = Marker::Cross; }), plain);
    EXPECT_EQ(changed([](Session& s) { s.view.panels.open = {}; }), plain);
    EXPECT_EQ(changed([](Session& s) { s.view.options.endLabels = true; }), plain) << "alone it has none";
    EXPECT_EQ(changed([](Session& s) { s.view.options.legend = false; }), plain)
        << "the picture's options say that";
}

TEST(PlotCommandTest, CurvesThatAreNotSeenDoNotChangeTheNamesOfThoseThatAre)
{
    Session session = fitted(exploring("relu"));
    session.curves << Session::of({core::Curve::parse("relu").value()}).curves;
    session.current = 1;
    EXPECT_EQ(command(session), "activation-explorer plot relu -o plot.png");
    session.view.pin = 0; // where the read-out says “kink of ReLU”
    EXPECT_EQ(command(session), "activation-explorer plot relu --at 0 -o plot.png");
}

TEST(PlotCommandTest, TheTextFormHoldsAllThatIsDrawnAndTheOptionsFollow)
{
    Session session = comparing({"relu", "elu:alpha=3"});
    session.curves[1].color = QColor(1, 2, 3);
    session.view.pin = 2;
    session.view.panels.open = {};
    session.links = {"alpha"};
    const std::string text = command(session, {.size = {800, 600}, .legend = false});
    EXPECT_THAT(text, HasSubstr(" --size 800x600 --no-legend -o plot.png"));
    const Session spoken = spokenOf(text);
    ASSERT_EQ(spoken.curves.size(), 2);
    EXPECT_EQ(spoken.curves[1].curve, session.curves[1].curve);
    EXPECT_EQ(spoken.curves[1].color, QColor(1, 2, 3));
    EXPECT_EQ(spoken.view.ranges, session.view.ranges);
    EXPECT_EQ(spoken.view.pin, 2);
    EXPECT_EQ(spoken.view.mode, ViewState::Mode::Compare);
    EXPECT_FALSE(spoken.view.options.legend);
    EXPECT_EQ(spoken.view.panels, ViewState::Panels()) << "not needed for a picture";
    EXPECT_TRUE(spoken.links.empty());
}

} // namespace

} // namespace activation_explorer::ui
