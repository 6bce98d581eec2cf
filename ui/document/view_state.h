// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h"
#include "core/range.h"
#include "core/sampling.h"

#include <optional>
#include <QObject>

namespace activation_explorer::ui {

/// What is seen of the document: mode, charts shown, axis ranges, and where the pointer is. Owned by the
/// document; the plot reads it and hears of change from it. Not part of undo, but for what a command says it
/// restores.
class ViewState : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Explore, Compare };
    enum class Charts { Both, Function, Derivative };
    Q_ENUM(Mode)
    Q_ENUM(Charts)

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

    static constexpr core::Range firstX{-5, 5};
    static constexpr core::Range xLimits{-1e9, 1e9};
    static constexpr core::Range yLimits{-1e18, 1e18};
    static constexpr double minSpan = 1e-9;

    using QObject::QObject;

    /// True if the range is proper, within the limits, and wide enough for doubles to tell its pixels apart.
    [[nodiscard]] static bool isLegal(core::Range range, core::Range limits) noexcept;
    /// The legal range nearest to one about `center` with `span`; both finite.
    [[nodiscard]] static core::Range legalRange(double center, double span, core::Range limits) noexcept;

    [[nodiscard]] Mode mode() const noexcept { return m_mode; }
    [[nodiscard]] Charts charts() const noexcept { return m_charts; }
    [[nodiscard]] const Ranges& ranges() const noexcept { return m_ranges; }
    /// Where a person points, if anywhere: an x in both charts.
    [[nodiscard]] std::optional<double> pointer() const noexcept { return m_pointer; }

    void setMode(Mode mode);
    void setCharts(Charts charts);
    void setRanges(const Ranges& ranges); ///< all of them legal
    void setPointer(std::optional<double> x);

    /// Scales x and one chart's y by `factor` (below 1: in) about a point that stays where it is.
    void zoom(core::Quantity chart, core::Point about, double factor);
    /// Scales x and both charts' y about their centres.
    void zoomAll(double factor);
    /// Moves the window on x and one chart's y.
    void pan(core::Quantity chart, double dx, double dy);

Q_SIGNALS:
    void modeChanged(activation_explorer::ui::ViewState::Mode mode);
    void chartsChanged(activation_explorer::ui::ViewState::Charts charts);
    void rangesChanged();
    void pointerChanged();

private:
    Mode m_mode = Mode::Explore;
    Charts m_charts = Charts::Both;
    Ranges m_ranges;
    std::optional<double> m_pointer;
};

} // namespace activation_explorer::ui
