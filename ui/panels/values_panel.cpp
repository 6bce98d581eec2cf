// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/values_panel.h"

#include "ui/announcer.h"
#include "ui/document/document.h"
#include "ui/document/probe.h"
#include "ui/icons.h"
#include "ui/panels/copy_notice.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/number_field.h"
#include "ui/panels/table_size.h"
#include "ui/panels/values_delegate.h"
#include "ui/panels/values_model.h"
#include "ui/panels/values_text.h"
#include "ui/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace activation_explorer::ui {

namespace {

// Numbers that say how wide a column is.
constexpr QLatin1StringView longestNumber{"-2.2250738585072014e-308"}; // that reads back exactly
constexpr QLatin1StringView usualNumber{"-0.6931471805599453"};
constexpr QLatin1StringView pointedX{"-12.34567"}; // where a person points x has few digits

constexpr double stepsPerView = 500; // about as a chart's pixels: the arrow keys go as far as there

} // namespace

ValuesPanel::ValuesPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_values(new ValuesModel(document, this))
    , m_xLabel(new QLabel)
    , m_x(new NumberField([](double x) { return ViewState::xLimits.contains(x); }))
    , m_pin(new QToolButton)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_message(new ElidedLabel(0))
    , m_notice(new CopyNotice)
    , m_copy(new QToolButton)
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_stack(new QStackedLayout)
{
    makeTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    makeBar();
    layout->addLayout(m_stack, 1);
    connectDocument();
    retranslate();
}

ValuesPanel::~ValuesPanel() = default;

QSize ValuesPanel::sizeHint() const
{
    return tablePanelSize(*this);
}

void ValuesPanel::makeTable()
{
    m_table->setModel(m_values);
    m_table->setItemDelegate(new ValuesDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // the first row is whole
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (m_isFollowing || !index.isValid())
                    return;
                // The table follows with the next frame: the curve may be gone already.
                if (const int row = m_document.curves().rowOf(m_values->curves().at(index.row())); row >= 0)
                    m_document.setCurrentRow(row);
            });
}

void ValuesPanel::makeBar()
{
    m_xLabel->setBuddy(m_x);
    constexpr int frame = 12;
    m_x->setMinimumWidth(m_x->fontMetrics().horizontalAdvance(pointedX) + frame);
    m_x->setMaximumWidth(m_x->fontMetrics().horizontalAdvance(longestNumber) + frame);
    m_x->setValue(std::numeric_limits<double>::quiet_NaN());
    m_x->installEventFilter(this);
    m_pin->setCheckable(true);
    const std::array<std::pair<QToolButton*, const char*>, 4> icons{
        {{m_pin, "pin"}, {m_previous, "previous_point"}, {m_next, "next_point"}, {m_copy, "copy"}}};
    for (const auto& [button, icon] : icons) {
        button->setIcon(themedIcon(QLatin1StringView(icon)));
        button->setAutoRaise(button != m_copy);
    }
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_xLabel);
    bar->addWidget(m_x, 1000); // before the message, which can be cut
    for (QWidget* widget : {m_pin, m_previous, m_next})
        bar->addWidget(widget);
    bar->addSpacing(6);
    bar->addWidget(m_message, 1);
    bar->addWidget(m_notice);
    bar->addWidget(m_copy);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);

    connect(m_x, &NumberField::valueEdited, this, [this](double x) { pinProbe(m_document, x); });
    connect(m_x, &NumberField::stepAsked, this, &ValuesPanel::step);
    connect(m_x, &NumberField::refused, this, &ValuesPanel::refuse);
    connect(m_x, &NumberField::corrected, this, [this] {
        m_refusal.clear();
        showMessage();
    });
    connect(m_pin, &QToolButton::clicked, this, &ValuesPanel::setPinned);
    connect(m_previous, &QToolButton::clicked, this, [this] { lead(Direction::Left); });
    connect(m_next, &QToolButton::clicked, this, [this] { lead(Direction::Right); });
    connect(m_copy, &QToolButton::clicked, this, &ValuesPanel::copyAll);
    connect(m_notice, &CopyNotice::copied, this, &ValuesPanel::copied);
}

void ValuesPanel::connectDocument()
{
    m_refresh.setInterval(0);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ValuesPanel::refresh);
    const CurveModel& curves = m_document.curves();
    connect(&curves, &QAbstractItemModel::rowsInserted, this, &ValuesPanel::schedule);
    connect(&curves, &QAbstractItemModel::rowsRemoved, this, &ValuesPanel::schedule);
    connect(&curves, &QAbstractItemModel::rowsMoved, this, &ValuesPanel::schedule);
    connect(&curves, &QAbstractItemModel::dataChanged, this, &ValuesPanel::schedule);
    connect(&curves, &CurveModel::currentRowChanged, this, &ValuesPanel::schedule);
    connect(&curves, &CurveModel::referenceChanged, this, &ValuesPanel::schedule);
    connect(&m_document.view(), &ViewState::modeChanged, this, &ValuesPanel::schedule);
    connect(&m_document.view(), &ViewState::probeChanged, this, [this] {
        m_said.clear();
        schedule();
    });
}

void ValuesPanel::schedule()
{
    if (isVisible()) // a change when hidden is seen when shown
        m_refresh.start();
}

void ValuesPanel::refresh()
{
    m_refresh.stop();
    const bool hadReference = m_values->hasReference();
    const QList<quint64> before = m_values->curves();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_values->refresh();
        const bool areOthers = m_values->curves() != before;
        if (areOthers)
            m_table->clearSelection(); // it was of other curves
        if (areOthers || m_values->hasReference() != hadReference)
            fitColumns(); // not while a parameter moves, nor what a person has set
        const int row = m_values->currentRow();
        if (row != m_table->currentIndex().row()) {
            m_table->clearSelection();
            const int column = std::max(m_table->currentIndex().column(), 0);
            m_table->selectionModel()->setCurrentIndex(m_values->index(row, column),
                                                       QItemSelectionModel::NoUpdate);
        }
    }
    widenColumns();
    const ViewState& view = m_document.view();
    if (!m_x->hasFocus() || !m_x->isModified()) { // a person who types is not disturbed
        const bool isSelected = m_x->hasFocus() && m_x->selectedText() == m_x->text();
        m_x->setValue(view.probe().value_or(std::numeric_limits<double>::quiet_NaN()));
        if (isSelected)
            m_x->selectAll(); // still to be typed over
    }
    m_pin->setChecked(view.isPinned());
    showOneOf();
    showMessage();
}

void ValuesPanel::showOneOf()
{
    const bool isEmpty = m_values->rowCount() == 0;
    if (isEmpty) {
        const bool differences = m_document.view().mode() == ViewState::Mode::Difference;
        m_empty->setText(
            differences && !m_values->hasReference()
                ? tr("Differences are taken from a reference: make one of the curves the reference.")
            : differences ? tr("No curve is shown beside the reference: add one, or tick one that is "
                               "hidden.")
                          : tr("No curve is shown: add one, or tick one that is hidden."));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_previous->setEnabled(!isEmpty);
    m_next->setEnabled(!isEmpty);
    m_copy->setEnabled(canCopy());
}

QString ValuesPanel::special() const
{
    QStringList result;
    if (const QString landmarks = landmarkText(m_document); !landmarks.isEmpty())
        result << landmarks;
    const int current = m_document.curves().currentRow();
    if (m_document.shownRows().contains(current)) {
        const core::Curve& curve = m_document.curves().entry(current).curve;
        const QString convention = breakpointText(curve, *m_document.view().probe(), Wording::Full);
        if (!convention.isEmpty())
            result << tr("%1: %2", "a curve and what is special there").arg(curveTitle(curve), convention);
    }
    return result.join(QStringLiteral("; "));
}

void ValuesPanel::showMessage()
{
    const QString text = !m_refusal.isEmpty()        ? m_refusal
                         : !m_said.isEmpty()         ? m_said
                         : m_document.view().probe() ? special()
                         : m_values->rowCount() > 0  ? tr("Point at a chart, or type x.")
                                                     : QString();
    if (text == m_message->text())
        return;
    m_message->setText(text);
    m_message->setToolTip(
        text.toHtmlEscaped().replace(QStringLiteral("; "), QStringLiteral("<br>"))); // a line each
    m_message->setForegroundRole(m_refusal.isEmpty() ? QPalette::WindowText : QPalette::BrightText);
    if (!m_refusal.isEmpty() || !m_said.isEmpty()) {
        Announcer::say(m_message, m_message->text());
    }
}

void ValuesPanel::fitColumns()
{
    QFont boldFont = m_table->font();
    boldFont.setBold(true); // of the current curve's row
    const QFontMetrics metrics(boldFont);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 4);
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1) + 2;
    const auto widthOf = [&](const QString& text) { return metrics.horizontalAdvance(text) + margin; };
    int wantedTitle = widthOf(QString(14, QLatin1Char('0')));
    for (int row = 0; row < m_values->rowCount(); ++row) // with room for values that get longer
        wantedTitle = std::max(
            wantedTitle, ValuesDelegate::markSize.width() +
                             widthOf(m_values->index(row, 0).data().toString() + QStringLiteral("0000")));
    const int narrowestTitle = std::min(wantedTitle, widthOf(QString(34, QLatin1Char('0'))));
    const int note = widthOf(QStringLiteral("kink: slope 0.01 | 1; PyTorch: 0.01"));

    // Where there is little room the titles give way, then x, then the numbers, to what they usually take;
    // then notes are scrolled to, and at last x is left to the field above.
    const int numbers = m_values->hasReference() ? 4 : 2;
    const int whole = widthOf(longestNumber);
    const int all =
        m_table->width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    const int room = all - note;
    m_table->setColumnHidden(ValuesModel::X,
                             narrowestTitle + widthOf(pointedX) + numbers * widthOf(usualNumber) > all);
    const int title = std::clamp(room - (numbers + 1) * whole, narrowestTitle, wantedTitle);
    const int x = std::clamp(room - title - numbers * whole, widthOf(pointedX), whole);
    const int number = std::clamp((room - title - x) / numbers, widthOf(usualNumber), whole);
    QHeaderView* header = m_table->horizontalHeader();
    for (int section = 0; section + 1 < m_values->columnCount(); ++section)
        header->resizeSection(section, section == 0 ? title : section == ValuesModel::X ? x : number);
    widenColumns();
}

void ValuesPanel::widenColumns()
{
    QFont boldFont = m_table->font();
    boldFont.setBold(true);
    const QFontMetrics metrics(boldFont);
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1) + 2;
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = ValuesModel::X; column + 1 < m_values->columnCount(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        int wanted = header->sectionSize(column);
        for (int row = 0; row < m_values->rowCount(); ++row)
            wanted = std::max(
                wanted, metrics.horizontalAdvance(m_values->index(row, column).data().toString()) + margin);
        if (wanted > header->sectionSize(column))
            header->resizeSection(column, wanted);
    }
}

void ValuesPanel::focusX()
{
    m_x->setFocus(Qt::ShortcutFocusReason);
    m_x->selectAll();
}

void ValuesPanel::setPinned(bool pinned)
{
    const ViewState& view = m_document.view();
    if (pinned)
        pinProbe(m_document, view.probe().value_or(view.ranges().x.center()));
    else
        letGoOfProbe(m_document);
}

void ValuesPanel::lead(Direction direction)
{
    if (leadProbe(m_document, direction))
        return;
    m_said = direction == Direction::Right ? tr("No special point further right in view")
                                           : tr("No special point further left in view");
    showMessage();
}

void ValuesPanel::step(int steps)
{
    stepProbe(m_document, steps < 0 ? Direction::Left : Direction::Right, std::abs(steps),
              m_document.view().ranges().x.span() / stepsPerView);
}

void ValuesPanel::refuse(const QString& typed)
{
    m_refusal = tr("x must be a number from %1 to %2, not “%3”.")
                    .arg(limitText(ViewState::xLimits.min), limitText(ViewState::xLimits.max), typed);
    showMessage();
}

bool ValuesPanel::canCopy() const
{
    return m_values->rowCount() > 0 && m_document.view().probe();
}

void ValuesPanel::copyAll()
{
    if (!canCopy())
        return;
    QList<int> rows(m_values->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    m_notice->copy(m_values->tabSeparated(rows), tr("Copied the values as text."));
}

void ValuesPanel::copySelection()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        return copyAll();
    if (!canCopy())
        return;
    std::ranges::sort(rows);
    m_notice->copy(m_values->tabSeparated(rows), tr("Copied the selected values as text."));
}

void ValuesPanel::retranslate()
{
    const auto name = [](QWidget* widget, const QString& accessible, const QString& toolTip) {
        widget->setAccessibleName(accessible);
        widget->setToolTip(toolTip);
    };
    const auto withKey = [](const QString& text, int key) {
        return QStringLiteral("%1 (%2)").arg(
            text, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)).toString(QKeySequence::NativeText));
    };
    m_xLabel->setText(tr("&x ="));
    name(m_x, tr("x"), tr("Where the curves are read: what you type is used exactly. Arrow keys step."));
    name(m_pin, tr("Pin"), tr("Keep the probe at this x; else it follows the pointer"));
    const QString previous = tr("Previous special point");
    const QString next = tr("Next special point");
    name(m_previous, previous, withKey(previous, Qt::Key_Left));
    name(m_next, next, withKey(next, Qt::Key_Right));
    m_copy->setText(tr("&Copy"));
    name(m_copy, tr("Copy"),
         tr("Copy the table with tabs between its columns, and decimal separators as shown here, for a "
            "spreadsheet in the same language (in the table Ctrl+C: the selected rows)"));
    m_table->setAccessibleName(tr("Values"));
    m_table->setAccessibleDescription(tr("A row for each curve on show: what it is at the probe"));
    m_values->retranslate();
    refresh();
    fitColumns();
}

bool ValuesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && CopyNotice::isCopyKey(*event)) {
        copySelection();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_x && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const ViewState& view = m_document.view();
        // Entered as it stands it is no edit, but still means: here.
        if (isEnter && parseLocalNumber(m_x->text()) == m_x->value() &&
            !(view.isPinned() && view.probe() == m_x->value()))
            pinProbe(m_document, m_x->value());
    }
    return QWidget::eventFilter(watched, event);
}

void ValuesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ValuesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace activation_explorer::ui
