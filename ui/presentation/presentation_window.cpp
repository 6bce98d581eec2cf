// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentation_window.h"

#include "ui/plot/plot_view.h"
#include "ui/presentation/slider_strip.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

// Of the window's height. What can be read from the last row of a classroom: 3 % and a little.
constexpr double textHeight = 0.031;
constexpr double lineWidth = 0.0045;
constexpr double leastLineWidth = 4;
constexpr double pointsPerInch = 72;

} // namespace

PresentationWindow::PresentationWindow(Document& document, QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_plot(new PlotView(document))
    , m_light(new PointerLight(this))
{
    setObjectName(QStringLiteral("presentation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(new SliderStrip(document));
    const auto* close = new QShortcut(Qt::Key_Escape, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    retranslate();
    m_plot->setFocus();
}

void PresentationWindow::setTheme(const Theme& theme)
{
    m_plot->setTheme(theme);
    m_light->setTheme(theme);
}

void PresentationWindow::setLight(PointerLight::Kind kind)
{
    m_light->setKind(kind);
}

void PresentationWindow::moveToNextScreen()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const QScreen* next = screens[(screens.indexOf(screen()) + 1) % screens.size()];
    if (next == screen())
        return;
    showNormal(); // a window manager moves none that fills its screen
    setGeometry(next->geometry());
    showFullScreen();
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QFont large = font();
    large.setPointSizeF(std::ceil(textHeight * height()) * pointsPerInch / logicalDpiY());
    setFont(large);
    m_plot->setLeastLineWidth(std::max(leastLineWidth, lineWidth * height()));
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void PresentationWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PresentationWindow::retranslate()
{
    setWindowTitle(tr("Presentation"));
}

} // namespace activation_explorer::ui
