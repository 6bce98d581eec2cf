// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_sessions.h"

#include "core/catalogue.h"
#include "ui/document/document.h"
#include "ui/document/figures.h"

#include <functional>
#include <initializer_list>

namespace activation_explorer::ui {

namespace {

using Mode = ViewState::Mode;
using Charts = ViewState::Charts;

core::Curve curve(const char* text)
{
    return core::Curve::parse(text).value();
}

Session show(Mode mode, core::Range x, std::initializer_list<const char*> texts)
{
    QList<core::Curve> curves;
    for (const char* text : texts)
        curves << curve(text);
    Session session = Session::of(curves);
    session.view.mode = mode;
    session.view.ranges.x = x;
    return session;
}

Session changed(Session session, const std::function<void(Session&)>& change)
{
    change(session);
    return session;
}

Session differences(core::Range x, std::initializer_list<const char*> texts, int reference)
{
    return changed(show(Mode::Difference, x, texts), [=](Session& s) { s.reference = reference; });
}

Session withY(Session session, core::Range y)
{
    session.view.ranges.value = y;
    session.fitsValue = false;
    return session;
}

void addFigures(std::vector<Sample>& samples)
{
    for (const Figure& figure : articleFigures()) {
        Document document;
        document.showFigure(figure);
        samples.push_back({QStringLiteral("figure_%1").arg(figure.number), document.session()});
    }
}

void addFunctions(std::vector<Sample>& samples)
{
    for (const core::Activation* activation : core::catalogue()) {
        Session session = Session::of({core::Curve(*activation)});
        session.view.ranges.x = {-7, 7};
        samples.push_back(
            {QStringLiteral("alone_") +
                 QString::fromUtf8(activation->id.data(), static_cast<qsizetype>(activation->id.size())),
             session});
    }
}

void addViews(std::vector<Sample>& samples)
{
    const Session compared =
        show(Mode::Compare, {-5, 5},
             {"softplus:beta=2", "relu", "leaky_relu", "elu:alpha=10", "silu", "hardshrink:lambd=2"});
    samples.push_back({QStringLiteral("compare"), compared});
    samples.push_back({QStringLiteral("compare_markers"), changed(compared, [](Session& s) {
                           s.view.options.markers = true;
                           s.view.options.lineWidth = 4;
                           s.curves[1].marker = Marker::Cross;
                       })});
    samples.push_back({QStringLiteral("compare_hidden_and_painted"), changed(compared, [](Session& s) {
                           s.curves[1].visible = false;
                           s.curves[2].color = QColor(0x12, 0xAB, 0xEF);
                           s.curves[2].line = Qt::DashDotDotLine;
                           s.current = 3;
                       })});
    samples.push_back({QStringLiteral("compare_probed"),
                       changed(compared,
                               [](Session& s) {
                                   s.view.pin = 1.25;
                                   s.current = 4;
                               }),
                       {.size = {800, 600}, .scale = 2, .table = true}});
    samples.push_back({QStringLiteral("explore_probed"), changed(show(Mode::Explore, {-5, 5}, {"softplus"}),
                                                                 [](Session& s) { s.view.pin = 1; })});
    samples.push_back({QStringLiteral("probe_without_tangent"),
                       changed(show(Mode::Explore, {-5, 5}, {"softplus"}), [](Session& s) {
                           s.view.pin = -1;
                           s.view.options.tangent = false;
                       })});
    samples.push_back({QStringLiteral("probe_out_of_sight"), changed(show(Mode::Explore, {-5, 5}, {"relu"}),
                                                                     [](Session& s) { s.view.pin = 100; })});
    samples.push_back({QStringLiteral("function_alone"),
                       changed(compared, [](Session& s) { s.view.charts = Charts::Function; }),
                       {.size = {16, 9}, .unit = PictureOptions::Unit::Centimetre}});
    samples.push_back({QStringLiteral("derivative_alone"), changed(compared, [](Session& s) {
                           s.view.charts = Charts::Derivative;
                           s.view.options.legend = false;
                       })});
    samples.push_back({QStringLiteral("equal_aspect"),
                       changed(withY(show(Mode::Explore, {-4, 4}, {"tanh"}), {-3, 3}), [](Session& s) {
                           s.view.ranges.derivative = {-3, 3};
                           s.fitsDerivative = false;
                           s.view.aspectIsEqual = true;
                       })});
    samples.push_back(
        {QStringLiteral("second_current"),
         changed(show(Mode::Explore, {-5, 5}, {"relu", "elu"}), [](Session& s) { s.current = 1; })});
    samples.push_back({QStringLiteral("titled"),
                       withY(show(Mode::Explore, {-3, 3}, {"gelu"}), {-0.5, 3.25}),
                       {.theme = Theme::Id::Dark,
                        .fontScale = 1.5,
                        .title = QStringLiteral("GELU’s \"dip\" & it's 100 % $HOME"),
                        .legend = false,
                        .formula = true,
                        .transparent = true}});
    samples.push_back({QStringLiteral("no_curve"), Session{}});
}

void addDifferences(std::vector<Sample>& samples)
{
    samples.push_back({QStringLiteral("difference"),
                       differences({-5, 5}, {"softplus", "softplus:beta=5", "softplus:beta=10", "relu"}, 3)});
    samples.push_back({QStringLiteral("difference_of_jumps"),
                       differences({-5, 5}, {"step", "elu:alpha=3", "threshold:threshold=1,value=-2"}, 0)});
    samples.push_back({QStringLiteral("difference_without_reference"),
                       show(Mode::Difference, {-5, 5}, {"step", "elu:alpha=3"})});
}

Session family(Session session, int row, std::size_t parameter, core::Range range, int count,
               core::Scale scale)
{
    session.curves[row].family = CurveFamily{parameter, range, scale, count};
    return session;
}

void addFamilies(std::vector<Sample>& samples)
{
    using core::Scale;
    samples.push_back({QStringLiteral("family"), family(show(Mode::Explore, {-5, 5}, {"elu"}), 0, 0,
                                                        {0.1, 10}, 9, Scale::Logarithmic)});
    samples.push_back(
        {QStringLiteral("family_of_jumps"),
         family(show(Mode::Compare, {-5, 5}, {"relu", "threshold"}), 1, 0, {-2, 2}, 5, Scale::Linear)});
    samples.push_back(
        {QStringLiteral("family_difference"),
         family(differences({-5, 5}, {"softplus", "relu"}, 1), 0, 0, {0.5, 8}, 30, Scale::Logarithmic)});
}

void addHardOnes(std::vector<Sample>& samples)
{
    const auto add = [&samples](const char* name, const Session& session,
                                const PictureOptions& options = {}) {
        samples.push_back({QStringLiteral("hard_") + QLatin1StringView(name), session, options});
    };
    const auto explore = [](core::Range x, const char* text) { return show(Mode::Explore, x, {text}); };
    add("wide", show(Mode::Compare, {-1e9, 1e9}, {"softplus", "elu", "tanh"}));
    add("narrow", explore({-5e-10, 5e-10}, "softplus"));
    add("narrow_at_one", explore({1, 1 + 1e-9}, "gelu"));
    add("far_out", explore({999999990, 1e9}, "leaky_relu"));
    add("high", withY(explore({-5, 5}, "relu"), {-1e18, 1e18}));
    add("low", withY(explore({-1e-9, 1e-9}, "identity"), {-1e-9, 1e-9}));
    add("steep", withY(explore({-5, 5}, "leaky_relu:negative_slope=1e300"), {-10, 10}));
    add("deep", withY(explore({-5, 5}, "elu:alpha=1e300"), {-10, 10}));
    add("waves", explore({-1e9, 1e9}, "sine"));
    add("some_waves", explore({-100, 100}, "sine"));
    add("jump_beyond_the_view", withY(explore({-10, 10}, "threshold:threshold=5,value=-5"), {-1, 1}));
    add("jump_at_the_edge", explore({0, 5}, "step"));
    add("no_visible_jump", explore({15, 25}, "softplus"));
    add("no_room", explore({-1, 1}, "hardtanh:min_val=1,max_val=-1"));
    add("lower_above_upper", explore({-1, 1}, "rrelu:lower=0.7,upper=0.1"));
    add("subnormal", explore({-1, 1}, "celu:alpha=5e-324"));
    add("largest", explore({-1, 1}, "squareplus:b=1.7976931348623157e308"));
    add("far_probe", changed(withY(explore({-1e9, 1e9}, "leaky_relu:negative_slope=1e9"), {-1e18, 1e18}),
                             [](Session& s) { s.view.pin = -123456.789; }));
    QList<core::Curve> many;
    for (int i = 0; i < 60; ++i) {
        core::Curve each = curve("leaky_relu");
        static_cast<void>(each.setValue(0, i / 30.0));
        many << each;
    }
    Session crowd = Session::of(many);
    crowd.view.mode = Mode::Compare;
    add("many", crowd, {.legend = false}); // it has no room for so many names
}

} // namespace

std::vector<Sample> sampleSessions()
{
    std::vector<Sample> samples;
    addFigures(samples);
    addFunctions(samples);
    addViews(samples);
    addDifferences(samples);
    addFamilies(samples);
    addHardOnes(samples);
    return samples;
}

} // namespace activation_explorer::ui
