// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_engine.h"

#include "ui/export/svg_text.h"

#include <cmath>
#include <QBuffer>
#include <QCryptographicHash>
#include <QFontInfo>
#include <QImage>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>

namespace activation_explorer::ui {

namespace {

constexpr QPaintEngine::PaintEngineFeatures features =
    QPaintEngine::PrimitiveTransform | QPaintEngine::PainterPaths | QPaintEngine::AlphaBlend |
    QPaintEngine::Antialiasing | QPaintEngine::BrushStroke | QPaintEngine::ConstantOpacity |
    QPaintEngine::PixmapTransform;

/// Stands for the document in ids until it is written to its end. No text has it.
constexpr char document = '\x01';

bool isUpright(const QTransform& transform)
{
    return transform.type() <= QTransform::TxScale;
}

} // namespace

SvgEngine::SvgEngine(const QRectF& sheet)
    : QPaintEngine(features)
    , m_sheet(sheet)
{}

bool SvgEngine::begin(QPaintDevice*)
{
    return true;
}

bool SvgEngine::end()
{
    if (!m_group.isEmpty())
        m_out += "</g>\n";
    m_group.clear();
    constexpr qsizetype enough = 8;
    const QByteArray hash = QCryptographicHash::hash(m_out, QCryptographicHash::Sha256).toHex();
    m_out.replace(document, "clip-" + hash.first(enough) + '-');
    return true;
}

void SvgEngine::updateState(const QPaintEngineState& now)
{
    const DirtyFlags changed = now.state();
    if (changed.testFlag(DirtyTransform)) {
        m_transform = now.transform();
        m_scale = std::sqrt(std::abs(m_transform.determinant()));
    }
    if (changed.testFlag(DirtyPen))
        m_pen = now.pen();
    if (changed.testFlag(DirtyBrush))
        m_brush = now.brush();
    if (changed.testFlag(DirtyOpacity))
        m_opacity = now.opacity();
    if (changed.testFlag(DirtyClipPath))
        clipTo(now.clipPath().boundingRect(), now.clipOperation());
    else if (changed.testFlag(DirtyClipRegion))
        clipTo(now.clipRegion().boundingRect(), now.clipOperation());
    else if (changed.testFlag(DirtyClipEnabled))
        m_clips = now.isClipEnabled();
}

void SvgEngine::clipTo(const QRectF& area, Qt::ClipOperation operation)
{
    const QRectF mapped = m_transform.mapRect(area);
    m_clip = operation == Qt::IntersectClip && m_clips ? m_clip & mapped : mapped;
    m_clips = operation != Qt::NoClip;
}

QByteArray SvgEngine::clipRectangle() const
{
    if (!m_clips || m_clip.contains(m_sheet))
        return {};
    return "x=\"" + svgNumber(m_clip.x()) + "\" y=\"" + svgNumber(m_clip.y()) + "\" width=\"" +
           svgNumber(m_clip.width()) + "\" height=\"" + svgNumber(m_clip.height()) + '"';
}

void SvgEngine::open(const char* element)
{
    const QByteArray group = clipRectangle();
    if (group != m_group) {
        if (!m_group.isEmpty())
            m_out += "</g>\n";
        if (!group.isEmpty()) {
            QByteArray& id = m_clipIds[group];
            if (id.isEmpty()) {
                id = document + QByteArray::number(m_clipIds.size());
                m_out += "<clipPath id=\"" + id + "\"><rect " + group + "/></clipPath>\n";
            }
            m_out += "<g clip-path=\"url(#" + id + ")\">\n";
        }
        m_group = group;
    }
    m_out += '<';
    m_out += element;
}

void SvgEngine::attribute(const char* name, const QByteArray& value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"" + value + '"';
}

void SvgEngine::number(const char* name, double value)
{
    attribute(name, svgNumber(value));
}

void SvgEngine::paint(const char* name, const QColor& color)
{
    attribute(name, color.name().toLatin1());
    const double opacity = color.alphaF() * m_opacity;
    if (opacity < 1)
        attribute(QByteArray(name).append("-opacity").constData(), svgNumber(opacity));
}

void SvgEngine::stroke()
{
    if (m_pen.style() == Qt::NoPen)
        return;
    const double own = m_pen.widthF() == 0 ? 1 : m_pen.widthF();
    const double width = m_pen.isCosmetic() ? own : own * m_scale;
    paint("stroke", m_pen.color());
    number("stroke-width", width);
    if (m_pen.capStyle() != Qt::FlatCap)
        attribute("stroke-linecap", m_pen.capStyle() == Qt::RoundCap ? "round" : "square");
    if (m_pen.joinStyle() == Qt::RoundJoin || m_pen.joinStyle() == Qt::BevelJoin)
        attribute("stroke-linejoin", m_pen.joinStyle() == Qt::RoundJoin ? "round" : "bevel");
    if (m_pen.style() == Qt::SolidLine)
        return;
    QByteArray dashes;
    for (const double dash : m_pen.dashPattern()) // in widths of the pen
        dashes += (dashes.isEmpty() ? "" : " ") + svgNumber(dash * width);
    attribute("stroke-dasharray", dashes);
    if (m_pen.dashOffset() != 0)
        number("stroke-dashoffset", m_pen.dashOffset() * width);
}

void SvgEngine::close(Fill fill)
{
    if (fill == Fill::None || m_brush.style() == Qt::NoBrush)
        attribute("fill", "none");
    else
        paint("fill", m_brush.color());
    stroke();
    m_out += "/>\n";
}

void SvgEngine::drawEllipse(const QRectF& box)
{
    if (!isUpright(m_transform))
        return QPaintEngine::drawEllipse(box); // as a path
    const QRectF mapped = m_transform.mapRect(box);
    open("ellipse");
    number("cx", mapped.center().x());
    number("cy", mapped.center().y());
    number("rx", mapped.width() / 2);
    number("ry", mapped.height() / 2);
    close();
}

void SvgEngine::drawRects(const QRectF* rects, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!isUpright(m_transform)) {
            QPainterPath path;
            path.addRect(rects[i]);
            drawPath(path);
            continue;
        }
        const QRectF mapped = m_transform.mapRect(rects[i]);
        open("rect");
        number("x", mapped.x());
        number("y", mapped.y());
        number("width", mapped.width());
        number("height", mapped.height());
        close();
    }
}

void SvgEngine::points(const QPointF* corners, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QPointF p = m_transform.map(corners[i]);
        if (i > 0)
            text += ' ';
        text += svgNumber(p.x()) + ',' + svgNumber(p.y());
    }
    attribute("points", text);
}

void SvgEngine::drawPolygon(const QPointF* corners, int count, PolygonDrawMode mode)
{
    const bool isLine = mode == PolylineMode;
    open(isLine ? "polyline" : "polygon");
    points(corners, count);
    if (mode == OddEvenMode)
        attribute("fill-rule", "evenodd");
    close(isLine ? Fill::None : Fill::Brush);
}

void SvgEngine::drawLines(const QLineF* lines, int count)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        path.moveTo(lines[i].p1());
        path.lineTo(lines[i].p2());
    }
    open("path");
    attribute("d", pathData(path));
    close(Fill::None);
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    if (path.isEmpty())
        return;
    open("path");
    attribute("d", pathData(path));
    if (path.fillRule() == Qt::OddEvenFill && m_brush.style() != Qt::NoBrush)
        attribute("fill-rule", "evenodd");
    close();
}

QByteArray SvgEngine::pathData(const QPainterPath& path) const
{
    const QPainterPath mapped = m_transform.map(path);
    QByteArray text;
    const auto add = [&text](const QPointF& p) { text += svgNumber(p.x()) + ',' + svgNumber(p.y()); };
    QPointF start;
    for (int i = 0; i < mapped.elementCount(); ++i) {
        const QPainterPath::Element& element = mapped.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            text += 'M';
            start = element;
            break;
        case QPainterPath::LineToElement:
            text += 'L';
            break;
        case QPainterPath::CurveToElement:
            text += 'C';
            break;
        case QPainterPath::CurveToDataElement:
            text += ' ';
            break;
        }
        add(element);
        const bool isLast = i + 1 == mapped.elementCount() || mapped.elementAt(i + 1).isMoveTo();
        if (isLast && !element.isMoveTo() && QPointF(element) == start)
            text += 'Z'; // joined, not capped
    }
    return text;
}

void SvgEngine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    const QFont font = item.font();
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
    const bool isPlain = isUpright(m_transform);
    const QPointF start = isPlain ? m_transform.map(at) : at;
    const double scale = isPlain ? m_scale : 1;
    // The family that is really used: a desktop's font may be called “Sans”.
    QByteArray style = " font-family=\"'" + svgText(QFontInfo(font).family()) +
                       "', sans-serif\" font-size=\"" + svgNumber(size * scale) + '"';
    if (font.bold())
        style += " font-weight=\"bold\"";
    if (font.italic())
        style += " font-style=\"italic\"";
    if (!isPlain) {
        const QTransform& t = m_transform;
        style += " transform=\"matrix(";
        for (const double value : {t.m11(), t.m12(), t.m21(), t.m22()})
            style += QByteArray::number(value, 'f', 6) + ' ';
        style += svgNumber(t.dx()) + ' ' + svgNumber(t.dy()) + ")\"";
    }
    style += " xml:space=\"preserve\"";
    const QByteArray end = "</text>\n";
    const QColor color = m_pen.color();
    constexpr double near = 0.1;
    const bool continues = m_text.writtenTo == m_out.size() && m_text.style == style &&
                           m_text.color == color && m_text.opacity == m_opacity &&
                           m_group == clipRectangle() && QLineF(m_text.end, start).length() < near;
    if (continues) {
        m_out.chop(end.size());
    } else {
        open("text");
        number("x", start.x());
        number("y", start.y());
        m_out += style;
        paint("fill", color);
        m_out += '>';
    }
    m_out += svgText(item.text()) + end;
    m_text = {m_out.size(), style, color, m_opacity, start + QPointF(item.width() * scale, 0)};
}

void SvgEngine::drawImage(const QRectF& box, const QImage& image, const QRectF& source,
                          Qt::ImageConversionFlags)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!image.copy(source.toAlignedRect()).save(&buffer, "PNG"))
        return;
    const QRectF mapped = m_transform.mapRect(box);
    open("image");
    number("x", mapped.x());
    number("y", mapped.y());
    number("width", mapped.width());
    number("height", mapped.height());
    attribute("preserveAspectRatio", "none");
    attribute("href", "data:image/png;base64," + png.toBase64());
    m_out += "/>\n";
}

void SvgEngine::drawPixmap(const QRectF& box, const QPixmap& pixmap, const QRectF& source)
{
    drawImage(box, pixmap.toImage(), source, Qt::AutoColor);
}

} // namespace activation_explorer::ui
