// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/dialog_answers.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/document/session_json.h"
#include "ui/files/document_file.h"

#include <QDir>
#include <QFile>
#include <QMenu>

namespace activation_explorer::ui {

/// A window that keeps copies in a folder of its own, and some files.
class FilesTest : public BareWindowTest
{
protected:
    FilesTest()
    {
        // Where file dialogs remember how they were.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        window = std::make_unique<MainWindow>(document, settings, copies);
        show();
        window->start({});
    }

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    /// Writes a session of these curves.
    QString file(const char* name, const QList<const char*>& curves) const
    {
        QList<core::Curve> parsed;
        for (const char* curve : curves)
            parsed << core::Curve::parse(curve).value();
        Document other;
        other.begin(parsed);
        write(path(name), toJson(other.session()));
        return path(name);
    }
    static void write(const QString& name, const QByteArray& content)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    static QByteArray content(const QString& name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The curves in a file, as a person reads them there.
    static QString curvesIn(const QString& name)
    {
        const auto session = readSessionFile(name);
        return session ? curves(*session) : session.error();
    }
    static QString curves(const Session& session)
    {
        QStringList result;
        for (const CurveEntry& entry : session.curves)
            result << QString::fromStdString(entry.curve.text());
        return result.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString curves() const { return curves(document.session()); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        window->activateWindow(); // as window managers do once a dialog is closed
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key, modifiers);
    }
    void openFile(const QString& name)
    {
        answers.expectFile(name);
        key(Qt::Key_O);
        answers.expectAllAsked();
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the cards that there were
    }
    void edit() { document.setParameter(document.curves().currentRow(), 0, 3); }
    [[nodiscard]] QMenu& recentMenu() const
    {
        for (auto* menu : window->findChildren<QMenu*>())
            if (menu->title() == QStringLiteral("Open &recent")) {
                Q_EMIT menu->aboutToShow();
                return *menu;
            }
        throw std::logic_error("no menu of recent files");
    }
    [[nodiscard]] QStringList recent() const
    {
        QStringList result;
        for (const QAction* item : recentMenu().actions())
            if (item->statusTip().startsWith(QLatin1Char('/')))
                result << item->statusTip();
        return result;
    }

    [[nodiscard]] qsizetype copyCount() const
    {
        return QDir(copies).entryList({QStringLiteral("*.json")}).size();
    }

    const QString defaults = QStringLiteral("softplus relu leaky_relu elu");
    const QString copies = folder.filePath(QStringLiteral("state/copies"));
    DialogAnswers answers;
};

} // namespace activation_explorer::ui
