// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPaintEngine>
#include <QRectF>
#include <QTransform>

namespace activation_explorer::ui {

/// Writes down as SVG elements what is painted. Unlike QSvgGenerator it clips, though to rectangles alone,
/// which is what the plots do; and it keeps polylines whole, and decimals few. Texts stay texts. Brushes are
/// plain colours. Of two different documents no ids are the same, so that both can stand in one page.
class SvgEngine : public QPaintEngine
{
public:
    explicit SvgEngine(const QRectF& sheet);

    [[nodiscard]] const QByteArray& elements() const noexcept { return m_out; }

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& now) override;
    [[nodiscard]] Type type() const override { return User; }

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawEllipse(const QRectF& box) override;
    void drawImage(const QRectF& box, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawPath(const QPainterPath& path) override;
    void drawPixmap(const QRectF& box, const QPixmap& pixmap, const QRectF& source) override;
    void drawPolygon(const QPointF* corners, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF* rects, int count) override;
    void drawTextItem(const QPointF& at, const QTextItem& item) override;

private:
    enum class Fill { Brush, None };

    void clipTo(const QRectF& area, Qt::ClipOperation operation); ///< in the painter's coordinates
    /// The clip's rectangle, as an element's attributes; empty where nothing is clipped.
    [[nodiscard]] QByteArray clipRectangle() const;
    /// Begins an element, in a group that clips it if need be.
    void open(const char* element);
    void attribute(const char* name, const QByteArray& value);
    void number(const char* name, double value);
    void points(const QPointF* corners, int count);
    void close(Fill fill = Fill::Brush); ///< with pen and brush
    void stroke();
    void paint(const char* name, const QColor& color);
    [[nodiscard]] QByteArray pathData(const QPainterPath& path) const;

    /// The text written last. Qt gives a text in parts, by alphabet and font; they are written as one.
    struct Text {
        qsizetype writtenTo = -1; ///< of m_out
        QByteArray style;
        QColor color;
        double opacity;
        QPointF end; ///< where its next part would begin
    };

    QRectF m_sheet;
    QByteArray m_out;
    QTransform m_transform;
    double m_scale = 1; ///< of lengths, by m_transform
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    bool m_clips = false;
    Text m_text{};
    QRectF m_clip;                           ///< on the sheet
    QByteArray m_group;                      ///< the clip's rectangle that the open group has
    QHash<QByteArray, QByteArray> m_clipIds; ///< by their rectangle
};

} // namespace activation_explorer::ui
