// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exports.h"

#include "ui/document/document.h"
#include "ui/document/session_text.h"
#include "ui/export/code_dialog.h"
#include "ui/export/data_dialog.h"
#include "ui/export/formula_tex.h"
#include "ui/export/picture_clipboard.h"
#include "ui/export/picture_dialog.h"
#include "ui/export/print_preview.h"
#include "ui/files/whole_file.h"
#include "ui/text.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace activation_explorer::ui {

Exports::Exports(Document& document, QSettings& settings, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_window(window)
{}

void Exports::setDocumentName(const QString& name)
{
    const QString path = m_window->windowFilePath();
    if (path != m_documentPath && !path.isEmpty())
        beginSavingIn(m_settings, QFileInfo(path).absolutePath());
    m_documentName = name;
    m_documentPath = path;
}

Session Exports::stoppedSession() const
{
    m_document.player().stop();
    return m_document.session();
}

void Exports::run(ExportDialog& dialog)
{
    dialog.exec();
    if (!dialog.savedPath().isEmpty())
        Q_EMIT message(tr("Saved “%1”.").arg(shownPath(dialog.savedPath())));
}

void Exports::exportImage()
{
    PictureDialog dialog(stoppedSession(), m_settings, m_theme, m_title, baseName(m_documentName), m_window);
    run(dialog);
    m_title = dialog.options().title;
}

void Exports::exportData()
{
    DataDialog dialog(stoppedSession(), m_settings, baseName(m_documentName), m_window);
    run(dialog);
}

void Exports::exportCode()
{
    const PictureChoice choice = pictureChoice();
    Session session = stoppedSession();
    if (!choice.options.probe)
        session.view.pin.reset(); // it is not in the picture that the code is to draw
    CodeDialog dialog(session, choice, m_settings, baseName(m_documentName), m_window);
    run(dialog);
}

void Exports::print()
{
    QPrinter printer(QPrinter::HighResolution);
    PrintPreview::setUp(printer);
    const QString title = m_title.isEmpty() ? baseName(m_documentName) : m_title;
    PrintPreview dialog(printer, stoppedSession(), pictureChoice().options, title, m_window);
    dialog.exec();
}

void Exports::copyImage()
{
    const Session session = m_document.session();
    const PictureOptions options{.theme = m_theme, .legend = session.view.options.legend};
    Q_EMIT message(copyPicture(Picture(session, options))
                       ? tr("Copied the image.")
                       : tr("There is not enough memory to copy the image."));
}

void Exports::copyText()
{
    QGuiApplication::clipboard()->setText(toText(m_document.session()));
    Q_EMIT message(tr("Copied the session as text: paste it into a message, or into this program again."));
}

void Exports::copyFormula()
{
    const CurveModel& curves = m_document.curves();
    if (curves.currentRow() < 0)
        return;
    const core::Curve& curve = curves.entry(curves.currentRow()).curve;
    QGuiApplication::clipboard()->setText(formulaTexts(curve));
    Q_EMIT message(tr("Copied the formulas of %1 as TeX.").arg(toQString(curve.activation().name)));
}

PictureChoice Exports::pictureChoice() const
{
    PictureChoice choice = readPictureChoice(m_settings, m_theme);
    choice.options.title = m_title;
    return choice;
}

} // namespace activation_explorer::ui
