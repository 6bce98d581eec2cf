// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "core/sampling.h"
#include "ui/document/document.h"
#include "ui/plot/chart_pane.h"
#include "ui/plot/curve_series.h"
#include "ui/plot/legend.h"
#include "ui/plot/probe_item.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QBoxLayout>
#include <QEvent>
#include <QPen>

namespace activation_explorer::ui {

namespace {

constexpr double penWidth = 2.5;
constexpr double currentPenWidth = 3.5;
constexpr double wideAspect = 1.2; // from here on the charts stand side by side
constexpr int readOutDigits = 10;
constexpr double legendShare = 0.2; // of the height, at most

/// `x`, rounded to the fewest decimals that tell neighbouring pixels apart: a number that can be said and
/// typed.
double roundedToPixels(double x, double unitsPerPixel)
{
    const double decimals = std::ceil(-std::log10(unitsPerPixel));
    return QString::number(x, 'f', std::clamp(static_cast<int>(decimals), 0, 17)).toDouble() + 0.0; // no -0
}

} // namespace

PlotView::PlotView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(&theme(Theme::Id::Light))
    , m_legend(new Legend)
    , m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_panes{new ChartPane(core::Quantity::Value), new ChartPane(core::Quantity::Derivative)}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addLayout(m_charts, 1);
    m_charts->setSpacing(0);
    for (ChartPane* pane : m_panes) {
        m_charts->addWidget(pane, 1);
        connectPane(pane);
    }

    m_refresh.setInterval(0);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &PlotView::refresh);

    const CurveModel& curves = document.curves();
    const ViewState& view = document.view();
    const auto schedule = [this] { m_refresh.start(); };
    connect(&curves, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                markChanged(first.row(), last.row(), roles);
            });
    connect(&curves, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { markChanged(first, last, {}); });
    connect(&curves, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    const quint64 id = m_document.curves().entry(row).id;
                    m_stale.remove(id);
                    for (ChartPane* pane : m_panes)
                        pane->removeSeries(id);
                }
                m_refresh.start();
            });
    connect(&curves, &QAbstractItemModel::rowsMoved, this, schedule);
    connect(&curves, &CurveModel::currentRowChanged, this, schedule);
    connect(&view, &ViewState::modeChanged, this, schedule);
    connect(&view, &ViewState::rangesChanged, this, &PlotView::scheduleAll);
    connect(&view, &ViewState::chartsChanged, this, &PlotView::arrangeCharts);
    connect(&view, &ViewState::pointerChanged, this, schedule);

    setTheme(*m_theme);
    arrangeCharts();
}

PlotView::~PlotView() = default;

void PlotView::connectPane(ChartPane* pane)
{
    ViewState& view = m_document.view();
    connect(pane, &ChartPane::zoomAsked, &view,
            [&view, pane](core::Point about, double factor) { view.zoom(pane->quantity(), about, factor); });
    connect(pane, &ChartPane::panAsked, &view,
            [&view, pane](double dx, double dy) { view.pan(pane->quantity(), dx, dy); });
    connect(pane, &ChartPane::fitAsked, &m_document, &Document::fit);
    connect(pane, &ChartPane::areaChanged, this, &PlotView::scheduleAll);
    connect(pane, &ChartPane::pointed, this, [this, &view, pane](std::optional<double> x) {
        m_pointedPane = x ? pane : nullptr;
        if (x)
            x = roundedToPixels(*x, pane->frame().x.span() / pane->frame().area.width());
        view.setPointer(x);
    });
}

void PlotView::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_legend->setTheme(theme);
    for (ChartPane* pane : m_panes)
        pane->setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.base);
    setPalette(palette);
    setAutoFillBackground(true);
    m_refresh.start(); // open dots are filled with the ground
}

void PlotView::setCurrentEmphasised(bool emphasised)
{
    m_currentEmphasised = emphasised;
    m_refresh.start();
}

void PlotView::setPixelRatio(double ratio)
{
    for (ChartPane* pane : m_panes)
        pane->setPixelRatio(ratio);
    scheduleAll();
}

void PlotView::markChanged(int firstRow, int lastRow, const QList<int>& roles)
{
    if (roles.isEmpty() || roles.contains(CurveModel::ParametersRole))
        for (int row = firstRow; row <= lastRow; ++row)
            m_stale.insert(m_document.curves().entry(row).id);
    m_refresh.start();
}

void PlotView::scheduleAll()
{
    for (const CurveEntry& entry : m_document.curves().entries())
        m_stale.insert(entry.id);
    m_refresh.start();
}

bool PlotView::isShown(const ChartPane& pane) const
{
    const ViewState::Charts charts = m_document.view().charts();
    return charts == ViewState::Charts::Both ||
           (charts == ViewState::Charts::Function) == (pane.quantity() == core::Quantity::Value);
}

void PlotView::arrangeCharts()
{
    const bool wide = width() >= wideAspect * height();
    m_charts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (ChartPane* pane : m_panes)
        pane->setVisible(isShown(*pane));
    scheduleAll(); // a chart that was hidden has been left behind
}

void PlotView::refresh()
{
    m_refresh.stop();
    const ViewState::Ranges& ranges = m_document.view().ranges();
    double margin = 0;
    for (ChartPane* pane : m_panes) {
        pane->setRanges(ranges.x, ranges.y(pane->quantity()));
        if (isShown(*pane))
            margin = std::max(margin, pane->neededLeftMargin());
    }
    for (ChartPane* pane : m_panes)
        pane->setLeftMargin(margin); // may mark all stale and schedule: what is drawn now is right already
    const QList<int> rows = m_document.shownRows();
    for (ChartPane* pane : m_panes)
        if (isShown(*pane))
            updateSeries(*pane, rows);
    for (const int row : rows)
        m_stale.remove(m_document.curves().entry(row).id);
    updateLegend(rows);
    updateProbe();
    m_refresh.stop();
    Q_EMIT refreshed();
}

QPen PlotView::penOf(int row) const
{
    const CurveEntry& entry = m_document.curves().entry(row);
    const bool explore = m_document.view().mode() == ViewState::Mode::Explore;
    const bool current = explore || (m_currentEmphasised && row == m_document.curves().currentRow());
    const Qt::PenStyle line = explore ? Qt::SolidLine : entry.line;
    // A solid line is drawn segment by segment, so caps must round its corners; of dashes, round ends cost
    // most.
    const bool solid = line == Qt::SolidLine;
    return {entry.color, current ? currentPenWidth : penWidth, line, solid ? Qt::RoundCap : Qt::FlatCap,
            Qt::BevelJoin};
}

void PlotView::updateSeries(ChartPane& pane, const QList<int>& rows)
{
    const CurveModel& curves = m_document.curves();
    for (int row = 0; row < curves.rowCount(); ++row) {
        const CurveEntry& entry = curves.entry(row);
        CurveSeries& series = pane.series(entry.id);
        const bool shown = rows.contains(row);
        if (shown) {
            series.setPen(penOf(row), m_theme->base);
            if (m_stale.contains(entry.id))
                series.setSampling(core::sample(entry.curve, pane.quantity(), pane.viewportForSampling()),
                                   pane.frame());
        }
        series.setVisible(shown);
    }
    describe(pane, rows);
}

void PlotView::updateLegend(const QList<int>& rows)
{
    QList<Legend::Item> items;
    for (const int row : rows)
        items << Legend::Item{curveTitle(m_document.curves().entry(row).curve), penOf(row),
                              m_currentEmphasised && row == m_document.curves().currentRow()};
    m_legend->setItems(items);
}

void PlotView::updateProbe()
{
    const int row = m_document.curves().currentRow();
    const std::optional<double> x = m_document.view().pointer();
    if (!x || !m_document.shownRows().contains(row)) {
        for (ChartPane* pane : m_panes)
            pane->setProbe(std::nullopt);
        return;
    }
    const CurveEntry& entry = m_document.curves().entry(row);
    const core::ValueAndDerivative both = entry.curve.evaluate(*x);
    QStringList lines{QStringLiteral("x = ") + localNumber(*x),
                      QStringLiteral("f(x) = ") + localNumber(both.value, readOutDigits),
                      QStringLiteral("f′(x) = ") + localNumber(both.derivative, readOutDigits)};
    if (m_document.view().mode() == ViewState::Mode::Compare)
        lines.prepend(curveTitle(entry.curve));
    for (ChartPane* pane : m_panes)
        pane->setProbe(ProbeReading{.at = {*x, core::select(both, pane->quantity())},
                                    .color = entry.color,
                                    .lines = pane == m_pointedPane ? lines : QStringList()});
}

void PlotView::describe(ChartPane& pane, const QList<int>& rows) const
{
    const core::Range x = pane.frame().x;
    const core::Range window = pane.frame().y;
    QStringList curves;
    bool allAbove = true;
    bool allBelow = true;
    for (const int row : rows) {
        const core::Curve& curve = m_document.curves().entry(row).curve;
        const core::Range y = core::bounds(curve, pane.quantity(), x);
        allAbove = allAbove && y.min > window.max;
        allBelow = allBelow && y.max < window.min;
        curves << tr("%1 from %2 to %3").arg(curveTitle(curve), localNumber(y.min, 4), localNumber(y.max, 4));
    }
    QString hint;
    if (rows.isEmpty())
        hint = tr("No curve is shown");
    else if (allAbove)
        hint = tr("▲ Above this window");
    else if (allBelow)
        hint = tr("▼ Below this window");
    pane.setHint(hint);
    pane.setAccessibleDescription(rows.isEmpty() ? tr("No curve is shown.")
                                                 : tr("For x from %1 to %2: %3.")
                                                       .arg(localNumber(x.min, 4), localNumber(x.max, 4),
                                                            curves.join(QStringLiteral("; "))));
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_legend->setMaximumHeightShown(legendShare * height());
    arrangeCharts();
}

void PlotView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_refresh.start();
}

} // namespace activation_explorer::ui
