// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session_json.h"

#include "core/catalogue.h"
#include "core/number.h"
#include "ui/document/dressing.h"
#include "ui/document/json_place.h"
#include "ui/document/session_names.h"
#include "ui/text.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <QCoreApplication>
#include <QStringList>

namespace activation_explorer::ui {

namespace {

/// “a, b, c” of the ids of activations or parameters.
QString listOf(const auto& things, auto idOf)
{
    QStringList result;
    for (const auto& thing : things)
        result << toQString(std::invoke(idOf, thing));
    return result.join(QStringLiteral(", "));
}

QString fileNumber(double value) // as the file has it
{
    return QString::fromStdString(core::formatNumber(value));
}

void readWithin(core::Range limits, const JsonPlace& object, std::string_view name, auto& target)
{
    const auto place = object.member(name);
    const auto value = place ? place->number() : std::nullopt;
    if (!value)
        return;
    if (limits.contains(*value))
        target = *value;
    else
        place->refuse(
            QCoreApplication::translate("Session", "%1 must be from %2 to %3, not %4.")
                .arg(place->where(), fileNumber(limits.min), fileNumber(limits.max), place->shown()));
}

/// False if it is not there or wrong.
bool readAxis(const JsonPlace& view, std::string_view name, core::Range limits, core::Range& target)
{
    const auto place = view.member(name);
    const auto range = place ? place->range() : std::nullopt;
    if (!range)
        return false;
    const QString from = fileNumber(range->min);
    const QString to = fileNumber(range->max);
    if (range->min >= range->max)
        place->refuse(QCoreApplication::translate("Session", "%1 must begin with the lesser number, not %2.")
                          .arg(place->where(), from));
    else if (range->min < limits.min || range->max > limits.max)
        place->refuse(QCoreApplication::translate("Session", "%1 must lie from %2 to %3, not from %4 to %5.")
                          .arg(place->where(), fileNumber(limits.min), fileNumber(limits.max), from, to));
    else if (!ViewState::isLegal(*range, limits))
        place->refuse(QCoreApplication::translate("Session", "%1 is too narrow, from %2 to %3.")
                          .arg(place->where(), from, to));
    else {
        target = *range;
        return true;
    }
    return false;
}

/// Which parameter of an activation has this name, as its id, symbol or alias; refuses `place` if none.
std::optional<std::size_t> parameterCalled(std::string_view name, const core::Activation& activation,
                                           const JsonPlace& place)
{
    const std::span<const core::Parameter> parameters = activation.parameters;
    const auto found =
        std::ranges::find_if(parameters, [name](const core::Parameter& p) { return p.isNamed(name); });
    if (found != parameters.end())
        return static_cast<std::size_t>(found - parameters.begin());
    const QString function = toQString(activation.id);
    place.refuse(
        parameters.empty()
            ? QCoreApplication::translate("Session", "%1: %2 has no parameters, so there is no %3.")
                  .arg(place.where(), function, quotation(name))
            : QCoreApplication::translate("Session", "%1: %2 has no parameter %3; it has %4.")
                  .arg(place.where(), function, quotation(name), listOf(parameters, &core::Parameter::id)));
    return std::nullopt;
}

/// Calls `readOne(place, parameter)` for each member of an object of a curve's parameters.
void forEachParameter(const JsonPlace& curve, std::string_view name, const core::Activation& activation,
                      auto readOne)
{
    const auto all = curve.member(name);
    if (!all || !all->isAnyObject())
        return;
    std::array<bool, core::Activation::maxParameters> seen{};
    for (const std::string& called : all->memberNames()) {
        const auto parameter = parameterCalled(called, activation, *all);
        if (!parameter)
            return;
        if (std::exchange(seen[*parameter], true))
            return all->refuse(QCoreApplication::translate("Session", "%1 has %2 twice, by two names.")
                                   .arg(all->where(), toQString(activation.parameters[*parameter].id)));
        readOne(*all->member(called), *parameter);
    }
}

void readParameter(const JsonPlace& place, std::size_t index, core::Curve& curve)
{
    const auto value = place.number();
    if (!value || curve.setValue(index, *value))
        return;
    const core::Activation& activation = curve.activation();
    const core::Parameter& parameter = activation.parameters[index];
    place.refuseBecause(
        QCoreApplication::translate("Session", "%1.", "a sentence that has no full stop yet")
            .arg(translated(parameter.refusal(parameter.id, activation.id, place.numberText()))));
}

std::optional<CurveFamily> familyAt(const JsonPlace& place, const core::Curve& curve)
{
    if (!place.isObject({"parameter", "min", "max", "scale", "count"}))
        return std::nullopt;
    const auto named = place.required("parameter");
    const auto name = named ? named->text() : std::nullopt;
    const auto parameter = name ? parameterCalled(*name, curve.activation(), *named) : std::nullopt;
    if (!parameter)
        return std::nullopt;
    CurveFamily family = CurveFamily::of(curve, *parameter);
    read(place, "min", family.range.min);
    read(place, "max", family.range.max);
    read(place, "scale", scaleNames, family.scale);
    if (const auto count = place.member("count"))
        family.count = count->whole(CurveFamily::minCount, CurveFamily::maxCount).value_or(family.count);
    if (const QString reason = family.refusal(curve); !reason.isEmpty())
        place.refuseBecause(reason);
    return family;
}

std::optional<SliderSettings> sliderAt(const JsonPlace& place, const core::Parameter& parameter)
{
    if (!place.isObject({"min", "max", "scale", "play", "seconds", "to_and_fro", "loops"}))
        return std::nullopt;
    SliderSettings settings = SliderSettings::of(parameter);
    read(place, "min", settings.scale.range.min);
    read(place, "max", settings.scale.range.max);
    read(place, "scale", scaleNames, settings.scale.scale);
    settings.play = settings.scale.range;
    read(place, "play", settings.play);
    read(place, "seconds", settings.seconds);
    read(place, "to_and_fro", settings.playsToAndFro);
    read(place, "loops", settings.loops);
    if (const QString reason = settings.refusal(parameter); !reason.isEmpty())
        place.refuseBecause(reason);
    return settings;
}

const core::Activation* functionAt(const JsonPlace& place)
{
    const auto name = place.text();
    const core::Activation* activation = name ? core::findActivation(*name) : nullptr;
    if (name && !activation)
        place.refuse(
            QCoreApplication::translate("Session", "%1: the function %2 is unknown; the functions are %3.")
                .arg(place.where(), quotation(*name), listOf(core::catalogue(), &core::Activation::id)));
    return activation;
}

std::optional<QColor> colorAt(const JsonPlace& place)
{
    const auto text = place.text();
    if (!text)
        return std::nullopt;
    QRgb rgb = 0;
    if (text->size() == 7 && text->front() == '#')
        if (const auto [end, error] = std::from_chars(text->data() + 1, text->data() + text->size(), rgb, 16);
            error == std::errc() && end == text->data() + text->size())
            return QColor::fromRgb(rgb);
    place.refuse(QCoreApplication::translate("Session",
                                             "%1 must be a colour such as “#0072b2”, in six hexadecimal "
                                             "digits, not %2.")
                     .arg(place.where(), place.shown()));
    return std::nullopt;
}

/// With what is missing given as to a new curve beside those there are.
std::optional<CurveEntry> curveAt(const JsonPlace& place, const QList<CurveEntry>& others)
{
    if (!place.isObject(
            {"function", "parameters", "visible", "color", "line", "marker", "family", "sliders"}))
        return std::nullopt;
    const auto function = place.required("function");
    const core::Activation* activation = function ? functionAt(*function) : nullptr;
    if (!activation)
        return std::nullopt;
    CurveEntry entry = dressed(core::Curve(*activation), others);
    forEachParameter(place, "parameters", *activation, [&entry](const JsonPlace& value, std::size_t index) {
        readParameter(value, index, entry.curve);
    });
    read(place, "visible", entry.visible);
    if (const auto color = place.member("color"))
        entry.color = colorAt(*color).value_or(entry.color);
    read(place, "line", lineNames, entry.line);
    read(place, "marker", markerNames, entry.marker);
    if (const auto family = place.member("family"))
        entry.family = familyAt(*family, entry.curve);
    forEachParameter(place, "sliders", *activation, [&entry](const JsonPlace& slider, std::size_t index) {
        entry.sliders[index] = sliderAt(slider, entry.curve.activation().parameters[index]);
    });
    return entry;
}

void readCurves(const JsonPlace& place, Session& session)
{
    if (!place.isArray(0, Session::maxCurves))
        return;
    for (std::size_t i = 0; i < place.size(); ++i) {
        const auto entry = curveAt(place.element(i), session.curves);
        if (!entry)
            return;
        session.curves << *entry;
    }
}

void readRow(const JsonPlace& whole, std::string_view name, qsizetype curves, int& row)
{
    const auto place = whole.member(name);
    if (place && curves == 0)
        place->refuse(
            QCoreApplication::translate("Session", "%1 is the number of a curve, and there is none.")
                .arg(place->where()));
    else if (place)
        row = place->whole(0, static_cast<int>(curves) - 1).value_or(row);
}

void readLinks(const JsonPlace& place, std::set<std::string_view>& links)
{
    static const std::set<std::string_view> ids = [] {
        std::set<std::string_view> all;
        for (const core::Activation* activation : core::catalogue())
            for (const core::Parameter& parameter : activation->parameters)
                all.insert(parameter.id);
        return all;
    }();
    if (!place.isArray())
        return;
    for (std::size_t i = 0; i < place.size(); ++i) {
        const JsonPlace link = place.element(i);
        const auto id = link.text();
        if (!id)
            return;
        const auto known = ids.find(*id);
        if (known == ids.end()) {
            link.refuseAllBut(listOf(ids, std::identity()));
            return;
        }
        links.insert(*known); // it lives as long as the catalogue
    }
}

void readView(const JsonPlace& place, Session& session)
{
    if (!place.isObject({"mode", "charts", "x", "y", "dy", "equal_aspect", "probe", "legend", "end_labels",
                         "tangent", "markers", "line_width"}))
        return;
    ViewState::Scene& view = session.view;
    read(place, "mode", modeNames, view.mode);
    read(place, "charts", chartsNames, view.charts);
    (void)readAxis(place, "x", ViewState::xLimits, view.ranges.x);
    session.fitsValue = !readAxis(place, "y", ViewState::yLimits, view.ranges.value);
    session.fitsDerivative = !readAxis(place, "dy", ViewState::yLimits, view.ranges.derivative);
    read(place, "equal_aspect", view.aspectIsEqual);
    readWithin(ViewState::xLimits, place, "probe", view.pin);
    read(place, "legend", view.options.legend);
    read(place, "end_labels", view.options.endLabels);
    read(place, "tangent", view.options.tangent);
    read(place, "markers", view.options.markers);
    readWithin(ViewState::Options::lineWidths, place, "line_width", view.options.lineWidth);
}

void readWindow(const JsonPlace& place, ViewState::Panels& panels)
{
    if (!place.isObject({"panels", "front"}))
        return;
    if (const auto open = place.member("panels"); open && open->isArray()) {
        panels.open.clear();
        for (std::size_t i = 0; i < open->size(); ++i)
            if (const auto panel = open->element(i).oneOf(panelNames))
                panels.open.insert(*panel);
    }
    read(place, "front", panelNames, panels.front);
}

void readSession(const JsonPlace& whole, Session& session)
{
    const QString newer =
        QCoreApplication::translate("Session", "The session needs a newer version of the program: its "
                                               "version is %1, and this program reads version %2.");
    if (!whole.isOf(sessionFormat, sessionVersion, newer) ||
        !whole.isObject({"format", "version", "curves", "current", "reference", "links", "view", "window"}))
        return;
    const auto curves = whole.required("curves");
    if (!curves)
        return;
    readCurves(*curves, session);
    session.current = session.curves.isEmpty() ? -1 : 0;
    readRow(whole, "current", session.curves.size(), session.current);
    readRow(whole, "reference", session.curves.size(), session.reference);
    if (const auto links = whole.member("links"))
        readLinks(*links, session.links);
    if (const auto view = whole.member("view"))
        readView(*view, session);
    if (const auto window = whole.member("window"))
        readWindow(*window, session.view.panels);
}

} // namespace

Session sessionAt(const JsonPlace& place)
{
    Session session{.fitsValue = true, .fitsDerivative = true};
    readSession(place, session);
    return session;
}

tl::expected<Session, QString> sessionFromJson(QByteArrayView json)
{
    if (json.size() > maxSessionBytes)
        return tl::unexpected(
            QCoreApplication::translate("Session", "A session has at most %1 bytes, and this has %2.")
                .arg(maxSessionBytes)
                .arg(json.size()));
    const tl::expected<Json, QString> tree = parseJson(json, JsonKind::Session);
    if (!tree)
        return tl::unexpected(tree.error());
    QString error;
    const Session session = sessionAt(JsonPlace(*tree, JsonKind::Session, error));
    if (!error.isEmpty())
        return tl::unexpected(error);
    return session;
}

} // namespace activation_explorer::ui
