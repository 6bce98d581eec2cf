// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/line_coverage.h"

#include "ui/plot/clipping.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <QLineF>
#include <QPen>

namespace activation_explorer::ui {

namespace {

constexpr double longestDashed = 50'000; // pixels
constexpr int largest = 32'767;

/// The edges of shapes, as what they add to the pixels that they cross: the exact area to the right of an
/// edge within its pixel, and the height that it adds to all pixels further right. Their sums along a row are
/// the shares covered, as shapes go round all in one sense.
class Edges
{
public:
    explicit Edges(QSize size)
        : m_width(std::min(size.width(), largest))
        , m_height(std::min(size.height(), largest))
    {}

    void add(QPointF from, QPointF to);
    [[nodiscard]] Coverage coverage();

private:
    struct Cell {
        std::int32_t y;
        std::int32_t x;
        float height;
        float area;
    };

    void addInRow(int y, double fromX, double toX, double height);
    void put(int y, int x, double height, double area)
    {
        m_cells.push_back({y, x, static_cast<float>(height), static_cast<float>(area)});
    }
    void sort();

    int m_width;
    int m_height;
    std::vector<Cell> m_cells;
};

void Edges::add(QPointF from, QPointF to)
{
    const double down = from.y() <= to.y() ? 1 : -1;
    if (down < 0)
        std::swap(from, to);
    const double top = std::max(from.y(), 0.0);
    const double bottom = std::min(to.y(), static_cast<double>(m_height));
    if (top >= bottom)
        return;
    const double slope = (to.x() - from.x()) / (to.y() - from.y());
    const auto xAt = [&](double y) { return from.x() + (y - from.y()) * slope; };
    double x = xAt(top);
    double y = top;
    for (int row = static_cast<int>(top); y < bottom; ++row) {
        const double nextY = std::min(row + 1.0, bottom);
        const double nextX = nextY == to.y() ? to.x() : xAt(nextY);
        addInRow(row, std::min(x, nextX), std::max(x, nextX), down * (nextY - y));
        x = nextX;
        y = nextY;
    }
}

void Edges::addInRow(int y, double fromX, double toX, double height)
{
    if (fromX >= m_width)
        return;
    if (toX <= 0)
        return put(y, 0, height, height);
    const double perPixel = toX > fromX ? height / (toX - fromX) : 0;
    if (fromX < 0) {
        put(y, 0, -fromX * perPixel, -fromX * perPixel);
        height += fromX * perPixel;
        fromX = 0;
    }
    const int first = static_cast<int>(fromX);
    const int last = std::min(static_cast<int>(toX), m_width - 1);
    if (first == last && toX <= first + 1)
        return put(y, first, height, height * (first + 1 - (fromX + toX) / 2));
    const double firstShare = first + 1 - fromX;
    put(y, first, perPixel * firstShare, perPixel * firstShare * firstShare / 2);
    for (int x = first + 1; x <= last; ++x) {
        const double share = std::min(toX - x, 1.0);
        if (share > 0)
            put(y, x, perPixel * share, perPixel * share * (1 - share / 2));
    }
}

/// By rows, then from left to right: as lines go from left to right, nearly sorted within a row.
void Edges::sort()
{
    std::vector<std::size_t> ends(static_cast<std::size_t>(m_height) + 1);
    for (const Cell& cell : m_cells)
        ++ends[static_cast<std::size_t>(cell.y) + 1];
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    std::vector<Cell> sorted(m_cells.size());
    for (const Cell& cell : m_cells) {
        std::size_t at = ends[static_cast<std::size_t>(cell.y)]++;
        for (; at > 0 && sorted[at - 1].y == cell.y && sorted[at - 1].x > cell.x; --at)
            sorted[at] = sorted[at - 1];
        sorted[at] = cell;
    }
    m_cells = std::move(sorted);
}

Coverage Edges::coverage()
{
    sort();
    Coverage result;
    result.reserve(m_cells.size() / 2);
    const auto put = [&result](int y, int x, int length, float share) {
        constexpr float half = 0.5F; // rounds what is not negative, without a call
        const auto coverage = static_cast<int>(std::min(std::abs(share), 1.0F) * 255 + half);
        if (coverage == 0)
            return;
        if (!result.empty()) {
            CoverageSpan& last = result.back();
            if (last.y == y && last.x + last.length == x && last.coverage == coverage) {
                last.length = static_cast<std::int16_t>(last.length + length);
                return;
            }
        }
        result.push_back({static_cast<std::int16_t>(y), static_cast<std::int16_t>(x),
                          static_cast<std::int16_t>(length), static_cast<std::uint8_t>(coverage)});
    };
    for (std::size_t i = 0; i < m_cells.size();) {
        const int y = m_cells[i].y;
        float height = 0;
        while (i < m_cells.size() && m_cells[i].y == y) {
            const int x = m_cells[i].x;
            float area = height;
            for (; i < m_cells.size() && m_cells[i].y == y && m_cells[i].x == x; ++i) {
                area += m_cells[i].area;
                height += m_cells[i].height;
            }
            put(y, x, 1, area);
            const int next = i < m_cells.size() && m_cells[i].y == y ? m_cells[i].x : m_width;
            if (next > x + 1)
                put(y, x + 1, next - x - 1, height);
        }
    }
    return result;
}

/// Draws lines as the shapes that they fill.
class Stroker
{
public:
    Stroker(Edges& edges, double width, bool roundEnds)
        : m_edges(edges)
        , m_half(width / 2)
        , m_roundEnds(roundEnds)
    {}

    void stroke(const QPolygonF& line);

private:
    void addArc(QPointF center, QPointF radius, double angle);
    void begin(QPointF at, QPointF across);
    void end(QPointF at, QPointF across);
    void addCorner(QPointF at, QPointF before, QPointF after, double turn);

    Edges& m_edges;
    double m_half;
    bool m_roundEnds;
};

/// From a radius on, counter-clockwise as it is seen.
void Stroker::addArc(QPointF center, QPointF radius, double angle)
{
    constexpr double tolerance = 0.03; // pixels
    const int parts = std::max(
        1, static_cast<int>(std::ceil(angle / (2 * std::acos(1 - std::min(tolerance / m_half, 1.0))))));
    const double cosine = std::cos(angle / parts);
    const double sine = std::sin(angle / parts);
    for (int i = 0; i < parts; ++i) {
        const QPointF next(cosine * radius.x() + sine * radius.y(), cosine * radius.y() - sine * radius.x());
        m_edges.add(center + radius, center + next);
        radius = next;
    }
}

void Stroker::begin(QPointF at, QPointF across)
{
    if (m_roundEnds)
        addArc(at, -across, std::numbers::pi);
    else
        m_edges.add(at - across, at + across);
}

void Stroker::end(QPointF at, QPointF across)
{
    if (m_roundEnds)
        addArc(at, across, std::numbers::pi);
    else
        m_edges.add(at + across, at - across);
}

/// What is missing at the outer side of two flat ends that meet.
void Stroker::addCorner(QPointF at, QPointF before, QPointF after, double turn)
{
    const bool left = before.x() * after.y() < before.y() * after.x();
    const QPointF from = left ? before : -after;
    const QPointF to = left ? after : -before;
    m_edges.add(at, at + from);
    addArc(at, from, std::acos(std::clamp(turn, -1.0, 1.0)));
    m_edges.add(at + to, at);
}

void Stroker::stroke(const QPolygonF& line)
{
    constexpr double bluntest = 0.5;  // the cosine of the turn from which on corners are round
    constexpr double shortest = 1e-3; // pixels
    QPointF from;
    QPointF direction;
    QPointF across; // half a width to the side of `direction`
    QPointF side;   // to the corner at `from`, on the same side
    double length = 0;
    QPointF at = line.first();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - at;
        const double stepLength = std::hypot(step.x(), step.y());
        if (stepLength < shortest)
            continue;
        const QPointF next = step / stepLength;
        const QPointF nextAcross = m_half * QPointF(-next.y(), next.x());
        const double turn = QPointF::dotProduct(direction, next);
        // How far the inner side of a mitred corner reaches back along both of its lines.
        const double reach = turn > bluntest ? m_half * std::sqrt(std::max(1 - turn, 0.0) / (1 + turn)) : 0;
        if (length == 0) {
            begin(at, nextAcross);
            side = nextAcross;
        } else if (turn > bluntest && reach < std::min(length, stepLength)) {
            const QPointF corner = (across + nextAcross) / (1 + turn);
            m_edges.add(from + side, at + corner);
            m_edges.add(at - corner, from - side);
            side = corner;
        } else {
            m_edges.add(from + side, at + across);
            m_edges.add(at + across, at - across);
            m_edges.add(at - across, from - side);
            addCorner(at, across, nextAcross, turn);
            m_edges.add(at - nextAcross, at + nextAcross);
            side = nextAcross;
        }
        from = at;
        at = line[i];
        direction = next;
        across = nextAcross;
        length = stepLength;
    }
    if (length == 0)
        return;
    m_edges.add(from + side, at + across);
    end(at, across);
    m_edges.add(at - across, from - side);
}

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

template<typename Use>
void forEachDash(const QPolygonF& line, const QPen& pen, const Use& use)
{
    const QList<double> pattern = pen.dashPattern();
    qsizetype part = 0;
    double left = pattern[0] * pen.widthF();
    QPolygonF dash{line.first()};
    for (qsizetype i = 1; i < line.size(); ++i) {
        QPointF from = line[i - 1];
        const QLineF segment(from, line[i]);
        double rest = segment.length();
        while (rest > left) {
            from += (line[i] - from) * (left / rest);
            rest -= left;
            dash << from;
            if (part % 2 == 0)
                use(dash);
            dash.clear();
            dash << from;
            part = (part + 1) % pattern.size();
            left = pattern[part] * pen.widthF();
        }
        left -= rest;
        dash << line[i];
    }
    if (part % 2 == 0)
        use(dash);
}

/// For the parts of a line that are inside an area.
template<typename Use>
void forEachPartWithin(const QPolygonF& line, const QRectF& area, const Use& use)
{
    const auto isWithin = [&area](QPointF at) { // not of NaN, which QRectF::contains() takes to be anywhere
        return at.x() >= area.left() && at.x() <= area.right() && at.y() >= area.top() &&
               at.y() <= area.bottom();
    };
    if (std::ranges::all_of(line, isWithin))
        return use(line);
    QPolygonF part;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const std::optional<QLineF> segment = clipped({line[i - 1], line[i]}, area);
        if (!segment)
            continue;
        if (!part.isEmpty() && part.last() != segment->p1()) {
            use(part);
            part.clear();
        }
        if (part.isEmpty())
            part << segment->p1();
        part << segment->p2();
    }
    if (!part.isEmpty())
        use(part);
}

} // namespace

Coverage coverageOf(const QList<QPolygonF>& lines, const QPen& pen, QSize size)
{
    Edges edges(size);
    Stroker stroker(edges, pen.widthF(), pen.capStyle() == Qt::RoundCap);
    const double margin = pen.widthF() + 1;
    const QRectF visible = QRectF(QPointF(), size).adjusted(-margin, -margin, margin, margin);
    const auto strokeVisible = [&](const QPolygonF& line) {
        forEachPartWithin(line, visible, [&stroker](const QPolygonF& part) { stroker.stroke(part); });
    };
    for (const QPolygonF& line : lines) {
        if (line.size() < 2)
            continue;
        if (pen.style() == Qt::SolidLine || lengthOf(line) > longestDashed)
            strokeVisible(line);
        else
            forEachDash(line, pen, strokeVisible);
    }
    return edges.coverage();
}

QRect difference(const Coverage& a, const Coverage& b)
{
    int left = largest;
    int right = -1;
    int top = largest;
    int bottom = -1;
    auto inA = a.begin();
    auto inB = b.begin();
    const auto covers = [&](const CoverageSpan& span) {
        left = std::min<int>(left, span.x);
        right = std::max(right, span.x + span.length - 1);
        top = std::min<int>(top, span.y);
        bottom = std::max<int>(bottom, span.y);
    };
    while (inA != a.end() || inB != b.end()) {
        const int y = inA == a.end() ? inB->y : inB == b.end() ? inA->y : std::min(inA->y, inB->y);
        const auto isOther = [y](const CoverageSpan& span) { return span.y != y; };
        const auto endA = std::find_if(inA, a.end(), isOther);
        const auto endB = std::find_if(inB, b.end(), isOther);
        // What both begin and end with is the same in both.
        const auto [firstA, firstB] = std::mismatch(inA, endA, inB, endB);
        const auto [lastA, lastB] = std::mismatch(std::reverse_iterator(endA), std::reverse_iterator(firstA),
                                                  std::reverse_iterator(endB), std::reverse_iterator(firstB));
        std::for_each(firstA, lastA.base(), covers);
        std::for_each(firstB, lastB.base(), covers);
        inA = endA;
        inB = endB;
    }
    return bottom < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

} // namespace activation_explorer::ui
