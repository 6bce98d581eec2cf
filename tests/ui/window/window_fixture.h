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

/// So that failures can be read.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << text.toStdString();
}

namespace activation_explorer::ui {

/// A window with settings and a folder of its own, as yet not there.
class BareWindowTest : public testing::Test
{
protected:
    void show()
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
    std::unique_ptr<MainWindow> window;
};

/// A shown window. It keeps no copies of its document.
class WindowTest : public BareWindowTest
{
protected:
    WindowTest()
    {
        window = std::make_unique<MainWindow>(document, settings);
        show();
    }
};

} // namespace activation_explorer::ui
