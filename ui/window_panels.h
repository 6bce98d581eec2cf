// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view_state.h"

#include <map>
#include <QObject>
#include <QTimer>

class QAction;
class QDockWidget;
class QMainWindow;

namespace activation_explorer::ui {

class CurveList;
class Document;
class Instruments;

/// The panels of a window, each in a dock: the curves and the history beside the charts, the instruments
/// below. Docks are open as the document's view says, and the view hears which ones a person opens, closes or
/// raises. Belongs to the window.
class WindowPanels : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    WindowPanels(Document& document, CurveList* curves, Instruments* instruments, QMainWindow* window);

    [[nodiscard]] QList<QAction*> switches() const; ///< one for each, which opens and closes it
    void retranslate();
    void readDocks();   ///< tells the view which panels are open, as no step of undo
    void showHistory(); ///< with the focus; where it is open already, closes it

    bool eventFilter(QObject* dock, QEvent* event) override;

private:
    QDockWidget* makeDock(const char* name, QWidget* panel);
    void arrangeDocks();
    void hearDocks();
    [[nodiscard]] ViewState::Panels arranged() const; ///< as the docks are
    [[nodiscard]] bool isInSight(ViewState::Panel panel) const;

    Document& m_document;
    ViewState& m_view;
    QMainWindow* m_window;
    std::map<ViewState::Panel, QDockWidget*> m_docks;
    QTimer m_read;            ///< once docks have their places
    bool m_isHearing = false; ///< from the docks; they are as they are
};

} // namespace activation_explorer::ui
