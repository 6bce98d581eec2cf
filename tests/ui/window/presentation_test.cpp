// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plot/plot_fixture.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/number_field.h"
#include "ui/panels/value_slider.h"
#include "ui/plot/legend.h"
#include "ui/presentation/pointer_light.h"
#include "ui/presentation/presentation_window.h"

#include <QAction>
#include <QApplication>
#include <QFontInfo>
#include <QWindow>

namespace activation_explorer::ui {
namespace {

class PresentationTest : public WindowTest
{
protected:
    PresentationTest()
    {
        document.view().setMode(ViewState::Mode::Compare);
        settle();
    }

    [[nodiscard]] PresentationWindow* shown() const { return window->findChild<PresentationWindow*>(); }
    PresentationWindow& present()
    {
        QTest::keyClick(window.get(), Qt::Key_F11);
        EXPECT_TRUE(shown());
        EXPECT_TRUE(QTest::qWaitForWindowActive(shown()));
        refresh();
        return *shown();
    }
    void refresh()
    {
        QCoreApplication::processEvents();
        shown()->plot().refresh();
    }
    void end()
    {
        QTest::keyClick(shown(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(shown());
    }
    static QList<const CurveLine*> curvesOf(PresentationWindow& presentation)
    {
        QList<const CurveLine*> result;
        for (const ChartPane* pane : presentation.findChildren<ChartPane*>())
            for (const auto& line : pane->curves().lines())
                if (line->isVisible())
                    result << line.get();
        return result;
    }
    static ValueSlider* sliderOf(PresentationWindow& presentation, const QString& name)
    {
        for (ValueSlider* slider : presentation.findChildren<ValueSlider*>())
            if (slider->accessibleName() == name)
                return slider;
        return nullptr;
    }
};

TEST_F(PresentationTest, FillsTheScreenAndEscapeReturnsToTheVerySameState)
{
    QWidget* focus = window->focusWidget();
    const QByteArray layout = window->saveState();
    const QRect place = window->geometry();
    const Session before = document.session();
    PresentationWindow& presentation = present();
    EXPECT_TRUE(presentation.isFullScreen());
    EXPECT_TRUE(action("present")->isChecked());
    end();
    EXPECT_FALSE(action("present")->isChecked());
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(window->focusWidget(), focus);
    EXPECT_EQ(window->saveState(), layout);
    EXPECT_EQ(window->geometry(), place);
    EXPECT_EQ(document.session(), before);
    EXPECT_TRUE(document.undoStack().isClean());
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(PresentationTest, F11EndsItToo)
{
    present();
    QTest::keyClick(shown(), Qt::Key_F11);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(shown());
}

TEST_F(PresentationTest, ShowsChartsAndSlidersAndNothingElse)
{
    const PresentationWindow& presentation = present();
    EXPECT_EQ(presentation.findChildren<ChartPane*>().size(), 2);
    EXPECT_EQ(presentation.findChildren<ValueSlider*>().size(), 2); // β and threshold of SoftPlus
    for (const QWidget* any : presentation.findChildren<QWidget*>())
        if (any->focusPolicy() != Qt::NoFocus && !any->focusProxy() && any->isVisibleTo(&presentation)) {
            EXPECT_FALSE(any->accessibleName().isEmpty()) << any->metaObject()->className();
        }
}

TEST_F(PresentationTest, TextIsAtLeastThreePercentOfTheHeightAndCurvesFourPixels)
{
    PresentationWindow& presentation = present();
    for (const QSize size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
        presentation.resize(size);
        refresh();
        for (const QWidget* any : presentation.findChildren<QWidget*>())
            if (any->isVisibleTo(&presentation)) {
                EXPECT_GE(QFontInfo(any->font()).pixelSize(), 0.03 * size.height())
                    << any->metaObject()->className();
            }
        const QList<const CurveLine*> curves = curvesOf(presentation);
        ASSERT_GE(curves.size(), 8);
        for (const CurveLine* curve : curves)
            EXPECT_GE(curve->pen().widthF(), 4);
    }
}

TEST_F(PresentationTest, AWiderLineOfTheDocumentStaysWider)
{
    ViewState::Options options = document.view().options();
    options.lineWidth = 8;
    document.view().setOptions(options);
    for (const CurveLine* curve : curvesOf(present()))
        EXPECT_GE(curve->pen().widthF(), 8);
}

TEST_F(PresentationTest, ItsSlidersAreTheCurrentCurvesAndMoveTheDocument)
{
    PresentationWindow& presentation = present();
    QTest::keyClick(presentation.findChild<ChartPane*>(), Qt::Key_Down);
    QTest::keyClick(presentation.findChild<ChartPane*>(), Qt::Key_Down);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(presentation.findChildren<ValueSlider*>().size(), 1);
    ValueSlider* slope = sliderOf(presentation, QStringLiteral("negative_slope of LeakyReLU"));
    ASSERT_TRUE(slope);
    const double before = slope->exactValue();
    QTest::keyClick(slope, Qt::Key_Right);
    EXPECT_GT(document.curves().entry(2).curve.values()[0], before);
    document.undo(); // shown at once
    EXPECT_EQ(slope->exactValue(), before);
}

TEST_F(PresentationTest, ACurveWithoutParametersAndADocumentWithoutCurvesCanBePresented)
{
    document.setCurrentRow(1); // ReLU
    const PresentationWindow& presentation = present();
    EXPECT_EQ(presentation.findChildren<ValueSlider*>().size(), 0);
    while (document.curves().rowCount() > 0)
        document.removeCurve(0);
    refresh();
    EXPECT_TRUE(curvesOf(*shown()).isEmpty());
    document.undo();
    refresh();
    EXPECT_FALSE(curvesOf(*shown()).isEmpty());
}

TEST_F(PresentationTest, TheWindowsKeysWorkInIt)
{
    PresentationWindow& presentation = present();
    QTest::keyClick(&presentation, Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
    document.setParameter(0, 0, 3);
    QTest::keyClick(&presentation, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document.curves().entry(0).curve.values()[0], 1);
}

TEST_F(PresentationTest, WithEqualAspectTheWindowHasItsRangesBack)
{
    document.view().setAspectEqual(true);
    settle();
    const ViewState::Ranges before = document.view().ranges();
    PresentationWindow& presentation = present();
    presentation.resize(1024, 500);
    refresh();
    EXPECT_NE(document.view().ranges(), before);
    end();
    settle();
    EXPECT_EQ(document.view().ranges().x, before.x);
    EXPECT_NEAR(document.view().ranges().value.min, before.value.min, 1e-9);
    EXPECT_NEAR(document.view().ranges().derivative.max, before.derivative.max, 1e-9);
}

TEST_F(PresentationTest, TheLaserIsARedDotAtThePointer)
{
    PresentationWindow& presentation = present();
    presentation.resize(1024, 768);
    QTest::keyClick(&presentation, Qt::Key_L);
    const QPoint at(330, 310);
    QTest::mouseMove(presentation.windowHandle(), at);
    QCoreApplication::processEvents();
    const QImage image = presentation.grab().toImage();
    const QColor dot = image.pixelColor(at);
    EXPECT_GT(dot.red(), 200);
    EXPECT_LT(dot.green(), 80);
    EXPECT_EQ(presentation.cursor().shape(), Qt::BlankCursor);
    QTest::keyClick(&presentation, Qt::Key_L);
    EXPECT_NE(presentation.grab().toImage().pixelColor(at), dot);
    EXPECT_NE(presentation.cursor().shape(), Qt::BlankCursor);
}

TEST_F(PresentationTest, TheSpotlightLeavesAllElseInTheDark)
{
    PresentationWindow& presentation = present();
    presentation.resize(1024, 768);
    QTest::keyClick(&presentation, Qt::Key_L);
    QTest::keyClick(&presentation, Qt::Key_S); // instead of the laser
    EXPECT_FALSE(action("laser")->isChecked());
    QTest::mouseMove(presentation.windowHandle(), QPoint(352, 331));
    QCoreApplication::processEvents();
    const QImage dark = presentation.grab().toImage();
    QTest::keyClick(&presentation, Qt::Key_S);
    const QImage bright = presentation.grab().toImage();
    EXPECT_EQ(dark.pixelColor(340, 330), bright.pixelColor(340, 330));
    for (const QPoint far : {QPoint(5, 5), QPoint(700, 400), QPoint(1000, 760)})
        EXPECT_LT(dark.pixelColor(far).lightnessF(), 0.4 * bright.pixelColor(far).lightnessF());
}

TEST_F(PresentationTest, ItsOwnKeysDoNothingWithoutIt)
{
    for (const char* name : {"laser", "spotlight", "nextScreen"})
        EXPECT_FALSE(action(name)->isEnabled()) << name;
    present();
    EXPECT_TRUE(action("laser")->isEnabled());
    QTest::keyClick(shown(), Qt::Key_L);
    end();
    EXPECT_FALSE(action("laser")->isEnabled());
    EXPECT_FALSE(action("laser")->isChecked());
}

TEST_F(PresentationTest, FollowsThemeAndLanguage)
{
    PresentationWindow& presentation = present();
    action("themeDark")->trigger();
    action("languageChinese")->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(presentation.plot().palette().color(QPalette::Window), theme(Theme::Id::Dark).base);
    EXPECT_EQ(presentation.findChildren<ChartPane*>().first()->accessibleName(), QStringLiteral("函数"));
    action("languageEnglish")->trigger();
}

TEST_F(PresentationTest, ALongNameDoesNotKeepTheNumbersFromASmallChart)
{
    document.setCurrentRow(2); // LeakyReLU negative_slope = 0.01
    PresentationWindow& presentation = present();
    presentation.resize(1024, 768);
    refresh();
    const QImage without = presentation.grab().toImage();
    document.view().setPin(-3);
    refresh();
    // The read-out's ground covers gridlines: what is under it has changed beyond the probe's line and dots.
    const QImage with = presentation.grab().toImage();
    int changed = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    EXPECT_GT(changed, 6000);
}

using SwitchTest = WindowTest;

TEST_F(SwitchTest, DigitsSwitchCurvesOnAndOff)
{
    document.view().setMode(ViewState::Mode::Compare);
    QTest::keyClick(window.get(), Qt::Key_3);
    EXPECT_FALSE(document.curves().entry(2).visible);
    QTest::keyClick(window.get(), Qt::Key_3);
    EXPECT_TRUE(document.curves().entry(2).visible);
    QTest::keyClick(window.get(), Qt::Key_9); // there is none
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(SwitchTest, InExploreADigitShowsThatCurve)
{
    document.view().setMode(ViewState::Mode::Explore);
    QTest::keyClick(window.get(), Qt::Key_4);
    EXPECT_EQ(document.curves().currentRow(), 3);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(SwitchTest, ADigitTypedIntoAFieldIsTyped)
{
    auto* field = named<NumberField>(QStringLiteral("β of SoftPlus, value"));
    ASSERT_TRUE(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_2);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(document.curves().entry(0).curve.values()[0], 2);
    EXPECT_TRUE(document.curves().entry(1).visible);
}

TEST_F(SwitchTest, DSwitchesTheDerivativeOnAndOff)
{
    QTest::keyClick(window.get(), Qt::Key_D);
    EXPECT_EQ(document.view().charts(), ViewState::Charts::Function);
    QTest::keyClick(window.get(), Qt::Key_D);
    EXPECT_EQ(document.view().charts(), ViewState::Charts::Both);
}

} // namespace
} // namespace activation_explorer::ui
