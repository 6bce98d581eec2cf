// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parameter_slider.h"

#include "ui/announcer.h"
#include "ui/icons.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/family_line.h"
#include "ui/panels/number_field.h"
#include "ui/panels/value_slider.h"
#include "ui/text.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace activation_explorer::ui {

namespace {

constexpr int leastNameWidth = 90;

/// Its dots say that it has a menu; an arrow beside them is too much in so small a button.
class MenuButton : public QToolButton
{
protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

template<typename Button = QToolButton>
Button* iconButton(const char* icon)
{
    auto* button = new Button;
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    return button;
}

} // namespace

ParameterSlider::ParameterSlider(const core::Parameter& parameter, Form form, QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_form(form)
    , m_settings(SliderSettings::of(parameter))
    , m_name(new ElidedLabel(leastNameWidth))
    , m_slider(new ValueSlider(parameter.slider))
    , m_play(iconButton("play"))
    , m_field(new NumberField([&parameter](double value) { return parameter.domain.contains(value); }))
    , m_linkButton(iconButton("link"))
    , m_reset(iconButton("reset"))
    , m_more(iconButton<MenuButton>("more"))
    , m_familyLine(new FamilyLine)
    , m_refusal(new QLabel)
{
    auto* menu = new QMenu(this);
    m_askSettings = menu->addAction(QString(), this, &ParameterSlider::settingsAsked);
    m_askFamily = menu->addAction(QString(), this, &ParameterSlider::familyAsked);
    m_hideFamily = menu->addAction(QString(), this, &ParameterSlider::familyHideAsked);
    m_hideFamily->setVisible(false);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_linkButton->setCheckable(true);
    m_linkButton->setEnabled(false);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->hide();
    m_familyLine->hide();
    m_name->setBuddy(m_field);
    form == Form::Card ? arrangeCard() : arrangeStrip();
    fitField();
    connectControls();
    setValue(parameter.defaultValue);
    retranslate();
}

void ParameterSlider::arrangeStrip()
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    int column = 0;
    for (QWidget* control : std::initializer_list<QWidget*>{m_name, m_slider, m_play, m_field, m_reset})
        layout->addWidget(control, 0, column++);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(3, 1);
    layout->addWidget(m_refusal, 1, 0, 1, column);
    for (QWidget* absent : std::initializer_list<QWidget*>{m_linkButton, m_more, m_familyLine}) {
        absent->setParent(this);
        absent->hide();
    }
}

void ParameterSlider::arrangeCard()
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(2);
    layout->setHorizontalSpacing(2);
    layout->addWidget(m_name, 0, 0);
    int column = 0;
    for (QWidget* control : std::initializer_list<QWidget*>{m_field, m_linkButton, m_reset, m_more})
        layout->addWidget(control, 0, ++column);
    layout->addWidget(m_slider, 1, 0, 1, column);
    layout->addWidget(m_play, 1, column);
    layout->addWidget(m_familyLine, 2, 0, 1, column + 1);
    layout->addWidget(m_refusal, 3, 0, 1, column + 1);
    layout->setColumnStretch(0, 1);
    const QList<QWidget*> order = tabOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ParameterSlider::fitField()
{
    const QString room = m_form == Form::Card ? QStringLiteral("-0.0000000000") : QStringLiteral("-0.00000");
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(room));
}

void ParameterSlider::connectControls()
{
    connect(m_slider, &ValueSlider::valueEdited, this, [this](double value, bool continues) {
        setValue(value);
        Q_EMIT valueEdited(value, continues);
    });
    connect(m_slider, &ValueSlider::resetAsked, this, &ParameterSlider::reset);
    connect(m_slider, &ValueSlider::sliderPressed, this, &ParameterSlider::editBegun);
    connect(m_field, &NumberField::valueEdited, this, [this](double value) {
        setValue(value);
        Q_EMIT valueEdited(value, false);
    });
    connect(m_field, &NumberField::textEdited, this, &ParameterSlider::editBegun);
    connect(m_field, &NumberField::stepAsked, this, &ParameterSlider::step);
    connect(m_field, &NumberField::refused, this, &ParameterSlider::refuse);
    connect(m_field, &NumberField::corrected, m_refusal, &QWidget::hide);
    connect(m_reset, &QToolButton::clicked, this, [this] { reset(false); });
    connect(m_play, &QToolButton::clicked, this, [this] { Q_EMIT playAsked(!m_playing); });
    connect(m_linkButton, &QToolButton::clicked, this, [this](bool on) {
        m_linkButton->setChecked(m_link == Link::Made); // until the document has it so
        Q_EMIT linkAsked(on);
    });
    connect(m_familyLine, &FamilyLine::hideAsked, this, &ParameterSlider::familyHideAsked);
}

double ParameterSlider::value() const noexcept
{
    return m_slider->exactValue();
}

void ParameterSlider::setValue(double value)
{
    m_slider->setExactValue(value);
    m_field->setValue(value);
    m_reset->setEnabled(value != m_parameter.defaultValue);
}

void ParameterSlider::setOwner(const QString& curveLabel)
{
    if (m_owner == curveLabel)
        return;
    m_owner = curveLabel;
    retranslate();
}

void ParameterSlider::setSettings(const SliderSettings& settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_slider->setScale(settings.scale);
    retranslatePlay();
}

void ParameterSlider::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    m_play->setIcon(themedIcon(playing ? QStringLiteral("stop") : QStringLiteral("play")));
    retranslatePlay();
}

void ParameterSlider::setLink(Link link)
{
    if (m_link == link)
        return;
    m_link = link;
    m_linkButton->setEnabled(link != Link::Impossible);
    m_linkButton->setChecked(link == Link::Made);
    retranslateLink();
}

void ParameterSlider::setFamily(const std::optional<CurveFamily>& family)
{
    if (m_family == family)
        return;
    m_family = family;
    if (!family && m_familyLine->hideButton()->hasFocus())
        m_more->setFocus(); // and not into the next card
    m_hideFamily->setVisible(family.has_value());
    m_familyLine->setVisible(family.has_value() && m_form == Form::Card);
    retranslateFamily();
}

QList<QWidget*> ParameterSlider::tabOrder() const
{
    return {m_slider, m_play, m_field, m_linkButton, m_reset, m_more, m_familyLine->hideButton()};
}

void ParameterSlider::step(int steps)
{
    m_slider->setSliderPosition(m_slider->sliderPosition() +
                                steps); // as if the slider's own keys were pressed
}

void ParameterSlider::reset(bool continues)
{
    if (value() == m_parameter.defaultValue)
        return;
    setValue(m_parameter.defaultValue);
    Q_EMIT valueEdited(m_parameter.defaultValue, continues);
}

void ParameterSlider::refuse(const QString& typed)
{
    m_refusal->setText(
        translated(m_parameter.refusal(m_parameter.symbol, m_owner.toStdString(), typed.toStdString())));
    m_refusal->show();
    Announcer::say(m_refusal, m_refusal->text());
}

QString ParameterSlider::name() const
{
    return tr("%1 of %2", "a parameter of a curve").arg(toQString(m_parameter.symbol), m_owner);
}

void ParameterSlider::retranslate()
{
    const QString title = parameterTitle(m_parameter);
    const QString about = translated(m_parameter.description);
    const QString defaultValue = localNumber(m_parameter.defaultValue);
    m_name->setText(title);
    m_name->setToolTip(tr("%1: %2", "a name and what it means").arg(title, about));
    m_slider->setAccessibleName(name());
    m_slider->setAccessibleDescription(about);
    m_slider->setToolTip(tr("%1 Double-click: back to %2. Space: play.").arg(about, defaultValue));
    m_field->setAccessibleName(tr("%1, value").arg(name()));
    m_field->setToolTip(tr("%1: %2. What you type is used exactly.")
                            .arg(toQString(m_parameter.symbol), translated(m_parameter.allowed())));
    m_reset->setAccessibleName(tr("Reset %1").arg(name()));
    m_reset->setToolTip(tr("Back to %1").arg(defaultValue));
    m_more->setAccessibleName(tr("More about %1").arg(name()));
    m_more->setToolTip(tr("The slider's range, how it plays, and a family of curves"));
    m_askSettings->setText(tr("&Slider and playing…"));
    m_askFamily->setText(tr("&Family of curves…"));
    m_hideFamily->setText(tr("&Hide the family"));
    retranslatePlay();
    retranslateLink();
    retranslateFamily();
}

void ParameterSlider::retranslatePlay()
{
    if (m_playing) {
        m_play->setAccessibleName(tr("Stop %1").arg(name()));
        m_play->setToolTip(tr("Stop playing. On the slider: Space or Escape."));
        return;
    }
    m_play->setAccessibleName(tr("Play %1").arg(name()));
    m_play->setToolTip(tr("Play from %1 to %2, %3, %4; one way takes %5 s. On the slider: Space.")
                           .arg(localNumber(m_settings.play.min), localNumber(m_settings.play.max),
                                m_settings.playsToAndFro ? tr("to and fro") : tr("one way"),
                                m_settings.loops ? tr("again and again") : tr("once"),
                                localNumber(m_settings.seconds)));
}

void ParameterSlider::retranslateLink()
{
    const QString title = parameterTitle(m_parameter);
    m_linkButton->setAccessibleName(
        tr("Link %1 of all curves with %2").arg(toQString(m_parameter.symbol), m_owner));
    switch (m_link) {
    case Link::Impossible:
        m_linkButton->setToolTip(tr("No other curve has %1 to link it with").arg(title));
        break;
    case Link::Possible:
        m_linkButton->setToolTip(tr("Link: one value for %1 of all curves that have it").arg(title));
        break;
    case Link::Made:
        m_linkButton->setToolTip(
            tr("Linked: one value for %1 of all curves that have it. Click to let each have its own.")
                .arg(title));
    }
}

void ParameterSlider::retranslateFamily()
{
    m_familyLine->setOwner(name());
    if (m_family)
        m_familyLine->setFamily(*m_family, m_parameter);
}

void ParameterSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && m_slider->hasFocus() && !event->modifiers()) {
        if (!event->isAutoRepeat())
            Q_EMIT playAsked(!m_playing);
    } else if (event->key() == Qt::Key_Escape && m_playing) {
        Q_EMIT playAsked(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ParameterSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitField();
}

} // namespace activation_explorer::ui
