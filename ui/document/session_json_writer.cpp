// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/dressing.h"
#include "ui/document/json_text.h"
#include "ui/document/session_json.h"
#include "ui/document/session_names.h"

#include <nlohmann/json.hpp>

namespace activation_explorer::ui {

namespace {

/// An object in the making, which in the compact style leaves out what a reader gives by itself.
class Members
{
public:
    explicit Members(JsonStyle style)
        : m_style(style)
    {}

    template<typename Value>
    void add(const char* name, const Value& value, const Value& byDefault)
    {
        if (m_style == JsonStyle::Indented || value != byDefault)
            m_json[name] = json(value);
    }
    template<typename Value, std::size_t count>
    void add(const char* name, const Names<Value, count>& names, Value value, Value byDefault)
    {
        add(name, nameOf(names, value), nameOf(names, byDefault));
    }
    void addAlways(const char* name, Json value) { m_json[name] = std::move(value); }
    /// In the compact style only if there is something in it.
    void addObject(const char* name, Json value)
    {
        if (m_style == JsonStyle::Indented || !value.empty())
            m_json[name] = std::move(value);
    }

    [[nodiscard]] Json take() { return std::move(m_json); }

    static Json json(const auto& value) { return value; }
    static Json json(const core::Range& range) { return Json::array({range.min, range.max}); }

private:
    JsonStyle m_style;
    Json m_json = Json::object();
};

Json parametersJson(const core::Curve& curve, JsonStyle style)
{
    Members result(style);
    for (std::size_t i = 0; i < curve.values().size(); ++i) {
        const core::Parameter& parameter = curve.activation().parameters[i];
        result.add(parameter.id.data(), curve.values()[i], parameter.defaultValue);
    }
    return result.take();
}

Json familyJson(const CurveFamily& family, const core::Curve& curve, JsonStyle style)
{
    const CurveFamily usual = CurveFamily::of(curve, family.parameter);
    Members result(style);
    result.addAlways("parameter", curve.activation().parameters[family.parameter].id);
    result.add("min", family.range.min, usual.range.min);
    result.add("max", family.range.max, usual.range.max);
    result.add("scale", scaleNames, family.scale, usual.scale);
    result.add("count", family.count, usual.count);
    return result.take();
}

Json sliderJson(const SliderSettings& settings, const core::Parameter& parameter, JsonStyle style)
{
    const SliderSettings usual = SliderSettings::of(parameter);
    Members result(style);
    result.add("min", settings.scale.range.min, usual.scale.range.min);
    result.add("max", settings.scale.range.max, usual.scale.range.max);
    result.add("scale", scaleNames, settings.scale.scale, usual.scale.scale);
    result.add("play", settings.play, settings.scale.range);
    result.add("seconds", settings.seconds, usual.seconds);
    result.add("to_and_fro", settings.playsToAndFro, usual.playsToAndFro);
    result.add("loops", settings.loops, usual.loops);
    return result.take();
}

Json curveJson(const CurveEntry& entry, const QList<CurveEntry>& before, JsonStyle style)
{
    const core::Activation& activation = entry.curve.activation();
    const CurveEntry usual = dressed(core::Curve(activation), before);
    Members result(style);
    result.addAlways("function", activation.id);
    if (!activation.parameters.empty())
        result.addObject("parameters", parametersJson(entry.curve, style));
    result.add("visible", entry.visible, usual.visible);
    result.add("color", entry.color.name().toStdString(), usual.color.name().toStdString());
    result.add("line", lineNames, entry.line, usual.line);
    result.add("marker", markerNames, entry.marker, usual.marker);
    if (entry.family)
        result.addAlways("family", familyJson(*entry.family, entry.curve, style));
    Json sliders = Json::object();
    for (std::size_t i = 0; i < activation.parameters.size(); ++i)
        if (entry.sliders[i])
            sliders[std::string(activation.parameters[i].id)] =
                sliderJson(*entry.sliders[i], activation.parameters[i], style);
    if (!sliders.empty())
        result.addAlways("sliders", std::move(sliders));
    return result.take();
}

Json viewJson(const Session& session, JsonStyle style)
{
    const ViewState::Scene& view = session.view;
    const ViewState::Scene usual;
    Members result(style);
    result.add("mode", modeNames, view.mode, usual.mode);
    result.add("charts", chartsNames, view.charts, usual.charts);
    result.add("x", view.ranges.x, usual.ranges.x);
    if (!session.fitsValue)
        result.addAlways("y", Members::json(view.ranges.value));
    if (!session.fitsDerivative)
        result.addAlways("dy", Members::json(view.ranges.derivative));
    result.add("equal_aspect", view.aspectIsEqual, usual.aspectIsEqual);
    if (view.pin)
        result.addAlways("probe", *view.pin);
    result.add("legend", view.options.legend, usual.options.legend);
    result.add("end_labels", view.options.endLabels, usual.options.endLabels);
    result.add("tangent", view.options.tangent, usual.options.tangent);
    result.add("markers", view.options.markers, usual.options.markers);
    result.add("line_width", view.options.lineWidth, usual.options.lineWidth);
    return result.take();
}

Json panelsJson(const std::set<ViewState::Panel>& panels)
{
    Json result = Json::array();
    for (const ViewState::Panel panel : panels)
        result.push_back(nameOf(panelNames, panel));
    return result;
}

Json windowJson(const ViewState::Panels& panels, JsonStyle style)
{
    const ViewState::Panels usual;
    Members result(style);
    result.add("panels", panelsJson(panels.open), panelsJson(usual.open));
    result.add("front", panelNames, panels.front, usual.front);
    return result.take();
}

} // namespace

QByteArray toJson(const Session& session, JsonStyle style)
{
    Members result(style);
    result.addAlways("format", sessionFormat);
    result.addAlways("version", sessionVersion);
    Json curves = Json::array();
    QList<CurveEntry> before;
    for (const CurveEntry& entry : session.curves) {
        curves.push_back(curveJson(entry, before, style));
        before << entry;
    }
    result.addAlways("curves", std::move(curves));
    if (!session.curves.isEmpty())
        result.add("current", session.current, 0);
    if (session.reference >= 0)
        result.addAlways("reference", session.reference);
    if (!session.links.empty())
        result.addAlways("links", Json(session.links));
    result.addObject("view", viewJson(session, style));
    result.addObject("window", windowJson(session.view.panels, style));
    const Json json = result.take();
    return style == JsonStyle::Indented ? indentedText(json) : compactText(json);
}

} // namespace activation_explorer::ui
