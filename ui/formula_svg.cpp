// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula_svg.h"

#include "core/number.h"

#include <algorithm>
#include <QDomDocument>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

constexpr int digits = 5;
// In thousandths of an em.
constexpr double exponentScale = 0.707;
constexpr double beforeExponent = 33;
constexpr double afterExponent = 50;
constexpr double mediumSpace = 222.2; // to both sides of “·”, but not in exponents
constexpr double pointerScale = 0.6;
constexpr double pointerLift = 100;
constexpr double pointerGap = 200;
constexpr double aboveExponents = 150; // of a formula in one line
constexpr QLatin1StringView faint{"0.5"};

struct Letter {
    QString outline;
    double advance = 0;
};

QDomDocument read(const QString& name)
{
    QFile file(QStringLiteral(":/formulas/%1.svg").arg(name));
    QDomDocument document;
    const bool isRead = file.open(QFile::ReadOnly) && document.setContent(&file);
    Q_ASSERT(isRead);
    Q_UNUSED(isRead)
    return document;
}

const Letter& letter(QChar which)
{
    static const QHash<QChar, Letter> letters = [] {
        QHash<QChar, Letter> result;
        const QDomDocument document = read(QStringLiteral("number"));
        for (QDomElement path = document.documentElement().firstChildElement(); !path.isNull();
             path = path.nextSiblingElement())
            result.insert(path.attribute(QStringLiteral("data-letter")).at(0),
                          {path.attribute(QStringLiteral("d")),
                           path.attribute(QStringLiteral("data-advance")).toDouble()});
        return result;
    }();
    const auto found = letters.constFind(which);
    Q_ASSERT(found != letters.constEnd());
    return *found;
}

QList<QDomElement> childrenOf(const QDomElement& element)
{
    QList<QDomElement> result;
    for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
        result << child;
    return result;
}

double number(const QDomElement& element, const char* attribute)
{
    return element.attribute(QLatin1StringView(attribute)).toDouble();
}

double scaleOf(const QDomElement& element)
{
    static const QRegularExpression scale(QStringLiteral("scale\\(([0-9.]+)\\)"));
    const auto match = scale.match(element.attribute(QStringLiteral("transform")));
    return match.hasMatch() ? match.captured(1).toDouble() : 1;
}

void move(QDomElement element, double dx)
{
    if (dx != 0)
        element.setAttribute(QStringLiteral("transform"),
                             QStringLiteral("translate(%1,0) %2")
                                 .arg(QString::number(dx), element.attribute(QStringLiteral("transform"))));
}

void draw(QDomElement& in, QChar which, double x, double y, double scale)
{
    QDomElement path = in.ownerDocument().createElement(QStringLiteral("path"));
    path.setAttribute(QStringLiteral("d"), letter(which).outline);
    path.setAttribute(QStringLiteral("transform"),
                      QStringLiteral("translate(%1,%2) scale(%3)")
                          .arg(QString::number(x), QString::number(y), QString::number(scale)));
    in.appendChild(path);
}

class Filler
{
public:
    explicit Filler(const FormulaFilling& filling)
        : m_filling(filling)
    {}

    /// Returns by how much the element has become wider, in its parent's units.
    double fill(QDomElement element, bool isExponent = false) // NOLINT(misc-no-recursion)
    {
        const double scale = scaleOf(element);
        isExponent = isExponent || scale < 1;
        const QString box = element.attribute(QStringLiteral("data-box"));
        if (element.hasAttribute(QStringLiteral("data-slot")) && !m_filling.numbers.isEmpty())
            return scale * write(element, isExponent);
        if (box == QLatin1String("fraction"))
            return scale * fillFraction(childrenOf(element), isExponent);
        if (box == QLatin1String("root"))
            return scale * fillRoot(childrenOf(element), isExponent);
        if (box == QLatin1String("cases"))
            return scale * fillCases(childrenOf(element));
        if (m_filling.isRounded && element.attribute(QStringLiteral("data-sign")) == QLatin1String("equals"))
            element.firstChildElement().setAttribute(QStringLiteral("d"), letter(u'≈').outline);
        double wider = 0;
        for (const QDomElement& child : childrenOf(element)) {
            move(child, wider);
            wider += fill(child, isExponent);
        }
        return scale * wider;
    }

private:
    double write(QDomElement& slot, bool isExponent) const
    {
        QString text = m_filling.numbers.at(slot.attribute(QStringLiteral("data-slot")).toInt());
        const QString parentheses = slot.attribute(QStringLiteral("data-parentheses"));
        if ((text.startsWith(u'-') && parentheses.contains(QLatin1String("negative"))) ||
            (text.contains(u'^') && parentheses.contains(QLatin1String("product"))))
            text = u'(' + text + u')';
        for (const QDomElement& child : childrenOf(slot))
            slot.removeChild(child);
        double x = 0;
        double y = 0;
        double scale = 1;
        for (const QChar each : std::as_const(text)) {
            if (each == u'^') {
                x += beforeExponent;
                y = number(slot, "data-raise");
                scale = exponentScale;
                continue;
            }
            if (each == u')' && y != 0) {
                x += afterExponent;
                y = 0;
                scale = 1;
            }
            const double space = each == u'·' && !isExponent ? mediumSpace : 0;
            draw(slot, each, x + space, y, scale);
            x += 2 * space + scale * letter(each).advance;
        }
        return x + (y != 0 ? afterExponent : 0) - number(slot, "data-advance");
    }

    /// Numerator, denominator and the line between.
    double fillFraction(const QList<QDomElement>& parts, bool isExponent)
    {
        double before = 0;
        double after = 0;
        QList<double> wider;
        for (const QDomElement& part : parts.mid(0, 2)) {
            const double width = scaleOf(part) * number(part, "data-advance");
            wider << fill(part, isExponent);
            before = std::max(before, width);
            after = std::max(after, width + wider.last());
        }
        for (qsizetype i = 0; i < wider.size(); ++i) // each in the middle
            move(parts[i], (after - before - wider[i]) / 2);
        return lengthen(parts.last(), after - before);
    }

    /// What is under the root, its sign and the line above.
    double fillRoot(const QList<QDomElement>& parts, bool isExponent)
    {
        return lengthen(parts.last(), fill(parts.first(), isExponent));
    }

    static double lengthen(QDomElement line, double by)
    {
        line.setAttribute(QStringLiteral("width"), number(line, "width") + by);
        return by;
    }

    /// Columns, which begin at the left, are as wide as their widest cells.
    double fillCases(const QList<QDomElement>& rows)
    {
        double wider = m_filling.hasPointer ? pointerScale * letter(u'▸').advance + pointerGap : 0;
        for (qsizetype column = 0; column < childrenOf(rows.first()).size(); ++column) {
            double before = 0;
            double after = 0;
            for (const QDomElement& row : rows) {
                const QDomElement cell = childrenOf(row).at(column);
                const double width = number(cell, "data-advance");
                move(cell, wider);
                before = std::max(before, width);
                after = std::max(after, width + fill(cell));
            }
            wider += after - before;
        }
        for (qsizetype i = 0; m_filling.branch && i < rows.size(); ++i) {
            QDomElement row = rows[i];
            if (static_cast<std::size_t>(i) == *m_filling.branch)
                draw(row, u'▸', 0, pointerLift, pointerScale);
            else
                row.setAttribute(QStringLiteral("opacity"), faint);
        }
        return wider;
    }

    const FormulaFilling& m_filling;
};

} // namespace

QString formulaNumber(double value)
{
    static const QRegularExpression exponent(QStringLiteral("e([+-]?)0*"));
    QString text = QString::number(value, 'g', digits);
    const auto match = exponent.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) == QLatin1String("-") ? QStringLiteral("·10^-")
                                                             : QStringLiteral("·10^"));
    return text.replace(u'.', QLocale().decimalPoint() == QLatin1String(",") ? u',' : u'.');
}

bool isRoundedInFormulas(double value)
{
    return core::parseNumber(QString::number(value, 'g', digits).toStdString()) != value;
}

FormulaSvg formulaSvg(const QString& name, const FormulaFilling& filling)
{
    QDomDocument document = read(name);
    QDomElement svg = document.documentElement();
    const double wider = Filler(filling).fill(svg);
    const auto viewBox = QStringLiteral("viewBox");
    QStringList view = svg.attribute(viewBox).split(u' ');
    Q_ASSERT(view.size() == 4);
    const auto add = [&view](int i, double by) {
        view[i] = QString::number(view[i].toDouble() + by, 'g', 10);
    };
    add(2, wider);
    if (std::ranges::any_of(filling.numbers, [](const QString& each) { return each.contains(u'^'); })) {
        add(1, -aboveExponents);
        add(3, aboveExponents);
    }
    svg.setAttribute(viewBox, view.join(u' '));
    return {document.toByteArray(-1),
            QRectF(view[0].toDouble(), view[1].toDouble(), view[2].toDouble(), view[3].toDouble())};
}

} // namespace activation_explorer::ui
