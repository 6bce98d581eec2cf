// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/slider_dialog.h"

#include "ui/panels/number_field.h"
#include "ui/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <utility>

namespace activation_explorer::ui {

namespace {

enum WayItem { ToAndFro, OneWay };
enum RepeatItem { Loop, Once };

QComboBox* choiceOfTwo()
{
    auto* choice = new QComboBox;
    choice->addItems({QString(), QString()});
    return choice;
}

} // namespace

SliderDialog::SliderDialog(const core::Parameter& parameter, QString curveLabel, const SliderSettings& first,
                           QWidget* parent)
    : NumbersDialog(parent)
    , m_parameter(parameter)
    , m_curveLabel(std::move(curveLabel))
    , m_steps(first.scale.steps)
    , m_slider(new QGroupBox)
    , m_playing(new QGroupBox)
    , m_from(newField())
    , m_to(newField())
    , m_scale(newScaleChoice())
    , m_playFrom(newField())
    , m_playTo(newField())
    , m_seconds(newField())
    , m_way(choiceOfTwo())
    , m_repeat(choiceOfTwo())
{
    auto* slider = new QFormLayout(m_slider);
    auto* playing = new QFormLayout(m_playing);
    m_labels = {addRow(slider, m_from),      addRow(slider, m_to),      addRow(slider, m_scale),
                addRow(playing, m_playFrom), addRow(playing, m_playTo), addRow(playing, m_seconds),
                addRow(playing, m_way),      addRow(playing, m_repeat)};
    content()->addWidget(m_slider);
    content()->addWidget(m_playing);
    setSettings(first);

    connect(m_from, &NumberField::valueEdited, this, &SliderDialog::onRangeEdited);
    connect(m_to, &NumberField::valueEdited, this, &SliderDialog::onRangeEdited);
    for (QComboBox* choice : {m_scale, m_way, m_repeat})
        connect(choice, &QComboBox::activated, this, &SliderDialog::forgetRefusal);
    m_from->setFocus();
    QPushButton* defaults = buttons()->addButton(QDialogButtonBox::RestoreDefaults);
    defaults->setAutoDefault(false); // Enter is OK
    connect(defaults, &QPushButton::clicked, this, [this] {
        forgetRefusal();
        setSettings(SliderSettings::of(m_parameter));
    });
    SliderDialog::retranslate();
}

SliderSettings SliderDialog::settings() const
{
    return {.scale = {.range = {m_from->value(), m_to->value()}, .scale = scale(m_scale), .steps = m_steps},
            .play = {m_playFrom->value(), m_playTo->value()},
            .seconds = m_seconds->value(),
            .playsToAndFro = m_way->currentIndex() == ToAndFro,
            .loops = m_repeat->currentIndex() == Loop};
}

void SliderDialog::setSettings(const SliderSettings& settings)
{
    m_steps = settings.scale.steps;
    m_range = settings.scale.range;
    m_from->setValue(settings.scale.range.min);
    m_to->setValue(settings.scale.range.max);
    setScale(m_scale, settings.scale.scale);
    m_playFrom->setValue(settings.play.min);
    m_playTo->setValue(settings.play.max);
    m_seconds->setValue(settings.seconds);
    m_way->setCurrentIndex(settings.playsToAndFro ? ToAndFro : OneWay);
    m_repeat->setCurrentIndex(settings.loops ? Loop : Once);
}

void SliderDialog::onRangeEdited()
{
    const core::Range edited{m_from->value(), m_to->value()};
    if (core::Range{m_playFrom->value(), m_playTo->value()} == m_range) {
        m_playFrom->setValue(edited.min);
        m_playTo->setValue(edited.max);
    }
    m_range = edited;
}

NumbersDialog::Refusal SliderDialog::refusal() const
{
    const SliderSettings all = settings();
    SliderSettings part = SliderSettings::of(m_parameter); // with ever more of it, to find the place
    part.scale = all.scale;
    part.play = all.scale.range;
    if (const QString sentence = part.refusal(m_parameter); !sentence.isEmpty())
        return {sentence, lastEdited(m_from, m_to)};
    part.play = all.play;
    if (const QString sentence = part.refusal(m_parameter); !sentence.isEmpty())
        return {sentence, lastEdited(m_playFrom, m_playTo)};
    return {all.refusal(m_parameter), m_seconds};
}

void SliderDialog::retranslate()
{
    setWindowTitle(tr("Slider of %1 of %2").arg(toQString(m_parameter.symbol), m_curveLabel));
    m_slider->setTitle(tr("Slider"));
    m_playing->setTitle(tr("Playing"));
    retranslateScale(m_scale);
    m_way->setItemText(ToAndFro, tr("To and fro"));
    m_way->setItemText(OneWay, tr("One way"));
    m_repeat->setItemText(Loop, tr("Again and again"));
    m_repeat->setItemText(Once, tr("Once"));

    const auto set = [this](Row row, const QString& label, const QString& name, const QString& toolTip) {
        QWidget* control = m_labels[row]->buddy();
        m_labels[row]->setText(label);
        control->setAccessibleName(name);
        control->setToolTip(toolTip);
    };
    const QString range = tr("Any value may still be typed; the range is only the slider's");
    set(From, tr("&From:"), tr("Slider from"), range);
    set(To, tr("&To:"), tr("Slider to"), range);
    set(ScaleRow, tr("&Scale:"), tr("Scale"), tr("Logarithmic: equal ways are equal ratios"));
    const QString play = tr("Between which values it plays, on the slider's scale");
    set(PlayFrom, tr("F&rom:"), tr("Play from"), play);
    set(PlayTo, tr("T&o:"), tr("Play to"), play);
    set(Seconds, tr("S&econds for one way:"), tr("Seconds for one way"),
        tr("From %1 to %2 seconds")
            .arg(localNumber(SliderSettings::secondsLimits.min),
                 localNumber(SliderSettings::secondsLimits.max)));
    set(Way, tr("&Way:"), tr("Way"), tr("One way: it jumps back to the start"));
    set(Repeat, tr("Re&peat:"), tr("Repeat"), tr("How often it plays"));
    buttons()->button(QDialogButtonBox::Ok)->setToolTip(tr("Set the slider up so"));
    buttons()->button(QDialogButtonBox::Cancel)->setToolTip(tr("Leave the slider as it is"));
    buttons()->button(QDialogButtonBox::RestoreDefaults)->setToolTip(tr("As the slider is at first"));
}

} // namespace activation_explorer::ui
