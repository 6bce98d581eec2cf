// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_settings.h"

#include <QSettings>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView formatKey{"export/format"};
constexpr QLatin1StringView widthKey{"export/width"};
constexpr QLatin1StringView heightKey{"export/height"};
constexpr QLatin1StringView unitKey{"export/unit"};
constexpr QLatin1StringView scaleKey{"export/scale"};
constexpr QLatin1StringView themeKey{"export/theme"};
constexpr QLatin1StringView fontScaleKey{"export/fontScale"};
constexpr QLatin1StringView legendKey{"export/legend"};
constexpr QLatin1StringView formulaKey{"export/formula"};
constexpr QLatin1StringView tableKey{"export/table"};
constexpr QLatin1StringView probeKey{"export/probe"};
constexpr QLatin1StringView transparentKey{"export/transparent"};

/// One of an enumeration's values, which begin at 0.
template<typename Enum>
Enum readEnum(const QSettings& settings, QLatin1StringView key, Enum last, Enum first)
{
    bool ok = false;
    const double value = settings.value(key).toDouble(&ok); // of a huge one, toInt() would make another
    for (int i = 0; ok && i <= static_cast<int>(last); ++i)
        if (value == i)
            return static_cast<Enum>(i);
    return first;
}

double readNumber(const QSettings& settings, QLatin1StringView key, core::Range range, double first)
{
    bool ok = false;
    const double value = settings.value(key).toDouble(&ok);
    return ok && range.contains(value) ? value : first;
}

} // namespace

QString ending(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    default:
        return QStringLiteral("pdf");
    }
}

PictureChoice readPictureChoice(const QSettings& settings, Theme::Id theme)
{
    PictureChoice result;
    result.format = readEnum(settings, formatKey, PictureFormat::Pdf, result.format);
    PictureOptions& options = result.options;
    options.theme = readEnum(settings, themeKey, Theme::Id::Contrast, theme);
    options.scale = readNumber(settings, scaleKey, PictureOptions::scales, options.scale);
    options.fontScale = readNumber(settings, fontScaleKey, PictureOptions::fontScales, options.fontScale);
    options.legend = settings.value(legendKey, options.legend).toBool();
    options.formula = settings.value(formulaKey, options.formula).toBool();
    options.table = settings.value(tableKey, options.table).toBool();
    options.probe = settings.value(probeKey, options.probe).toBool();
    options.transparent = settings.value(transparentKey, options.transparent).toBool();

    PictureOptions sized = options;
    sized.unit = readEnum(settings, unitKey, PictureOptions::Unit::Inch, options.unit);
    sized.size = {settings.value(widthKey).toDouble(), settings.value(heightKey).toDouble()};
    if (sized.refusal().isEmpty())
        options = sized;
    return result;
}

void writePictureChoice(QSettings& settings, const PictureChoice& choice)
{
    const PictureOptions& options = choice.options;
    settings.setValue(formatKey, static_cast<int>(choice.format));
    settings.setValue(widthKey, options.size.width());
    settings.setValue(heightKey, options.size.height());
    settings.setValue(unitKey, static_cast<int>(options.unit));
    settings.setValue(scaleKey, options.scale);
    settings.setValue(themeKey, static_cast<int>(options.theme));
    settings.setValue(fontScaleKey, options.fontScale);
    settings.setValue(legendKey, options.legend);
    settings.setValue(formulaKey, options.formula);
    settings.setValue(tableKey, options.table);
    settings.setValue(probeKey, options.probe);
    settings.setValue(transparentKey, options.transparent);
}

} // namespace activation_explorer::ui
