// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/function_list_model.h"

#include "ui/text.h"

#include <algorithm>

namespace activation_explorer::ui {

FunctionListModel::FunctionListModel(QObject* parent, std::span<const core::Activation* const> functions)
    : QAbstractListModel(parent)
    , m_functions(functions)
{
    rebuild();
}

void FunctionListModel::setSearch(const QString& text)
{
    if (m_search == text)
        return;
    m_search = text;
    rebuild();
}

void FunctionListModel::retranslate()
{
    rebuild(); // a family may be found by its new name
}

void FunctionListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const QList<FoundFunction> found = findFunctions(m_functions, m_search);
    if (!searchKey(m_search).isEmpty()) {
        for (const FoundFunction& each : found)
            m_rows.append({each, each.function->family});
    } else {
        QList<core::Family> families;
        for (const FoundFunction& each : found)
            if (!families.contains(each.function->family))
                families << each.function->family;
        for (const core::Family family : families) {
            m_rows.append({{nullptr, {}}, family});
            for (const FoundFunction& each : found)
                if (each.function->family == family)
                    m_rows.append({each, family});
        }
    }
    endResetModel();
}

const core::Activation* FunctionListModel::function(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].found.function : nullptr;
}

int FunctionListModel::rowOf(const core::Activation* function) const
{
    for (int row = 0; function != nullptr && row < rowCount(); ++row)
        if (this->function(row) == function)
            return row;
    return -1;
}

int FunctionListModel::firstFunction() const
{
    return step(-1, 1);
}

int FunctionListModel::step(int row, int steps) const
{
    int result = function(row) ? row : -1;
    const int direction = steps < 0 ? -1 : 1;
    for (int at = row + direction; steps != 0 && at >= 0 && at < rowCount(); at += direction) {
        if (!function(at))
            continue;
        result = at;
        steps -= direction;
    }
    return result;
}

int FunctionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags FunctionListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return function(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                 : Qt::ItemNeverHasChildren;
}

QVariant FunctionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const core::Activation* function = row.found.function;
    const QString name = function ? toQString(function->name) : translated(core::familyName(row.family));
    switch (role) {
    case NameRole:
        return name;
    case FoundByRole:
        return row.found.by;
    case IdRole: {
        const QString id = function ? toQString(function->id) : QString();
        return id.compare(name, Qt::CaseInsensitive) == 0 ? QString() : id;
    }
    case Qt::DisplayRole:
        return row.found.by.isEmpty()
                   ? name
                   : tr("%1 — %2", "a function and what it was found by").arg(name, row.found.by);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return function ? translated(function->description) : QVariant();
    default:
        return {};
    }
}

} // namespace activation_explorer::ui
