// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/slider_settings.h"
#include "ui/panels/numbers_dialog.h"

#include <array>

class QGroupBox;

namespace activation_explorer::ui {

/// Asks how a parameter's slider shall be set up, and how it shall play.
class SliderDialog : public NumbersDialog
{
    Q_OBJECT

public:
    /// `parameter` must outlive it, as those of the catalogue do.
    SliderDialog(const core::Parameter& parameter, QString curveLabel, const SliderSettings& first,
                 QWidget* parent = nullptr);

    [[nodiscard]] SliderSettings
    settings() const; ///< what is in the fields; once accepted, without a refusal

protected:
    [[nodiscard]] Refusal refusal() const override;
    void retranslate() override;

private:
    enum Row { From, To, ScaleRow, PlayFrom, PlayTo, Seconds, Way, Repeat, RowCount };

    void setSettings(const SliderSettings& settings);
    void onRangeEdited(); ///< the play range goes along where it was the same

    const core::Parameter& m_parameter;
    QString m_curveLabel;
    int m_steps;
    core::Range m_range; ///< the slider's, at the last edit
    QGroupBox* m_slider;
    QGroupBox* m_playing;
    NumberField* m_from;
    NumberField* m_to;
    QComboBox* m_scale;
    NumberField* m_playFrom;
    NumberField* m_playTo;
    NumberField* m_seconds;
    QComboBox* m_way;
    QComboBox* m_repeat;
    std::array<QLabel*, RowCount> m_labels{};
};

} // namespace activation_explorer::ui
