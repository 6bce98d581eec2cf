// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace activation_explorer::ui {

class CopyNotice;
class Document;
class FactsFilter;
class FactsModel;

/// The facts of all curves on show, side by side. Follows the document while it is visible, a few times a
/// second at most, so that a slider that is dragged has its time.
class FactsSheet : public QWidget
{
    Q_OBJECT

public:
    explicit FactsSheet(Document& document, QWidget* parent = nullptr);
    ~FactsSheet() override;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void copied(const QString& what); ///< a sentence

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void schedule();
    void refresh();
    void showOneOf(); ///< the table, or the sentence in place of an empty one
    void fitColumns();
    void copyText();
    void copyCsv();
    void copySelection();
    void retranslate();

    Document& m_document;
    FactsModel* m_facts;
    FactsFilter* m_filter;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QCheckBox* m_onlyDifferences;
    QToolButton* m_copyText;
    QToolButton* m_copyCsv;
    CopyNotice* m_notice;
    QTimer m_refresh;
    QElapsedTimer m_sinceRefresh;
    QList<quint64> m_fittedIds; ///< the columns' curves when they were last fitted
};

} // namespace activation_explorer::ui
