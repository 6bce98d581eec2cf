// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_sheet.h"

#include "ui/export/point_count.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace activation_explorer::ui {

namespace {

constexpr QSizeF usualSize(1600, 900);
constexpr QSizeF small(960, 540);
constexpr double smallestFont = 9.3; // of the picture's pixels: 7 points
// Readable when the picture fills a screen.
constexpr double fontsPerHeight = 49.5;
constexpr double fontsPerWidth = 88;
// Of the height, at most; what the charts have at least.
constexpr double titleShare = 0.2;
constexpr double formulaShare = 0.25;
constexpr double tableShare = 0.4;
constexpr double plotShare = 0.5;

/// Of device pixels to the picture's, so that lines are as exact at the largest scale as they are on a
/// screen.
constexpr double finest = PictureOptions::scales.max;

/// What makes an SVG of some 40 MB, in a few seconds. They are counted for half as many pixels, which takes
/// half the time, and where smooth lines have 1/√2 of the points.
constexpr int mostPoints = 3'000'000;
constexpr std::size_t mostCounted = 2'000'000;

double scaleOf(QSizeF pixels)
{
    const auto share = [&pixels](const QSizeF& of) {
        return std::min(pixels.width() / of.width(), pixels.height() / of.height());
    };
    return std::max(share(usualSize), std::min(share(small), 1.0));
}

/// Of plain pixels, and the same on every screen and at every scale: letters stand where outlines say, not
/// where a screen's pixels would like them.
QFont fontFor(QSizeF size, double smallest, double scale, const QFont& usualFont)
{
    QFont font = usualFont;
    font.setPixelSize(
        std::max(1, qRound(scale * std::max(smallest, std::min(size.height() / fontsPerHeight,
                                                               size.width() / fontsPerWidth)))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    // However little, it keeps Qt from ligatures, in which a word is not found again.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace

PictureSheet::PictureSheet(const Session& session, const PictureOptions& options)
    : m_theme(&ui::theme(options.theme))
    , m_title(options.title)
    , m_scale(scaleOf(options.pixels()))
    , m_size(static_cast<int>(options.pixels().width() / m_scale),
             static_cast<int>(options.pixels().height() / m_scale))
    , m_plot(m_document)
{
    Session shown = session;
    shown.view.options.legend = options.legend;
    m_document.begin(shown);
    m_plot.setForPicture(m_scale * finest);
    m_plot.setTheme(*m_theme);
    m_plot.setFont(fontFor(m_size, smallestFont / m_scale, options.fontScale, m_plot.font()));
    const bool both = m_document.view().charts() == ViewState::Charts::Both;
    const QSizeF chart(m_size.width() / (both ? 2.0 : 1.0), m_size.height());
    m_isDrawable = hasPointsAtMost(m_document, chart * m_scale * finest / 2, mostCounted);
    if (m_isDrawable)
        layOut(options);
}

void PictureSheet::layOut(const PictureOptions& options)
{
    const QFont& font = m_plot.font();
    const QSizeF size = m_size;
    const CurveModel& curves = m_document.curves();
    double top = 0;
    if (!options.title.isEmpty()) {
        m_heading.emplace(options.title, font, QSizeF(size.width(), titleShare * size.height()));
        top += m_heading->height();
    }
    m_formulaTop = top;
    if (options.formula && curves.currentRow() >= 0) {
        const core::Curve& curve = curves.entry(curves.currentRow()).curve;
        const bool isNamed = m_document.view().mode() == ViewState::Mode::Explore && options.legend;
        m_formula.emplace(curve, m_document.view().charts(), isNamed ? QString() : printed(curveTitle(curve)),
                          font, m_theme->text, QSizeF(size.width(), formulaShare * size.height()));
        top += m_formula->height();
    }
    m_plotTop = std::ceil(top);
    m_tableTop = size.height();
    if (options.table) {
        const double room = std::min(tableShare, 1 - plotShare - top / size.height()) * size.height();
        m_table.emplace(m_document, *m_theme, font, QSizeF(size.width(), room));
        m_tableTop -= std::ceil(m_table->height());
    }
    if (!options.probe)
        m_document.view().setPin(std::nullopt);
    layOutPlot({m_size.width(), std::max(1, static_cast<int>(m_tableTop - m_plotTop))});
}

void PictureSheet::layOutPlot(QSize size)
{
    m_plot.resize(size);
    // A widget that is never shown lays itself out only when grabbed. The first pass tells the legend what it
    // has to show, and so how many rows it takes; the second one draws for the sizes that follow from that;
    // with equal aspect, ranges follow from these.
    constexpr int passes = 3;
    for (int pass = 0; pass < passes; ++pass) {
        static_cast<void>(m_plot.grab({0, 0, 1, 1}));
        m_plot.refresh();
    }
}

void PictureSheet::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(m_theme->text);
    if (m_heading)
        m_heading->paint(painter, {0, 0});
    if (m_formula)
        m_formula->paint(painter, {0, m_formulaTop});
    painter.save();
    painter.translate(0, m_plotTop);
    m_plot.paint(painter);
    painter.restore();
    if (m_table)
        m_table->paint(painter, {0, m_tableTop});
    painter.restore();
}

QList<QRectF> PictureSheet::plotAreas() const
{
    QList<QRectF> result = m_plot.plotAreas();
    for (QRectF& area : result)
        area.translate(0, m_plotTop);
    return result;
}

bool PictureSheet::namesFitLegend() const
{
    constexpr double larger = 1.1; // than other texts, as the legend has it
    constexpr double beside = 70;  // line and margins
    QFont font = m_plot.font();
    font.setPixelSize(qRound(font.pixelSize() * larger));
    const QFontMetricsF metrics(font);
    return !m_document.view().options().legend || std::ranges::all_of(m_document.shownRows(), [&](int row) {
        const QString name = curveTitle(m_document.curves().entry(row).curve);
        return metrics.horizontalAdvance(name) + beside <= m_size.width();
    });
}

bool PictureSheet::chartsHaveRoom() const
{
    constexpr double leastHeight = 4.5; // of a text's: two ticks at least
    constexpr double leastWidth = 7;
    const double unit = QFontMetricsF(m_plot.font()).height();
    return std::ranges::all_of(m_plot.plotAreas(), [unit](const QRectF& area) {
        return area.width() >= leastWidth * unit && area.height() >= leastHeight * unit;
    });
}

QString PictureSheet::complaint() const
{
    if (!m_isDrawable)
        return QCoreApplication::translate("Picture",
                                           "The picture would have more than about %1 points: show fewer "
                                           "curves, smaller families, or a smaller range of x.")
            .arg(QLocale().toString(mostPoints));
    if (m_heading && !m_heading->isWhole())
        return QCoreApplication::translate("Picture", "The title has no room: make it shorter, the picture "
                                                      "larger or its texts smaller.");
    if (m_formula && !m_formula->isWhole())
        return QCoreApplication::translate("Picture", "The formulas have no room: make the picture larger or "
                                                      "its texts smaller, or leave them out.");
    if (m_table && !m_table->isWhole())
        return QCoreApplication::translate("Picture",
                                           "The table has no room for all curves: make the "
                                           "picture larger or its texts smaller, or leave it out.");
    if (!namesFitLegend() || !m_plot.isLegendWhole())
        return QCoreApplication::translate("Picture",
                                           "The legend has no room for its names: make the "
                                           "picture larger or its texts smaller, or leave it out.");
    if ((m_heading || m_formula || m_table) && !chartsHaveRoom())
        return QCoreApplication::translate("Picture",
                                           "The charts have no room beside title, formulas and table: make "
                                           "the picture larger or its texts smaller, or leave these out.");
    return {};
}

QString PictureSheet::title() const
{
    if (!m_title.isEmpty())
        return m_title;
    QStringList names;
    for (const int row : m_document.shownRows())
        names << curveTitle(m_document.curves().entry(row).curve);
    return names.isEmpty() ? QStringLiteral("Activation Explorer") : names.join(QStringLiteral("; "));
}

} // namespace activation_explorer::ui
