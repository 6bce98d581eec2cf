// SPDX-License-Identifier: MIT
#include "core/curve.h"

#include "core/catalogue.h"
#include "core/number.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <vector>

namespace activation_explorer::core {

namespace {

/// The names of all of `range`, each taken from its element by `nameOf`.
template<typename Range, typename NameOf>
std::string commaSeparated(const Range& range, NameOf nameOf)
{
    std::string result;
    for (const auto& element : range) {
        if (!result.empty())
            result += ", ";
        result += std::invoke(nameOf, element);
    }
    return result;
}

Message unknownFunction(std::string_view name)
{
    return {translatable("core", "unknown function \"%1\"; the functions are %2"),
            {std::string(name), commaSeparated(catalogue(), &Activation::id)}};
}

Message unknownParameter(const Activation& activation, std::string_view name)
{
    if (activation.parameters.empty())
        return {translatable("core", "%1 has no parameters, so none is called \"%2\""),
                {std::string(activation.id), std::string(name)}};
    return {translatable("core", "%1 has no parameter \"%2\"; it has %3"),
            {std::string(activation.id), std::string(name),
             commaSeparated(activation.parameters, &Parameter::id)}};
}

struct Setting {
    std::string_view name;
    std::string_view value;
};

/// The parts of `list`, all of the form parameter=value; `text` is the whole, for the error.
tl::expected<std::vector<Setting>, Message> splitSettings(std::string_view list, std::string_view text)
{
    std::vector<Setting> settings;
    for (bool more = true; more;) {
        const std::size_t comma = list.find(',');
        const std::string_view setting = list.substr(0, comma);
        more = comma != std::string_view::npos;
        list.remove_prefix(more ? comma + 1 : list.size());
        const std::size_t equals = setting.find('=');
        if (equals == std::string_view::npos)
            return tl::unexpected(
                Message{translatable("core", "\"%1\" in \"%2\" is not of the form "
                                             "parameter=value; the decimal separator is a point"),
                        {std::string(setting), std::string(text)}});
        settings.push_back({setting.substr(0, equals), setting.substr(equals + 1)});
    }
    return settings;
}

} // namespace

Curve::Curve(const Activation& activation) noexcept
    : m_activation(&activation)
{
    assert(activation.parameters.size() <= m_values.size());
    std::ranges::transform(activation.parameters, m_values.begin(), &Parameter::defaultValue);
}

tl::expected<Curve, Message> Curve::parse(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const Activation* activation = findActivation(name);
    if (!activation)
        return tl::unexpected(unknownFunction(name));

    Curve curve(*activation);
    if (colon == std::string_view::npos)
        return curve;
    const auto settings = splitSettings(text.substr(colon + 1), text);
    if (!settings)
        return tl::unexpected(settings.error());

    std::array<bool, Activation::maxParameters> seen{};
    for (const Setting& setting : *settings) {
        const auto parameter = std::ranges::find_if(
            activation->parameters, [&](const Parameter& p) { return p.isNamed(setting.name); });
        if (parameter == activation->parameters.end())
            return tl::unexpected(unknownParameter(*activation, setting.name));
        const auto index = static_cast<std::size_t>(parameter - activation->parameters.begin());
        if (seen[index])
            return tl::unexpected(Message{translatable("core", "%1 is given twice in \"%2\"; give it once"),
                                          {std::string(parameter->id), std::string(text)}});
        seen[index] = true;
        const auto value = parseNumber(setting.value);
        if (!value || !curve.setValue(index, *value))
            return tl::unexpected(parameter->refusal(parameter->id, activation->id, setting.value));
    }
    return curve;
}

std::string Curve::text() const
{
    std::string result(m_activation->id);
    char separator = ':';
    for (std::size_t i = 0; i < m_activation->parameters.size(); ++i) {
        const Parameter& parameter = m_activation->parameters[i];
        if (m_values[i] == parameter.defaultValue)
            continue;
        result += separator;
        result += parameter.id;
        result += '=';
        result += formatNumber(m_values[i]);
        separator = ',';
    }
    return result;
}

bool Curve::setValue(std::size_t index, double value) noexcept
{
    assert(index < m_activation->parameters.size());
    if (!m_activation->parameters[index].domain.contains(value))
        return false;
    m_values[index] = value;
    return true;
}

} // namespace activation_explorer::core
