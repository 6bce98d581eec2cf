// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/column_area.h"

namespace activation_explorer::ui {

/// An area to be read: the keyboard scrolls it, and its frame shows that it does.
class ReadingArea : public ColumnArea
{
    Q_OBJECT

public:
    explicit ReadingArea(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
};

} // namespace activation_explorer::ui
