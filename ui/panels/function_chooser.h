// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h" // complete: moc wants it for the signal

#include <QComboBox>
#include <QPointer>

namespace activation_explorer::ui {

class FunctionPopup;

/// Shows a function's name and lets a person choose another: from a FunctionPopup, which typing opens too, or
/// one after another by the arrow keys. The wheel changes nothing.
class FunctionChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit FunctionChooser(QWidget* parent = nullptr);

    void setFunction(const core::Activation& function); ///< silent

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    /// A person chose a function, maybe the one that is shown.
    void functionChosen(const core::Activation* function);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void open(const QString& search);

    QPointer<FunctionPopup> m_popup;
};

} // namespace activation_explorer::ui
