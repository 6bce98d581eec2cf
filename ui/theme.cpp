// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace activation_explorer::ui {

namespace {

const std::array themes{
    Theme{.id = Theme::Id::Light,
          .window = "#eceef1",
          .card = "#ffffff",
          .base = "#ffffff",
          .text = "#16181d",
          .muted = "#50555f",
          .accent = "#0063a8",
          .outline = "#7d838d",
          .error = "#b3261e",
          .grid = "#dfe2e7",
          .axis = "#6b7280"},
    Theme{.id = Theme::Id::Dark,
          .window = "#22252b",
          .card = "#2c3038",
          .base = "#1b1e23",
          .text = "#eceef2",
          .muted = "#b0b6c0",
          .accent = "#4da3e0",
          .outline = "#8f97a3",
          .error = "#ff8a80",
          .grid = "#343942",
          .axis = "#9aa1ad"},
    Theme{.id = Theme::Id::Contrast,
          .window = "#000000",
          .card = "#000000",
          .base = "#000000",
          .text = "#ffffff",
          .muted = "#ffffff",
          .accent = "#ffd500",
          .outline = "#ffffff",
          .error = "#ff9d94",
          .grid = "#5a5a5a",
          .axis = "#ffffff"},
};

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
    return *std::ranges::find(themes, id, &Theme::id);
}

const QList<QColor>& curveColors()
{
    static const QList<QColor> colors{"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                      "#808080", "#8a7a00", "#8e6c4a", "#7a6fd0"};
    return colors;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace activation_explorer::ui
