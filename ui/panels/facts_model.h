// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/facts.h"
#include "ui/facts_text.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QList>
#include <vector>

namespace activation_explorer::ui {

/// Facts of curves side by side: a column a curve, a row a fact. A row in which the curves differ has a "≠"
/// behind its name and is bold. Numbers are shown in a few digits; tool tips and copies have all of them.
class FactsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FullRole = Qt::UserRole, ///< QString: a cell or a title with all digits; a fact's bare name
        PlainRole,               ///< QString: the same for a file, as NumberStyle::Notation::Plain
        DiffersRole,             ///< bool, of a cell's row: whether the curves differ
        AppliesRole,             ///< bool, of a cell's row: whether there is such a thing in any curve
    };

    struct Column {
        core::Curve curve;
        QColor color;
        bool isCurrent;
        friend bool operator==(const Column&, const Column&) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Computes the facts of those curves that have not been there. What is selected stays so, by place.
    void setColumns(const QList<Column>& columns);
    void retranslate(); ///< the interface's language or locale is another

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Known {
        Column column;
        core::Facts facts;
    };
    struct Row {
        bool differs = false;
        bool applies = true;
        int digits = 0; ///< to show
    };

    [[nodiscard]] static Fact fact(int row);
    [[nodiscard]] QString text(int row, const Known& known, NumberStyle style) const;
    [[nodiscard]] QString toolTip(int row, const Known& known) const;
    [[nodiscard]] Row compared(int row) const;
    void compareAll();
    void announceAll(); ///< that they may have changed
    [[nodiscard]] QVariant titleData(const Column& column, int role) const;
    [[nodiscard]] QVariant nameData(int row, int role) const;

    std::vector<Known> m_known; ///< a column each
    std::vector<Row> m_rows;
};

} // namespace activation_explorer::ui
