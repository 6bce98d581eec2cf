// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/main_window.h"
#include "ui/plot/plot_view.h"

#include <gmock/gmock.h>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace activation_explorer::ui {

/// A shown window with settings of its own.
class WindowTest : public testing::Test
{
protected:
    WindowTest()
    {
        window->resize(1280, 800);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        settle();
    }

    [[nodiscard]] PlotView& plot() const { return *window->findChild<PlotView*>(); }

    void settle()
    {
        QSignalSpy refreshed(&plot(), &PlotView::refreshed);
        do
            refreshed.clear();
        while (refreshed.wait(20));
    }

    /// The widget that assistive tools know by this name.
    template<typename Widget>
    [[nodiscard]] Widget* named(const QString& accessibleName) const
    {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }

    [[nodiscard]] QAction* action(const char* name) const
    {
        return window->findChild<QAction*>(QLatin1StringView(name));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Document document;
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(document, settings);
};

} // namespace activation_explorer::ui
