// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facts_table_text.h"

#include "ui/panels/facts_model.h"

#include <numeric>
#include <set>
#include <vector>

namespace activation_explorer::ui {

namespace {

std::vector<int> all(int count)
{
    std::vector<int> result(static_cast<std::size_t>(count));
    std::iota(result.begin(), result.end(), 0);
    return result;
}

QString quoted(QString field)
{
    if (!field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) &&
        !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r')))
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString tabSeparated(const QAbstractItemModel& facts, const QModelIndexList& selected)
{
    std::set<int> rowSet;
    std::set<int> columnSet;
    for (const QModelIndex& index : selected) {
        rowSet.insert(index.row());
        columnSet.insert(index.column());
    }
    const bool everything = selected.isEmpty();
    const std::vector<int> rows =
        everything ? all(facts.rowCount()) : std::vector<int>(rowSet.begin(), rowSet.end());
    const std::vector<int> columns =
        everything ? all(facts.columnCount()) : std::vector<int>(columnSet.begin(), columnSet.end());

    QString result;
    for (const int column : columns)
        result +=
            QLatin1Char('\t') + facts.headerData(column, Qt::Horizontal, FactsModel::FullRole).toString();
    result += QLatin1Char('\n');
    for (const int row : rows) {
        result += facts.headerData(row, Qt::Vertical, FactsModel::FullRole).toString();
        for (const int column : columns) {
            const QModelIndex index = facts.index(row, column);
            result += QLatin1Char('\t'); // a cell that is not selected stays empty
            if (everything || selected.contains(index))
                result += index.data(FactsModel::FullRole).toString();
        }
        result += QLatin1Char('\n');
    }
    return result;
}

QString commaSeparated(const QAbstractItemModel& facts)
{
    const QString lineEnd = QStringLiteral("\r\n");
    QString result = FactsModel::tr("fact");
    for (const int column : all(facts.columnCount()))
        result += QLatin1Char(',') +
                  quoted(facts.headerData(column, Qt::Horizontal, FactsModel::PlainRole).toString());
    result += lineEnd;
    for (const int row : all(facts.rowCount())) {
        result += quoted(facts.headerData(row, Qt::Vertical, FactsModel::PlainRole).toString());
        for (const int column : all(facts.columnCount()))
            result +=
                QLatin1Char(',') + quoted(facts.index(row, column).data(FactsModel::PlainRole).toString());
        result += lineEnd;
    }
    return result;
}

} // namespace activation_explorer::ui
