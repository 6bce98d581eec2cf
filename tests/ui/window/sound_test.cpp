// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"

#include <QAction>
#include <QStatusBar>

namespace activation_explorer::ui {
namespace {

/// On a machine without sound, whatever this one has: Qt's sound on Linux is PulseAudio's.
class SilentWindowTest : public WindowTest
{
protected:
    static void SetUpTestSuite() { qputenv("PULSE_SERVER", "unix:/nonexistent"); }
};

TEST_F(SilentWindowTest, PlayingWithoutADeviceIsOneSentenceInTheStatusBar)
{
    document.view().setPin(1);
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    if (action("playSound")->isChecked())
        GTEST_SKIP() << "there is a device that is not PulseAudio's";
    EXPECT_EQ(window->statusBar()->currentMessage(), "There is no audio output that could play the sound.");
    EXPECT_FALSE(action("playSound")->isChecked());
    EXPECT_EQ(document.view().probe(), 1);
}

} // namespace
} // namespace activation_explorer::ui
