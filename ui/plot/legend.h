// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/marker.h"
#include "ui/theme.h"

#include <optional>
#include <QHash>
#include <QPen>
#include <QWidget>

namespace activation_explorer::ui {

/// The names of the curves on show, each with a piece of its line, above both charts; in rows, as wide as it
/// is.
class Legend : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString title;
        QPen pen;
        std::optional<Marker> marker;
        bool current; ///< emphasised
        friend bool operator==(const Item&, const Item&) = default;
    };

    explicit Legend(QWidget* parent = nullptr);

    void setItems(const QList<Item>& items);
    void setTheme(const Theme& theme);
    /// As close as its names allow, which in a picture do not change.
    void setForPicture();
    /// Curves that would need more room than this are only counted.
    void setMaximumHeightShown(double height);

    void paint(QPainter& painter) const; ///< without its ground
    [[nodiscard]] bool isWhole() const;  ///< none is only counted

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    struct Places {
        QList<QRectF> items; ///< of the first items, those that have room
        QRectF more;         ///< for the number of the others, if there are any
    };
    [[nodiscard]] Places places(double width) const;
    [[nodiscard]] QFont fontOf(bool current) const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] QString moreText(qsizetype count) const;

    QList<Item> m_items;
    mutable QHash<QString, double> m_titleWidths; ///< of the items, once they are known
    const Theme* m_theme;
    int m_maximumRows = 1;
    bool m_forPicture = false;
};

} // namespace activation_explorer::ui
