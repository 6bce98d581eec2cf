// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listing.h"

#include "core/catalogue.h"
#include "core/curve.h"
#include "core/frameworks.h"
#include "core/number.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <string_view>

namespace activation_explorer::app {

using ui::toQString;

namespace {

QJsonObject parameterJson(const core::Parameter& parameter)
{
    QJsonArray aliases;
    for (const std::string_view alias : parameter.aliases)
        aliases << toQString(alias);
    const core::SliderScale& slider = parameter.slider;
    const bool bounded = std::isfinite(parameter.domain.min);
    return {
        {"id", toQString(parameter.id)},
        {"symbol", toQString(parameter.symbol)},
        {"description", parameter.description},
        {"aliases", aliases},
        {"default", parameter.defaultValue},
        {"minimum", bounded ? QJsonValue(parameter.domain.min) : QJsonValue()},
        {"minimum_excluded", parameter.domain.minIsExcluded},
        {"slider", QJsonObject{{"minimum", slider.range.min},
                               {"maximum", slider.range.max},
                               {"scale", slider.scale == core::Scale::Linear ? "linear" : "logarithmic"}}}};
}

QJsonObject frameworksJson(const core::Activation& activation)
{
    QJsonObject all;
    for (const core::Framework framework : core::allFrameworks) {
        const core::FrameworkEntry& entry = core::frameworkEntry(activation, framework);
        QJsonArray parameters;
        for (const core::FrameworkParameter& parameter : entry.parameters)
            parameters << QJsonObject{
                {"id", toQString(parameter.id)},
                {"name", parameter.name.empty() ? QJsonValue() : toQString(parameter.name)},
                {"value", parameter.value ? QJsonValue(*parameter.value) : QJsonValue()}};
        all[toQString(core::frameworkId(framework))] =
            QJsonObject{{"name", entry.name.empty() ? QJsonValue() : toQString(entry.name)},
                        {"parameters", parameters},
                        {"snippet", toQString(core::snippet(core::Curve(activation), framework))},
                        {"difference", entry.difference},
                        {"source", toQString(entry.source)}};
    }
    return all;
}

QJsonObject activationJson(const core::Activation& activation)
{
    QJsonArray aliases;
    for (const std::string_view alias : activation.aliases)
        aliases << toQString(alias);
    QJsonArray parameters;
    for (const core::Parameter& parameter : activation.parameters)
        parameters << parameterJson(parameter);
    QJsonArray breakpoints;
    for (const core::Breakpoint& b : activation.breakpoints(core::Curve(activation).values()))
        breakpoints << QJsonObject{
            {"x", b.x}, {"value_jumps", b.valueJumps}, {"derivative_jumps", b.derivativeJumps}};
    return {{"id", toQString(activation.id)},
            {"name", toQString(activation.name)},
            {"family", core::familyName(activation.family)},
            {"description", activation.description},
            {"reference", toQString(activation.reference)},
            {"convention", activation.convention},
            {"aliases", aliases},
            {"parameters", parameters},
            {"breakpoints", breakpoints}, // at the default parameters
            {"tex", toQString(activation.tex)},
            {"derivative_tex", toQString(activation.derivativeTex)},
            {"frameworks", frameworksJson(activation)}};
}

} // namespace

std::string listText()
{
    std::string result;
    const char* family = "";
    for (const core::Activation* activation : core::catalogue()) {
        if (const char* next = core::familyName(activation->family); next != std::string_view(family)) {
            if (!result.empty())
                result += '\n';
            result.append(next).append("\n");
            family = next;
        }
        std::string line = "  " + std::string(activation->id);
        line.resize(std::max<std::size_t>(line.size() + 1, 18), ' ');
        result += line + activation->description + '\n';
        for (const core::Parameter& parameter : activation->parameters)
            result += "                    " + std::string(parameter.id) + " = " +
                      core::formatNumber(parameter.defaultValue) + "  (" + parameter.allowed().english() +
                      ")  " + parameter.description + '\n';
    }
    return result;
}

std::string listJson()
{
    QJsonArray all;
    for (const core::Activation* activation : core::catalogue())
        all << activationJson(*activation);
    return QJsonDocument(all).toJson().toStdString();
}

} // namespace activation_explorer::app
