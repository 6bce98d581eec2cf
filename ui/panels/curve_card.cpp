// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/curve_card.h"

#include "ui/document/document.h"
#include "ui/icons.h"
#include "ui/panels/function_chooser.h"
#include "ui/panels/parameter_area.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace activation_explorer::ui {

namespace {

QToolButton* iconButton(const QString& icon)
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

/// A piece of the curve's line in its colour: what the plot's legend shows.
QIcon swatchIcon(const CurveEntry& entry, const QSize& size)
{
    QPixmap pixmap(size * 2); // sharp on a screen of twice the resolution
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(entry.color, 3.5, entry.line, Qt::FlatCap));
    painter.drawLine(0, size.height() / 2, size.width(), size.height() / 2);
    return pixmap;
}

} // namespace

CurveCard::CurveCard(Document& document, quint64 curveId, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_curveId(curveId)
    , m_grip(new QLabel)
    , m_visible(new QCheckBox)
    , m_swatch(new QToolButton)
    , m_chooser(new FunctionChooser)
    , m_reference(iconButton(QStringLiteral("reference")))
    , m_duplicate(iconButton(QStringLiteral("duplicate")))
    , m_remove(iconButton(QStringLiteral("remove")))
    , m_parameters(new ParameterArea(document, curveId))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_grip->setPixmap(themedIcon(QStringLiteral("grip")).pixmap(16));
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->installEventFilter(this);
    m_swatch->setAutoRaise(true);
    m_swatch->setIconSize({36, 16});
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chooser->setMinimumContentsLength(8);
    m_reference->setCheckable(true);

    auto* header = new QHBoxLayout;
    header->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_grip, m_visible, m_swatch, m_chooser,
                                                           m_reference, m_duplicate, m_remove})
        header->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 8);
    layout->addLayout(header);
    layout->addWidget(m_parameters);

    connect(m_visible, &QCheckBox::clicked, this, [this](bool on) { m_document.setVisible(row(), on); });
    connect(m_swatch, &QToolButton::clicked, this, &CurveCard::chooseColor);
    connect(m_chooser, &FunctionChooser::functionChosen, this,
            [this](const core::Activation* function) { m_document.setActivation(row(), *function); });
    connect(m_reference, &QToolButton::clicked, this, [this](bool on) {
        refreshReference(); // until the document has it so
        m_document.setReference(on ? row() : -1);
    });
    connect(m_duplicate, &QToolButton::clicked, this, [this] { m_document.duplicateCurve(row()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_document.removeCurve(row()); });
    connect(m_parameters, &ParameterArea::focusGoes, this,
            &CurveCard::focusChooser); // not into the next card
    connect(m_parameters, &ParameterArea::rebuilt, this, &CurveCard::watchParameters);

    refresh();
    for (QWidget* child : findChildren<QWidget*>())
        child->installEventFilter(this); // the focus anywhere in a card makes its curve current
}

int CurveCard::row() const
{
    return m_document.curves().rowOf(m_curveId);
}

void CurveCard::refresh()
{
    const CurveEntry& entry = m_document.curves().entry(row());
    m_visible->setChecked(entry.visible);
    m_swatch->setIcon(swatchIcon(entry, m_swatch->iconSize()));
    m_chooser->setFunction(entry.curve.activation());
    m_parameters->refresh();
    m_duplicate->setEnabled(!m_document.isFull());
    refreshReference();
    retranslate();
    update();
}

void CurveCard::refreshValues()
{
    m_parameters->refreshValues();
}

void CurveCard::refreshPlaying()
{
    m_parameters->refreshPlaying();
}

void CurveCard::refreshLinks()
{
    m_parameters->refreshLinks();
}

void CurveCard::refreshReference()
{
    m_reference->setChecked(m_document.curves().reference() == m_curveId);
}

void CurveCard::focusChooser()
{
    m_chooser->setFocus();
}

QList<QWidget*> CurveCard::tabOrder() const
{
    return QList<QWidget*>{m_visible, m_swatch, m_chooser, m_reference, m_duplicate, m_remove} +
           m_parameters->tabOrder();
}

void CurveCard::retire()
{
    m_parameters->retire();
    for (auto* dialog : findChildren<QColorDialog*>())
        dialog->reject();
    for (QWidget* child : findChildren<QWidget*>())
        child->removeEventFilter(this);
    setEnabled(false); // the mouse that holds a button on it goes on telling it of others
    hide();
    deleteLater(); // its remove button may be the one that is speaking
}

void CurveCard::watchParameters()
{
    for (QWidget* child : m_parameters->findChildren<QWidget*>())
        child->installEventFilter(this);
}

void CurveCard::chooseColor()
{
    auto* dialog = new QColorDialog(m_document.curves().entry(row()).color, this); // goes with the curve
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of %1").arg(m_document.curves().label(row())));
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& color) { m_document.setColor(row(), color); });
    dialog->open();
}

void CurveCard::retranslate()
{
    const QString label = m_document.curves().label(row());
    const auto name = [](QWidget* widget, const QString& accessible, const QString& toolTip) {
        widget->setAccessibleName(accessible);
        widget->setToolTip(toolTip);
    };
    setAccessibleName(label);
    name(m_grip, tr("Grip of %1").arg(label), tr("Drag to reorder; with the keyboard: Alt+Up, Alt+Down"));
    name(m_visible, tr("Show %1").arg(label), tr("Show this curve when comparing"));
    name(m_swatch, tr("Colour of %1").arg(label), tr("Choose the colour"));
    name(m_chooser, tr("Function of %1").arg(label),
         translated(m_document.curves().entry(row()).curve.activation().description));
    name(m_reference, tr("Compare others with %1").arg(label),
         tr("Reference: show differences from this curve (Difference, Ctrl+3)"));
    name(m_duplicate, tr("Duplicate %1").arg(label),
         m_document.isFull() ? tr("There are %1 curves, as many as there can be").arg(Document::maxCurves)
                             : tr("Duplicate this curve"));
    name(m_remove, tr("Remove %1").arg(label), tr("Remove this curve"));
}

bool CurveCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn ||
        (event->type() == QEvent::MouseButtonPress && watched != m_remove))
        m_document.setCurrentRow(row());
    if (watched == m_grip &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            Q_EMIT dragged(parentWidget()->mapFromGlobal(mouse->globalPosition().toPoint()).y(),
                           event->type() == QEvent::MouseButtonPress);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CurveCard::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    m_document.setCurrentRow(row());
}

void CurveCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const bool current = row() == m_document.curves().currentRow();
    QPainter painter(this);
    painter.setPen(palette().color(current ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (current)
        painter.fillRect(QRect(0, 0, 5, height()), palette().highlight());
}

void CurveCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (row() < 0)
        return; // retired
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_grip)
        m_grip->setPixmap(themedIcon(QStringLiteral("grip")).pixmap(16));
}

} // namespace activation_explorer::ui
