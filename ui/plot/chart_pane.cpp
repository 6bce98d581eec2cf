// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chart_pane.h"

#include "ui/plot/curve_series.h"
#include "ui/plot/grid_item.h"
#include "ui/plot/probe_item.h"

#include <cmath>
#include <QChart>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

namespace activation_explorer::ui {

namespace {

constexpr double rightMargin = 16;
constexpr double zoomPerNotch = 0.85;
constexpr double panPerKey = 0.05; // of the span

} // namespace

ChartPane::ChartPane(core::Quantity quantity, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_quantity(quantity)
    , m_xAxis(new QValueAxis)
    , m_yAxis(new QValueAxis)
    , m_grid(new GridItem(
          quantity == core::Quantity::Value ? QStringLiteral("f(x)") : QStringLiteral("f′(x)"), chart()))
    , m_probe(new ProbeItem(chart()))
{
    // The chart's own background is half of an empty chart's painting; the view's brush does instead.
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    chart()->addAxis(m_yAxis, Qt::AlignLeft);
    for (QValueAxis* axis : {m_xAxis, m_yAxis})
        axis->setVisible(false); // they map; GridItem draws
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(60, 60);
    m_grid->setFont(font());
    m_probe->setFont(font());
    retranslate();
}

ChartPane::~ChartPane()
{
    m_series.clear(); // before the chart that their series belong to
}

core::Viewport ChartPane::viewportForSampling() const
{
    const double ratio = m_pixelRatio > 0 ? m_pixelRatio : devicePixelRatioF();
    return {m_frame.x, m_frame.y, m_frame.area.width() * ratio, m_frame.area.height() * ratio};
}

void ChartPane::setPixelRatio(double ratio)
{
    m_pixelRatio = ratio;
}

void ChartPane::retranslate()
{
    const QString name = m_quantity == core::Quantity::Value ? tr("Function") : tr("Derivative");
    m_grid->setTitle(name);
    setAccessibleName(name);
    setToolTip({}); // it would cover the read-out; the help is in the status bar
    setStatusTip(tr("Wheel zooms, drag moves, double-click fits; with the keyboard: + and −, arrows, F."));
}

void ChartPane::setTheme(const Theme& theme)
{
    setBackgroundBrush(theme.base);
    m_grid->setTheme(theme);
    m_probe->setTheme(theme);
}

void ChartPane::setRanges(core::Range x, core::Range y)
{
    if (m_frame.x == x && m_frame.y == y)
        return;
    m_frame.x = x;
    m_frame.y = y;
    m_xAxis->setRange(x.min, x.max);
    m_yAxis->setRange(y.min, y.max);
    m_grid->setFrame(m_frame);
    if (m_pointer)
        point(); // the plane has moved under a pointer that stands still
}

void ChartPane::point()
{
    Q_EMIT pointed(m_pointer ? std::optional(m_frame.valueAt(*m_pointer).x) : std::nullopt);
}

double ChartPane::neededLeftMargin() const
{
    // A width common to usual ranges, so that the plot does not shift under a drag; more where labels need
    // it.
    const double usual = fontMetrics().horizontalAdvance(QStringLiteral("−0.000"));
    return std::max(usual, m_grid->yLabelWidth(m_frame.y, m_frame.area.height())) + 8;
}

void ChartPane::setLeftMargin(double margin)
{
    if (m_leftMargin == margin)
        return;
    m_leftMargin = margin;
    layOut();
}

void ChartPane::layOut()
{
    const QRectF area(m_leftMargin, m_grid->topMargin(),
                      std::max(viewport()->width() - m_leftMargin - rightMargin, 1.0),
                      std::max(viewport()->height() - m_grid->topMargin() - m_grid->bottomMargin(), 1.0));
    const bool changed = area != m_frame.area;
    m_frame.area = area;
    chart()->setPlotArea(area);
    m_grid->setFrame(m_frame);
    if (changed)
        Q_EMIT areaChanged();
}

CurveSeries& ChartPane::series(quint64 curveId)
{
    std::unique_ptr<CurveSeries>& slot = m_series[curveId];
    if (!slot)
        slot = std::make_unique<CurveSeries>(*chart(), *m_xAxis, *m_yAxis);
    return *slot;
}

void ChartPane::removeSeries(quint64 curveId)
{
    m_series.erase(curveId);
}

void ChartPane::setHint(const QString& hint)
{
    m_grid->setHint(hint);
}

void ChartPane::setProbe(const std::optional<ProbeReading>& reading)
{
    if (reading)
        m_probe->show(m_frame, *reading);
    else
        m_probe->setVisible(false);
}

void ChartPane::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void ChartPane::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0 && m_frame.area.contains(event->position()))
        Q_EMIT zoomAsked(m_frame.valueAt(event->position()), std::pow(zoomPerNotch, notches));
    event->accept();
}

// The base class's mouse handlers are not called: its press dereferences null where no item lies
// (QTBUG-118669).

void ChartPane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void ChartPane::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom) {
        const core::Point from = m_frame.valueAt(*m_dragFrom);
        const core::Point to = m_frame.valueAt(event->position());
        m_dragFrom = event->position();
        Q_EMIT panAsked(from.x - to.x, from.y - to.y);
    }
    m_pointer.reset();
    if (m_frame.area.contains(event->position()))
        m_pointer = event->position();
    point();
}

void ChartPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom.reset();
    viewport()->unsetCursor();
}

void ChartPane::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT fitAsked();
}

void ChartPane::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_pointer.reset();
    point();
}

void ChartPane::keyPressEvent(QKeyEvent* event)
{
    const double dx = panPerKey * m_frame.x.span();
    const double dy = panPerKey * m_frame.y.span();
    const core::Point center{m_frame.x.center(), m_frame.y.center()};
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT panAsked(-dx, 0);
        break;
    case Qt::Key_Right:
        Q_EMIT panAsked(dx, 0);
        break;
    case Qt::Key_Up:
        Q_EMIT panAsked(0, dy);
        break;
    case Qt::Key_Down:
        Q_EMIT panAsked(0, -dy);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        Q_EMIT zoomAsked(center, zoomPerNotch);
        break;
    case Qt::Key_Minus:
        Q_EMIT zoomAsked(center, 1 / zoomPerNotch);
        break;
    default:
        event->ignore();
    }
}

void ChartPane::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_grid->setFocused(true);
}

void ChartPane::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_grid->setFocused(false);
}

void ChartPane::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_grid->setFont(font());
        m_probe->setFont(font());
        layOut();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace activation_explorer::ui
