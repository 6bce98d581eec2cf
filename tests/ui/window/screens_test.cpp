// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/presentation/presentation_window.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>

namespace activation_explorer::ui {
namespace {

/// On a laptop with a projector, as tests/data/two_screens.json says.
class ScreensTest : public WindowTest
{
protected:
    [[nodiscard]] PresentationWindow* presentation() const
    {
        return window->findChild<PresentationWindow*>();
    }
    const QScreen* laptop = QGuiApplication::screens().first();
    const QScreen* projector = QGuiApplication::screens().last();
};

TEST_F(ScreensTest, PresentsOnTheOtherScreenAndNMovesItOn)
{
    ASSERT_NE(laptop, projector);
    ASSERT_EQ(window->screen(), laptop);
    QTest::keyClick(window.get(), Qt::Key_F11);
    ASSERT_TRUE(presentation());
    EXPECT_EQ(presentation()->screen(), projector);
    EXPECT_EQ(presentation()->geometry(), projector->geometry());
    EXPECT_TRUE(window->isVisible());

    QTest::keyClick(presentation(), Qt::Key_N);
    EXPECT_EQ(presentation()->screen(), laptop);
    EXPECT_EQ(presentation()->geometry(), laptop->geometry());
    EXPECT_TRUE(presentation()->isFullScreen());
    QTest::keyClick(presentation(), Qt::Key_N);
    EXPECT_EQ(presentation()->screen(), projector);
}

TEST_F(ScreensTest, WhatIsDoneInTheWindowIsPresentedAtOnce)
{
    QTest::keyClick(window.get(), Qt::Key_F11);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_L); // the lights, too
    EXPECT_TRUE(action("laser")->isChecked());
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    presentation()->plot().refresh();
    EXPECT_TRUE(presentation()->plot().description().contains(QStringLiteral("ELU")));
}

} // namespace
} // namespace activation_explorer::ui
