// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/export/picture.h"
#include "ui/export/picture_formula.h"
#include "ui/export/picture_table.h"
#include "ui/export/picture_title.h"
#include "ui/plot/plot_view.h"

#include <memory>
#include <optional>

namespace activation_explorer::ui {

/// A session laid out for a picture: title, formula, legend and charts, table, from top to bottom. It has
/// pixels of its own: a picture larger than usual is the usual one drawn larger, lines and dots too; one that
/// is very small is a larger one drawn smaller, but for its texts.
class PictureSheet
{
public:
    PictureSheet(const Session& session, const PictureOptions& options);

    /// How many of the picture's pixels there are to one of its own.
    [[nodiscard]] double scale() const noexcept { return m_scale; }
    /// Draws it without its ground, in its own pixels.
    void paint(QPainter& painter) const;

    [[nodiscard]] const Theme& theme() const noexcept { return *m_theme; }
    [[nodiscard]] QList<QRectF> plotAreas() const; ///< in its own pixels
    [[nodiscard]] QString title() const;           ///< the curves' names where none is given
    [[nodiscard]] QString description() const { return m_plot.description(); }
    /// Whether it has so few points that it can be drawn; else nothing is.
    [[nodiscard]] bool isDrawable() const noexcept { return m_isDrawable; }
    [[nodiscard]] QString complaint() const; ///< as Picture::complaint()

private:
    [[nodiscard]] bool namesFitLegend() const;
    [[nodiscard]] bool chartsHaveRoom() const;
    void layOut(const PictureOptions& options);
    void layOutPlot(QSize size);

    const Theme* m_theme;
    QString m_title;
    double m_scale;
    QSize m_size; ///< in its own pixels
    Document m_document;
    PlotView m_plot;
    std::optional<PictureTitle> m_heading;
    std::optional<PictureFormula> m_formula;
    std::optional<PictureTable> m_table;
    bool m_isDrawable = true;
    double m_formulaTop = 0;
    double m_plotTop = 0;
    double m_tableTop = 0;
};

} // namespace activation_explorer::ui
