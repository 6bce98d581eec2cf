// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/function_search.h"

#include "ui/text.h"

#include <algorithm>
#include <optional>

namespace activation_explorer::ui {

namespace {

/// How well a name fits: less is better.
enum class Fit { Exact, Prefix, Inside };

/// Where nothing is wanted every name fits, equally well.
std::optional<Fit> fit(const QString& name, const QString& wanted)
{
    const qsizetype at = searchKey(name).indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    if (at > 0)
        return Fit::Inside;
    return searchKey(name).size() == wanted.size() ? Fit::Exact : Fit::Prefix;
}

struct Candidate {
    FoundFunction found;
    int rank; ///< less is better
};

constexpr int familyRank = 100; ///< after every name

std::optional<Candidate> match(const core::Activation& function, const QString& wanted)
{
    std::optional<Candidate> best;
    const auto offer = [&](const QString& name, const QString& by, int handicap) {
        const std::optional<Fit> found = fit(name, wanted);
        if (const int rank = found ? 2 * static_cast<int>(*found) + handicap : 0;
            found && (!best || rank < best->rank))
            best = Candidate{{&function, by}, rank};
    };
    offer(toQString(function.name), {}, 0);
    offer(toQString(function.id), {}, 0);
    for (const std::string_view alias : function.aliases)
        offer(toQString(alias), toQString(alias), 1); // of equals, the function that is called so itself
    const char* family = core::familyName(function.family);
    for (const QString& name : {translated(family), QString::fromUtf8(family)})
        offer(name, translated(family), familyRank);
    return best;
}

} // namespace

QString searchKey(const QString& name)
{
    QString result = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar c) {
        return c.isSpace() || c == QLatin1Char('_') || c.category() == QChar::Punctuation_Dash;
    });
    return result;
}

QList<FoundFunction> findFunctions(std::span<const core::Activation* const> functions, const QString& text)
{
    const QString wanted = searchKey(text);
    QList<Candidate> candidates;
    for (const core::Activation* function : functions)
        if (const std::optional<Candidate> candidate = match(*function, wanted))
            candidates << *candidate;
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    QList<FoundFunction> result;
    for (const Candidate& candidate : candidates)
        result << candidate.found;
    return result;
}

} // namespace activation_explorer::ui
