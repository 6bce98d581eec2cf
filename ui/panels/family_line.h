// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace activation_explorer::core {
struct Parameter;
}

namespace activation_explorer::ui {

struct CurveFamily;
class ElidedLabel;

/// One line that says which family is drawn behind a curve, with a button that hides it.
class FamilyLine : public QWidget
{
    Q_OBJECT

public:
    explicit FamilyLine(QWidget* parent = nullptr);

    void setFamily(const CurveFamily& family, const core::Parameter& parameter);
    void setOwner(const QString& parameterName); ///< “β of SoftPlus”: for the button's accessible name
    [[nodiscard]] QString text() const;
    [[nodiscard]] QWidget* hideButton() const; ///< the control that takes the focus

Q_SIGNALS:
    void hideAsked();

private:
    ElidedLabel* m_text;
    QToolButton* m_hide;
};

} // namespace activation_explorer::ui
