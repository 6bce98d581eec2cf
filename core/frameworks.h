// SPDX-License-Identifier: MIT
#pragma once

#include "curve.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// @file
/// The same function elsewhere: what it is called, what its parameters are called, which defaults they have,
/// what its derivative is at a kink, and the line of code that computes it.
///
/// The lines are Python, and presume x, a tensor of floats, and these imports:
///   PyTorch     import torch; import torch.nn.functional as F
///   Keras 3     import keras; from keras import ops
///   JAX         import jax; import jax.numpy as jnp
///   TensorFlow  import tensorflow as tf
///   ONNX        from onnxscript import opset20 as op   (in an onnxscript.script function or eagerly)
/// ONNX's own form of a function is a graph of several nodes; ONNX Script is how it is written as one
/// expression.
namespace activation_explorer::core {

/// What else computes activations.
enum class Framework { PyTorch, Keras, Jax, TensorFlow, Onnx };

/// In the order in which they are shown.
inline constexpr std::array allFrameworks{Framework::PyTorch, Framework::Keras, Framework::Jax,
                                          Framework::TensorFlow, Framework::Onnx};

/// "pytorch", "keras", "jax", "tensorflow", "onnx": what a command line calls it.
[[nodiscard]] std::string_view frameworkId(Framework framework) noexcept;
/// "PyTorch", "Keras 3", "JAX", "TensorFlow", "ONNX".
[[nodiscard]] std::string_view frameworkName(Framework framework) noexcept;
/// By id, ASCII letters compared without regard to case.
[[nodiscard]] std::optional<Framework> findFramework(std::string_view id) noexcept;

/// A parameter as a framework has it.
struct FrameworkParameter {
    std::string_view id;   ///< this program's name of it, e.g. "negative_slope"
    std::string_view name; ///< the framework's, e.g. "alpha"; "" where it has none and the value is fixed
    std::optional<double> value; ///< the default, or the fixed value; none where it must be given
};

/// A function as a framework has it.
struct FrameworkEntry {
    std::string_view activation; ///< this program's id
    Framework framework;
    /// The function there, e.g. "torch.nn.functional.leaky_relu"; "" where the framework has none and the
    /// snippet is made of other functions. Of ONNX the operator and the opset that first had one of this
    /// name, e.g. "Gelu (opset 20)". Where it lacks a parameter, the snippet may be made of other functions,
    /// too, and `difference` says so.
    std::string_view name;
    std::span<const FrameworkParameter> parameters; ///< those that it has of this program's
    /// One line of code, an expression of x; "{alpha}" with this program's parameter id stands for a value.
    std::string_view snippet;
    /// What differs from this program: a default, a formula, the derivative at a kink; marked
    /// translatable("core", …); "" where nothing does.
    const char* difference;
    std::string_view source; ///< the page or file that says so: a URL
};

/// Every activation in every framework: activations in the catalogue's order, frameworks in theirs.
[[nodiscard]] std::span<const FrameworkEntry> frameworkEntries() noexcept;

/// Never fails: the table is complete.
[[nodiscard]] const FrameworkEntry& frameworkEntry(const Activation& activation, Framework framework);

/// The entry's one line with the curve's parameter values, numbers in the shortest form that Python reads as
/// exactly this float: "1.0", "0.1", "1e+20".
[[nodiscard]] std::string snippet(const Curve& curve, Framework framework);

} // namespace activation_explorer::core
