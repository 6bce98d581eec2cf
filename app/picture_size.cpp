// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_size.h"

#include "app/checks.h"
#include "app/text.h"
#include "core/number.h"
#include "ui/text.h"

#include <cmath>

namespace activation_explorer::app {

namespace {

using Unit = ui::PictureOptions::Unit;

struct Length {
    double number;
    Unit unit;
};

std::optional<Length> parseLength(std::string_view text)
{
    Unit unit = Unit::Pixel;
    if (text.ends_with("cm"))
        unit = Unit::Centimetre;
    else if (text.ends_with("in"))
        unit = Unit::Inch;
    if (unit != Unit::Pixel)
        text.remove_suffix(2);
    const auto number = core::parseNumber(text);
    const bool isWhole = number && std::floor(*number) == *number;
    if (!number || (unit == Unit::Pixel && !isWhole)) // there are no parts of a pixel
        return std::nullopt;
    return Length{*number, unit};
}

} // namespace

Checked<ui::PictureOptions> checkSize(const std::string& text, ui::PictureOptions options)
{
    const core::Range sides = ui::PictureOptions::sides;
    const std::size_t x = text.find('x');
    if (x != std::string::npos) {
        const auto width = parseLength(std::string_view(text).substr(0, x));
        const auto height = parseLength(std::string_view(text).substr(x + 1));
        if (width && height && width->unit == height->unit) {
            options.size = {width->number, height->number};
            options.unit = width->unit;
            const QSizeF pixels = options.pixels();
            if (sides.contains(pixels.width()) && sides.contains(pixels.height()))
                return options;
        }
    }
    return badRequest(
        Text::tr("--size must be WIDTHxHEIGHT in pixels (1600x900), centimetres (16cmx9cm) or "
                 "inches (6.5inx4in), each side from %1 to %2 pixels (96 to an inch), not \"%3\"")
            .arg(ui::toQString(core::formatNumber(sides.min)), ui::toQString(core::formatNumber(sides.max)),
                 ui::toQString(text)));
}

} // namespace activation_explorer::app
