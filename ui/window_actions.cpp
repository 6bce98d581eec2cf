// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "ui/document/figures.h"
#include "ui/document/session.h"
#include "ui/document/view_state.h"
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/window_language.h"

#include <QAction>
#include <QActionGroup>
#include <QUndoStack>
#include <QVariant>
#include <QWidget>

namespace activation_explorer::ui {

namespace {

void setTexts(QAction* action, const QString& text, const QString& tip)
{
    action->setText(text);
    action->setIconText(withoutMnemonic(text));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    action->setStatusTip(tip);
}

} // namespace

WindowActions::WindowActions(QWidget* window)
    : QObject(window)
    , modes(new QActionGroup(this))
    , charts(new QActionGroup(this))
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , lineWidths(new QActionGroup(this))
    , m_window(window)
{
    newDocument = action("new", QStringLiteral("new_file"), QKeySequence::New);
    open = action("open", QStringLiteral("open_file"), QKeySequence::Open);
    save = action("save", QStringLiteral("save"), QKeySequence::Save);
    saveAs = action("saveAs", {}, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    exportImage = action("exportImage", QStringLiteral("export"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    exportData = action("exportData", {}, {});
    exportCode = action("exportCode", {}, {});
    print = action("print", QStringLiteral("print"), QKeySequence::Print);
    quit = action("quit", {}, Qt::CTRL | Qt::Key_Q);
    undo = action("undo", QStringLiteral("undo"), QKeySequence::Undo);
    redo = action("redo", QStringLiteral("redo"), QKeySequence::Redo);
    showHistory = toggle("showHistory", Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    paste = action("paste", {}, Qt::CTRL | Qt::Key_V);
    copyText = action("copyText", QStringLiteral("copy"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    copyImage = action("copyImage", {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyFormula = action("copyFormula", {}, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    add = action("add", QStringLiteral("add"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    duplicate = action("duplicate", QStringLiteral("duplicate"), Qt::CTRL | Qt::Key_D);
    remove = action("remove", QStringLiteral("remove"), Qt::CTRL | Qt::Key_Delete);
    moveUp = action("moveUp", {}, Qt::ALT | Qt::Key_Up);
    moveDown = action("moveDown", {}, Qt::ALT | Qt::Key_Down);
    restoreCurves = action("restoreCurves", {}, {});
    explore = choice(modes, "explore", static_cast<int>(ViewState::Mode::Explore));
    compare = choice(modes, "compare", static_cast<int>(ViewState::Mode::Compare));
    difference = choice(modes, "difference", static_cast<int>(ViewState::Mode::Difference));
    difference->setIcon(themedIcon(QStringLiteral("difference")));
    difference->setShortcut(Qt::CTRL | Qt::Key_3);
    explore->setIcon(themedIcon(QStringLiteral("explore")));
    compare->setIcon(themedIcon(QStringLiteral("compare")));
    explore->setShortcut(Qt::CTRL | Qt::Key_1);
    compare->setShortcut(Qt::CTRL | Qt::Key_2);
    both = choice(charts, "both", static_cast<int>(ViewState::Charts::Both));
    function = choice(charts, "function", static_cast<int>(ViewState::Charts::Function));
    derivative = choice(charts, "derivative", static_cast<int>(ViewState::Charts::Derivative));
    both->setShortcut(Qt::CTRL | Qt::Key_4);
    function->setShortcut(Qt::CTRL | Qt::Key_5);
    derivative->setShortcut(Qt::CTRL | Qt::Key_6);
    themeSystem = choice(themes, "themeSystem", systemTheme);
    themeLight = choice(themes, "themeLight", static_cast<int>(Theme::Id::Light));
    themeDark = choice(themes, "themeDark", static_cast<int>(Theme::Id::Dark));
    themeContrast = choice(themes, "themeContrast", static_cast<int>(Theme::Id::Contrast));
    languageSystem = choice(languages, "languageSystem", QString());
    languageEnglish = choice(languages, "languageEnglish", QLatin1StringView(WindowLanguage::english));
    languageChinese = choice(languages, "languageChinese", QLatin1StringView(WindowLanguage::chinese));
    zoomIn = action("zoomIn", {}, QKeySequence::ZoomIn);
    zoomOut = action("zoomOut", {}, QKeySequence::ZoomOut);
    fit = action("fit", QStringLiteral("fit"), Qt::Key_F);
    resetView = action("resetView", QStringLiteral("home"), Qt::CTRL | Qt::Key_0);
    boxZoom = toggle("boxZoom", Qt::Key_Z);
    boxZoom->setIcon(themedIcon(QStringLiteral("box_zoom")));
    back = action("back", QStringLiteral("back"), Qt::ALT | Qt::Key_Left);
    forward = action("forward", QStringLiteral("forward"), Qt::ALT | Qt::Key_Right);
    ranges = action("ranges", {}, Qt::CTRL | Qt::Key_R);
    equalAspect = toggle("equalAspect", Qt::CTRL | Qt::Key_E);
    legend = toggle("legend");
    endLabels = toggle("endLabels", Qt::CTRL | Qt::Key_L);
    tangent = toggle("tangent", Qt::CTRL | Qt::Key_T);
    markers = toggle("markers", Qt::CTRL | Qt::Key_M);
    for (const auto& [name, width] : {std::pair("lineThin", 1.5), std::pair("lineNormal", 2.5),
                                      std::pair("lineThick", 4.0), std::pair("lineVeryThick", 6.0)})
        choice(lineWidths, name, width);
    reference = toggle("reference", Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    goToX = action("goToX", {}, Qt::CTRL | Qt::Key_G);
    stopPlaying = action("stopPlaying", QStringLiteral("stop"), Qt::CTRL | Qt::Key_Period);
    playSound = toggle("playSound", Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    derivativeSwitch = action("derivativeSwitch", {}, Qt::Key_D);
    for (int i = 0; i < 9; ++i)
        curveSwitches << action("curveSwitch", {}, static_cast<Qt::Key>(Qt::Key_1 + i));
    present = toggle("present", Qt::Key_F11);
    present->setIcon(themedIcon(QStringLiteral("present")));
    laser = toggle("laser", Qt::Key_L);
    spotlight = toggle("spotlight", Qt::Key_S);
    nextScreen = action("nextScreen", {}, Qt::Key_N);
    shortcuts = action("shortcuts", {}, {});
    shortcuts->setShortcuts({Qt::Key_Question, Qt::Key_F1});
    resetWindow = action("resetWindow", {}, {});
    about = action("about", {}, {});
    aboutQt = action("aboutQt", {}, {});
    for (std::size_t i = 0; i < articleFigures().size(); ++i)
        figures << action("figure", {}, {});
}

QAction* WindowActions::action(const char* name, const QString& icon, const QKeySequence& shortcut)
{
    auto* result = new QAction(this);
    result->setObjectName(QLatin1StringView(name));
    if (!icon.isEmpty())
        result->setIcon(themedIcon(icon));
    result->setShortcut(shortcut);
    m_window->addAction(result); // its shortcut works wherever it is shown
    return result;
}

QAction* WindowActions::toggle(const char* name, const QKeySequence& shortcut)
{
    QAction* result = action(name, {}, shortcut);
    result->setCheckable(true);
    return result;
}

QAction* WindowActions::choice(QActionGroup* group, const char* name, const QVariant& value)
{
    QAction* result = toggle(name);
    result->setData(value);
    group->addAction(result);
    return result;
}

QList<QAction*> WindowActions::withoutDialogs() const
{
    return QList<QAction*>{present, laser,     spotlight, nextScreen,  shortcuts, derivativeSwitch, undo,
                           redo,    duplicate, remove,    moveUp,      moveDown,  zoomIn,           zoomOut,
                           boxZoom, fit,       resetView, back,        forward,   equalAspect,      endLabels,
                           tangent, markers,   reference, stopPlaying, playSound, copyImage} +
           modes->actions() + charts->actions() + curveSwitches;
}

void WindowActions::nameUndo(const QUndoStack& stack, bool isPlaying) const
{
    const QString undoText = stack.undoText();
    const QString redoText = stack.redoText();
    undo->setEnabled(stack.canUndo() || isPlaying);
    redo->setEnabled(stack.canRedo() && !isPlaying); // what plays becomes a step, behind which there is none
    if (isPlaying)
        return setTexts(undo, tr("&Undo playing"), tr("Stop playing, and undo it"));
    setTexts(undo, undoText.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoText),
             undoText.isEmpty() ? tr("Nothing to undo") : tr("Undo %1").arg(undoText));
    setTexts(redo, redoText.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redoText),
             redoText.isEmpty() ? tr("Nothing to redo") : tr("Redo %1").arg(redoText));
    undo->setIconText(tr("Undo")); // the tool bar does not change its width with every edit
    redo->setIconText(tr("Redo"));
}

void WindowActions::allowMoreCurves(bool allowed, bool hasCurrent) const
{
    const QString full = tr("There are %1 curves, as many as there can be").arg(Session::maxCurves);
    setTexts(add, tr("&Add curve…"), allowed ? tr("Add a curve of any function") : full);
    setTexts(duplicate, tr("&Duplicate curve"), allowed ? tr("Duplicate the current curve") : full);
    add->setEnabled(allowed);
    duplicate->setEnabled(allowed && hasCurrent);
}

void WindowActions::retranslate()
{
    setTexts(newDocument, tr("&New"), tr("Begin with the default curves"));
    setTexts(open, tr("&Open…"), tr("Open a session's file"));
    setTexts(save, tr("&Save"), tr("Save the session in its file"));
    setTexts(saveAs, tr("Save &as…"), tr("Save the session in another file"));
    setTexts(exportImage, tr("Export &image…"), tr("The charts as PNG, SVG or PDF"));
    setTexts(exportData, tr("Export &data…"), tr("The visible curves' numbers as CSV or JSON"));
    setTexts(exportCode, tr("Export &code…"),
             tr("A program that draws this picture: Python, LaTeX or a command line"));
    setTexts(print, tr("&Print…"), tr("Print the charts"));
    setTexts(quit, tr("&Quit"), tr("Close the window"));
    setTexts(showHistory, tr("Undo &list"), tr("The steps that can be undone and redone"));
    setTexts(paste, tr("Pas&te session or curves"),
             tr("A session's text, or curves such as softplus:beta=0.1, from the clipboard"));
    setTexts(copyText, tr("Copy as t&ext"), tr("The whole session as a short text, for a message"));
    setTexts(copyImage, tr("Copy &image"), tr("The charts as they are shown"));
    setTexts(copyFormula, tr("Cop&y formula as TeX"),
             tr("The current curve's formulas, in symbols and with its values, for LaTeX"));
    setTexts(remove, tr("Re&move curve"), tr("Remove the current curve"));
    setTexts(moveUp, tr("Move curve u&p"), tr("Move the current curve up in the list"));
    setTexts(moveDown, tr("Move curve d&own"), tr("Move the current curve down in the list"));
    setTexts(restoreCurves, tr("Restore the de&fault curves"),
             tr("SoftPlus, ReLU, LeakyReLU and ELU as at first"));
    setTexts(explore, tr("&Explore"), tr("The current curve alone, large, with its formula"));
    setTexts(compare, tr("&Compare"), tr("Every visible curve in the same charts"));
    setTexts(difference, tr("&Difference"), tr("Every visible curve minus the reference"));
    setTexts(both, tr("&Both charts"), tr("Function and derivative"));
    setTexts(function, tr("F&unction alone"), tr("Only the function's chart"));
    setTexts(derivative, tr("Derivati&ve alone"), tr("Only the derivative's chart"));
    both->setIconText(tr("f and f′"));
    function->setIconText(tr("f"));
    derivative->setIconText(tr("f′"));
    setTexts(zoomIn, tr("&Zoom in"), tr("Show less, larger"));
    setTexts(zoomOut, tr("Zoom &out"), tr("Show more, smaller"));
    setTexts(fit, tr("&Fit"), tr("Fit both y axes to the curves on show"));
    setTexts(resetView, tr("&Reset view"), tr("x from −5 to 5, y axes fitted"));
    setTexts(boxZoom, tr("Zoom to a bo&x"), tr("Draw a box in a chart to zoom into; Escape gives up"));
    setTexts(back, tr("Previous v&iew"), tr("Back to the view before the last zoom or move"));
    setTexts(forward, tr("&Next view"), tr("Forward again to the view that was left by going back"));
    setTexts(ranges, tr("Ranges of x and &y…"), tr("Type where the axes begin and end"));
    setTexts(equalAspect, tr("E&qual aspect"), tr("A unit is as long on y as on x"));
    setTexts(legend, tr("&Legend"), tr("The names of the curves above the charts"));
    setTexts(endLabels, tr("Names at the curves' end&s"), tr("Write each curve's name where it ends"));
    setTexts(tangent, tr("&Tangent"), tr("The tangent and its slope at the probe"));
    setTexts(markers, tr("Mar&kers"), tr("Mark each curve's points with a shape of its own"));
    const QStringList widths{tr("&Thin"), tr("&Normal"), tr("Thic&k"), tr("&Very thick")};
    for (qsizetype i = 0; i < widths.size(); ++i) {
        QAction* action = lineWidths->actions().at(i);
        setTexts(action, widths[i], tr("Lines %1 pixels wide").arg(localNumber(action->data().toDouble())));
    }
    setTexts(reference, tr("Reference &curve"), tr("Compare the others with the current curve"));
    setTexts(goToX, tr("Read at &x…"), tr("Type the x at which the curves are read"));
    setTexts(stopPlaying, tr("&Stop playing"), tr("Stop the slider that plays"));
    setTexts(playSound, tr("Play as sou&nd"),
             tr("The current curve from left to right: higher is higher; again or Escape stops"));
    setTexts(derivativeSwitch, tr("&Derivative on or off"), tr("Show or hide the derivative's chart"));
    for (int i = 0; i < static_cast<int>(curveSwitches.size()); ++i)
        setTexts(curveSwitches[i], tr("Curve &%1").arg(i + 1),
                 tr("Show or hide the curve on card %1; in Explore, show this one").arg(i + 1));
    setTexts(present, tr("&Present on the whole screen"),
             tr("The charts alone on the whole screen, large; Escape ends it"));
    setTexts(laser, tr("&Laser pointer"), tr("A large dot instead of the mouse pointer"));
    setTexts(spotlight, tr("&Spotlight"), tr("All but the surroundings of the mouse pointer in the dark"));
    setTexts(nextScreen, tr("&Next screen"), tr("Present on another screen"));
    setTexts(shortcuts, tr("&Keyboard shortcuts"), tr("All keys, and what they do"));
    setTexts(themeSystem, tr("As the &system"), tr("Light or dark as the desktop is"));
    setTexts(themeLight, tr("&Light"), tr("Dark on light"));
    setTexts(themeDark, tr("&Dark"), tr("Light on dark"));
    setTexts(themeContrast, tr("&High contrast"), tr("White and bright colours on black"));
    setTexts(languageSystem, tr("As the &system"), tr("Words in the desktop's language, or in English"));
    // Each in its own language, for whoever reads no other.
    setTexts(languageEnglish, QStringLiteral("&English"), QStringLiteral("Words in English"));
    setTexts(languageChinese, QStringLiteral("简体中文(&Z)"), QStringLiteral("使用简体中文"));
    setTexts(resetWindow, tr("Reset &window to defaults"),
             tr("Size, panels, charts, theme and what is drawn beside the curves as at first"));
    setTexts(about, tr("&About Activation Explorer"), tr("Version and licence"));
    setTexts(aboutQt, tr("About &Qt"), tr("The version of Qt in use"));
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Figure& figure = articleFigures()[static_cast<std::size_t>(i)];
        const QString title = curveTitle(figure.curve);
        setTexts(figures[i], tr("&%1 %2", "a figure's number and curve").arg(figure.number).arg(title),
                 tr("Show figure %1 of the article: %2, x from −20 to 20").arg(figure.number).arg(title));
    }
}

} // namespace activation_explorer::ui
