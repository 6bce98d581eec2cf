// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound_options.h"

#include "app/checks.h"
#include "app/option_reader.h"
#include "app/text.h"
#include "core/sampling.h"
#include "ui/document/view_state.h"
#include "ui/text.h"

#include <CLI/CLI.hpp>

namespace activation_explorer::app {

namespace {

QString soundFooter()
{
    return Text::tr(
               "The curve from left to right: higher is a higher pitch (220 to 880 Hz over the range of y), "
               "x "
               "goes from the left ear to the right, below 0 the tone is hollow, and roots, kinks and jumps "
               "tick. Beyond the range of y the tone is softer. The file is stereo, 16 bits, 44100 Hz.") +
           QStringLiteral("\n\n") + Text::tr("Example:") +
           QStringLiteral(
               "\n  activation-explorer sound leaky_relu:negative_slope=0.1 --x -5:5 -o leaky.wav\n");
}

Checked<std::string> checkName(const std::string& file)
{
    if (QString::fromStdString(file).endsWith(QLatin1StringView(".wav"), Qt::CaseInsensitive))
        return file;
    return badRequest(Text::tr("-o must name a file that ends in %1, not \"%2\"")
                          .arg(QStringLiteral(".wav"), ui::toQString(file)));
}

} // namespace

void SoundOptions::addTo(CLI::App& command)
{
    const auto option = [&command](const char* name, auto& target, const QString& help, const char* type) {
        return command.add_option(name, target, help.toStdString())->type_name(type);
    };
    command.add_option("CURVE", curve, curveHelp().toStdString())->required()->type_name("");
    option("-o", file, Text::tr("The file to write, ending in .wav"), "FILE")->required();
    option("--x", x, Text::tr("The range of x; -20:20 if not given"), "MIN:MAX");
    option("--y", y, Text::tr("The range of y; fitted if not given"), "MIN:MAX");
    command.add_flag("--derivative", derivative, Text::tr("f'(x) instead of f(x)").toStdString());
    option("--duration", duration, Text::tr("In seconds, 0.1 to 60; 5 if not given"), "S");
    command.footer(soundFooter().toStdString());
}

Checked<SoundRequest> SoundOptions::check() const
{
    OptionReader reader;
    std::string name;
    reader.read(std::optional(file), name, checkName);
    if (reader.refusal())
        return tl::unexpected(*reader.refusal());
    const auto checkedCurve = checkCurve(curve);
    if (!checkedCurve)
        return tl::unexpected(checkedCurve.error());
    SoundRequest request{*checkedCurve, {}, name};
    core::AudioTraceOptions& options = request.options;
    using View = ui::ViewState;
    options.quantity = derivative ? core::Quantity::Derivative : core::Quantity::Value;
    options.x = usualX;
    reader.range("--x", x, options.x, View::xLimits);
    if (!reader.refusal())
        options.y = View::fittedY(core::bounds(request.curve, options.quantity, options.x));
    reader.range("--y", y, options.y, View::yLimits);
    reader.number("--duration", duration, options.seconds, core::AudioTrace::durations);
    if (reader.refusal())
        return tl::unexpected(*reader.refusal());
    return request;
}

} // namespace activation_explorer::app
