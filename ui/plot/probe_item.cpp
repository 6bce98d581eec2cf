// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/probe_item.h"

#include "ui/plot/clipping.h"
#include "ui/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr double padding = 8;
constexpr double distance = 14;      // from the line to the read-out
constexpr double largestShare = 0.2; // of the plot, that a read-out with remarks may cover
constexpr double dotRadius = 6;
constexpr double otherDotRadius = 5;
constexpr double tangentReach = 0.35; // to each side, of the plot's width
constexpr double tagDistance = 9;     // from the point, in both directions
constexpr double tagPadding = 4;
constexpr double pinWidth = 12;
constexpr double pinHeight = 14;
constexpr QStringView longestNumber{u"Δf′(x) = −0.000000000e−000"};

QRectF about(QPointF center, double reach)
{
    return QRectF(center, center).adjusted(-reach, -reach, reach, reach);
}

/// What the tangent and its tag have in common in both charts.
QPen slopePen(const Theme& theme, double size)
{
    QPen pen(theme.text, 1.5 * size);
    pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

/// A pin, with its tip on the probe's line.
QPolygonF pinAt(QPointF top)
{
    const double half = pinWidth / 2;
    return {top + QPointF(-half, 0), top + QPointF(half, 0), top + QPointF(half, pinHeight - half),
            top + QPointF(0, pinHeight), top + QPointF(-half, pinHeight - half)};
}

} // namespace

ProbeItem::ProbeItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_theme(&theme(Theme::Id::Light))
{
    setZValue(1000); // above the curves
    setAcceptedMouseButtons(Qt::NoButton);
    hide();
}

void ProbeItem::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void ProbeItem::setFont(const QFont& font)
{
    m_font = font;
}

void ProbeItem::setLineWidth(double pixels)
{
    constexpr double usual = 3.5;
    m_size = std::max(1.0, pixels / usual);
}

void ProbeItem::show(const PlotFrame& frame, const ProbeReading& reading, const QList<QRectF>& labels)
{
    prepareGeometryChange();
    m_area = frame.area;
    m_reading = reading;
    m_reading.tag = printed(reading.tag);
    m_labels = labels;
    const double x = frame.pixelX(reading.at.x);
    const auto pixel = [&](double y) {
        return QPointF(x, std::clamp(frame.pixelY(y), m_area.top() - 1e4, m_area.bottom() + 1e4));
    };
    const auto isInside = [this](QPointF at) { return at.y() >= m_area.top() && at.y() <= m_area.bottom(); };
    const QPointF at = pixel(reading.at.y);
    placeLine(x);
    m_dot = isInside(at) ? std::optional(at) : std::nullopt;
    m_others.clear();
    for (const ProbeReading::Dot& dot : reading.others)
        if (const QPointF other = pixel(dot.y); isInside(other))
            m_others << std::pair(other, dot.color);
    placeTangent(frame, at);
    placeReadOut(frame, at);
    placeTag(at);
    updateBounds();
    setVisible(true);
    update();
}

void ProbeItem::placeLine(double x)
{
    std::ranges::sort(m_labels, {}, &QRectF::top);
    m_line.clear();
    double from = m_area.top();
    double pinTop = m_area.top();
    for (const QRectF& label : std::as_const(m_labels)) {
        if (label.left() < x && x < label.right()) {
            if (label.top() > from)
                m_line << QLineF(x, from, x, label.top());
            from = std::max(from, label.bottom());
        }
        const bool isAbout = label.left() < x + pinWidth / 2 && x - pinWidth / 2 < label.right();
        if (isAbout && label.top() < pinTop + pinHeight)
            pinTop = std::max(pinTop, label.bottom());
    }
    if (from < m_area.bottom())
        m_line << QLineF(x, from, x, m_area.bottom());
    m_pin = pinAt({x, pinTop});
}

void ProbeItem::placeTangent(const PlotFrame& frame, QPointF at)
{
    m_tangent.clear();
    if (!m_reading.slope || !m_dot)
        return;
    const double unitsPerPixelX = frame.x.span() / m_area.width();
    const double pixelsPerUnitY = m_area.height() / frame.y.span();
    const double rise = *m_reading.slope * unitsPerPixelX * pixelsPerUnitY; // pixels up a pixel to the right
    // What is steeper than the plot is high leaves it anyway, and as steep as that is upright to the eye.
    const double far = m_area.width() + m_area.height();
    const double run = tangentReach * m_area.width();
    const QPointF step = std::abs(rise) * run <= far ? QPointF(run, -rise * run)
                                                     : QPointF(far / std::abs(rise), rise > 0 ? -far : far);
    for (const QPointF& side : {step, -step}) // of a slope that is no number, none
        if (const std::optional<QLineF> part = clipped({at, at + side}, m_area))
            m_tangent << *part;
}

QSizeF ProbeItem::boxOf(const QStringList& words) const
{
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const QString& line : words)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {std::ceil(width) + 2 * padding,
            metrics.height() * static_cast<double>(words.size()) + 2 * padding};
}

QStringList ProbeItem::wordsWithRoom() const
{
    QStringList words = m_reading.lines + m_reading.remarks;
    for (QString& line : words)
        line = printed(line);
    const QFontMetricsF metrics(m_font);
    // Names may be longer than a chart is wide, and are cut where all numbers have room.
    const double most = m_area.width() - 2 * padding - 1;
    if (most >= metrics.horizontalAdvance(longestNumber.toString()))
        for (QString& line : words)
            line = metrics.elidedText(line, Qt::ElideRight, most);
    const auto coversMuch = [this](const QStringList& those) {
        const QSizeF size = boxOf(those);
        return size.width() * size.height() > largestShare * m_area.width() * m_area.height();
    };
    for (qsizetype left = words.size(); left > m_reading.lines.size() && coversMuch(words);)
        words = words.first(--left) << QStringLiteral("…");
    return words;
}

void ProbeItem::placeReadOut(const PlotFrame& frame, QPointF at)
{
    m_box = QRectF();
    if (m_reading.lines.isEmpty())
        return;
    m_words = wordsWithRoom();
    const QSizeF size = boxOf(m_words);
    if (size.width() > m_area.width() || size.height() > m_area.height())
        return; // in a chart so small the numbers have no room
    const QRectF room = m_area.adjusted(0, 2, 0, -2);
    const auto beside = [&](bool right, bool above) {
        const QPointF corner(right ? at.x() + distance : at.x() - distance - size.width(),
                             above ? at.y() - distance - size.height() : at.y() + distance);
        return QRectF(
            {std::clamp(corner.x(), room.left(), room.right() - size.width()),
             std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height()))},
            size);
    };
    const std::array places{beside(true, true), beside(false, true), beside(true, false),
                            beside(false, false)};
    constexpr qsizetype worthIt = 2; // points less: else it would jump to and fro under a moving pointer
    const auto cost = [&](const QRectF& place) {
        const bool coversLine = place.left() < at.x() && at.x() < place.right();
        const auto covered = std::ranges::count_if(m_reading.avoided, [&](core::Point p) {
            return place.contains({frame.pixelX(p.x), frame.pixelY(p.y)});
        });
        constexpr qsizetype nameWeighs = 10; // points of curves
        const auto names =
            std::ranges::count_if(m_labels, [&](const QRectF& label) { return place.intersects(label); });
        return (coversLine ? m_reading.avoided.size() + worthIt : 0) + covered + nameWeighs * names;
    };
    for (std::size_t i = 0; i < places.size(); ++i)
        if (cost(places[i]) + worthIt <= cost(places[m_quarter]))
            m_quarter = i;
    m_box = places[m_quarter];
}

void ProbeItem::placeTag(QPointF at)
{
    m_tag = QRectF();
    if (m_reading.tag.isEmpty() || !m_dot)
        return;
    const QFontMetricsF metrics(m_font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(m_reading.tag)) + 2 * tagPadding,
                      std::ceil(metrics.height()) + tagPadding);
    const auto beside = [&](bool right, bool above) {
        return QRectF(QPointF(right ? at.x() + tagDistance : at.x() - tagDistance - size.width(),
                              above ? at.y() - tagDistance - size.height() : at.y() + tagDistance),
                      size);
    };
    // Best in the quarters that the tangent leaves free, and not where the read-out is; else at that.
    const bool rises = m_reading.slope.value_or(0) >= 0;
    const std::array places{beside(true, !rises),
                            beside(false, rises),
                            beside(false, !rises),
                            beside(true, rises),
                            QRectF(m_box.bottomLeft() + QPointF(0, tagPadding), size),
                            QRectF(m_box.topLeft() - QPointF(0, tagPadding + size.height()), size)};
    const QRectF room = m_area.adjusted(2, 2, -2, -2);
    const auto* const open = std::ranges::find_if(places, [&](const QRectF& place) {
        return room.contains(place) && !place.intersects(m_box) &&
               std::ranges::none_of(m_labels, [&](const QRectF& label) { return place.intersects(label); });
    });
    m_tag = open != places.end() ? *open : QRectF(); // better no tag than one over other words
}

void ProbeItem::updateBounds()
{
    m_bounds = QRectF();
    for (const QLineF& part : m_line)
        m_bounds |= QRectF(part.p1(), part.p2()).adjusted(-2 * m_size, 0, 2 * m_size, 0);
    if (m_reading.pinned)
        m_bounds |= m_pin.boundingRect().adjusted(-2, -2, 2, 2);
    if (m_dot)
        m_bounds |= about(*m_dot, m_size * dotRadius);
    for (const auto& [at, color] : m_others)
        m_bounds |= about(at, m_size * otherDotRadius);
    for (const QLineF& part : m_tangent)
        m_bounds |= QRectF(part.p1(), part.p2())
                        .normalized()
                        .adjusted(-2 * m_size, -2 * m_size, 2 * m_size, 2 * m_size);
    if (!m_tag.isNull())
        m_bounds |= m_tag.adjusted(-1, -1, 1, 1);
    m_bounds |= m_box;
}

void ProbeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setPen(m_reading.pinned ? QPen(m_theme->accent, 2 * m_size, Qt::SolidLine, Qt::FlatCap)
                                     : QPen(m_theme->muted, m_size, Qt::SolidLine, Qt::FlatCap));
    painter->drawLines(m_line);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_reading.pinned) {
        painter->setPen(QPen(m_theme->base, 1.5));
        painter->setBrush(m_theme->accent);
        painter->drawPolygon(m_pin);
    }
    painter->setPen(slopePen(*m_theme, m_size));
    painter->drawLines(m_tangent);
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    painter->setPen(QPen(m_theme->base, 2));
    for (const auto& [at, color] : m_others) {
        painter->setBrush(color);
        painter->drawEllipse(at, m_size * otherDotRadius - 1, m_size * otherDotRadius - 1);
    }
    if (m_dot) {
        painter->setBrush(m_reading.color);
        painter->drawEllipse(*m_dot, m_size * dotRadius - 1, m_size * dotRadius - 1);
    }
    painter->restore();
    painter->setFont(m_font);
    if (!m_tag.isNull()) {
        painter->setPen(slopePen(*m_theme, m_size));
        painter->setBrush(m_theme->base);
        painter->drawRect(m_tag);
        painter->setPen(m_theme->text);
        painter->drawText(m_tag, Qt::AlignCenter | Qt::TextDontClip, m_reading.tag);
    }
    if (!m_box.isEmpty()) {
        painter->setPen(QPen(m_reading.color, 1.5));
        painter->setBrush(m_theme->base);
        painter->drawRoundedRect(m_box.adjusted(1, 1, -1, -1), 4, 4);
        painter->setPen(m_theme->text);
        painter->drawText(m_box.adjusted(padding, padding, 0, 0),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, m_words.join(QLatin1Char('\n')));
    }
    painter->restore();
}

} // namespace activation_explorer::ui
