// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

/// Where lessons are.
namespace activation_explorer::ui {

/// Whether a file is meant to be a lesson, by its name.
[[nodiscard]] bool isLessonFile(const QString& path);

/// The error is one sentence, in one line, that names the file.
[[nodiscard]] tl::expected<Lesson, QString> readLessonFile(const QString& path);

/// The files of the program's own lessons, in the order in which they are taught: that of their names.
[[nodiscard]] QStringList shippedLessons();

} // namespace activation_explorer::ui
