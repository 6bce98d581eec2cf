// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/framework_model.h"

#include "ui/text.h"

#include <algorithm>
#include <QFont>
#include <QFontDatabase>

namespace activation_explorer::ui {

namespace {

constexpr int enoughDigits = 6; // for a default, which is known

/// Of the size of the text around it.
QFont monospace()
{
    QFont result;
    result.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    result.setStyleHint(QFont::Monospace);
    return result;
}

QFont bold()
{
    QFont result;
    result.setBold(true);
    return result;
}

const core::Parameter& parameterHere(const core::Activation& activation,
                                     const core::FrameworkParameter& parameter)
{
    return *std::ranges::find(activation.parameters, parameter.id, &core::Parameter::id);
}

} // namespace

void FrameworkModel::setCurve(const std::optional<core::Curve>& curve)
{
    if (m_curve == curve)
        return;
    m_curve = curve;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

void FrameworkModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

core::Framework FrameworkModel::framework(int row)
{
    return core::allFrameworks[static_cast<std::size_t>(row)];
}

QString FrameworkModel::line(int row) const
{
    return m_curve ? QString::fromStdString(core::snippet(*m_curve, framework(row))) : QString();
}

QString FrameworkModel::source(int row) const
{
    return m_curve ? toQString(entry(row).source) : QString();
}

int FrameworkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(core::allFrameworks.size());
}

int FrameworkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant FrameworkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_curve)
        return {};
    const int row = index.row();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case FunctionColumn:
            return functionText(row);
        case DifferenceColumn:
            return differenceText(row);
        case LineColumn:
            return line(row);
        default:
            return {};
        }
    }
    if (role == Qt::AccessibleTextRole && index.column() == ButtonsColumn)
        return source(row);
    if (role == Qt::FontRole && index.column() == LineColumn)
        return monospace();
    if (role == Qt::FontRole && index.column() == DifferenceColumn && differs(row))
        return bold();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant FrameworkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section >= 0 && section < rowCount()
                   ? toQString(core::frameworkName(framework(section)))
                   : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool title = role == Qt::DisplayRole;
    switch (section) {
    case FunctionColumn:
        return title ? tr("Function there")
                     : tr("What the function and its parameters are called there, and its defaults.");
    case DifferenceColumn:
        return title ? tr("What differs")
                     : tr("What differs from this program: a default, a formula, the derivative at a kink.");
    case LineColumn:
        return title ? tr("Line of code")
                     : tr("The line of Python that computes this curve from x, a tensor of floats.");
    case ButtonsColumn:
        return title ? tr("Copy, source") : tr("Copy the line; open the page that says what differs.");
    default:
        return {};
    }
}

const core::FrameworkEntry& FrameworkModel::entry(int row) const
{
    return core::frameworkEntry(m_curve->activation(), framework(row));
}

double FrameworkModel::defaultHere(const core::FrameworkParameter& parameter) const
{
    return parameterHere(m_curve->activation(), parameter).defaultValue;
}

bool FrameworkModel::hasOtherDefault(const core::FrameworkParameter& parameter) const
{
    return parameter.value && *parameter.value != defaultHere(parameter);
}

QString FrameworkModel::parameterText(const core::FrameworkParameter& parameter) const
{
    if (!parameter.value)
        return tr("%1 must be given", "name of a parameter").arg(toQString(parameter.name));
    const QString value = localNumber(*parameter.value, enoughDigits);
    QString result = parameter.name.empty()
                         ? tr("%1 = %2, fixed")
                               .arg(toQString(parameterHere(m_curve->activation(), parameter).symbol), value)
                         : QStringLiteral("%1 = %2").arg(toQString(parameter.name), value);
    if (hasOtherDefault(parameter))
        result += tr("  ≠ %1 here", "behind another framework's default")
                      .arg(localNumber(defaultHere(parameter), enoughDigits));
    return result;
}

QString FrameworkModel::functionText(int row) const
{
    const core::FrameworkEntry& there = entry(row);
    QStringList lines{there.name.empty() ? tr("no such function") : toQString(there.name)};
    for (const core::FrameworkParameter& parameter : there.parameters)
        lines << parameterText(parameter);
    return lines.join(QLatin1Char('\n'));
}

QString FrameworkModel::differenceText(int row) const
{
    const core::FrameworkEntry& there = entry(row);
    if (!differs(row))
        return tr("as here");
    return QStringLiteral("≠ ") +
           (*there.difference != '\0' ? translated(there.difference) : tr("Another default."));
}

bool FrameworkModel::differs(int row) const
{
    const core::FrameworkEntry& there = entry(row);
    return *there.difference != '\0' ||
           std::ranges::any_of(there.parameters,
                               [this](const core::FrameworkParameter& p) { return hasOtherDefault(p); });
}

} // namespace activation_explorer::ui
