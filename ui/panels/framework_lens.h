// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace activation_explorer::ui {

class CopyNotice;
class Document;
class FrameworkModel;

/// The current curve in every framework: what it is called there, what differs, and its line of code, to be
/// copied. Follows the document while it is visible.
class FrameworkLens : public QWidget
{
    Q_OBJECT

public:
    explicit FrameworkLens(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void copied(const QString& what); ///< a sentence

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Buttons {
        QToolButton* copy;
        QToolButton* source;
    };

    void makeTable();
    void makeButtons();
    void schedule();
    void refresh();
    void copy(int row);
    void openSource(int row);
    void retranslate();
    void nameButtons();

    Document& m_document;
    FrameworkModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    CopyNotice* m_notice;
    QList<Buttons> m_buttons; ///< of each row
    QTimer m_refresh;
};

} // namespace activation_explorer::ui
