// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/formula_card.h"

#include "core/catalogue.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <cmath>
#include <gmock/gmock.h>
#include <QAction>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QSvgRenderer>

namespace activation_explorer::ui {
namespace {

void expectTypeset(const QString& name, std::string_view tex)
{
    QFile file(QStringLiteral(":/formulas/%1.svg").arg(name));
    ASSERT_TRUE(file.open(QFile::ReadOnly)) << name.toStdString();
    const QByteArray svg = file.readAll();
    const QByteArray hash =
        QCryptographicHash::hash(toQString(tex).toUtf8(), QCryptographicHash::Sha256).toHex();
    EXPECT_TRUE(svg.contains("data-tex-sha256=\"" + hash + '"'))
        << name.toStdString() << ".svg is not of this TeX; run script/formulas";
    EXPECT_TRUE(svg.contains("currentColor")) << "the program colours it";
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_GT(renderer.viewBoxF().width(), 1000);
}

TEST(FormulaResourcesTest, EveryFormulaIsTypesetFromTheTexThatCoreDeclares)
{
    ASSERT_FALSE(core::catalogue().empty());
    for (const core::Activation* activation : core::catalogue()) {
        const QString id = toQString(activation->id);
        expectTypeset(id, activation->tex);
        expectTypeset(id + QStringLiteral("_derivative"), activation->derivativeTex);
    }
}

using FormulaCardTest = WindowTest;

/// The card, as large as it is in a window this wide.
class LoneFormulaCardTest : public testing::Test
{
protected:
    LoneFormulaCardTest()
    {
        card.setPalette(theme(Theme::Id::Light).palette());
        card.ensurePolished(); // as before it is shown
    }

    void show(const char* curve) { document.begin({core::Curve::parse(curve).value()}); }

    // In the next frame, to which changes wait.
    QImage picture(int width = 900)
    {
        QCoreApplication::processEvents();
        card.resize(width, card.heightForWidth(width));
        return card.grab().toImage();
    }

    [[nodiscard]] std::string description() const
    {
        QCoreApplication::processEvents();
        return card.accessibleDescription().toStdString();
    }

    Document document;
    FormulaCard card{document};
};

/// Whether the outermost pixels are free of ink.
bool hasAMargin(const QImage& picture)
{
    const QRgb background = picture.pixel(0, 0);
    for (int x = 0; x < picture.width(); ++x)
        if (picture.pixel(x, 0) != background || picture.pixel(x, picture.height() - 1) != background)
            return false;
    for (int y = 0; y < picture.height(); ++y)
        if (picture.pixel(0, y) != background || picture.pixel(picture.width() - 1, y) != background)
            return false;
    return true;
}

TEST_F(LoneFormulaCardTest, AllFormulasHaveRoomWithAwkwardNumbersInNarrowAndWideWindowsAndLargeLetters)
{
    for (const int points : {9, 18}) {
        QFont font = card.font();
        font.setPointSize(points);
        card.setFont(font);
        for (const core::Activation* activation : core::catalogue())
            for (const double value : {-0.0123456789, 1.2345678e-300, 12345.6789}) {
                core::Curve curve(*activation);
                for (std::size_t i = 0; i < curve.values().size(); ++i)
                    ASSERT_TRUE(curve.setValue(i, value) || curve.setValue(i, std::abs(value)));
                document.begin({curve});
                for (const int width : {640, 1000, 1600}) {
                    if (card.minimumSizeHint().width() > width)
                        continue;
                    EXPECT_TRUE(hasAMargin(picture(width)))
                        << activation->id << ' ' << value << ' ' << width << ' ' << points;
                }
            }
    }
}

TEST_F(LoneFormulaCardTest, InALowWindowFormulasAreSmallerAndStillWhole)
{
    for (const char* curve : {"softplus:beta=0.0123456789,threshold=-1.5", "silu", "gelu_tanh", "relu"}) {
        show(curve);
        for (const int width : {640, 1000}) {
            card.resize(width, card.heightForWidth(width) * 2 / 3);
            EXPECT_TRUE(hasAMargin(card.grab().toImage())) << curve << ' ' << width;
        }
    }
}

TEST_F(LoneFormulaCardTest, AValueIsInTheFormulaInTheNextFrame)
{
    show("elu:alpha=2");
    const QImage before = picture();
    document.setParameter(0, 0, 3);
    EXPECT_NE(picture(), before);
    document.setParameter(0, 0, 2);
    EXPECT_EQ(picture(), before);
}

TEST_F(LoneFormulaCardTest, OfARoundedNumberItSaysSo)
{
    show("elu:alpha=0.33333");
    const QImage exact = picture();
    document.setParameter(0, 0, 1.0 / 3); // with the same digits
    EXPECT_NE(picture(), exact);
}

TEST_F(LoneFormulaCardTest, ItsHeightIsTheSameWhileShortNumbersChange)
{
    show("silu");
    for (int width = 400; width <= 1600; width += 20) {
        const int height = card.heightForWidth(width);
        for (const double value : {-2.0, 0.0, 0.25, 7.5, 10.0, 1.0}) {
            document.setParameter(0, 0, value);
            EXPECT_EQ(card.heightForWidth(width), height) << value << " in " << width;
        }
    }
}

TEST_F(LoneFormulaCardTest, TheCaseAtTheProbeIsShownAndSaid)
{
    using testing::HasSubstr;
    show("softshrink");
    const QImage without = picture();
    EXPECT_THAT(description(), testing::Not(HasSubstr("probe")));
    document.view().setPin(0.5); // the kink belongs to the middle
    const QImage middle = picture();
    EXPECT_NE(middle, without);
    EXPECT_THAT(description(), HasSubstr("At the probe f has the case |x| ≤ λ"));
    EXPECT_THAT(description(), HasSubstr("At the probe f′ has the case |x| ≤ λ"));
    document.view().setPin(0.6);
    EXPECT_NE(picture(), middle);
    EXPECT_THAT(description(), HasSubstr("At the probe f has the case x > λ"));
    EXPECT_THAT(description(), HasSubstr("At the probe f′ has the case |x| > λ"));
    document.setParameter(0, 0, 1); // the case changes with the parameter, too
    EXPECT_THAT(description(), HasSubstr("At the probe f has the case |x| ≤ λ"));
    document.view().setPin(std::nullopt);
    document.view().setPointer(-3);
    EXPECT_THAT(description(), HasSubstr("At the probe f has the case x < −λ"));
}

TEST_F(LoneFormulaCardTest, AMoveWithinACaseChangesNothing)
{
    show("relu");
    document.view().setPin(1);
    const QImage before = picture();
    const QString description = card.accessibleDescription();
    document.view().setPin(2);
    EXPECT_EQ(picture(), before);
    EXPECT_EQ(card.accessibleDescription(), description);
}

TEST_F(LoneFormulaCardTest, ExactValuesAreInTheTooltipAndInTheDescription)
{
    show("elu:alpha=0.0123456789");
    EXPECT_THAT(card.toolTip().toStdString(), testing::HasSubstr("α = 0.0123456789"));
    EXPECT_THAT(description(), testing::HasSubstr("α = 0.0123456789"));
}

TEST_F(FormulaCardTest, InALowWindowTheChartsComeFirstAlsoWithoutACurve)
{
    auto* card = window->findChild<FormulaCard*>();
    document.view().setMode(ViewState::Mode::Explore);
    window->resize(900, window->minimumSizeHint().height());
    settle();
    const int low = card->parentWidget()->height();
    EXPECT_LT(low, 13 * card->fontMetrics().height());
    EXPECT_EQ(card->heightForWidth(card->width()), 0);
    while (document.curves().rowCount() > 0)
        document.removeCurve(0);
    settle();
    EXPECT_EQ(card->heightForWidth(card->width()), 0);
}

TEST_F(FormulaCardTest, ItsMenuAndAKeyCopyTheFormulasAsTex)
{
    auto* card = window->findChild<FormulaCard*>();
    EXPECT_EQ(card->contextMenuPolicy(), Qt::ActionsContextMenu);
    EXPECT_TRUE(card->actions().contains(action("copyFormula")));
    document.begin({core::Curve::parse("prelu:weight=-0.5").value()});
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              R"(% PReLU a = -0.5; needs \usepackage{amsmath}
\[
f(x) = \begin{cases} x, & x > 0 \\ a\, x, & x \le 0 \end{cases}
\]
\[
f'(x) = \begin{cases} 1, & x > 0 \\ a, & x \le 0 \end{cases}
\]
\[
f(x) = \begin{cases} x, & x > 0 \\ -0.5\, x, & x \le 0 \end{cases}
\]
\[
f'(x) = \begin{cases} 1, & x > 0 \\ -0.5, & x \le 0 \end{cases}
\]
)");
    document.removeCurve(0);
    EXPECT_FALSE(action("copyFormula")->isEnabled());
}

} // namespace
} // namespace activation_explorer::ui
