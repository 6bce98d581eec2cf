// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/frameworks.h"

#include <optional>
#include <QAbstractTableModel>

namespace activation_explorer::ui {

/// A curve in every framework: a row each. What differs from this program has a "≠" before it and is bold.
class FrameworkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FunctionColumn,   ///< what it is called there; below, its parameters and their defaults
        DifferenceColumn, ///< "as here", or what differs
        LineColumn,       ///< of code
        ButtonsColumn,    ///< empty: room for a view's buttons
        columnsCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCurve(const std::optional<core::Curve>& curve); ///< without one all cells are empty
    void retranslate();                                     ///< the interface's language or locale is another

    [[nodiscard]] static core::Framework framework(int row);
    [[nodiscard]] QString line(int row) const;   ///< the code; empty without a curve
    [[nodiscard]] QString source(int row) const; ///< the URL of what says so; empty without a curve

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const core::FrameworkEntry& entry(int row) const; ///< there is a curve
    [[nodiscard]] double defaultHere(const core::FrameworkParameter& parameter) const;
    [[nodiscard]] bool hasOtherDefault(const core::FrameworkParameter& parameter) const;
    [[nodiscard]] QString parameterText(const core::FrameworkParameter& parameter) const;
    [[nodiscard]] QString functionText(int row) const;
    [[nodiscard]] QString differenceText(int row) const;
    [[nodiscard]] bool differs(int row) const;

    std::optional<core::Curve> m_curve;
};

} // namespace activation_explorer::ui
