// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/files_fixture.h"
#include "ui/files/recovery.h"

namespace activation_explorer::ui {
namespace {

/// What a program brings back as it starts.
class RecoveryStartTest : public FilesTest
{
protected:
    RecoveryStartTest()
    {
        EXPECT_TRUE(window->close());
        window.reset();
    }

    /// Another start of the program.
    void start(const std::optional<QString>& file = {})
    {
        window.reset();
        m_next = std::make_unique<Document>();
        window = std::make_unique<MainWindow>(*m_next, settings, copies);
        show();
        window->start(file);
        settle();
        answers.expectAllAsked();
    }
    [[nodiscard]] Document& next() { return *m_next; }
    /// Of the menu of what was open of late, those of no file.
    [[nodiscard]] QList<QAction*> keptItems() const
    {
        QList<QAction*> result;
        for (QAction* item : recentMenu().actions())
            if (item->statusTip().startsWith(QStringLiteral("A document that was kept")))
                result << item;
        return result;
    }
    [[nodiscard]] QString nextCurves() { return curves(m_next->session()); }
    /// Leaves a copy behind as a program that is no more.
    void leave(const QList<const char*>& texts, const QString& path, bool wasClosed) const
    {
        QList<core::Curve> parsed;
        for (const char* text : texts)
            parsed << core::Curve::parse(text).value();
        Recovery other(copies);
        ASSERT_TRUE(other.keep({.session = Session::of(parsed),
                                .path = path,
                                .known = {},
                                .time = QDateTime::currentDateTime(),
                                .wasClosed = wasClosed}));
    }

private:
    std::unique_ptr<Document> m_next; // goes after the window, which is the base's: see the destructor
protected:
    ~RecoveryStartTest() override { window.reset(); }
};

TEST_F(RecoveryStartTest, TheFirstStartIsWithTheDefaultDocumentAndLeavesNothing)
{
    start();
    EXPECT_EQ(nextCurves(), defaults);
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(window->close());
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(RecoveryStartTest, AnUntitledDocumentComesBackWithoutAQuestion)
{
    start();
    next().setParameter(0, 0, 3);
    next().view().setMode(ViewState::Mode::Compare);
    next().view().setPanels({.open = {ViewState::Panel::Facts}, .front = ViewState::Panel::Facts});
    settle();
    EXPECT_TRUE(window->close());
    for (int i = 0; i < 2; ++i) { // again and again, also if nothing is done with it
        start();
        EXPECT_EQ(nextCurves(), QStringLiteral("softplus:beta=3 relu leaky_relu elu"));
        EXPECT_EQ(next().view().mode(), ViewState::Mode::Compare);
        EXPECT_EQ(next().view().panels().open, std::set{ViewState::Panel::Facts});
        EXPECT_TRUE(window->isWindowModified()) << "no file has it";
        EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("Untitled")));
        EXPECT_EQ(copyCount(), 1);
        EXPECT_TRUE(window->close());
    }
}

TEST_F(RecoveryStartTest, WhatWasBroughtBackIsAskedAboutBeforeNew)
{
    leave({"mish"}, {}, true);
    start();
    EXPECT_EQ(nextCurves(), QStringLiteral("mish"));
    answers.expectBox(QStringLiteral("Cancel"));
    key(Qt::Key_N);
    EXPECT_EQ(nextCurves(), QStringLiteral("mish"));
}

TEST_F(RecoveryStartTest, AFileOfTheCommandLineIsOpenedAndWhatWasThereBeforeWaits)
{
    leave({"mish"}, {}, true);
    start(file("lesson.actx", {"tanh"}));
    EXPECT_EQ(nextCurves(), QStringLiteral("tanh"));
    EXPECT_EQ(window->windowFilePath(), path("lesson.actx"));
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(recent(), QStringList(path("lesson.actx")));
    EXPECT_TRUE(window->close());
    start();
    EXPECT_EQ(nextCurves(), QStringLiteral("mish"));
}

TEST_F(RecoveryStartTest, AFileThatCannotBeOpenedIsToldAndTheLastDocumentComesBack)
{
    leave({"mish"}, {}, true);
    answers.expectBox(QStringLiteral("OK"));
    start(path("missing.actx"));
    EXPECT_TRUE(answers.text().contains(QStringLiteral("missing.actx"))) << answers.text().toStdString();
    EXPECT_EQ(nextCurves(), QStringLiteral("mish"));
}

TEST_F(RecoveryStartTest, WhatACrashHasLeftIsRestoredIfWished)
{
    const QString lesson = file("lesson.actx", {"tanh"});
    leave({"gelu"}, lesson, false);
    answers.expectKey(Qt::Key_Return);
    start();
    EXPECT_TRUE(answers.text().contains(QStringLiteral("ended unexpectedly while “lesson.actx” had unsaved")))
        << answers.text().toStdString();
    EXPECT_TRUE(answers.text().contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)))
        << answers.text().toStdString();
    EXPECT_EQ(nextCurves(), QStringLiteral("gelu"));
    EXPECT_EQ(window->windowFilePath(), lesson);
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(curvesIn(lesson), QStringLiteral("tanh")) << "not saved yet";
    EXPECT_EQ(copyCount(), 1) << "and still kept, as this window's";

    window.reset(); // another crash
    answers.expectBox(QStringLiteral("Restore"));
    start();
    EXPECT_EQ(nextCurves(), QStringLiteral("gelu"));
    answers.expectBox(QStringLiteral("Save"));
    answers.expectBox(QStringLiteral("Overwrite")); // the copy does not know what was in the file
    EXPECT_TRUE(window->close());
    EXPECT_EQ(curvesIn(lesson), QStringLiteral("gelu"));
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(RecoveryStartTest, ACrashLosesNotEvenHowAFileWasLookedAt)
{
    start(file("lesson.actx", {"tanh"}));
    next().view().setMode(ViewState::Mode::Compare);
    EXPECT_TRUE(QTest::qWaitFor([this] { return copyCount() == 1; }, 30'000));
    window.reset(); // a crash
    answers.expectBox(QStringLiteral("Restore"));
    start();
    EXPECT_EQ(next().view().mode(), ViewState::Mode::Compare);
    EXPECT_EQ(window->windowFilePath(), path("lesson.actx"));
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(copyCount(), 1) << "still kept";
    answers.expectBox(QStringLiteral("Save"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(RecoveryStartTest, WhatIsDiscardedIsGone)
{
    leave({"gelu"}, {}, false);
    answers.expectBox(QStringLiteral("Discard"));
    start();
    EXPECT_TRUE(answers.text().contains(QStringLiteral("while an untitled document had unsaved")))
        << answers.text().toStdString();
    EXPECT_EQ(nextCurves(), defaults);
    EXPECT_EQ(copyCount(), 0);
    start();
}

TEST_F(RecoveryStartTest, WhatIsPutOffIsOfferedAgain)
{
    leave({"gelu"}, {}, false);
    for (const bool byEscape : {true, false}) {
        if (byEscape)
            answers.expectKey(Qt::Key_Escape);
        else
            answers.expectBox(QStringLiteral("Not now"));
        start();
        EXPECT_EQ(nextCurves(), defaults);
        next().setVisible(0, false);
        next().undo();
        EXPECT_TRUE(window->close());
    }
    answers.expectBox(QStringLiteral("Restore"));
    start();
    EXPECT_EQ(nextCurves(), QStringLiteral("gelu"));
}

TEST_F(RecoveryStartTest, OfSeveralCrashesOneIsRestoredAndTheOthersAreListed)
{
    leave({"gelu"}, {}, false);
    leave({"mish"}, {}, false);
    leave({"silu"}, {}, false);
    answers.expect([this](QDialog& dialog) {
        EXPECT_TRUE(answers.text().contains(QStringLiteral("left so: 2."))) << answers.text().toStdString();
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    start();
    EXPECT_EQ(copyCount(), 3);
    EXPECT_EQ(keptItems().size(), 2);
    const QString restored = nextCurves();
    EXPECT_NE(restored, defaults);
    EXPECT_TRUE(window->close());
    answers.expectBox(QStringLiteral("Restore"));
    start();
    EXPECT_NE(nextCurves(), restored);
    EXPECT_NE(nextCurves(), defaults);
}

TEST_F(RecoveryStartTest, SeveralCrashesAreAskedAboutUntilOneIsRestored)
{
    leave({"gelu"}, {}, false);
    leave({"mish"}, {}, false);
    leave({"silu"}, {}, false);
    answers.expectBox(QStringLiteral("Discard"));
    answers.expectBox(QStringLiteral("Restore"));
    start();
    EXPECT_EQ(copyCount(), 2);
}

TEST_F(RecoveryStartTest, OfSeveralUntitledDocumentsAnyComesBackAndTheOneThereIsIsKept)
{
    leave({"gelu", "silu"}, {}, true);
    start();
    leave({"mish"}, {}, true);
    ASSERT_EQ(nextCurves(), QStringLiteral("gelu silu"));
    ASSERT_EQ(keptItems().size(), 1);
    const QString name = keptItems()[0]->text();
    EXPECT_TRUE(name.startsWith(QStringLiteral("&1 Untitled, "))) << name.toStdString();
    EXPECT_TRUE(name.contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    EXPECT_TRUE(name.endsWith(QStringLiteral(" — 1 curve"))) << name.toStdString();
    for (const char* each : {"mish", "gelu silu", "mish"}) {
        keptItems().at(0)->trigger(); // without a question
        QCoreApplication::processEvents();
        EXPECT_EQ(nextCurves(), QString::fromUtf8(each));
        EXPECT_EQ(copyCount(), 2);
        EXPECT_TRUE(window->isWindowModified());
    }
}

TEST_F(RecoveryStartTest, AFilesEditsAreAskedAboutBeforeWhatWasKeptComes)
{
    leave({"mish"}, {}, true);
    start(file("lesson.actx", {"softplus"}));
    next().setParameter(0, 0, 3);
    answers.expectBox(QStringLiteral("Cancel"));
    keptItems().at(0)->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(nextCurves(), QStringLiteral("softplus:beta=3"));
    answers.expectBox(QStringLiteral("Save"));
    keptItems().at(0)->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(nextCurves(), QStringLiteral("mish"));
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("softplus:beta=3"));
    EXPECT_EQ(window->windowFilePath(), QString());
    EXPECT_EQ(keptItems().size(), 0);
}

TEST_F(RecoveryStartTest, WhatAnotherWindowHasTakenMeanwhileIsToldAndNothingIsLost)
{
    leave({"mish"}, {}, true);
    start(file("lesson.actx", {"softplus"}));
    QAction* item = keptItems().at(0);
    Recovery other(copies);
    ASSERT_TRUE(other.take(true));
    answers.expectBox(QStringLiteral("OK"));
    item->trigger();
    QCoreApplication::processEvents();
    answers.expectAllAsked();
    EXPECT_EQ(nextCurves(), QStringLiteral("softplus"));
    EXPECT_EQ(keptItems().size(), 0);
    next().setVisible(0, false);
    EXPECT_TRUE(QTest::qWaitFor([this] { return copyCount() == 2; }, 30'000)) << "it is kept as ever";
    answers.expectBox(QStringLiteral("Discard"));
    EXPECT_TRUE(window->close());
}

TEST_F(RecoveryStartTest, ARestoredCrashLeavesTheLastDocumentForLater)
{
    leave({"mish"}, {}, true);
    leave({"gelu"}, path("lesson.actx"), false);
    answers.expectBox(QStringLiteral("Restore"));
    start();
    EXPECT_EQ(nextCurves(), QStringLiteral("gelu"));
    answers.expectBox(QStringLiteral("Discard"));
    EXPECT_TRUE(window->close());
    start();
    EXPECT_EQ(nextCurves(), QStringLiteral("mish"));
}

TEST_F(RecoveryStartTest, ACrashIsOfferedBesideAFileToo)
{
    leave({"gelu"}, {}, false);
    answers.expectBox(QStringLiteral("Not now"));
    start(file("lesson.actx", {"tanh"}));
    EXPECT_EQ(nextCurves(), QStringLiteral("tanh"));
    EXPECT_EQ(copyCount(), 1);
    answers.expectBox(QStringLiteral("Restore"));
    start(path("lesson.actx"));
    EXPECT_TRUE(answers.text().contains(QStringLiteral("“lesson.actx” is not opened")))
        << answers.text().toStdString();
    EXPECT_EQ(nextCurves(), QStringLiteral("gelu"));
    EXPECT_EQ(window->windowFilePath(), QString());
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("tanh"));
}

TEST_F(RecoveryStartTest, WhatAnotherWindowKeepsIsItsOwn)
{
    Recovery other(copies);
    ASSERT_TRUE(other.keep({.session = Session::of({core::Curve::parse("gelu").value()}),
                            .path = {},
                            .known = {},
                            .time = QDateTime::currentDateTime(),
                            .wasClosed = false}));
    start(); // without a question
    EXPECT_EQ(nextCurves(), defaults);
    EXPECT_TRUE(window->close());
    EXPECT_EQ(copyCount(), 1);
}

TEST_F(RecoveryStartTest, AWindowWithoutAFolderKeepsNothing)
{
    Document alone;
    MainWindow without(alone, settings);
    without.show();
    without.start({});
    alone.setVisible(0, false);
    EXPECT_TRUE(without.close());
    EXPECT_EQ(copyCount(), 0);
}

} // namespace
} // namespace activation_explorer::ui
