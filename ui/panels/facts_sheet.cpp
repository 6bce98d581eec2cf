// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facts_sheet.h"

#include "ui/document/document.h"
#include "ui/icons.h"
#include "ui/panels/copy_notice.h"
#include "ui/panels/facts_filter.h"
#include "ui/panels/facts_model.h"
#include "ui/panels/facts_table_text.h"
#include "ui/panels/table_size.h"

#include <algorithm>
#include <numeric>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace activation_explorer::ui {

namespace {

constexpr int refreshInterval = 100; // ms; an update costs less than a millisecond for a curve that changed
constexpr int narrowestColumn = 110;
constexpr int widestColumn = 330;

} // namespace

FactsSheet::FactsSheet(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_facts(new FactsModel(this))
    , m_filter(new FactsFilter(this))
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_stack(new QStackedLayout)
    , m_onlyDifferences(new QCheckBox)
    , m_copyText(new QToolButton)
    , m_copyCsv(new QToolButton)
    , m_notice(new CopyNotice)
{
    m_filter->setSourceModel(m_facts);
    makeTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_onlyDifferences);
    bar->addStretch(1);
    bar->addWidget(m_notice);
    for (QToolButton* button : {m_copyText, m_copyCsv}) {
        button->setIcon(themedIcon(QStringLiteral("copy")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);

    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyDifferences(only);
        showOneOf();
    });
    connect(m_copyText, &QToolButton::clicked, this, &FactsSheet::copyText);
    connect(m_copyCsv, &QToolButton::clicked, this, &FactsSheet::copyCsv);
    connect(m_notice, &CopyNotice::copied, this, &FactsSheet::copied);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &FactsSheet::refresh);
    const CurveModel& curves = document.curves();
    connect(&curves, &QAbstractItemModel::rowsInserted, this, &FactsSheet::schedule);
    connect(&curves, &QAbstractItemModel::rowsRemoved, this, &FactsSheet::schedule);
    connect(&curves, &QAbstractItemModel::rowsMoved, this, &FactsSheet::schedule);
    connect(&curves, &QAbstractItemModel::dataChanged, this, &FactsSheet::schedule);
    connect(&curves, &CurveModel::currentRowChanged, this, &FactsSheet::schedule);
    connect(&curves, &CurveModel::referenceChanged, this, &FactsSheet::schedule);
    connect(&document.view(), &ViewState::modeChanged, this, &FactsSheet::schedule);
    retranslate();
}

FactsSheet::~FactsSheet() = default;

QSize FactsSheet::sizeHint() const
{
    return tablePanelSize(*this);
}

void FactsSheet::makeTable()
{
    m_table->setModel(m_filter);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->installEventFilter(this);
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setHighlightSections(false); // bold says something else here
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
}

void FactsSheet::schedule()
{
    if (!isVisible() || m_refresh.isActive()) // a change when hidden is seen when shown
        return;
    const qint64 left =
        m_sinceRefresh.isValid() ? std::max(refreshInterval - m_sinceRefresh.elapsed(), qint64{0}) : 0;
    m_refresh.start(static_cast<int>(left));
}

void FactsSheet::refresh()
{
    m_refresh.stop();
    m_sinceRefresh.start();
    const CurveModel& curves = m_document.curves();
    QList<FactsModel::Column> columns;
    QList<quint64> ids;
    for (const int row : m_document.shownRows()) {
        const CurveEntry& entry = curves.entry(row);
        columns << FactsModel::Column{entry.curve, entry.color, row == curves.currentRow()};
        ids << entry.id;
    }
    m_facts->setColumns(columns);
    showOneOf();
    if (ids != m_fittedIds) { // not while a parameter moves, nor what a person has set
        m_fittedIds = ids;
        fitColumns();
    }
}

void FactsSheet::showOneOf()
{
    const bool noCurve = m_facts->columnCount() == 0;
    const bool noRow = m_filter->rowCount() == 0;
    m_empty->setText(noCurve ? tr("No curve is shown: add one, or tick one that is hidden.")
                     : noRow ? tr("The curves do not differ in any of these facts.")
                             : QString());
    m_stack->setCurrentWidget(noCurve || noRow ? static_cast<QWidget*>(m_empty) : m_table);
    m_copyText->setEnabled(!noCurve && !noRow);
    m_copyCsv->setEnabled(!noCurve && !noRow);
}

void FactsSheet::fitColumns()
{
    const int count = m_filter->columnCount();
    if (count == 0)
        return;
    QHeaderView* header = m_table->horizontalHeader();
    QList<int> titles;
    QList<int> wanted;
    for (int column = 0; column < count; ++column) {
        m_table->resizeColumnToContents(column);
        titles << std::clamp(header->sectionSizeHint(column), narrowestColumn, widestColumn);
        wanted << std::clamp(header->sectionSize(column), titles.last(), widestColumn);
    }
    const int room = width() - m_table->verticalHeader()->sizeHint().width() -
                     m_table->verticalScrollBar()->sizeHint().width() - 2 * m_table->frameWidth() - 12;
    // Where they do not fit side by side the widest give way, but for their titles.
    const auto widths = [&](int cap) {
        QList<int> result;
        for (int column = 0; column < count; ++column)
            result << std::max(titles[column], std::min(wanted[column], cap));
        return result;
    };
    constexpr int step = 4;
    int cap = widestColumn;
    const auto fits = [&] {
        const QList<int> all = widths(cap);
        return std::accumulate(all.begin(), all.end(), 0) <= room;
    };
    while (cap > narrowestColumn && !fits())
        cap -= step;
    for (int column = 0; column < count; ++column)
        header->resizeSection(column, widths(cap).at(column));
}

void FactsSheet::copyText()
{
    m_notice->copy(tabSeparated(*m_filter), tr("Copied the facts as text."));
}

void FactsSheet::copyCsv()
{
    m_notice->copy(commaSeparated(*m_filter), tr("Copied the facts as CSV."));
}

void FactsSheet::copySelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        copyText();
    else if (selected.size() == 1)
        m_notice->copy(selected.first().data(FactsModel::FullRole).toString(), tr("Copied the fact."));
    else
        m_notice->copy(tabSeparated(*m_filter, selected), tr("Copied the selected facts as text."));
}

void FactsSheet::retranslate()
{
    m_table->setAccessibleName(tr("Facts"));
    m_table->setAccessibleDescription(tr("A row for each fact, a column for each curve on show"));
    m_onlyDifferences->setText(tr("&Only differences"));
    m_onlyDifferences->setToolTip(tr("Hide the facts in which all curves agree"));
    m_copyText->setText(tr("Copy as &text"));
    m_copyText->setToolTip(
        tr("Copy the table with tabs between its columns, to paste into a sheet or a message"));
    m_copyCsv->setText(tr("Copy as &CSV"));
    m_copyCsv->setToolTip(tr("Copy the table as comma-separated values, with decimal points"));
    for (QToolButton* button : {m_copyText, m_copyCsv})
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    m_onlyDifferences->setAccessibleName(m_onlyDifferences->text().remove(QLatin1Char('&')));
    m_facts->retranslate();
    showOneOf();
}

bool FactsSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && CopyNotice::isCopyKey(*event)) {
        copySelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FactsSheet::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void FactsSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void FactsSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace activation_explorer::ui
