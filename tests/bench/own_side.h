// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/side.h"
#include "ui/document/document.h"
#include "ui/main_window.h"

#include <memory>
#include <QSettings>
#include <QTemporaryDir>
#include <string_view>

class QWidget;

namespace activation_explorer::bench {

enum class Kind { Slider, Linked, Zoom, Pan, Everything };
[[nodiscard]] std::string_view nameOf(Kind kind);

/// The program's window as it starts, with some curves to compare, and used as a person does: by events of
/// keys and mouse.
class OwnSide
{
public:
    OwnSide(Kind kind, int curves);
    ~OwnSide();

    [[nodiscard]] QWidget& window() { return *m_window; }
    void begin(); ///< of the steps, when the window has been painted
    void step();
    /// What is shown now, and what of it the last step changed.
    [[nodiscard]] Scene scene() const;
    [[nodiscard]] Change change() const;

private:
    void setUp(int curves);
    void moveSlider();
    void turnWheel();
    void drag(QPoint to);

    Kind m_kind;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Document m_document;
    std::unique_ptr<ui::MainWindow> m_window;
    QWidget* m_handled = nullptr; ///< gets the events
    QPoint m_center;
    int m_steps = 0;
    bool m_forward = true;
};

} // namespace activation_explorer::bench
