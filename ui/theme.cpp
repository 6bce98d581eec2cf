// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace activation_explorer::ui {

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QPalette Theme::palette() const
{
    const bool dark = base.lightnessF() < 0.5F;
    const QColor button = dark ? window.lighter(135) : QColor(Qt::white);
    QPalette result(id == Id::Contrast ? base : button, window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        result.setColor(role, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, card);
    result.setColor(QPalette::Mid, outline);
    result.setColor(QPalette::ToolTipBase, base);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::BrightText, error);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText,
                    contrastRatio(accent, Qt::white) >= 4.5 ? Qt::white : Qt::black);
    result.setColor(QPalette::Link, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = muted;
        faint.setAlphaF(0.6F);
        result.setColor(QPalette::Disabled, role, faint);
    }
    return result;
}

const Theme& theme(Theme::Id id)
{
    static const std::array themes{
        Theme{.id = Theme::Id::Light,
              .window = QColor(0xeceef1U),
              .card = QColor(0xffffffU),
              .base = QColor(0xffffffU),
              .text = QColor(0x16181dU),
              .muted = QColor(0x50555fU),
              .accent = QColor(0x0063a8U),
              .outline = QColor(0x7d838dU),
              .error = QColor(0xb3261eU),
              .grid = QColor(0xdfe2e7U),
              .axis = QColor(0x6b7280U)},
        Theme{.id = Theme::Id::Dark,
              .window = QColor(0x22252bU),
              .card = QColor(0x2c3038U),
              .base = QColor(0x1b1e23U),
              .text = QColor(0xeceef2U),
              .muted = QColor(0xb0b6c0U),
              .accent = QColor(0x4da3e0U),
              .outline = QColor(0x8f97a3U),
              .error = QColor(0xff8a80U),
              .grid = QColor(0x343942U),
              .axis = QColor(0x9aa1adU)},
        Theme{.id = Theme::Id::Contrast,
              .window = QColor(0x000000U),
              .card = QColor(0x000000U),
              .base = QColor(0x000000U),
              .text = QColor(0xffffffU),
              .muted = QColor(0xffffffU),
              .accent = QColor(0xffd500U),
              .outline = QColor(0xffffffU),
              .error = QColor(0xff9d94U),
              .grid = QColor(0x5a5a5aU),
              .axis = QColor(0xffffffU)},
    };
    return *std::ranges::find(themes, id, &Theme::id);
}

const QList<QColor>& curveColors()
{
    static const QList<QColor> colors{QColor(0x0072b2U), QColor(0xd55e00U), QColor(0x009e73U),
                                      QColor(0xcc79a7U), QColor(0x808080U), QColor(0x8a7a00U),
                                      QColor(0x8e6c4aU), QColor(0x7a6fd0U)};
    return colors;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace activation_explorer::ui
