// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"

#include <QAbstractListModel>
#include <QColor>
#include <QList>

namespace activation_explorer::ui {

/// One curve of the document.
struct CurveEntry {
    quint64 id = 0; ///< stays the same through moves, changes, undo and redo; never 0 in a model
    core::Curve curve;
    QColor color;
    Qt::PenStyle line = Qt::SolidLine; ///< a second difference beside the colour
    bool visible = true;

    friend bool operator==(const CurveEntry&, const CurveEntry&) = default;
};

/// The one mutable truth about the document's curves: a list, and which of them is current.
///
/// Everything that shows a curve reads this model and hears of change from it. Only the document's commands
/// change it (others are given it const), so that every change can be undone.
class CurveModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Which part of an entry a dataChanged speaks of.
    enum Role {
        ActivationRole = Qt::UserRole, ///< another function; its parameters too
        ParametersRole,
        VisibleRole,
        AppearanceRole, ///< colour or line
    };

    explicit CurveModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the curve's title; Decoration: its colour; CheckState: whether it is visible.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const QList<CurveEntry>& entries() const noexcept { return m_entries; }
    [[nodiscard]] const CurveEntry& entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(quint64 id) const; ///< -1 if there is none

    /// The curve's name among its fellows: “SoftPlus”, and “SoftPlus 2” for the second of that function.
    [[nodiscard]] QString label(int row) const;

    [[nodiscard]] int currentRow() const noexcept
    {
        return m_currentRow;
    }                            ///< -1 only when there are no curves
    void setCurrentRow(int row); ///< a row that exists, or -1 if none does

    void insert(int row, const CurveEntry& entry);
    void remove(int row); ///< the current one passes to a neighbour
    void move(int from, int to);
    void replace(int row, const CurveEntry& entry); ///< with the same id; emits only what differs

Q_SIGNALS:
    void currentRowChanged(int row);

private:
    QList<CurveEntry> m_entries;
    int m_currentRow = -1;
};

} // namespace activation_explorer::ui
