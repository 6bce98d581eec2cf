// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/window_fixture.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace activation_explorer::ui {

/// The lesson of these tests: three steps; the second has a prediction of a number and a check with three
/// choices, the third has no state of its own, an English text alone, and a depth.
inline const QString someLessonPath =
    QStringLiteral(SOURCE_FOLDER "/tests/data/lessons/softplus.lesson.json");

inline QByteArray someLesson()
{
    QFile file(someLessonPath);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return file.readAll();
}

} // namespace activation_explorer::ui
