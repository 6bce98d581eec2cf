// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elided_label.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>

namespace activation_explorer::ui {

ElidedLabel::ElidedLabel(int minimumWidth, QWidget* parent)
    : QLabel(parent)
    , m_minimumWidth(minimumWidth)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), m_minimumWidth), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString elided = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                          elided, foregroundRole());
}

} // namespace activation_explorer::ui
