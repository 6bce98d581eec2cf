// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts_listing.h"

#include "core/facts.h"
#include "core/number.h"
#include "ui/facts_text.h"
#include "ui/text.h"

#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace activation_explorer::app {

namespace {

using ui::Fact;
using ui::toQString;

constexpr ui::NumberStyle plain{.notation = ui::NumberStyle::Notation::Plain};

std::string curveText(const core::Curve& curve)
{
    const core::Facts facts = core::factsOf(curve);
    const ui::FactsText texts(curve, facts, plain);
    const auto text = [&texts](Fact fact) { return texts.of(fact).toStdString(); };
    std::string result = curve.text() + '\n';
    const auto add = [&result](std::string name, const std::string& fact) {
        constexpr std::size_t column = 20;
        name.resize(column, ' ');
        result += "  " + name + fact + '\n';
    };
    add("infimum", text(Fact::Infimum));
    add("supremum", text(Fact::Supremum));
    add("towards -inf", text(Fact::TowardsMinusInfinity));
    add("towards +inf", text(Fact::TowardsPlusInfinity));
    add("roots", text(Fact::Roots));
    add("extrema", text(Fact::Extrema));
    add("jumps", text(Fact::Jumps));
    add("Lipschitz constant", text(Fact::LargestSlope));
    add("f' is 0 on", text(Fact::DeadZones));
    add("monotone", text(Fact::Monotone));
    add("convex", text(Fact::Convex));
    add("symmetry", text(Fact::Symmetry));
    add("smoothness", text(Fact::Smoothness));
    if (facts.period != 0)
        add("period", text(Fact::Period) + "; points above are those from 0 up to it");
    add("input N(0, 1)", "E f = " + text(Fact::Mean) + ", E f^2 = " + text(Fact::SecondMoment) +
                             ", E f'^2 = " + text(Fact::DerivativeMoment) +
                             (facts.momentsAreClosedForm ? " (closed form)" : " (tanh-sinh quadrature)"));
    if (facts.shortcut)
        add("note", text(Fact::Shortcut));
    if (*curve.activation().convention != '\0')
        add("convention", curve.activation().convention);
    add("source", std::string(curve.activation().reference));
    return result;
}

QJsonValue json(double value)
{
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    return value;
}

/// To the digits that are right; null beyond the doubles, as in tables.
QJsonValue momentJson(const ui::FactsText& texts, Fact moment)
{
    const auto number = core::parseNumber(texts.of(moment).toStdString());
    return number ? *number : QJsonValue();
}

template<typename Elements, typename ToJson>
QJsonArray jsonArray(const Elements& elements, ToJson toJson)
{
    QJsonArray result;
    for (const auto& element : elements)
        result << toJson(element);
    return result;
}

QJsonObject intervalJson(const core::Interval& interval)
{
    return {{"from", json(interval.from)},
            {"from_included", interval.fromIsIncluded},
            {"to", json(interval.to)},
            {"to_included", interval.toIsIncluded}};
}

QJsonObject boundJson(const core::Bound& bound)
{
    return {{"value", json(bound.value)},
            {"attained", bound.isAttained()},
            {"attained_at", jsonArray(bound.attainedAt, intervalJson)},
            {"approached_at", jsonArray(bound.approachedAt, json)}};
}

QJsonValue asymptoteJson(const std::optional<core::Asymptotes>& asymptotes,
                         core::Line core::Asymptotes::*side)
{
    if (!asymptotes)
        return {};
    const core::Line& line = (*asymptotes).*side;
    return QJsonObject{{"slope", json(line.slope)}, {"intercept", json(line.intercept)}};
}

QJsonObject curveJson(const core::Curve& curve)
{
    const core::Facts facts = core::factsOf(curve);
    const ui::FactsText texts(curve, facts, plain);
    return {
        {"curve", toQString(curve.text())},
        {"infimum", boundJson(facts.infimum)},
        {"supremum", boundJson(facts.supremum)},
        {"left_asymptote", asymptoteJson(facts.asymptotes, &core::Asymptotes::left)},
        {"right_asymptote", asymptoteJson(facts.asymptotes, &core::Asymptotes::right)},
        {"roots", jsonArray(facts.roots, intervalJson)},
        {"extrema", jsonArray(facts.extrema,
                              [](const core::Extremum& e) {
                                  return QJsonObject{{"x", e.x},
                                                     {"value", json(e.value)},
                                                     {"kind", e.isMaximum ? "maximum" : "minimum"}};
                              })},
        {"jumps",
         jsonArray(facts.jumps,
                   [](const core::Jump& jump) {
                       return QJsonObject{{"x", jump.x}, {"from", json(jump.from)}, {"to", json(jump.to)}};
                   })},
        {"lipschitz", boundJson(facts.lipschitz)},
        {"dead_zones", jsonArray(facts.deadZones, intervalJson)},
        {"monotonicity", core::text(facts.monotonicity)},
        {"convexity", core::text(facts.convexity)},
        {"symmetry", core::text(facts.symmetry)},
        {"smoothness", core::text(facts.smoothness)},
        {"period", facts.period == 0 ? QJsonValue() : facts.period},
        {"mean", momentJson(texts, Fact::Mean)},
        {"second_moment", momentJson(texts, Fact::SecondMoment)},
        {"derivative_second_moment", momentJson(texts, Fact::DerivativeMoment)},
        {"moments_method", facts.momentsAreClosedForm ? "closed form" : "tanh-sinh quadrature"},
        {"convention", curve.activation().convention},
        {"reference", toQString(curve.activation().reference)},
        {"shortcut", facts.shortcut ? QJsonValue(toQString(facts.shortcut->english())) : QJsonValue()}};
}

} // namespace

std::string factsText(const std::vector<core::Curve>& curves)
{
    std::string result;
    for (const core::Curve& curve : curves) {
        if (!result.empty())
            result += '\n';
        result += curveText(curve);
    }
    return result;
}

std::string factsJson(const std::vector<core::Curve>& curves)
{
    return QJsonDocument(jsonArray(curves, curveJson)).toJson().toStdString();
}

} // namespace activation_explorer::app
