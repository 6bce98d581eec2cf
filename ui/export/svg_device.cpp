// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_device.h"

#include <cmath>
#include <limits>

namespace activation_explorer::ui {

namespace {

constexpr int pixelsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

} // namespace

SvgDevice::SvgDevice(const QSizeF& size)
    : m_size(size)
    , m_engine(QRectF(QPointF(), size))
{}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    const auto whole = [](double length) { return static_cast<int>(std::ceil(length)); };
    switch (metric) {
    case PdmWidth:
        return whole(m_size.width());
    case PdmHeight:
        return whole(m_size.height());
    case PdmWidthMM:
        return whole(m_size.width() * millimetresPerInch / pixelsPerInch);
    case PdmHeightMM:
        return whole(m_size.height() * millimetresPerInch / pixelsPerInch);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return pixelsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace activation_explorer::ui
