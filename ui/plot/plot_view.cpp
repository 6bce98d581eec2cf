// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "core/sampling.h"
#include "ui/document/document.h"
#include "ui/document/probe.h"
#include "ui/plot/chart_pane.h"
#include "ui/plot/contrast.h"
#include "ui/plot/curve_series.h"
#include "ui/plot/family_labels.h"
#include "ui/plot/legend.h"
#include "ui/plot/marker_item.h"
#include "ui/plot/plot_voice.h"
#include "ui/plot/probe_reading.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QBoxLayout>
#include <QEvent>
#include <QPen>

namespace activation_explorer::ui {

namespace {

constexpr double currentExtraWidth = 1;
constexpr double wideAspect = 1.2;  // from here on the charts stand side by side
constexpr double legendShare = 0.2; // of the height, at most
constexpr double unpinPixels = 4;

} // namespace

PlotView::PlotView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(&theme(Theme::Id::Light))
    , m_legend(new Legend)
    , m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_panes{new ChartPane(core::Quantity::Value), new ChartPane(core::Quantity::Derivative)}
    , m_voice(new PlotVoice(document, this))
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

    setFocusProxy(m_panes[0]);
    m_legend->setVisible(document.view().options().legend);
    connectDocument();
    setTheme(*m_theme);
    arrangeCharts();
}

PlotView::~PlotView() = default;

void PlotView::connectDocument()
{
    const CurveModel& curves = m_document.curves();
    const ViewState& view = m_document.view();
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
                scheduleBeside();
            });
    connect(&curves, &QAbstractItemModel::rowsMoved, this, &PlotView::scheduleBeside);
    connect(&curves, &CurveModel::currentRowChanged, this, &PlotView::scheduleBeside);
    connect(&curves, &CurveModel::referenceChanged, this, &PlotView::scheduleAll);
    connect(&view, &ViewState::modeChanged, this, &PlotView::scheduleAll);
    connect(&view, &ViewState::rangesChanged, this, &PlotView::scheduleAll);
    connect(&view, &ViewState::chartsChanged, this, &PlotView::arrangeCharts);
    connect(&view, &ViewState::optionsChanged, this, [this] {
        m_legend->setVisible(m_document.view().options().legend);
        scheduleBeside();
    });
    connect(&view, &ViewState::probeChanged, this, schedule);
}

void PlotView::connectPane(ChartPane* pane)
{
    connect(pane, &ChartPane::zoomAsked, &m_document,
            [this, pane](core::Point about, double factor, ViewState::Axes axes) {
                m_document.changeView(
                    [&](ViewState& view) { view.zoom(pane->quantity(), about, factor, axes); },
                    ViewState::Step::Run);
            });
    connect(pane, &ChartPane::boxAsked, &m_document, [this, pane](core::Range x, core::Range y) {
        m_document.changeView([&](ViewState& view) { view.zoomTo(pane->quantity(), x, y); });
    });
    connect(pane, &ChartPane::boxModeEnded, this, [this] { setBoxMode(false); });
    connect(
        pane, &ChartPane::panAsked, &m_document, [this, pane](double dx, double dy, ViewState::Step step) {
            m_document.changeView([&](ViewState& view) { view.pan(pane->quantity(), dx, dy, step); }, step);
        });
    connect(pane, &ChartPane::fitAsked, &m_document, [this] {
        if (m_pinBeforeClick) // its first click was no pinning
            m_document.changeView(
                [this](ViewState& view) { view.setPin(m_pinBeforeClick->first, m_pinBeforeClick->second); },
                ViewState::Step::Continued);
        m_pinBeforeClick.reset();
        m_document.fit();
    });
    connect(pane, &ChartPane::areaChanged, this, [this, pane] {
        tellShape(*pane);
        scheduleAll();
    });
    connect(pane, &ChartPane::pointed, this, [this, pane](std::optional<double> x) {
        m_pointedPane = x ? pane : nullptr;
        m_document.view().setPointer(x ? std::optional(roundedToPixels(*x, unitsPerPixel())) : std::nullopt);
    });
    connect(pane, &ChartPane::pressed, this, [this] { m_pinBeforeClick.reset(); });
    connect(pane, &ChartPane::clicked, this, [this, pane](double x) { onClick(*pane, x); });
    connect(pane, &ChartPane::stepAsked, this, [this](Direction direction, int pixels) {
        stepProbe(m_document, direction, pixels, unitsPerPixel());
        m_voice->sayReading();
    });
    connect(pane, &ChartPane::leadAsked, this, [this](Direction direction) {
        if (m_curvesAreHidden) {
            Q_EMIT message(tr("Answer first, then the curves appear"));
        } else if (!leadProbe(m_document, direction)) {
            Q_EMIT message(direction == Direction::Right ? tr("No special point further right in view")
                                                         : tr("No special point further left in view"));
        } else {
            Q_EMIT message(landmarkText(m_document));
            m_voice->sayReading(); // instead: it is more
        }
    });
    connect(pane, &ChartPane::curveAsked, this, [this](bool next) { leadToCurve(m_document, next); });
    connect(pane, &ChartPane::pinToggled, this, [this] {
        if (m_document.view().isPinned()) {
            letGo();
        } else {
            pinProbe(m_document, m_document.view().probe().value_or(m_document.view().ranges().x.center()));
            m_voice->sayReading();
        }
    });
    connect(pane, &ChartPane::escaped, this, &PlotView::letGo);
}

void PlotView::letGo()
{
    if (!m_document.view().isPinned())
        return;
    letGoOfProbe(m_document);
    Q_EMIT message(tr("Let go of the probe"));
}

double PlotView::unitsPerPixel() const
{
    const ChartPane* pane = isShown(*m_panes[0]) ? m_panes[0] : m_panes[1];
    return m_document.view().ranges().x.span() / pane->frame().area.width();
}

void PlotView::onClick(const ChartPane& pane, double x)
{
    const ViewState& view = m_document.view();
    const std::optional<double> pin = view.pin();
    m_pinBeforeClick.emplace(pin, view.landmarks());
    const PlotFrame& frame = pane.frame();
    if (view.isPinned() && std::abs(frame.pixelX(*pin) - frame.pixelX(x)) <= unpinPixels)
        letGoOfProbe(m_document);
    else
        pinProbe(m_document, roundedToPixels(x, unitsPerPixel()));
}

void PlotView::tellShapes()
{
    for (const ChartPane* pane : m_panes)
        if (isShown(*pane))
            tellShape(*pane);
}

void PlotView::tellShape(const ChartPane& pane)
{
    const QRectF& area = pane.frame().area;
    m_document.view().setShape(pane.quantity(), area.height() / area.width());
}

void PlotView::setBoxMode(bool on)
{
    for (ChartPane* pane : m_panes)
        pane->setBoxMode(on);
    Q_EMIT boxModeChanged(on);
}

void PlotView::setCurvesHidden(bool hidden)
{
    m_curvesAreHidden = hidden;
    m_voice->setSilent(hidden);
    scheduleAll();
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
    scheduleBeside(); // open dots are filled with the ground, families fade into it
}

void PlotView::setForPicture(double pixelRatio)
{
    m_currentEmphasised = false;
    m_legend->setForPicture();
    for (ChartPane* pane : m_panes)
        pane->setForPicture(pixelRatio);
    scheduleAll();
}

void PlotView::setLeastLineWidth(double pixels)
{
    if (m_leastLineWidth == pixels)
        return;
    m_leastLineWidth = pixels;
    for (ChartPane* pane : m_panes)
        pane->setLineWidth(pixels);
    scheduleBeside();
}

void PlotView::paint(QPainter& painter) const
{
    if (m_document.view().options().legend) {
        painter.save();
        painter.translate(m_legend->pos());
        m_legend->paint(painter);
        painter.restore();
    }
    for (ChartPane* pane : m_panes)
        if (isShown(*pane))
            pane->paint(painter, pane->geometry());
}

QList<QRectF> PlotView::plotAreas() const
{
    QList<QRectF> result;
    for (const ChartPane* pane : m_panes)
        if (isShown(*pane))
            result << pane->frame().area.translated(pane->pos());
    return result;
}

bool PlotView::isLegendWhole() const
{
    return !m_document.view().options().legend || m_legend->isWhole();
}

QString PlotView::description() const
{
    QStringList result;
    for (const ChartPane* pane : m_panes)
        if (isShown(*pane))
            result << tr("%1: %2", "a chart's name and its description")
                          .arg(pane->accessibleName(), pane->accessibleDescription());
    return result.join(QLatin1Char(' '));
}

void PlotView::markChanged(int firstRow, int lastRow, const QList<int>& roles)
{
    const CurveModel& curves = m_document.curves();
    if (roles.isEmpty() || roles.contains(CurveModel::ParametersRole)) {
        const int reference = curves.referenceRow();
        if (m_document.view().mode() == ViewState::Mode::Difference && reference >= firstRow &&
            reference <= lastRow)
            return scheduleAll();
        for (int row = firstRow; row <= lastRow; ++row)
            m_stale.insert(curves.entry(row).id);
    }
    if (roles.size() == 2 && roles.contains(CurveModel::ParametersRole)) // and its name; a slider moves
        m_refresh.start();
    else
        scheduleBeside();
}

void PlotView::scheduleAll()
{
    for (const CurveEntry& entry : m_document.curves().entries())
        m_stale.insert(entry.id);
    scheduleBeside();
}

void PlotView::scheduleBeside()
{
    m_besideStale = true;
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
    turnCharts();
    for (ChartPane* pane : m_panes)
        pane->setVisible(isShown(*pane));
    scheduleAll(); // a chart that was hidden has been left behind
}

/// One above another, where there is room for both.
void PlotView::turnCharts()
{
    const int legend = m_legend->isHidden() ? 0 : m_legend->heightForWidth(width());
    const bool isLow = height() < legend + m_panes[0]->minimumHeight() + m_panes[1]->minimumHeight();
    const bool wide = isLow || width() >= wideAspect * height();
    m_charts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
        pane->setLeftMargin(margin); // may mark all stale and schedule: what is drawn now is right already,
    for (ChartPane* pane : m_panes)  // and may change the ranges, with equal aspect
        pane->setRanges(ranges.x, ranges.y(pane->quantity()));
    const QList<int> shown = m_document.shownRows();
    const QList<int> rows = m_curvesAreHidden ? QList<int>() : shown;
    const int reference = m_document.curves().referenceRow();
    const bool differences = m_document.view().mode() == ViewState::Mode::Difference && reference >= 0;
    for (ChartPane* pane : m_panes) {
        if (!isShown(*pane))
            continue;
        pane->setReference(differences ? curveTitle(m_document.curves().entry(reference).curve) : QString());
        updateSeries(*pane, rows);
        updateMarkers(*pane, rows);
        updateFamilies(*pane, rows);
        updateLabels(*pane, rows);
        describe(*pane, rows);
    }
    for (const int row : rows)
        m_stale.remove(m_document.curves().entry(row).id);
    m_besideStale = false;
    updateLegend(shown);
    updateProbe(rows);
    m_refresh.stop();
    m_voice->sayCurrent();
    Q_EMIT refreshed();
}

QPen PlotView::penOf(int row) const
{
    const CurveEntry& entry = m_document.curves().entry(row);
    const bool explore = m_document.view().mode() == ViewState::Mode::Explore;
    const bool current = explore || (m_currentEmphasised && row == m_document.curves().currentRow());
    const Qt::PenStyle line = explore ? Qt::SolidLine : entry.line;
    const bool solid = line == Qt::SolidLine; // dashes with round ends would all but touch
    const double width =
        std::max(m_document.view().options().lineWidth, m_leastLineWidth) + (current ? currentExtraWidth : 0);
    return {entry.color, width, line, solid ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin};
}

void PlotView::updateSeries(ChartPane& pane, const QList<int>& rows)
{
    const CurveModel& curves = m_document.curves();
    for (int row = 0; row < curves.rowCount(); ++row) {
        const CurveEntry& entry = curves.entry(row);
        CurveSeries& series = pane.series(entry.id);
        const bool shown = rows.contains(row);
        if (shown) {
            series.setAppearance(penOf(row), entry.marker, m_theme->base);
            if (m_stale.contains(entry.id)) {
                series.setSampling(
                    m_document.sample(entry.curve, pane.quantity(), pane.viewportForSampling()),
                    pane.frame());
                series.setBounds(m_document.bounds(entry.curve, pane.quantity(), pane.frame().x));
            }
        }
        series.setVisible(shown);
    }
}

void PlotView::updateMarkers(ChartPane& pane, const QList<int>& rows)
{
    const bool wanted = m_document.view().options().markers;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const CurveEntry& entry = m_document.curves().entry(rows[i]);
        if (!m_besideStale && !(wanted && m_stale.contains(entry.id)))
            continue;
        std::vector<core::Point> points;
        if (wanted)
            for (const double x : markerXs(pane.frame(), i, static_cast<int>(rows.size())))
                points.push_back({x, core::select(m_document.evaluate(entry.curve, x), pane.quantity())});
        pane.series(entry.id).setMarkers(points, pane.frame());
    }
}

void PlotView::updateFamilies(ChartPane& pane, const QList<int>& rows)
{
    const CurveModel& curves = m_document.curves();
    QList<core::Curve> all;
    for (const int row : rows)
        all << curves.entry(row).familyMembers();
    Families& drawn = m_families[pane.quantity() == core::Quantity::Value ? 0 : 1];
    if (!m_besideStale && drawn.curves == all)
        return; // as when the parameter is moved of which it has other values
    drawn = {all, {}};
    QList<FamilyMember> members;
    for (const int row : rows) {
        const CurveEntry& entry = curves.entry(row);
        const QList<core::Curve> family = entry.familyMembers();
        if (family.isEmpty())
            continue;
        const qsizetype first = members.size();
        for (qsizetype i = 0; i < family.size(); ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(family.size() - 1);
            members.append(
                FamilyMember{m_document.sample(family[i], pane.quantity(), pane.viewportForSampling()),
                             familyColor(entry.color, m_theme->base, share)});
        }
        const QString symbol = toQString(entry.curve.activation().parameters[entry.family->parameter].symbol);
        QStringList names;
        for (const double value : entry.family->values())
            names << QStringLiteral("%1 = %2").arg(symbol, localNumber(value));
        drawn.labels << familyLabels(members.sliced(first), names, pane.frame());
    }
    pane.setFamilies(members);
}

void PlotView::updateLabels(ChartPane& pane, const QList<int>& rows)
{
    QList<EndLabel> labels;
    const bool explore = m_document.view().mode() == ViewState::Mode::Explore;
    if (m_document.view().options().endLabels) {
        const int current = m_document.curves().currentRow();
        QList<int> byImportance = rows;
        if (byImportance.removeOne(current))
            byImportance.prepend(current);
        for (const int row : explore ? QList<int>() : byImportance) { // alone it has its name in the legend
            const CurveEntry& entry = m_document.curves().entry(row);
            if (const std::optional<CurveEnd>& end = pane.series(entry.id).end())
                labels.append({.text = m_document.curves().nameAmong(rows, row),
                               .color = entry.color,
                               .end = *end,
                               .emphasised = m_currentEmphasised && row == current});
        }
        labels << m_families[pane.quantity() == core::Quantity::Value ? 0 : 1].labels;
    }
    pane.setEndLabels(labels);
}

void PlotView::updateLegend(const QList<int>& rows)
{
    QList<Legend::Item> items;
    const bool markers = m_document.view().options().markers;
    for (const int row : rows) {
        const CurveEntry& entry = m_document.curves().entry(row);
        items << Legend::Item{curveTitle(entry.curve), penOf(row),
                              markers ? std::optional(entry.marker) : std::nullopt,
                              m_currentEmphasised && row == m_document.curves().currentRow()};
    }
    m_legend->setItems(items);
}

void PlotView::updateProbe(const QList<int>& rows)
{
    const ViewState& view = m_document.view();
    const std::optional<double> x = view.probe();
    if (!x || !view.ranges().x.contains(*x) || rows.isEmpty()) {
        for (ChartPane* pane : m_panes)
            pane->setProbe(std::nullopt);
        return;
    }
    const int row = rowRead(m_document, rows);
    ChartPane* const first = isShown(*m_panes[0]) ? m_panes[0] : m_panes[1];
    const ChartPane* const speaker = m_pointedPane ? m_pointedPane : first;
    for (ChartPane* pane : m_panes) {
        ProbeReading reading = probeReading(m_document, row, rows, *x, pane->quantity());
        if (pane == speaker) {
            reading.lines = readOut(m_document, row, *x);
            reading.remarks = landmarksRead(m_document);
            reading.avoided = pointsInView(m_document, rows, pane->quantity());
        }
        pane->setProbe(reading);
    }
}

void PlotView::describe(ChartPane& pane, const QList<int>& rows) const
{
    const core::Range x = pane.frame().x;
    const core::Range window = pane.frame().y;
    QStringList curves;
    bool allAbove = true;
    bool allBelow = true;
    const int reference = m_document.curves().referenceRow();
    const bool differences = m_document.view().mode() == ViewState::Mode::Difference;
    for (const int row : rows) {
        const CurveEntry& entry = m_document.curves().entry(row);
        const core::Range y = pane.series(entry.id).bounds();
        allAbove = allAbove && y.min > window.max;
        allBelow = allBelow && y.max < window.min;
        QString name = curveTitle(entry.curve);
        if (differences)
            name = tr("%1 minus %2").arg(name, curveTitle(m_document.curves().entry(reference).curve));
        curves << tr("%1 from %2 to %3").arg(name, localNumber(y.min, 4), localNumber(y.max, 4));
    }
    const bool noReference = differences && reference < 0;
    QString hint;
    if (m_curvesAreHidden)
        hint = tr("Answer first, then the curves appear");
    else if (noReference)
        hint = tr("No reference yet: choose one by the Δ of its card");
    else if (rows.isEmpty())
        hint = tr("No curve is shown");
    else if (allAbove)
        hint = tr("▲ Above this window");
    else if (allBelow)
        hint = tr("▼ Below this window");
    pane.setHint(hint);
    const QString description = noReference || m_curvesAreHidden ? hint
                                : rows.isEmpty()                 ? tr("No curve is shown.")
                                                                 : tr("For x from %1 to %2: %3.")
                                                       .arg(localNumber(x.min, 4), localNumber(x.max, 4),
                                                            curves.join(QStringLiteral("; ")));
    if (description != pane.accessibleDescription()) // else all who listen would be told anew, each frame
        pane.setAccessibleDescription(description);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_legend->setMaximumHeightShown(legendShare * height());
    arrangeCharts();
}

/// With all rows of the legend, which a layout leaves out.
QSize PlotView::minimumSizeHint() const
{
    return {layout()->totalMinimumSize().width(), layout()->minimumHeightForWidth(width())};
}

bool PlotView::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        turnCharts(); // the legend may have more rows now
    return QWidget::event(event);
}

void PlotView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        scheduleBeside();
}

} // namespace activation_explorer::ui
