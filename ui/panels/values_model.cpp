// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/values_model.h"

#include "core/difference.h"
#include "ui/document/document.h"
#include "ui/document/probe.h"
#include "ui/panels/values_text.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QFont>
#include <utility>

namespace activation_explorer::ui {

namespace {

constexpr QChar noValue{u'–'};

QFont bold()
{
    QFont result;
    result.setBold(true);
    return result;
}

bool isNumber(ValuesModel::Column column)
{
    return column != ValuesModel::Curve && column != ValuesModel::Note;
}

} // namespace

ValuesModel::ValuesModel(const Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{}

QList<int> ValuesModel::shownRows() const
{
    QList<int> rows = m_document.shownRows();
    if (m_document.view().mode() == ViewState::Mode::Difference && !rows.isEmpty())
        rows.prepend(m_document.curves().referenceRow()); // what the others are measured against
    return rows;
}

void ValuesModel::refresh()
{
    setHasReference(m_document.curves().referenceRow() >= 0);
    const QList<int> shown = shownRows();
    const qsizetype before = m_rows.size();
    if (shown.size() < before) {
        beginRemoveRows({}, static_cast<int>(shown.size()), static_cast<int>(before) - 1);
        m_rows.resize(shown.size());
        endRemoveRows();
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Row old = std::exchange(m_rows[row], rowOf(shown[row]));
        announce(static_cast<int>(row), old);
    }
    if (shown.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(shown.size()) - 1);
        for (qsizetype row = before; row < shown.size(); ++row)
            m_rows << rowOf(shown[row]);
        endInsertRows();
    }
}

void ValuesModel::retranslate()
{
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ValuesModel::setHasReference(bool hasReference)
{
    if (m_hasReference == hasReference)
        return;
    if (hasReference)
        beginInsertColumns({}, ValueDifference, DerivativeDifference);
    else
        beginRemoveColumns({}, ValueDifference, DerivativeDifference);
    m_hasReference = hasReference;
    if (hasReference)
        endInsertColumns();
    else
        endRemoveColumns();
}

void ValuesModel::announce(int row, const Row& before)
{
    const Row& now = m_rows[row];
    const bool isOther =
        now.curve != before.curve || now.color != before.color || now.isCurrent != before.isCurrent;
    int first = columnCount();
    int last = -1;
    for (int section = 0; section < columnCount(); ++section) {
        const Column column = columnAt(section);
        if (isOther || now.cells[column] != before.cells[column]) {
            first = std::min(first, section);
            last = section;
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(row, first), index(row, last));
}

ValuesModel::Row ValuesModel::rowOf(int documentRow) const
{
    const CurveModel& curves = m_document.curves();
    const CurveEntry& entry = curves.entry(documentRow);
    Row row{.curve = entry.id,
            .color = entry.color,
            .isCurrent = documentRow == curves.currentRow(),
            .cells = {}};
    const QString title = curveTitle(entry.curve);
    row.cells[Curve].text = entry.id == curves.reference()
                                ? tr("%1 (reference)", "a curve that others are compared with").arg(title)
                                : title;
    if (const std::optional<double> x = m_document.view().probe())
        fillAt(*x, documentRow, row);
    else
        for (const Column column : {Value, Derivative, ValueDifference, DerivativeDifference})
            row.cells[column].text = noValue;
    for (const Column column : {Curve, X, Value, Derivative}) // a column may be too narrow
        row.cells[column].toolTip = row.cells[column].text;
    QStringList notes;
    if (!row.cells[Note].fullText.isEmpty())
        notes << row.cells[Note].fullText;
    if (const char* convention = entry.curve.activation().convention; *convention != '\0')
        notes << translated(convention);
    row.cells[Note].toolTip = notes.join(QStringLiteral("\n\n"));
    return row;
}

void ValuesModel::fillAt(double x, int documentRow, Row& row) const
{
    const CurveModel& curves = m_document.curves();
    const core::Curve& curve = curves.entry(documentRow).curve;
    const core::ValueAndDerivative y = curve.evaluate(x);
    row.cells[X].text = valueText(x);
    row.cells[Value].text = valueText(y.value);
    row.cells[Derivative].text = valueText(y.derivative);
    if (const int reference = curves.referenceRow(); reference >= 0) {
        for (const auto& [column, quantity] : {std::pair{ValueDifference, core::Quantity::Value},
                                               std::pair{DerivativeDifference, core::Quantity::Derivative}}) {
            const core::Estimate difference =
                core::difference(curve, curves.entry(reference).curve, quantity, x);
            Cell& cell = row.cells[column];
            cell.text = differenceText(difference);
            const bool isRounded = difference.error > 0 && std::isfinite(difference.error);
            cell.toolTip = isRounded ? tr("%1, in error by at most %2", "a difference")
                                           .arg(valueText(difference.value + 0.0),
                                                localNumber(roundedUp(difference.error)))
                                     : cell.text;
        }
    }
    Cell& note = row.cells[Note];
    note.text = breakpointText(curve, x, Wording::Short);
    note.fullText = breakpointText(curve, x, Wording::Full);
    if (note.text.isEmpty()) {
        note.text = landmarkText(m_document, row.curve);
        note.fullText = QString(note.text).replace(QStringLiteral("; "), QStringLiteral("\n"));
    }
}

ValuesModel::Column ValuesModel::columnAt(int section) const
{
    return !m_hasReference && section >= ValueDifference ? Note : static_cast<Column>(section);
}

QList<quint64> ValuesModel::curves() const
{
    QList<quint64> result;
    for (const Row& row : m_rows)
        result << row.curve;
    return result;
}

int ValuesModel::currentRow() const
{
    const auto found = std::ranges::find(m_rows, true, &Row::isCurrent);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ValuesModel::tabSeparated(const QList<int>& rows) const
{
    const auto line = [this](const auto& textOf) {
        QStringList cells;
        for (int section = 0; section < columnCount(); ++section)
            cells << textOf(section);
        return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    QString result =
        line([this](int section) { return headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        result += line([this, row](int section) { return m_rows[row].cells[columnAt(section)].text; });
    return result;
}

int ValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_hasReference ? ColumnCount : ColumnCount - 2;
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[column].text;
    case Qt::ToolTipRole:
        return row.cells[column].toolTip;
    case Qt::DecorationRole:
        return column == Curve ? QVariant(row.color) : QVariant();
    case Qt::FontRole:
        return row.isCurrent ? QVariant(bold()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        if (column == Curve && row.isCurrent)
            return tr("%1, current curve").arg(row.cells[column].text);
        return column == Note ? row.cells[column].fullText : row.cells[column].text;
    case IsCurrentRole:
        return row.isCurrent;
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) // is not shown, but heard on the way from row to row
        return role == Qt::AccessibleTextRole && section >= 0 && section < rowCount()
                   ? m_rows[section].cells[Curve].text
                   : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const Column column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    const bool isToolTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isToolTip)
        return {};
    const QString differences = tr("Difference from the reference, in as many digits as are right; “0 ± …” "
                                   "where it is too small to be told from 0");
    switch (column) {
    case Curve:
        return isToolTip ? tr("The curves on show") : tr("Curve");
    case X:
        return isToolTip ? tr("Where the curves are read: at the probe") : QStringLiteral("x");
    case Value:
        return isToolTip ? tr("The function, in all digits") : QStringLiteral("f(x)");
    case Derivative:
        return isToolTip ? tr("The derivative, in all digits") : QStringLiteral("f′(x)");
    case ValueDifference:
        return isToolTip ? differences : tr("f − reference");
    case DerivativeDifference:
        return isToolTip ? differences : tr("f′ − reference");
    default:
        return isToolTip ? tr("What is special at this x, and what the numbers are there by convention")
                         : tr("Note");
    }
}

} // namespace activation_explorer::ui
