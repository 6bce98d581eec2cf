// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plot/plot_fixture.h"
#include "ui/announcer.h"

#include <functional>
#include <QAccessible>

namespace activation_explorer::ui {
namespace {

using testing::StartsWith;

/// What a screen reader says of the charts.
class PlotHeardTest : public PlotTest
{
protected:
    PlotHeardTest()
    {
        plot.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&plot));
        function().setFocus();
        settle();
    }

    void begin(const QList<core::Curve>& curves)
    {
        PlotTest::begin(curves, ViewState::Mode::Explore);
        (void)said.wait(300); // the current curve's name
    }

    /// What is said once keys have been pressed; nothing, where nothing is.
    std::string heard(const std::function<void()>& press)
    {
        said.clear();
        press();
        (void)said.wait(1000);
        QStringList sentences;
        for (const QList<QVariant>& each : said)
            sentences << each.first().toString();
        return sentences.join(QStringLiteral(" | ")).toStdString();
    }
    std::string heard(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        return heard([&] { QTest::keyClick(&function(), key, modifiers); });
    }

    QSignalSpy said{Announcer::of(&plot), &Announcer::said};
};

TEST_F(PlotHeardTest, AChartIsOneThing)
{
    for (ChartPane* chart : {&function(), &derivative()}) {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(chart);
        EXPECT_EQ(accessible->role(), QAccessible::Chart);
        EXPECT_EQ(accessible->childCount(), 0);
        EXPECT_EQ(accessible->childAt(chart->width() / 2, chart->height() / 2), nullptr);
        EXPECT_TRUE(accessible->state().focusable);
    }
}

TEST_F(PlotHeardTest, AStepOfTheProbeIsReadOut)
{
    begin({curve("softplus")});
    EXPECT_EQ(heard(Qt::Key_Space), "x = 0, f(x) = 0.6931471806, f′(x) = 0.5"); // ln 2
    EXPECT_THAT(heard(Qt::Key_Right), StartsWith("x = 0.1, f(x) = 0.7443966601"));
    EXPECT_EQ(heard(Qt::Key_Escape), ""); // it is the status bar's message that is said
}

TEST_F(PlotHeardTest, OfAHeldKeyOnlyTheEndIsReadOut)
{
    begin({curve("relu")});
    const std::string text = heard([this] {
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&function(), Qt::Key_Right);
    });
    EXPECT_EQ(text, "x = 2, f(x) = 2, f′(x) = 1");
}

TEST_F(PlotHeardTest, ASpecialPointIsReadOutWithWhatItIs)
{
    begin({curve("relu")});
    heard(Qt::Key_Left);
    EXPECT_THAT(heard(Qt::Key_Right, Qt::ControlModifier),
                StartsWith("x = 0, f(x) = 0, f′(x) = 0, kink of ReLU"));
}

TEST_F(PlotHeardTest, AnotherCurrentCurveIsNamedAndReadOut)
{
    begin({curve("relu"), curve("tanh")});
    EXPECT_EQ(heard(Qt::Key_Down), "Tanh");
    heard(Qt::Key_Space);
    EXPECT_EQ(heard(Qt::Key_Up), "ReLU, x = 0, f(x) = 0, f′(x) = 0");
    EXPECT_EQ(heard([this] { document.removeCurve(0); }), "Tanh, x = 0, f(x) = 0, f′(x) = 1");
}

TEST_F(PlotHeardTest, AControlThatMakesItsCurveCurrentSpeaksForItself)
{
    begin({curve("relu"), curve("tanh")});
    document.setCurrentRow(1);
    derivative().setFocus(); // as a card's control, before the next frame
    EXPECT_EQ(heard([] {}), "");
}

TEST_F(PlotHeardTest, AnAnswerThatIsAskedForIsNotGivenAway)
{
    begin({curve("softplus")});
    plot.setCurvesHidden(true);
    settle();
    EXPECT_EQ(heard(Qt::Key_Right), "");
}

} // namespace
} // namespace activation_explorer::ui
