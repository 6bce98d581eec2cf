// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <utility>

namespace activation_explorer::ui {

namespace {

QColor iconColor(QIcon::Mode mode)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return QGuiApplication::palette().color(group, QPalette::ButtonText);
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QByteArray svg)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = iconColor(mode);
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
        painter->save();
        painter->setOpacity(color.alphaF());
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // of a button without room
        const QString key = QStringLiteral("themed icon %1 %2x%3 %4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(iconColor(mode).name(QColor::HexArgb));
        QPixmap result;
        if (QPixmapCache::find(key, &result)) // a tool bar asks at every repaint
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool exists = file.open(QFile::ReadOnly);
    Q_ASSERT(exists);
    return exists ? QIcon(new ThemedIconEngine(name, file.readAll())) : QIcon();
}

} // namespace activation_explorer::ui
