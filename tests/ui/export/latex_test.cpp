// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/code.h"

#include "core/catalogue.h"
#include "some_sessions.h"
#include "ui/document/document.h"
#include "ui/export/drawing.h"
#include "ui/export/tex_text.h"
#include "ui/language.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

using testing::HasSubstr;
using testing::Not;

std::string document(const Session& session)
{
    return pgfplotsDocument(session).toStdString();
}

TEST(TexTextTest, EscapesWhatIsSpecialAndSetsNumbersAsMathematics)
{
    const auto tex = [](const char* text) { return texText(QString::fromUtf8(text)).toStdString(); };
    EXPECT_EQ(tex("LeakyReLU negative_slope = 0.01"), "LeakyReLU negative\\_slope $= 0.01$");
    EXPECT_EQ(tex("ELU α = 10"), "ELU $\\alpha$ $= 10$");
    EXPECT_EQ(tex("Hardtanh min_val = -1, max_val = 1"), "Hardtanh min\\_val $= -1$, max\\_val $= 1$");
    EXPECT_EQ(tex("SoftPlus β = 1e-05"), "SoftPlus $\\beta$ $= 1 \\cdot 10^{-5}$");
    EXPECT_EQ(tex("RReLU lower = 0.125, upper = 0.5"), "RReLU lower $= 0.125$, upper $= 0.5$");
    EXPECT_EQ(tex("1 < 2 | 3 > 2"), "1 $<$ 2 $|$ 3 $>$ 2") << "which LaTeX's texts have other signs for";
    EXPECT_EQ(tex("Müller, Łukasz & Žižek"), "M\\\"{u}ller, \\L{}ukasz \\& \\v{Z}i\\v{z}ek");
    EXPECT_EQ(tex("50 % of #1 & $x^2 {a} ~\\"),
              "50 \\% of \\#1 \\& \\$x\\textasciicircum{}2 \\{a\\} \\textasciitilde{}\\textbackslash{}");
}

TEST(TexTextTest, KnowsTenToAPower)
{
    EXPECT_EQ(texNumber("1e+20"), "1 \\cdot 10^{20}");
    EXPECT_EQ(texNumber("-2.5e9"), "-2.5 \\cdot 10^{9}");
    EXPECT_EQ(texNumber("-0.5"), "-0.5");
}

TEST(TexTextTest, LosesNoLetterOfTheCataloguesTitles)
{
    for (const core::Activation* activation : core::catalogue()) {
        const QString title = curveTitle(core::Curve(*activation));
        QString tex = texText(title);
        EXPECT_TRUE(std::ranges::all_of(tex, [](QChar c) { return c >= u' ' && c < u'\x7f'; }))
            << title.toStdString();
        tex.replace("$\\alpha$", "α").replace("$\\beta$", "β").replace("$\\lambda$", "λ");
        EXPECT_EQ(tex.remove('$').remove('\\').toStdString(), title.toStdString());
    }
}

/// As a person reads it, but for spaces and accents.
QString readAgain(QString tex)
{
    static const QRegularExpression letterCommand(QStringLiteral(R"(\\(?:[A-Za-z]+(?:\{\})?|\W\{\w\}|\W))"));
    return tex.replace(letterCommand, QStringLiteral("x"));
}

TEST(TexTextTest, LosesNoLetterOfTheCatalogueInAnyLanguage)
{
    const auto expectWhole = [](const QString& text, bool isKnown) {
        const QString tex = texText(text);
        EXPECT_TRUE(std::ranges::all_of(tex, [](QChar c) { return c >= u' ' && c < u'\x7f'; }))
            << tex.toStdString();
        EXPECT_GE(readAgain(tex).size(), text.toUcs4().size()) << tex.toStdString();
        EXPECT_TRUE(!isKnown || tex.count('?') == text.count('?')) << tex.toStdString();
    };
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::Chinese, QLocale::China)}) {
        const Language language(locale);
        const bool isEnglish = locale.language() == QLocale::English;
        for (const core::Activation* activation : core::catalogue()) {
            for (const std::string_view text : {activation->id, activation->name, activation->reference,
                                                activation->tex, activation->derivativeTex})
                expectWhole(toQString(text), true);
            for (const char* text :
                 {core::familyName(activation->family), activation->description, activation->convention})
                expectWhole(translated(text), isEnglish);
            for (const core::Parameter& parameter : activation->parameters) {
                expectWhole(toQString(parameter.id), true);
                expectWhole(toQString(parameter.symbol), true);
                expectWhole(translated(parameter.description), isEnglish);
            }
        }
    }
    EXPECT_EQ(texText(QStringLiteral("激活 𝛼")).toStdString(), "?? ?");
}

TEST(CodeTest, HasAPointInItsNumbersWhateverTheLocale)
{
    Session session =
        differing({"softplus:beta=0.5", "elu:alpha=1.5", "relu", "leaky_relu:negative_slope=0.25"});
    session.view.options.endLabels = true;
    session.view.pin = 0.5;
    session.view.ranges.x = {1000.25, 1001.25};
    session.view.pin = 1000.75;
    session.curves[0].family = CurveFamily{0, {0.5, 2.5}, core::Scale::Linear, 3};
    const QString python = pythonScript(session);
    const QString latex = pgfplotsDocument(session);
    EXPECT_TRUE(python.contains("negative_slope = 0.25"));
    EXPECT_TRUE(latex.contains("{$1000.5$}"));
    for (const QLocale& locale : {QLocale(QLocale::German), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
        const QLocale before;
        QLocale::setDefault(locale);
        EXPECT_EQ(pythonScript(session).toStdString(), python.toStdString());
        EXPECT_EQ(pgfplotsDocument(session).toStdString(), latex.toStdString());
        QLocale::setDefault(before);
    }
}

TEST(DrawingTest, DrawsTheDifferencesThatTheChartsDraw)
{
    Document charts;
    // At the ends of x they overflow.
    const Session session =
        differing({"leaky_relu:negative_slope=1e305", "softplus", "leaky_relu:negative_slope=1e305"});
    charts.begin(session);
    const Drawing drawing = Drawing::of(session);
    for (const Drawing::Line& line : drawing.curves)
        for (const double x : {-1e9, -3.0, 0.0, 2.5}) {
            const core::ValueAndDerivative shown = charts.evaluate(line.curve, x);
            const core::ValueAndDerivative drawn = drawing.document->evaluate(line.curve, x);
            EXPECT_EQ(std::isnan(drawn.value), std::isnan(shown.value)) << x;
            EXPECT_EQ(drawn.derivative, shown.derivative) << x;
        }
}

TEST(PgfplotsDocumentTest, IsTheWholeOfTheArticlesFirstFigure)
{
    Session session = exploring("relu");
    session.view.ranges = {.x = {-20, 20}, .value = {-1, 21}, .derivative = {-0.1, 1.1}};
    EXPECT_EQ(document(session), R"(% ReLU: function and derivative.
% For pdflatex, lualatex or xelatex. In a document of your own: what is between
% \documentclass and \begin{document} into its preamble, and the tikzpicture.
\documentclass{article}
\usepackage{pgfplots}
\usepgfplotslibrary{groupplots}
\pgfplotsset{compat=1.16}
\definecolor{curve1}{HTML}{0072B2}
\pgfplotsset{
  curve 1/.style={color=curve1, line width=1.12pt, line join=bevel},
  dots/.style={only marks, mark=*, mark size=2pt, mark options={solid}},
  open dots/.style={dots, mark options={solid, fill=white}},
}
\begin{document}
% One page of the picture's size, without the help of a further package.
\setbox0=\hbox{%
\begin{tikzpicture}
\begin{groupplot}[
  group style={group size=2 by 1, horizontal sep=1.8cm},
  scale only axis, width=7.5cm, height=7cm,
  xmin=-20, xmax=20, xlabel={$x$},
  grid=major, grid style={black!12}, axis line style={black!60},
  legend columns=6, legend cell align=left,
  legend style={at={(1.12,1.12)}, anchor=south, draw=none, /tikz/every even column/.append style={column sep=6pt}}]
\nextgroupplot[
  title={Function},
  ylabel={$f(x)$},
  ymin=-1, ymax=21]
\addplot[curve 1, forget plot] coordinates {(-20,0) (0,0) (20,20)};
\addlegendimage{curve 1}\addlegendentry{ReLU}
\nextgroupplot[
  title={Derivative},
  ylabel={$f'(x)$},
  ymin=-0.1, ymax=1.1]
\addplot[curve 1, forget plot] coordinates {(-20,0) (0,0)};
\addplot[curve 1, forget plot] coordinates {(0,1) (20,1)};
\addplot[curve 1, open dots, forget plot] coordinates {(0,1)};
\addplot[curve 1, dots, forget plot] coordinates {(0,0)};
\end{groupplot}
\end{tikzpicture}%
}
\ifdefined\pdfpagewidth\else % LuaTeX has other names
  \let\pdfpagewidth\pagewidth \let\pdfpageheight\pageheight
\fi
\pdfpagewidth=\wd0 \pdfpageheight=\dimexpr\ht0+\dp0\relax
\hoffset=-1in \voffset=-1in
\shipout\box0
\end{document}
)");
}

TEST(PgfplotsDocumentTest, HasOneAxisForOneChart)
{
    Session session = exploring("identity");
    session.view.charts = ViewState::Charts::Function;
    const std::string text = document(session);
    EXPECT_THAT(text, Not(HasSubstr("group")));
    EXPECT_THAT(text, HasSubstr("\\begin{axis}["));
    EXPECT_THAT(text, HasSubstr("\\end{axis}"));
    EXPECT_THAT(text, HasSubstr("width=16.8cm"));
    EXPECT_THAT(text, HasSubstr("coordinates {(-5,-5) (5,5)};"));
}

TEST(PgfplotsDocumentTest, DrawsColoursDashesMarkersAndTheProbe)
{
    Session session = comparing({"identity", "leaky_relu:negative_slope=0.5"});
    session.view.options.markers = true;
    session.view.pin = -1;
    session.current = 1;
    const std::string text = document(session);
    EXPECT_THAT(text, HasSubstr("\\definecolor{curve2}{HTML}{D55E00}"));
    EXPECT_THAT(text, HasSubstr("curve 2/.style={color=curve2, line width=0.8pt, line join=bevel, dashed},"));
    EXPECT_THAT(text, HasSubstr("markers 2/.style={mark=square*,"));
    EXPECT_THAT(text, HasSubstr("\\addplot[curve 2, only marks, markers 2, forget plot] coordinates {"));
    EXPECT_THAT(text, HasSubstr("\\addplot[probe, forget plot] coordinates {(-1,-2) (-1,8)};"));
    EXPECT_THAT(text, HasSubstr("\\addplot[probe, forget plot] coordinates {(-1,-1) (-1,2)};"));
    // 0.35 of the width to both sides of (-1, -0.5), with the slope 0.5
    EXPECT_THAT(text, HasSubstr("\\addplot[tangent, forget plot] coordinates {(-4.5,-2.25) (2.5,1.25)};"));
    EXPECT_THAT(text, HasSubstr("\\addlegendimage{tangent}\\addlegendentry{slope $0.5$}"));
}

TEST(PgfplotsDocumentTest, CutsATangentThatIsSteep)
{
    Session session = exploring("leaky_relu:negative_slope=1e300");
    session.view.pin = -1e-300; // where it is -1
    EXPECT_THAT(document(session),
                HasSubstr("\\addplot[tangent, forget plot] coordinates {(0,-21) (0,19)};"));
}

TEST(PgfplotsDocumentTest, DrawsFamiliesBehind)
{
    Session session = exploring("leaky_relu");
    session.curves[0].family = CurveFamily{0, {0, 1}, core::Scale::Linear, 2};
    const std::string text = document(session);
    EXPECT_THAT(text,
                HasSubstr("\\addplot[member, color=member1, forget plot] coordinates {(-5,0) (0,0) (5,5)};\n"
                          "\\addplot[member, color=member2, forget plot] coordinates {(-5,-5) (5,5)};\n"
                          "\\addplot[curve 1, forget plot]"));
}

TEST(PgfplotsDocumentTest, SpeaksOfDifferences)
{
    const std::string text = document(differing({"relu", "identity"}));
    EXPECT_THAT(text, HasSubstr("title={Function, difference from Identity}"));
    EXPECT_THAT(text, HasSubstr("ylabel={$\\Delta f'(x)$}"));
    EXPECT_THAT(text, HasSubstr("coordinates {(-5,5) (0,0) (5,0)};"));
}

TEST(PgfplotsDocumentTest, GivesTeXDistancesFromTheStartWhereARangeIsFarFromZero)
{
    Session session = exploring("identity");
    session.view.ranges.x = {1000, 1001};
    session.view.ranges.value = {999, 1002};
    const std::string text = document(session);
    EXPECT_THAT(text,
                HasSubstr("xmin=0, xmax=1, xtick={0,0.5,1}, xticklabels={{$1000.0$},{$1000.5$},{$1001.0$}}, "
                          "scaled x ticks=false"));
    EXPECT_THAT(text, HasSubstr("ymin=0, ymax=3, "));
    EXPECT_THAT(text, HasSubstr("coordinates {(0,1) (1,2)};"));
}

TEST(PgfplotsDocumentTest, HasNoNumberThatTeXCannotRead)
{
    Session session = comparing({"softplus", "elu:alpha=1e300"});
    session.view.ranges = {.x = {-700, 700}, .value = {-2, 8}, .derivative = {-1e18, 1e18}};
    const QString text = pgfplotsDocument(session);
    EXPECT_TRUE(text.contains("(-700,0) ")) << "softplus is 1e-304 there";
    EXPECT_FALSE(text.contains("inf"));
    EXPECT_FALSE(text.contains("nan"));
    static const QRegularExpression exponent("e([-+]?[0-9]+)[,)]");
    for (auto found = exponent.globalMatch(text); found.hasNext();)
        EXPECT_LT(std::abs(found.next().captured(1).toInt()), 20); // what is less than can be seen is 0
}

} // namespace

} // namespace activation_explorer::ui
