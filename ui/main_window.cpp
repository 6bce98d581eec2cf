// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/announcer.h"
#include "ui/document/document.h"
#include "ui/document/figures.h"
#include "ui/export/exports.h"
#include "ui/files/file_actions.h"
#include "ui/instruments.h"
#include "ui/lessons/lessons.h"
#include "ui/panels/curve_list.h"
#include "ui/panels/formula_card.h"
#include "ui/panels/range_dialog.h"
#include "ui/panels/shortcut_sheet.h"
#include "ui/plot/plot_view.h"
#include "ui/presentation/presentation.h"
#include "ui/settings_notice.h"
#include "ui/sound/audio_device.h"
#include "ui/sound/sound_player.h"
#include "ui/view_settings.h"
#include "ui/window_actions.h"
#include "ui/window_language.h"
#include "ui/window_menus.h"
#include "ui/window_panels.h"
#include "ui/window_theme.h"

#include <algorithm>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView geometryKey{"window/geometry"};
constexpr QLatin1StringView stateKey{"window/state"};
constexpr QLatin1StringView chartsKey{"view/charts"};

constexpr QSize usualSize{1280, 800};
constexpr QSize frame{20, 50}; // what a window manager may put around the window
constexpr double zoomStep = 0.8;

} // namespace

MainWindow::MainWindow(Document& document, QSettings& settings, const QString& recoveryFolder,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_settings(settings)
    , m_language(new WindowLanguage(settings, this))
    , m_formula(new FormulaCard(document, this))
    , m_plot(new PlotView(document))
    , m_curveList(new CurveList(document))
    , m_instruments(new Instruments(document, this))
    , m_files(new FileActions(document, settings, recoveryFolder, this))
    , m_exports(new Exports(document, settings, this))
    , m_panels(new WindowPanels(document, m_curveList, m_instruments, this))
    , m_actions(new WindowActions(this))
    , m_theme(new WindowTheme(m_actions->themes, this))
    , m_sound(new SoundPlayer(document, std::make_unique<AudioDevice>(), this))
    , m_notKept(new QLabel(this))
    , m_menus(new WindowMenus(*m_actions, m_panels->switches(), m_files->recentMenu(), this))
    , m_lessons(new Lessons(
          document, settings, [this] { return m_language->locale(); }, this))
    , m_presentation(new Presentation(document, *m_actions, this))
{
    setAnimated(false); // a dock that flies to its place lies in the way of what is there
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_formula);
    layout->addWidget(m_plot, 1);
    setCentralWidget(central);

    menuBar()->insertMenu(menuBar()->actions().last(), m_lessons->menu());
    m_language->offer(m_actions->languages);
    connectSound();
    connectPresentation();
    connectActions();
    connectFileActions();
    connectViewActions();
    connectDocument();
    m_notKept->setObjectName(QStringLiteral("notKept"));
    m_notKept->hide();
    statusBar()->addPermanentWidget(new SettingsNotice(m_settings, this));
    statusBar()->addPermanentWidget(m_notKept);
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
    return usualSize.boundedTo(screen()->availableGeometry().size() - frame);
}

/// A geometry may be of a screen that is gone, or be broken: a window of 30 000 pixels is more than Qt can
/// paint.
void MainWindow::bringIntoSight()
{
    const QScreen* there = QGuiApplication::screenAt(geometry().center());
    const QRect room = (there ? there : QGuiApplication::primaryScreen())->availableGeometry();
    const QSize fitting = size().boundedTo(room.size());
    if (windowState() != Qt::WindowNoState || (room.contains(pos()) && fitting == size()))
        return;
    resize(size().boundedTo(room.size() - frame));
    move(room.topLeft());
}

void MainWindow::connectSound()
{
    // What else a person asks for comes after it: first of all, what it has moved is put back.
    for (QAction* each : m_actions->findChildren<QAction*>())
        if (each != m_actions->playSound)
            connect(each, &QAction::triggered, m_sound, &SoundPlayer::stop);
    connect(m_actions->playSound, &QAction::triggered, this, [this] {
        m_sound->toggle();
        m_actions->playSound->setChecked(m_sound->isPlaying());
    });
    connect(m_sound, &SoundPlayer::playingChanged, this,
            [this] { m_actions->playSound->setChecked(m_sound->isPlaying()); });
    connect(m_sound, &SoundPlayer::message, this, &MainWindow::say);
}

void MainWindow::connectPresentation()
{
    m_presentation->addActions(m_actions->withoutDialogs() + m_lessons->steps());
    connect(m_presentation, &Presentation::message, this, &MainWindow::say);
    connect(m_presentation, &Presentation::stopped, m_plot, &PlotView::tellShapes);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->derivativeSwitch, &QAction::triggered, this, [this] {
        const bool isAlone = m_document.view().charts() == ViewState::Charts::Function;
        (isAlone ? m_actions->both : m_actions->function)->trigger();
    });
    for (int i = 0; i < static_cast<int>(m_actions->curveSwitches.size()); ++i)
        connect(m_actions->curveSwitches[i], &QAction::triggered, this, [this, i] { switchCurve(i); });
}

void MainWindow::switchCurve(int row)
{
    if (row >= m_document.curves().rowCount())
        return;
    if (m_document.view().mode() == ViewState::Mode::Explore)
        m_document.setCurrentRow(row);
    else
        m_document.setVisible(row, !m_document.curves().entry(row).visible);
}

void MainWindow::showShortcuts()
{
    QWidget* asked = QApplication::activeWindow(); // in the presentation, too
    auto* sheet = new ShortcutSheet(*menuBar(), asked ? asked : this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::connectActions()
{
    const auto current = [this] { return m_document.curves().currentRow(); };
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, &m_document, &Document::undo);
    connect(m_actions->redo, &QAction::triggered, &m_document, &Document::redo);
    connect(m_actions->showHistory, &QAction::triggered, m_panels, &WindowPanels::showHistory);
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
    connect(m_plot, &PlotView::message, this, &MainWindow::say);
    connect(m_instruments, &Instruments::message, this, &MainWindow::say);
    connect(m_actions->themes, &QActionGroup::triggered, this, [this] { m_theme->save(m_settings); });
    connect(m_theme, &WindowTheme::changed, m_plot, [this](Theme::Id id) {
        m_plot->setTheme(theme(id));
        m_presentation->setTheme(theme(id));
        m_exports->setTheme(id);
    });
}

void MainWindow::connectFileActions()
{
    connect(m_actions->newDocument, &QAction::triggered, m_files, &FileActions::beginNew);
    connect(m_actions->open, &QAction::triggered, m_files, qOverload<>(&FileActions::open));
    connect(m_actions->save, &QAction::triggered, m_files, &FileActions::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileActions::saveAs);
    connect(m_actions->paste, &QAction::triggered, m_files,
            [this] { m_files->paste(QGuiApplication::clipboard()->text()); });
    connect(m_actions->exportImage, &QAction::triggered, m_exports, &Exports::exportImage);
    connect(m_actions->exportData, &QAction::triggered, m_exports, &Exports::exportData);
    connect(m_actions->exportCode, &QAction::triggered, m_exports, &Exports::exportCode);
    connect(m_actions->print, &QAction::triggered, m_exports, &Exports::print);
    connect(m_actions->copyText, &QAction::triggered, m_exports, &Exports::copyText);
    connect(m_actions->copyImage, &QAction::triggered, m_exports, &Exports::copyImage);
    connect(m_actions->copyFormula, &QAction::triggered, m_exports, &Exports::copyFormula);
    m_formula->addAction(m_actions->copyFormula); // in its context menu
    connect(m_files, &FileActions::nameChanged, m_exports, &Exports::setDocumentName);
    connect(m_files, &FileActions::began, m_exports, &Exports::forgetTitle);
    connect(m_files, &FileActions::message, this, &MainWindow::say);
    connect(m_files, &FileActions::keepingChanged, this, &MainWindow::tellOfKeeping);
    connect(m_exports, &Exports::message, this, &MainWindow::say);
    connect(m_files, &FileActions::lessonAsked, m_lessons, qOverload<const QString&>(&Lessons::open));
    connect(m_lessons, &Lessons::curvesHidden, this, &MainWindow::hideCurves);
}

void MainWindow::say(const QString& text)
{
    constexpr int ms = 5000;
    showInStatusBar(text, ms);
    Announcer::say(this, text);
}

/// What has no room ends in an ellipsis, and is whole in the tool tip.
void MainWindow::showInStatusBar(const QString& text, int ms)
{
    int room =
        statusBar()->width() - 4 * fontMetrics().averageCharWidth(); // margins, and the grip at the end
    for (const auto* notice : statusBar()->findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
        room -= notice->isHidden() ? 0 : notice->width();
    const QString shown = statusBar()->fontMetrics().elidedText(text, Qt::ElideRight, room);
    statusBar()->setToolTip(shown == text ? QString() : text);
    statusBar()->showMessage(shown, ms);
}

/// Panels are moved by their titles. Their tabs are not: Qt 6.4 crashes where one goes as it is dragged.
void MainWindow::childEvent(QChildEvent* event)
{
    QMainWindow::childEvent(event);
    if (!event->polished()) // else it is not yet what it will be
        return;
    if (auto* tabs = qobject_cast<QTabBar*>(event->child())) // clazy:exclude=child-event-qobject-cast
        tabs->setMovable(false);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::StatusTip) {
        showInStatusBar(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

/// While a lesson asks what a person expects.
void MainWindow::hideCurves(bool hidden)
{
    m_curvesAreHidden = hidden;
    updateMode();
    m_plot->setCurvesHidden(hidden);
    m_instruments->setCurvesHidden(hidden);
    m_presentation->setCurvesHidden(hidden);
    for (QAction* showing :
         {m_actions->exportImage, m_actions->exportData, m_actions->print, m_actions->copyImage})
        showing->setEnabled(!hidden);
}

void MainWindow::tellOfKeeping(const QString& error)
{
    m_notKept->setToolTip(error);
    m_notKept->setAccessibleName(tr("%1: %2", "not kept; why").arg(m_notKept->text(), error));
    m_notKept->setVisible(!error.isEmpty());
    if (!error.isEmpty())
        say(error);
}

void MainWindow::start(const std::optional<QString>& file)
{
    m_files->start(file);
}

void MainWindow::connectViewActions()
{
    const auto change = [this](auto* object, auto signal, auto what,
                               ViewState::Step step = ViewState::Step::New) {
        connect(object, signal, this, [this, what, step](auto chosen) {
            m_document.changeView([&what, chosen](ViewState& view) { what(view, chosen); }, step);
        });
    };
    change(m_actions->modes, &QActionGroup::triggered, [](ViewState& view, const QAction* a) {
        view.setMode(static_cast<ViewState::Mode>(a->data().toInt()));
    });
    change(m_actions->charts, &QActionGroup::triggered, [](ViewState& view, const QAction* a) {
        view.setCharts(static_cast<ViewState::Charts>(a->data().toInt()));
    });
    change(
        m_actions->zoomIn, &QAction::triggered, [](ViewState& view, bool) { view.zoomAll(zoomStep); },
        ViewState::Step::Run);
    change(
        m_actions->zoomOut, &QAction::triggered, [](ViewState& view, bool) { view.zoomAll(1 / zoomStep); },
        ViewState::Step::Run);
    connect(m_actions->boxZoom, &QAction::triggered, m_plot, &PlotView::setBoxMode);
    connect(m_plot, &PlotView::boxModeChanged, m_actions->boxZoom, &QAction::setChecked);
    connect(m_actions->fit, &QAction::triggered, &m_document, qOverload<>(&Document::fit));
    connect(m_actions->resetView, &QAction::triggered, &m_document, &Document::resetView);
    connect(m_actions->back, &QAction::triggered, this, [this] {
        m_document.changeView([](ViewState& view) { view.goBack(); }, ViewState::Step::New,
                              tr("go to the previous view"));
    });
    connect(m_actions->forward, &QAction::triggered, this, [this] {
        m_document.changeView([](ViewState& view) { view.goForward(); }, ViewState::Step::New,
                              tr("go to the next view"));
    });
    connect(m_actions->ranges, &QAction::triggered, this, &MainWindow::askForRanges);
    change(m_actions->equalAspect, &QAction::triggered,
           [](ViewState& view, bool on) { view.setAspectEqual(on); });
    const auto option = [&change](QAction* action, bool ViewState::Options::*member) {
        change(action, &QAction::triggered, [member](ViewState& view, bool on) {
            ViewState::Options options = view.options();
            options.*member = on;
            view.setOptions(options);
        });
    };
    option(m_actions->legend, &ViewState::Options::legend);
    option(m_actions->endLabels, &ViewState::Options::endLabels);
    option(m_actions->tangent, &ViewState::Options::tangent);
    option(m_actions->markers, &ViewState::Options::markers);
    change(m_actions->lineWidths, &QActionGroup::triggered, [](ViewState& view, const QAction* a) {
        ViewState::Options options = view.options();
        options.lineWidth = a->data().toDouble();
        view.setOptions(options);
    });
    connect(&m_document.view(), &ViewState::chosen, this, &MainWindow::rememberChoice);
}

/// A person's choice is one of the windows to come, too; but not with the others of the session there is.
void MainWindow::rememberChoice(const ViewState::Scene& from, const ViewState::Scene& to)
{
    if (from.charts != to.charts)
        m_settings.setValue(chartsKey, static_cast<int>(to.charts));
    if (from.options == to.options)
        return;
    ViewState::Options remembered = readOptions(m_settings);
    const auto take = [&](auto ViewState::Options::*member) {
        if (from.options.*member != to.options.*member)
            remembered.*member = to.options.*member;
    };
    take(&ViewState::Options::legend);
    take(&ViewState::Options::endLabels);
    take(&ViewState::Options::tangent);
    take(&ViewState::Options::markers);
    take(&ViewState::Options::lineWidth);
    writeOptions(m_settings, remembered);
}

void MainWindow::askForRanges()
{
    RangeDialog dialog(m_document, this);
    dialog.exec();
}

void MainWindow::connectDocument()
{
    const CurveModel& curves = m_document.curves();
    QUndoStack& undoStack = m_document.undoStack();
    connect(&undoStack, &QUndoStack::undoTextChanged, this, &MainWindow::nameUndo);
    connect(&undoStack, &QUndoStack::redoTextChanged, this, &MainWindow::nameUndo);
    connect(&m_document.player(), &Player::playingChanged, this, &MainWindow::nameUndo);
    connect(&curves, &CurveModel::currentRowChanged, this, &MainWindow::updateCurveActions);
    connect(&curves, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateCurveActions);
    connect(&curves, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateCurveActions);
    connect(&m_document.view(), &ViewState::modeChanged, this, &MainWindow::updateMode);
    connect(&m_document.view(), &ViewState::chartsChanged, this, &MainWindow::updateMode);
    connect(&curves, &CurveModel::referenceChanged, this, &MainWindow::updateCurveActions);
    connect(&m_document.player(), &Player::playingChanged, this, &MainWindow::updateCurveActions);
    connect(&m_document.view(), &ViewState::optionsChanged, this, &MainWindow::updateView);
    connect(&m_document.view(), &ViewState::aspectChanged, this, &MainWindow::updateView);
    connect(&m_document.view(), &ViewState::historyChanged, this, &MainWindow::updateView);
    updateCurveActions();
    updateView();
}

void MainWindow::updateCurveActions()
{
    const int current = m_document.curves().currentRow();
    m_actions->allowMoreCurves(!m_document.isFull(), current >= 0);
    m_actions->remove->setEnabled(current >= 0);
    m_actions->copyFormula->setEnabled(current >= 0);
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
    m_formula->setVisible(m_document.view().mode() == ViewState::Mode::Explore && !m_curvesAreHidden);
    for (QAction* a : m_actions->charts->actions())
        a->setChecked(a->data().toInt() == static_cast<int>(m_document.view().charts()));
}

void MainWindow::restoreSettings()
{
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    bringIntoSight();
    restoreState(m_settings.value(stateKey).toByteArray());
    m_panels->readDocks(); // at once: a session that comes next may want others
    const int charts = m_settings.value(chartsKey, 0).toInt();
    if (charts >= 0 && charts <= static_cast<int>(ViewState::Charts::Derivative))
        m_document.view().setCharts(static_cast<ViewState::Charts>(charts));
    m_document.view().setOptions(readOptions(m_settings));
    m_theme->restore(m_settings);
}

void MainWindow::saveSettings()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(stateKey, saveState());
}

void MainWindow::resetWindow()
{
    for (const QLatin1StringView key : {geometryKey, stateKey, chartsKey})
        m_settings.remove(key);
    setWindowState(Qt::WindowNoState);
    resize(firstSize());
    m_lessons->leave();
    layout()->setEnabled(false); // Qt 6.4 walks over its tab bars as it shows them; laying out changes them
    restoreState(m_defaultState);
    layout()->setEnabled(true);
    m_document.changeView(
        [](ViewState& view) {
            view.setCharts(ViewState::Charts::Both);
            view.setOptions({});
            view.setPanels({});
        },
        ViewState::Step::New, tr("reset the window"));
    writeOptions(m_settings, {}); // those of the windows to come, which a session may not have had
    m_theme->set(std::nullopt);
    m_theme->save(m_settings);
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
    m_sound->stop();
    if (!m_files->close()) {
        event->ignore();
        return;
    }
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslateUi()
{
    m_actions->retranslate();
    m_notKept->setText(tr("Not safe from a crash"));
    nameUndo();
    m_files->retranslate();
    m_menus->retranslate();
    m_panels->retranslate();
    m_instruments->retranslate();
    m_lessons->retranslate();
    updateCurveActions();
}

} // namespace activation_explorer::ui
