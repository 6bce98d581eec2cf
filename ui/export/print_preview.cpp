// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/print_preview.h"

#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QScreen>
#include <QToolBar>
#include <utility>

namespace activation_explorer::ui {

PrintPreview::PrintPreview(QPrinter& printer, Session session, PictureOptions options, const QString& title,
                           QWidget* parent)
    : QPrintPreviewDialog(&printer, parent)
    , m_session(std::move(session))
    , m_options(std::move(options))
    , m_theme(new QComboBox)
{
    printer.setDocName(title);
    printer.setCreator(tr("Activation Explorer"));
    setWindowTitle(tr("Print %1").arg(title));
    makeThemeChoice();
    connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::paint);
    constexpr QSize usual(960, 680);
    constexpr QSize frame(20, 50); // what a window manager may put around it
    resize(usual.boundedTo(screen()->availableGeometry().size() - frame));
}

void PrintPreview::setUp(QPrinter& printer)
{
    printer.setPageOrientation(QPageLayout::Landscape);
}

void PrintPreview::makeThemeChoice()
{
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Id::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Id::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(Theme::Id::Contrast));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setToolTip(tr("The colours of the print"));
    auto* label = new QLabel(tr("&Theme:"));
    label->setBuddy(m_theme);
    label->setContentsMargins(6, 0, 6, 0);
    auto* bar = new QToolBar(tr("Theme")); // below Qt's own, which fills the width
    bar->setMovable(false);
    bar->addWidget(label);
    bar->addWidget(m_theme);
    if (auto* window = findChild<QMainWindow*>()) {
        window->addToolBarBreak();
        window->addToolBar(bar);
    }
    auto* pages = findChild<QPrintPreviewWidget*>();
    if (pages)
        connect(m_theme, &QComboBox::activated, pages, &QPrintPreviewWidget::updatePreview);
}

void PrintPreview::paint(QPrinter* printer) const
{
    PictureOptions options = m_options;
    options.theme = static_cast<Theme::Id>(m_theme->currentData().toInt());
    options.transparent = options.theme == Theme::Id::Light; // paper has a ground of its own
    const Picture picture(m_session, options);
    QPainter painter(printer);
    if (!painter.isActive())
        return; // the printer, or the file, is not to be had: Qt says so
    const QSizeF page = printer->pageRect(QPrinter::DevicePixel).size();
    const QSizeF size = options.pixels().scaled(page, Qt::KeepAspectRatio);
    const QPointF corner((page.width() - size.width()) / 2, (page.height() - size.height()) / 2);
    picture.paint(painter, {corner, size});
}

} // namespace activation_explorer::ui
