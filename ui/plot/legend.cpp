// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend.h"

#include "ui/plot/marker_item.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

constexpr double lineLength = 44;
constexpr double toTitle = 8;  // between line and title
constexpr double spacing = 28; // between items
constexpr double margin = 8;

/// How wide a title is, its numbers taken as if they had at least so many digits: so that names stay where
/// they are, and the charts below, too, while a parameter moves.
double steadyWidth(const QFontMetricsF& metrics, const QString& title)
{
    static const QRegularExpression number(QStringLiteral("(?<= )[-−]?[0-9][^ ;]*"));
    constexpr qsizetype digits = 6;
    double width = metrics.horizontalAdvance(title);
    for (auto found = number.globalMatch(title); found.hasNext();) {
        const QString text = found.next().captured();
        const QString wide(std::max(text.size(), digits), QLatin1Char('0'));
        width += std::max(metrics.horizontalAdvance(wide) - metrics.horizontalAdvance(text), 0.0);
    }
    return width;
}

} // namespace

Legend::Legend(QWidget* parent)
    : QWidget(parent)
    , m_theme(&theme(Theme::Id::Light))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setItems(const QList<Item>& items)
{
    if (m_items == items)
        return;
    const int before = heightForWidth(width());
    m_items = items;
    m_titleWidths.removeIf([&items](const std::pair<const QString&, double&>& known) {
        return std::ranges::none_of(items, [&known](const Item& item) { return item.title == known.first; });
    });
    if (heightForWidth(width()) != before)
        updateGeometry();
    retranslate();
}

void Legend::retranslate()
{
    QStringList titles;
    for (const Item& item : m_items)
        titles << item.title;
    setAccessibleName(tr("Legend: %1").arg(titles.join(QStringLiteral("; "))));
    update();
}

void Legend::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void Legend::setMaximumHeightShown(double height)
{
    const int rows = std::max(1, static_cast<int>((height - margin) / rowHeight()));
    if (m_maximumRows == rows)
        return;
    m_maximumRows = rows;
    updateGeometry();
    update();
}

void Legend::setForPicture()
{
    m_forPicture = true;
    m_titleWidths.clear();
    updateGeometry();
}

QFont Legend::fontOf(bool current) const
{
    QFont result = font();
    if (m_forPicture)
        result.setPixelSize(qRound(result.pixelSize() * 1.1));
    else
        result.setPointSizeF(result.pointSizeF() * 1.25); // readable at a distance
    result.setBold(current);
    return result;
}

double Legend::rowHeight() const
{
    return std::ceil(QFontMetricsF(fontOf(true)).height());
}

QString Legend::moreText(qsizetype count) const
{
    return tr("+ %1 more", "curves that have no room in the legend").arg(count);
}

Legend::Places Legend::places(double width) const
{
    const double height = rowHeight();
    const double right = width - margin;
    Places result;
    QPointF at(margin, margin / 2);
    int rows = 1;
    const QFontMetricsF metrics(fontOf(!m_forPicture)); // steady when another becomes the current one
    for (const Item& item : m_items) {
        double& titleWidth = m_titleWidths[item.title];
        if (titleWidth == 0)
            titleWidth = m_forPicture ? metrics.horizontalAdvance(printed(item.title))
                                      : steadyWidth(metrics, printed(item.title));
        const double itemWidth = lineLength + toTitle + titleWidth;
        if (at.x() > margin && at.x() + itemWidth > right) {
            if (rows == m_maximumRows)
                break;
            ++rows;
            at = QPointF(margin, at.y() + height);
        }
        result.items << QRectF(at, QSizeF(itemWidth, height));
        at.rx() += itemWidth + spacing;
    }
    if (result.items.size() == m_items.size())
        return result;
    // The last ones make way for the word that there are more.
    const double moreWidth = QFontMetricsF(fontOf(false)).horizontalAdvance(moreText(m_items.size()));
    while (at.x() > margin && at.x() + moreWidth > right) {
        at.setX(result.items.last().left());
        result.items.removeLast();
    }
    result.more = QRectF(at, QSizeF(moreWidth, height));
    return result;
}

bool Legend::isWhole() const
{
    return places(width()).items.size() == m_items.size();
}

int Legend::heightForWidth(int width) const
{
    const Places at = places(width);
    const double bottom = at.items.isEmpty() ? margin / 2 + rowHeight() : at.items.last().bottom();
    return static_cast<int>(std::ceil(std::max(bottom, at.more.bottom()) + margin / 2));
}

QSize Legend::sizeHint() const
{
    return {400, heightForWidth(400)};
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->base);
    paint(painter);
}

void Legend::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Places at = places(width());
    for (qsizetype i = 0; i < at.items.size(); ++i) {
        const Item& item = m_items[i];
        const QRectF& place = at.items[i];
        painter.setPen(item.pen);
        painter.drawLine(QPointF(place.left(), place.center().y()),
                         QPointF(place.left() + lineLength, place.center().y()));
        if (item.marker)
            paintMarker(painter, *item.marker, {place.left() + lineLength / 2, place.center().y()},
                        item.pen.color(), m_theme->base, item.pen.widthF());
        painter.setPen(m_theme->text);
        painter.setFont(fontOf(item.current));
        painter.drawText(place.adjusted(lineLength + toTitle, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, printed(item.title));
    }
    if (!at.more.isNull()) {
        painter.setPen(m_theme->muted);
        painter.setFont(fontOf(false));
        painter.drawText(at.more, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         moreText(m_items.size() - at.items.size()));
    }
}

void Legend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_titleWidths.clear();
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace activation_explorer::ui
