// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_voice.h"

#include "ui/announcer.h"
#include "ui/document/document.h"
#include "ui/plot/probe_reading.h"
#include "ui/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <utility>

namespace activation_explorer::ui {

PlotVoice::PlotVoice(const Document& document, QWidget* plot)
    : QObject(plot)
    , m_document(document)
    , m_plot(plot)
    , m_heard(currentCurve())
{
    // A control that makes its curve current by getting the focus names it.
    connect(qApp, &QApplication::focusChanged, this, [this] { m_heard = currentCurve(); });
}

quint64 PlotVoice::currentCurve() const
{
    const int current = m_document.curves().currentRow();
    return current < 0 ? 0 : m_document.curves().entry(current).id;
}

void PlotVoice::setSilent(bool silent)
{
    m_isSilent = silent;
}

void PlotVoice::sayReading()
{
    const QList<int> rows = m_document.shownRows();
    const std::optional<double> x = m_document.view().probe();
    if (!m_isSilent && x && !rows.isEmpty())
        Announcer::say(m_plot,
                       (readOut(m_document, rowRead(m_document, rows), *x) + landmarksRead(m_document))
                           .join(QStringLiteral(", ")));
}

void PlotVoice::sayCurrent()
{
    const quint64 current = currentCurve();
    QWidget* const focus = QApplication::focusWidget();
    const bool isNew = std::exchange(m_heard, current) != current;
    if (!isNew || current == 0 || !m_plot->isVisible() || !m_plot->isActiveWindow() || focus == nullptr ||
        qobject_cast<QAbstractItemView*>(focus) != nullptr)
        return; // in a table the cell says so
    const int row = m_document.curves().currentRow();
    QStringList words{curveTitle(m_document.curves().entry(row).curve)};
    const std::optional<double> x = m_document.view().probe();
    if (!m_isSilent && x && m_document.shownRows().contains(row))
        for (const QString& line : readOut(m_document, row, *x) + landmarksRead(m_document))
            if (!words.contains(line))
                words << line;
    Announcer::say(m_plot, words.join(QStringLiteral(", ")));
}

} // namespace activation_explorer::ui
