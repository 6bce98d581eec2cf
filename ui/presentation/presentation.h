// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

class QAction;
class QScreen;
class QWidget;

namespace activation_explorer::ui {

class Document;
class PresentationWindow;
class WindowActions;

/// The presentation of a window's document, on the screen that the window is not on if there is another one.
/// Belongs to the window, whose keys work in the presentation too where they ask nothing.
class Presentation : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Presentation(Document& document, const WindowActions& actions, QWidget* window);

    [[nodiscard]] bool isOn() const noexcept { return m_shown != nullptr; }
    void start();
    void stop();

    void setTheme(const Theme& theme);
    void setCurvesHidden(bool hidden);               ///< as PlotView's
    void addActions(const QList<QAction*>& actions); ///< whose keys are to work in the presentation

Q_SIGNALS:
    void stopped();
    void message(const QString& text); ///< as PlotView's

private:
    [[nodiscard]] QScreen* bestScreen() const;
    void tellActions();
    void light();

    Document& m_document;
    const WindowActions& m_actions;
    QWidget* m_window;
    QList<QAction*> m_keys;
    const Theme* m_theme;
    bool m_curvesAreHidden = false;
    PresentationWindow* m_shown = nullptr;
};

} // namespace activation_explorer::ui
