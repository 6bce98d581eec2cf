// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/panels/dialog_fixture.h"
#include "ui/document/document.h"
#include "ui/export/export_dialog.h"

#include <functional>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace activation_explorer::ui {

/// Tests of dialogs that export, with settings and a folder of their own.
class ExportTest : public DialogTest
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// Answers the next modal dialogs that open, in turn; each answer must close its own.
    void answer(QList<std::function<void(QWidget&)>> answers)
    {
        m_answers = std::move(answers);
        m_seen.clear();
    }
    [[nodiscard]] bool wereAllAnswered() const { return m_answers.isEmpty(); }

    /// Types a name into a file dialog, and Enter.
    static std::function<void(QWidget&)> fileName(const QString& name)
    {
        return [name](QWidget& modal) {
            ASSERT_TRUE(qobject_cast<QFileDialog*>(&modal)) << modal.metaObject()->className();
            auto* edit = modal.findChild<QLineEdit*>();
            edit->setText(name); // its completer would interfere with keys
            QTest::keyClick(edit, Qt::Key_Return);
        };
    }
    /// Presses a button of a message box.
    std::function<void(QWidget&)> press(QMessageBox::StandardButton which)
    {
        return [this, which](QWidget& modal) {
            auto* box = qobject_cast<QMessageBox*>(&modal);
            ASSERT_TRUE(box) << modal.metaObject()->className();
            m_sentence = box->text();
            QTest::mouseClick(box->button(which), Qt::LeftButton);
        };
    }
    [[nodiscard]] QString sentence() const { return m_sentence; } ///< of the last message box

    static QPushButton* saveButton(const QDialog& dialog) { return button(dialog, QDialogButtonBox::Save); }
    static QPushButton* copyButton(const QDialog& dialog)
    {
        for (auto* push : dialog.findChildren<QPushButton*>())
            if (push->text() == QStringLiteral("Cop&y"))
                return push;
        return nullptr;
    }
    void saveAs(const QDialog& dialog, const QString& name)
    {
        answer({fileName(name)});
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        EXPECT_TRUE(wereAllAnswered());
    }
    /// By the keyboard.
    static void chooseItem(const QDialog& dialog, const char* name, int index)
    {
        QComboBox* box = choice(dialog, name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        ASSERT_EQ(box->currentIndex(), index);
    }
    static void click(const QDialog& dialog, const char* checkBox)
    {
        auto* box = named<QCheckBox>(dialog, QString::fromUtf8(checkBox));
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    }
    static void waitForRefresh(const ExportDialog& dialog)
    {
        QSignalSpy refreshed(&dialog, &ExportDialog::refreshed);
        EXPECT_TRUE(refreshed.wait());
    }
    /// Letters that are pressed with Alt, of all that is to be seen: each at most once.
    static void expectMnemonicsAreUnique(const QDialog& dialog)
    {
        QString seen;
        const auto add = [&seen](const QString& text) {
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            ASSERT_GE(at, 0) << text.toStdString();
            const QChar letter = text.at(at + 1).toUpper();
            EXPECT_FALSE(seen.contains(letter)) << text.toStdString();
            seen += letter;
        };
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->buddy())
                add(label->text());
        for (const QAbstractButton* push : dialog.findChildren<QAbstractButton*>())
            add(push->text());
        EXPECT_GE(seen.size(), 4);
    }

    QTemporaryDir folder;
    QSettings settings{path(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Document document;

    ExportTest()
    {
        m_answerer.setInterval(0);
        m_answerer.start();
        QObject::connect(&m_answerer, &QTimer::timeout, [this] {
            QWidget* modal = QApplication::activeModalWidget();
            if (!modal || m_seen.contains(modal) || !modal->isVisible() || qobject_cast<ExportDialog*>(modal))
                return;
            m_seen << modal;
            if (m_answers.isEmpty()) { // it would wait for ever
                ADD_FAILURE() << "not expected: " << modal->metaObject()->className();
                modal->close();
                return;
            }
            // Not from here: this timer has to run on while that dialog opens another one.
            QTimer::singleShot(0, modal, [modal, next = m_answers.takeFirst()] { next(*modal); });
        });
    }

private:
    QList<std::function<void(QWidget&)>> m_answers;
    QList<QPointer<QWidget>> m_seen;
    QTimer m_answerer;
    QString m_sentence;
};

} // namespace activation_explorer::ui
