// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_test.h"
#include "ui/theme.h"

#include <algorithm>
#include <QPlainTextEdit>
#include <QRadioButton>
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

/// The best contrast of a pixel along the line to what is behind the widget.
double contrastOnWindow(QWidget& widget, Theme::Id id, QLine line)
{
    widget.setPalette(theme(id).palette());
    const QImage image = widget.grab().toImage();
    double best = 0;
    for (int x = line.x1(); x <= line.x2(); ++x)
        for (int y = line.y1(); y <= line.y2(); ++y)
            best = std::max(best, contrastRatio(image.pixelColor(x, y), theme(id).window));
    return best;
}

TEST_F(StyleTest, ARadioButtonThatIsOffCanBeSeenInEveryTheme)
{
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast}) {
        QRadioButton button;
        button.resize(30, 20);
        EXPECT_GE(contrastOnWindow(button, id, {0, 10, 20, 10}), 2.5) << static_cast<int>(id);
    }
}

TEST_F(StyleTest, ATextFieldHasAFrameThatCanBeSeenInEveryTheme)
{
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::Contrast}) {
        QPlainTextEdit edit;
        edit.resize(100, 60);
        EXPECT_GE(contrastOnWindow(edit, id, {0, 30, 2, 30}), 2.9) << static_cast<int>(id);
    }
}

} // namespace
} // namespace activation_explorer::ui
