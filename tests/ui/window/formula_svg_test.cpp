// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas as they are filled, against MathJax' own typesetting of the same with numbers: script/formulas
// wrote tests/data/formulas/substituted.json, whose TeX was written by hand.
#include "core/catalogue.h"
#include "core/curve.h"
#include "core/formula.h"
#include "core/number.h"
#include "ui/export/tex_text.h"
#include "ui/formula_svg.h"
#include "ui/text.h"

#include <cmath>
#include <gmock/gmock.h>
#include <QDomDocument>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <vector>

namespace activation_explorer::ui {
namespace {

using core::Quantity;

struct Shape {
    QString outline; ///< how it begins
    double x;
    double y;
};

void addShapes(const QDomElement& element, double x, double y, double scale, std::vector<Shape>& shapes)
{
    static const QRegularExpression step(
        QStringLiteral("(translate|scale)\\(([-+.0-9e]+)(?:,([-+.0-9e]+))?\\)"));
    for (auto found = step.globalMatch(element.attribute("transform")); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(1) == "translate") {
            x += scale * match.captured(2).toDouble();
            y += scale * match.captured(3).toDouble();
        } else if (match.captured(3).isEmpty()) {
            scale *= match.captured(2).toDouble();
        }
    }
    if (element.tagName() == "path")
        shapes.push_back({element.attribute("d").left(24), x, y});
    if (element.tagName() == "rect")
        shapes.push_back({QString("line %1").arg(qRound(scale * element.attribute("width").toDouble())),
                          x + scale * element.attribute("x").toDouble(),
                          y + scale * element.attribute("y").toDouble()});
    for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
        addShapes(child, x, y, scale, shapes);
}

QDomElement rootOf(const QString& name, const FormulaFilling& filling, QDomDocument& document)
{
    EXPECT_TRUE(document.setContent(formulaSvg(name, filling).bytes));
    return document.documentElement();
}

QString nameOf(const core::Activation& activation, Quantity quantity)
{
    return toQString(activation.id) + (quantity == Quantity::Value ? "" : "_derivative");
}

FormulaFilling numbersOf(const core::Curve& curve)
{
    FormulaFilling filling;
    for (const double value : curve.values())
        filling.numbers << formulaNumber(value);
    return filling;
}

bool areSame(const QString& a, const QString& b)
{
    constexpr QLatin1String line("line ");
    return a == b || (a.startsWith(line) && b.startsWith(line) &&
                      std::abs(a.mid(line.size()).toInt() - b.mid(line.size()).toInt()) <= 2);
}

TEST(FormulaSvgTest, NumbersStandWhereMathJaxPutsThem)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/data/formulas/substituted.json"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const QJsonArray tests = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GE(tests.size(), 20);
    for (const QJsonValue& test : tests) {
        const std::string text = test["curve"].toString().toStdString();
        const core::Curve curve = core::Curve::parse(text).value();
        const Quantity quantity =
            test["quantity"].toString() == "value" ? Quantity::Value : Quantity::Derivative;
        std::vector<std::string> tex;
        for (const double value : curve.values())
            tex.push_back(texNumber(QString::fromStdString(core::formatNumber(value))).toStdString());
        EXPECT_EQ(core::formulaTex(curve.activation(), quantity, tex), test["tex"].toString().toStdString());

        QDomDocument document;
        std::vector<Shape> shapes;
        addShapes(rootOf(nameOf(curve.activation(), quantity), numbersOf(curve), document), 0, 0, 1, shapes);
        const QJsonArray expected = test["shapes"].toArray();
        ASSERT_EQ(shapes.size(), static_cast<std::size_t>(expected.size())) << text;
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            const QJsonValue own = expected[static_cast<int>(i)];
            EXPECT_TRUE(areSame(shapes[i].outline, own[0].toString()))
                << text << ' ' << i << ' ' << shapes[i].outline.toStdString() << ' '
                << own[0].toString().toStdString();
            EXPECT_NEAR(shapes[i].x, own[1].toDouble(), 2) << text << ' ' << i;
            // Lines stay where the symbols put them: a tenth of an em at most from where those of digits,
            // which have other heights, would be.
            EXPECT_NEAR(shapes[i].y, own[2].toDouble(), 100) << text << ' ' << i;
        }
    }
}

TEST(FormulaSvgTest, WithoutAFillingAFormulaIsAsItWasTypeset)
{
    for (const core::Activation* activation : core::catalogue())
        for (const Quantity quantity : {Quantity::Value, Quantity::Derivative}) {
            QFile file(QStringLiteral(":/formulas/%1.svg").arg(nameOf(*activation, quantity)));
            ASSERT_TRUE(file.open(QFile::ReadOnly));
            QDomDocument typeset;
            ASSERT_TRUE(typeset.setContent(&file));
            QDomDocument document;
            std::vector<Shape> shapes;
            std::vector<Shape> expected;
            addShapes(rootOf(nameOf(*activation, quantity), {}, document), 0, 0, 1, shapes);
            addShapes(typeset.documentElement(), 0, 0, 1, expected);
            ASSERT_EQ(shapes.size(), expected.size());
            for (std::size_t i = 0; i < shapes.size(); ++i)
                EXPECT_EQ(shapes[i].x, expected[i].x);
        }
}

/// Of the rows of its cases, which is not faint; −1 if all are.
std::vector<int> clearRows(const QDomElement& root)
{
    std::vector<int> result;
    const QDomNodeList groups = root.elementsByTagName("g");
    for (int i = 0; i < groups.size(); ++i) {
        const QDomElement group = groups.at(i).toElement();
        if (group.attribute("data-box") != "cases")
            continue;
        int row = 0;
        for (QDomElement each = group.firstChildElement(); !each.isNull(); each = each.nextSiblingElement())
            if (++row; !each.hasAttribute("opacity"))
                result.push_back(row - 1);
    }
    return result;
}

TEST(FormulaSvgTest, AllButTheBranchAreFaintAndAPointerStandsBeforeIt)
{
    using testing::ElementsAre;
    for (const std::size_t branch : {0U, 1U, 2U}) {
        QDomDocument plain;
        QDomDocument pointed;
        std::vector<Shape> before;
        std::vector<Shape> after;
        FormulaFilling filling{.numbers = {}, .isRounded = false, .hasPointer = true, .branch = {}};
        addShapes(rootOf("softshrink", filling, plain), 0, 0, 1, before);
        filling.branch = branch;
        const QDomElement root = rootOf("softshrink", filling, pointed);
        addShapes(root, 0, 0, 1, after);
        EXPECT_THAT(clearRows(root), ElementsAre(static_cast<int>(branch)));
        EXPECT_EQ(after.size(), before.size() + 1);
        // It needs no more room than there was, so that nothing jumps when the pointer comes.
        EXPECT_EQ(root.attribute("viewBox"), plain.documentElement().attribute("viewBox"));
    }
}

TEST(FormulaSvgTest, NumbersAreShortAndReadable)
{
    const auto number = [](double value) { return formulaNumber(value).toStdString(); };
    EXPECT_EQ(number(10), "10");
    EXPECT_EQ(number(-0.0), "0");
    EXPECT_EQ(number(0.1), "0.1");
    EXPECT_EQ(number(-0.0123456789), "-0.012346");
    EXPECT_EQ(number(12345.678), "12346");
    EXPECT_EQ(number(1.5e-7), "1.5·10^-7");
    EXPECT_EQ(number(-2e300), "-2·10^300");
    EXPECT_FALSE(isRoundedInFormulas(0.1));
    EXPECT_FALSE(isRoundedInFormulas(1e-300));
    EXPECT_TRUE(isRoundedInFormulas(1.0 / 3));
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(number(0.5), "0,5");
    QLocale::setDefault(QLocale::c());
}

} // namespace
} // namespace activation_explorer::ui
