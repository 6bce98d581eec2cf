// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_actions.h"

#include "ui/document/document.h"
#include "ui/document/session_json.h"
#include "ui/files/drop_target.h"
#include "ui/files/keeper.h"
#include "ui/files/pasted.h"
#include "ui/files/questions.h"
#include "ui/files/save_name.h"
#include "ui/files/whole_file.h"
#include "ui/lessons/lesson_files.h"

#include <algorithm>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QSessionManager>
#include <QStandardPaths>
#include <utility>

namespace activation_explorer::ui {

namespace {

/// What a copy is called in a menu.
QString keptName(const KeptDocument& copy)
{
    const qsizetype count = copy.session.curves.size();
    return FileActions::tr("%1, %2 — %3", "a document's name; a time; its curves")
        .arg(copy.path.isEmpty() ? DocumentFile::tr("Untitled") : shownPath(QFileInfo(copy.path).fileName()),
             QLocale().toString(copy.time.toLocalTime(), QLocale::ShortFormat),
             count == 1 ? FileActions::tr("1 curve") : FileActions::tr("%1 curves").arg(count));
}

} // namespace

FileActions::FileActions(Document& document, QSettings& settings, const QString& folder, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_folder(folder)
    , m_file(document)
    , m_recent(settings)
    , m_recentMenu(new QMenu(window))
{
    if (!folder.isEmpty()) {
        m_recovery = std::make_unique<Recovery>(folder);
        m_keeper = std::make_unique<Keeper>(document, m_file, *m_recovery);
        connect(m_keeper.get(), &Keeper::keepingChanged, this, &FileActions::keepingChanged);
    }
    connect(&m_file, &DocumentFile::pathChanged, this, &FileActions::updateTitle);
    connect(&m_file, &DocumentFile::modifiedChanged, window, &QWidget::setWindowModified);
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager& manager) {
            manager.setRestartHint(QSessionManager::RestartNever); // what there was comes back by itself
            if (!endSession(manager.allowsInteraction()))
                manager.cancel();
            manager.release();
        },
        Qt::DirectConnection);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileActions::fillRecentMenu);
    auto* drops = new DropTarget(window);
    connect(drops, &DropTarget::filesDropped, this, &FileActions::openFirst);
    connect(drops, &DropTarget::textDropped, this, &FileActions::paste);
    retranslate();
}

FileActions::~FileActions() = default;

void FileActions::retranslate()
{
    m_recentMenu->setTitle(tr("Open &recent"));
    fillRecentMenu();
    updateTitle();
}

void FileActions::updateTitle()
{
    QString name = m_file.name();
    name.replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]")); // else it would be the mark's place
    m_window->setWindowTitle(tr("%1[*] — Activation Explorer", "a document's name").arg(name));
    m_window->setWindowFilePath(m_file.path());
    m_window->setWindowModified(m_file.isModified());
    Q_EMIT nameChanged(m_file.path().isEmpty() ? QString() : m_file.name());
}

void FileActions::start(const std::optional<QString>& path)
{
    const bool isLesson = path && isLessonFile(*path);
    const bool opened = path && !isLesson && openNow(*path);
    if (m_keeper) {
        if (!offerCrashed(opened ? m_file.name() : QString()) && !opened)
            if (const std::optional<KeptDocument> last = m_recovery->take(true))
                recover(*last);
        m_keeper->start();
    }
    if (isLesson)
        Q_EMIT lessonAsked(*path);
}

void FileActions::recover(const KeptDocument& copy)
{
    m_file.recover(copy.session, copy.path, copy.known, copy.wasModified);
    Q_EMIT began();
}

bool FileActions::offerCrashed(const QString& inPlaceOf)
{
    for (;;) {
        Recovery left(m_folder); // apart from this window's, so that what is put off stays there as it is
        const std::optional<KeptDocument> copy = left.take(false);
        if (!copy)
            return false;
        const QList<Recovery::Left> others = left.left();
        const auto crashed = std::ranges::count_if(
            others, [](const Recovery::Left& other) { return !other.document.wasClosed; });
        switch (askAboutCrashed(
            m_window, {.path = copy->path, .time = copy->time, .others = crashed, .inPlaceOf = inPlaceOf})) {
        case Crashed::Restore:
            recover(*copy);
            m_keeper->start();
            if (m_keeper->keepNow())
                left.forget();
            return true;
        case Crashed::Discard:
            left.forget();
            break;
        case Crashed::NotNow:
            return false;
        }
    }
}

void FileActions::finishTyping()
{
    // A number in a field counts as soon as the field is left.
    if (const QPointer field = qobject_cast<QLineEdit*>(m_window->focusWidget())) {
        field->clearFocus();
        if (field) // else it went with what it was of
            field->setFocus();
    }
    m_document.player().stop();
}

bool FileActions::mayBeLost()
{
    finishTyping();
    const DocumentFile::OnDisk onDisk = m_file.onDisk();
    if (!m_file.isModified() && onDisk == DocumentFile::OnDisk::AsKnown)
        return true;
    switch (askAboutUnsaved(m_window, m_file.name(), onDisk)) {
    case Unsaved::Save:
        return save();
    case Unsaved::Discard:
        return true;
    case Unsaved::Cancel:
        break;
    }
    return false;
}

bool FileActions::beginNew()
{
    if (!mayBeLost())
        return false;
    m_file.beginNew();
    Q_EMIT began();
    return true;
}

QString FileActions::usualFolder() const
{
    if (!m_file.path().isEmpty())
        return QFileInfo(m_file.path()).path();
    const QStringList recent = m_recent.paths();
    const QString last = recent.isEmpty() ? QString() : QFileInfo(recent.first()).path();
    return QFileInfo(last).isDir() ? last
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool FileActions::open()
{
    if (!mayBeLost())
        return false;
    QFileDialog dialog(m_window, tr("Open a session"), usualFolder(), sessionFilter());
    dialog.setSupportedSchemes({QStringLiteral("file")});
    dialog.setFileMode(QFileDialog::ExistingFile);
    return dialog.exec() == QDialog::Accepted && openNow(dialog.selectedFiles().value(0));
}

bool FileActions::open(const QString& path)
{
    if (!isLessonFile(path))
        return mayBeLost() && openNow(path);
    Q_EMIT lessonAsked(path); // an edit, with nothing to lose
    return false;
}

bool FileActions::openFirst(const QStringList& paths)
{
    if (paths.isEmpty() || !open(paths.first()))
        return false;
    if (paths.size() > 1)
        Q_EMIT message(
            tr("Opened %1, the first of %2 files").arg(m_file.name(), QString::number(paths.size())));
    return true;
}

bool FileActions::openNow(const QString& path)
{
    if (const auto opened = m_file.open(path); !opened) {
        tellOfError(m_window, tr("Not opened"), opened.error());
        return false;
    }
    m_recent.add(m_file.path());
    Q_EMIT began();
    return true;
}

bool FileActions::openRecent(const QString& path)
{
    if (QFileInfo::exists(path))
        return open(path);
    if (askToForget(m_window, path))
        m_recent.remove(path);
    return false;
}

bool FileActions::openKept(const QString& id)
{
    if (!close()) // so an untitled document is kept in turn
        return false;
    const std::optional<KeptDocument> copy = m_recovery->takeLeft(id);
    if (copy)
        recover(*copy);
    m_keeper->start();
    if (!copy)
        tellOfError(m_window, tr("Not opened"),
                    tr("This document is no longer there, or another window has it."));
    return copy.has_value();
}

void FileActions::addToRecentMenu(const QString& text, const QString& tip,
                                  const std::function<void()>& action)
{
    QAction* item = m_recentMenu->addAction(text);
    item->setStatusTip(tip);
    // Once the menu is closed, since it is filled anew.
    connect(item, &QAction::triggered, this, action, Qt::QueuedConnection);
}

void FileActions::fillRecentMenu() // as it is shown: other windows add to it
{
    m_recentMenu->clear();
    int number = 0;
    const auto numbered = [&number](QString text) {
        text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
        ++number;
        return number < 10 ? QStringLiteral("&%1 %2").arg(QString::number(number), text) : text;
    };
    for (const QString& path : m_recent.paths()) {
        const QFileInfo info(path);
        QString folder = info.path();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), QLatin1Char('~'));
        addToRecentMenu(
            numbered(tr("%1 — %2", "a file; its folder").arg(shownPath(info.fileName()), shownPath(folder))),
            shownPath(path), [this, path] { openRecent(path); });
    }
    m_recentMenu->addSeparator();
    for (const Recovery::Left& left : m_recovery ? m_recovery->left() : QList<Recovery::Left>())
        addToRecentMenu(numbered(keptName(left.document)),
                        tr("A document that was kept; no file has it as it is"),
                        [this, id = left.id] { openKept(id); });
    m_recentMenu->addSeparator();
    if (!m_recent.paths().isEmpty())
        addToRecentMenu(tr("&Clear the list of files"), {}, [this] { m_recent.clear(); });
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
}

bool FileActions::save()
{
    finishTyping();
    if (m_file.path().isEmpty())
        return saveAs();
    if (m_file.onDisk() == DocumentFile::OnDisk::Changed)
        switch (askAboutChanged(m_window, m_file.name())) {
        case Changed::Overwrite:
            break;
        case Changed::SaveAs:
            return saveAs();
        case Changed::Cancel:
            return false;
        }
    return write(m_file.path());
}

bool FileActions::saveAs()
{
    finishTyping();
    const std::optional<QString> path = askWhereToSave();
    return path && write(*path);
}

std::optional<QString> FileActions::askWhereToSave()
{
    QFileDialog dialog(m_window, tr("Save the session"), usualFolder(), sessionFilter());
    dialog.setSupportedSchemes({QStringLiteral("file")});
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(m_file.path().isEmpty() ? withEnding(tr("Untitled")) : m_file.path());
    while (dialog.exec() == QDialog::Accepted) {
        const QString chosen = dialog.selectedFiles().value(0);
        const QString path = withEnding(chosen);
        // The dialog has asked about the name that was typed, not about the one with its ending.
        if (path == chosen || !QFileInfo::exists(path) ||
            askToReplace(m_window, shownPath(QFileInfo(path).fileName())))
            return path;
    }
    return std::nullopt;
}

bool FileActions::write(const QString& path)
{
    if (const auto saved = m_file.save(path); !saved) {
        tellOfError(m_window, tr("Not saved"), saved.error());
        return false;
    }
    m_recent.add(m_file.path());
    Q_EMIT message(tr("Saved %1").arg(m_file.name()));
    return true;
}

bool FileActions::paste(const QString& text)
{
    finishTyping();
    const int before = m_document.curves().rowCount();
    const tl::expected<void, QString> done =
        readPasted(text).and_then([this](const Pasted& pasted) { return ui::paste(pasted, m_document); });
    if (!done)
        tellOfError(m_window, tr("Not pasted"), done.error());
    else if (m_document.curves().rowCount() > before + 1 &&
             m_document.view().mode() == ViewState::Mode::Explore)
        Q_EMIT message(tr("Pasted; Compare shows the curves together"));
    return done.has_value();
}

bool FileActions::mayClose()
{
    if (!m_file.path().isEmpty())
        return mayBeLost();
    finishTyping();
    if (!m_keeper || m_keeper->keepForNextStart())
        return true;
    switch (askAboutNotKept(m_window)) {
    case NotKept::SaveAs:
        return saveAs();
    case NotKept::Close:
        return true;
    case NotKept::Cancel:
        break;
    }
    return false;
}

bool FileActions::close()
{
    if (toJson(m_document.session()) != std::exchange(m_askedAbout, {}) && !mayClose())
        return false;
    if (m_keeper)
        m_keeper->close();
    return true;
}

bool FileActions::endSession(bool mayAsk)
{
    if (mayAsk) {
        if (!mayClose())
            return false;
        m_askedAbout = toJson(m_document.session());
        return true;
    }
    finishTyping();
    if (m_keeper)
        m_keeper->keepForNextStart();
    return true;
}

} // namespace activation_explorer::ui
