// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h" // complete: moc wants it for the signal

#include <QFrame>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace activation_explorer::ui {

class FunctionListModel;

/// A popup to choose a function: a search field, the functions it finds, and the description of the
/// highlighted one. The keys stay with the search field; arrows and pages move the highlight. Deletes itself
/// when it closes, however that comes.
class FunctionPopup : public QFrame
{
    Q_OBJECT

public:
    /// Belongs to the widget that opens it, whose accessible name becomes its own. `current` (or null) is
    /// highlighted at first.
    FunctionPopup(QWidget& opener, const core::Activation* current);
    ~FunctionPopup() override;

    /// Shows it beside its opener, or in the middle of the window if the opener is not in sight; with
    /// `search` as if it were already typed.
    void open(const QString& search = {});

    /// Whether a key opens a popup of choices: Enter, Space, F4 and Alt with an arrow.
    [[nodiscard]] static bool opens(const QKeyEvent& key);

Q_SIGNALS:
    /// A person chose one. The popup is closed by now, and the focus where it was before.
    void chosen(const core::Activation* function);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect place() const;
    [[nodiscard]] int highlighted() const;
    [[nodiscard]] QString emptySentence() const;
    void search(const QString& text);
    void highlight(int row);
    void highlightFirst();
    void showWhatIsFound();
    bool moveHighlight(const QKeyEvent& key);
    void choose(int row);
    void retranslate();

    QWidget& m_opener;
    const core::Activation* m_current;
    FunctionListModel* m_functions;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing; ///< says that nothing was found
    QLabel* m_description;
    QPoint m_pointer; ///< where it was last, on the screen
};

} // namespace activation_explorer::ui
