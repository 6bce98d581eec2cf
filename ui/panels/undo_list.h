// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoView>

namespace activation_explorer::ui {

class Document;

/// The steps of a document's history: those that can be undone, and those that can be redone. Choosing one
/// goes there. While something plays it cannot be used, since what plays is no step as yet.
class UndoList : public QUndoView
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit UndoList(Document& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace activation_explorer::ui
