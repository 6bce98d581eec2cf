// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"
#include "ui/export/picture.h"

#include <QString>
#include <vector>

namespace activation_explorer::ui {

struct Sample {
    QString name; ///< of files
    Session session;
    PictureOptions options = {}; ///< of its picture
};

/// Sessions with all that code written for them has to express, and the ranges and values that are hard to.
[[nodiscard]] std::vector<Sample> sampleSessions();

} // namespace activation_explorer::ui
