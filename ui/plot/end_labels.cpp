// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/end_labels.h"

#include "ui/plot/clipping.h"
#include "ui/plot/contrast.h"
#include "ui/plot/label_placement.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double padding = 3;    // between a text and its backing's left and right edges
constexpr double inset = 3;      // between labels and the plot's frame
constexpr double leaderFrom = 9; // a label no farther than this from its anchor needs no leader
constexpr double edge = 1e-6;
constexpr double slopeReach = 40;  // over which a curve's direction at its end is taken
constexpr double slopeMinimum = 4; // over that reach, what is not level
constexpr float backing = 0.85F;   // opacity, behind a text
constexpr double readableContrast = 4.5;

QPointF nearestOn(const QRectF& box, QPointF point)
{
    return {std::clamp(point.x(), box.left(), box.right()), std::clamp(point.y(), box.top(), box.bottom())};
}

std::optional<CurveEnd> visibleEnd(const core::Sampling& sampling, const PlotFrame& frame, bool fromRight)
{
    const auto nth = [fromRight](std::size_t i, std::size_t count) { return fromRight ? count - 1 - i : i; };
    // A curve along the very edge is seen, however its pixels are rounded.
    const QRectF area = frame.area.adjusted(-edge, -edge, edge, edge);
    for (std::size_t p = 0; p < sampling.pieces.size(); ++p) {
        const core::Polyline& piece = sampling.pieces[nth(p, sampling.pieces.size())];
        const auto pixel = [&](std::size_t i) {
            const core::Point& point = piece[nth(i, piece.size())];
            return QPointF(frame.pixelX(point.x), frame.pixelY(point.y));
        };
        for (std::size_t i = 1; i < piece.size(); ++i) {
            const std::optional<QLineF> visible = clipped({pixel(i - 1), pixel(i)}, area);
            if (!visible)
                continue;
            const QPointF end = nearestOn(frame.area, visible->p1());
            std::size_t inwards = i;
            while (inwards + 1 < piece.size() && std::abs(pixel(inwards).x() - end.x()) < slopeReach)
                ++inwards;
            // Of a straight piece, whose points lie far apart, what is on the way.
            const QPointF step = pixel(inwards) - end;
            const double share = std::min(slopeReach / std::max(std::abs(step.x()), 1.0), 1.0);
            return CurveEnd{end, step.y() * share < -slopeMinimum};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<CurveEnd> lastVisiblePoint(const core::Sampling& sampling, const PlotFrame& frame)
{
    return visibleEnd(sampling, frame, true);
}

std::optional<CurveEnd> firstVisiblePoint(const core::Sampling& sampling, const PlotFrame& frame)
{
    return visibleEnd(sampling, frame, false);
}

EndLabels::EndLabels(QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_theme(&theme(Theme::Id::Light))
{
    setZValue(600); // over the curves and their dots, under the probe
    setAcceptedMouseButtons(Qt::NoButton);
}

void EndLabels::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_colors.clear();
    place();
    update();
}

void EndLabels::setFont(const QFont& font)
{
    m_font = font;
    m_boldFont = font;
    m_boldFont.setBold(true);
    m_texts.clear();
    layOutTexts();
    place();
    update();
}

void EndLabels::setLabels(const QList<EndLabel>& labels, const PlotFrame& frame)
{
    m_labels = labels;
    m_frame = frame;
    layOutTexts();
    place();
}

QList<QRectF> EndLabels::boxes() const
{
    QList<QRectF> result;
    for (const Placed& label : m_placed)
        result << label.box;
    return result;
}

void EndLabels::layOutTexts()
{
    QHash<TextKey, Text> texts; // those that are no more wanted go
    for (const EndLabel& label : m_labels) {
        const TextKey key(label.text, label.emphasised);
        Text& text = texts[key];
        if (!text.size.isEmpty())
            continue;
        if (const auto known = m_texts.constFind(key); known != m_texts.constEnd()) {
            text = *known;
            continue;
        }
        text.layout.setText(printed(label.text));
        text.layout.setTextFormat(Qt::PlainText);
        text.layout.prepare({}, label.emphasised ? m_boldFont : m_font);
        text.size = QSizeF(std::ceil(text.layout.size().width()) + 2 * padding,
                           std::ceil(text.layout.size().height()));
    }
    m_texts = texts;
}

QColor EndLabels::readable(const QColor& curve)
{
    QColor& result = m_colors[curve.rgb()];
    if (!result.isValid())
        result = withContrast(curve, m_theme->text, m_theme->base, readableContrast);
    return result;
}

void EndLabels::place()
{
    QList<LabelRequest> requests;
    for (const EndLabel& label : m_labels)
        requests << LabelRequest{label.end.at, m_texts.value({label.text, label.emphasised}).size,
                                 label.end.fromAbove};
    const QList<std::optional<QRectF>> boxes =
        placeLabels(requests, m_frame.area.adjusted(inset, inset, -inset, -inset));
    QList<Placed> placed;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (!boxes[i])
            continue;
        const EndLabel& label = m_labels[i];
        // On whole pixels, where text is sharp; sizes are whole, so labels stay apart.
        const QRectF box(std::round(boxes[i]->left()), std::round(boxes[i]->top()), boxes[i]->width(),
                         boxes[i]->height());
        const QLineF leader(nearestOn(box, label.end.at), label.end.at);
        placed << Placed{box, leader.length() > leaderFrom ? leader : QLineF(), readable(label.color),
                         m_texts.value({label.text, label.emphasised}).layout, label.emphasised};
    }
    const QRectF bounds = placed.isEmpty() ? QRectF() : m_frame.area.adjusted(-1, -1, 1, 1);
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    // Most often one label moves, and the others stay.
    for (const Placed& before : std::as_const(m_placed))
        if (!placed.contains(before))
            update(before.bounds());
    for (const Placed& now : placed)
        if (!m_placed.contains(now))
            update(now.bounds());
    m_placed = placed;
}

QRectF EndLabels::Placed::bounds() const
{
    return box.united(QRectF(leader.p1(), leader.p2()).normalized()).adjusted(-1, -1, 1, 1);
}

void EndLabels::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    for (const Placed& label : m_placed) {
        painter->setPen(QPen(label.color, 1));
        if (!label.leader.isNull())
            painter->drawLine(label.leader);
    }
    QColor ground = m_theme->base;
    ground.setAlphaF(backing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    for (const Placed& label : m_placed)
        painter->drawRoundedRect(label.box, padding, padding);
    for (const bool bold : {false, true}) {
        painter->setFont(bold ? m_boldFont : m_font);
        for (const Placed& label : m_placed) {
            if (label.bold != bold)
                continue;
            painter->setPen(label.color);
            painter->drawStaticText(label.box.topLeft() + QPointF(padding, 0), label.text);
        }
    }
    painter->restore();
}

} // namespace activation_explorer::ui
