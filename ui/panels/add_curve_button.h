// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h" // complete: moc wants it for the signal

#include <QPointer>
#include <QToolButton>

namespace activation_explorer::ui {

class FunctionPopup;

/// The button that asks which function a new curve shall be of.
class AddCurveButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AddCurveButton(QWidget* parent = nullptr);

    void ask(); ///< opens the popup, as a click does
    /// Where there are as many curves as there can be it is disabled, and says so.
    void setFull(bool full);

Q_SIGNALS:
    void functionChosen(const core::Activation* function);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPointer<FunctionPopup> m_popup;
    bool m_full = false;
};

} // namespace activation_explorer::ui
