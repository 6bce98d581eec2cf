// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/family.h"
#include "ui/document/slider_settings.h"

#include <optional>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace activation_explorer::ui {

class ElidedLabel;
class FamilyLine;
class NumberField;
class ValueSlider;

/// The controls of one parameter: its name, an exact number field, a slider that can play, a link with other
/// curves, and its family of curves. Shows what it is given and says what a person does; holds no state of
/// the document.
class ParameterSlider : public QWidget
{
    Q_OBJECT

public:
    enum class Link { Impossible, Possible, Made };
    /// On a card, with all controls in two lines; or the slider with its value in a single one.
    enum class Form { Card, Strip };

    /// `parameter` must outlive it, as those of the catalogue do.
    explicit ParameterSlider(const core::Parameter& parameter, Form form = Form::Card,
                             QWidget* parent = nullptr);

    [[nodiscard]] double value() const noexcept;
    void setValue(double value); ///< exact; silent. Cheap: it is what playing does, 60 times a second
    /// The curve's name, of which this is a parameter: for the controls' accessible names and for refusals.
    void setOwner(const QString& curveLabel);
    void setSettings(const SliderSettings& settings);
    void setPlaying(bool playing);
    void setLink(Link link);
    void setFamily(const std::optional<CurveFamily>& family); ///< of this parameter

    [[nodiscard]] QList<QWidget*> tabOrder() const; ///< the controls that take the focus

Q_SIGNALS:
    /// A person's edit, inside the domain. `continues`: part of the same gesture as the one before.
    void valueEdited(double value, bool continues);
    /// A person takes hold of the slider or begins to type: what plays should not pull it away.
    void editBegun();
    void playAsked(bool play);
    void linkAsked(bool link);
    void settingsAsked();
    void familyAsked();
    void familyHideAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override; // what its controls have no use for
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString name() const;
    void arrangeCard();
    void arrangeStrip();
    void fitField();
    void connectControls();
    void retranslate();
    void retranslatePlay();
    void retranslateLink();
    void retranslateFamily();
    void step(int steps);
    void reset(bool continues);
    void refuse(const QString& typed);

    const core::Parameter& m_parameter;
    Form m_form;
    QString m_owner;
    SliderSettings m_settings;
    std::optional<CurveFamily> m_family;
    bool m_playing = false;
    Link m_link = Link::Impossible;
    ElidedLabel* m_name;
    ValueSlider* m_slider;
    QToolButton* m_play;
    NumberField* m_field;
    QToolButton* m_linkButton;
    QToolButton* m_reset;
    QToolButton* m_more;
    QAction* m_askSettings;
    QAction* m_askFamily;
    QAction* m_hideFamily;
    FamilyLine* m_familyLine;
    QLabel* m_refusal;
};

} // namespace activation_explorer::ui
