// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace activation_explorer::ui {

class Document;
class ParameterArea;

/// The sliders of the current curve in a strip at a window's edge; gone where it has none.
class SliderStrip : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit SliderStrip(Document& document, QWidget* parent = nullptr);

private:
    void showCurrent();

    Document& m_document;
    QVBoxLayout* m_layout;
    ParameterArea* m_parameters = nullptr; ///< null: there are no curves
};

} // namespace activation_explorer::ui
