// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks.h"

#include "core/number.h"
#include "ui/document/session_text.h"
#include "ui/document/view_state.h"
#include "ui/files/document_file.h"
#include "ui/text.h"

#include <charconv>
#include <QFileInfo>

namespace activation_explorer::app {

tl::unexpected<Refusal> badRequest(std::string sentence)
{
    return tl::unexpected(Refusal{badRequestCode, std::move(sentence)});
}

std::string errorText(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    sentence.replace(u'“', u'"').replace(u'”', u'"');
    return ui::asClause(sentence).toStdString();
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

Checked<core::Curve> checkCurve(const std::string& text)
{
    const auto curve = core::Curve::parse(text);
    if (!curve)
        return badRequest(curve.error().english());
    return *curve;
}

Checked<std::vector<core::Curve>> checkCurves(const std::vector<std::string>& texts)
{
    std::vector<core::Curve> curves;
    for (const std::string& text : texts) {
        const auto curve = checkCurve(text);
        if (!curve)
            return tl::unexpected(curve.error());
        curves.push_back(*curve);
    }
    return curves;
}

Checked<core::Range> checkRange(const std::string& option, const std::string& text, core::Range limits)
{
    const std::size_t colon = text.find(':');
    if (colon != std::string::npos) {
        const auto min = core::parseNumber(text.substr(0, colon));
        const auto max = core::parseNumber(text.substr(colon + 1));
        if (min && max && ui::ViewState::isLegal({*min, *max}, limits))
            return core::Range{*min, *max};
    }
    return badRequest(option + " must be MIN:MAX with MIN < MAX, both from " +
                      core::formatNumber(limits.min) + " to " + core::formatNumber(limits.max) +
                      " and at least 1e-9 apart, not \"" + text + '"');
}

Checked<double> checkNumber(const std::string& option, const std::string& text, core::Range limits)
{
    const auto number = core::parseNumber(text);
    if (number && limits.contains(*number))
        return *number;
    return badRequest(option + " must be a number from " + core::formatNumber(limits.min) + " to " +
                      core::formatNumber(limits.max) + ", not \"" + text + '"');
}

Checked<ui::Session> checkSession(const std::string& text)
{
    const QString typed = QString::fromStdString(text);
    if (typed.isEmpty())
        return badRequest("--session must be a file or a text that begins with \"actx:\", not \"\"");
    const bool isText = typed.startsWith(QLatin1StringView("actx:")) ||
                        (ui::holdsSessionText(typed) && !QFileInfo::exists(typed));
    auto session = isText ? ui::sessionFromText(typed) : ui::readSessionFile(typed);
    if (!session && isText)
        return badRequest("--session: " + errorText(session.error()));
    if (!session)
        return tl::unexpected(Refusal{cannotReadOrWrite, errorText(session.error())});
    return *std::move(session);
}

Checked<void> checkCurvesOrSession(const std::string& command, bool hasCurves, bool hasSession)
{
    if (!hasCurves && !hasSession)
        return badRequest(command + " needs a CURVE, such as softplus:beta=0.1, or --session");
    if (hasCurves && hasSession)
        return badRequest("--session brings its own curves, so no CURVE can be given with it");
    return {};
}

} // namespace activation_explorer::app
