// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace activation_explorer::bench {

/// Prints, as a line of JSON, when the window was painted (by the monotonic clock, in milliseconds) and the
/// most memory that the process has had, in MiB.
void reportProcess(double paintedAt);

} // namespace activation_explorer::bench
