// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson_list.h"

#include <functional>
#include <memory>
#include <QLocale>
#include <QStackedWidget>

class QAction;
class QLabel;
class QSettings;
class QToolButton;

namespace activation_explorer::ui {

class Document;
class ReadingArea;
class StepView;
struct Lesson;
struct Session;

/// The lesson player: the list of lessons, and the one that is open, step by step. Entering a step shows its
/// state as one edit of the document, which is free to be changed then. Progress is remembered at once.
class LessonPanel : public QStackedWidget
{
    Q_OBJECT

public:
    /// Both must outlive it. `language`: what lessons are to speak now.
    LessonPanel(Document& document, QSettings& settings, std::function<QLocale()> language,
                QWidget* parent = nullptr);
    ~LessonPanel() override;

    [[nodiscard]] LessonList& list() noexcept { return *m_list; }
    void open(const Lesson& lesson, bool anew = false); ///< where it was left, unless `anew`
    void leave();                                       ///< back to the list; the document stays as it is
    [[nodiscard]] bool isOpen() const noexcept { return m_open != nullptr; }
    /// Whether the curves must not be seen yet, since a prediction is to be made.
    [[nodiscard]] bool hidesCurves() const;
    void takeFocus(); ///< to what is to be done next
    void retranslate();

    // Of the lesson that is open; disabled where there is nothing to do.
    QAction *back, *forward, *again, *all;

Q_SIGNALS:
    void curvesHidden(bool hidden); ///< as hidesCurves()
    void left();                    ///< no lesson is open any more

private:
    enum class Show { Own, Effective }; ///< a step's own state, or that of the step before that goes on
    void enter(int step, Show show);
    void goForward();
    void showState(const Session& session);
    void update();
    void tellHidden();

    struct Open;
    Document& m_document;
    QSettings& m_settings;
    std::function<QLocale()> m_language;
    std::unique_ptr<Open> m_open; ///< null: none is
    LessonList* m_list;
    QWidget* m_page;
    QLabel* m_title;
    QLabel* m_progress;
    ReadingArea* m_area;
    StepView* m_step = nullptr;
    QToolButton *m_back, *m_forward, *m_again, *m_all;
    bool m_toldHidden = false;
};

} // namespace activation_explorer::ui
