// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/parameter_slider.h"

#include <QList>

namespace activation_explorer::core {
struct Activation;
}

namespace activation_explorer::ui {

class Document;

/// The parameters of one curve of the document, which it finds by id. Reads the model and re-reads it when
/// told; what a person does becomes an edit of the document.
class ParameterArea : public QWidget
{
    Q_OBJECT

public:
    ParameterArea(Document& document, quint64 curveId,
                  ParameterSlider::Form form = ParameterSlider::Form::Card, QWidget* parent = nullptr);

    void refresh();        ///< all of it
    void refreshValues();  ///< alone: cheap enough for every frame
    void refreshPlaying(); ///< which of them plays
    void refreshLinks();   ///< also where other curves come or go
    void retire();         ///< its curve goes: what is still being typed is no edit any more
    [[nodiscard]] QList<QWidget*> tabOrder() const; ///< the controls that take the focus

Q_SIGNALS:
    void focusGoes(); ///< the control that has it is about to; none of its edits will be heard
    void rebuilt();   ///< the controls are those of another function

private:
    [[nodiscard]] int row() const;
    void rebuild();
    void endEdits(ParameterSlider& control);
    void connectControl(ParameterSlider* control, std::size_t parameter);
    [[nodiscard]] ParameterSlider::Link link(const core::Parameter& parameter) const;
    void askForSlider(std::size_t parameter);
    void askForFamily(std::size_t parameter);

    Document& m_document;
    quint64 m_curveId;
    ParameterSlider::Form m_form;
    const core::Activation* m_activation = nullptr; ///< whose parameters are shown
    QList<ParameterSlider*> m_controls;
};

} // namespace activation_explorer::ui
