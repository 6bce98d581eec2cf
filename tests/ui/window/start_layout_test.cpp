// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/lessons/lesson_files.h"
#include "ui/lessons/lessons.h"
#include "ui/panels/curve_card.h"
#include "ui/panels/curve_list.h"
#include "ui/plot/chart_pane.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QScreen>
#include <QStatusBar>
#include <QStatusTipEvent>

namespace activation_explorer::ui {
namespace {

/// What a window looks like that gets its session while it is shown, as a program does that starts.
class StartLayoutTest : public BareWindowTest
{
protected:
    /// Eight curves, the last of them current, come after so many rounds of a new window's events.
    void start(int rounds, bool withHistory)
    {
        window.reset();
        document.begin();
        window = std::make_unique<MainWindow>(document, settings);
        window->resize(1240, 700);
        window->show();
        for (int round = 0; round < rounds; ++round)
            QCoreApplication::sendPostedEvents();
        QList<core::Curve> curves;
        for (const char* text :
             {"softplus", "relu", "leaky_relu", "elu", "softplus:beta=0.1", "relu", "gelu", "silu"})
            curves << core::Curve::parse(text).value();
        Session session = Session::of(curves);
        session.current = 7;
        if (withHistory)
            session.view.panels.open.insert(ViewState::Panel::History);
        document.begin(session);
        settle();
    }
};

TEST_F(StartLayoutTest, CardsHaveTheirRoomAndTheCurrentOneIsInSight)
{
    for (const bool withHistory : {false, true})
        for (int rounds = 0; rounds < 5; ++rounds) {
            SCOPED_TRACE(rounds);
            start(rounds, withHistory);
            const auto& list = *window->findChild<CurveList*>();
            for (int row = 0; row < document.curves().rowCount(); ++row)
                EXPECT_GE(list.card(row)->height(), list.card(row)->minimumSizeHint().height()) << row;
            const CurveCard* current = list.card(7);
            EXPECT_TRUE(list.viewport()->rect().contains(
                {current->mapTo(list.viewport(), QPoint()), current->size()}));
        }
}

/// What QWidget::saveGeometry() would have written on another screen (Qt 6's format).
QByteArray geometryOf(QRect window, int screenWidth)
{
    QByteArray result;
    QDataStream stream(&result, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    constexpr quint32 magic = 0x1D9D0CB;
    stream << magic << quint16{3} << quint16{0} << window << window << qint32{1} << quint8{0} << quint8{0}
           << qint32{screenWidth} << window;
    return result;
}

TEST_F(BareWindowTest, AWindowOfAnotherScreenComesBackOnThisOne)
{
    for (const QRect& absurd :
         {QRect(100'000, 100'000, 900, 700), QRect(-30'000, -30'000, 900, 700), QRect(0, 0, 60'000, 40'000),
          QRect(100, 100, 0, 0), QRect(QPoint(300, 300), QPoint(-300, -300))}) {
        for (const int screenWidth : {1'000'000, 800, 0}) {
            settings.setValue(QStringLiteral("window/geometry"), geometryOf(absurd, screenWidth));
            window = std::make_unique<MainWindow>(document, settings);
            window->show();
            settle();
            const QRect screen = window->screen()->geometry();
            EXPECT_TRUE(screen.contains(window->geometry().topLeft()));
            EXPECT_LE(window->width(), std::max(screen.width(), window->minimumSizeHint().width()));
            EXPECT_LE(window->height(), std::max(screen.height(), window->minimumSizeHint().height()));
            EXPECT_GE(window->width(), window->minimumSizeHint().width());
        }
    }
}

/// With letters of twice the size.
class LargeTextTest : public BareWindowTest
{
protected:
    LargeTextTest()
    {
        QFont large = m_usual;
        large.setPointSizeF(2 * m_usual.pointSizeF());
        QApplication::setFont(large);
    }
    ~LargeTextTest() override
    {
        window.reset();
        QApplication::setFont(m_usual);
    }

private:
    const QFont m_usual = QApplication::font();
};

TEST_F(LargeTextTest, TheWindowFitsASmallScreen)
{
    window = std::make_unique<MainWindow>(document, settings);
    window->resize(1366 - 8, 768 - 30); // what a frame leaves
    window->show();
    for (const char* language : {"languageEnglish", "languageChinese"}) {
        action(language)->trigger();
        for (const core::Activation* function : core::catalogue()) {
            document.setActivation(0, *function);
            settle();
            EXPECT_EQ(window->size(), QSize(1366 - 8, 768 - 30)) << function->id << language;
        }
    }
}

/// Beside all panels that a new window has, and with the letters of a small screen doubled.
TEST_F(LargeTextTest, ChartsAreSeenWithTheirLabels)
{
    window = std::make_unique<MainWindow>(document, settings);
    window->resize(1366 - 8, 768 - 30);
    window->show();
    for (const char* mode : {"explore", "compare"}) {
        action(mode)->trigger();
        settle();
        const QWidget& central = *window->centralWidget();
        for (const ChartPane* pane : window->findChildren<ChartPane*>()) {
            const QRect seen(pane->mapTo(&central, QPoint()), pane->size());
            EXPECT_TRUE(central.rect().contains(seen))
                << mode << ": " << seen.bottom() << " of " << central.height();
            EXPECT_GE(pane->height(), pane->minimumHeight()) << mode;
        }
    }
}

TEST_F(LargeTextTest, WhatTheStatusBarHasNoRoomForIsInItsToolTip)
{
    window = std::make_unique<MainWindow>(document, settings);
    window->resize(800, 738);
    window->show();
    settle();
    const QString tip = window->findChild<ChartPane*>()->statusTip();
    QStatusTipEvent asked(tip);
    QCoreApplication::sendEvent(window.get(), &asked);
    const QString shown = window->statusBar()->currentMessage();
    EXPECT_TRUE(shown.endsWith(u'…')) << qPrintable(shown);
    EXPECT_LE(window->statusBar()->fontMetrics().horizontalAdvance(shown), window->statusBar()->width());
    EXPECT_EQ(window->statusBar()->toolTip(), tip);

    QStatusTipEvent brief(QStringLiteral("Brief"));
    QCoreApplication::sendEvent(window.get(), &brief);
    EXPECT_EQ(window->statusBar()->currentMessage(), QStringLiteral("Brief"));
    EXPECT_EQ(window->statusBar()->toolTip(), QString());
}

TEST_F(LargeTextTest, CardsAndTheLessonBesideThemAreSeenInFull)
{
    window = std::make_unique<MainWindow>(document, settings);
    window->resize(1366, 768);
    window->show();
    settle();
    window->findChild<Lessons*>()->open(shippedLessons().first());
    settle();
    document.setActivation(0, *core::findActivation("leaky_relu")); // the longest name of a parameter
    settle();
    for (const auto* area : window->findChildren<ColumnArea*>())
        EXPECT_GE(area->viewport()->width(), area->widget()->minimumSizeHint().width())
            << area->metaObject()->className();
}

} // namespace
} // namespace activation_explorer::ui
