// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound_options.h"

#include "app/checks.h"
#include "app/option_reader.h"
#include "core/sampling.h"
#include "ui/document/view_state.h"

#include <CLI/CLI.hpp>

namespace activation_explorer::app {

namespace {

constexpr const char* footer =
    R"(The curve from left to right: higher is a higher pitch (220 to 880 Hz over the range of y), x goes from the
left ear to the right, below 0 the tone is hollow, and roots, kinks and jumps tick. Beyond the range of y the
tone is softer. The file is stereo, 16 bits, 44100 Hz.

Example:
  activation-explorer sound leaky_relu:negative_slope=0.1 --x -5:5 -o leaky.wav
)";

Checked<std::string> checkName(const std::string& file)
{
    if (QString::fromStdString(file).endsWith(QLatin1StringView(".wav"), Qt::CaseInsensitive))
        return file;
    return badRequest("-o must name a file that ends in .wav, not \"" + file + '"');
}

} // namespace

void SoundOptions::addTo(CLI::App& command)
{
    command.add_option("CURVE", curve, curveHelp)->required()->type_name("");
    command.add_option("-o", file, "The file to write, ending in .wav")->required()->type_name("FILE");
    command.add_option("--x", x, "The range of x; -20:20 if not given")->type_name("MIN:MAX");
    command.add_option("--y", y, "The range of y; fitted if not given")->type_name("MIN:MAX");
    command.add_flag("--derivative", derivative, "f'(x) instead of f(x)");
    command.add_option("--duration", duration, "In seconds, 0.1 to 60; 5 if not given")->type_name("S");
    command.footer(footer);
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
