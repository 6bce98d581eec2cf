// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parameter_area.h"

#include "ui/document/document.h"
#include "ui/panels/family_dialog.h"
#include "ui/panels/slider_dialog.h"

#include <algorithm>
#include <QApplication>
#include <QBoxLayout>
#include <utility>

namespace activation_explorer::ui {

ParameterArea::ParameterArea(Document& document, quint64 curveId, ParameterSlider::Form form, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_curveId(curveId)
    , m_form(form)
{
    auto* layout = new QBoxLayout(
        form == ParameterSlider::Form::Card ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins({});
}

int ParameterArea::row() const
{
    return m_document.curves().rowOf(m_curveId);
}

void ParameterArea::refresh()
{
    const CurveEntry& entry = m_document.curves().entry(row());
    if (m_activation != &entry.curve.activation()) {
        m_activation = &entry.curve.activation();
        rebuild();
    }
    const QString label = m_document.curves().label(row());
    for (qsizetype i = 0; i < m_controls.size(); ++i) {
        const auto parameter = static_cast<std::size_t>(i);
        m_controls[i]->setOwner(label);
        m_controls[i]->setSettings(entry.slider(parameter));
        m_controls[i]->setFamily(entry.family && entry.family->parameter == parameter ? entry.family
                                                                                      : std::nullopt);
    }
    refreshValues();
    refreshPlaying();
    refreshLinks();
}

void ParameterArea::refreshValues()
{
    const std::span<const double> values = m_document.curves().entry(row()).curve.values();
    for (qsizetype i = 0; i < m_controls.size(); ++i)
        m_controls[i]->setValue(values[static_cast<std::size_t>(i)]);
}

void ParameterArea::refreshPlaying()
{
    for (qsizetype i = 0; i < m_controls.size(); ++i)
        m_controls[i]->setPlaying(m_document.player().isPlaying(m_curveId, static_cast<std::size_t>(i)));
}

void ParameterArea::refreshLinks()
{
    for (qsizetype i = 0; i < m_controls.size(); ++i)
        m_controls[i]->setLink(link(m_activation->parameters[static_cast<std::size_t>(i)]));
}

ParameterSlider::Link ParameterArea::link(const core::Parameter& parameter) const
{
    if (m_document.curves().isLinked(parameter))
        return ParameterSlider::Link::Made;
    const bool anotherHasIt =
        std::ranges::any_of(m_document.curves().entries(), [&](const CurveEntry& other) {
            return other.id != m_curveId && std::ranges::count(other.curve.activation().parameters,
                                                               parameter.id, &core::Parameter::id) > 0;
        });
    return anotherHasIt ? ParameterSlider::Link::Possible : ParameterSlider::Link::Impossible;
}

void ParameterArea::retire()
{
    for (ParameterSlider* control : m_controls)
        endEdits(*control);
}

/// What is being typed, or asked for in a dialog, is no edit of another curve or function.
void ParameterArea::endEdits(ParameterSlider& control)
{
    control.disconnect(this);
    for (QDialog* dialog : control.findChildren<QDialog*>()) {
        dialog->disconnect(this);
        dialog->reject();
    }
}

QList<QWidget*> ParameterArea::tabOrder() const
{
    QList<QWidget*> order;
    for (const ParameterSlider* control : m_controls)
        order << control->tabOrder();
    return order;
}

void ParameterArea::rebuild()
{
    for (ParameterSlider* old : std::exchange(m_controls, {})) {
        endEdits(*old);
        if (old->isAncestorOf(QApplication::focusWidget()))
            Q_EMIT focusGoes();
        layout()->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one that is speaking
    }
    for (std::size_t i = 0; i < m_activation->parameters.size(); ++i) {
        auto* control = new ParameterSlider(m_activation->parameters[i], m_form);
        layout()->addWidget(control);
        m_controls << control;
        connectControl(control, i);
    }
    setVisible(!m_controls.isEmpty()); // else the card would keep a gap for it
    Q_EMIT rebuilt();
}

void ParameterArea::connectControl(ParameterSlider* control, std::size_t parameter)
{
    connect(control, &ParameterSlider::valueEdited, this, [this, parameter](double value, bool continues) {
        m_document.setParameter(row(), parameter, value, continues);
    });
    connect(control, &ParameterSlider::editBegun, this,
            [this, parameter] { m_document.player().makeWayFor(m_curveId, parameter); });
    connect(control, &ParameterSlider::playAsked, this, [this, parameter](bool play) {
        if (play)
            m_document.player().play(m_curveId, parameter);
        else
            m_document.player().stop();
    });
    connect(control, &ParameterSlider::linkAsked, this,
            [this, parameter](bool link) { m_document.setLinked(row(), parameter, link); });
    connect(control, &ParameterSlider::settingsAsked, this, [this, parameter] { askForSlider(parameter); });
    connect(control, &ParameterSlider::familyAsked, this, [this, parameter] { askForFamily(parameter); });
    connect(control, &ParameterSlider::familyHideAsked, this,
            [this] { m_document.setFamily(row(), std::nullopt); });
}

void ParameterArea::askForSlider(std::size_t parameter)
{
    // A child of the control, so that it goes with the function it is about.
    auto* dialog = new SliderDialog(m_activation->parameters[parameter], m_document.curves().label(row()),
                                    m_document.curves().entry(row()).slider(parameter),
                                    m_controls[static_cast<qsizetype>(parameter)]);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, parameter] { m_document.setSlider(row(), parameter, dialog->settings()); });
    dialog->open();
}

void ParameterArea::askForFamily(std::size_t parameter)
{
    const CurveEntry& entry = m_document.curves().entry(row());
    const CurveFamily first = entry.family && entry.family->parameter == parameter
                                  ? *entry.family
                                  : CurveFamily::of(entry.curve, parameter);
    auto* dialog = new FamilyDialog(entry.curve, m_document.curves().label(row()), first,
                                    m_controls[static_cast<qsizetype>(parameter)]);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_document.setFamily(row(), dialog->family()); });
    dialog->open();
}

} // namespace activation_explorer::ui
