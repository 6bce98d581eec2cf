// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QAbstractTableModel>
#include <QColor>
#include <QList>
#include <QString>

namespace activation_explorer::ui {

class Document;

/// What the curves on show are at the probe: a row a curve, in the cards' order; in Difference mode the
/// reference comes first. Reads the document when it is told to, and then tells of what differs.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Curve, X, Value, Derivative, ValueDifference, DerivativeDifference, Note, ColumnCount };
    enum Role {
        IsCurrentRole = Qt::UserRole, ///< bool, of a cell's row
    };

    explicit ValuesModel(const Document& document, QObject* parent = nullptr);

    void refresh();
    void retranslate(); ///< the interface's language or locale is another

    /// The differences are there only if there is a reference.
    [[nodiscard]] bool hasReference() const noexcept { return m_hasReference; }
    [[nodiscard]] Column columnAt(int section) const;
    [[nodiscard]] QList<quint64> curves() const; ///< ids, a row each
    [[nodiscard]] int currentRow() const;        ///< the current curve's; -1 if it is not here

    /// The rows as text with tabs and line feeds, below the columns' titles.
    [[nodiscard]] QString tabSeparated(const QList<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Display: the text; Decoration: the curve's colour; Font: bold in the current curve's row.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        QString fullText; ///< where the text is short for something
        QString toolTip;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Row {
        quint64 curve = 0;
        QColor color;
        bool isCurrent = false;
        std::array<Cell, ColumnCount> cells;
    };

    [[nodiscard]] QList<int> shownRows() const; ///< of the document
    [[nodiscard]] Row rowOf(int documentRow) const;
    void fillAt(double x, int documentRow, Row& row) const;
    void setHasReference(bool hasReference);
    void announce(int row, const Row& before);

    const Document& m_document;
    bool m_hasReference = false;
    QList<Row> m_rows;
};

} // namespace activation_explorer::ui
