// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_layer.h"

#include "ui/plot/paint_line.h"

#include <algorithm>
#include <QPaintEngine>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace activation_explorer::ui {

namespace {

/// Each of a pixel's four channels times share / 255, rounded.
QRgb scaled(QRgb pixel, unsigned share)
{
    constexpr quint32 pair = 0xff00ffU;
    const auto half = [share](quint32 channels) {
        const quint32 product = channels * share;
        return ((product + ((product >> 8U) & pair) + 0x800080U) >> 8U) & pair;
    };
    return half(pixel & pair) | (half((pixel >> 8U) & pair) << 8U);
}

} // namespace

QList<QPolygonF> CurveLine::pixels() const
{
    QList<QPolygonF> result;
    result.reserve(static_cast<qsizetype>(m_pieces.size()));
    for (const core::Polyline& piece : m_pieces) {
        QPolygonF& line = result.emplace_back();
        line.reserve(static_cast<qsizetype>(piece.size()));
        for (const core::Point& p : piece)
            line << QPointF(m_frame.pixelX(p.x), m_frame.pixelY(p.y));
    }
    return result;
}

CurveLayer::CurveLayer(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(4); // over families, under markers, dots and names
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // which rectangle is exposed
}

CurveLayer::~CurveLayer() = default;

void CurveLayer::setForPicture()
{
    m_forPicture = true;
}

void CurveLayer::setArea(const QRectF& area)
{
    if (m_area == area)
        return;
    prepareGeometryChange();
    m_area = area;
    m_pixels = {}; // all is covered anew
    for (const auto& line : m_lines)
        line->m_isCovered = false;
}

CurveLine& CurveLayer::add()
{
    return *m_lines.emplace_back(std::make_unique<CurveLine>());
}

void CurveLayer::remove(const CurveLine& line)
{
    QGraphicsItem::update();
    std::erase_if(m_lines, [&line](const auto& each) { return each.get() == &line; });
}

void CurveLayer::setPieces(CurveLine& line, const std::vector<core::Polyline>& pieces, const PlotFrame& frame)
{
    line.m_pieces = pieces;
    line.m_frame = frame;
    ++line.m_replacements;
    if (!line.m_isCovered || !line.m_visible) {
        line.m_isCovered = false;
        return QGraphicsItem::update();
    }
    const Coverage before = std::move(line.m_coverage);
    cover(line);
    if (const QRect changed = difference(before, line.m_coverage); !changed.isEmpty())
        QGraphicsItem::update(m_toDevice.inverted().mapRect(QRectF(changed.translated(m_pixels.topLeft()))));
}

void CurveLayer::setPen(CurveLine& line, const QPen& pen)
{
    if (line.m_pen == pen)
        return;
    const bool sameShape = line.m_pen.widthF() == pen.widthF() && line.m_pen.style() == pen.style() &&
                           line.m_pen.capStyle() == pen.capStyle();
    line.m_pen = pen;
    QGraphicsItem::update();
    if (!sameShape)
        line.m_isCovered = false;
}

void CurveLayer::setVisible(CurveLine& line, bool visible)
{
    if (line.m_visible == visible)
        return;
    line.m_visible = visible;
    QGraphicsItem::update();
}

void CurveLayer::cover(CurveLine& line) const
{
    const QTransform toLayer = m_toDevice * QTransform::fromTranslate(-m_pixels.x(), -m_pixels.y());
    QList<QPolygonF> pieces = line.pixels();
    for (QPolygonF& piece : pieces)
        piece = toLayer.map(piece);
    QPen pen = line.m_pen;
    pen.setWidthF(pen.widthF() * m_toDevice.m11());
    line.m_coverage = coverageOf(pieces, pen, m_pixels.size());
    line.m_isCovered = true;
}

void CurveLayer::setTransform(const QTransform& toDevice)
{
    if (m_toDevice == toDevice && !m_pixels.isEmpty())
        return;
    m_toDevice = toDevice;
    m_pixels = toDevice.mapRect(m_area).toAlignedRect();
    for (const auto& line : m_lines)
        line->m_isCovered = false;
}

void CurveLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const QTransform toDevice = painter->deviceTransform();
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    if (m_forPicture || painter->paintEngine()->type() != QPaintEngine::Raster ||
        toDevice.type() > QTransform::TxScale || toDevice.m11() != toDevice.m22() || toDevice.m11() <= 0) {
        paintLines(*painter);
    } else {
        setTransform(toDevice);
        for (const auto& line : m_lines)
            if (line->m_visible && !line->m_isCovered)
                cover(*line);
        QRegion wanted = toDevice.map(painter->clipRegion()) & m_pixels &
                         toDevice.mapRect(option->exposedRect).toAlignedRect();
        if (const QRegion system = painter->paintEngine()->systemClip(); !system.isEmpty())
            wanted &= system;
        paintPixels(*painter, wanted);
    }
    painter->restore();
}

void CurveLayer::paintLines(QPainter& painter) const
{
    for (const auto& line : m_lines) {
        if (!line->m_visible)
            continue;
        QPen pen = line->m_pen;
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        for (const QPolygonF& piece : line->pixels())
            paintLine(painter, piece);
    }
}

/// Straight into what a widget is painted on, an image; into another one where that is something else.
void CurveLayer::paintPixels(QPainter& painter, const QRegion& wanted) const
{
    if (wanted.isEmpty())
        return;
    QPaintDevice* const device = painter.paintEngine()->paintDevice();
    if (device->devType() == QInternal::Image) {
        auto& image = *static_cast<QImage*>(device);
        if (image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32_Premultiplied) {
            for (const QRect& rect : wanted)
                blend(image, {}, rect & image.rect());
            return;
        }
    }
    const QRect all = wanted.boundingRect();
    QImage image(all.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    blend(image, all.topLeft(), all);
    painter.scale(1 / m_toDevice.m11(), 1 / m_toDevice.m22()); // in the device's pixels, whatever its scale
    painter.drawImage(QPointF(all.topLeft()) - QPointF(m_toDevice.dx(), m_toDevice.dy()), image);
}

/// Puts the lines over a rectangle of the device's pixels, into an image that begins at `origin` of the
/// device.
void CurveLayer::blend(QImage& image, QPoint origin, const QRect& rect) const
{
    const QRect wanted = rect.translated(-m_pixels.topLeft());
    const QPoint toImage = m_pixels.topLeft() - origin;
    uchar* const bits = image.bits();
    const qsizetype bytesPerLine = image.bytesPerLine();
    const auto above = [](const CoverageSpan& span, int y) { return span.y < y; };
    for (const auto& line : m_lines) {
        if (!line->m_visible)
            continue;
        const QRgb color = qPremultiply(line->m_pen.color().rgba());
        const Coverage& all = line->m_coverage;
        auto span = std::lower_bound(all.begin(), all.end(), wanted.top(), above);
        for (; span != all.end() && span->y <= wanted.bottom(); ++span) {
            const int from = std::max<int>(span->x, wanted.left());
            const int to = std::min(span->x + span->length, wanted.right() + 1);
            if (from >= to)
                continue;
            const QRgb source = scaled(color, span->coverage);
            const unsigned rest = 255 - static_cast<unsigned>(qAlpha(source));
            auto* const row =
                reinterpret_cast<QRgb*>(bits + (span->y + toImage.y()) * bytesPerLine) + toImage.x();
            for (int x = from; x < to; ++x)
                row[x] = source + scaled(row[x], rest);
        }
    }
}

} // namespace activation_explorer::ui
