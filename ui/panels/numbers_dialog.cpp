// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numbers_dialog.h"

#include "ui/announcer.h"
#include "ui/panels/number_field.h"

#include <cmath>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <utility>

namespace activation_explorer::ui {

NumbersDialog::NumbersDialog(QWidget* parent, QDialogButtonBox::StandardButtons buttons)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_refusal(new QLabel)
    , m_buttons(new QDialogButtonBox(buttons))
{
    setModal(true);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_content);
    layout->addWidget(m_refusal);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NumbersDialog::accept()
{
    if (takeAll())
        QDialog::accept();
}

bool NumbersDialog::takeAll()
{
    QWidget* focused = focusWidget();
    if (focused && !m_refused)
        focused->clearFocus(); // what is still being typed is taken, or refused
    if (NumberField* field = std::exchange(m_refused, nullptr)) {
        field->setFocus();
        field->selectAll();
        return false;
    }
    const Refusal reason = refusal();
    if (reason.sentence.isEmpty())
        return true;
    refuse(reason.sentence);
    reason.where->setFocus();
    if (auto* field = qobject_cast<NumberField*>(reason.where))
        field->selectAll();
    return false;
}

NumberField* NumbersDialog::newField()
{
    auto* field = new NumberField([](double value) { return std::isfinite(value); });
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("-0.0000000000")));
    field->installEventFilter(this);
    connect(field, &NumberField::refused, this, [this, field](const QString& text) {
        m_refused = field;
        refuse(tr("“%1” is no finite number.").arg(text));
    });
    connect(field, &NumberField::corrected, this, &NumbersDialog::forgetRefusal);
    connect(field, &NumberField::textEdited, this, [this, field] {
        m_edited = field;
        forgetRefusal();
    });
    return field;
}

QWidget* NumbersDialog::lastEdited(NumberField* first, NumberField* second) const
{
    return m_edited == second ? second : first;
}

void NumbersDialog::forgetRefusal()
{
    m_refused = nullptr;
    m_refusal->hide();
}

void NumbersDialog::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    Announcer::say(m_refusal, m_refusal->text());
}

QComboBox* NumbersDialog::newScaleChoice()
{
    auto* choice = new QComboBox;
    choice->addItem(QString(), QVariant::fromValue(static_cast<int>(core::Scale::Linear)));
    choice->addItem(QString(), QVariant::fromValue(static_cast<int>(core::Scale::Logarithmic)));
    return choice;
}

void NumbersDialog::retranslateScale(QComboBox* choice)
{
    choice->setItemText(0, tr("Linear"));
    choice->setItemText(1, tr("Logarithmic"));
}

core::Scale NumbersDialog::scale(const QComboBox* choice)
{
    return static_cast<core::Scale>(choice->currentData().toInt());
}

void NumbersDialog::setScale(QComboBox* choice, core::Scale scale)
{
    choice->setCurrentIndex(choice->findData(static_cast<int>(scale)));
}

QLabel* NumbersDialog::addRow(QFormLayout* form, QWidget* control)
{
    auto* label = new QLabel;
    label->setBuddy(control);
    form->addRow(label, control);
    return label;
}

bool NumbersDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) // the field takes or refuses its text first
            QMetaObject::invokeMethod(this, &QDialog::accept, Qt::QueuedConnection);
    }
    return QDialog::eventFilter(watched, event);
}

void NumbersDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace activation_explorer::ui
