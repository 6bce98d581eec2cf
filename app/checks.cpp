// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks.h"

#include "app/text.h"
#include "core/number.h"
#include "ui/document/session_text.h"
#include "ui/document/view_state.h"
#include "ui/files/document_file.h"
#include "ui/language.h"
#include "ui/text.h"

#include <charconv>
#include <QFileInfo>

namespace activation_explorer::app {

namespace {

QString text(double number)
{
    return ui::toQString(core::formatNumber(number));
}

} // namespace

QString curveHelp()
{
    return Text::tr("A curve: id[:parameter=value[,parameter=value...]], e.g. softplus:beta=0.1");
}

tl::unexpected<Refusal> badRequest(const QString& sentence)
{
    return tl::unexpected(Refusal{badRequestCode, sentence.toStdString()});
}

std::string errorText(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(u'。'))
        sentence.chop(1);
    if (ui::systemLanguage().language() != QLocale::English)
        return sentence.toStdString();
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
        return badRequest(ui::translated(curve.error()));
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

Checked<core::Range> checkRange(const std::string& option, const std::string& typed, core::Range limits)
{
    const std::size_t colon = typed.find(':');
    if (colon != std::string::npos) {
        const auto min = core::parseNumber(typed.substr(0, colon));
        const auto max = core::parseNumber(typed.substr(colon + 1));
        if (min && max && ui::ViewState::isLegal({*min, *max}, limits))
            return core::Range{*min, *max};
    }
    return badRequest(
        Text::tr("%1 must be MIN:MAX with MIN < MAX, both from %2 to %3 and at least 1e-9 apart, "
                 "not \"%4\"")
            .arg(ui::toQString(option), text(limits.min), text(limits.max), ui::toQString(typed)));
}

Checked<double> checkNumber(const std::string& option, const std::string& typed, core::Range limits)
{
    const auto number = core::parseNumber(typed);
    if (number && limits.contains(*number))
        return *number;
    return badRequest(
        Text::tr("%1 must be a number from %2 to %3, not \"%4\"")
            .arg(ui::toQString(option), text(limits.min), text(limits.max), ui::toQString(typed)));
}

Checked<ui::Session> checkSession(const std::string& text)
{
    const QString typed = QString::fromStdString(text);
    if (typed.isEmpty())
        return badRequest(
            Text::tr("--session must be a file or a text that begins with \"actx:\", not \"\""));
    const bool isText = typed.startsWith(QLatin1StringView("actx:")) ||
                        (ui::holdsSessionText(typed) && !QFileInfo::exists(typed));
    auto session = isText ? ui::sessionFromText(typed) : ui::readSessionFile(typed);
    if (!session && isText)
        return badRequest(Text::tr("%1: %2", "an option; what is wrong with it")
                              .arg(QStringLiteral("--session"), ui::toQString(errorText(session.error()))));
    if (!session)
        return tl::unexpected(Refusal{cannotReadOrWrite, errorText(session.error())});
    return *std::move(session);
}

Checked<void> checkCurvesOrSession(const std::string& command, bool hasCurves, bool hasSession)
{
    if (!hasCurves && !hasSession)
        return badRequest(Text::tr("%1 needs a CURVE, such as softplus:beta=0.1, or --session")
                              .arg(ui::toQString(command)));
    if (hasCurves && hasSession)
        return badRequest(Text::tr("--session brings its own curves, so no CURVE can be given with it"));
    return {};
}

tl::unexpected<Refusal> wrongWord(const std::string& option, const std::string& text, QStringList words)
{
    const QString last = words.takeLast();
    const QString all = Text::tr("%1 or %2", "words that are allowed; the last of them")
                            .arg(words.join(Text::tr(", ", "between words that are allowed")), last);
    return badRequest(
        Text::tr("%1 must be %2, not \"%3\"").arg(ui::toQString(option), all, ui::toQString(text)));
}

} // namespace activation_explorer::app
