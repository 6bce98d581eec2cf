// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/export/memory.h"
#include "ui/export/picture_sheet.h"
#include "ui/export/svg_device.h"
#include "ui/export/svg_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace activation_explorer::ui {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr double inchesPerMetre = 1000 / 25.4;
constexpr int bytesPerPixel = 4;
constexpr QLatin1StringView program{"Activation Explorer"};

} // namespace

struct Picture::Parts {
    Parts(const Session& session, const PictureOptions& wanted)
        : options(wanted)
        , sheet(session, wanted)
    {}

    [[nodiscard]] QSize imageSize() const
    {
        return (options.pixels() * options.scale).toSize().expandedTo({1, 1});
    }
    [[nodiscard]] double imageBytes() const
    {
        return static_cast<double>(imageSize().width()) * imageSize().height() * bytesPerPixel;
    }

    PictureOptions options;
    PictureSheet sheet;
};

Picture::Picture(const Session& session, const PictureOptions& options)
    : m_parts(std::make_unique<Parts>(session, options))
{
    Q_ASSERT(options.refusal().isEmpty());
}

Picture::~Picture() = default;

QList<QRectF> Picture::plotAreas() const
{
    QList<QRectF> result = m_parts->sheet.plotAreas();
    for (QRectF& area : result)
        area = {area.topLeft() * m_parts->sheet.scale(), area.size() * m_parts->sheet.scale()};
    return result;
}

QString Picture::complaint() const
{
    return m_parts->sheet.complaint();
}

void Picture::paint(QPainter& painter, const QRectF& target) const
{
    if (!m_parts->sheet.isDrawable())
        return;
    const QSizeF pixels = m_parts->options.pixels();
    painter.save();
    if (!m_parts->options.transparent)
        painter.fillRect(target, m_parts->sheet.theme().base);
    painter.translate(target.topLeft());
    painter.scale(target.width() / pixels.width(), target.height() / pixels.height());
    painter.scale(m_parts->sheet.scale(), m_parts->sheet.scale());
    m_parts->sheet.paint(painter);
    painter.restore();
}

QImage Picture::image() const
{
    const PictureOptions& options = m_parts->options;
    const QSize size = m_parts->imageSize();
    constexpr double copies = 2; // the other one to be encoded
    if (!m_parts->sheet.isDrawable() || !isMemoryLikely(copies * m_parts->imageBytes()))
        return {};
    QImage image(size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(options.transparent ? QColor(Qt::transparent) : m_parts->sheet.theme().base);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), options.pixels() * options.scale));
    painter.end();
    if (options.transparent)
        image.convertTo(QImage::Format_ARGB32); // as files have it
    const int perMetre = qRound(options.scale * pixelsPerInch * inchesPerMetre);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.setText(QStringLiteral("Title"), m_parts->sheet.title());
    image.setText(QStringLiteral("Software"), program);
    return image;
}

QByteArray Picture::png() const
{
    QByteArray result;
    QBuffer buffer(&result);
    const QImage whole = image();
    return !whole.isNull() && whole.save(&buffer, "PNG") ? result : QByteArray();
}

QByteArray Picture::svg() const
{
    if (!m_parts->sheet.isDrawable())
        return {};
    const PictureOptions& options = m_parts->options;
    const QSizeF pixels = options.pixels();
    SvgDevice device(pixels);
    QPainter painter(&device);
    paint(painter, QRectF(QPointF(), pixels));
    painter.end();
    const char* const unit = options.unit == PictureOptions::Unit::Centimetre ? "cm"
                             : options.unit == PictureOptions::Unit::Inch     ? "in"
                                                                              : "px";
    QByteArray result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"";
    result += QByteArray::number(options.size.width(), 'g', 10) + unit + "\" height=\"";
    result += QByteArray::number(options.size.height(), 'g', 10) + unit + "\" viewBox=\"0 0 ";
    result += svgNumber(pixels.width()) + ' ' + svgNumber(pixels.height()) + "\">\n<title>";
    result += svgText(m_parts->sheet.title()) + "</title>\n<desc>";
    result += svgText(m_parts->sheet.description()) + "</desc>\n";
    return result + device.elements() + "</svg>\n";
}

QByteArray Picture::pdf() const
{
    if (!m_parts->sheet.isDrawable())
        return {};
    const QSizeF pixels = m_parts->options.pixels();
    constexpr int resolution = 1200;
    QByteArray result;
    QBuffer buffer(&result);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(
        QPageSize(pixels * pointsPerInch / pixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    writer.setTitle(m_parts->sheet.title());
    writer.setCreator(program);
    QPainter painter(&writer);
    if (!m_parts->options.transparent) // all of the page, which has whole points
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), m_parts->sheet.theme().base);
    paint(painter, QRectF(QPointF(), pixels * resolution / pixelsPerInch));
    painter.end();
    return result;
}

} // namespace activation_explorer::ui
