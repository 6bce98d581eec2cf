// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace activation_explorer::ui {

enum class Direction;
class CopyNotice;
class Document;
class ElidedLabel;
class NumberField;
class ValuesModel;

/// The table of what the curves on show are at the probe, below the controls that lead the probe. Follows
/// the document while it is visible, once a frame.
class ValuesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesPanel(Document& document, QWidget* parent = nullptr);
    ~ValuesPanel() override;

    [[nodiscard]] QSize sizeHint() const override;

    void focusX(); ///< lets a person type where to read

Q_SIGNALS:
    void copied(const QString& what); ///< a sentence

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void makeBar();
    void connectDocument();
    void schedule();
    void refresh();
    void showOneOf(); ///< the table, or the sentence in place of an empty one
    /// What is special where the probe is: where it was led, and the current curve's convention at a kink.
    [[nodiscard]] QString special() const; ///< there is a probe
    void showMessage();
    void fitColumns();
    void widenColumns(); ///< where a number is longer than its column: no digit is left out
    void setPinned(bool pinned);
    void lead(Direction direction);
    void step(int steps);
    void refuse(const QString& typed);
    [[nodiscard]] bool canCopy() const;
    void copyAll();
    void copySelection();
    void retranslate();

    Document& m_document;
    ValuesModel* m_values;
    QLabel* m_xLabel;
    NumberField* m_x;
    QToolButton* m_pin;
    QToolButton* m_previous;
    QToolButton* m_next;
    ElidedLabel* m_message;
    CopyNotice* m_notice;
    QToolButton* m_copy;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QTimer m_refresh;
    QString m_refusal;          ///< of what is in the field for x
    QString m_said;             ///< until the probe moves
    bool m_isFollowing = false; ///< what the table does now is no person's doing
};

} // namespace activation_explorer::ui
