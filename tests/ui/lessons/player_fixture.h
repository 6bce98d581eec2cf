// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lessons/some_lesson.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lessons.h"
#include "ui/lessons/question_box.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTableWidget>
#include <QToolButton>

namespace activation_explorer::ui {

/// A window, and a person who takes the lesson of these tests in it.
class PlayerTest : public WindowTest
{
protected:
    [[nodiscard]] Lessons& lessons() const { return *window->findChild<Lessons*>(); }
    [[nodiscard]] LessonPanel& panel() const { return *window->findChild<LessonPanel*>(); }
    [[nodiscard]] QDockWidget& dock() const
    {
        return *window->findChild<QDockWidget*>(QStringLiteral("lesson"));
    }
    void openLesson()
    {
        lessons().open(someLessonPath);
        settle();
    }
    /// The widget of a step, which is there anew in each.
    template<typename Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        return panel().findChild<Widget*>(QLatin1StringView(name));
    }
    [[nodiscard]] QString stepTitle() const { return part<QLabel>("stepTitle")->accessibleName(); }
    [[nodiscard]] QString progress() const { return part<QLabel>("lessonProgress")->text(); }
    [[nodiscard]] QuestionBox& box(const char* name) const { return *part<QuestionBox>(name); }
    [[nodiscard]] static QString result(const QuestionBox& box)
    {
        const auto* label = box.findChild<QLabel*>(QStringLiteral("result"));
        return label->isVisible() ? label->accessibleName() : QString();
    }
    [[nodiscard]] static QPushButton* button(const QuestionBox& box, const QString& name)
    {
        for (auto* each : box.findChildren<QPushButton*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow(); // as window managers do once a dialog is closed
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QWidget* focused = window->focusWidget();
        QTest::keyClick(focused ? focused : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) const { QTest::keyClicks(window->focusWidget(), text); }
    void forward() const { key(Qt::Key_PageDown, Qt::AltModifier); }
    void back() const { key(Qt::Key_PageUp, Qt::AltModifier); }
    [[nodiscard]] QString curves() const
    {
        QStringList result;
        for (const CurveEntry& entry : document.session().curves)
            result << QString::fromStdString(entry.curve.text());
        return result.join(QLatin1Char(' '));
    }
    [[nodiscard]] bool curvesAreSeen()
    {
        settle();
        return !plot().description().contains(QStringLiteral("Answer first")) &&
               plot().description().contains(QStringLiteral("SoftPlus"));
    }
    void choose(const char* language)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the cards that there were
        action(language)->trigger();
        QCoreApplication::processEvents();
    }
};

} // namespace activation_explorer::ui
