// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "pytorch_values.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace activation_explorer::accuracy {

/// An error, and the x where it is made.
struct Error {
    double error = 0.0;
    double x = 0.0;
};

/// The greatest errors among many, the greatest first. Where errors are equal, the x that comes first among
/// the points is kept, so that the result does not depend on how work is shared out.
class GreatestErrors
{
public:
    explicit GreatestErrors(std::size_t count)
        : m_count(count)
    {}
    void add(Error error);
    void add(const GreatestErrors& others); ///< of points that come later
    [[nodiscard]] const std::vector<Error>& errors() const noexcept { return m_errors; }
    [[nodiscard]] Error greatest() const { return m_errors.empty() ? Error{} : m_errors.front(); }

private:
    std::size_t m_count;
    std::vector<Error> m_errors;
};

/// A curve's errors at many points.
struct Measurement {
    explicit Measurement(std::size_t kept);
    void add(const Measurement& other);

    GreatestErrors value;      ///< in ulp
    GreatestErrors derivative; ///< in ulp; of a gated function away from the interior root
    /// Of a gated function where its derivative is less than an eighth of the sum of its absolute terms, in
    /// units of 2^-53 of that sum.
    GreatestErrors nearRoot;
    GreatestErrors pytorchValue;
    GreatestErrors pytorchDerivative; ///< as `derivative`
    std::size_t broken = 0;           ///< points at which the program is beyond its header's bound
    bool isGated = false;
    bool hasPyTorchValue = false;
    bool hasPyTorchDerivative = false;
};

/// Measures at all points, on all of the machine's cores, and keeps so many of the greatest errors of each
/// kind.
[[nodiscard]] Measurement measure(const core::Curve& curve, const std::vector<double>& points,
                                  const PyTorchValues& pytorch, std::size_t kept);

} // namespace activation_explorer::accuracy
