// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h"
#include "core/range.h"
#include "core/sampling.h"
#include "core/special_points.h"

#include <optional>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <set>

namespace activation_explorer::ui {

/// What is seen of the document: mode, charts shown, axis ranges and their history, the probe, and what is
/// drawn beside the curves. Owned by the document; the plot reads it and hears of change from it. What a
/// person changes goes through Document::changeView(), which makes it a step of undo.
class ViewState : public QObject
{
    Q_OBJECT

public:
    /// Difference: of the other visible curves and the reference.
    enum class Mode { Explore, Compare, Difference };
    enum class Charts { Both, Function, Derivative };
    Q_ENUM(Mode)
    Q_ENUM(Charts)
    enum class Axes { Both, X, Y };
    /// What a change is in a history: a step; one together with others like it that follow quickly, as a
    /// wheel's notches; one together with the last in any case, as in a drag; or none.
    enum class Step { New, Run, Continued, None };
    static constexpr qint64 runMs = 700; ///< what follows quicker belongs to the same run

    /// x is shared by both charts; each has a y of its own.
    struct Ranges {
        core::Range x{-5, 5};
        core::Range value{-1, 1};
        core::Range derivative{-1, 1};

        [[nodiscard]] const core::Range& y(core::Quantity q) const noexcept
        {
            return q == core::Quantity::Value ? value : derivative;
        }
        core::Range& y(core::Quantity q) noexcept { return q == core::Quantity::Value ? value : derivative; }
        friend bool operator==(const Ranges&, const Ranges&) = default;
    };

    /// What is drawn beside the curves, and how.
    struct Options {
        bool legend = true;
        bool endLabels = true; ///< names at the curves' ends
        bool tangent = true;   ///< at the probe
        bool markers = false;
        double lineWidth = 2.5; ///< in pixels, of curves that are not current

        static constexpr core::Range lineWidths{1, 8};
        friend bool operator==(const Options&, const Options&) = default;
    };

    /// The panels of a window, beside the charts.
    enum class Panel { Curves, Values, Facts, Frameworks, History };
    struct Panels {
        std::set<Panel> open{Panel::Curves, Panel::Values, Panel::Facts, Panel::Frameworks};
        Panel front = Panel::Values; ///< of those that lie one behind another

        void setOpen(Panel panel, bool isOpen);
        friend bool operator==(const Panels&, const Panels&) = default;
    };

    /// All that a session keeps of a view.
    struct Scene {
        Mode mode = Mode::Explore;
        Charts charts = Charts::Both;
        Ranges ranges;
        bool aspectIsEqual = false;
        Options options;
        std::optional<double> pin;
        Panels panels;
        friend bool operator==(const Scene&, const Scene&) = default;
    };

    /// A special point that the probe has reached: which one, and of which curves, by id.
    struct Landmark {
        core::SpecialKind kind;
        quint64 curve;
        quint64 other; ///< the second curve of a crossing; `curve` else
        friend bool operator==(const Landmark&, const Landmark&) = default;
    };

    static constexpr core::Range firstX{-5, 5};
    static constexpr core::Range xLimits{-1e9, 1e9};
    static constexpr core::Range yLimits{-1e18, 1e18};
    static constexpr double minSpan = 1e-9;

    using QObject::QObject;

    /// True if the range is proper, within the limits, and wide enough for doubles to tell its pixels apart.
    [[nodiscard]] static bool isLegal(core::Range range, core::Range limits) noexcept;
    /// The legal range nearest to one about `center` with `span`; both finite.
    [[nodiscard]] static core::Range legalRange(double center, double span, core::Range limits) noexcept;
    /// A legal y range that shows all of these values with some air.
    [[nodiscard]] static core::Range fittedY(core::Range all) noexcept;

    [[nodiscard]] Mode mode() const noexcept { return m_mode; }
    [[nodiscard]] Charts charts() const noexcept { return m_charts; }
    [[nodiscard]] const Ranges& ranges() const noexcept { return m_ranges; }
    [[nodiscard]] const Options& options() const noexcept { return m_options; }
    [[nodiscard]] bool isAspectEqual() const noexcept { return m_aspectIsEqual; }
    [[nodiscard]] const Panels& panels() const noexcept { return m_panels; }
    [[nodiscard]] Scene scene() const;

    /// The x at which curves are read, in both charts: where it is led for a while, else where it is pinned,
    /// else where a person points, if anywhere.
    [[nodiscard]] std::optional<double> probe() const noexcept
    {
        return m_lead ? m_lead : m_pin ? m_pin : m_pointer;
    }
    [[nodiscard]] bool isPinned() const noexcept { return m_pin && !m_lead; }
    [[nodiscard]] std::optional<double> pin() const noexcept { return m_pin; } ///< also while it is led
    /// The special points that the pinned probe stands at.
    [[nodiscard]] QList<Landmark> landmarks() const { return m_lead ? QList<Landmark>() : m_landmarks; }

    void setMode(Mode mode);
    void setCharts(Charts charts);
    void setRanges(const Ranges& ranges, Step step = Step::New); ///< all of them legal
    void setOptions(const Options& options);
    void setPanels(const Panels& panels);
    /// With ranges that are legal, and with equal aspect by the charts' shapes. One step at most in the
    /// history of ranges.
    void setScene(const Scene& scene, Step step = Step::New);
    void setPointer(std::optional<double> x);                                    ///< finite
    void setLead(std::optional<double> x);                                       ///< finite
    void setPin(std::optional<double> x, const QList<Landmark>& landmarks = {}); ///< finite
    void forgetLandmarks();                                                      ///< the curves have changed

    /// With equal aspect a unit is as long on y as on x: y spans follow x about their centres.
    void setAspectEqual(bool equal);
    /// The height of a chart's plot in widths of it, which equal aspect goes by.
    void setShape(core::Quantity chart, double heightPerWidth);

    /// Through the views there were.
    [[nodiscard]] bool canGoBack() const noexcept { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const noexcept { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();
    void forgetHistory();

    /// Scales x and one chart's y by `factor` (below 1: in) about a point that stays where it is.
    void zoom(core::Quantity chart, core::Point about, double factor, Axes axes = Axes::Both);
    /// Shows a box of one chart, or the nearest legal one; the other chart's y stays.
    void zoomTo(core::Quantity chart, core::Range x, core::Range y);
    /// Scales x and both charts' y about their centres.
    void zoomAll(double factor);
    /// Moves the window on x and one chart's y.
    void pan(core::Quantity chart, double dx, double dy, Step step = Step::Run);

Q_SIGNALS:
    void modeChanged(activation_explorer::ui::ViewState::Mode mode);
    void chartsChanged(activation_explorer::ui::ViewState::Charts charts);
    void rangesChanged();
    void optionsChanged();
    void panelsChanged();
    void aspectChanged();
    void probeChanged();
    void historyChanged();
    /// A person has changed it, or has undone or redone that, from one scene to another. Where that has other
    /// curves, too, it is not told.
    void chosen(const activation_explorer::ui::ViewState::Scene& from,
                const activation_explorer::ui::ViewState::Scene& to);

private:
    [[nodiscard]] Ranges withAspect(Ranges ranges) const;
    void show(const Ranges& ranges);

    Mode m_mode = Mode::Explore;
    Charts m_charts = Charts::Both;
    Ranges m_ranges;
    Options m_options;
    Panels m_panels;
    std::optional<double> m_pointer;
    std::optional<double> m_pin;
    std::optional<double> m_lead;
    QList<Landmark> m_landmarks;
    bool m_aspectIsEqual = false;
    double m_valueShape = 1;
    double m_derivativeShape = 1;
    QList<Ranges> m_back;
    QList<Ranges> m_forward;
    QElapsedTimer m_sinceRun;
    bool m_canContinue = false; ///< the last step
};

} // namespace activation_explorer::ui
