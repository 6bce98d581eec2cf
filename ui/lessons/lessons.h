// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

#include <functional>
#include <QLocale>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QSettings;

namespace activation_explorer::ui {

class Document;
class LessonPanel;

/// The lessons of a window: their menu, the dock of their player, which lessons there are, and the errors of
/// files that are none. Belongs to the window. Closing the dock leaves the lesson.
class Lessons : public QObject
{
    Q_OBJECT

public:
    /// `document` and `settings` must outlive it; `language`: as LessonPanel's.
    Lessons(Document& document, QSettings& settings, std::function<QLocale()> language, QMainWindow* window);

    [[nodiscard]] QMenu* menu() const noexcept { return m_menu; }
    [[nodiscard]] QList<QAction*> steps() const; ///< that lead back and forward
    void open(const QString& path);
    void leave(); ///< the lesson, and close the dock
    void retranslate();

    bool eventFilter(QObject* dock, QEvent* event) override;

Q_SIGNALS:
    void curvesHidden(bool hidden); ///< as LessonPanel's

private:
    void open(const QString& path, bool anew);
    void askWhichToOpen();
    void fillList();
    void fillMenu();
    void remember(const QString& path);
    [[nodiscard]] QStringList opened() const; ///< the files that were, the last one first

    QSettings& m_settings;
    std::function<QLocale()> m_language;
    QMainWindow* m_window;
    LessonPanel* m_panel;
    QDockWidget* m_dock;
    QMenu* m_menu;
    QList<QAction*> m_shippedActions;
    QAction* m_openFile;
    QStringList m_shipped;
    QList<Lesson> m_shippedLessons;
};

} // namespace activation_explorer::ui
