// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_preview.h"

#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr int square = 8;

QPixmap checkerboard(bool isDark)
{
    const QColor one = isDark ? QColor(0x26282cU) : QColor(0xffffffU);
    const QColor other = isDark ? QColor(0x3a3d43U) : QColor(0xe3e3e3U);
    QPixmap tile(2 * square, 2 * square);
    tile.fill(one);
    QPainter painter(&tile);
    painter.fillRect(0, 0, square, square, other);
    painter.fillRect(square, square, square, square, other);
    return tile;
}

} // namespace

PicturePreview::PicturePreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PicturePreview::setImage(const QImage& image, bool isDark)
{
    m_image = image;
    m_isDark = isDark;
    m_scaled = {};
    update();
}

QRect PicturePreview::imageRect() const
{
    const QRect inside = rect().adjusted(1, 1, -1, -1); // the frame's
    QSize size = m_image.size();
    if (size.width() > inside.width() || size.height() > inside.height())
        size = size.scaled(inside.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    return {inside.x() + (inside.width() - size.width()) / 2,
            inside.y() + (inside.height() - size.height()) / 2, size.width(), size.height()};
}

QSize PicturePreview::sizeHint() const
{
    return {560, 400};
}

QSize PicturePreview::minimumSizeHint() const
{
    return {240, 160};
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    const QRect target = imageRect();
    const QSize pixels = target.size() * devicePixelRatio();
    if (m_scaled.isNull() || m_scaled.size() != pixels) {
        const bool larger = m_image.width() > pixels.width() || m_image.height() > pixels.height();
        m_scaled = larger ? m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : m_image;
    }
    QPainter painter(this);
    if (m_image.hasAlphaChannel())
        painter.drawTiledPixmap(target, checkerboard(m_isDark));
    painter.drawImage(target, m_scaled);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

} // namespace activation_explorer::ui
