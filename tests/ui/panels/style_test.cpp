// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_test.h"
#include "ui/theme.h"

#include <algorithm>
#include <QScrollBar>
#include <QStyleOptionSlider>

namespace activation_explorer::ui {
namespace {

class ScrollBar : public QScrollBar
{
public:
    [[nodiscard]] QRect handle() const
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    }
};

using StyleTest = PanelTest;

TEST_F(StyleTest, AScrollBarsHandleCanBeSeenInEveryTheme)
{
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast}) {
        ScrollBar bar;
        bar.setPalette(theme(id).palette());
        bar.resize(16, 200);
        bar.setRange(0, 100);
        bar.setPageStep(50);
        bar.setValue(50);
        const QImage image = bar.grab().toImage();
        const QRect handle = bar.handle();
        double best = 0;
        for (int y = handle.top() - 1; y <= handle.top() + 1; ++y)
            best = std::max(best, contrastRatio(image.pixelColor(handle.center().x(), y), theme(id).base));
        EXPECT_GE(best, 2.9) << static_cast<int>(id); // outlines have 3:1, less what smoothing takes
    }
}

} // namespace
} // namespace activation_explorer::ui
