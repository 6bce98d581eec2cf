// SPDX-License-Identifier: MIT
#include "core/frameworks.h"

#include "core/frameworks/entries.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace activation_explorer::core {

namespace {

constexpr char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

const frameworks::Entries& entriesOf(Framework framework) noexcept
{
    switch (framework) {
    case Framework::PyTorch:
        return frameworks::pytorchEntries();
    case Framework::Keras:
        return frameworks::kerasEntries();
    case Framework::Jax:
        return frameworks::jaxEntries();
    case Framework::TensorFlow:
        return frameworks::tensorflowEntries();
    case Framework::Onnx:
        break;
    }
    return frameworks::onnxEntries();
}

/// All frameworks' entries, interleaved: those of one activation stand together.
std::array<FrameworkEntry, frameworks::entryCount * allFrameworks.size()> interleaved() noexcept
{
    std::array<FrameworkEntry, frameworks::entryCount * allFrameworks.size()> result{};
    for (std::size_t column = 0; column < allFrameworks.size(); ++column) {
        const frameworks::Entries& entries = entriesOf(allFrameworks[column]);
        for (std::size_t row = 0; row < entries.size(); ++row)
            result[row * allFrameworks.size() + column] = entries[row];
    }
    return result;
}

/// As Python writes a float: "1" would be an integer there, and some functions take no integer for a float.
std::string pythonFloat(double value)
{
    std::string text = formatNumber(value);
    if (text.find_first_of(".en") == std::string::npos) // n: inf and nan are as they are
        text += ".0";
    return text;
}

} // namespace

std::string_view frameworkId(Framework framework) noexcept
{
    switch (framework) {
    case Framework::PyTorch:
        return "pytorch";
    case Framework::Keras:
        return "keras";
    case Framework::Jax:
        return "jax";
    case Framework::TensorFlow:
        return "tensorflow";
    case Framework::Onnx:
        return "onnx";
    }
    return "";
}

std::string_view frameworkName(Framework framework) noexcept
{
    switch (framework) {
    case Framework::PyTorch:
        return "PyTorch";
    case Framework::Keras:
        return "Keras 3";
    case Framework::Jax:
        return "JAX";
    case Framework::TensorFlow:
        return "TensorFlow";
    case Framework::Onnx:
        return "ONNX";
    }
    return "";
}

std::optional<Framework> findFramework(std::string_view id) noexcept
{
    const auto* const found = std::ranges::find_if(allFrameworks, [id](Framework framework) {
        return std::ranges::equal(frameworkId(framework), id, {}, {}, lower);
    });
    if (found == allFrameworks.end())
        return std::nullopt;
    return *found;
}

std::span<const FrameworkEntry> frameworkEntries() noexcept
{
    static const auto entries = interleaved();
    return entries;
}

const FrameworkEntry& frameworkEntry(const Activation& activation, Framework framework)
{
    const frameworks::Entries& entries = entriesOf(framework);
    const auto* const found = std::ranges::find(entries, activation.id, &FrameworkEntry::activation);
    assert(found != entries.end());
    return *found;
}

std::string snippet(const Curve& curve, Framework framework)
{
    const std::span<const Parameter> parameters = curve.activation().parameters;
    std::string_view rest = frameworkEntry(curve.activation(), framework).snippet;
    std::string result;
    for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        const std::size_t close = rest.find('}', open);
        assert(close != std::string_view::npos);
        const auto parameter =
            std::ranges::find(parameters, rest.substr(open + 1, close - open - 1), &Parameter::id);
        assert(parameter != parameters.end());
        result += rest.substr(0, open);
        result += pythonFloat(curve.values()[static_cast<std::size_t>(parameter - parameters.begin())]);
        rest.remove_prefix(close + 1);
    }
    result += rest;
    return result;
}

} // namespace activation_explorer::core
