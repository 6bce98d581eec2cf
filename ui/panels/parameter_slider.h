// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace activation_explorer::ui {

class NumberField;
class ValueSlider;

/// The controls of one parameter: its name, a slider, an exact number field and a reset. Shows what it is
/// given and says what a person does; holds no state of the document.
class ParameterSlider : public QWidget
{
    Q_OBJECT

public:
    /// `parameter` must outlive it, as those of the catalogue do.
    explicit ParameterSlider(const core::Parameter& parameter, QWidget* parent = nullptr);

    [[nodiscard]] double value() const noexcept;
    void setValue(double value); ///< exact; silent
    /// The curve's name, of which this is a parameter: for the controls' accessible names and for refusals.
    void setOwner(const QString& curveLabel);
    [[nodiscard]] QList<QWidget*> tabOrder() const; ///< the controls that take the focus

Q_SIGNALS:
    /// A person's edit, inside the domain. `continues`: part of the same gesture as the one before.
    void valueEdited(double value, bool continues);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void step(int steps);
    void reset(bool continues);
    void refuse(const QString& typed);

    const core::Parameter& m_parameter;
    QString m_owner;
    QLabel* m_name;
    ValueSlider* m_slider;
    NumberField* m_field;
    QToolButton* m_reset;
    QLabel* m_refusal;
};

} // namespace activation_explorer::ui
