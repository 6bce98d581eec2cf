// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/value_and_derivative.h"

/// Rectified functions: straight pieces.
///
/// Of all functions in core/functions/: NaN gives NaN twice. ±∞ gives the limits. Results beyond the doubles
/// overflow to an infinity, those below them underflow to 0 of the right sign; subnormal results keep the
/// error bound, in units of their last place. A result 0 has the sign of x where f is a multiple of x there
/// (hence at ±0), and is +0 on a constant branch. Errors are against the formula over the real numbers with
/// the parameters as given. Every processor gives the same bits, for one x and for many
/// (core/functions/evaluation.h); EvaluationTest asserts it. AccuracyTest asserts the errors and
/// docs/accuracy.md lists the worst seen.
namespace activation_explorer::core {

/// relu(x) = max(x, 0);  derivative = 0 for x <= 0, 1 for x > 0.
/// Domain: all x.  Limits: 0 at -inf, +inf at +inf.  Error: none, both are exact.
/// relu'(0) = 0 as in PyTorch.  Source: Nair & Hinton 2010, ICML.
[[nodiscard]] ValueAndDerivative relu(double x) noexcept;

/// relu6(x) = min(max(x, 0), 6);  derivative = 1 for 0 < x < 6, else 0.
/// Domain: all x.  Limits: 0 at -inf, 6 at +inf.  Error: none, both are exact.
/// relu6'(0) = relu6'(6) = 0 as in PyTorch.  Source: Krizhevsky 2010, "Convolutional deep belief networks on
/// CIFAR-10".
[[nodiscard]] ValueAndDerivative relu6(double x) noexcept;

/// leaky_relu(x) = x for x > 0, negativeSlope x for x <= 0;  derivative = 1 or negativeSlope.
/// Domain: all x; negativeSlope finite (above 1 and below 0 included: it is a branch, not a maximum).
/// Limits: -inf times negativeSlope at -inf (0 for negativeSlope = 0), +inf at +inf.
/// Error: <= 1/2 ulp (one rounding).
/// leaky_relu'(0) = negativeSlope as in PyTorch.  Source: Maas, Hannun & Ng 2013, ICML workshop.
[[nodiscard]] ValueAndDerivative leakyRelu(double x, double negativeSlope) noexcept;

/// prelu(x) = x for x > 0, weight x for x <= 0: leaky_relu with a learned slope;  derivative = 1 or weight.
/// Domain, limits, error and convention as leaky_relu.  Source: He et al. 2015, arXiv:1502.01852.
[[nodiscard]] ValueAndDerivative prelu(double x, double weight) noexcept;

/// rrelu(x) = x for x > 0, (lower + upper) / 2 x for x <= 0: evaluation mode, in which the slope, drawn from
/// [lower, upper] in training, is its mean;  derivative = 1 or that mean.
/// Domain: all x; lower and upper finite, in any order.  Limits as leaky_relu.
/// Error: < 1 ulp in value and derivative, against the unrounded mean.
/// rrelu'(0) = (lower + upper) / 2 as in PyTorch.  Source: Xu et al. 2015, arXiv:1505.00853.
[[nodiscard]] ValueAndDerivative rrelu(double x, double lower, double upper) noexcept;

/// threshold(x) = x for x > threshold, else value;  derivative = 1 or 0.
/// Domain: all x; threshold and value finite.  Limits: value at -inf, +inf at +inf.  Error: none.
/// The derivative at the threshold is 0 as in PyTorch.  Source: torch.nn.functional.threshold.
[[nodiscard]] ValueAndDerivative threshold(double x, double threshold, double value) noexcept;

/// hardtanh(x) = min(max(x, minVal), maxVal);  derivative = 1 for minVal < x < maxVal, else 0.
/// Domain: all x; minVal and maxVal finite; for minVal >= maxVal it is the constant maxVal, as torch.clamp.
/// Limits: minVal (maxVal if that is less) at -inf, maxVal at +inf.  Error: none.
/// Both kinks have derivative 0 as in PyTorch.  Source: Collobert 2004, "Large scale machine learning".
[[nodiscard]] ValueAndDerivative hardtanh(double x, double minVal, double maxVal) noexcept;

} // namespace activation_explorer::core
