// SPDX-License-Identifier: MIT
#include "core/table.h"

#include "core/curve.h"
#include "core/difference.h"
#include "core/number.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace activation_explorer::core {

namespace {

std::string csvField(const std::string& text)
{
    // A curve's text form holds no quote and no newline.
    return text.find(',') == std::string::npos ? text : '"' + text + '"';
}

std::string jsonNumber(double value)
{
    return std::isfinite(value) ? formatNumber(value) : "null";
}

} // namespace

std::vector<double> evenlySpaced(Range range, std::size_t count)
{
    assert(count >= 2 && std::max(std::abs(range.min), std::abs(range.max)) <= evenlySpacedLimit);
    std::vector<double> result(count);
    const auto last = static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const auto step = static_cast<double>(i);
        result[i] = (range.min * (last - step) + range.max * step) / last;
    }
    result.front() = range.min;
    result.back() = range.max;
    return result;
}

std::string csvTable(std::span<const Curve> curves, std::span<const double> xs, const Curve* reference)
{
    std::string result = "curve,x,value,derivative";
    if (reference)
        result += ",reference,value_difference,derivative_difference";
    result += '\n';
    const auto difference = [&](const Curve& curve, Quantity quantity, double x) {
        return formatNumber(core::difference(curve, *reference, quantity, x).value);
    };
    const std::string referenceName = reference ? ',' + csvField(reference->text()) + ',' : std::string();
    for (const Curve& curve : curves) {
        const std::string name = csvField(curve.text()) + ',';
        for (const double x : xs) {
            const auto [value, derivative] = curve.evaluate(x);
            result += name;
            result += formatNumber(x) + ',' + formatNumber(value) + ',' + formatNumber(derivative);
            if (reference)
                result += referenceName + difference(curve, Quantity::Value, x) + ',' +
                          difference(curve, Quantity::Derivative, x);
            result += '\n';
        }
    }
    return result;
}

std::string jsonTable(std::span<const Curve> curves, std::span<const double> xs, const Curve* reference)
{
    std::string result = "[";
    const auto difference = [&](const Curve& curve, Quantity quantity, double x) {
        return jsonNumber(core::difference(curve, *reference, quantity, x).value);
    };
    for (const Curve& curve : curves) {
        const std::string head = "\n  {\"curve\": \"" + curve.text() + "\", \"x\": ";
        for (const double x : xs) {
            const auto [value, derivative] = curve.evaluate(x);
            result += head;
            result += jsonNumber(x) + ", \"value\": " + jsonNumber(value) +
                      ", \"derivative\": " + jsonNumber(derivative);
            if (reference)
                result += ", \"reference\": \"" + reference->text() +
                          "\", \"value_difference\": " + difference(curve, Quantity::Value, x) +
                          ", \"derivative_difference\": " + difference(curve, Quantity::Derivative, x);
            result += "},";
        }
    }
    if (result.ends_with(','))
        result.back() = '\n';
    return result + "]\n";
}

} // namespace activation_explorer::core
