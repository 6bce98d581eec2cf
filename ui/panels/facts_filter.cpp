// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facts_filter.h"

#include "ui/panels/facts_model.h"

namespace activation_explorer::ui {

void FactsFilter::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    invalidateFilter();
}

bool FactsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!first.isValid()) // no curves
        return true;
    return first.data(FactsModel::AppliesRole).toBool() &&
           (!m_onlyDifferences || first.data(FactsModel::DiffersRole).toBool());
}

} // namespace activation_explorer::ui
