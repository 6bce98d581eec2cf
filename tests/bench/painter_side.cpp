// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/painter_side.h"

#include "core/sampling.h"
#include "tests/bench/curve_set.h"

#include <QPainter>

namespace activation_explorer::bench {

namespace {

QList<QLineF> segmentsOf(const core::Curve& curve, core::Quantity quantity, const core::Viewport& viewport)
{
    const auto pixel = [&viewport](core::Point p) {
        return QPointF((p.x - viewport.x.min) / viewport.x.span() * viewport.widthPx,
                       (viewport.y.max - p.y) / viewport.y.span() * viewport.heightPx);
    };
    QList<QLineF> result;
    for (const core::Polyline& piece : core::sample(curve, quantity, viewport).pieces)
        for (std::size_t i = 1; i < piece.size(); ++i)
            result << QLineF(pixel(piece[i - 1]), pixel(piece[i]));
    return result;
}

} // namespace

PainterSide::PainterSide(const Scene& scene)
{
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        m_images[i] = QImage(scene.charts[i].size(), QImage::Format_RGB32);
        m_segments[i].resize(scene.curves.size());
    }
    show(scene, Change{{}, true});
}

void PainterSide::show(const Scene& scene, const Change& change)
{
    constexpr std::array quantities{core::Quantity::Value, core::Quantity::Derivative};
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        QImage& image = m_images[i];
        const core::Viewport viewport{scene.x, scene.y[i], static_cast<double>(image.width()),
                                      static_cast<double>(image.height())};
        const auto sample = [&](std::size_t k) {
            m_segments[i][k] = segmentsOf(scene.curves[k], quantities[i], viewport);
        };
        if (change.ranges)
            for (std::size_t k = 0; k < scene.curves.size(); ++k)
                sample(k);
        else
            for (const std::size_t k : change.curves)
                sample(k);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (std::size_t k = 0; k < scene.curves.size(); ++k) {
            painter.setPen(QPen(scene.colors[k], penWidth, Qt::SolidLine, Qt::FlatCap));
            painter.drawLines(m_segments[i][k]);
        }
    }
}

} // namespace activation_explorer::bench
