// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/slider_dialog.h"

#include "core/catalogue.h"
#include "tests/ui/panels/dialog_fixture.h"

#include <QLocale>

namespace activation_explorer::ui {
namespace {

const core::Parameter& beta()
{
    return core::findActivation("softplus")->parameters[0];
}

/// The dialog of SoftPlus's β: greater than 0; its slider is logarithmic from 0.1 to 10.
class SliderDialogTest : public DialogTest
{
protected:
    SliderDialogTest() { showActive(dialog); }

    void enter(const char* name, const char* text) { DialogTest::enter(dialog, name, text); }
    void expectRefused(const char* part)
    {
        EXPECT_TRUE(refusal(dialog).contains(QString::fromUtf8(part))) << refusal(dialog).toStdString();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(accepted.count(), 0);
    }

    SliderDialog dialog{beta(), QStringLiteral("SoftPlus"), SliderSettings::of(beta())};
    QSignalSpy accepted{&dialog, &QDialog::accepted};
};

TEST_F(SliderDialogTest, SaysWhatItIsAboutAndShowsWhatItIsGiven)
{
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Slider of β of SoftPlus"));
    EXPECT_TRUE(dialog.isModal());
    EXPECT_EQ(dialog.settings(), SliderSettings::of(beta()));
    EXPECT_EQ(field(dialog, "Slider from")->text(), QStringLiteral("0.1"));
}

TEST_F(SliderDialogTest, GivesEverythingThatIsEntered)
{
    enter("Slider from", "0.5");
    enter("Slider to", "20");
    choose(dialog, "Scale", 0);
    enter("Play from", "1");
    enter("Play to", "2,5");
    enter("Seconds", "9");
    choose(dialog, "Way", 1);
    choose(dialog, "Repeat", 1);
    ok(dialog);
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_FALSE(dialog.isVisible());
    const SliderSettings expected{
        .scale = {.range = {0.5, 20}, .scale = core::Scale::Linear, .steps = beta().slider.steps},
        .play = {1, 2.5},
        .seconds = 9,
        .playsToAndFro = false,
        .loops = false};
    EXPECT_EQ(dialog.settings(), expected);
}

TEST_F(SliderDialogTest, EnterInAFieldTakesItAndIsOk)
{
    enter("Slider to", "20");
    QTest::keyClick(field(dialog, "Slider to"), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_EQ(dialog.settings().scale.range.max, 20);
}

TEST_F(SliderDialogTest, OkTakesWhatIsStillBeingTypedInAFieldThatKeepsTheFocus)
{
    enter("Slider to", "20");
    button(dialog, QDialogButtonBox::Ok)->click(); // as an assistive tool does
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_EQ(dialog.settings().scale.range.max, 20);
}

TEST_F(SliderDialogTest, EscapeLeavesIt)
{
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(accepted.count(), 0);
}

TEST_F(SliderDialogTest, ThePlayRangeGoesAlongWhereItWasTheSame)
{
    enter("Slider to", "20");
    enter("Slider from", "0.2");
    choice(dialog, "Scale")->setFocus();
    EXPECT_EQ(dialog.settings().play, (core::Range{0.2, 20}));
    enter("Play to", "5");
    enter("Slider to", "30");
    choice(dialog, "Scale")->setFocus();
    EXPECT_EQ(dialog.settings().play, (core::Range{0.2, 5})); // it is its own now
}

TEST_F(SliderDialogTest, AnEmptyRangeIsRefusedWhereItIs)
{
    enter("Slider to", "0.1");
    ok(dialog);
    expectRefused("start must be less");
    EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Slider to"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    EXPECT_TRUE(refusal(dialog).isEmpty()); // it is being corrected
    ok(dialog);
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_EQ(dialog.settings().scale.range.max, 1);
}

TEST_F(SliderDialogTest, AnEndOutsideTheDomainIsRefused)
{
    enter("Slider from", "-2");
    ok(dialog);
    expectRefused("greater than 0");
    EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Slider from"));
}

TEST_F(SliderDialogTest, TheRefusalOfThePlayRangeLeadsThere)
{
    enter("Play from", "12");
    ok(dialog);
    expectRefused("start must be less");
    EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Play from"));
}

TEST_F(SliderDialogTest, TheSecondsHaveBounds)
{
    for (const char* seconds : {"0", "0.05", "601", "-1"}) {
        enter("Seconds", seconds);
        QTest::keyClick(field(dialog, "Seconds"), Qt::Key_Return);
        QCoreApplication::processEvents();
        expectRefused("seconds");
        EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Seconds"));
    }
}

TEST_F(SliderDialogTest, WhatIsNoNumberIsRefusedAndStaysForCorrection)
{
    for (const char* text : {"many", "inf", "nan", "1.2.3"}) {
        enter("Slider to", text);
        QTest::keyClick(field(dialog, "Slider to"), Qt::Key_Return);
        QCoreApplication::processEvents();
        expectRefused("no finite number");
        EXPECT_EQ(field(dialog, "Slider to")->text(), QString::fromUtf8(text));
        EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Slider to"));
    }
    EXPECT_EQ(dialog.settings(), SliderSettings::of(beta()));
}

TEST_F(SliderDialogTest, OkByTheMouseRefusesWhatIsNoNumberToo)
{
    enter("Slider to", "many");
    ok(dialog);
    expectRefused("many");
    EXPECT_EQ(QApplication::focusWidget(), field(dialog, "Slider to"));
}

TEST_F(SliderDialogTest, ALogarithmicScaleNeedsAPositiveRange)
{
    const core::Parameter& slope = core::findActivation("leaky_relu")->parameters[0]; // from -0.5
    SliderDialog other(slope, QStringLiteral("LeakyReLU"), SliderSettings::of(slope));
    showActive(other);
    choose(other, "Scale", 1);
    ok(other);
    EXPECT_TRUE(other.isVisible());
    EXPECT_TRUE(refusal(other).contains(QStringLiteral("logarithmic"))) << refusal(other).toStdString();
    DialogTest::enter(other, "Slider from", "0.001");
    ok(other);
    EXPECT_FALSE(other.isVisible());
    EXPECT_EQ(other.settings().scale.scale, core::Scale::Logarithmic);
}

TEST_F(SliderDialogTest, RestoreDefaultsRestoresAndStays)
{
    enter("Slider to", "20");
    enter("Seconds", "9");
    choose(dialog, "Way", 1);
    QTest::mouseClick(button(dialog, QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.settings(), SliderSettings::of(beta()));
}

TEST_F(SliderDialogTest, RestoreDefaultsForgetsWhatWasRefused)
{
    enter("Slider to", "many");
    QTest::mouseClick(button(dialog, QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    EXPECT_TRUE(refusal(dialog).isEmpty());
    ok(dialog);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(SliderDialogTest, EveryControlIsNamed)
{
    expectControlsAreNamed(dialog);
}

TEST_F(SliderDialogTest, NumbersAreOfTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::German));
    SliderDialog german(beta(), QStringLiteral("SoftPlus"), SliderSettings::of(beta()));
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(field(german, "Slider from")->text(), QStringLiteral("0,1"));
}

} // namespace
} // namespace activation_explorer::ui
