// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/undo_list.h"

#include "ui/document/document.h"
#include "ui/icons.h"

#include <QEvent>

namespace activation_explorer::ui {

UndoList::UndoList(Document& document, QWidget* parent)
    : QUndoView(parent)
{
    setStack(&document.undoStack());
    setCleanIcon(themedIcon(QStringLiteral("save")));
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
    setEmptyLabel(tr("As opened"));
    setAccessibleName(tr("Undo list"));
    setToolTip(tr("Choose a step to go back or forward to it"));
    setStatusTip(toolTip());
}

} // namespace activation_explorer::ui
