// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/document/view_state.h"
#include "ui/plot/end_labels.h"
#include "ui/theme.h"

#include <array>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace activation_explorer::ui {

class ChartPane;
class Document;
class Legend;
class PlotVoice;

/// Shows a document: legend, function chart and derivative chart. Reads the document's curves and view, and
/// passes what a person does to the charts on to the view. The same widget draws the window and image files.
///
/// However many changes arrive, there is one refresh before the next frame; it samples only what changed.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the view.
    explicit PlotView(Document& document, QWidget* parent = nullptr);
    ~PlotView() override;

    void setTheme(const Theme& theme);
    /// Draws for a picture of so many device pixels to one of the widget's, not for a window: no curve is
    /// emphasised as the current one, and there is no ground. To be called before anything is drawn.
    void setForPicture(double pixelRatio);
    /// Draws every curve at least so many pixels wide, whatever the document says: for far away.
    void setLeastLineWidth(double pixels);
    /// Draws all of it as it was refreshed last, with whatever the painter draws: also as vectors.
    void paint(QPainter& painter) const;
    /// Where the plots are, inside their axes.
    [[nodiscard]] QList<QRectF> plotAreas() const;
    /// Whether the legend, where there is one, has room for every curve on show.
    [[nodiscard]] bool isLegendWhole() const;
    /// What the charts show, in words.
    [[nodiscard]] QString description() const;
    /// Whether the next drag in a chart draws a box to zoom into.
    void setBoxMode(bool on);
    /// Hides the curves and all that tells of their values, with words in their place, until told otherwise;
    /// the document stays as it is. For a prediction to be made first.
    void setCurvesHidden(bool hidden);
    /// Tells the view the charts' shapes again, after another one has shown the same document.
    void tellShapes();
    /// Does now what the next frame would do.
    void refresh();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void refreshed(); ///< the charts are as the document says
    void boxModeChanged(bool on);
    void message(const QString& text); ///< what a key press came to, for a status bar

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectDocument();
    void connectPane(ChartPane* pane);
    void tellShape(const ChartPane& pane);
    void markChanged(int firstRow, int lastRow, const QList<int>& roles);
    void scheduleAll();
    void scheduleBeside(); ///< what is drawn beside the curves
    void arrangeCharts();
    void turnCharts();
    void updateSeries(ChartPane& pane, const QList<int>& rows);
    void updateMarkers(ChartPane& pane, const QList<int>& rows);
    void updateFamilies(ChartPane& pane, const QList<int>& rows);
    void updateLabels(ChartPane& pane, const QList<int>& rows);
    /// Says in words what a chart shows: to assistive tools, and to everyone when nothing can be seen.
    void describe(ChartPane& pane, const QList<int>& rows) const;
    void updateLegend(const QList<int>& rows);
    void updateProbe(const QList<int>& rows);
    void letGo(); ///< of the pinned probe
    void onClick(const ChartPane& pane, double x);
    [[nodiscard]] double unitsPerPixel() const;
    [[nodiscard]] QPen penOf(int row) const;
    [[nodiscard]] bool isShown(const ChartPane& pane) const;

    Document& m_document;
    const Theme* m_theme;
    Legend* m_legend;
    QBoxLayout* m_charts;
    std::array<ChartPane*, 2> m_panes;
    PlotVoice* m_voice;
    ChartPane* m_pointedPane = nullptr;
    bool m_currentEmphasised = true;
    double m_leastLineWidth = 0;
    bool m_curvesAreHidden = false;
    QTimer m_refresh;
    QSet<quint64> m_stale;     ///< curves that are not drawn as the document says
    bool m_besideStale = true; ///< markers and families of all curves
    struct Families {          ///< as they are drawn
        QList<core::Curve> curves;
        QList<EndLabel> labels;
    };
    std::array<Families, 2> m_families; ///< of each pane
    /// While a double-click may follow.
    std::optional<std::pair<std::optional<double>, QList<ViewState::Landmark>>> m_pinBeforeClick;
};

} // namespace activation_explorer::ui
