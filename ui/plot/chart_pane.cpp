// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chart_pane.h"

#include "ui/plot/curve_layer.h"
#include "ui/plot/curve_series.h"
#include "ui/plot/end_labels.h"
#include "ui/plot/family_item.h"
#include "ui/plot/grid_item.h"
#include "ui/plot/probe_item.h"

#include <algorithm>
#include <cmath>
#include <QAccessibleWidget>
#include <QChart>
#include <QGestureEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QRubberBand>
#include <QStyleHints>
#include <QtMath>
#include <QWheelEvent>

namespace activation_explorer::ui {

namespace {

constexpr double rightMargin = 16;
constexpr double zoomPerNotch = 0.85;
constexpr double panPerKey = 0.05; // of the span
constexpr int coarseStep = 10;

/// A chart, and one thing: of its viewport and of what is drawn in it there is nothing to tell.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartPane* pane)
        : QAccessibleWidget(pane, QAccessible::Chart)
    {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
};

QAccessibleInterface* makeAccessibleChart(const QString&, QObject* object)
{
    auto* pane = qobject_cast<ChartPane*>(object);
    return pane ? new AccessibleChart(pane) : nullptr;
}

} // namespace

ChartPane::ChartPane(core::Quantity quantity, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_quantity(quantity)
    , m_grid(new GridItem(chart()))
    , m_families(new FamilyItem(chart()))
    , m_curves(new CurveLayer(chart()))
    , m_labels(new EndLabels(chart()))
    , m_probe(new ProbeItem(chart()))
    , m_box(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    QAccessible::installFactory(makeAccessibleChart); // once, however often it is called
    // The chart's own background is half of an empty chart's painting; the view's brush does instead.
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    viewport()->grabGesture(Qt::PinchGesture);
    m_grid->setFont(font());
    m_labels->setFont(font());
    m_probe->setFont(font());
    fitLeastSize();
    retranslate();
}

ChartPane::~ChartPane()
{
    m_series.clear(); // before the layer and the chart that they are in
}

core::Viewport ChartPane::viewportForSampling() const
{
    const double ratio = m_pixelRatio > 0 ? m_pixelRatio : devicePixelRatioF();
    return {m_frame.x, m_frame.y, m_frame.area.width() * ratio, m_frame.area.height() * ratio};
}

void ChartPane::setForPicture(double pixelRatio)
{
    m_pixelRatio = pixelRatio;
    setBackgroundBrush(Qt::NoBrush);
    setMinimumSize(1, 1);
    m_families->setForPicture();
    m_curves->setForPicture();
}

void ChartPane::paint(QPainter& painter, const QRectF& target)
{
    render(&painter, target, viewport()->rect(), Qt::IgnoreAspectRatio);
}

void ChartPane::retranslate()
{
    const QString name = m_quantity == core::Quantity::Value ? tr("Function") : tr("Derivative");
    const QString symbol = m_quantity == core::Quantity::Value ? QStringLiteral("f") : QStringLiteral("f′");
    if (m_reference.isEmpty())
        m_grid->setTitle(name, symbol + QStringLiteral("(x)"));
    else
        m_grid->setTitle(
            tr("%1, difference from %2", "function or derivative; a curve").arg(name, m_reference),
            QStringLiteral("Δ") + symbol + QStringLiteral("(x)"));
    setAccessibleName(name);
    setToolTip({}); // it would cover the read-out; the help is in the status bar
    setStatusTip(
        tr("Click pins the probe; wheel zooms (Shift: y, Ctrl: x), drag moves, right-drag zooms to a box, "
           "double-click fits; ? shows all keys."));
}

void ChartPane::setTheme(const Theme& theme)
{
    if (m_pixelRatio == 0)
        setBackgroundBrush(theme.base);
    m_grid->setTheme(theme);
    m_families->setGround(theme.base);
    m_labels->setTheme(theme);
    m_probe->setTheme(theme);
}

void ChartPane::setRanges(core::Range x, core::Range y)
{
    if (m_frame.x == x && m_frame.y == y)
        return;
    m_frame.x = x;
    m_frame.y = y;
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

/// So much that something of a curve is seen between title and labels, however large these are.
void ChartPane::fitLeastSize()
{
    constexpr double leastLines = 3.5;
    constexpr int least = 60;
    if (m_pixelRatio > 0)
        return; // of a picture the size is given
    const double plot = leastLines * QFontMetricsF(font()).height();
    setMinimumSize(least, std::max(least, qCeil(m_grid->topMargin() + m_grid->bottomMargin() + plot)));
}

void ChartPane::layOut()
{
    const QRectF area(m_leftMargin, m_grid->topMargin(),
                      std::max(viewport()->width() - m_leftMargin - rightMargin, 1.0),
                      std::max(viewport()->height() - m_grid->topMargin() - m_grid->bottomMargin(), 1.0));
    const bool changed = area != m_frame.area;
    m_frame.area = area;
    chart()->setPlotArea(area);
    m_curves->setArea(area);
    m_grid->setFrame(m_frame);
    if (changed)
        Q_EMIT areaChanged();
}

CurveSeries& ChartPane::series(quint64 curveId)
{
    std::unique_ptr<CurveSeries>& slot = m_series[curveId];
    if (!slot)
        slot = std::make_unique<CurveSeries>(*m_curves, *chart());
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

void ChartPane::setReference(const QString& name)
{
    if (m_reference == name)
        return;
    m_reference = name;
    retranslate();
}

void ChartPane::setFamilies(const QList<FamilyMember>& members)
{
    m_families->setMembers(members, m_frame);
}

void ChartPane::setEndLabels(const QList<EndLabel>& labels)
{
    m_labels->setLabels(labels, m_frame);
}

void ChartPane::setLineWidth(double pixels)
{
    m_probe->setLineWidth(pixels);
}

void ChartPane::setProbe(const std::optional<ProbeReading>& reading)
{
    if (reading)
        m_probe->show(m_frame, *reading, m_labels->boxes());
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
    const QPoint delta = event->angleDelta();
    const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0; // Shift may turn it sideways
    const ViewState::Axes axes = event->modifiers().testFlag(Qt::ShiftModifier)     ? ViewState::Axes::Y
                                 : event->modifiers().testFlag(Qt::ControlModifier) ? ViewState::Axes::X
                                                                                    : ViewState::Axes::Both;
    if (notches != 0 && m_frame.area.contains(event->position()))
        Q_EMIT zoomAsked(m_frame.valueAt(event->position()), std::pow(zoomPerNotch, notches), axes);
    event->accept();
}

bool ChartPane::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) { // a touchpad's
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            pinch(gesture->position(), 1 + gesture->value());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) { // a touch screen's
        const auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* gesture = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            pinch(viewport()->mapFromGlobal(gesture->centerPoint()), gesture->scaleFactor());
            return true;
        }
    }
    return QChartView::viewportEvent(event);
}

void ChartPane::pinch(QPointF about, double scale)
{
    constexpr double least = 0.1; // of a single event; more would be an error of the device
    if (m_frame.area.contains(about))
        Q_EMIT zoomAsked(m_frame.valueAt(about), 1 / std::clamp(scale, least, 1 / least),
                         ViewState::Axes::Both);
}

void ChartPane::setBoxMode(bool on)
{
    m_boxMode = on;
    if (on)
        viewport()->setCursor(Qt::CrossCursor);
    else
        viewport()->unsetCursor();
}

// The base class's mouse handlers are not called: its press dereferences null where no item lies
// (QTBUG-118669).

void ChartPane::mousePressEvent(QMouseEvent* event)
{
    if (m_drag != Drag::None || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    Q_EMIT pressed();
    const bool box =
        m_boxMode || event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::ControlModifier);
    m_drag = box ? Drag::Box : Drag::Pressed;
    m_button = event->button();
    m_dragFrom = event->position();
}

void ChartPane::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag != Drag::None)
        dragTo(event->position());
    m_pointer.reset();
    if (m_frame.area.contains(event->position()))
        m_pointer = event->position();
    point();
}

void ChartPane::dragTo(QPointF to)
{
    ViewState::Step step = ViewState::Step::Continued;
    if (m_drag == Drag::Pressed &&
        (to - m_dragFrom).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
        m_drag = Drag::Pan;
        step = ViewState::Step::New;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        const core::Point held = m_frame.valueAt(m_dragFrom);
        const core::Point now = m_frame.valueAt(to);
        m_dragFrom = to;
        Q_EMIT panAsked(held.x - now.x, held.y - now.y, step);
    } else if (m_drag == Drag::Box) {
        m_box->setGeometry((QRectF(m_dragFrom, to).normalized() & m_frame.area).toAlignedRect());
        m_box->show();
    }
}

void ChartPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None || event->button() != m_button)
        return;
    const bool isClick = m_drag == Drag::Pressed && m_frame.area.contains(event->position());
    const bool isBox = m_drag == Drag::Box;
    const QRectF box = QRectF(m_dragFrom, event->position()).normalized() & m_frame.area;
    endDrag();
    if (isClick)
        Q_EMIT clicked(m_frame.valueAt(event->position()).x);
    else if (isBox)
        zoomToBox(box);
}

void ChartPane::zoomToBox(const QRectF& box)
{
    constexpr double leastSide = 8; // a smaller one was no box, but a shaky click
    if (box.width() < leastSide || box.height() < leastSide)
        return;
    const core::Point low = m_frame.valueAt(box.bottomLeft());
    const core::Point high = m_frame.valueAt(box.topRight());
    Q_EMIT boxModeEnded();
    Q_EMIT boxAsked({low.x, high.x}, {low.y, high.y});
}

void ChartPane::endDrag()
{
    m_drag = Drag::None;
    m_box->hide();
    setBoxMode(m_boxMode); // the cursor
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
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const core::Point center{m_frame.x.center(), m_frame.y.center()};
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isUpright = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Up;
    const Direction direction = isForward ? Direction::Right : Direction::Left;
    const double pan = isForward ? panPerKey : -panPerKey;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && (isSideways || isUpright))
        Q_EMIT panAsked(isSideways ? pan * m_frame.x.span() : 0, isUpright ? pan * m_frame.y.span() : 0,
                        ViewState::Step::Run);
    else if (modifiers == Qt::ControlModifier && isSideways)
        Q_EMIT leadAsked(direction);
    else if (modifiers == Qt::ShiftModifier && isSideways)
        Q_EMIT stepAsked(direction, coarseStep);
    else if (modifiers == Qt::NoModifier && isSideways)
        Q_EMIT stepAsked(direction, 1);
    else if (modifiers == Qt::NoModifier && isUpright)
        Q_EMIT curveAsked(key == Qt::Key_Down);
    else if (key == Qt::Key_Plus || key == Qt::Key_Equal) // the same key without Shift
        Q_EMIT zoomAsked(center, zoomPerNotch, ViewState::Axes::Both);
    else if (key == Qt::Key_Minus)
        Q_EMIT zoomAsked(center, 1 / zoomPerNotch, ViewState::Axes::Both);
    else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT pinToggled();
    else if (key == Qt::Key_Escape && m_drag != Drag::None)
        endDrag();
    else if (key == Qt::Key_Escape && m_boxMode)
        Q_EMIT boxModeEnded();
    else if (key == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        event->ignore();
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
        m_labels->setFont(font());
        m_probe->setFont(font());
        fitLeastSize();
        layOut();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace activation_explorer::ui
