// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/curve_series.h"

#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>

namespace activation_explorer::ui {

namespace {

QPen linePen(const QColor& color, double width, Qt::PenStyle style)
{
    return {color, width, style, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

CurveSeries::CurveSeries(QChart& chart, QAbstractAxis& xAxis, QAbstractAxis& yAxis)
    : m_chart(chart), m_xAxis(xAxis), m_yAxis(yAxis)
{
}

CurveSeries::~CurveSeries()
{
    for (QLineSeries* piece : m_pieces)
        remove(piece);
    remove(m_closed);
    remove(m_open);
}

void CurveSeries::addToChart(QXYSeries* series)
{
    m_chart.addSeries(series);
    series->attachAxis(&m_xAxis);
    series->attachAxis(&m_yAxis);
    series->setVisible(m_visible);
}

void CurveSeries::remove(QXYSeries* series)
{
    if (!series)
        return;
    m_chart.removeSeries(series);
    delete series; // at once: deferred deletes pile up where no event loop runs
}

void CurveSeries::setSampling(const core::Sampling& sampling)
{
    bool grown = false;
    while (m_pieces.size() < static_cast<qsizetype>(sampling.pieces.size())) {
        auto* piece = new QLineSeries;
        piece->setPen(linePen(m_color, m_width, m_style));
        addToChart(piece);
        m_pieces << piece;
        grown = true;
    }
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        QList<QPointF> points;
        if (i < static_cast<qsizetype>(sampling.pieces.size())) {
            const core::Polyline& piece = sampling.pieces[static_cast<std::size_t>(i)];
            points.reserve(static_cast<qsizetype>(piece.size()));
            for (const core::Point& p : piece)
                points << QPointF(p.x, p.y);
        }
        if (!points.isEmpty() || m_pieces[i]->count() > 0)
            m_pieces[i]->replace(points);
    }
    if (grown && m_closed) { // dots lie over lines: the series added last is on top
        remove(m_closed);
        remove(m_open);
        m_closed = m_open = nullptr;
    }
    setDots(sampling);
}

void CurveSeries::setDots(const core::Sampling& sampling)
{
    if (sampling.marks.empty() && !m_closed)
        return;
    if (!m_closed) {
        for (QScatterSeries** dots : {&m_closed, &m_open}) {
            *dots = new QScatterSeries;
            addToChart(*dots);
        }
        setPen(linePen(m_color, m_width, m_style), m_ground);
    }
    QList<QPointF> closed;
    QList<QPointF> open;
    for (const core::Mark& mark : sampling.marks)
        (mark.closed ? closed : open) << QPointF(mark.at.x, mark.at.y);
    for (auto [dots, points] : {std::pair{m_closed, closed}, std::pair{m_open, open}})
        if (!points.isEmpty() || dots->count() > 0)
            dots->replace(points);
}

void CurveSeries::setPen(const QPen& pen, const QColor& ground)
{
    m_color = pen.color();
    m_width = pen.widthF();
    m_style = pen.style();
    m_ground = ground;
    for (QLineSeries* piece : m_pieces)
        piece->setPen(linePen(m_color, m_width, m_style));
    for (QScatterSeries* dots : {m_closed, m_open}) {
        if (!dots)
            continue;
        dots->setMarkerSize(3 * m_width + 2);
        dots->setPen(QPen(m_color, 2));
        dots->setBrush(dots == m_closed ? m_color : m_ground);
    }
}

void CurveSeries::setVisible(bool visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    for (QLineSeries* piece : m_pieces)
        piece->setVisible(visible);
    for (QScatterSeries* dots : {m_closed, m_open})
        if (dots)
            dots->setVisible(visible);
}

} // namespace activation_explorer::ui
