// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/column_area.h"

class QVBoxLayout;

namespace activation_explorer::ui {

class AddCurveButton;
class CurveCard;
class Document;

/// The cards of all curves in the document's order, and below them the button that adds one.
/// The current curve's is brought into sight, and kept there where the list becomes smaller.
class CurveList : public ColumnArea
{
    Q_OBJECT

public:
    explicit CurveList(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] CurveCard* card(int row) const;
    [[nodiscard]] QSize sizeHint() const override;

    void askForCurve(); ///< lets a person choose the function of a new curve

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void insertCards(int first, int last);
    void refreshAll();
    void showCurrentCard();
    void drag(const CurveCard* card, int y, bool begins);

    Document& m_document;
    QVBoxLayout* m_layout;
    AddCurveButton* m_add;
    bool m_moved = false; ///< in the drag under way
};

} // namespace activation_explorer::ui
