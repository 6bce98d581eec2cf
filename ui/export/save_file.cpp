// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/save_file.h"

#include "ui/files/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView folderKey{"export/folder"};

QString firstFolder(const QSettings& settings)
{
    QString last = settings.value(folderKey).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

int ask(QWidget* parent, QMessageBox::Icon icon, const QString& sentence,
        QMessageBox::StandardButtons buttons)
{
    QMessageBox box(icon, QCoreApplication::translate("SaveFile", "Save"), sentence, buttons, parent);
    box.setTextFormat(Qt::PlainText); // it names files
    return box.exec();
}

} // namespace

QString baseName(const QString& fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    return base.isEmpty() ? QStringLiteral("activations") : base;
}

void beginSavingIn(QSettings& settings, const QString& folder)
{
    settings.setValue(folderKey, folder);
}

QString askForFile(QWidget* parent, QSettings& settings, const QString& base, const FileKind& kind)
{
    QFileDialog dialog(parent, QCoreApplication::translate("SaveFile", "Save as %1").arg(kind.name),
                       firstFolder(settings));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(QStringLiteral("%1 (*.%2)").arg(kind.name, kind.ending));
    dialog.setDefaultSuffix(kind.ending);
    dialog.selectFile(base + QLatin1Char('.') + kind.ending);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    QString path = dialog.selectedFiles().constFirst();
    if (QFileInfo(path).suffix().compare(kind.ending, Qt::CaseInsensitive) != 0) {
        path += QLatin1Char('.') + kind.ending; // a name with another one, which the dialog asked about
        if (QFileInfo::exists(path) &&
            ask(parent, QMessageBox::Question,
                QCoreApplication::translate("SaveFile", "“%1” exists already. Replace it?")
                    .arg(shownPath(path)),
                QMessageBox::Yes | QMessageBox::No) != QMessageBox::Yes)
            return {};
    }
    beginSavingIn(settings, QFileInfo(path).absolutePath());
    return path;
}

void complain(QWidget* parent, const QString& sentence)
{
    ask(parent, QMessageBox::Warning, sentence, QMessageBox::Ok);
}

} // namespace activation_explorer::ui
