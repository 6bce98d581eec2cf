// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "ui/document/document.h"
#include "ui/export/code.h"
#include "ui/export/drawing.h"
#include "ui/export/point_count.h"
#include "ui/export/tex_text.h"
#include "ui/plot/marker_item.h"
#include "ui/plot/ticks.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace activation_explorer::ui {

namespace {

using core::Quantity;

constexpr double widthCm = 16.8; ///< of all charts, with the room between them
constexpr double gapCm = 1.8;
constexpr double wideGapCm = 3.6; ///< where the ticks between them are named with many digits
constexpr double heightCm = 7;
constexpr double pixelsPerCm = 120; ///< that lines are sampled for
constexpr double pointsPerPixel = 0.32;
constexpr double tangentReach = 0.35; // to each side, of the plot's width, as in the window
constexpr int pointsALine = 6;

constexpr std::size_t mostForPdflatex = 40'000; ///< it stops at some 50'000
constexpr int mostPoints = 100'000;             ///< lualatex takes a minute or so

QSizeF chartPixels(double widthOfChartCm)
{
    return {widthOfChartCm * pixelsPerCm, heightCm * pixelsPerCm};
}

QString number(double value)
{
    return QString::fromStdString(core::formatNumber(value));
}

/// An axis. TeX computes with five digits, which is too few where a range is far from 0: there it is given
/// the distance from the range's start, and texts for its ticks.
class Axis
{
public:
    explicit Axis(core::Range range)
        : m_range(range)
        , m_isShifted(std::max(std::abs(range.min), std::abs(range.max)) > 2 * range.span())
    {}

    [[nodiscard]] bool isShifted() const { return m_isShifted; }
    [[nodiscard]] double start() const { return m_isShifted ? m_range.min : 0; }

    /// A coordinate, to a millionth of the axis.
    [[nodiscard]] QString at(double value) const
    {
        const double distance = value - start();
        const double steps = std::abs(distance) / (m_range.span() * 1e-6);
        if (steps < 0.5)
            return QStringLiteral("0");
        const int digits = std::clamp(static_cast<int>(std::ceil(std::log10(steps))) + 1, 1, 17);
        return QString::number(distance, 'g', digits);
    }

    [[nodiscard]] QString options(const QString& name, int maxTicks) const
    {
        if (!m_isShifted)
            return QStringLiteral("%1min=%2, %1max=%3").arg(name, number(m_range.min), number(m_range.max));
        QStringList places;
        QStringList texts;
        for (const Tick& tick : ticks(m_range, maxTicks, QLocale::c())) {
            places << at(tick.at);
            texts << QStringLiteral("{$%1$}").arg(texNumber(tick.label));
        }
        return QStringLiteral("%1min=0, %1max=%2, %1tick={%3}, %1ticklabels={%4}, scaled %1 ticks=false")
            .arg(name, at(m_range.max), places.join(QLatin1Char(',')), texts.join(QLatin1Char(',')));
    }

private:
    core::Range m_range;
    bool m_isShifted;
};

QString dashes(Qt::PenStyle pen)
{
    switch (pen) {
    case Qt::DashLine:
        return QStringLiteral(", dashed");
    case Qt::DashDotLine:
        return QStringLiteral(", dashdotted");
    case Qt::DotLine:
        return QStringLiteral(", densely dotted");
    case Qt::DashDotDotLine:
        return QStringLiteral(", dashdotdotted");
    default:
        return {};
    }
}

QString markName(Marker marker)
{
    switch (marker) {
    case Marker::Square:
        return QStringLiteral("square*");
    case Marker::Triangle:
        return QStringLiteral("triangle*");
    case Marker::Diamond:
        return QStringLiteral("diamond*");
    case Marker::Cross:
        return QStringLiteral("x");
    case Marker::Plus:
        return QStringLiteral("+");
    case Marker::Circle:
        break;
    }
    return QStringLiteral("*");
}

class PgfplotsDocument
{
public:
    explicit PgfplotsDocument(const Session& session)
        : m_drawing(Drawing::of(session))
        , m_x(m_drawing.view.ranges.x)
        , m_gapCm(m_x.isShifted() || Axis(m_drawing.view.ranges.derivative).isShifted() ? wideGapCm : gapCm)
        , m_chartCm(m_drawing.view.charts == ViewState::Charts::Both ? (widthCm - m_gapCm) / 2 : widthCm)
    {}

    [[nodiscard]] QString write();

private:
    void add(const QString& line = {}) { m_text += line + QLatin1Char('\n'); }
    void addPlot(const QString& style, const std::vector<core::Point>& points, const Axis& y);

    void writePreamble();
    void writeColor(const QString& name, const QColor& color);
    void writeStyles();
    void writeAxes();
    [[nodiscard]] QStringList chartOptions(Quantity chart, const Axis& y) const;
    void writeChart(Quantity chart, const Axis& y);
    void writeLine(const Drawing::Line& line, const QString& style, Quantity chart, const Axis& y);
    void writeMarkers(int index, Quantity chart, const Axis& y);
    void writeProbe(Quantity chart, const Axis& y);
    void writeLegend();
    [[nodiscard]] int legendColumns() const;

    Drawing m_drawing;
    Axis m_x;
    double m_gapCm;
    double m_chartCm;
    QString m_text;
};

void PgfplotsDocument::addPlot(const QString& style, const std::vector<core::Point>& points, const Axis& y)
{
    if (points.empty())
        return;
    m_text += QStringLiteral("\\addplot[%1] coordinates {").arg(style);
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_text += i % pointsALine == 0 && points.size() > pointsALine ? QStringLiteral("\n  ")
                  : i > 0                                             ? QStringLiteral(" ")
                                                                      : QString();
        m_text += QStringLiteral("(%1,%2)").arg(m_x.at(points[i].x), y.at(points[i].y));
    }
    add(QStringLiteral("};"));
}

QString PgfplotsDocument::write()
{
    writePreamble();
    add(QStringLiteral("\\begin{document}"));
    add(QStringLiteral("% One page of the picture's size, without the help of a further package."));
    add(QStringLiteral("\\setbox0=\\hbox{%"));
    writeAxes();
    add(QStringLiteral("}"));
    add(QStringLiteral("\\ifdefined\\pdfpagewidth\\else % LuaTeX has other names"));
    add(QStringLiteral("  \\let\\pdfpagewidth\\pagewidth \\let\\pdfpageheight\\pageheight"));
    add(QStringLiteral("\\fi"));
    add(QStringLiteral("\\pdfpagewidth=\\wd0 \\pdfpageheight=\\dimexpr\\ht0+\\dp0\\relax"));
    add(QStringLiteral("\\hoffset=-1in \\voffset=-1in"));
    add(QStringLiteral("\\shipout\\box0"));
    add(QStringLiteral("\\end{document}"));
    return m_text;
}

void PgfplotsDocument::writeColor(const QString& name, const QColor& color)
{
    add(QStringLiteral("\\definecolor{%1}{HTML}{%2}").arg(name, color.name().mid(1).toUpper()));
}

void PgfplotsDocument::writePreamble()
{
    add(QStringLiteral("% %1.").arg(m_drawing.summary()));
    const bool isSmall = hasPointsAtMost(*m_drawing.document, chartPixels(m_chartCm), mostForPdflatex);
    add(isSmall ? QStringLiteral(
                      "% For pdflatex, lualatex or xelatex. In a document of your own: what is between")
                : QStringLiteral(
                      "% For lualatex: of so many points pdflatex has no memory. In a document of your "
                      "own: what is between"));
    add(QStringLiteral("% \\documentclass and \\begin{document} into its preamble, and the tikzpicture."));
    add(QStringLiteral("\\documentclass{article}"));
    add(QStringLiteral("\\usepackage{pgfplots}"));
    if (m_drawing.view.charts == ViewState::Charts::Both)
        add(QStringLiteral("\\usepgfplotslibrary{groupplots}"));
    add(QStringLiteral("\\pgfplotsset{compat=1.16}"));
    for (qsizetype i = 0; i < m_drawing.curves.size(); ++i)
        writeColor(QStringLiteral("curve%1").arg(i + 1), m_drawing.curves[i].color);
    for (qsizetype i = 0; i < m_drawing.families.size(); ++i)
        writeColor(QStringLiteral("member%1").arg(i + 1), m_drawing.families[i].color);
    if (m_drawing.probe())
        writeColor(QStringLiteral("probe"), theme(Theme::Id::Light).accent);
    writeStyles();
}

void PgfplotsDocument::writeStyles()
{
    const auto points = [](double pixels) { return number(std::round(pixels * pointsPerPixel * 100) / 100); };
    add(QStringLiteral("\\pgfplotsset{"));
    for (qsizetype i = 0; i < m_drawing.curves.size(); ++i) {
        const Drawing::Line& line = m_drawing.curves[i];
        add(QStringLiteral("  curve %1/.style={color=curve%1, line width=%2pt, line join=bevel%3},")
                .arg(i + 1)
                .arg(points(line.width), dashes(line.pen)));
        if (line.marker)
            add(QStringLiteral(
                    "  markers %1/.style={mark=%2, mark size=%3pt, mark options={solid, fill=white}},")
                    .arg(i + 1)
                    .arg(markName(*line.marker), points(line.width + 2)));
    }
    if (!m_drawing.families.isEmpty())
        add(QStringLiteral("  member/.style={line width=%1pt, line join=bevel},")
                .arg(points(m_drawing.families.first().width)));
    const double width = m_drawing.curves.isEmpty() ? 1 : m_drawing.curves.first().width;
    add(QStringLiteral("  dots/.style={only marks, mark=*, mark size=%1pt, mark options={solid}},")
            .arg(points(1.5 * width + 1)));
    add(QStringLiteral("  open dots/.style={dots, mark options={solid, fill=white}},"));
    if (m_drawing.probe())
        add(QStringLiteral("  probe/.style={color=probe, line width=%1pt},").arg(points(2)));
    if (m_drawing.tangent())
        add(QStringLiteral("  tangent/.style={color=black, line width=%1pt, densely dashed},")
                .arg(points(1.5)));
    add(QStringLiteral("}"));
}

void PgfplotsDocument::writeAxes()
{
    const std::vector<Quantity> charts = m_drawing.charts();
    const bool both = charts.size() == 2;
    add(QStringLiteral("\\begin{tikzpicture}"));
    QStringList common;
    if (both)
        common << QStringLiteral("group style={group size=2 by 1, horizontal sep=%1cm}").arg(number(m_gapCm));
    common
        << QStringLiteral("scale only axis, width=%1cm, height=%2cm").arg(number(m_chartCm), number(heightCm))
        << m_x.options(QStringLiteral("x"), 3) + QStringLiteral(", xlabel={$x$}")
        << QStringLiteral("grid=major, grid style={black!12}, axis line style={black!60}");
    if (m_drawing.view.aspectIsEqual)
        common << QStringLiteral("axis equal image");
    common << QStringLiteral("legend columns=%1, legend cell align=left").arg(legendColumns())
           << QStringLiteral("legend style={at={(%1,1.12)}, anchor=south, draw=none, /tikz/every even "
                             "column/.append style={column sep=6pt}}")
                  .arg(both ? QString::number(1 + m_gapCm / m_chartCm / 2, 'g', 4) : QStringLiteral("0.5"));
    const QString environment = both ? QStringLiteral("groupplot") : QStringLiteral("axis");
    const QString options = common.join(QStringLiteral(",\n  "));
    if (both)
        add(QStringLiteral("\\begin{groupplot}[\n  %1]").arg(options));
    for (const Quantity chart : charts) {
        const Axis y(m_drawing.view.ranges.y(chart));
        const QString own = chartOptions(chart, y).join(QStringLiteral(",\n  "));
        add(both ? QStringLiteral("\\nextgroupplot[\n  %1]").arg(own)
                 : QStringLiteral("\\begin{axis}[\n  %1,\n  %2]").arg(options, own));
        writeChart(chart, y);
    }
    add(QStringLiteral("\\end{%1}").arg(environment));
    add(QStringLiteral("\\end{tikzpicture}%"));
}

QStringList PgfplotsDocument::chartOptions(Quantity chart, const Axis& y) const
{
    const QString f = QStringLiteral("%1f%2(x)")
                          .arg(m_drawing.reference ? QStringLiteral("\\Delta ") : QString(),
                               chart == Quantity::Value ? QString() : QStringLiteral("'"));
    return {QStringLiteral("title={%1}").arg(texText(m_drawing.chartTitle(chart))),
            QStringLiteral("ylabel={$%1$}").arg(f), y.options(QStringLiteral("y"), 8)};
}

void PgfplotsDocument::writeChart(Quantity chart, const Axis& y)
{
    for (qsizetype i = 0; i < m_drawing.families.size(); ++i)
        writeLine(m_drawing.families[i], QStringLiteral("member, color=member%1").arg(i + 1), chart, y);
    for (qsizetype i = 0; i < m_drawing.curves.size(); ++i)
        writeLine(m_drawing.curves[i], QStringLiteral("curve %1").arg(i + 1), chart, y);
    for (int i = 0; i < static_cast<int>(m_drawing.curves.size()); ++i)
        if (m_drawing.curves[i].marker)
            writeMarkers(i, chart, y);
    writeProbe(chart, y);
    if (chart == m_drawing.charts().front() && m_drawing.view.options.legend)
        writeLegend();
}

void PgfplotsDocument::writeLine(const Drawing::Line& line, const QString& style, Quantity chart,
                                 const Axis& y)
{
    const bool isMember = style.startsWith(QStringLiteral("member"));
    const core::Sampling sampling =
        m_drawing.document->sample(line.curve, chart,
                                   {m_drawing.view.ranges.x, m_drawing.view.ranges.y(chart),
                                    m_chartCm * pixelsPerCm, heightCm * pixelsPerCm});
    for (const core::Polyline& piece : sampling.pieces)
        addPlot(style + QStringLiteral(", forget plot"), piece, y);
    for (const bool closed : {false, true}) {
        std::vector<core::Point> dots;
        for (const core::Mark& mark : sampling.marks)
            if (mark.closed == closed)
                dots.push_back(mark.at);
        addPlot(style + (closed ? QStringLiteral(", dots%1") : QStringLiteral(", open dots%1"))
                            .arg(isMember ? QStringLiteral(", mark size=0.8pt, forget plot")
                                          : QStringLiteral(", forget plot")),
                dots, y);
    }
}

void PgfplotsDocument::writeMarkers(int index, Quantity chart, const Axis& y)
{
    const core::Range range = m_drawing.view.ranges.y(chart);
    const double width = m_chartCm / widthCm * Drawing::pictureWidth;
    const PlotFrame frame{{0, 0, width, 1}, m_drawing.view.ranges.x, range};
    std::vector<core::Point> points;
    for (const double x : markerXs(frame, index, static_cast<int>(m_drawing.curves.size()))) {
        const double value =
            core::select(m_drawing.document->evaluate(m_drawing.curves[index].curve, x), chart);
        if (range.contains(value))
            points.push_back({x, value});
    }
    addPlot(QStringLiteral("curve %1, only marks, markers %1, forget plot").arg(index + 1), points, y);
}

void PgfplotsDocument::writeProbe(Quantity chart, const Axis& y)
{
    const std::optional<double> x = m_drawing.probe();
    if (!x)
        return;
    const ViewState::Ranges& ranges = m_drawing.view.ranges;
    const core::Range range = ranges.y(chart);
    addPlot(QStringLiteral("probe, forget plot"), {{*x, range.min}, {*x, range.max}}, y);
    const std::optional<Drawing::Tangent> tangent = m_drawing.tangent();
    if (!tangent || chart != Quantity::Value)
        return;
    const double slope = tangent->slope;
    const double run = std::min(tangentReach * ranges.x.span(), 2 * range.span() / std::abs(slope));
    addPlot(QStringLiteral("tangent, forget plot"),
            {{*x - run, tangent->at.y - run * slope}, {*x + run, tangent->at.y + run * slope}}, y);
}

int PgfplotsDocument::legendColumns() const
{
    constexpr double letterCm = 0.2;
    constexpr double sampleCm = 1.2;
    qsizetype longest = 1;
    for (const Drawing::Line& line : m_drawing.curves)
        longest = std::max(longest, line.title.size());
    return std::clamp(static_cast<int>(widthCm / (sampleCm + letterCm * static_cast<double>(longest))), 1, 6);
}

void PgfplotsDocument::writeLegend()
{
    const auto entry = [this](const QString& style, const QString& title) {
        add(QStringLiteral("\\addlegendimage{%1}\\addlegendentry{%2}").arg(style, texText(title)));
    };
    for (qsizetype i = 0; i < m_drawing.families.size(); ++i)
        if (!m_drawing.families[i].title.isEmpty())
            entry(QStringLiteral("member, color=member%1").arg(i + 1), m_drawing.families[i].title);
    for (qsizetype i = 0; i < m_drawing.curves.size(); ++i) {
        const QString markers =
            m_drawing.curves[i].marker ? QStringLiteral(", markers %1").arg(i + 1) : QString();
        if (!m_drawing.curves[i].title.isEmpty())
            entry(QStringLiteral("curve %1").arg(i + 1) + markers, m_drawing.curves[i].title);
    }
    if (m_drawing.untitled > 0)
        entry(QStringLiteral("empty legend"), QStringLiteral("+ %1 more").arg(m_drawing.untitled));
    if (const std::optional<Drawing::Tangent> tangent = m_drawing.tangent())
        add(QStringLiteral("\\addlegendimage{tangent}\\addlegendentry{slope $%1$}")
                .arg(texNumber(QString::number(tangent->slope, 'g', 4))));
}

} // namespace

QString pgfplotsDocument(const Session& session)
{
    return PgfplotsDocument(session).write();
}

QString pgfplotsRefusal(const Session& session)
{
    Document document;
    document.begin(session);
    if (hasPointsAtMost(document, chartPixels(widthCm / 2), mostPoints))
        return {};
    return QCoreApplication::translate("Code", "LaTeX would have to draw more than about %1 points: show "
                                               "fewer curves, smaller families, or a smaller range of x.")
        .arg(QLocale().toString(mostPoints));
}

} // namespace activation_explorer::ui
