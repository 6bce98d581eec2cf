// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ui/panels/function_search.h"

#include <QAbstractListModel>

namespace activation_explorer::ui {

/// The functions to choose from, as rows: without a search all of them, grouped by family below headings;
/// with one those it finds, best first, without headings. A heading can neither be selected nor chosen.
class FunctionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString: a function's name, or a heading
        FoundByRole,             ///< QString: what else than its name or id the search found it by, or empty
        IdRole, ///< QString: a function's id where more than case tells it from the name, or empty
    };

    explicit FunctionListModel(QObject* parent = nullptr,
                               std::span<const core::Activation* const> functions = core::catalogue());

    void setSearch(const QString& text);
    void retranslate(); ///< the interface's language is another

    [[nodiscard]] const core::Activation* function(int row) const;   ///< null for a heading
    [[nodiscard]] int rowOf(const core::Activation* function) const; ///< −1 if the search does not find it
    [[nodiscard]] int firstFunction() const; ///< its row; −1 if the search finds none
    /// The row of the function `steps` functions below a row, or above if negative; at an end, the last
    /// there.
    [[nodiscard]] int step(int row, int steps) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        FoundFunction found; ///< its function is null for a heading
        core::Family family;
    };

    void rebuild();

    std::span<const core::Activation* const> m_functions;
    QString m_search;
    QList<Row> m_rows;
};

} // namespace activation_explorer::ui
