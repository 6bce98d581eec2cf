// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/formula_card.h"

#include "core/formula.h"
#include "ui/document/document.h"
#include "ui/text.h"

#include <algorithm>
#include <limits>
#include <QEvent>
#include <QPainter>
#include <QtMath>

namespace activation_explorer::ui {

namespace {

constexpr std::array quantities{core::Quantity::Value, core::Quantity::Derivative};
constexpr double mostHeight = 0.28; // of what it is in: the charts matter more
constexpr double leastLines = 3;    // of text, whatever the window
constexpr double chartLines = 10;   // of text, which the charts and their legend need: they come first

} // namespace

FormulaCard::FormulaCard(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    // Not fixed: that would be as high as at the hint's width, which is not the card's.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const CurveModel& curves = document.curves();
    connect(&curves, &CurveModel::currentRowChanged, this, &FormulaCard::typeset);
    connect(
        &curves, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
            const int row = m_document.curves().currentRow();
            if (first.row() <= row && row <= last.row() &&
                (roles.contains(CurveModel::ActivationRole) || roles.contains(CurveModel::ParametersRole)))
                m_typeset.start();
        });
    m_typeset.setSingleShot(true);
    m_typeset.setInterval(0);
    connect(&m_typeset, &QTimer::timeout, this, &FormulaCard::typeset);
    connect(&document.view(), &ViewState::probeChanged, this, &FormulaCard::pointAtCases);
    typeset();
}

FormulaCard::~FormulaCard() = default;

const core::Curve* FormulaCard::curve() const
{
    const CurveModel& curves = m_document.curves();
    return curves.currentRow() < 0 ? nullptr : &curves.entry(curves.currentRow()).curve;
}

FormulaCard::Branches FormulaCard::branches() const
{
    Branches result;
    const std::optional<double> x = m_document.view().probe();
    if (x && curve() && curve()->activation().branch)
        for (std::size_t i = 0; i < quantities.size(); ++i)
            result[i] = curve()->activation().branch(quantities[i], *x, curve()->values());
    return result;
}

void FormulaCard::typeset()
{
    m_typeset.stop();
    m_isStale = (isHidden() && !isWindow()) || !testAttribute(Qt::WA_WState_Polished);
    if (m_isStale)
        return;
    m_branches = branches();
    m_sheet.reset();
    if (curve())
        m_sheet = std::make_unique<FormulaSheet>(
            *curve(), FormulaSheet::Look{.color = palette().color(QPalette::WindowText),
                                         .textHeight = static_cast<double>(fontMetrics().height()),
                                         .pointsAtCases = true,
                                         .x = m_document.view().probe()});
    describe();
    updateGeometry();
    update();
}

void FormulaCard::setVisible(bool visible)
{
    QWidget::setVisible(visible);
    if (visible && m_isStale)
        typeset();
}

void FormulaCard::pointAtCases()
{
    if (branches() != m_branches)
        typeset();
}

void FormulaCard::describe()
{
    if (!curve())
        return;
    const core::Activation& activation = curve()->activation();
    setAccessibleName(tr("Formula of %1").arg(toQString(activation.name)));

    QStringList values;
    for (std::size_t i = 0; i < activation.parameters.size(); ++i)
        values << QStringLiteral("%1 = %2").arg(toQString(activation.parameters[i].symbol),
                                                localNumber(curve()->values()[i]));
    QStringList parts{toQString(activation.tex), toQString(activation.derivativeTex)};
    if (!values.isEmpty())
        parts << values.join(QStringLiteral(", "));
    const std::array cases{tr("At the probe f has the case %1"), tr("At the probe f′ has the case %1")};
    for (std::size_t i = 0; i < quantities.size(); ++i)
        if (m_branches[i])
            parts << cases[i].arg(toQString(core::conditionText(activation, quantities[i], *m_branches[i])));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));

    QStringList notes{translated(activation.description)};
    if (*activation.convention != '\0')
        notes << translated(activation.convention);
    notes << toQString(activation.reference);
    if (!values.isEmpty()) // exactly, where the formulas have few digits
        notes << values.join(QLatin1Char('\n'));
    setToolTip(notes.join(QStringLiteral("\n\n")));
}

int FormulaCard::heightForWidth(int width) const
{
    const int line = fontMetrics().height();
    double most = std::numeric_limits<double>::max();
    if (parentWidget()) {
        const int whole = parentWidget()->height();
        const double room = whole - chartLines * line;
        if (room < leastLines * line)
            return 0; // with letters so large, formulas would be too small to read
        most = std::min(std::max(mostHeight * whole, leastLines * line), room);
    }
    if (!m_sheet)
        return qCeil(line + 2 * FormulaSheet::margin);
    return qCeil(m_sheet->layout(QSizeF(width, most)).height);
}

QSize FormulaCard::sizeHint() const
{
    return {600, heightForWidth(600)};
}

QSize FormulaCard::minimumSizeHint() const
{
    return {m_sheet ? static_cast<int>(std::ceil(m_sheet->minimumWidth())) : 0, 0};
}

void FormulaCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_sheet)
        m_sheet->paint(painter, m_sheet->layout(size())); // smaller where a low window leaves less height
    else
        painter.drawText(rect(), Qt::AlignCenter, tr("No curves. “Add curve” makes one."));
}

bool FormulaCard::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::Polish) // font and colours are what they will be; before it is laid out
        typeset();
    return result;
}

bool FormulaCard::eventFilter(QObject* parent, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        updateGeometry(); // a layout asks for the height again only where the width is another
    return QWidget::eventFilter(parent, event);
}

void FormulaCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        typeset();
}

} // namespace activation_explorer::ui
