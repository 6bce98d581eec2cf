// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/files_fixture.h"
#include "ui/document/session_text.h"
#include "ui/panels/curve_list.h"
#include "ui/panels/number_field.h"
#include "ui/plot/chart_pane.h"

#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>
#include <QWindow>

namespace activation_explorer::ui {
namespace {

class DropTest : public FilesTest
{
protected:
    /// As another program drags something over a widget and lets go: events of the window's handle, as the
    /// platform sends them. False: the cursor refuses it.
    bool drop(QWidget* over, const QMimeData& data, Qt::DropActions actions = Qt::CopyAction)
    {
        QWindow* handle = window->windowHandle();
        const QPoint at = over->mapTo(window.get(), over->rect().center());
        QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(handle, &enter);
        QDragMoveEvent move(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(handle, &move);
        if (!move.isAccepted()) {
            QDragLeaveEvent leave;
            QCoreApplication::sendEvent(handle, &leave);
            return false;
        }
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(handle, &drop);
        EXPECT_TRUE(drop.isAccepted());
        m_action = drop.dropAction();
        QCoreApplication::processEvents();
        answers.expectAllAsked();
        return true;
    }
    bool dropFiles(QWidget* over, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : paths)
            urls << QUrl::fromLocalFile(each);
        data.setUrls(urls);
        data.setText(paths.join(QLatin1Char('\n'))); // as some file managers do beside
        return drop(over, data);
    }
    bool dropText(QWidget* over, const QString& text)
    {
        QMimeData data;
        data.setText(text);
        return drop(over, data);
    }
    [[nodiscard]] NumberField* field() const
    {
        return named<NumberField>(QStringLiteral("β of SoftPlus, value"));
    }

    Qt::DropAction m_action = Qt::IgnoreAction;
};

TEST_F(DropTest, AFileOpensWhereverItIsDropped)
{
    const QString lesson = file("第 1 课.actx", {"softplus:beta=2"});
    const QList<std::function<QWidget*()>> places{
        [this] { return window->findChild<ChartPane*>()->viewport(); },
        [this] { return field(); },
        [this] { return window->findChild<CurveList*>(); },
        [this] { return window->menuBar(); },
        [this] { return window->statusBar(); },
    };
    for (const auto& place : places) {
        action("new")->trigger();
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_TRUE(dropFiles(place(), {lesson})) << place()->metaObject()->className();
        EXPECT_EQ(curves(), QStringLiteral("softplus:beta=2")) << place()->metaObject()->className();
    }
    EXPECT_EQ(window->windowFilePath(), lesson);
    EXPECT_EQ(recent(), QStringList(lesson));
}

TEST_F(DropTest, EditsAreAskedAboutBefore)
{
    edit();
    answers.expectBox(QStringLiteral("Cancel"));
    EXPECT_TRUE(dropFiles(&plot(), {file("lesson.actx", {"tanh"})}));
    EXPECT_EQ(curves(), QStringLiteral("softplus:beta=3 relu leaky_relu elu"));
    answers.expectBox(QStringLiteral("Discard"));
    EXPECT_TRUE(dropFiles(&plot(), {path("lesson.actx")}));
    EXPECT_EQ(curves(), QStringLiteral("tanh"));
}

TEST_F(DropTest, OfSeveralFilesTheFirstIsOpenedAndItIsSaid)
{
    dropFiles(&plot(), {file("b.actx", {"tanh"}), file("a.actx", {"gelu"}), path("c.actx")});
    EXPECT_EQ(curves(), QStringLiteral("tanh"));
    EXPECT_EQ(window->statusBar()->currentMessage(), QStringLiteral("Opened b.actx, the first of 3 files"));
}

TEST_F(DropTest, AFileThatIsNoSessionIsToldAndTheDocumentStays)
{
    write(path("picture.png"), "\x89PNG");
    answers.expectBox(QStringLiteral("OK"));
    EXPECT_TRUE(dropFiles(&plot(), {path("picture.png")}));
    EXPECT_TRUE(answers.text().contains(QStringLiteral("picture.png")));
    EXPECT_EQ(curves(), defaults);
}

TEST_F(DropTest, ASessionsTextIsShownAsAStep)
{
    Document other;
    other.begin({core::Curve::parse("gelu").value()});
    for (QWidget* over : {static_cast<QWidget*>(&plot()), static_cast<QWidget*>(field())}) {
        EXPECT_TRUE(dropText(over, QStringLiteral("see ") + toText(other.session())));
        EXPECT_EQ(curves(), QStringLiteral("gelu"));
        EXPECT_EQ(action("undo")->text(), QStringLiteral("&Undo paste a session"));
        key(Qt::Key_Z);
        EXPECT_EQ(curves(), defaults);
    }
}

TEST_F(DropTest, OtherThingsAreRefusedByTheCursor)
{
    for (const char* text : {"hello", "relu", ""})
        EXPECT_FALSE(dropText(window->findChild<ChartPane*>()->viewport(), QString::fromUtf8(text))) << text;
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/lesson.actx"))});
    EXPECT_FALSE(drop(&plot(), remote));
    QMimeData image;
    image.setImageData(QImage(2, 2, QImage::Format_RGB32));
    EXPECT_FALSE(drop(window->menuBar(), image));
    EXPECT_EQ(curves(), defaults);
}

TEST_F(DropTest, FieldsTakeTextsAsEver)
{
    field()->clear();
    EXPECT_TRUE(dropText(field(), QStringLiteral("2.5")));
    EXPECT_EQ(field()->text(), QStringLiteral("2.5"));
}

TEST_F(DropTest, AFileStaysWhereItWasAlsoIfItIsDraggedToBeMoved)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("lesson.actx", {"tanh"}))});
    EXPECT_TRUE(drop(&plot(), data, Qt::MoveAction | Qt::CopyAction));
    EXPECT_EQ(m_action, Qt::CopyAction);
}

TEST_F(DropTest, NothingIsTakenWhileAQuestionIsOpen)
{
    const QString lesson = file("lesson.actx", {"tanh"});
    edit();
    answers.expect([this, lesson](QDialog& dialog) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(lesson)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window->windowHandle(), &enter);
        EXPECT_FALSE(enter.isAccepted());
        dialog.reject();
    });
    key(Qt::Key_N);
}

} // namespace
} // namespace activation_explorer::ui
