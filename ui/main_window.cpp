// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/document/document.h"
#include "ui/document/figures.h"
#include "ui/icons.h"
#include "ui/panels/curve_list.h"
#include "ui/panels/formula_card.h"
#include "ui/plot/plot_view.h"
#include "ui/text.h"

#include <algorithm>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString chartsKey = QStringLiteral("view/charts");
const QString themeKey = QStringLiteral("view/theme");

constexpr int systemTheme = -1;
constexpr QSize usualSize{1280, 800};
constexpr double zoomStep = 0.8;

void setTexts(QAction* action, const QString& text, const QString& tip)
{
    action->setText(text);
    static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&")); // “(&E)” as in Chinese, or “&”
    action->setIconText(QString(text).remove(mnemonic));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    action->setStatusTip(tip);
}

} // namespace

MainWindow::MainWindow(Document& document, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_settings(settings)
    , m_formula(new FormulaCard(document))
    , m_plot(new PlotView(document))
    , m_curveList(new CurveList(document))
    , m_curvesDock(new QDockWidget)
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

    makeEditActions();
    makeViewActions();
    makeFigureActions();
    makeHelpActions();
    makeMenus();
    makeToolBars();
    connectDocument();
    statusBar();
    retranslateUi();
    updateMode();

    resize(firstSize());
    m_defaultState = saveState();
    restoreSettings();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::firstSize() const
{
    constexpr QSize frame(20, 50); // what a window manager may put around the window
    return usualSize.boundedTo(screen()->availableGeometry().size() - frame);
}

QAction* MainWindow::action(const char* name, const QString& icon, const QKeySequence& shortcut)
{
    auto* result = new QAction(this);
    result->setObjectName(QLatin1StringView(name));
    if (!icon.isEmpty())
        result->setIcon(themedIcon(icon));
    result->setShortcut(shortcut);
    addAction(result); // its shortcut works wherever it is shown
    return result;
}

QAction* MainWindow::choice(QActionGroup* group, const char* name, int value)
{
    QAction* result = action(name, {}, {});
    result->setCheckable(true);
    result->setData(value);
    group->addAction(result);
    return result;
}

void MainWindow::makeEditActions()
{
    m_quit = action("quit", {}, QKeySequence::Quit);
    m_undo = action("undo", QStringLiteral("undo"), QKeySequence::Undo);
    m_redo = action("redo", QStringLiteral("redo"), QKeySequence::Redo);
    m_duplicate = action("duplicate", QStringLiteral("duplicate"), Qt::CTRL | Qt::Key_D);
    m_remove = action("remove", QStringLiteral("remove"), Qt::CTRL | Qt::Key_Delete);
    m_moveUp = action("moveUp", {}, Qt::ALT | Qt::Key_Up);
    m_moveDown = action("moveDown", {}, Qt::ALT | Qt::Key_Down);
    m_restoreCurves = action("restoreCurves", {}, {});

    const auto current = [this] { return m_document.curves().currentRow(); };
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_undo, &QAction::triggered, &m_document.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_document.undoStack(), &QUndoStack::redo);
    connect(m_duplicate, &QAction::triggered, this,
            [this, current] { m_document.duplicateCurve(current()); });
    connect(m_remove, &QAction::triggered, this, [this, current] { m_document.removeCurve(current()); });
    connect(m_moveUp, &QAction::triggered, this,
            [this, current] { m_document.moveCurve(current(), current() - 1); });
    connect(m_moveDown, &QAction::triggered, this,
            [this, current] { m_document.moveCurve(current(), current() + 1); });
    connect(m_restoreCurves, &QAction::triggered, &m_document, &Document::restoreDefaultCurves);
}

void MainWindow::makeViewActions()
{
    m_modes = new QActionGroup(this);
    m_explore = choice(m_modes, "explore", static_cast<int>(ViewState::Mode::Explore));
    m_compare = choice(m_modes, "compare", static_cast<int>(ViewState::Mode::Compare));
    m_explore->setIcon(themedIcon(QStringLiteral("explore")));
    m_compare->setIcon(themedIcon(QStringLiteral("compare")));
    m_explore->setShortcut(Qt::CTRL | Qt::Key_1);
    m_compare->setShortcut(Qt::CTRL | Qt::Key_2);
    m_charts = new QActionGroup(this);
    m_both = choice(m_charts, "both", static_cast<int>(ViewState::Charts::Both));
    m_function = choice(m_charts, "function", static_cast<int>(ViewState::Charts::Function));
    m_derivative = choice(m_charts, "derivative", static_cast<int>(ViewState::Charts::Derivative));
    m_both->setShortcut(Qt::CTRL | Qt::Key_3);
    m_function->setShortcut(Qt::CTRL | Qt::Key_4);
    m_derivative->setShortcut(Qt::CTRL | Qt::Key_5);
    m_themes = new QActionGroup(this);
    m_themeSystem = choice(m_themes, "themeSystem", systemTheme);
    m_themeLight = choice(m_themes, "themeLight", static_cast<int>(Theme::Id::Light));
    m_themeDark = choice(m_themes, "themeDark", static_cast<int>(Theme::Id::Dark));
    m_themeContrast = choice(m_themes, "themeContrast", static_cast<int>(Theme::Id::Contrast));
    m_zoomIn = action("zoomIn", {}, QKeySequence::ZoomIn);
    m_zoomOut = action("zoomOut", {}, QKeySequence::ZoomOut);
    m_fit = action("fit", QStringLiteral("fit"), Qt::Key_F);
    m_resetView = action("resetView", QStringLiteral("home"), Qt::CTRL | Qt::Key_0);
    m_resetWindow = action("resetWindow", {}, {});

    connect(m_modes, &QActionGroup::triggered, this, [this](QAction* a) {
        m_document.view().setMode(static_cast<ViewState::Mode>(a->data().toInt()));
    });
    connect(m_charts, &QActionGroup::triggered, this, [this](QAction* a) {
        m_document.view().setCharts(static_cast<ViewState::Charts>(a->data().toInt()));
    });
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction* a) {
        const int id = a->data().toInt();
        setThemeChoice(id == systemTheme ? std::nullopt : std::optional(static_cast<Theme::Id>(id)));
    });
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_document.view().zoomAll(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_document.view().zoomAll(1 / zoomStep); });
    connect(m_fit, &QAction::triggered, &m_document, &Document::fit);
    connect(m_resetView, &QAction::triggered, &m_document, &Document::resetView);
    connect(m_resetWindow, &QAction::triggered, this, &MainWindow::resetWindow);
}

void MainWindow::makeFigureActions()
{
    for (const Figure& figure : articleFigures()) {
        QAction* show = action("figure", {}, {});
        connect(show, &QAction::triggered, this, [this, &figure] { m_document.showFigure(figure); });
        m_figures << show;
    }
}

void MainWindow::makeHelpActions()
{
    m_about = action("about", {}, {});
    m_aboutQt = action("aboutQt", {}, {});
    connect(m_about, &QAction::triggered, this, &MainWindow::about);
    connect(m_aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_quit);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_undo, m_redo});
    m_editMenu->addSeparator();
    m_editMenu->addMenu(m_curveList->addMenu());
    m_editMenu->addActions({m_duplicate, m_remove, m_moveUp, m_moveDown});
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_restoreCurves);
    m_figureMenu = new QMenu(this);
    m_figureMenu->addActions(m_figures);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions(m_modes->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(m_charts->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_zoomIn, m_zoomOut, m_fit, m_resetView});
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_figureMenu);
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->addActions(m_themes->actions());
    m_viewMenu->addAction(m_curvesDock->toggleViewAction());
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_resetWindow);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_about, m_aboutQt});
}

void MainWindow::makeToolBars()
{
    m_mainBar = addToolBar(QString());
    m_mainBar->setObjectName(QStringLiteral("mainBar"));
    m_mainBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mainBar->addActions(m_modes->actions());
    m_mainBar->addSeparator();
    m_mainBar->addActions(m_charts->actions());
    m_mainBar->addSeparator();
    m_mainBar->addActions({m_fit, m_resetView});
    m_mainBar->addSeparator();
    m_mainBar->addActions({m_undo, m_redo});
    addToolBarBreak();
    m_figureBar = addToolBar(QString());
    m_figureBar->setObjectName(QStringLiteral("figureBar"));
    m_figuresTitle = new QLabel;
    m_figuresTitle->setContentsMargins(6, 0, 6, 0);
    m_figureBar->addWidget(m_figuresTitle);
    m_figureBar->addActions(m_figures);
    for (QToolBar* bar : {m_mainBar, m_figureBar})
        m_viewMenu->insertAction(m_curvesDock->toggleViewAction(), bar->toggleViewAction());
}

void MainWindow::connectDocument()
{
    const CurveModel& curves = m_document.curves();
    QUndoStack& undoStack = m_document.undoStack();
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&undoStack, signal, this, &MainWindow::updateUndoTexts);
    connect(&curves, &CurveModel::currentRowChanged, this, &MainWindow::updateCurveActions);
    connect(&curves, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateCurveActions);
    connect(&curves, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateCurveActions);
    connect(&m_document.view(), &ViewState::modeChanged, this, &MainWindow::updateMode);
    connect(&m_document.view(), &ViewState::chartsChanged, this, &MainWindow::updateMode);
    updateCurveActions();
}

void MainWindow::updateUndoTexts()
{
    const QUndoStack& stack = m_document.undoStack();
    const QString undo = stack.undoText();
    const QString redo = stack.redoText();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    setTexts(m_undo, undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undo),
             undo.isEmpty() ? tr("Nothing to undo") : tr("Undo %1").arg(undo));
    setTexts(m_redo, redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redo),
             redo.isEmpty() ? tr("Nothing to redo") : tr("Redo %1").arg(redo));
    m_undo->setIconText(tr("Undo")); // the tool bar does not change its width with every edit
    m_redo->setIconText(tr("Redo"));
}

void MainWindow::updateCurveActions()
{
    const int current = m_document.curves().currentRow();
    m_duplicate->setEnabled(current >= 0);
    m_remove->setEnabled(current >= 0);
    m_moveUp->setEnabled(current > 0);
    m_moveDown->setEnabled(current >= 0 && current + 1 < m_document.curves().rowCount());
}

void MainWindow::updateMode()
{
    const bool explore = m_document.view().mode() == ViewState::Mode::Explore;
    (explore ? m_explore : m_compare)->setChecked(true);
    m_formula->setVisible(explore);
    for (QAction* a : m_charts->actions())
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
    const int choice = m_themeChoice ? static_cast<int>(*m_themeChoice) : systemTheme;
    for (QAction* a : m_themes->actions())
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
    const int id = m_settings.value(themeKey, systemTheme).toInt();
    const bool known = id >= 0 && id <= static_cast<int>(Theme::Id::Contrast);
    setThemeChoice(known ? std::optional(static_cast<Theme::Id>(id)) : std::nullopt);
}

void MainWindow::saveSettings()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(stateKey, saveState());
    m_settings.setValue(chartsKey, static_cast<int>(m_document.view().charts()));
    m_settings.setValue(themeKey, m_themeChoice ? static_cast<int>(*m_themeChoice) : systemTheme);
}

void MainWindow::resetWindow()
{
    for (const QString& key : {geometryKey, stateKey, chartsKey, themeKey})
        m_settings.remove(key);
    setWindowState(Qt::WindowNoState);
    resize(firstSize());
    restoreState(m_defaultState);
    m_document.view().setCharts(ViewState::Charts::Both);
    setThemeChoice(std::nullopt);
}

void MainWindow::about()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Activation Explorer"), {}, QMessageBox::Ok, this);
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setText(QStringLiteral("<b>Activation Explorer %1</b>").arg(QApplication::applicationVersion()));
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
    setWindowTitle(tr("Activation Explorer"));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_figureMenu->setTitle(tr("Figures of the &article"));
    m_helpMenu->setTitle(tr("&Help"));
    m_curvesDock->setWindowTitle(tr("Curves"));
    m_mainBar->setWindowTitle(tr("Main tool bar"));
    m_figureBar->setWindowTitle(tr("Article figures"));
    m_figuresTitle->setText(tr("Figures:"));
    m_figuresTitle->setToolTip(tr("The seven figures of the teaching article, on x from −20 to 20"));

    setTexts(m_quit, tr("&Quit"), tr("Close the window"));
    setTexts(m_duplicate, tr("&Duplicate curve"), tr("Duplicate the current curve"));
    setTexts(m_remove, tr("Re&move curve"), tr("Remove the current curve"));
    setTexts(m_moveUp, tr("Move curve u&p"), tr("Move the current curve up in the list"));
    setTexts(m_moveDown, tr("Move curve d&own"), tr("Move the current curve down in the list"));
    setTexts(m_restoreCurves, tr("Restore the de&fault curves"),
             tr("SoftPlus, ReLU, LeakyReLU and ELU as at first"));
    setTexts(m_explore, tr("&Explore"), tr("The current curve alone, large, with its formula"));
    setTexts(m_compare, tr("&Compare"), tr("Every visible curve in the same charts"));
    setTexts(m_both, tr("&Both charts"), tr("Function and derivative"));
    setTexts(m_function, tr("&Function alone"), tr("Only the function's chart"));
    setTexts(m_derivative, tr("&Derivative alone"), tr("Only the derivative's chart"));
    m_both->setIconText(tr("f and f′"));
    m_function->setIconText(tr("f"));
    m_derivative->setIconText(tr("f′"));
    setTexts(m_zoomIn, tr("Zoom &in"), tr("Show less, larger"));
    setTexts(m_zoomOut, tr("Zoom &out"), tr("Show more, smaller"));
    setTexts(m_fit, tr("F&it"), tr("Fit both y axes to the curves on show"));
    setTexts(m_resetView, tr("&Reset view"), tr("x from −5 to 5, y axes fitted"));
    setTexts(m_themeSystem, tr("As the &system"), tr("Light or dark as the desktop is"));
    setTexts(m_themeLight, tr("&Light"), tr("Dark on light"));
    setTexts(m_themeDark, tr("&Dark"), tr("Light on dark"));
    setTexts(m_themeContrast, tr("&High contrast"), tr("White and bright colours on black"));
    setTexts(m_resetWindow, tr("Reset &window to defaults"),
             tr("Size, panels, charts and theme as at first"));
    setTexts(m_about, tr("&About Activation Explorer"), tr("Version and licence"));
    setTexts(m_aboutQt, tr("About &Qt"), tr("The version of Qt in use"));
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = articleFigures()[static_cast<std::size_t>(i)];
        const QString title = curveTitle(figure.curve);
        setTexts(m_figures[i], tr("&%1 %2", "a figure's number and curve").arg(figure.number).arg(title),
                 tr("Show figure %1 of the article: %2, x from −20 to 20").arg(figure.number).arg(title));
    }
    updateUndoTexts();
}

} // namespace activation_explorer::ui
