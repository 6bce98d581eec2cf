// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/questions.h"

#include "ui/files/whole_file.h"

#include <array>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace activation_explorer::ui {

namespace {

struct QuestionsTr {
    Q_DECLARE_TR_FUNCTIONS(activation_explorer::ui::Questions)
};

class Question : public QMessageBox
{
public:
    Question(QWidget* window, const QString& title, const QString& text, const QString& information)
        : QMessageBox(Warning, title, text, NoButton, window)
    {
        setTextFormat(Qt::PlainText); // there are names of files in it
        setInformativeText(information);
    }
    /// The place of the button that was chosen, or of the last. Enter is the first, or `byEnter`.
    int ask(const QList<QAbstractButton*>& buttons, QAbstractButton* byEnter = nullptr)
    {
        setDefaultButton(qobject_cast<QPushButton*>(byEnter ? byEnter : buttons.first()));
        setEscapeButton(buttons.last());
        exec();
        const qsizetype chosen = buttons.indexOf(clickedButton());
        return static_cast<int>(chosen < 0 ? buttons.size() - 1 : chosen);
    }
};

} // namespace

Unsaved askAboutUnsaved(QWidget* window, const QString& name, DocumentFile::OnDisk onDisk)
{
    QString text = QuestionsTr::tr("Save the changes to “%1”?").arg(name);
    QString information = QuestionsTr::tr("If you discard them, they are lost.");
    if (onDisk != DocumentFile::OnDisk::AsKnown) {
        text = onDisk == DocumentFile::OnDisk::Removed
                   ? QuestionsTr::tr("“%1” has been removed since it was opened or saved here.").arg(name)
                   : QuestionsTr::tr(
                         "“%1” has been changed by another program since it was opened or saved here.")
                         .arg(name);
        information = QuestionsTr::tr(
            "What this window shows is not in the file any more. If you discard it, it is lost.");
    }
    Question box(window, QuestionsTr::tr("Unsaved changes"), text, information);
    return static_cast<Unsaved>(
        box.ask({box.addButton(QMessageBox::Save), box.addButton(QMessageBox::Discard),
                 box.addButton(QMessageBox::Cancel)}));
}

Changed askAboutChanged(QWidget* window, const QString& name)
{
    Question box(
        window, QuestionsTr::tr("Changed file"),
        QuestionsTr::tr("“%1” has been changed by another program since it was opened or saved here.")
            .arg(name),
        QuestionsTr::tr("If you overwrite it, what is in it now is lost."));
    auto* overwrite = box.addButton(QuestionsTr::tr("&Overwrite"), QMessageBox::DestructiveRole);
    auto* saveAs = box.addButton(QuestionsTr::tr("Save &as…"), QMessageBox::AcceptRole);
    auto* cancel = box.addButton(QMessageBox::Cancel);
    constexpr std::array answers{Changed::SaveAs, Changed::Overwrite, Changed::Cancel}; // the first by Enter
    return answers[static_cast<std::size_t>(box.ask({saveAs, overwrite, cancel}))];
}

Crashed askAboutCrashed(QWidget* window, const CrashedDocument& document)
{
    const QString& path = document.path;
    const QString name = path.isEmpty()
                             ? QuestionsTr::tr("an untitled document")
                             : QuestionsTr::tr("“%1”", "a file").arg(shownPath(QFileInfo(path).fileName()));
    const QString when = QLocale().toString(document.time.toLocalTime(), QLocale::ShortFormat);
    QStringList information{QuestionsTr::tr(
        "Restore brings them back as they were a few seconds before. Discard loses them for good. Not "
        "now keeps them for the next start.")};
    if (!path.isEmpty())
        information.prepend(shownPath(path));
    if (!document.inPlaceOf.isEmpty())
        information << QuestionsTr::tr("If you restore them, “%1” is not opened.").arg(document.inPlaceOf);
    if (document.others > 0)
        information << QuestionsTr::tr("Others that were left so: %1. File › Open recent lists them.")
                           .arg(document.others);
    Question box(window, QuestionsTr::tr("Unsaved changes"),
                 QuestionsTr::tr("The program ended unexpectedly while %1 had unsaved changes (%2).",
                                 "a document; a time")
                     .arg(name, when),
                 information.join(QLatin1Char('\n')));
    auto* restore = box.addButton(QuestionsTr::tr("&Restore"), QMessageBox::AcceptRole);
    // By no single letter: this question comes unasked, perhaps while a person is typing.
    auto* discard = box.addButton(QuestionsTr::tr("Discard"), QMessageBox::DestructiveRole);
    auto* notNow = box.addButton(QuestionsTr::tr("&Not now"), QMessageBox::RejectRole);
    return static_cast<Crashed>(box.ask({restore, discard, notNow}));
}

NotKept askAboutNotKept(QWidget* window)
{
    Question box(
        window, QuestionsTr::tr("Unsaved changes"),
        QuestionsTr::tr("The untitled document cannot be kept for the next start."),
        QuestionsTr::tr("The folder for it cannot be written to. If you close now, the document is lost."));
    auto* saveAs = box.addButton(QuestionsTr::tr("Save &as…"), QMessageBox::AcceptRole);
    auto* close = box.addButton(QuestionsTr::tr("&Close"), QMessageBox::DestructiveRole);
    return static_cast<NotKept>(box.ask({saveAs, close, box.addButton(QMessageBox::Cancel)}));
}

bool askToReplace(QWidget* window, const QString& name)
{
    Question box(window, QuestionsTr::tr("Replace a file"), QuestionsTr::tr("“%1” exists already.").arg(name),
                 QuestionsTr::tr("If you replace it, what is in it now is lost."));
    auto* replace = box.addButton(QuestionsTr::tr("&Replace"), QMessageBox::DestructiveRole);
    auto* cancel = box.addButton(QMessageBox::Cancel);
    return box.ask({replace, cancel}, cancel) == 0;
}

bool askToForget(QWidget* window, const QString& path)
{
    Question box(
        window, QuestionsTr::tr("Not opened"), QuestionsTr::tr("“%1” is not there.").arg(shownPath(path)),
        QuestionsTr::tr("It may have been moved or removed, or be on a disk that is not connected."));
    auto* forget = box.addButton(QuestionsTr::tr("&Remove from the list"), QMessageBox::DestructiveRole);
    auto* cancel = box.addButton(QMessageBox::Cancel);
    return box.ask({forget, cancel}, cancel) == 0;
}

void tellOfError(QWidget* window, const QString& title, const QString& sentence)
{
    QMessageBox box(QMessageBox::Warning, title, sentence, QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace activation_explorer::ui
