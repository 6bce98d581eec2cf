// SPDX-License-Identifier: MIT
#include "core/facts.h"

namespace activation_explorer::core {

const char* text(Monotonicity monotonicity) noexcept
{
    switch (monotonicity) {
    case Monotonicity::None:
        return translatable("core", "neither increasing nor decreasing");
    case Monotonicity::Constant:
        return translatable("core", "constant");
    case Monotonicity::Increasing:
        return translatable("core", "strictly increasing");
    case Monotonicity::NonDecreasing:
        return translatable("core", "non-decreasing");
    case Monotonicity::Decreasing:
        return translatable("core", "strictly decreasing");
    case Monotonicity::NonIncreasing:
        return translatable("core", "non-increasing");
    }
    return "";
}

const char* text(Convexity convexity) noexcept
{
    switch (convexity) {
    case Convexity::None:
        return translatable("core", "neither convex nor concave");
    case Convexity::Convex:
        return translatable("core", "convex");
    case Convexity::Concave:
        return translatable("core", "concave");
    case Convexity::Straight:
        return translatable("core", "a straight line");
    }
    return "";
}

const char* text(Smoothness smoothness) noexcept
{
    switch (smoothness) {
    case Smoothness::Discontinuous:
        return translatable("core", "discontinuous");
    case Smoothness::C0:
        return translatable("core", "continuous, with kinks (C⁰)");
    case Smoothness::C1:
        return translatable("core", "continuously differentiable (C¹)");
    case Smoothness::Infinite:
        return translatable("core", "infinitely differentiable (C∞)");
    }
    return "";
}

const char* text(Symmetry symmetry) noexcept
{
    switch (symmetry) {
    case Symmetry::None:
        return translatable("core", "neither odd nor even");
    case Symmetry::Odd:
        return translatable("core", "odd");
    case Symmetry::Even:
        return translatable("core", "even");
    case Symmetry::Zero:
        return translatable("core", "odd and even");
    }
    return "";
}

} // namespace activation_explorer::core
