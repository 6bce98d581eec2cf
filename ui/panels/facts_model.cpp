// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facts_model.h"

#include "ui/panels/facts_rows.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QFont>
#include <QPainter>
#include <QPixmap>

namespace activation_explorer::ui {

namespace {

constexpr int fewDigits = 6;
constexpr NumberStyle allDigits{.notation = NumberStyle::Notation::Local};
constexpr NumberStyle plain{.notation = NumberStyle::Notation::Plain};

/// A square of the colour, as wide as text is high.
QPixmap swatch(const QColor& color)
{
    constexpr int side = 12;
    constexpr int scale = 2; // sharp on screens of high density, too
    QPixmap result(side * scale, side * scale);
    result.setDevicePixelRatio(scale);
    result.fill(color);
    return result;
}

QFont bold()
{
    QFont result;
    result.setBold(true);
    return result;
}

/// Equal as far as their digits are right.
bool momentsAgree(double a, double b, bool areExact)
{
    constexpr double error = 2e-10; // the sum of both
    return a == b || (!areExact && std::abs(a - b) <= error * std::max({1.0, std::abs(a), std::abs(b)}));
}

double core::Moments::*momentOf(Fact fact)
{
    switch (fact) {
    case Fact::Mean:
        return &core::Moments::mean;
    case Fact::SecondMoment:
    case Fact::Gain:
        return &core::Moments::secondMoment;
    case Fact::DerivativeMoment:
        return &core::Moments::derivativeMoment;
    default:
        return nullptr;
    }
}

} // namespace

void FactsModel::setColumns(const QList<Column>& columns)
{
    std::vector<Known> known;
    for (const Column& column : columns) {
        const auto before = std::ranges::find_if(
            m_known, [&column](const Known& each) { return each.column.curve == column.curve; });
        known.push_back({column, before != m_known.end() ? before->facts : core::factsOf(column.curve)});
    }
    const auto count = static_cast<int>(known.size());
    const int countBefore = columnCount();
    if (count > countBefore)
        beginInsertColumns({}, countBefore, count - 1);
    else if (count < countBefore)
        beginRemoveColumns({}, count, countBefore - 1);
    m_known = std::move(known);
    compareAll();
    if (count > countBefore)
        endInsertColumns();
    else if (count < countBefore)
        endRemoveColumns();
    announceAll();
}

void FactsModel::retranslate()
{
    compareAll();
    announceAll();
}

void FactsModel::announceAll()
{
    if (m_known.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(sheetFacts().size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_known.size());
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Known& known = m_known[static_cast<std::size_t>(index.column())];
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), known, {.digits = row.digits});
    case Qt::ToolTipRole:
        return toolTip(index.row(), known);
    case FullRole:
        return text(index.row(), known, allDigits);
    case PlainRole:
        return text(index.row(), known, plain);
    case DiffersRole:
        return row.differs;
    case AppliesRole:
        return row.applies;
    default:
        return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Horizontal ? titleData(m_known[static_cast<std::size_t>(section)].column, role)
                                         : nameData(section, role);
}

QVariant FactsModel::titleData(const Column& column, int role) const
{
    const QString title = curveTitle(column.curve);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case FullRole:
        return title;
    case Qt::AccessibleTextRole:
        return column.isCurrent ? tr("%1, current curve").arg(title) : title;
    case PlainRole: // the title has the locale's decimal separator
        return toQString(column.curve.text());
    case Qt::DecorationRole:
        return swatch(column.color);
    case Qt::FontRole:
        return column.isCurrent ? bold() : QVariant();
    default:
        return {};
    }
}

QVariant FactsModel::nameData(int row, int role) const
{
    const bool differs = !m_rows.empty() && m_rows[static_cast<std::size_t>(row)].differs;
    const QString name = factName(fact(row));
    switch (role) {
    case Qt::DisplayRole:
        return differs ? tr("%1  ≠", "a fact in which curves differ").arg(name) : name;
    case Qt::AccessibleTextRole:
        return differs ? tr("%1, differs").arg(name) : name;
    case Qt::ToolTipRole:
        return factExplanation(fact(row));
    case FullRole:
    case PlainRole:
        return name;
    case Qt::FontRole:
        return differs ? bold() : QVariant();
    default:
        return {};
    }
}

Fact FactsModel::fact(int row)
{
    return sheetFacts()[static_cast<std::size_t>(row)];
}

QString FactsModel::text(int row, const Known& known, NumberStyle style) const
{
    return FactsText(known.column.curve, known.facts, style).of(fact(row));
}

QString FactsModel::toolTip(int row, const Known& known) const
{
    const FactsText texts(known.column.curve, known.facts, allDigits);
    switch (fact(row)) {
    case Fact::Range:
        return tr("%1\nInfimum: %2\nSupremum: %3")
            .arg(texts.of(Fact::Range), texts.of(Fact::Infimum), texts.of(Fact::Supremum));
    case Fact::LipschitzConstant:
        return texts.of(Fact::LargestSlope);
    case Fact::Mean:
    case Fact::SecondMoment:
    case Fact::Gain:
    case Fact::DerivativeMoment:
        return (known.facts.momentsAreClosedForm ? tr("%1 (in closed form)") : tr("%1 (by quadrature)"))
            .arg(texts.of(fact(row)));
    default:
        return texts.of(fact(row));
    }
}

FactsModel::Row FactsModel::compared(int row) const
{
    Row result;
    const Fact which = fact(row);
    if (which == Fact::Period)
        result.applies = std::ranges::any_of(m_known, [](const Known& k) { return k.facts.period != 0; });
    else if (which == Fact::Shortcut)
        result.applies =
            std::ranges::any_of(m_known, [](const Known& k) { return k.facts.shortcut.has_value(); });
    const Known& first = m_known.front();
    const auto differs = [&](const Known& other) {
        if (const auto moment = momentOf(which))
            return !momentsAgree(first.facts.moments.*moment, other.facts.moments.*moment,
                                 first.facts.momentsAreClosedForm && other.facts.momentsAreClosedForm);
        return text(row, first, allDigits) != text(row, other, allDigits);
    };
    const auto looksDifferent = [&](const Known& other) {
        return text(row, first, {.digits = fewDigits}) != text(row, other, {.digits = fewDigits});
    };
    result.differs = std::ranges::any_of(m_known, differs);
    // What differs shall not look the same.
    result.digits = result.differs && std::ranges::none_of(m_known, looksDifferent) ? 0 : fewDigits;
    return result;
}

void FactsModel::compareAll()
{
    m_rows.clear();
    for (int row = 0; row < rowCount() && !m_known.empty(); ++row)
        m_rows.push_back(compared(row));
}

} // namespace activation_explorer::ui
