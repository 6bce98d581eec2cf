// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formula_sheet.h"

#include <array>
#include <memory>
#include <optional>
#include <QTimer>
#include <QWidget>

namespace activation_explorer::ui {

class Document;

/// The current curve's formulas of f and f′, typeset, in symbols and with its parameters' values. Where they
/// have cases, it points at the ones that hold at the probe.
class FormulaCard : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaCard(Document& document, QWidget* parent = nullptr);
    ~FormulaCard() override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setVisible(bool visible) override;
    bool eventFilter(QObject* parent, QEvent* event) override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Branches = std::array<std::optional<std::size_t>, 2>; ///< of f and f′

    [[nodiscard]] const core::Curve* curve() const; ///< the current one, if any
    [[nodiscard]] Branches branches() const;        ///< that hold at the probe
    void typeset(); ///< when it is hidden, not before it is shown: that takes longer than the rest of a frame
    void pointAtCases();
    void describe();

    Document& m_document;
    std::unique_ptr<FormulaSheet> m_sheet; ///< null: no curve
    QTimer m_typeset;                      ///< before the next frame, however many changes there are
    Branches m_branches;                   ///< that it points at
    bool m_isStale = false;                ///< hidden, it has not been typeset anew
};

} // namespace activation_explorer::ui
