// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula_sheet.h"

#include "core/formula.h"
#include "ui/formula_svg.h"
#include "ui/text.h"

#include <algorithm>
#include <QPainter>
#include <QSvgRenderer>

namespace activation_explorer::ui {

namespace {

constexpr double fontScale = 1.15;  // of a formula, relative to the text around it
constexpr double unitsPerEm = 1000; // in MathJax's SVG
constexpr double smallestInOneRow = 0.7;
constexpr double smallestInTwoRows = 0.55;
constexpr double columnGap = 40;
constexpr double rowGap = 8;

QString nameOf(const core::Activation& activation, core::Quantity quantity)
{
    const QString id = toQString(activation.id);
    return quantity == core::Quantity::Value ? id : id + QStringLiteral("_derivative");
}

bool hasParameters(const core::Activation& activation, core::Quantity quantity)
{
    const std::vector<std::string> none(activation.parameters.size());
    return core::formulaTex(activation, quantity, none) != core::formulaTex(activation, quantity);
}

QSizeF joined(QSizeF a, QSizeF b, bool beside)
{
    return beside ? QSizeF(a.width() + columnGap + b.width(), std::max(a.height(), b.height()))
                  : QSizeF(std::max(a.width(), b.width()), a.height() + rowGap + b.height());
}

} // namespace

FormulaSheet::FormulaSheet(const core::Curve& curve, const Look& look)
{
    const core::Activation& activation = curve.activation();
    const double em = look.textHeight * fontScale / unitsPerEm;
    const auto typeset = [&](core::Quantity quantity, const FormulaFilling& filling) {
        FormulaSvg svg = formulaSvg(nameOf(activation, quantity), filling);
        const QByteArray color = look.color.name().toLatin1();
        auto renderer = std::make_unique<QSvgRenderer>(svg.bytes.replace("currentColor", color));
        return Formula{std::move(renderer), svg.box.size() * em, svg.box.size() * em, -svg.box.top() * em};
    };
    FormulaFilling numbers;
    FormulaFilling longNumbers;
    for (const double value : curve.values()) {
        numbers.numbers << formulaNumber(value);
        numbers.isRounded = numbers.isRounded || isRoundedInFormulas(value);
        longNumbers.numbers << QStringLiteral("-8.88");
    }
    for (const auto quantity : {core::Quantity::Value, core::Quantity::Derivative}) {
        const auto other =
            quantity == core::Quantity::Value ? ViewState::Charts::Derivative : ViewState::Charts::Function;
        if (look.charts == other)
            continue;
        FormulaFilling symbols;
        for (FormulaFilling* filling : {&symbols, &numbers, &longNumbers}) {
            filling->hasPointer = look.pointsAtCases;
            filling->branch = look.x && activation.branch
                                  ? activation.branch(quantity, *look.x, curve.values())
                                  : std::nullopt;
        }
        Group& group = m_groups.emplace_back();
        group.push_back(typeset(quantity, symbols));
        if (hasParameters(activation, quantity)) {
            group.push_back(typeset(quantity, numbers));
            const QSizeF longest = formulaSvg(nameOf(activation, quantity), longNumbers).box.size() * em;
            group.back().room = group.back().size.expandedTo(longest);
        }
    }
}

FormulaSheet::~FormulaSheet() = default;

QSizeF FormulaSheet::Arrangement::sizeOf(const Group& group, double firstWidth) const
{
    QSizeF size = group.front().room.expandedTo(QSizeF(firstWidth, 0));
    for (std::size_t i = 1; i < group.size(); ++i)
        size = joined(size, group[i].room, membersAreBeside);
    return size;
}

/// Of the first members of groups, where these are to begin a common column.
double FormulaSheet::Arrangement::firstWidth(const std::vector<Group>& groups) const
{
    double width = 0;
    if (!groupsAreBeside && membersAreBeside)
        for (const Group& group : groups)
            width = std::max(width, group.front().room.width());
    return width;
}

QSizeF FormulaSheet::Arrangement::sizeOf(const std::vector<Group>& groups) const
{
    const double first = firstWidth(groups);
    QSizeF size = sizeOf(groups.front(), first);
    for (std::size_t i = 1; i < groups.size(); ++i)
        size = joined(size, sizeOf(groups[i], first), groupsAreBeside);
    return size;
}

QList<QRectF> FormulaSheet::Arrangement::placesOf(const Group& group, double firstWidth, QPointF at,
                                                  double scale) const
{
    double ascent = 0; // where they share a line of writing
    for (const Formula& formula : group)
        ascent = std::max(ascent, formula.ascent);
    QList<QRectF> places;
    for (const Formula& formula : group) {
        const double lower = membersAreBeside ? (ascent - formula.ascent) * scale : 0;
        places << QRectF(at + QPointF(0, lower), formula.size * scale);
        at += membersAreBeside ? QPointF((std::max(formula.room.width(), firstWidth) + columnGap) * scale, 0)
                               : QPointF(0, (formula.room.height() + rowGap) * scale);
    }
    return places;
}

/// In as few rows as there can be without formulas that are too small for it, if more rows make them larger.
FormulaSheet::Arrangement
FormulaSheet::arrangement(const std::function<double(const Arrangement&)>& scaleOf) const
{
    const bool hasNumbers =
        std::ranges::any_of(m_groups, [](const Group& group) { return group.size() > 1; });
    const Arrangement inOneRow{true, true};
    const Arrangement groupsBelow{false, true};
    const Arrangement membersBelow{true, false};
    const Arrangement inTwoRows =
        hasNumbers && scaleOf(membersBelow) > scaleOf(groupsBelow) ? membersBelow : groupsBelow;
    const Arrangement inFourRows{false, false};
    if (scaleOf(inOneRow) >= std::min(smallestInOneRow, scaleOf(inTwoRows)))
        return inOneRow;
    return scaleOf(inTwoRows) >= std::min(smallestInTwoRows, scaleOf(inFourRows)) ? inTwoRows : inFourRows;
}

FormulaSheet::Layout FormulaSheet::layout(QSizeF room) const
{
    const auto scaleOf = [this, room](const Arrangement& a) {
        const QSizeF size = a.sizeOf(m_groups);
        return std::min({1.0, std::max(room.width() - 2 * margin, 1.0) / size.width(),
                         std::max(room.height() - 2 * margin, 1.0) / size.height()});
    };
    const Arrangement chosen = arrangement(scaleOf);
    const double scale = scaleOf(chosen);
    const QSizeF whole = chosen.sizeOf(m_groups) * scale;
    const double half = room.width() / 2;
    // Each in the middle of its half, over its chart, if both fit so.
    const bool halves = chosen.groupsAreBeside && m_groups.size() == 2 &&
                        std::ranges::all_of(m_groups, [&](const Group& group) {
                            return chosen.sizeOf(group, 0).width() * scale + 2 * margin <= half;
                        });
    const double first = chosen.firstWidth(m_groups);
    Layout result{{}, scale, whole.height() + 2 * margin};
    QPointF at((room.width() - whole.width()) / 2, margin);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const QSizeF size = chosen.sizeOf(m_groups[i], first) * scale;
        if (halves)
            at.setX(static_cast<double>(i) * half + (half - size.width()) / 2);
        const double lower = chosen.groupsAreBeside ? (whole.height() - size.height()) / 2 : 0;
        result.places += chosen.placesOf(m_groups[i], first, at + QPointF(0, lower), scale);
        at += chosen.groupsAreBeside ? QPointF(size.width() + columnGap * scale, 0)
                                     : QPointF(0, size.height() + rowGap * scale);
    }
    return result;
}

double FormulaSheet::minimumWidth() const
{
    double width = 0;
    for (const Group& group : m_groups)
        for (const Formula& formula : group)
            width = std::max(width, formula.room.width());
    return width * smallestInTwoRows + 2 * margin;
}

void FormulaSheet::paint(QPainter& painter, const Layout& layout, QPointF topLeft) const
{
    auto place = layout.places.begin();
    for (const Group& group : m_groups)
        for (const Formula& formula : group)
            formula.typeset->render(&painter, place++->translated(topLeft));
}

} // namespace activation_explorer::ui
