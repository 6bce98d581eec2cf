// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/document/document.h"
#include "ui/document/figures.h"
#include "ui/instruments.h"
#include "ui/panels/curve_list.h"
#include "ui/panels/formula_card.h"
#include "ui/panels/range_dialog.h"
#include "ui/plot/plot_view.h"
#include "ui/view_settings.h"
#include "ui/window_actions.h"

#include <algorithm>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString chartsKey = QStringLiteral("view/charts");
const QString themeKey = QStringLiteral("view/theme");

constexpr QSize usualSize{1280, 800};
constexpr double zoomStep = 0.8;

} // namespace

MainWindow::MainWindow(Document& document, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_settings(settings)
    , m_formula(new FormulaCard(document))
    , m_plot(new PlotView(document))
    , m_curveList(new CurveList(document))
    , m_curvesDock(new QDockWidget)
    , m_instruments(new Instruments(document, this))
    , m_actions(new WindowActions(this))
{
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_formula);
    layout->addWidget(m_plot, 1);
    setCentralWidget(central);

    m_curvesDock->setObjectName(QStringLiteral("curves"));
    m_curvesDock->setWidget(m_curveList);
    // Not floating: a floating dock comes back behind the window it belongs to.
    m_curvesDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    m_curvesDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_curvesDock);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea); // the tables go below the charts, not the curves
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    connectActions();
    connectViewActions();
    makeMenus();
    makeToolBars();
    connectDocument();
    statusBar();
    retranslateUi();
    updateMode();

    resize(firstSize());
    m_defaultState = saveState();
    m_plot->setFocus();
    restoreSettings();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::firstSize() const
{
    constexpr QSize frame(20, 50); // what a window manager may put around the window
    return usualSize.boundedTo(screen()->availableGeometry().size() - frame);
}

void MainWindow::connectActions()
{
    const auto current = [this] { return m_document.curves().currentRow(); };
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, &m_document, &Document::undo);
    connect(m_actions->redo, &QAction::triggered, &m_document, &Document::redo);
    connect(m_actions->add, &QAction::triggered, m_curveList, &CurveList::askForCurve);
    connect(m_actions->duplicate, &QAction::triggered, this,
            [this, current] { m_document.duplicateCurve(current()); });
    connect(m_actions->remove, &QAction::triggered, this,
            [this, current] { m_document.removeCurve(current()); });
    connect(m_actions->moveUp, &QAction::triggered, this,
            [this, current] { m_document.moveCurve(current(), current() - 1); });
    connect(m_actions->moveDown, &QAction::triggered, this,
            [this, current] { m_document.moveCurve(current(), current() + 1); });
    connect(m_actions->restoreCurves, &QAction::triggered, &m_document, &Document::restoreDefaultCurves);
    connect(m_actions->reference, &QAction::triggered, this,
            [this, current](bool on) { m_document.setReference(on ? current() : -1); });
    connect(m_actions->stopPlaying, &QAction::triggered, &m_document.player(), &Player::stop);
    connect(m_actions->goToX, &QAction::triggered, m_instruments, &Instruments::askForX);
    connect(m_actions->resetWindow, &QAction::triggered, this, &MainWindow::resetWindow);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    for (qsizetype i = 0; i < m_actions->figures.size(); ++i)
        connect(m_actions->figures[i], &QAction::triggered, this,
                [this, i] { m_document.showFigure(articleFigures()[static_cast<std::size_t>(i)]); });
    const auto say = [this](const QString& text) {
        constexpr int ms = 5000;
        statusBar()->showMessage(text, ms);
    };
    connect(m_plot, &PlotView::message, this, say);
    connect(m_instruments, &Instruments::message, this, say);
}

void MainWindow::connectViewActions()
{
    ViewState& view = m_document.view();
    connect(m_actions->modes, &QActionGroup::triggered, this, [this](QAction* a) {
        m_document.view().setMode(static_cast<ViewState::Mode>(a->data().toInt()));
    });
    connect(m_actions->charts, &QActionGroup::triggered, this, [this](QAction* a) {
        m_document.view().setCharts(static_cast<ViewState::Charts>(a->data().toInt()));
    });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](QAction* a) {
        const int id = a->data().toInt();
        setThemeChoice(id == WindowActions::systemTheme ? std::nullopt
                                                        : std::optional(static_cast<Theme::Id>(id)));
    });
    connect(m_actions->zoomIn, &QAction::triggered, this, [&view] { view.zoomAll(zoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [&view] { view.zoomAll(1 / zoomStep); });
    connect(m_actions->boxZoom, &QAction::triggered, m_plot, &PlotView::setBoxMode);
    connect(m_plot, &PlotView::boxModeChanged, m_actions->boxZoom, &QAction::setChecked);
    connect(m_actions->fit, &QAction::triggered, &m_document, qOverload<>(&Document::fit));
    connect(m_actions->resetView, &QAction::triggered, &m_document, &Document::resetView);
    connect(m_actions->back, &QAction::triggered, &view, &ViewState::goBack);
    connect(m_actions->forward, &QAction::triggered, &view, &ViewState::goForward);
    connect(m_actions->ranges, &QAction::triggered, this, &MainWindow::askForRanges);
    connect(m_actions->equalAspect, &QAction::triggered, &view, &ViewState::setAspectEqual);
    const auto option = [this, &view](QAction* action, bool ViewState::Options::*member) {
        connect(action, &QAction::triggered, this, [&view, member](bool on) {
            ViewState::Options options = view.options();
            options.*member = on;
            view.setOptions(options);
        });
    };
    option(m_actions->legend, &ViewState::Options::legend);
    option(m_actions->endLabels, &ViewState::Options::endLabels);
    option(m_actions->tangent, &ViewState::Options::tangent);
    option(m_actions->markers, &ViewState::Options::markers);
    connect(m_actions->lineWidths, &QActionGroup::triggered, this, [&view](QAction* a) {
        ViewState::Options options = view.options();
        options.lineWidth = a->data().toDouble();
        view.setOptions(options);
    });
}

void MainWindow::askForRanges()
{
    RangeDialog dialog(m_document, this);
    dialog.exec();
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_actions->quit);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_actions->undo, m_actions->redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions(
        {m_actions->add, m_actions->duplicate, m_actions->remove, m_actions->moveUp, m_actions->moveDown});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_actions->reference, m_actions->stopPlaying, m_actions->goToX});
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_actions->restoreCurves);
    m_figureMenu = new QMenu(this);
    m_figureMenu->addActions(m_actions->figures);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions(m_actions->modes->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(m_actions->charts->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->zoomIn, m_actions->zoomOut, m_actions->boxZoom, m_actions->fit,
                            m_actions->resetView, m_actions->ranges, m_actions->equalAspect, m_actions->back,
                            m_actions->forward});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->legend, m_actions->endLabels, m_actions->tangent, m_actions->markers});
    m_lineMenu = m_viewMenu->addMenu(QString());
    m_lineMenu->addActions(m_actions->lineWidths->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_figureMenu);
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->addActions(m_actions->themes->actions());
    m_panelMenu = m_viewMenu->addMenu(QString());
    m_panelMenu->addAction(m_curvesDock->toggleViewAction());
    for (QDockWidget* dock : m_instruments->docks())
        m_panelMenu->addAction(dock->toggleViewAction());
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions->resetWindow);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_actions->about, m_actions->aboutQt});
}

void MainWindow::makeToolBars()
{
    m_mainBar = addToolBar(QString());
    m_mainBar->setObjectName(QStringLiteral("mainBar"));
    m_mainBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mainBar->addActions(m_actions->modes->actions());
    m_mainBar->addSeparator();
    m_mainBar->addActions(m_actions->charts->actions());
    m_mainBar->addSeparator();
    m_mainBar->addActions({m_actions->fit, m_actions->resetView});
    for (QAction* iconOnly : {m_actions->boxZoom, m_actions->back, m_actions->forward}) {
        m_mainBar->addAction(iconOnly);
        static_cast<QToolButton*>(m_mainBar->widgetForAction(iconOnly))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_mainBar->addSeparator();
    m_mainBar->addActions({m_actions->undo, m_actions->redo});
    addToolBarBreak();
    m_figureBar = addToolBar(QString());
    m_figureBar->setObjectName(QStringLiteral("figureBar"));
    m_figuresTitle = new QLabel;
    m_figuresTitle->setContentsMargins(6, 0, 6, 0);
    m_figureBar->addWidget(m_figuresTitle);
    m_figureBar->addActions(m_actions->figures);
    for (QToolBar* bar : {m_mainBar, m_figureBar})
        m_panelMenu->addAction(bar->toggleViewAction());
}

void MainWindow::connectDocument()
{
    const CurveModel& curves = m_document.curves();
    QUndoStack& undoStack = m_document.undoStack();
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&undoStack, signal, this, &MainWindow::nameUndo);
    connect(&m_document.player(), &Player::playingChanged, this, &MainWindow::nameUndo);
    connect(&curves, &CurveModel::currentRowChanged, this, &MainWindow::updateCurveActions);
    connect(&curves, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateCurveActions);
    connect(&curves, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateCurveActions);
    connect(&m_document.view(), &ViewState::modeChanged, this, &MainWindow::updateMode);
    connect(&m_document.view(), &ViewState::chartsChanged, this, &MainWindow::updateMode);
    connect(&curves, &CurveModel::referenceChanged, this, &MainWindow::updateCurveActions);
    connect(&m_document.player(), &Player::playingChanged, this, &MainWindow::updateCurveActions);
    for (const auto signal :
         {&ViewState::optionsChanged, &ViewState::aspectChanged, &ViewState::historyChanged})
        connect(&m_document.view(), signal, this, &MainWindow::updateView);
    updateCurveActions();
    updateView();
}

void MainWindow::updateCurveActions()
{
    const int current = m_document.curves().currentRow();
    m_actions->duplicate->setEnabled(current >= 0);
    m_actions->remove->setEnabled(current >= 0);
    m_actions->moveUp->setEnabled(current > 0);
    m_actions->moveDown->setEnabled(current >= 0 && current + 1 < m_document.curves().rowCount());
    m_actions->reference->setEnabled(current >= 0);
    m_actions->reference->setChecked(current >= 0 && current == m_document.curves().referenceRow());
    m_actions->stopPlaying->setEnabled(m_document.player().isPlaying());
}

void MainWindow::nameUndo()
{
    m_actions->nameUndo(m_document.undoStack(), m_document.player().isPlaying());
}

void MainWindow::updateView()
{
    const ViewState& view = m_document.view();
    m_actions->back->setEnabled(view.canGoBack());
    m_actions->forward->setEnabled(view.canGoForward());
    m_actions->equalAspect->setChecked(view.isAspectEqual());
    m_actions->legend->setChecked(view.options().legend);
    m_actions->endLabels->setChecked(view.options().endLabels);
    m_actions->tangent->setChecked(view.options().tangent);
    m_actions->markers->setChecked(view.options().markers);
    for (QAction* a : m_actions->lineWidths->actions())
        a->setChecked(a->data().toDouble() == view.options().lineWidth);
}

void MainWindow::updateMode()
{
    for (QAction* a : m_actions->modes->actions())
        a->setChecked(a->data().toInt() == static_cast<int>(m_document.view().mode()));
    m_formula->setVisible(m_document.view().mode() == ViewState::Mode::Explore);
    for (QAction* a : m_actions->charts->actions())
        a->setChecked(a->data().toInt() == static_cast<int>(m_document.view().charts()));
}

void MainWindow::setThemeChoice(std::optional<Theme::Id> id)
{
    m_themeChoice = id;
    applyTheme();
}

void MainWindow::applyTheme()
{
    QApplication::setPalette(QPalette()); // the system's
    const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    const Theme::Id id = m_themeChoice.value_or(systemIsDark ? Theme::Id::Dark : Theme::Id::Light);
    QApplication::setPalette(theme(id).palette());
    m_plot->setTheme(theme(id));
    const int choice = m_themeChoice ? static_cast<int>(*m_themeChoice) : WindowActions::systemTheme;
    for (QAction* a : m_actions->themes->actions())
        a->setChecked(a->data().toInt() == choice);
}

void MainWindow::restoreSettings()
{
    restoreGeometry(
        m_settings.value(geometryKey).toByteArray()); // an absurd one is refused or moved into sight
    restoreState(m_settings.value(stateKey).toByteArray());
    const int charts = m_settings.value(chartsKey, 0).toInt();
    if (charts >= 0 && charts <= static_cast<int>(ViewState::Charts::Derivative))
        m_document.view().setCharts(static_cast<ViewState::Charts>(charts));
    m_document.view().setOptions(readOptions(m_settings));
    const int id = m_settings.value(themeKey, WindowActions::systemTheme).toInt();
    const bool known = id >= 0 && id <= static_cast<int>(Theme::Id::Contrast);
    setThemeChoice(known ? std::optional(static_cast<Theme::Id>(id)) : std::nullopt);
}

void MainWindow::saveSettings()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(stateKey, saveState());
    m_settings.setValue(chartsKey, static_cast<int>(m_document.view().charts()));
    writeOptions(m_settings, m_document.view().options());
    m_settings.setValue(themeKey,
                        m_themeChoice ? static_cast<int>(*m_themeChoice) : WindowActions::systemTheme);
}

void MainWindow::resetWindow()
{
    for (const QString& key : {geometryKey, stateKey, chartsKey, themeKey})
        m_settings.remove(key);
    setWindowState(Qt::WindowNoState);
    resize(firstSize());
    restoreState(m_defaultState);
    m_document.view().setCharts(ViewState::Charts::Both);
    m_document.view().setOptions({});
    setThemeChoice(std::nullopt);
}

void MainWindow::about()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Activation Explorer"), {}, QMessageBox::Ok, this);
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setText(
        QStringLiteral("<b>%1 %2</b>").arg(tr("Activation Explorer"), QApplication::applicationVersion()));
    box.setInformativeText(tr("Activation functions of neural networks and their derivatives, live under the "
                              "hand, in double precision "
                              "and with PyTorch's conventions.\n\nFree software under the GNU General Public "
                              "License, version 3 or "
                              "later; its core library under the MIT licence. Drawn with Qt Charts %1.")
                               .arg(QLatin1StringView(qVersion())));
    box.exec();
}

void MainWindow::changeEvent(QEvent* event) // the one place that sets translated text
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslateUi()
{
    m_actions->retranslate();
    nameUndo();
    setWindowTitle(tr("Activation Explorer"));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("The&me"));
    m_figureMenu->setTitle(tr("Figures of the &article"));
    m_helpMenu->setTitle(tr("&Help"));
    m_panelMenu->setTitle(tr("&Panels"));
    m_lineMenu->setTitle(tr("Line widt&h"));
    m_curvesDock->setWindowTitle(tr("Curves"));
    m_instruments->retranslate();
    m_mainBar->setWindowTitle(tr("Main tool bar"));
    m_figureBar->setWindowTitle(tr("Article figures"));
    m_figuresTitle->setText(tr("Figures:"));
    m_figuresTitle->setToolTip(tr("The seven figures of the teaching article, on x from −20 to 20"));
}

} // namespace activation_explorer::ui
