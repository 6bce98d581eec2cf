// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style.h"

#include <gtest/gtest.h>
#include <ostream>
#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWheelEvent>

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out) // GoogleTest finds it by its name
{
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace activation_explorer::ui {

/// Tests of controls in the program's own style.
class PanelTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { QApplication::setStyle(new Style); }

    /// Shows the widget in a window that has the focus.
    static void showActive(QWidget& widget)
    {
        widget.show();
        widget.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
    }

    static void type(QWidget& widget, const QString& text)
    {
        QTest::keyClick(&widget, Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : text) // keyClicks() is for Latin-1 only
            QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    /// As a mouse does it: the second click of the same place becomes a double-click.
    static void doubleClick(QWidget& widget, QPoint at)
    {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
        QTest::mouseDClick(&widget, Qt::LeftButton, {}, at);
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, at);
    }

    /// Turns the wheel over the widget by one notch, away from the person; true if someone took it.
    static bool turnWheel(QWidget& widget)
    {
        const QPointF at = widget.rect().center();
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        event.ignore();
        QSpontaneKeyEvent::setSpontaneous(&event); // only such goes on to parents
        qApp->notify(&widget, &event);
        return event.isAccepted();
    }

    static QRect handle(const QSlider& slider)
    {
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = Qt::Horizontal;
        option.state |= QStyle::State_Horizontal;
        option.subControls = QStyle::SC_All;
        option.minimum = slider.minimum();
        option.maximum = slider.maximum();
        option.sliderPosition = option.sliderValue = slider.sliderPosition();
        return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider);
    }
    /// The point that lies `share` of the slider's width from its left edge.
    static QPoint at(const QSlider& slider, double share)
    {
        return {static_cast<int>(slider.width() * share), slider.height() / 2};
    }

    /// The widget below `parent` whose accessible name is or begins with `name`.
    template<typename Widget>
    static Widget* named(const QWidget& parent, const QString& name)
    {
        for (Widget* widget : parent.findChildren<Widget*>())
            if (widget->accessibleName().startsWith(name))
                return widget;
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }

    /// Lets go what deleteLater() was called on.
    static void deleteDeferred() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

} // namespace activation_explorer::ui
