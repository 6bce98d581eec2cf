// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/document_file.h"
#include "ui/files/recent_files.h"
#include "ui/files/recovery.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;
class QWidget;

namespace activation_explorer::ui {

class Document;
class Keeper;

/// What a person does with documents in a window: begin, open, save, paste, close; the questions before work
/// is lost, and the errors in one sentence. What plays is stopped first, and what is being typed is taken.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `window`; the others must outlive it. Writes the window's title, and takes what is dropped
    /// on it; `window` is the parent of its dialogs. `folder`: where copies are kept, as of Recovery; empty:
    /// nowhere.
    FileActions(Document& document, QSettings& settings, const QString& folder, QWidget* window);
    ~FileActions() override;

    [[nodiscard]] const DocumentFile& file() const noexcept { return m_file; }
    [[nodiscard]] QMenu* recentMenu() const noexcept { return m_recentMenu; }
    void retranslate();

    /// As the program starts: opens the file, or brings back what was there when the program was closed last;
    /// and offers what a crash has left behind.
    void start(const std::optional<QString>& path);

    // Each asks where something would be lost. False: it has not been done.
    bool beginNew();
    bool open();
    bool open(const QString& path);
    bool openFirst(const QStringList& paths);
    bool save();
    bool saveAs();
    bool paste(const QString& text); ///< whatever it is
    /// An untitled document comes back at the next start, without a question. False: the window has to stay.
    [[nodiscard]] bool close();
    /// Asks and keeps as close(), when the desktop's session ends; but others may still keep it from ending,
    /// so that nothing ends here. Where it must not ask, a file's edits are kept as after a crash.
    [[nodiscard]] bool endSession(bool mayAsk);

Q_SIGNALS:
    void message(const QString& text);         ///< for a status bar
    void keepingChanged(const QString& error); ///< as Keeper's
    void began();                              ///< another document than before
    void lessonAsked(const QString& path);     ///< a file that is a lesson, by its name, was to be opened
    void nameChanged(const QString& name);     ///< of the document's file; empty: untitled

private:
    /// Whether the document may be replaced: true if there is nothing to lose, it is saved, or may be lost.
    /// There is something to lose where it has edits, or its file is no longer as it was.
    [[nodiscard]] bool mayBeLost();
    [[nodiscard]] bool mayClose();
    void finishTyping();
    bool openNow(const QString& path);
    bool openRecent(const QString& path);
    bool openKept(const QString& id); ///< of Recovery::left()
    void recover(const KeptDocument& copy);
    bool write(const QString& path);
    [[nodiscard]] std::optional<QString> askWhereToSave();
    [[nodiscard]] QString usualFolder() const;
    [[nodiscard]] bool offerCrashed(const QString& inPlaceOf); ///< true: one is restored
    void fillRecentMenu();
    void addToRecentMenu(const QString& text, const QString& tip, const std::function<void()>& action);
    void updateTitle();

    Document& m_document;
    QWidget* m_window;
    QString m_folder;
    DocumentFile m_file;
    RecentFiles m_recent;
    std::unique_ptr<Recovery> m_recovery; ///< null: nothing is kept
    std::unique_ptr<Keeper> m_keeper;     ///< null likewise
    QMenu* m_recentMenu;
    QByteArray m_askedAbout; ///< the session as endSession() has asked; it is not asked again about the same
};

} // namespace activation_explorer::ui
