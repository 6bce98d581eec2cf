// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_image.h"

#include "ui/document/document.h"
#include "ui/plot/plot_view.h"

#include <algorithm>
#include <cmath>

namespace activation_explorer::ui {

QImage plotImage(const PlotRequest& request)
{
    Document document;
    document.begin(request.curves);
    document.view().setMode(request.curves.size() == 1 ? ViewState::Mode::Explore : ViewState::Mode::Compare);
    ViewState::Options options;
    options.endLabels = false; // the legend says it all
    document.view().setOptions(options);
    ViewState::Ranges ranges = document.view().ranges();
    ranges.x = request.x;
    document.view().setRanges(ranges);
    document.fit();
    if (request.y) {
        ranges = document.view().ranges();
        ranges.value = *request.y;
        document.view().setRanges(ranges);
    }

    // A picture larger than usual is the usual one drawn larger, lines and dots too.
    const QSizeF usual(1600, 900);
    const double scale =
        std::max(1.0, std::min(request.size.width() / usual.width(), request.size.height() / usual.height()));
    const QSize size(static_cast<int>(std::ceil(request.size.width() / scale)),
                     static_cast<int>(std::ceil(request.size.height() / scale)));
    PlotView plot(document);
    QFont font = plot.font();
    // Readable when the picture fills a screen.
    font.setPointSizeF(std::max(7.0, std::min(size.height() / 66.0, size.width() / 117.0)));
    plot.setFont(font);
    plot.setTheme(theme(request.theme));
    plot.setCurrentEmphasised(false);
    plot.setPixelRatio(scale);
    plot.resize(size);
    // A widget that is never shown lays itself out only when grabbed. The first pass tells the legend what it
    // has to show, and so how many rows it takes; the second one draws for the sizes that follow from that.
    for (int pass = 0; pass < 2; ++pass) {
        static_cast<void>(plot.grab({0, 0, 1, 1}));
        plot.refresh();
    }
    QImage image(request.size, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme(request.theme).base);
    plot.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace activation_explorer::ui
