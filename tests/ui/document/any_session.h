// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

/// Sessions at random, by rapidcheck: to be called in a property.
namespace activation_explorer::ui {

/// Every member of it varied, numbers of all sizes and digits among them.
[[nodiscard]] Session anySession();

} // namespace activation_explorer::ui
