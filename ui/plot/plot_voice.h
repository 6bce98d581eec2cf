// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace activation_explorer::ui {

class Document;

/// Has a screen reader say what a plot's probe reads, and which curve has become the current one, as long as
/// the plot's window is the active one.
class PlotVoice : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it. Belongs to the plot, which speaks.
    PlotVoice(const Document& document, QWidget* plot);

    void setSilent(bool silent); ///< about what must not be known yet
    void sayReading();           ///< of the probe, after a key that moved it
    void sayCurrent();           ///< where it has changed

private:
    [[nodiscard]] quint64 currentCurve() const; ///< or 0

    const Document& m_document;
    QWidget* m_plot;
    bool m_isSilent = false;
    quint64 m_heard; ///< the last that has been told to be current
};

} // namespace activation_explorer::ui
