// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session_json.h"

#include "tests/ui/document/any_session.h"
#include "tests/ui/document/random_edits.h"
#include "tests/ui/document/same_session.h"
#include "tests/ui/document/support.h"
#include "tests/ui/document/valid_session.h"
#include "ui/document/dressing.h"

#include <clocale>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>
#include <string>

namespace activation_explorer::ui {
namespace {

/// With these curves and these further members.
QByteArray sessionJson(const QByteArray& curves, const QByteArray& further = {})
{
    return R"({"format":"activation-explorer-session","version":1,"curves":[)" + curves + ']' + further + '}';
}

CurveEntry curveOf(const QByteArray& members)
{
    return sessionOf(sessionJson('{' + members + '}')).curves.value(0, dressed(core::curveOf("relu"), {}));
}

TEST(SessionJsonTest, WhatIsLeftOutIsAsInANewDocument)
{
    const Session session = sessionOf(sessionJson(R"({"function":"softplus"},{"function":"relu"})"));
    EXPECT_TRUE(isSame(session, Session::of({core::curveOf("softplus"), core::curveOf("relu")})));
    EXPECT_TRUE(session.fitsValue);
    EXPECT_TRUE(session.fitsDerivative);
    EXPECT_TRUE(isSame(sessionOf(sessionJson({})), Session::of({})));
}

TEST(SessionJsonTest, NamesAreUnderstoodAsOnTheCommandLine)
{
    EXPECT_EQ(curveOf(R"("function":"Swish")").curve, core::curveOf("silu"));
    EXPECT_EQ(curveOf(R"("function":"LeakyReLU","parameters":{"alpha":0.2})").curve,
              core::curveOf("leaky_relu:negative_slope=0.2"));
    EXPECT_EQ(curveOf("\"function\":\"SOFTPLUS\",\"parameters\":{\"\xCE\xB2\":3}").curve,
              core::curveOf("softplus:beta=3"));
    const CurveEntry entry =
        curveOf(R"("function":"lrelu","family":{"parameter":"slope"},"sliders":{"alpha":{"seconds":2}})");
    EXPECT_EQ(entry.family, CurveFamily::of(entry.curve, 0));
    EXPECT_EQ(entry.slider(0).seconds, 2);
}

TEST(SessionJsonTest, AFamilyAndASliderTakeWhatIsLeftOutFromTheCatalogue)
{
    const CurveEntry entry = curveOf(
        R"("function":"softplus","family":{"parameter":"beta","max":7},"sliders":{"beta":{"min":0.5,"max":2}})");
    const core::SliderScale& usual = entry.curve.activation().parameters[0].slider;
    EXPECT_EQ(entry.family, (CurveFamily{0, {usual.range.min, 7}, usual.scale, 9}));
    SliderSettings slider = SliderSettings::of(entry.curve.activation().parameters[0]);
    slider.scale.range = slider.play = {0.5, 2}; // it plays all of the slider
    EXPECT_EQ(entry.sliders[0], slider);
    EXPECT_EQ(entry.sliders[1], std::nullopt);
}

TEST(SessionJsonTest, ASpaceMoreALineBreakLessOrAByteOrderMarkIsNothing)
{
    const Session session = Session::of({core::curveOf("softplus:beta=3")});
    const QByteArray json = toJson(session);
    EXPECT_TRUE(isSame(sessionOf("\xEF\xBB\xBF" + json + "\r\n \t"), session));
    EXPECT_TRUE(isSame(sessionOf(QByteArray(json).replace("\n", "\r\n")), session));
    EXPECT_TRUE(isSame(sessionOf(QByteArray(json).replace("\n", "")), session));
}

TEST(SessionJsonTest, NumbersHaveAnyFormThatJsonKnows)
{
    const auto beta = [](const QByteArray& number) {
        return curveOf(R"("function":"softplus","parameters":{"beta":)" + number + '}').curve.values()[0];
    };
    EXPECT_EQ(beta("3"), 3);
    EXPECT_EQ(beta("3.0"), 3);
    EXPECT_EQ(beta("0.3e1"), 3);
    EXPECT_EQ(beta("30E-1"), 3);
    EXPECT_EQ(beta("5e-324"), std::numeric_limits<double>::denorm_min());
    EXPECT_EQ(beta("18446744073709551615"), 0x1p64); // nearest to the largest 64 bit integer
    EXPECT_EQ(beta("123456789012345678901234567890"), 123456789012345678901234567890.0);
    EXPECT_EQ(beta("9007199254740993"), 9007199254740992.0); // 2^53 + 1, half way: to even
    EXPECT_EQ(sessionOf(sessionJson(R"({"function":"relu"})", R"(,"current":0.0,"reference":0e5)")).reference,
              0);
}

TEST(SessionJsonTest, IsReadWhateverTheLocale)
{
    const char* before = std::setlocale(LC_NUMERIC, nullptr);
    const std::string restored = before;
    for (const char* locale : {"de_DE.UTF-8", "ps_AF.UTF-8", "C.UTF-8"}) {
        std::setlocale(LC_NUMERIC, locale); // those that are installed
        EXPECT_EQ(curveOf(R"("function":"softplus","parameters":{"beta":0.5})").curve.values()[0], 0.5);
        EXPECT_TRUE(toJson(Session::of({core::curveOf("softplus:beta=0.5")})).contains("\"beta\": 0.5"));
    }
    std::setlocale(LC_NUMERIC, restored.c_str());
}

TEST(SessionJsonTest, IsReadableForPeople)
{
    Session session = Session::of({core::curveOf("softplus:beta=0.1"), core::curveOf("relu")});
    session.curves[0].family = CurveFamily{0, {0.5, 2}, core::Scale::Linear, 3};
    session.view.pin = -0.0;
    session.links = {"beta", "alpha"};
    session.fitsValue = false;
    session.view.ranges.value = {-1e-7, 5e22};
    EXPECT_EQ(toJson(session).toStdString(), R"({
  "format": "activation-explorer-session",
  "version": 1,
  "curves": [
    {
      "function": "softplus",
      "parameters": {"beta": 0.1, "threshold": 20},
      "visible": true,
      "color": "#0072b2",
      "line": "solid",
      "marker": "circle",
      "family": {
        "parameter": "beta",
        "min": 0.5,
        "max": 2,
        "scale": "linear",
        "count": 3
      }
    },
    {
      "function": "relu",
      "visible": true,
      "color": "#d55e00",
      "line": "dash",
      "marker": "square"
    }
  ],
  "current": 0,
  "links": ["alpha", "beta"],
  "view": {
    "mode": "explore",
    "charts": "both",
    "x": [-5, 5],
    "y": [-1e-07, 5e+22],
    "equal_aspect": false,
    "probe": -0.0,
    "legend": true,
    "end_labels": true,
    "tangent": true,
    "markers": false,
    "line_width": 2.5
  },
  "window": {
    "panels": ["curves", "values", "facts", "frameworks"],
    "front": "values"
  }
}
)");
}

TEST(SessionJsonTest, TheCompactStyleSaysWhatIsNotByDefault)
{
    const Session session = Session::of({core::curveOf("softplus"), core::curveOf("elu:alpha=2")});
    EXPECT_EQ(toJson(session, JsonStyle::Compact).toStdString(),
              R"({"format":"activation-explorer-session","version":1,"curves":[{"function":"softplus"},)"
              R"({"function":"elu","parameters":{"alpha":2}}]})");
}

TEST(SessionJsonTest, ALargestSessionFitsIn)
{
    Session session;
    for (int i = 0; i < Session::maxCurves; ++i) {
        CurveEntry entry = dressed(core::curveOf("threshold:threshold=-1.2345678901234567e-300,"
                                                 "value=-1.2345678901234567e-300"),
                                   {});
        entry.color = QColor::fromRgb(i, 0, 0);
        for (std::size_t k = 0; k < entry.curve.values().size(); ++k)
            entry.sliders[k] = SliderSettings::of(entry.curve.activation().parameters[k]);
        entry.family = CurveFamily::of(entry.curve, 0);
        session.curves << entry;
    }
    session.current = Session::maxCurves - 1;
    EXPECT_TRUE(isSame(sessionOf(toJson(session)), session));
    EXPECT_TRUE(isSame(sessionOf(toJson(session, JsonStyle::Compact)), session));
}

RC_GTEST_PROP(SessionJsonPropertyTest, WhatIsWrittenIsReadAsItWas, ())
{
    const Session session = anySession();
    for (const JsonStyle style : {JsonStyle::Indented, JsonStyle::Compact}) {
        const QByteArray json = toJson(session, style);
        RC_LOG() << json.toStdString() << '\n';
        const auto back = sessionFromJson(json);
        if (!back)
            RC_LOG() << back.error().toStdString() << '\n';
        RC_ASSERT(back.has_value());
        RC_ASSERT(isSame(*back, session));
        RC_ASSERT(isValid(*back));
        RC_ASSERT(toJson(*back, style) == json);
    }
}

RC_GTEST_PROP(SessionJsonPropertyTest, WhateverADocumentHasBecomeCanBeRead, ())
{
    Document document;
    if (*rc::gen::arbitrary<bool>())
        document.begin(anySession());
    for (int edits = *rc::gen::inRange(0, 50); edits > 0; --edits)
        editAtRandom(document);
    const Session session = document.session();
    const auto back = sessionFromJson(toJson(session));
    if (!back)
        RC_LOG() << back.error().toStdString() << '\n';
    RC_ASSERT(back.has_value());
    RC_ASSERT(isSame(*back, session));
    Document other;
    other.begin(*back);
    const bool fitsCharts = session.view.aspectIsEqual; // the y ranges follow the charts' shapes, here others
    RC_ASSERT(fitsCharts || isSame(other.session(), session));
}

} // namespace
} // namespace activation_explorer::ui
