// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/pointer_light.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWindow>

namespace activation_explorer::ui {

namespace {

// Of the window's height.
constexpr double laserRadius = 0.014;
constexpr double spotRadius = 0.17;

constexpr QRgb laserRed = 0xffff1f1f;
constexpr int darkness = 190; // of 255, outside of the spot

} // namespace

PointerLight::PointerLight(QWidget* window)
    : QWidget(window)
    , m_theme(&theme(Theme::Id::Light))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this); // a window hears of its pointer wherever in it the mouse is
}

void PointerLight::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_pointer = parentWidget()->mapFromGlobal(QCursor::pos());
    setGeometry(parentWidget()->rect());
    setVisible(kind != Kind::Off);
    raise();
    // The dot is the pointer.
    if (kind == Kind::Laser)
        parentWidget()->setCursor(Qt::BlankCursor);
    else
        parentWidget()->unsetCursor();
    update();
}

void PointerLight::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

QRectF PointerLight::lit() const
{
    const double radius = (m_kind == Kind::Spotlight ? spotRadius : laserRadius) * parentWidget()->height();
    return QRectF(m_pointer, m_pointer).adjusted(-radius, -radius, radius, radius);
}

bool PointerLight::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (m_kind != Kind::Off && event->type() == QEvent::MouseMove &&
             watched == parentWidget()->windowHandle())
        moveTo(static_cast<QMouseEvent*>(event)->position());
    return QWidget::eventFilter(watched, event);
}

void PointerLight::moveTo(QPointF pointer)
{
    updateLit();
    m_pointer = pointer;
    updateLit();
}

void PointerLight::updateLit()
{
    constexpr int rim = 3;
    update(lit().toAlignedRect().adjusted(-rim, -rim, rim, rim));
}

void PointerLight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF at = lit();
    if (m_kind == Kind::Spotlight) {
        QPainterPath dark;
        dark.addRect(rect());
        dark.addEllipse(at);
        painter.fillPath(dark, QColor(0, 0, 0, darkness));
        painter.setPen(QPen(m_theme->accent, 2)); // where there is only darkness, too
        painter.drawEllipse(at);
    } else {
        painter.setPen(QPen(Qt::white, at.width() / 10)); // a rim that tells it from a red curve
        painter.setBrush(QColor(laserRed));
        painter.drawEllipse(at);
    }
}

} // namespace activation_explorer::ui
