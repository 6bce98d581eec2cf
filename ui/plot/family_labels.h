// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/end_labels.h"
#include "ui/plot/family_item.h"

#include <QStringList>

namespace activation_explorer::ui {

/// Where a family's members are named, `texts` theirs in order: at the end where they are farthest apart, or
/// else at that place of the plot, so that neighbouring names stand at neighbouring curves.
[[nodiscard]] QList<EndLabel> familyLabels(const QList<FamilyMember>& members, const QStringList& texts,
                                           const PlotFrame& frame);

} // namespace activation_explorer::ui
