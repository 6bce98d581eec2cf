// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/range_dialog.h"

#include "ui/announcer.h"
#include "ui/document/document.h"
#include "ui/panels/number_field.h"
#include "ui/panels/values_text.h"
#include "ui/text.h"

#include <cmath>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace activation_explorer::ui {

namespace {

/// The least legal width of a range, as it is said. Far from 0 that is more.
double leastSpan(core::Range typed, core::Range limits)
{
    if (!typed.isProper() || typed.min < limits.min || typed.max > limits.max)
        return ViewState::minSpan;
    // Of a range without width ViewState makes one that is twice as wide as it must be, with rounded ends.
    return roundedUp(ViewState::legalRange(typed.center(), 0, limits).span() / 2 * (1 - 2e-5));
}

} // namespace

RangeDialog::RangeDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_fromTitle(new QLabel)
    , m_toTitle(new QLabel)
    , m_equal(new QCheckBox)
    , m_refusal(new QLabel)
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel))
{
    setModal(true);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_refusal->setForegroundRole(QPalette::BrightText);
    m_refusal->hide();
    auto* layout = new QGridLayout(this);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addWidget(m_fromTitle, 0, 1);
    layout->addWidget(m_toTitle, 0, 2);
    int line = 1;
    for (Row& row : m_rows) {
        row = {new QLabel, newField(), newField()};
        row.name->setBuddy(row.from);
        layout->addWidget(row.name, line, 0);
        layout->addWidget(row.from, line, 1);
        layout->addWidget(row.to, line, 2);
        ++line;
    }
    layout->addWidget(m_equal, line++, 0, 1, 3);
    layout->addWidget(m_refusal, line++, 0, 1, 3);
    layout->setRowStretch(line++, 1);
    layout->addWidget(m_buttons, line, 0, 1, 3);

    connect(m_equal, &QCheckBox::toggled, this, &RangeDialog::forgetRefusal);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { apply(); });
    connect(&document.view(), &ViewState::modeChanged, this, &RangeDialog::retranslate);
    load();
    retranslate();
    m_rows[X].from->setFocus();
    m_rows[X].from->selectAll();
}

NumberField* RangeDialog::newField()
{
    auto* field = new NumberField([](double value) { return std::isfinite(value); });
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 22);
    field->installEventFilter(this);
    connect(field, &NumberField::refused, this, [this, field](const QString& text) {
        m_refused = field;
        refuse(tr("“%1” is no finite number.").arg(text));
    });
    connect(field, &NumberField::corrected, this, &RangeDialog::forgetRefusal);
    connect(field, &QLineEdit::textEdited, this, &RangeDialog::forgetRefusal);
    return field;
}

void RangeDialog::load()
{
    const ViewState& view = m_document.view();
    const std::array ranges{view.ranges().x, view.ranges().value, view.ranges().derivative};
    for (std::size_t axis = 0; axis < AxisCount; ++axis) {
        m_rows[axis].from->setValue(ranges[axis].min);
        m_rows[axis].to->setValue(ranges[axis].max);
    }
    m_equal->setChecked(view.isAspectEqual());
}

bool RangeDialog::apply()
{
    QWidget* focused = focusWidget();
    if (focused && !m_refused)
        focused->clearFocus(); // what is still being typed is taken, or refused
    if (NumberField* field = m_refused) {
        if (parseLocalNumber(field->text()))
            m_refused = nullptr; // left, it has its last number back, which may do
        field->setFocus();
        field->selectAll();
        return false;
    }
    std::array<core::Range, AxisCount> typed;
    for (std::size_t axis = 0; axis < AxisCount; ++axis) {
        typed[axis] = {m_rows[axis].from->value(), m_rows[axis].to->value()};
        const core::Range limits = axis == X ? ViewState::xLimits : ViewState::yLimits;
        if (ViewState::isLegal(typed[axis], limits))
            continue;
        refuse(tr("%1 must run from a smaller to a larger number, within %2 and %3, at least %4 wide.")
                   .arg(name(axis), limitText(limits.min), limitText(limits.max),
                        limitText(leastSpan(typed[axis], limits))));
        m_rows[axis].from->setFocus();
        m_rows[axis].from->selectAll();
        return false;
    }
    m_document.changeView(
        [&](ViewState& view) {
            const ViewState::Ranges before = view.ranges();
            view.setAspectEqual(m_equal->isChecked());
            // One step of the history, which equal aspect may have made already.
            view.setRanges({.x = typed[X], .value = typed[Value], .derivative = typed[Derivative]},
                           view.ranges() == before ? ViewState::Step::New : ViewState::Step::None);
        },
        ViewState::Step::New, tr("set the axes"));
    load(); // equal aspect may have had its say
    if (focused)
        focused->setFocus();
    return true;
}

void RangeDialog::accept()
{
    if (apply())
        QDialog::accept();
}

void RangeDialog::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    layout()->activate();
    resize(width(), std::max(height(), heightForWidth(width()))); // the sentence is seen in full
    Announcer::say(m_refusal, m_refusal->text());
}

void RangeDialog::forgetRefusal()
{
    m_refused = nullptr;
    m_refusal->hide();
}

QString RangeDialog::name(std::size_t axis) const
{
    const bool differences = m_document.view().mode() == ViewState::Mode::Difference;
    switch (axis) {
    case X:
        return QStringLiteral("x");
    case Value:
        return differences ? tr("f − reference") : QStringLiteral("f");
    default:
        return differences ? tr("f′ − reference") : QStringLiteral("f′");
    }
}

void RangeDialog::retranslate()
{
    setWindowTitle(tr("Ranges of the axes"));
    m_fromTitle->setText(tr("from"));
    m_toTitle->setText(tr("to"));
    for (std::size_t axis = 0; axis < AxisCount; ++axis) {
        const core::Range limits = axis == X ? ViewState::xLimits : ViewState::yLimits;
        const QString allowed =
            tr("A number from %1 to %2").arg(limitText(limits.min), limitText(limits.max));
        m_rows[axis].name->setText(name(axis));
        m_rows[axis].from->setAccessibleName(tr("%1 from").arg(name(axis)));
        m_rows[axis].to->setAccessibleName(tr("%1 to").arg(name(axis)));
        m_rows[axis].from->setToolTip(allowed);
        m_rows[axis].to->setToolTip(allowed);
    }
    m_equal->setText(tr("&Equal aspect: a unit as long on y as on x"));
    m_equal->setAccessibleName(m_equal->text().remove(QLatin1Char('&')));
    m_equal->setToolTip(tr("The ranges of y then keep their middle, and take their width from that of x"));
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(tr("Show these ranges, and close"));
    m_buttons->button(QDialogButtonBox::Apply)->setToolTip(tr("Show these ranges"));
    m_buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Close, and leave the axes as they are"));
}

bool RangeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) // the field takes or refuses its text first
            QMetaObject::invokeMethod(this, &RangeDialog::accept, Qt::QueuedConnection);
    }
    return QDialog::eventFilter(watched, event);
}

void RangeDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace activation_explorer::ui
