// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <QColor>

/// How colours look to people.
namespace activation_explorer::ui {

/// Dichromats as of Machado, Oliveira and Fernandes, “A physiologically-based model for simulation of color
/// vision deficiency” (2009), severity 1.
enum class Vision { Usual, Protanopia, Deuteranopia };

using Triple = std::array<double, 3>;

/// Linear RGB of an sRGB colour (IEC 61966-2-1).
inline Triple linear(const QColor& color)
{
    const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {one(color.red() / 255.0), one(color.green() / 255.0), one(color.blue() / 255.0)};
}

inline Triple product(const std::array<Triple, 3>& matrix, const Triple& v)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

inline Triple seen(const Triple& rgb, Vision vision)
{
    switch (vision) {
    case Vision::Protanopia:
        return product({{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}},
                       rgb);
    case Vision::Deuteranopia:
        return product({{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}},
                       rgb);
    case Vision::Usual:
        break;
    }
    return rgb;
}

/// CIE 1976 L*a*b* under D65 (CIE 15).
inline Triple lab(const QColor& color, Vision vision = Vision::Usual)
{
    const Triple xyz =
        product({{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}},
                seen(linear(color), vision));
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.9505);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// In L*a*b*; 2.3 is just noticeable (Mahy, Van Eycken and Oosterlinck, 1994).
inline double difference(const QColor& one, const QColor& other, Vision vision)
{
    const auto [l1, a1, b1] = lab(one, vision);
    const auto [l2, a2, b2] = lab(other, vision);
    return std::hypot(l2 - l1, a2 - a1, b2 - b1);
}

} // namespace activation_explorer::ui
