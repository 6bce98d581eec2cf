// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace activation_explorer::ui {

/// A label of plain text that may become narrower than its text: what does not fit ends in “…”.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(int minimumWidth, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_minimumWidth;
};

} // namespace activation_explorer::ui
