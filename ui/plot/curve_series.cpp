// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_series.h"

#include "ui/plot/curve_lines.h"
#include "ui/plot/jump_dots.h"
#include "ui/plot/marker_item.h"

#include <QChart>
#include <QLineSeries>

namespace activation_explorer::ui {

CurveSeries::CurveSeries(QChart& chart, QAbstractAxis& xAxis, QAbstractAxis& yAxis, bool forPicture)
    : m_chart(chart)
    , m_xAxis(xAxis)
    , m_yAxis(yAxis)
    , m_lines(forPicture ? std::make_unique<CurveLines>(&chart) : nullptr)
    , m_dots(std::make_unique<JumpDots>(&chart))
    , m_markers(std::make_unique<MarkerItem>(&chart))
{}

CurveSeries::~CurveSeries()
{
    for (QLineSeries* piece : m_pieces) {
        m_chart.removeSeries(piece);
        delete piece; // at once: deferred deletes pile up where no event loop runs
    }
}

QLineSeries* CurveSeries::addPiece()
{
    auto* piece = new QLineSeries;
    piece->setPen(m_pen);
    m_chart.addSeries(piece);
    piece->attachAxis(&m_xAxis);
    piece->attachAxis(&m_yAxis);
    piece->setVisible(m_visible);
    m_pieces << piece;
    return piece;
}

void CurveSeries::setSampling(const core::Sampling& sampling, const PlotFrame& frame)
{
    m_dots->setMarks(sampling.marks, frame);
    m_end = lastVisiblePoint(sampling, frame);
    if (m_lines)
        m_lines->setSampling(sampling, frame);
    else
        setPieces(sampling.pieces);
}

void CurveSeries::setPieces(const std::vector<core::Polyline>& pieces)
{
    qsizetype used = 0;
    for (const core::Polyline& piece : pieces) {
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(piece.size()));
        for (const core::Point& p : piece)
            points << QPointF(p.x, p.y);
        QLineSeries* series = used < m_pieces.size() ? m_pieces[used] : addPiece();
        series->replace(points);
        ++used;
    }
    for (; used < m_pieces.size(); ++used)
        if (m_pieces[used]->count() > 0)
            m_pieces[used]->replace(QList<QPointF>());
}

void CurveSeries::setMarkers(const std::vector<core::Point>& points, const PlotFrame& frame)
{
    m_markers->setMarkers(points, frame);
}

void CurveSeries::setAppearance(const QPen& pen, Marker marker, const QColor& ground)
{
    m_markers->setAppearance(marker, pen.color(), ground, pen.widthF());
    m_dots->setAppearance(pen.color(), ground, pen.widthF());
    if (m_pen == pen)
        return;
    m_pen = pen;
    if (m_lines)
        m_lines->setPen(pen);
    for (QLineSeries* piece : m_pieces)
        piece->setPen(pen);
}

void CurveSeries::setVisible(bool visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    if (m_lines)
        m_lines->setVisible(visible);
    m_dots->setVisible(visible);
    m_markers->setVisible(visible);
    for (QLineSeries* piece : m_pieces)
        piece->setVisible(visible);
}

} // namespace activation_explorer::ui
