// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace activation_explorer::ui {

/// The shape of a curve's markers: tells curves apart where colour does not.
enum class Marker { Circle, Square, Triangle, Diamond, Cross, Plus };

} // namespace activation_explorer::ui
