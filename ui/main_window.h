// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view_state.h"

#include <optional>
#include <QMainWindow>

class QLabel;
class QSettings;

namespace activation_explorer::ui {

class CurveList;
class Document;
class Exports;
class FileActions;
class FormulaCard;
class Instruments;
class Lessons;
class PlotView;
class Presentation;
class SoundPlayer;
class WindowActions;
class WindowLanguage;
class WindowMenus;
class WindowPanels;
class WindowTheme;

/// The window of one document: actions, menus and docks, and what of them is remembered. Wiring only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window. Reads the settings now and writes them when closed;
    /// what is drawn beside the curves when a person chooses it here, not when a session brings it.
    /// `recoveryFolder`: where copies of documents are kept, as of Recovery; empty: nowhere.
    MainWindow(Document& document, QSettings& settings, const QString& recoveryFolder = {},
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// What the program starts with: a file, or what was there before. Once the window is shown, since there
    /// may be questions.
    void start(const std::optional<QString>& file);

protected:
    void childEvent(QChildEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void connectFileActions();
    void connectDocument();
    void retranslateUi();
    void updateCurveActions();
    void updateMode();
    void connectViewActions();
    void updateView();
    void rememberChoice(const ViewState::Scene& from, const ViewState::Scene& to);
    void nameUndo();
    void askForRanges();
    void connectSound();
    void connectPresentation();
    void switchCurve(int row);
    void showShortcuts();
    void restoreSettings();
    void saveSettings();
    [[nodiscard]] QSize firstSize() const;
    void bringIntoSight();
    void resetWindow();
    void about();
    void hideCurves(bool hidden);
    void tellOfKeeping(const QString& error);
    void say(const QString& text);
    void showInStatusBar(const QString& text, int ms = 0);

    Document& m_document;
    QSettings& m_settings;
    WindowLanguage* m_language; ///< before all that has words
    FormulaCard* m_formula;
    PlotView* m_plot;
    bool m_curvesAreHidden = false; ///< while a lesson asks
    CurveList* m_curveList;
    Instruments* m_instruments;
    FileActions* m_files;
    Exports* m_exports;
    WindowPanels* m_panels;
    WindowActions* m_actions;
    WindowTheme* m_theme;
    SoundPlayer* m_sound;
    QLabel* m_notKept; ///< that no copies can be written, as long as it is so
    WindowMenus* m_menus;
    Lessons* m_lessons;
    Presentation* m_presentation;
    QByteArray m_defaultState;
};

} // namespace activation_explorer::ui
