// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/print_preview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <utility>

namespace activation_explorer::ui {

namespace {

constexpr int maxTitle = 200; // characters, as of images

} // namespace

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
    makeBar();
    connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::paint);
    constexpr QSize usual(960, 680);
    constexpr QSize frame(20, 50); // what a window manager may put around it
    resize(usual.boundedTo(screen()->availableGeometry().size() - frame));
}

void PrintPreview::setUp(QPrinter& printer)
{
    printer.setPageOrientation(QPageLayout::Landscape);
}

void PrintPreview::makeBar()
{
    const QList<QToolButton*> own = findChildren<QToolButton*>(); // Qt's; the last of them prints
    if (QAction* print = own.isEmpty() ? nullptr : own.last()->defaultAction())
        print->setShortcut(QKeySequence::Print);
    auto* bar = new QToolBar(tr("Picture")); // below Qt's own, which fills the width
    bar->setMovable(false);
    addTheme(bar);
    addTitle(bar);
    addSwitch(bar, tr("Le&gend"), tr("Which curve is which"), &PictureOptions::legend);
    addSwitch(bar, tr("Fo&rmula"), tr("Of the current curve and its derivative"), &PictureOptions::formula);
    addSwitch(bar, tr("Ta&ble of values"),
              tr("The curves' values at the probe, or at 0 where none is pinned"), &PictureOptions::table);
    if (auto* window = findChild<QMainWindow*>()) {
        window->addToolBarBreak();
        window->addToolBar(bar);
    }
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::StrongFocus); // they are made for the mouse alone
}

void PrintPreview::addTheme(QToolBar* bar)
{
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Id::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Id::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(Theme::Id::Contrast));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setToolTip(tr("The colours of the print"));
    auto* label = new QLabel(tr("&Theme:"));
    label->setBuddy(m_theme);
    label->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(label);
    bar->addWidget(m_theme);
    connect(m_theme, &QComboBox::activated, this, &PrintPreview::refresh);
}

void PrintPreview::addTitle(QToolBar* bar)
{
    auto* title = new QLineEdit(m_options.title);
    title->setMaxLength(maxTitle);
    title->setAccessibleName(tr("Title"));
    title->setToolTip(tr("Above the picture; none where this is empty"));
    auto* label = new QLabel(tr("Tit&le:"));
    label->setBuddy(title);
    label->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(label);
    bar->addWidget(title);
    connect(title, &QLineEdit::editingFinished, this, [this, title] {
        if (const QString text = title->text().trimmed(); text != m_options.title) {
            m_options.title = text;
            refresh();
        }
    });
}

void PrintPreview::addSwitch(QToolBar* bar, const QString& text, const QString& toolTip,
                             bool PictureOptions::*option)
{
    auto* box = new QCheckBox(text);
    box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    box->setToolTip(toolTip);
    box->setChecked(m_options.*option);
    bar->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, option](bool on) {
        m_options.*option = on;
        refresh();
    });
}

void PrintPreview::refresh()
{
    if (auto* pages = findChild<QPrintPreviewWidget*>())
        pages->updatePreview();
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
