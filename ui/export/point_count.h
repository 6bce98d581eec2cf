// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace activation_explorer::ui {

class Document;

/// Whether the lines of all that a document shows, curves and families, have so many points at most, in
/// charts of so many pixels. It counts no further than that; few lines, which cannot have many, not at all.
[[nodiscard]] bool hasPointsAtMost(const Document& document, QSizeF chart, std::size_t most);

} // namespace activation_explorer::ui
