// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/curve_list.h"

#include "ui/document/document.h"
#include "ui/panels/add_curve_button.h"
#include "ui/panels/curve_card.h"

#include <algorithm>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

/// What a dragged slider does at every move of the mouse, and a playing one in every frame.
bool onlyValuesChange(const QList<int>& roles)
{
    return std::ranges::all_of(
        roles, [](int role) { return role == CurveModel::ParametersRole || role == Qt::DisplayRole; });
}

} // namespace

CurveList::CurveList(Document& document, QWidget* parent)
    : ColumnArea(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout)
    , m_add(new AddCurveButton)
{
    setFocusPolicy(Qt::NoFocus); // its cards have it
    auto* content = new QWidget;
    m_layout->setContentsMargins(6, 6, 6, 6);
    m_layout->addWidget(m_add);
    m_layout->addStretch(1);
    // The area learns what room the cards need only by an event, and not while it is hidden: they keep it.
    m_layout->setSizeConstraint(QLayout::SetMinimumSize);
    content->setLayout(m_layout);
    setWidget(content);

    connect(m_add, &AddCurveButton::functionChosen, this, [this](const core::Activation* function) {
        m_document.addCurve(core::Curve(*function));
        // A focus left in another card would make the next key change that card's curve.
        const QWidget* focused = window()->focusWidget();
        CurveCard* added = card(m_document.curves().currentRow());
        for (int row = 0; row < m_document.curves().rowCount(); ++row) {
            if (card(row) != added && card(row)->isAncestorOf(focused))
                added->focusChooser();
        }
    });

    const CurveModel& curves = document.curves();
    connect(&curves, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insertCards(first, last); });
    // Once the row is gone, not before: hiding its card moves the focus, and so may change the current row.
    connect(&curves, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        for (int row = last; row >= first; --row) {
            CurveCard* gone = card(row);
            m_layout->removeWidget(gone);
            gone->disconnect(this);
            gone->retire();
        }
        refreshAll();
    });
    connect(&curves, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int before) {
                QWidget* moved = card(from);
                m_layout->removeWidget(moved);
                m_layout->insertWidget(before > from ? before - 1 : before, moved);
                refreshAll();
            });
    connect(&curves, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex&, const QList<int>& roles) {
                if (roles.contains(CurveModel::ActivationRole))
                    refreshAll(); // the labels of others may change
                else if (onlyValuesChange(roles))
                    card(first.row())->refreshValues();
                else
                    card(first.row())->refresh();
            });
    const auto tellCards = [this](auto refresh) {
        return [this, refresh] {
            for (int row = 0; row < m_document.curves().rowCount(); ++row)
                (card(row)->*refresh)();
        };
    };
    connect(&curves, &CurveModel::linksChanged, this, tellCards(&CurveCard::refreshLinks));
    connect(&curves, &CurveModel::referenceChanged, this, tellCards(&CurveCard::refreshReference));
    connect(&document.player(), &Player::playingChanged, this, tellCards(&CurveCard::refreshPlaying));
    connect(&curves, &CurveModel::currentRowChanged, this, [this](int row) {
        for (int i = 0; i < m_document.curves().rowCount(); ++i)
            card(i)->update();
        if (row >= 0) // once a new card has its place
            QMetaObject::invokeMethod(this, &CurveList::showCurrentCard, Qt::QueuedConnection);
    });
    insertCards(0, curves.rowCount() - 1);
}

CurveCard* CurveList::card(int row) const
{
    return static_cast<CurveCard*>(m_layout->itemAt(row)->widget());
}

void CurveList::askForCurve()
{
    ensureWidgetVisible(m_add);
    m_add->ask();
}

QSize CurveList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, 480};
}

void CurveList::insertCards(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto* added = new CurveCard(m_document, m_document.curves().entry(row).id);
        connect(added, &CurveCard::dragged, this,
                [this, added](int y, bool begins) { drag(added, y, begins); });
        m_layout->insertWidget(row, added);
    }
    refreshAll();
}

void CurveList::refreshAll()
{
    QList<QWidget*> order;
    for (int row = 0; row < m_document.curves().rowCount(); ++row) {
        card(row)->refresh();
        order << card(row)->tabOrder();
    }
    order << m_add;
    m_add->setFull(m_document.isFull());
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void CurveList::showCurrentCard()
{
    const int row = m_document.curves().currentRow();
    if (row < 0)
        return;
    // Places it now, where the area would when it hears of new cards: it cannot scroll further before.
    m_layout->activate();
    widget()->resize(viewport()->size().expandedTo(widget()->minimumSizeHint()));
    ensureWidgetVisible(card(row));
}

void CurveList::resizeEvent(QResizeEvent* event)
{
    const int row = m_document.curves().currentRow();
    const QRect seen({}, event->oldSize());
    const bool wasSeen =
        row >= 0 && seen.contains({card(row)->mapTo(viewport(), QPoint()), card(row)->size()});
    ColumnArea::resizeEvent(event);
    if (wasSeen)
        showCurrentCard(); // also when the window gets its size, or another panel opens
}

void CurveList::drag(const CurveCard* card, int y, bool begins)
{
    if (begins)
        m_moved = false;
    const int from = m_document.curves().rowOf(card->curveId());
    int to = from;
    while (to > 0 && y < this->card(to - 1)->geometry().center().y())
        --to;
    while (to + 1 < m_document.curves().rowCount() && y > this->card(to + 1)->geometry().center().y())
        ++to;
    if (to == from)
        return;
    m_document.moveCurve(from, to, m_moved);
    m_moved = true;
    m_layout->activate(); // the next move of the pointer looks at the new places
}

} // namespace activation_explorer::ui
