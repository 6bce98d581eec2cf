// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/document/family.h"
#include "ui/panels/numbers_dialog.h"

#include <array>

class QSpinBox;

namespace activation_explorer::ui {

/// Asks which family of a curve shall be drawn behind it, and shows its values.
class FamilyDialog : public NumbersDialog
{
    Q_OBJECT

public:
    FamilyDialog(const core::Curve& curve, QString curveLabel, const CurveFamily& first,
                 QWidget* parent = nullptr);

    [[nodiscard]] CurveFamily family() const; ///< what is in the fields; once accepted, without a refusal

protected:
    [[nodiscard]] Refusal refusal() const override;
    void retranslate() override;

private:
    enum Row { From, To, ScaleRow, Count, RowCount };

    [[nodiscard]] const core::Parameter& parameter() const;
    void showValues();

    core::Curve m_curve;
    QString m_curveLabel;
    std::size_t m_parameter;
    NumberField* m_from;
    NumberField* m_to;
    QComboBox* m_scale;
    QSpinBox* m_count;
    QLabel* m_values;
    std::array<QLabel*, RowCount> m_labels{};
};

} // namespace activation_explorer::ui
