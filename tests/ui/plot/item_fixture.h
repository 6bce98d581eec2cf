// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/sampling.h"
#include "ui/plot/plot_frame.h"
#include "ui/theme.h"

#include <cmath>
#include <gmock/gmock.h>
#include <QGraphicsItem>
#include <QImage>
#include <QPainter>

namespace activation_explorer::ui {

/// A plot of 400 × 300 pixels, one unit 40 pixels wide and 30 high, in a picture of 440 × 340.
inline const PlotFrame itemFrame{{20, 20, 400, 300}, {-5, 5}, {-5, 5}};

/// What an item draws on a ground, as a scene has it draw: nothing outside of its bounding rectangle.
inline QImage painted(QGraphicsItem& item, const QColor& ground = Qt::white)
{
    QImage image(440, 340, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(item.boundingRect().toAlignedRect());
    item.paint(&painter, nullptr, nullptr);
    return image;
}

/// The same without that limit: a correct item draws the same.
inline QImage paintedUnclipped(QGraphicsItem& item, const QColor& ground = Qt::white)
{
    QImage image(440, 340, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    item.paint(&painter, nullptr, nullptr);
    return image;
}

/// The smallest rectangle around all pixels that are not the ground.
inline QRect inked(const QImage& image, const QColor& ground = Qt::white)
{
    QRect result;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != ground)
                result |= QRect(x, y, 1, 1);
    return result;
}

/// How much darker than white a picture is, in black pixels.
inline double ink(const QImage& image)
{
    double result = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            result += 1 - qGray(image.pixel(x, y)) / 255.0;
    return result;
}

inline core::Sampling sampled(const char* curve, core::Quantity quantity = core::Quantity::Value,
                              const PlotFrame& frame = itemFrame)
{
    return core::sample(core::Curve::parse(curve).value(), quantity,
                        {frame.x, frame.y, frame.area.width(), frame.area.height()});
}

} // namespace activation_explorer::ui
