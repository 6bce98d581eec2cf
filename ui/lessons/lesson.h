// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/document/session.h"

#include <optional>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>
#include <variant>

class QLocale;

/// A lesson as a value, and its file: UTF-8 JSON. Its schema is in docs/lessons.md.
namespace activation_explorer::ui {

constexpr qsizetype maxLessonBytes = 1 << 20; ///< more is refused unread

/// A text in the languages of the interface, with the markup of lesson_text.h. At least one is there.
struct LessonText {
    QString english;
    QString chinese;

    /// In the locale's language; where that is not there, in the other one.
    [[nodiscard]] const QString& in(const QLocale& locale) const;
};

struct LessonChoices {
    QList<LessonText> texts; ///< 2 to 6
    int right = 0;           ///< one of them
};

struct LessonNumber {
    double right = 0;
    double tolerance = 0; ///< absolute, above 0
};

struct LessonQuestion {
    LessonText question;
    std::variant<LessonChoices, LessonNumber> answer;
    LessonText explanation;

    /// Whether an answer, a choice's number or a number, is right. One that is no answer is not.
    [[nodiscard]] bool isRight(double given) const;
    /// Whether it can be given at all.
    [[nodiscard]] bool isAnswer(double given) const;
};

/// What becomes of slopes through many layers.
struct LessonDepth {
    static constexpr int maxLayers = 100;
    QList<core::Curve> curves; ///< 1 to 4
    int layers = 10;           ///< at first
};

struct LessonStep {
    LessonText title;
    LessonText text;
    std::optional<Session> session; ///< none: the step before goes on
    std::optional<LessonQuestion> prediction;
    std::optional<LessonQuestion> check;
    std::optional<LessonDepth> depth;
    QStringList sources;
};

struct Lesson {
    QString id; ///< letters, digits, “_” and “-”
    LessonText title;
    LessonText summary;
    int minutes = 0;
    QList<LessonStep> steps; ///< 1 to 50

    /// The state that a step sets: its own, or that of the last one before it that has one.
    [[nodiscard]] const Session* sessionOf(int step) const;
};

/// Reads a whole lesson or nothing. The error is one sentence that says what is wrong, where, and what is
/// allowed, as of sessionFromJson(). Every text's figures have been computed once: none fails later.
[[nodiscard]] tl::expected<Lesson, QString> lessonFromJson(QByteArrayView json);

} // namespace activation_explorer::ui
