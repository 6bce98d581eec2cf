// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/sound_player.h"

#include "core/catalogue.h"
#include "ui/document/document.h"
#include "ui/document/probe.h"
#include "ui/sound/sound_output.h"

#include <cstring>
#include <gmock/gmock.h>
#include <QDialog>
#include <QIODevice>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace activation_explorer::ui {
namespace {

/// Stands in for a device, and for time.
class Recorder : public SoundOutput
{
public:
    [[nodiscard]] bool start(QIODevice* source) override
    {
        if (!isThere)
            return false;
        playing = source;
        seconds = 0;
        return true;
    }
    void stop() override { playing = nullptr; }
    [[nodiscard]] double secondsHeard() const override { return seconds; }

    QIODevice* playing = nullptr;
    double seconds = 0;
    bool isThere = true;
};

class SoundPlayerTest : public testing::Test
{
protected:
    SoundPlayerTest()
    {
        window.setFocusPolicy(Qt::StrongFocus);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    void hear(double seconds)
    {
        recorder->seconds = seconds;
        player->follow();
    }
    [[nodiscard]] static core::Curve curve(const char* text) { return core::Curve::parse(text).value(); }

    Document document;
    ViewState& view = document.view();
    QWidget window;
    Recorder* recorder = new Recorder;
    SoundPlayer* player = new SoundPlayer(document, std::unique_ptr<SoundOutput>(recorder), &window);
    QSignalSpy changes{player, &SoundPlayer::playingChanged};
    QSignalSpy messages{player, &SoundPlayer::message};
};

TEST_F(SoundPlayerTest, PlaysTheCurrentCurveOverTheRangesOfTheFunctionChart)
{
    player->play();
    ASSERT_TRUE(recorder->playing);
    EXPECT_TRUE(player->isPlaying());
    EXPECT_EQ(changes.count(), 1);
    const std::vector<std::int16_t> expected = core::audioTrace(
        curve("softplus"), {core::Quantity::Value, view.ranges().x, view.ranges().value, 5.0});
    QByteArray heard;
    while (heard.size() < static_cast<qsizetype>(2 * expected.size()))
        heard += recorder->playing->read(1764);
    EXPECT_EQ(std::memcmp(heard.constData(), expected.data(), 2 * expected.size()), 0);
    // Then there is silence for as long as anyone reads.
    heard = recorder->playing->read(40000);
    heard = recorder->playing->read(40000);
    EXPECT_EQ(heard, QByteArray(40000, '\0'));
}

TEST_F(SoundPlayerTest, PlaysTheDerivativeWhereThatAloneIsShown)
{
    view.setCharts(ViewState::Charts::Derivative);
    player->play();
    const std::vector<std::int16_t> expected = core::audioTrace(
        curve("softplus"), {core::Quantity::Derivative, view.ranges().x, view.ranges().derivative, 5.0});
    const QByteArray heard = recorder->playing->read(40000);
    EXPECT_EQ(std::memcmp(heard.constData(), expected.data(), 40000), 0);
}

TEST_F(SoundPlayerTest, PlaysTheDifferenceWhereThatIsShown)
{
    view.setMode(ViewState::Mode::Difference);
    player->play();
    EXPECT_FALSE(player->isPlaying()) << "no reference yet";
    EXPECT_EQ(messages.count(), 1);
    document.setReference(2); // LeakyReLU, not 0 from the left end on
    player->play();
    ASSERT_TRUE(player->isPlaying());
    core::AudioTrace trace(curve("softplus"),
                           {core::Quantity::Value, view.ranges().x, view.ranges().value, 5.0},
                           curve("leaky_relu"));
    std::vector<std::int16_t> expected(20000);
    trace.read(expected);
    const QByteArray heard = recorder->playing->read(40000);
    EXPECT_EQ(std::memcmp(heard.constData(), expected.data(), 40000), 0);
}

TEST_F(SoundPlayerTest, TheProbeFollowsWhatIsHeard)
{
    player->play();
    EXPECT_EQ(view.probe(), -5);
    hear(1.0);
    EXPECT_EQ(view.probe(), -3);
    hear(2.5);
    EXPECT_EQ(view.probe(), 0);
    hear(5.01);
    EXPECT_EQ(view.probe(), 5);
    EXPECT_TRUE(player->isPlaying());
    hear(5.03);
    EXPECT_FALSE(player->isPlaying());
    EXPECT_EQ(view.probe(), std::nullopt);
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(messages.count(), 0);
}

TEST_F(SoundPlayerTest, ItsOwnClockLeadsTheProbe)
{
    player->play();
    recorder->seconds = 3;
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.probe() == 1; }));
}

TEST_F(SoundPlayerTest, APinnedProbeFollowsTooAndComesBack)
{
    pinProbe(document, 0);
    document.setCurrentRow(1); // ReLU, with a kink and a root there
    findLandmarks(document);
    const auto landmarks = view.landmarks();
    const Session before = document.session();
    player->play();
    hear(1);
    EXPECT_EQ(view.probe(), -3);
    EXPECT_FALSE(view.isPinned());
    EXPECT_TRUE(view.landmarks().isEmpty()) << "they are of another x";
    view.setPointer(3); // is not in its way
    EXPECT_EQ(view.probe(), -3);
    EXPECT_EQ(document.session(), before) << "which may be saved meanwhile";
    player->stop();
    EXPECT_TRUE(view.isPinned());
    EXPECT_EQ(view.probe(), 0);
    EXPECT_EQ(view.landmarks(), landmarks);
}

TEST_F(SoundPlayerTest, APinSetMeanwhileStays)
{
    pinProbe(document, 0);
    player->play();
    pinProbe(document, 2);
    player->stop();
    EXPECT_EQ(view.probe(), 2);
    document.undo();
    EXPECT_EQ(view.probe(), 0);
}

TEST_F(SoundPlayerTest, ThePinOfADocumentIsNotPutIntoAnother)
{
    pinProbe(document, 0);
    player->play();
    document.begin();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !player->isPlaying(); }));
    EXPECT_FALSE(view.isPinned());
}

TEST_F(SoundPlayerTest, WithoutADeviceItSaysSoInOneSentence)
{
    recorder->isThere = false;
    pinProbe(document, 1);
    player->play();
    EXPECT_FALSE(player->isPlaying());
    ASSERT_EQ(messages.count(), 1);
    EXPECT_EQ(messages[0][0].toString().count(u'.'), 1);
    EXPECT_TRUE(view.isPinned());
}

TEST_F(SoundPlayerTest, ADeviceThatFailsEndsItAndIsTold)
{
    player->play();
    Q_EMIT recorder->failed();
    EXPECT_FALSE(player->isPlaying());
    EXPECT_EQ(messages.count(), 1);
    Q_EMIT recorder->failed();
    EXPECT_EQ(messages.count(), 1);
}

TEST_F(SoundPlayerTest, StopsWhenWhatIsOnShowChanges)
{
    const std::function<void()> changesOfShow[] = {
        [this] { document.setCurrentRow(1); },
        [this] { document.setParameter(document.curves().currentRow(), 0, 0.5); },
        [this] { document.setActivation(document.curves().currentRow(), *core::findActivation("mish")); },
        [this] { view.zoomAll(0.5); },
        [this] { view.setCharts(ViewState::Charts::Derivative); },
        [this] { document.removeCurve(document.curves().currentRow()); },
        [this] {
            while (document.curves().rowCount() > 0)
                document.removeCurve(0);
        },
    };
    for (const auto& change : changesOfShow) {
        document.begin();
        view.setCharts(ViewState::Charts::Both);
        QCoreApplication::processEvents();
        player->play();
        ASSERT_TRUE(player->isPlaying());
        change();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !player->isPlaying(); }));
        EXPECT_FALSE(recorder->playing);
    }
}

TEST_F(SoundPlayerTest, GoesOnWhenSomethingElseChanges)
{
    player->play();
    document.setParameter(3, 0, 0.5);
    document.setColor(0, Qt::red);
    document.addCurve(curve("gelu"));
    document.setCurrentRow(0);
    document.moveCurve(0, 2);
    QTest::qWait(0);
    QCoreApplication::processEvents();
    EXPECT_TRUE(player->isPlaying());
}

TEST_F(SoundPlayerTest, ASliderThatPlaysStopsFirst)
{
    document.player().play(document.curves().entry(0).id, 0);
    player->play();
    EXPECT_FALSE(document.player().isPlaying());
    EXPECT_TRUE(player->isPlaying());
}

TEST_F(SoundPlayerTest, EscapeStopsItAndIsNobodyElsesThen)
{
    auto* shortcut = new QAction(&window);
    shortcut->setShortcut(Qt::Key_Escape);
    window.addAction(shortcut);
    const QSignalSpy elsewhere(shortcut, &QAction::triggered);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    player->play();
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_TRUE(player->isPlaying());
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(player->isPlaying());
    EXPECT_EQ(elsewhere.count(), 0);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_EQ(elsewhere.count(), 1);
}

TEST_F(SoundPlayerTest, EscapeStopsItInThePresentationTooButNotInADialog)
{
    QWidget presentation(&window, Qt::Window);
    QDialog dialog(&window);
    player->play();
    for (QWidget* shown : std::initializer_list<QWidget*>{&dialog, &presentation}) {
        shown->show();
        shown->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(shown));
        EXPECT_TRUE(player->isPlaying());
        QTest::keyClick(shown, Qt::Key_Escape);
    }
    EXPECT_FALSE(player->isPlaying());
}

TEST_F(SoundPlayerTest, TogglesAndCanPlayAgain)
{
    player->toggle();
    EXPECT_TRUE(player->isPlaying());
    hear(2);
    player->toggle();
    EXPECT_FALSE(player->isPlaying());
    player->toggle();
    EXPECT_EQ(view.probe(), -5);
}

} // namespace
} // namespace activation_explorer::ui
