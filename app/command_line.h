// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"

namespace activation_explorer::app {

/// Reads a session that it names, but writes nothing. Needs no QCoreApplication.
[[nodiscard]] Checked<Request> parseCommandLine(int argc, const char* const* argv);

} // namespace activation_explorer::app
