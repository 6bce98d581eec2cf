// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/formula_card.h"

#include "ui/document/document.h"
#include "ui/formula.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QSvgRenderer>

namespace activation_explorer::ui {

namespace {

constexpr double margin = 10;
constexpr double columnGap = 40;

} // namespace

FormulaCard::FormulaCard(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    // Not fixed: that would be as high as at the hint's width, which is not the card's.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const CurveModel& curves = document.curves();
    connect(&curves, &CurveModel::currentRowChanged, this, &FormulaCard::reload);
    connect(&curves, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.contains(CurveModel::ActivationRole))
                    reload();
                else if (roles.contains(CurveModel::ParametersRole) && m_value)
                    update(places(width()).values.toAlignedRect());
            });
    reload();
}

FormulaCard::~FormulaCard() = default;

void FormulaCard::reload()
{
    m_value.reset();
    m_derivative.reset();
    const CurveModel& curves = m_document.curves();
    if (curves.currentRow() >= 0) {
        const core::Activation& activation = curves.entry(curves.currentRow()).curve.activation();
        const QString id = toQString(activation.id);
        const QColor color = palette().color(QPalette::WindowText);
        m_value = loadFormula(id, color);
        m_derivative = loadFormula(id + QStringLiteral("_derivative"), color);
        setAccessibleName(tr("Formula of %1").arg(toQString(activation.name)));
        setAccessibleDescription(toQString(activation.tex) + QStringLiteral("; ") +
                                 toQString(activation.derivativeTex));
        QStringList notes{translated(activation.description)};
        if (*activation.convention != '\0')
            notes << translated(activation.convention);
        setToolTip((notes << toQString(activation.reference)).join(QStringLiteral("\n\n")));
    }
    updateGeometry();
    update();
}

QString FormulaCard::valuesText() const
{
    const CurveModel& curves = m_document.curves();
    const core::Curve& curve = curves.entry(curves.currentRow()).curve;
    QStringList values;
    for (std::size_t i = 0; i < curve.values().size(); ++i)
        values << QStringLiteral("%1 = %2").arg(toQString(curve.activation().parameters[i].symbol),
                                                localNumber(curve.values()[i]));
    return values.join(QStringLiteral("    "));
}

FormulaCard::Places FormulaCard::places(double width) const
{
    const QSizeF f = formulaSize(*m_value, fontMetrics().height());
    const QSizeF d = formulaSize(*m_derivative, fontMetrics().height());
    Places result;
    if (f.width() + columnGap + d.width() + 2 * margin <= width) {
        const double tall = std::max(f.height(), d.height());
        const double half = width / 2;
        // Each in the middle of its half, over its chart, if both fit so.
        const bool halves = std::max(f.width(), d.width()) + 2 * margin <= half;
        const double left = halves ? (half - f.width()) / 2 : (width - f.width() - columnGap - d.width()) / 2;
        const double right = halves ? half + (half - d.width()) / 2 : left + f.width() + columnGap;
        result.value = QRectF(QPointF(left, margin + (tall - f.height()) / 2), f);
        result.derivative = QRectF(QPointF(right, margin + (tall - d.height()) / 2), d);
    } else {
        result.value = QRectF(QPointF(margin, margin), f);
        result.derivative = QRectF(QPointF(margin, result.value.bottom() + margin), d);
    }
    const double bottom = std::max(result.value.bottom(), result.derivative.bottom());
    const double textHeight = valuesText().isEmpty() ? 0 : fontMetrics().height() + margin / 2;
    result.values = QRectF(0, bottom + margin / 2, width, textHeight);
    return result;
}

int FormulaCard::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(m_value ? places(width).values.bottom() + margin / 2
                                              : fontMetrics().height() + 2 * margin));
}

QSize FormulaCard::sizeHint() const
{
    return {600, heightForWidth(600)};
}

QSize FormulaCard::minimumSizeHint() const
{
    return {m_value ? static_cast<int>(formulaSize(*m_value, fontMetrics().height()).width() + 2 * margin)
                    : 0,
            0};
}

void FormulaCard::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (!m_value) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No curves. “Add curve” makes one."));
        return;
    }
    const Places at = places(width());
    const QRectF dirty = event->rect();
    if (dirty.intersects(at.value)) // not when a slider only changes the values below
        m_value->render(&painter, at.value);
    if (dirty.intersects(at.derivative))
        m_derivative->render(&painter, at.derivative);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(at.values, Qt::AlignCenter | Qt::TextDontClip, valuesText());
}

void FormulaCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        reload();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace activation_explorer::ui
