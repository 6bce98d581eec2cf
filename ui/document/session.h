// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/curve_model.h"
#include "ui/document/view_state.h"

namespace activation_explorer::ui {

/// All that a file keeps of a document: what Document::session() gives and Document::begin() takes. A value,
/// always valid: every parameter in its domain, families and sliders without a refusal, sliders with as many
/// steps as the catalogue's, ranges and pin within ViewState's limits, rows that exist, colours opaque.
struct Session {
    static constexpr int maxCurves = 200;

    QList<CurveEntry> curves =
        {};             ///< at most maxCurves; their ids are the document's own, and mean nothing here
    int current = -1;   ///< a row; -1 only if there are no curves
    int reference = -1; ///< a row, or -1: none
    std::set<std::string_view> links = {}; ///< of CurveModel::links()
    ViewState::Scene view = {};
    bool fitsValue = false;      ///< the y range of the function is to be fitted, whatever `view` says
    bool fitsDerivative = false; ///< the derivative's

    /// These curves with the first one current, in the view that a new document has, fitted.
    [[nodiscard]] static Session of(const QList<core::Curve>& curves);

    friend bool operator==(const Session&, const Session&) = default; ///< with the curves' ids
};

} // namespace activation_explorer::ui
