// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/export/picture_fixture.h"
#include "ui/document/dressing.h"

namespace activation_explorer::ui {
namespace {

struct View {
    const char* name;
    ViewState::Ranges ranges;
};

const View views[] = {
    {"usual", {{-5, 5}, {-1, 4}, {-0.2, 0.9}}},
    {"far", {{-1e9, 1e9}, {-1e9, 1e9}, {-0.5, 0.5}}},
    {"flat", {{-5, 5}, {0.001, 0.002}, {0.5, 0.501}}},
    {"low", {{-20, 20}, {-1e-6, 1e-6}, {-1e-6, 1e-6}}},
    {"near", {{-1e-3, 1e-3}, {-1e18, 1e18}, {-1e18, 1e18}}},
    {"aside", {{1, 1.0001}, {-1, 2}, {0, 1}}},
};

/// Every function at its defaults, and with each parameter at its slider's ends and far beyond.
Session everything(const View& view)
{
    Session session;
    session.view.mode = ViewState::Mode::Compare;
    session.view.ranges = view.ranges;
    session.view.options = {.legend = false, .endLabels = false, .markers = true, .lineWidth = 8};
    for (const core::Activation* activation : core::catalogue()) {
        session.curves << dressed(core::Curve(*activation), session.curves);
        for (std::size_t i = 0; i < activation->parameters.size(); ++i) {
            const core::Parameter& parameter = activation->parameters[i];
            for (const double value :
                 {parameter.slider.range.min, parameter.slider.range.max, 1e6, 1e-6, -1e6}) {
                core::Curve curve(*activation);
                if (curve.setValue(i, value))
                    session.curves << dressed(curve, session.curves);
            }
        }
        if (!activation->parameters.empty())
            session.curves.last().family = CurveFamily::of(session.curves.last().curve, 0);
    }
    session.current = 0;
    return session;
}

/// How many pixels differ that lie outside the plots, and half a pixel beside.
int differentOutside(const QImage& a, const QImage& b, const QList<QRectF>& plots)
{
    EXPECT_EQ(a.size(), b.size());
    int result = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRectF pixel(x, y, 1, 1);
            const bool isOutside = std::ranges::none_of(plots, [&](const QRectF& plot) {
                return plot.adjusted(-0.5, -0.5, 0.5, 0.5).intersects(pixel);
            });
            if (isOutside && a.pixel(x, y) != b.pixel(x, y))
                ++result;
        }
    return result;
}

class PictureClippingTest : public testing::TestWithParam<View>
{
};

TEST_P(PictureClippingTest, NoCurveIsSeenOutsideThePlots)
{
    const Session session = everything(GetParam());
    ASSERT_GT(session.curves.size(), 60);
    ASSERT_LE(session.curves.size(), Session::maxCurves);
    Session empty = session;
    for (CurveEntry& entry : empty.curves)
        entry.visible = false;
    const PictureOptions options{.size = {400, 252}, .legend = false}; // whole points, for the PDF
    const Picture with(session, options);
    const Picture without(empty, options);
    const QList<QRectF> plots = with.plotAreas();
    ASSERT_EQ(plots, without.plotAreas());
    EXPECT_EQ(differentOutside(with.image(), without.image(), plots), 0);
    EXPECT_EQ(differentOutside(ofSvg(with.svg()), ofSvg(without.svg()), plots), 0);
    EXPECT_EQ(differentOutside(ofPdf(with.pdf()), ofPdf(without.pdf()), plots), 0);
    EXPECT_GT(difference(with.image(), without.image()), 1); // there was something to clip
}

INSTANTIATE_TEST_SUITE_P(, PictureClippingTest, testing::ValuesIn(views),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace activation_explorer::ui
