// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QPrinter>
#include <QPrintPreviewDialog>

class QComboBox;
class QToolBar;

namespace activation_explorer::ui {

/// Shows a session as it will be printed, one picture on a page, and prints it. Light, and else as
/// images are exported, unless a person chooses otherwise here.
class PrintPreview : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    /// The options' theme and ground are not taken over: these are for screens. `title` names the print job.
    PrintPreview(QPrinter& printer, Session session, PictureOptions options, const QString& title,
                 QWidget* parent = nullptr);

    /// A printer set up for pictures, in landscape; the person may change it.
    static void setUp(QPrinter& printer);

private:
    void paint(QPrinter* printer) const;
    void makeBar(); ///< of what a person may choose, below Qt's own
    void addTheme(QToolBar* bar);
    void addTitle(QToolBar* bar);
    void addSwitch(QToolBar* bar, const QString& text, const QString& toolTip, bool PictureOptions::*option);
    void refresh();

    Session m_session;
    PictureOptions m_options;
    QComboBox* m_theme;
};

} // namespace activation_explorer::ui
