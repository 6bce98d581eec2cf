// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/curve_model.h"

#include "ui/text.h"

#include <algorithm>

namespace activation_explorer::ui {

CurveModel::CurveModel(QObject* parent)
    : QAbstractListModel(parent)
{}

int CurveModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CurveModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CurveEntry& e = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return curveTitle(e.curve);
    case Qt::DecorationRole:
        return e.color;
    case Qt::CheckStateRole:
        return e.visible ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

int CurveModel::rowOf(quint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, &CurveEntry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString CurveModel::label(int row) const
{
    const core::Activation* activation = &entry(row).curve.activation();
    const auto before =
        std::count_if(m_entries.begin(), m_entries.begin() + row,
                      [activation](const CurveEntry& e) { return &e.curve.activation() == activation; });
    const QString name = toQString(activation->name);
    return before == 0 ? name
                       : tr("%1 %2", "the second, third … curve of a function").arg(name).arg(before + 1);
}

QString CurveModel::nameAmong(const QList<int>& rows, int row) const
{
    const core::Curve& curve = entry(row).curve;
    const bool hasFellow = std::ranges::any_of(rows, [&](int other) {
        return other != row && &entry(other).curve.activation() == &curve.activation();
    });
    return hasFellow ? curveTitle(curve) : toQString(curve.activation().name);
}

void CurveModel::setCurrentRow(int row)
{
    Q_ASSERT(m_entries.isEmpty() ? row == -1 : row >= 0 && row < m_entries.size());
    if (m_currentRow == row)
        return;
    m_currentRow = row;
    Q_EMIT currentRowChanged(row);
}

void CurveModel::setReference(quint64 id)
{
    Q_ASSERT(id == 0 || rowOf(id) >= 0);
    if (m_reference == id)
        return;
    m_reference = id;
    Q_EMIT referenceChanged();
}

void CurveModel::setLinks(const std::set<std::string_view>& links)
{
    if (m_links == links)
        return;
    m_links = links;
    Q_EMIT linksChanged();
}

void CurveModel::insert(int row, const QList<CurveEntry>& entries)
{
    if (entries.isEmpty())
        return;
    const int count = static_cast<int>(entries.size());
    beginInsertRows({}, row, row + count - 1);
    for (int i = 0; i < count; ++i) {
        Q_ASSERT(entries[i].id != 0 && rowOf(entries[i].id) == -1);
        m_entries.insert(row + i, entries[i]);
    }
    const bool moved = m_currentRow >= row;
    m_currentRow += moved ? count : 0;
    endInsertRows();
    if (m_currentRow == -1)
        setCurrentRow(0);
    else if (moved)
        Q_EMIT currentRowChanged(m_currentRow);
}

void CurveModel::remove(int first, int count)
{
    if (count == 0)
        return;
    const int referred = referenceRow();
    if (referred >= first && referred < first + count)
        setReference(0);
    beginRemoveRows({}, first, first + count - 1);
    m_entries.remove(first, count);
    const bool changed = m_currentRow >= first;
    if (m_currentRow >= first + count)
        m_currentRow -= count;
    else if (changed)
        m_currentRow = std::min(first, rowCount() - 1);
    endRemoveRows();
    if (changed)
        Q_EMIT currentRowChanged(m_currentRow);
}

void CurveModel::move(int from, int to)
{
    if (from == to)
        return;
    const quint64 current = entry(m_currentRow).id;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_entries.move(from, to);
    const int row = rowOf(current);
    const bool changed = row != m_currentRow;
    m_currentRow = row;
    endMoveRows();
    if (changed)
        Q_EMIT currentRowChanged(m_currentRow);
}

void CurveModel::replace(int row, const CurveEntry& entry)
{
    CurveEntry& slot = m_entries[row];
    Q_ASSERT(slot.id == entry.id);
    QList<int> roles;
    if (&slot.curve.activation() != &entry.curve.activation())
        roles << ActivationRole << ParametersRole << Qt::DisplayRole;
    else if (slot.curve != entry.curve)
        roles << ParametersRole << Qt::DisplayRole;
    if (slot.visible != entry.visible)
        roles << VisibleRole << Qt::CheckStateRole;
    if (slot.color != entry.color || slot.line != entry.line || slot.marker != entry.marker)
        roles << AppearanceRole << Qt::DecorationRole;
    if (slot.family != entry.family)
        roles << FamilyRole;
    if (slot.sliders != entry.sliders)
        roles << SlidersRole;
    if (roles.isEmpty()) // no change, no signal
        return;
    slot = entry;
    Q_EMIT dataChanged(index(row), index(row), roles);
}

} // namespace activation_explorer::ui
