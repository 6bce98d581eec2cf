// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/text.h"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <QLocale>
#include <rapidcheck/gtest.h>

namespace activation_explorer::ui {
namespace {

/// The default locale while it lives.
class WithLocale
{
public:
    explicit WithLocale(const QString& name)
    {
        QLocale::setDefault(name == u"C" ? QLocale::c() : QLocale(name));
    }
    ~WithLocale() { QLocale::setDefault(m_before); }
    WithLocale(const WithLocale&) = delete;
    WithLocale& operator=(const WithLocale&) = delete;

private:
    QLocale m_before;
};

class TextLocaleTest : public testing::TestWithParam<const char*>
{
protected:
    const WithLocale locale{QString::fromLatin1(GetParam())};
};

TEST_P(TextLocaleTest, PointAndCommaBothSeparateDecimals)
{
    EXPECT_EQ(parseLocalNumber(QStringLiteral("0.5")), 0.5);
    EXPECT_EQ(parseLocalNumber(QStringLiteral("0,5")), 0.5);
    EXPECT_EQ(parseLocalNumber(QStringLiteral("-1,25e-3")), -0.00125);
    EXPECT_EQ(parseLocalNumber(QStringLiteral(" 7 ")), 7.0);
}

TEST_P(TextLocaleTest, UnderstandsTheTypographicMinus)
{
    EXPECT_EQ(parseLocalNumber(QStringLiteral("\u22122,5")), -2.5);
}

TEST_P(TextLocaleTest, RefusesWhatIsNoNumber)
{
    for (const char* text :
         {"", " ", "1.234,5", "1,234.5", "1,234,567", "abc", "1 2", "0x10", "1e999", "--1", "1.5x"})
        EXPECT_EQ(parseLocalNumber(QString::fromLatin1(text)), std::nullopt) << text;
}

TEST_P(TextLocaleTest, NumbersReadBackExactly)
{
    for (const double value : {0.0, 0.1, -2.5, 1.0 / 3, 1234567.0, 0.12345, 1e-9, -6.02e23, 1e300, 5e-324})
        EXPECT_EQ(parseLocalNumber(localNumber(value)), value) << localNumber(value).toStdString();
}

TEST(TextTest, PrintedNumbersHaveAMinusSignAndWordsKeepTheirHyphens)
{
    EXPECT_EQ(printed(QStringLiteral("x = -0.5, f(x) = -1e-05, -∞")),
              QStringLiteral("x = −0.5, f(x) = −1e−05, −∞"));
    EXPECT_EQ(printed(QStringLiteral("tanh-like - a dash -")), QStringLiteral("tanh-like - a dash -"));
    EXPECT_EQ(parseLocalNumber(printed(QStringLiteral("-6.02e-23"))), -6.02e-23);
}

std::string localeName(const testing::TestParamInfo<const char*>& info)
{
    return info.param;
}

INSTANTIATE_TEST_SUITE_P(In, TextLocaleTest,
                         testing::Values("C", "en_US", "de_DE", "zh_CN", "fr_FR", "sv_SE", "ar_EG"),
                         localeName);

RC_GTEST_PROP(TextTest, GermanNumbersRoundTrip, ())
{
    const WithLocale german(QStringLiteral("de_DE"));
    const auto value = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
    RC_PRE(std::isfinite(value));
    RC_ASSERT(parseLocalNumber(localNumber(value)) == value);
}

RC_GTEST_PROP(TextTest, GermanNumbersOfEverydaySizeRoundTrip, (int thousandths))
{
    const WithLocale german(QStringLiteral("de_DE"));
    const double value = thousandths / 1000.0;
    RC_ASSERT(parseLocalNumber(localNumber(value)) == value);
}

TEST(TextTest, NumbersHaveTheLocalesDecimalSeparatorAndNoGroups)
{
    EXPECT_EQ(localNumber(0.5), QStringLiteral("0.5"));
    const WithLocale german(QStringLiteral("de_DE"));
    EXPECT_EQ(localNumber(0.5), QStringLiteral("0,5"));
    EXPECT_EQ(localNumber(12345.5), QStringLiteral("12345,5"));
    EXPECT_EQ(localNumber(1.0 / 3, 3), QStringLiteral("0,333"));
}

TEST(TextTest, DigitsAreAtMostWhatIsAsked)
{
    EXPECT_EQ(localNumber(2.0 / 3, 4), QStringLiteral("0.6667"));
    EXPECT_EQ(localNumber(0.5, 4), QStringLiteral("0.5"));
}

TEST(TextTest, CurveTitleHasTheFirstParameterAlwaysAndOthersOffDefault)
{
    EXPECT_EQ(curveTitle(core::curveOf("relu")), QStringLiteral("ReLU"));
    EXPECT_EQ(curveTitle(core::curveOf("softplus")), QStringLiteral("SoftPlus β = 1"));
    EXPECT_EQ(curveTitle(core::curveOf("elu:alpha=10")), QStringLiteral("ELU α = 10"));
    const QString both = curveTitle(core::curveOf("softplus:beta=0.1,threshold=5"));
    EXPECT_TRUE(both.contains(QStringLiteral("β = 0.1"))) << both.toStdString();
    EXPECT_TRUE(both.contains(QStringLiteral("threshold = 5"))) << both.toStdString();
}

TEST(TextTest, ParameterTitleNamesSymbolAndIdOnce)
{
    EXPECT_EQ(parameterTitle(core::activationOf("softplus").parameters[0]), QStringLiteral("β (beta)"));
    EXPECT_EQ(parameterTitle(core::activationOf("leaky_relu").parameters[0]),
              QStringLiteral("negative_slope"));
}

TEST(TextTest, AClauseBeginsSmallUnlessWithAName)
{
    EXPECT_EQ(asClause("This is not JSON"), "this is not JSON");
    EXPECT_EQ(asClause("A session is large"), "a session is large");
    EXPECT_EQ(asClause("ELU has no beta"), "ELU has no beta");
    EXPECT_EQ(asClause("“a” is none"), "“a” is none");
    EXPECT_EQ(asClause(""), "");
}

TEST(TextTest, APlaceholderInsideAnArgumentIsLeftAlone)
{
    const core::Message message{"%1 and %2", {"%2", "%1 %%"}};
    EXPECT_EQ(translated(message), QStringLiteral("%2 and %1 %%"));
}

TEST(TextTest, ToQStringReadsUtf8)
{
    EXPECT_EQ(toQString("β"), QString(QChar(0x3b2)));
}

} // namespace
} // namespace activation_explorer::ui
