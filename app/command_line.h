// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/requests.h"

namespace activation_explorer::app {

/// Reads a session that it names, but writes nothing. Help and errors are in the language of the
/// SystemLanguage that lives, English without one.
[[nodiscard]] Checked<Request> parseCommandLine(int argc, const char* const* argv);

} // namespace activation_explorer::app
