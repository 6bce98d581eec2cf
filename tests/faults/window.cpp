// SPDX-License-Identifier: GPL-3.0-or-later
//
// faults_window [WxH]: a window as the program makes it, with an edit, closed again: for script/hostile to
// see what becomes of it where much is missing. What a person would be told is said in one line each, and so
// is how the window was.

#include "ui/document/document.h"
#include "ui/files/recovery.h"
#include "ui/main_window.h"
#include "ui/style.h"

#include <cstdio>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

namespace {

using namespace activation_explorer::ui;

void say(const char* what, QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    std::printf("%s: %s\n", what, text.toUtf8().constData());
    std::fflush(stdout);
}

/// Says what a message box says, and answers that it may be lost.
class Answers : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* box = event->type() == QEvent::Show ? qobject_cast<QMessageBox*>(watched) : nullptr;
        if (box)
            QTimer::singleShot(0, box, [box] { answer(*box); });
        return false;
    }

private:
    static void answer(QMessageBox& box)
    {
        say("box", box.text() + QLatin1Char(' ') + box.informativeText());
        for (QAbstractButton* button : box.buttons())
            if (box.buttonRole(button) == QMessageBox::DestructiveRole)
                return button->click();
        box.reject();
    }
};

void settle()
{
    constexpr int turns = 5; // what is scheduled may schedule more
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
}

double beta(const Document& document)
{
    return document.curves().entry(0).curve.values()[0];
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QApplication::setApplicationName(QStringLiteral("activation-explorer"));
    QApplication::setOrganizationName(QStringLiteral("activation-explorer"));
    Answers answers;
    application.installEventFilter(&answers);
    Document document;
    QSettings settings;
    MainWindow window(document, settings, Recovery::usualFolder());
    const QStringList size = application.arguments().value(1).split(QLatin1Char('x'));
    if (size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    window.start({});
    settle();
    say("begins with beta", QString::number(beta(document)));
    document.setParameter(0, 0, beta(document) + 1);
    window.findChild<QAction*>(QStringLiteral("themeDark"))->trigger();
    settle();
    for (const QLabel* notice : window.statusBar()->findChildren<QLabel*>())
        if (!notice->isHidden())
            say("notice", notice->text() + QStringLiteral(": ") + notice->toolTip());
    say("size", QStringLiteral("%1x%2").arg(window.width()).arg(window.height()));
    say("on its screen", window.screen()->geometry().contains(window.geometry().topLeft())
                             ? QStringLiteral("yes")
                             : QStringLiteral("no"));
    say("picture", QString::number(window.grab().toImage().sizeInBytes()));
    say(window.close() ? "closed" : "stays open", {});
    return 0;
}
