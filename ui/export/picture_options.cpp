// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"
#include "ui/text.h"

#include <cmath>
#include <QCoreApplication>

namespace activation_explorer::ui {

namespace {

using Unit = PictureOptions::Unit;

double pixelsPer(Unit unit)
{
    constexpr double perInch = 96;
    constexpr double centimetresPerInch = 2.54;
    switch (unit) {
    case Unit::Pixel:
        break;
    case Unit::Centimetre:
        return perInch / centimetresPerInch;
    case Unit::Inch:
        return perInch;
    }
    return 1;
}

QString length(double value, Unit unit)
{
    switch (unit) {
    case Unit::Pixel:
        break;
    case Unit::Centimetre:
        return QCoreApplication::translate("Picture", "%1 cm").arg(valueText(value));
    case Unit::Inch:
        return QCoreApplication::translate("Picture", "%1 in", "inches").arg(valueText(value));
    }
    return QCoreApplication::translate("Picture", "%1 px", "pixels").arg(valueText(value));
}

} // namespace

QSizeF PictureOptions::pixels() const
{
    return size * pixelsPer(unit);
}

QString PictureOptions::refusal() const
{
    if (!sides.contains(pixels().width()) || !sides.contains(pixels().height())) {
        constexpr double hundredths = 100;
        const double least = std::ceil(sides.min / pixelsPer(unit) * hundredths) / hundredths;
        const double most = std::floor(sides.max / pixelsPer(unit) * hundredths) / hundredths;
        return QCoreApplication::translate("Picture",
                                           "A picture is from %1 to %2 wide and high, not %3 by %4.")
            .arg(length(least, unit), length(most, unit), length(size.width(), unit),
                 length(size.height(), unit));
    }
    if (!scales.contains(scale))
        return QCoreApplication::translate("Picture", "A picture's scale is from %1 to %2, not %3.")
            .arg(valueText(scales.min), valueText(scales.max), valueText(scale));
    if (!fontScales.contains(fontScale))
        return QCoreApplication::translate("Picture", "The scale of texts is from %1 to %2, not %3.")
            .arg(valueText(fontScales.min), valueText(fontScales.max), valueText(fontScale));
    return {};
}

} // namespace activation_explorer::ui
