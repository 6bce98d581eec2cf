// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/document/family.h"
#include "ui/document/marker.h"
#include "ui/document/slider_settings.h"

#include <array>
#include <optional>
#include <QAbstractListModel>
#include <QColor>
#include <QList>
#include <set>
#include <string_view>

namespace activation_explorer::ui {

/// One curve of the document.
struct CurveEntry {
    quint64 id = 0; ///< stays the same through moves, changes, undo and redo; never 0 in a model
    core::Curve curve;
    QColor color;
    Qt::PenStyle line = Qt::SolidLine; ///< a second difference beside the colour
    Marker marker = Marker::Circle;    ///< a third
    bool visible = true;
    std::optional<CurveFamily> family = std::nullopt; ///< drawn behind it
    /// Of each parameter where a person has set up its slider; the catalogue's else.
    std::array<std::optional<SliderSettings>, core::Activation::maxParameters> sliders = {};

    [[nodiscard]] SliderSettings slider(std::size_t parameter) const
    {
        return sliders[parameter].value_or(SliderSettings::of(curve.activation().parameters[parameter]));
    }

    [[nodiscard]] QList<core::Curve> familyMembers() const
    {
        return family ? family->members(curve) : QList<core::Curve>();
    }

    friend bool operator==(const CurveEntry&, const CurveEntry&) = default;
};

/// The one mutable truth about the document's curves: a list, which of them is current, which is the
/// reference that others are compared with, and which parameters are linked over curves.
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
        AppearanceRole, ///< colour, line or marker
        FamilyRole,
        SlidersRole,
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
    /// What a chart that shows these rows calls the curve: by its function alone, or where another one has
    /// that, too, with its parameters.
    [[nodiscard]] QString nameAmong(const QList<int>& rows, int row) const;

    [[nodiscard]] int currentRow() const noexcept
    {
        return m_currentRow;
    }                            ///< -1 only when there are no curves
    void setCurrentRow(int row); ///< a row that exists, or -1 if none does

    /// The id of the curve that others are compared with; 0 if there is none.
    [[nodiscard]] quint64 reference() const noexcept { return m_reference; }
    [[nodiscard]] int referenceRow() const { return rowOf(m_reference); } ///< -1 if there is none
    void setReference(quint64 id);                                        ///< of a curve that exists, or 0

    /// The ids of parameters whose value is one over all curves that have it: "alpha".
    [[nodiscard]] const std::set<std::string_view>& links() const noexcept { return m_links; }
    [[nodiscard]] bool isLinked(const core::Parameter& parameter) const
    {
        return m_links.contains(parameter.id);
    }
    void setLinks(const std::set<std::string_view>& links); ///< ids of the catalogue, which live for ever

    void insert(int row, const CurveEntry& entry) { insert(row, QList{entry}); }
    void insert(int row, const QList<CurveEntry>& entries);
    void remove(int first, int count = 1); ///< being current passes to a neighbour; being the reference goes
    void move(int from, int to);
    void replace(int row, const CurveEntry& entry); ///< with the same id; emits only what differs

Q_SIGNALS:
    void currentRowChanged(int row);
    void referenceChanged();
    void linksChanged();

private:
    QList<CurveEntry> m_entries;
    int m_currentRow = -1;
    quint64 m_reference = 0;
    std::set<std::string_view> m_links;
};

} // namespace activation_explorer::ui
