// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

#include <QGroupBox>

class QLabel;
class QSlider;
class QTableWidget;

namespace activation_explorer::ui {

/// A lesson's depth: a slider for the number of layers n, and what becomes of each curve's slopes through
/// them, in a table.
class DepthBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit DepthBox(const LessonDepth& depth, QWidget* parent = nullptr);

    void retranslate();

private:
    void update();

    const LessonDepth m_depth;
    QList<double> m_slopes; ///< the largest of each curve
    QLabel* m_label;
    QSlider* m_layers;
    QTableWidget* m_table;
    QLabel* m_note;
};

} // namespace activation_explorer::ui
