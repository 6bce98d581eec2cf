// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/svg_engine.h"

#include <QPaintDevice>
#include <QSizeF>

namespace activation_explorer::ui {

/// What is painted on it becomes SVG elements. It has 96 pixels to an inch, as SVG.
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(const QSizeF& size); ///< in pixels

    /// Complete when the painter has ended.
    [[nodiscard]] const QByteArray& elements() const noexcept { return m_engine.elements(); }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    mutable SvgEngine m_engine; ///< Qt asks a const device for an engine to paint with
};

} // namespace activation_explorer::ui
