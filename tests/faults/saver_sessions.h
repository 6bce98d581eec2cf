// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"

#include <QByteArray>
#include <QList>

namespace activation_explorer::ui {

/// Three documents that differ in size: of 1, 4 and 100 curves. Always the same.
[[nodiscard]] QList<Session> savedSessions();

/// What a file of each holds.
[[nodiscard]] QList<QByteArray> savedContents();

} // namespace activation_explorer::ui
