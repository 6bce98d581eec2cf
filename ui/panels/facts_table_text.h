// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;

/// A FactsModel, or what a filter leaves of it, as text for the clipboard: titles first, names before facts.
namespace activation_explorer::ui {

/// With tabs and line feeds, as a sheet takes it; of the selected cells alone if there are any.
[[nodiscard]] QString tabSeparated(const QAbstractItemModel& facts, const QModelIndexList& selected = {});

/// By RFC 4180, with numbers and titles that do not depend on the locale.
[[nodiscard]] QString commaSeparated(const QAbstractItemModel& facts);

} // namespace activation_explorer::ui
