// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/undo_list.h"

#include "ui/document/document.h"
#include "ui/icons.h"

#include <QEvent>
#include <QStyledItemDelegate>

namespace activation_explorer::ui {

namespace {

/// Leaves room for the icon in every row, so that their texts begin at the same place; and has none where
/// nothing is saved: in a document without a file, or one that was modified before its first step.
class StepDelegate : public QStyledItemDelegate
{
public:
    explicit StepDelegate(QUndoView* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QWidget* window = m_list->window();
        if (window->windowFilePath().isEmpty() || (m_list->stack()->isClean() && window->isWindowModified()))
            option->icon = {};
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = m_list->style()->pixelMetric(QStyle::PM_SmallIconSize);
        option->decorationSize = {side, side};
    }

private:
    QUndoView* m_list;
};

} // namespace

UndoList::UndoList(Document& document, QWidget* parent)
    : QUndoView(parent)
{
    setStack(&document.undoStack());
    setCleanIcon(themedIcon(QStringLiteral("save")));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    connect(&document.player(), &Player::playingChanged, this,
            [this, &document] { setEnabled(!document.player().isPlaying()); });
    retranslate();
}

void UndoList::changeEvent(QEvent* event)
{
    QUndoView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoList::retranslate()
{
    setEmptyLabel(tr("Beginning", "of a document's history"));
    setAccessibleName(tr("Undo list"));
    setToolTip(tr("Choose a step to go back or forward to it"));
    setStatusTip(toolTip());
}

} // namespace activation_explorer::ui
