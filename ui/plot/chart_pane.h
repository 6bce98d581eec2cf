// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h"
#include "ui/document/probe.h"
#include "ui/plot/plot_frame.h"
#include "ui/theme.h"

#include <memory>
#include <optional>
#include <QChartView>
#include <unordered_map>

class QRubberBand;

namespace activation_explorer::ui {

class CurveLayer;
class CurveSeries;
class EndLabels;
class FamilyItem;
class GridItem;
class ProbeItem;
struct EndLabel;
struct FamilyMember;
struct ProbeReading;

/// One chart: shows what PlotView gives it, and says what a person does to it with mouse, wheel and keys.
class ChartPane : public QChartView
{
    Q_OBJECT

public:
    explicit ChartPane(core::Quantity quantity, QWidget* parent = nullptr);
    ~ChartPane() override;

    [[nodiscard]] core::Quantity quantity() const noexcept { return m_quantity; }
    [[nodiscard]] const PlotFrame& frame() const noexcept { return m_frame; }
    /// What the core is to sample for: the plot's ranges, in device pixels.
    [[nodiscard]] core::Viewport viewportForSampling() const;

    /// Draws for a picture of so many device pixels to one of its own: no ground, each line as a whole, in
    /// any size. Before it draws anything.
    void setForPicture(double pixelRatio);
    void paint(QPainter& painter, const QRectF& target);
    void retranslate();
    void setTheme(const Theme& theme);
    void setRanges(core::Range x, core::Range y);
    /// The width that y labels need; both charts are given the larger one, so that their x axes line up.
    [[nodiscard]] double neededLeftMargin() const;
    void setLeftMargin(double margin);

    [[nodiscard]] const CurveLayer& curves() const noexcept { return *m_curves; }
    /// The series of one curve, made at first use.
    CurveSeries& series(quint64 curveId);
    void removeSeries(quint64 curveId);
    /// The curve whose difference from others is shown: its name for the title; empty if it is none.
    void setReference(const QString& name);
    void setHint(const QString& hint); ///< words in the plot, for when there is nothing to see
    void setFamilies(const QList<FamilyMember>& members);
    void setEndLabels(const QList<EndLabel>& labels);
    void setLineWidth(double pixels); ///< of the curves
    void setProbe(const std::optional<ProbeReading>& reading);

    /// Whether the next drag draws a box to zoom into, as one with the right button or Ctrl always does.
    void setBoxMode(bool on);

Q_SIGNALS:
    void zoomAsked(activation_explorer::core::Point about, double factor,
                   activation_explorer::ui::ViewState::Axes axes);
    void boxAsked(activation_explorer::core::Range x, activation_explorer::core::Range y);
    void boxModeEnded(); ///< a box was drawn, or given up
    /// By so much, in the axes' units.
    void panAsked(double dx, double dy, activation_explorer::ui::ViewState::Step step);
    void fitAsked();                       ///< by a double-click
    void pointed(std::optional<double> x); ///< the pointer is at an x of the plot, or has left it
    void pressed();                        ///< of a mouse's button
    void clicked(double x);                ///< at an x of the plot
    void stepAsked(activation_explorer::ui::Direction direction, int pixels);
    void leadAsked(activation_explorer::ui::Direction direction); ///< to the next special point
    void curveAsked(bool next);
    void pinToggled();  ///< by a key
    void escaped();     ///< with nothing to give up here
    void areaChanged(); ///< the plot's size on the screen

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { None, Pressed, Pan, Box };

    void fitLeastSize();
    void layOut();
    void point(); ///< says where the pointer is
    void dragTo(QPointF to);
    void endDrag();
    void zoomToBox(const QRectF& box);
    void pinch(QPointF about, double scale); ///< above 1: fingers move apart

    core::Quantity m_quantity;
    PlotFrame m_frame;
    double m_leftMargin = 0;
    GridItem* m_grid;
    FamilyItem* m_families;
    CurveLayer* m_curves;
    EndLabels* m_labels;
    ProbeItem* m_probe;
    QString m_reference;
    std::unordered_map<quint64, std::unique_ptr<CurveSeries>> m_series;
    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton; ///< that drags
    bool m_boxMode = false;
    QPointF m_dragFrom;
    QRubberBand* m_box;
    std::optional<QPointF> m_pointer; ///< in the plot
    double m_pixelRatio = 0;          ///< of a picture; 0: the screen's
};

} // namespace activation_explorer::ui
