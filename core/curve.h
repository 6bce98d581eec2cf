// SPDX-License-Identifier: MIT
#pragma once

#include "activation.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace activation_explorer::core {

/// An activation with a value for each of its parameters, every one inside its domain. A small value type.
class Curve
{
public:
    /// With the default parameters. `activation` must outlive the curve, as those of the catalogue do.
    explicit Curve(const Activation& activation) noexcept;

    /// Reads the text form `id[:parameter=value[,parameter=value...]]`, e.g. "softplus:beta=0.1". Aliases of
    /// ids and parameters are understood; a parameter not named has its default. Errors: an unknown function
    /// or parameter, one named twice, a value that is no number or outside the domain; the message names it
    /// and says what is allowed.
    [[nodiscard]] static tl::expected<Curve, Message> parse(std::string_view text);

    /// The text form: PyTorch's names, the parameters that differ from their defaults. parse() gives an equal
    /// curve.
    [[nodiscard]] std::string text() const;

    /// What it is a curve of.
    [[nodiscard]] const Activation& activation() const noexcept { return *m_activation; }
    /// Of its activation's parameters, in their order.
    [[nodiscard]] std::span<const double> values() const noexcept
    {
        return {m_values.data(), m_activation->parameters.size()};
    }
    /// Sets parameter number `index` (which must exist) to exactly `value`, or returns false and keeps the
    /// old value if it is outside the domain.
    [[nodiscard]] bool setValue(std::size_t index, double value) noexcept;

    /// f and f′ at any x, as Activation::evaluate says.
    [[nodiscard]] ValueAndDerivative evaluate(double x) const noexcept
    {
        return m_activation->evaluate(x, values());
    }

    /// The same, to the last bit, at many x and several times faster: results[i] and derivatives[i] are f and
    /// f′ at x[i]. These three are of one size, any, and none overlaps another.
    void evaluate(std::span<const double> x, std::span<double> results,
                  std::span<double> derivatives) const noexcept
    {
        m_activation->evaluateMany(x, values(), results, derivatives);
    }

    friend bool operator==(const Curve&, const Curve&) noexcept = default;

private:
    const Activation* m_activation;
    std::array<double, Activation::maxParameters>
        m_values{}; // the unused ones stay 0, so that == may compare all
};

} // namespace activation_explorer::core
