// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <optional>
#include <QMainWindow>

class QLabel;
class QMenu;
class QSettings;

namespace activation_explorer::ui {

class CurveList;
class Document;
class FormulaCard;
class Instruments;
class PlotView;
class WindowActions;

/// The window of one document: actions, menus and docks, and what of them is remembered. Wiring only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window. Reads the settings now and writes them when closed.
    MainWindow(Document& document, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void makeMenus();
    void makeToolBars();
    void connectDocument();
    void retranslateUi();
    void updateCurveActions();
    void updateMode();
    void connectViewActions();
    void updateView();
    void nameUndo();
    void askForRanges();
    void setThemeChoice(std::optional<Theme::Id> id); ///< nullopt: as the system
    void applyTheme();
    void restoreSettings();
    void saveSettings();
    [[nodiscard]] QSize firstSize() const;
    void resetWindow();
    void about();

    Document& m_document;
    QSettings& m_settings;
    FormulaCard* m_formula;
    PlotView* m_plot;
    CurveList* m_curveList;
    QDockWidget* m_curvesDock;
    Instruments* m_instruments;

    WindowActions* m_actions;
    QMenu *m_fileMenu, *m_editMenu, *m_viewMenu, *m_themeMenu, *m_figureMenu, *m_panelMenu, *m_lineMenu,
        *m_helpMenu;
    QToolBar *m_mainBar, *m_figureBar;
    QLabel* m_figuresTitle;

    QByteArray m_defaultState;
    std::optional<Theme::Id> m_themeChoice;
};

} // namespace activation_explorer::ui
