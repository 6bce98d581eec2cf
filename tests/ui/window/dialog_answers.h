// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <gmock/gmock.h>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <queue>

namespace activation_explorer::ui {

/// Answers the dialogs that open, in turn, by mouse and keyboard. One that nobody expects is a failure and is
/// closed; so is an answer that nobody asked for.
class DialogAnswers : public QObject
{
public:
    using Answer = std::function<void(QDialog&)>;

    DialogAnswers() { qApp->installEventFilter(this); }
    ~DialogAnswers() override { expectAllAsked(); }

    void expect(const Answer& answer) { m_answers.push(answer); }
    /// Clicks the button of this text in a message box.
    void expectBox(const QString& button)
    {
        expect([button](QDialog& dialog) {
            for (auto* each : dialog.findChildren<QPushButton*>())
                if (each->isVisible() && QString(each->text()).remove(QLatin1Char('&')) == button)
                    return QTest::mouseClick(each, Qt::LeftButton);
            giveUp(dialog, "no button " + button.toStdString());
        });
    }
    void expectKey(Qt::Key key)
    {
        expect([key](QDialog& dialog) { QTest::keyClick(&dialog, key); });
    }
    /// Types a file's name into a file dialog.
    void expectFile(const QString& name)
    {
        expect([name](QDialog& dialog) {
            auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            if (!field)
                return giveUp(dialog, "no file dialog");
            dialog.activateWindow();
            field->setFocus(); // else what was chosen before would stay so beside what is typed
            EXPECT_TRUE(QTest::qWaitFor([field] { return field->hasFocus(); }));
            field->selectAll();
            field->insert(name);
            QTest::keyClick(field, Qt::Key_Return);
        });
    }

    void expectAllAsked()
    {
        EXPECT_TRUE(m_answers.empty()) << m_answers.size() << " expected dialogs have not opened";
        m_answers = {};
    }
    /// The text of the last message box, and its further information.
    [[nodiscard]] const QString& text() const { return m_text; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
        if (dialog)
            QMetaObject::invokeMethod(
                dialog, [this, dialog] { answer(*dialog); }, Qt::QueuedConnection);
        return false;
    }

private:
    /// Fails, and closes the dialog with those that it is of, so that a test does not wait for ever.
    static void giveUp(QDialog& dialog, const std::string& why)
    {
        const auto* box = qobject_cast<QMessageBox*>(&dialog);
        ADD_FAILURE() << why << ": " << dialog.windowTitle().toStdString() << ": "
                      << (box ? box->text().toStdString() : "");
        for (QDialog* each = &dialog; each; each = qobject_cast<QDialog*>(each->parentWidget()))
            each->reject();
    }
    void answer(QDialog& dialog)
    {
        if (const auto* box = qobject_cast<QMessageBox*>(&dialog))
            m_text = box->text() + QLatin1Char('\n') + box->informativeText();
        if (m_answers.empty()) {
            giveUp(dialog, "an unexpected dialog");
            return;
        }
        const Answer next = m_answers.front();
        m_answers.pop();
        next(dialog);
    }

    std::queue<Answer> m_answers;
    QString m_text;
};

} // namespace activation_explorer::ui
