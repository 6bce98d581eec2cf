// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QUndoStack;
class QWidget;

namespace activation_explorer::ui {

/// A window's actions: what they are called, how they look and which keys they have, wherever they are shown.
/// What they do is the window's to connect. Belongs to the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int systemTheme = -1; ///< the data of themeSystem; of the others, a Theme::Id

    explicit WindowActions(QWidget* window);

    void retranslate(); ///< all texts but those that the next two set
    void nameUndo(const QUndoStack& stack, bool isPlaying) const; ///< undo and redo say what they would do
    /// What adds a curve can be used, or says that there are as many as there can be.
    void allowMoreCurves(bool allowed, bool hasCurrent) const;

    /// Those that ask nothing, so that their keys can do the same in a presentation.
    [[nodiscard]] QList<QAction*> withoutDialogs() const;

    QAction *newDocument, *open, *save, *saveAs, *exportImage, *exportData, *exportCode, *print, *quit;
    QAction *undo, *redo, *showHistory, *paste, *copyText, *copyImage, *copyFormula;
    QAction *add, *duplicate, *remove, *moveUp, *moveDown, *restoreCurves;
    QAction *explore, *compare, *difference, *both, *function, *derivative;
    QAction *zoomIn, *zoomOut, *boxZoom, *fit, *resetView, *back, *forward, *ranges, *equalAspect;
    QAction *legend, *endLabels, *tangent, *markers; ///< each a switch
    QAction *reference, *goToX, *stopPlaying, *playSound;
    QAction* derivativeSwitch;               ///< the derivative's chart beside the function's, or not
    QList<QAction*> curveSwitches;           ///< for the first nine curves, by their numbers
    QAction* present;                        ///< on and off
    QAction *laser, *spotlight, *nextScreen; ///< of the presentation; the first two each a switch
    QAction* shortcuts;
    QAction *themeSystem, *themeLight, *themeDark, *themeContrast, *resetWindow, *about, *aboutQt;
    QAction *languageSystem, *languageEnglish, *languageChinese;
    QList<QAction*> figures; ///< one for each of the article's

    /// Exclusive choices. An action's data is the value it stands for.
    QActionGroup *modes, *charts, *themes, *languages, *lineWidths;

private:
    QAction* action(const char* name, const QString& icon, const QKeySequence& shortcut);
    QAction* choice(QActionGroup* group, const char* name, const QVariant& value);
    QAction* toggle(const char* name, const QKeySequence& shortcut = {});

    QWidget* m_window;
};

} // namespace activation_explorer::ui
