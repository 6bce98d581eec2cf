// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace activation_explorer::ui {

class Document;
class ValuesPanel;

/// The tables below the charts, one behind another: values at the probe, facts side by side, the current
/// curve in each framework. Belongs to the window.
class Instruments : public QObject
{
    Q_OBJECT

public:
    Instruments(Document& document, QMainWindow* window);

    [[nodiscard]] const std::array<QDockWidget*, 3>& docks() const noexcept { return m_docks; }
    void retranslate();
    void setCurvesHidden(bool hidden); ///< shows nothing of them, as PlotView; the docks stay
    void askForX();                    ///< lets a person type where to read

    bool eventFilter(QObject* watched, QEvent* event) override; ///< of the panels

Q_SIGNALS:
    void message(const QString& text); ///< for a status bar

private:
    void showPanels();

    ValuesPanel* m_values;
    std::array<QDockWidget*, 3> m_docks;
    std::array<bool, 3> m_isInFront{};
    bool m_curvesAreHidden = false;
};

} // namespace activation_explorer::ui
