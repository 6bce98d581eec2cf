// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace activation_explorer::ui {

/// An area that scrolls upright alone, and so is always as wide as what is in it needs.
class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace activation_explorer::ui
