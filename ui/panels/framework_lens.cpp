// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/framework_lens.h"

#include "ui/document/document.h"
#include "ui/icons.h"
#include "ui/panels/copy_notice.h"
#include "ui/panels/framework_model.h"
#include "ui/panels/table_size.h"
#include "ui/text.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

namespace activation_explorer::ui {

FrameworkLens::FrameworkLens(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new FrameworkModel(this))
    , m_table(new QTableView)
    , m_title(new QLabel)
    , m_empty(new QLabel)
    , m_stack(new QStackedLayout)
    , m_notice(new CopyNotice)
{
    makeTable();
    m_title->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_title);
    bar->addStretch(1);
    bar->addWidget(m_notice);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);

    connect(m_notice, &CopyNotice::copied, this, &FrameworkLens::copied);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0); // many changes, one refresh
    connect(&m_refresh, &QTimer::timeout, this, &FrameworkLens::refresh);
    connect(&document.curves(), &CurveModel::currentRowChanged, this, &FrameworkLens::schedule);
    connect(&document.curves(), &QAbstractItemModel::dataChanged, this, &FrameworkLens::schedule);
    retranslate();
}

QSize FrameworkLens::sizeHint() const
{
    return tablePanelSize(*this);
}

void FrameworkLens::makeTable()
{
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // rows are high
    m_table->setTabKeyNavigation(false);                               // Tab leaves the table, to the buttons
    m_table->installEventFilter(this);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(FrameworkModel::DifferenceColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(FrameworkModel::LineColumn, QHeaderView::Stretch);
    // Rows are as high as their columns' widths make them; a scroll bar that comes changes these.
    connect(columns, &QHeaderView::sectionResized, this, &FrameworkLens::schedule);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void FrameworkLens::makeButtons()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto* pair = new QWidget;
        const Buttons buttons{new QToolButton, new QToolButton};
        buttons.copy->setIcon(themedIcon(QStringLiteral("copy")));
        buttons.source->setIcon(themedIcon(QStringLiteral("open")));
        connect(buttons.copy, &QToolButton::clicked, this, [this, row] { copy(row); });
        connect(buttons.source, &QToolButton::clicked, this, [this, row] { openSource(row); });
        auto* layout = new QHBoxLayout(pair);
        layout->setContentsMargins(4, 2, 4, 2);
        layout->addWidget(buttons.copy);
        layout->addWidget(buttons.source);
        m_table->setIndexWidget(m_model->index(row, FrameworkModel::ButtonsColumn), pair);
        m_buttons << buttons;
    }
}

void FrameworkLens::schedule()
{
    if (isVisible() && !m_refresh.isActive()) // a change when hidden is seen when shown
        m_refresh.start();
}

void FrameworkLens::refresh()
{
    m_refresh.stop();
    if (m_buttons.isEmpty())
        makeButtons();
    const CurveModel& curves = m_document.curves();
    const int row = curves.currentRow();
    m_model->setCurve(row >= 0 ? std::optional(curves.entry(row).curve) : std::nullopt);
    m_title->setText(row >= 0 ? tr("%1 in other frameworks").arg(curveTitle(curves.entry(row).curve))
                              : QString());
    m_stack->setCurrentWidget(row >= 0 ? static_cast<QWidget*>(m_table) : m_empty);
    nameButtons();
    m_table->resizeRowsToContents();
}

void FrameworkLens::copy(int row)
{
    m_notice->copy(
        m_model->line(row),
        tr("Copied the %1 line.").arg(toQString(core::frameworkName(FrameworkModel::framework(row)))));
}

void FrameworkLens::openSource(int row)
{
    QDesktopServices::openUrl(QUrl(m_model->source(row)));
}

void FrameworkLens::retranslate()
{
    m_table->setAccessibleName(tr("Frameworks"));
    m_table->setAccessibleDescription(
        tr("The current curve in other frameworks; Enter copies a row's line of code"));
    m_empty->setText(tr("There is no curve: add one to see it in other frameworks."));
    m_model->retranslate();
    schedule();
}

void FrameworkLens::nameButtons()
{
    for (int row = 0; row < m_buttons.size(); ++row) {
        const QString name = toQString(core::frameworkName(FrameworkModel::framework(row)));
        const Buttons& buttons = m_buttons[row];
        buttons.copy->setAccessibleName(tr("Copy the %1 line").arg(name));
        buttons.copy->setToolTip(tr("Copy the %1 line").arg(name));
        buttons.source->setAccessibleName(tr("Open the source on %1").arg(name));
        buttons.source->setToolTip(
            tr("Open the page that says so, in the web browser: %1").arg(m_model->source(row)));
    }
}

bool FrameworkLens::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table)
        return QWidget::eventFilter(watched, event);
    bool wanted = CopyNotice::isCopyKey(*event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        wanted = wanted || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    if (!wanted || !m_table->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    copy(m_table->currentIndex().row());
    return true;
}

void FrameworkLens::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void FrameworkLens::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace activation_explorer::ui
