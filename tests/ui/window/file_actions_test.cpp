// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/files_fixture.h"
#include "ui/files/file_actions.h"
#include "ui/panels/number_field.h"

#include <csignal>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <sys/resource.h>

namespace activation_explorer::ui {
namespace {

using FileActionsTest = FilesTest;

/// While it is there nothing is written to any file, but files can be made and removed.
class FullDisk
{
public:
    FullDisk()
    {
        EXPECT_EQ(::getrlimit(RLIMIT_FSIZE, &m_usual), 0);
        struct rlimit none = m_usual;
        none.rlim_cur = 0;
        EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &none), 0);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit m_usual = {};
};

// What a window is called

TEST_F(FileActionsTest, TheTitleSaysWhichFileItIsAndWhetherItIsModified)
{
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Untitled[*] — Activation Explorer"));
    EXPECT_FALSE(window->isWindowModified());
    openFile(file("lesson.actx", {"softplus"}));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("lesson.actx[*] — Activation Explorer"));
    EXPECT_EQ(window->windowFilePath(), path("lesson.actx"));
    EXPECT_FALSE(window->isWindowModified());
    edit();
    EXPECT_TRUE(window->isWindowModified());
    document.undo();
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(FileActionsTest, AFilesNameIsNeverTakenForTheMark)
{
    openFile(file("a[*]b.actx", {"relu"}));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("a[*][*]b.actx[*] — Activation Explorer"));
}

// New and open

TEST_F(FileActionsTest, NewBeginsUntitledWithWhatIsDrawnBesideTheCurvesAsItIs)
{
    openFile(file("lesson.actx", {"mish"}));
    action("markers")->trigger();
    document.view().setPanels({.open = {ViewState::Panel::Facts}, .front = ViewState::Panel::Facts});
    answers.expectBox(QStringLiteral("Discard"));
    key(Qt::Key_N);
    EXPECT_EQ(curves(), defaults);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Untitled[*] — Activation Explorer"));
    EXPECT_EQ(window->windowFilePath(), QString());
    EXPECT_TRUE(document.view().options().markers);
    EXPECT_EQ(document.view().panels().open, std::set{ViewState::Panel::Facts});
    EXPECT_FALSE(action("undo")->isEnabled());
}

TEST_F(FileActionsTest, AFileIsOpenedByItsDialogAndWithoutAQuestionWhereNothingIsLost)
{
    openFile(file("lesson.actx", {"gelu", "softplus:beta=0.5"}));
    EXPECT_EQ(curves(), QStringLiteral("gelu softplus:beta=0.5"));
    openFile(file("next.actx", {"tanh"}));
    EXPECT_EQ(curves(), QStringLiteral("tanh"));
    answers.expectKey(Qt::Key_Escape);
    key(Qt::Key_O);
    EXPECT_EQ(curves(), QStringLiteral("tanh"));
}

TEST_F(FileActionsTest, AFileThatIsNoneIsRefusedInASentenceAndTheDocumentStays)
{
    openFile(file("lesson.actx", {"tanh"}));
    write(path("bad.actx"), "{\"format\": 17}");
    answers.expectFile(path("bad.actx"));
    answers.expectBox(QStringLiteral("OK"));
    key(Qt::Key_O);
    EXPECT_TRUE(answers.text().contains(QStringLiteral("bad.actx"))) << answers.text().toStdString();
    EXPECT_EQ(curves(), QStringLiteral("tanh"));
    EXPECT_EQ(window->windowFilePath(), path("lesson.actx"));
    EXPECT_EQ(recent(), QStringList(path("lesson.actx")));
}

// Questions before something is lost

TEST_F(FileActionsTest, UntitledEditsAreAskedAboutBeforeNewAndOpen)
{
    edit();
    const QString edited = curves();
    answers.expectBox(QStringLiteral("Cancel"));
    key(Qt::Key_N);
    EXPECT_EQ(curves(), edited);
    EXPECT_TRUE(answers.text().startsWith(QStringLiteral("Save the changes to “Untitled”?")));
    answers.expectKey(Qt::Key_Escape);
    key(Qt::Key_O);
    EXPECT_EQ(curves(), edited);
    answers.expectBox(QStringLiteral("Discard"));
    key(Qt::Key_N);
    EXPECT_EQ(curves(), defaults);
}

TEST_F(FileActionsTest, SaveIsTheAnswerByEnterAndLeadsOnToWhatWasAskedFor)
{
    edit();
    const QString edited = curves();
    answers.expectKey(Qt::Key_Return);
    answers.expectFile(path("kept.actx"));
    answers.expectFile(file("lesson.actx", {"tanh"}));
    key(Qt::Key_O);
    EXPECT_EQ(curvesIn(path("kept.actx")), edited);
    EXPECT_EQ(curves(), QStringLiteral("tanh"));
}

TEST_F(FileActionsTest, WhoDoesNotSaveAfterAllStays)
{
    edit();
    const QString edited = curves();
    answers.expectBox(QStringLiteral("Save"));
    answers.expectKey(Qt::Key_Escape); // of the file dialog
    key(Qt::Key_N);
    EXPECT_EQ(curves(), edited);
}

TEST_F(FileActionsTest, AFilesEditsAreAskedAboutBeforeTheWindowCloses)
{
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    answers.expectBox(QStringLiteral("Cancel"));
    key(Qt::Key_Q);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("softplus"));
    answers.expectBox(QStringLiteral("Save"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("softplus:beta=3"));
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(FileActionsTest, DiscardedTheFileIsAsItWasAndTheWindowCloses)
{
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    answers.expectBox(QStringLiteral("Discard"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("softplus"));
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(FileActionsTest, AnUntitledDocumentIsKeptWithoutAQuestionAtClosing)
{
    edit();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(copyCount(), 1);
}

TEST_F(FileActionsTest, AnUntitledDocumentThatCannotBeKeptIsAskedAbout)
{
    edit();
    ASSERT_TRUE(QDir(copies).removeRecursively());
    write(copies, "no folder");
    answers.expectBox(QStringLiteral("Cancel"));
    EXPECT_FALSE(window->close());
    answers.expectKey(Qt::Key_Return);
    answers.expectFile(path("saved"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(curvesIn(path("saved.actx")), curves());
}

TEST_F(FileActionsTest, ThatNothingIsKeptIsSeenUntilItIsAgain)
{
    const auto* sign = window->findChild<QLabel*>(QStringLiteral("notKept"));
    ASSERT_TRUE(sign);
    EXPECT_FALSE(sign->isVisible());
    auto& files = *window->findChild<FileActions*>();
    edit();
    {
        const FullDisk full;
        EXPECT_TRUE(files.endSession(false));
        EXPECT_TRUE(sign->isVisible());
        EXPECT_TRUE(sign->toolTip().contains(QStringLiteral("Cannot write")))
            << sign->toolTip().toStdString();
        EXPECT_TRUE(sign->accessibleName().contains(QStringLiteral("Cannot write")));
        EXPECT_TRUE(files.endSession(false));
        EXPECT_TRUE(sign->isVisible());
    }
    EXPECT_TRUE(files.endSession(false));
    EXPECT_FALSE(sign->isVisible());
}

TEST_F(FileActionsTest, WhoClosesWithoutKeepingLeavesNoOldCopyBehind)
{
    edit();
    EXPECT_TRUE(window->findChild<FileActions*>()->endSession(false)); // keeps it
    ASSERT_EQ(copyCount(), 1);
    document.setVisible(0, false);
    const FullDisk full;
    answers.expectBox(QStringLiteral("Close"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(FileActionsTest, WhoSavesWhatCannotBeKeptLeavesNoOldCopyBehind)
{
    edit();
    EXPECT_TRUE(window->findChild<FileActions*>()->endSession(false)); // keeps it
    ASSERT_EQ(copyCount(), 1);
    document.setVisible(0, false);
    auto full = std::make_unique<FullDisk>();
    answers.expect([&full](QDialog& dialog) {
        full.reset(); // there is room elsewhere
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    answers.expectFile(path("saved"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(curvesIn(path("saved.actx")), curves());
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(FileActionsTest, HowAFileIsLookedAtIsNotLostWithoutAQuestion)
{
    openFile(file("lesson.actx", {"softplus"}));
    EXPECT_FALSE(window->isWindowModified());
    document.view().pan(core::Quantity::Value, 1, 0);
    EXPECT_TRUE(window->isWindowModified());
    answers.expectBox(QStringLiteral("Save"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(readSessionFile(path("lesson.actx"))->view.ranges, document.view().ranges());
}

TEST_F(FileActionsTest, HowAnUntitledDocumentIsLookedAtIsNoWorkToAskAbout)
{
    document.view().setMode(ViewState::Mode::Compare);
    document.view().pan(core::Quantity::Value, 1, 0);
    key(Qt::Key_N);
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
}

TEST_F(FileActionsTest, AFileThatIsGoneIsAskedAboutThoughUnmodified)
{
    openFile(file("lesson.actx", {"softplus"}));
    const QByteArray before = content(path("lesson.actx"));
    ASSERT_TRUE(QFile::remove(path("lesson.actx")));
    answers.expectBox(QStringLiteral("Cancel"));
    key(Qt::Key_N);
    EXPECT_TRUE(answers.text().startsWith(QStringLiteral("“lesson.actx” has been removed since")));
    EXPECT_EQ(curves(), QStringLiteral("softplus"));
    answers.expectKey(Qt::Key_Escape);
    key(Qt::Key_O);
    EXPECT_EQ(curves(), QStringLiteral("softplus"));
    answers.expectBox(QStringLiteral("Save"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(content(path("lesson.actx")), before);
}

TEST_F(FileActionsTest, AFileThatAnotherProgramHasReplacedIsAskedAboutThoughUnmodified)
{
    openFile(file("lesson.actx", {"softplus"}));
    file("lesson.actx", {"tanh"});
    answers.expectBox(QStringLiteral("Save"));
    answers.expectBox(QStringLiteral("Save as…"));
    answers.expectFile(path("mine.actx"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(curvesIn(path("mine.actx")), QStringLiteral("softplus"));
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("tanh"));
}

TEST_F(FileActionsTest, WhatIsOnlyHereCanBeDiscardedToo)
{
    openFile(file("lesson.actx", {"softplus"}));
    file("lesson.actx", {"tanh"});
    answers.expectBox(QStringLiteral("Discard"));
    openFile(path("lesson.actx"));
    EXPECT_EQ(curves(), QStringLiteral("tanh"));
    EXPECT_TRUE(window->close()) << "the file is known again";
}

TEST_F(FileActionsTest, WhatIsBeingTypedIsTakenBeforeItIsSavedOrAskedAbout)
{
    openFile(file("lesson.actx", {"softplus"}));
    auto* field = named<NumberField>(QStringLiteral("β of SoftPlus, value"));
    ASSERT_TRUE(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2.5"));
    key(Qt::Key_S);
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("softplus:beta=2.5"));
    EXPECT_EQ(window->focusWidget(), field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("4"));
    answers.expectBox(QStringLiteral("Cancel"));
    EXPECT_FALSE(window->close());
}

TEST_F(FileActionsTest, WhatPlaysIsStoppedAndAskedAbout)
{
    openFile(file("lesson.actx", {"softplus"}));
    document.player().play(document.curves().entry(0).id, 0);
    document.player().advance(0.3);
    answers.expectBox(QStringLiteral("Cancel"));
    EXPECT_FALSE(window->close());
    EXPECT_FALSE(document.player().isPlaying());
    document.player().play(document.curves().entry(0).id, 0);
    document.player().advance(0.3);
    key(Qt::Key_S);
    EXPECT_FALSE(document.player().isPlaying());
    EXPECT_EQ(curvesIn(path("lesson.actx")), curves());
    EXPECT_FALSE(window->isWindowModified());
}

// The end of the desktop's session

TEST_F(FileActionsTest, AtTheEndOfTheDesktopsSessionItIsAskedOnce)
{
    auto& files = *window->findChild<FileActions*>();
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    answers.expectBox(QStringLiteral("Cancel"));
    EXPECT_FALSE(files.endSession(true));
    answers.expectBox(QStringLiteral("Discard"));
    EXPECT_TRUE(files.endSession(true));
    answers.expectAllAsked();
    document.view().setPointer(1.5); // as the mouse moves on
    EXPECT_TRUE(window->close()) << "without another question";
    EXPECT_EQ(copyCount(), 0);
}

TEST_F(FileActionsTest, WhereOthersKeepTheSessionFromEndingNothingIsForgottenThough)
{
    auto& files = *window->findChild<FileActions*>();
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    EXPECT_TRUE(window->findChild<FileActions*>()->endSession(false)); // keeps it
    answers.expectBox(QStringLiteral("Discard"));
    EXPECT_TRUE(files.endSession(true));
    EXPECT_EQ(copyCount(), 1) << "as long as the window is there";
    document.view().zoomAll(0.5); // the person stays
    answers.expectBox(QStringLiteral("Cancel"));
    EXPECT_FALSE(window->close());
    EXPECT_EQ(copyCount(), 1);
}

TEST_F(FileActionsTest, AnUntitledDocumentIsKeptAsClosedAtTheEndOfTheDesktopsSession)
{
    auto& files = *window->findChild<FileActions*>();
    const auto copy = [this] {
        return content(copies + QLatin1Char('/') +
                       QDir(copies).entryList({QStringLiteral("*.json")}).value(0));
    };
    for (const bool mayAsk : {false, true}) {
        document.setParameter(0, 0, mayAsk ? 3 : 4);
        EXPECT_TRUE(files.endSession(mayAsk));
        ASSERT_EQ(copyCount(), 1);
        EXPECT_TRUE(copy().contains("\"was_closed\":true"));
        document.setVisible(0, mayAsk);
        EXPECT_TRUE(QTest::qWaitFor([&copy] { return copy().contains("\"was_closed\":false"); }, 30'000));
    }
}

TEST_F(FileActionsTest, WhereTheSessionGoesOnAfterAllSoDoesTheDocument)
{
    auto& files = *window->findChild<FileActions*>();
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    answers.expectBox(QStringLiteral("Discard"));
    EXPECT_TRUE(files.endSession(true));
    document.setVisible(0, false); // the person stays
    answers.expectBox(QStringLiteral("Save"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(content(path("lesson.actx")), toJson(document.session()));
}

TEST_F(FileActionsTest, WhereItMustNotAskItKeepsWhatWouldBeLost)
{
    auto& files = *window->findChild<FileActions*>();
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    EXPECT_TRUE(files.endSession(false));
    EXPECT_EQ(copyCount(), 1);
    answers.expectBox(QStringLiteral("Save"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(copyCount(), 0);
}

// Saving

TEST_F(FileActionsTest, UndoAndRedoLeadAwayFromWhatIsSavedAndBack)
{
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    key(Qt::Key_S);
    EXPECT_FALSE(window->isWindowModified());
    key(Qt::Key_Z);
    EXPECT_TRUE(window->isWindowModified());
    action("redo")->trigger();
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(window->close());
}

TEST_F(FileActionsTest, AFileBringsItsPanels)
{
    Session session = document.session();
    session.view.panels = {.open = {ViewState::Panel::Facts, ViewState::Panel::Values},
                           .front = ViewState::Panel::Facts};
    write(path("panels.actx"), toJson(session));
    openFile(path("panels.actx"));
    EXPECT_TRUE(window->findChild<QDockWidget*>(QStringLiteral("curves"))->isHidden());
    EXPECT_FALSE(window->findChild<QDockWidget*>(QStringLiteral("facts"))->visibleRegion().isEmpty());
    EXPECT_EQ(document.view().panels(), session.view.panels);
}

TEST_F(FileActionsTest, WhatAFileShowsBesideTheCurvesIsNotTheNextWindows)
{
    action("tangent")->trigger(); // a person's choice: off
    Session session = document.session();
    session.view.options = {.legend = false, .tangent = true, .markers = true, .lineWidth = 6};
    session.view.charts = ViewState::Charts::Function;
    write(path("lesson.actx"), toJson(session));
    openFile(path("lesson.actx"));
    ASSERT_TRUE(document.view().options().markers);
    action("endLabels")->trigger(); // another: off
    action("lineThick")->trigger();
    answers.expectBox(QStringLiteral("Discard")); // the file's part of it
    EXPECT_TRUE(window->close());
    Document another;
    const MainWindow again(another, settings);
    EXPECT_EQ(another.view().options(),
              (ViewState::Options{.endLabels = false, .tangent = false, .lineWidth = 4}));
    EXPECT_EQ(another.view().charts(), ViewState::Charts::Both);
}

TEST_F(FileActionsTest, AnUntitledDocumentIsSavedUnderANameWithAnEnding)
{
    edit();
    answers.expectFile(path("第一课 one"));
    key(Qt::Key_S);
    EXPECT_EQ(curvesIn(path("第一课 one.actx")), curves());
    EXPECT_EQ(window->windowFilePath(), path("第一课 one.actx"));
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(window->statusBar()->currentMessage(), QStringLiteral("Saved 第一课 one.actx"));
    edit();
    document.setVisible(1, false);
    key(Qt::Key_S); // without a question
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(content(path("第一课 one.actx")), toJson(document.session()));
}

TEST_F(FileActionsTest, EndingsArePutWhereThereAreNone)
{
    for (const auto& [typed, saved] :
         {std::pair("plain", "plain.actx"), std::pair("ReLU v1.5", "ReLU v1.5.actx"),
          std::pair("lesson 3. ELU", "lesson 3. ELU.actx"), std::pair("own.json", "own.json"),
          std::pair("twice.actx", "twice.actx")}) {
        answers.expectFile(path(typed));
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(curvesIn(path(saved)), defaults) << typed;
        EXPECT_EQ(window->windowFilePath(), path(saved));
    }
}

TEST_F(FileActionsTest, AFileThatOnlyTheEndingLeadsToIsNotReplacedUnasked)
{
    file("lesson.actx", {"tanh"});
    answers.expectFile(path("lesson"));
    answers.expectKey(Qt::Key_Return);
    answers.expectKey(Qt::Key_Escape); // of the file dialog, which is back
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("tanh"));
    answers.expectFile(path("lesson"));
    answers.expectBox(QStringLiteral("Replace"));
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(curvesIn(path("lesson.actx")), defaults);
}

TEST_F(FileActionsTest, SavedAsAnotherItIsThatFileAndTheFirstStaysAsItWas)
{
    openFile(file("first.actx", {"softplus"}));
    edit();
    answers.expectFile(path("second.actx"));
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(curvesIn(path("first.actx")), QStringLiteral("softplus"));
    EXPECT_EQ(curvesIn(path("second.actx")), QStringLiteral("softplus:beta=3"));
    EXPECT_EQ(window->windowFilePath(), path("second.actx"));
    EXPECT_EQ(recent(), QStringList({path("second.actx"), path("first.actx")}));
}

TEST_F(FileActionsTest, AFileThatAnotherProgramHasChangedIsNotOverwrittenUnasked)
{
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    file("lesson.actx", {"tanh"});
    answers.expectBox(QStringLiteral("Cancel"));
    key(Qt::Key_S);
    EXPECT_TRUE(answers.text().contains(QStringLiteral("changed by another program")));
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("tanh"));
    answers.expectKey(Qt::Key_Return); // Save as
    answers.expectFile(path("mine.actx"));
    key(Qt::Key_S);
    EXPECT_EQ(curvesIn(path("mine.actx")), QStringLiteral("softplus:beta=3"));
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("tanh"));
}

TEST_F(FileActionsTest, OverwrittenItIsAsItIsHere)
{
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    file("lesson.actx", {"tanh"});
    answers.expectBox(QStringLiteral("Overwrite"));
    key(Qt::Key_S);
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("softplus:beta=3"));
    edit();
    key(Qt::Key_S); // and is known from now on
}

TEST_F(FileActionsTest, AFileThatIsGoneIsSavedAnewWithoutAQuestion)
{
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    ASSERT_TRUE(QFile::remove(path("lesson.actx")));
    key(Qt::Key_S);
    EXPECT_EQ(curvesIn(path("lesson.actx")), QStringLiteral("softplus:beta=3"));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(FileActionsTest, WhatCannotBeSavedIsToldAndStaysModified)
{
    openFile(file("lesson.actx", {"softplus"}));
    edit();
    answers.expectFile(path("missing/there.actx"));
    answers.expectBox(QStringLiteral("OK"));
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(answers.text().contains(QStringLiteral("there.actx"))) << answers.text().toStdString();
    EXPECT_EQ(window->windowFilePath(), path("lesson.actx"));
    EXPECT_TRUE(window->isWindowModified());
    // Where closing has led to it, the window stays.
    ASSERT_TRUE(QFile::remove(path("lesson.actx")) &&
                QDir(folder.path()).mkdir(QStringLiteral("lesson.actx")));
    answers.expectBox(QStringLiteral("Save"));
    answers.expectBox(QStringLiteral("Overwrite"));
    answers.expectBox(QStringLiteral("OK"));
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(curves(), QStringLiteral("softplus:beta=3"));
}

// Files of late

TEST_F(FileActionsTest, FilesOfLateAreListedAndOpened)
{
    EXPECT_FALSE(recentMenu().actions().last()->isEnabled()) << "nothing yet";
    openFile(file("first & best.actx", {"softplus"}));
    openFile(file("second.actx", {"tanh"}));
    EXPECT_EQ(recent(), QStringList({path("second.actx"), path("first & best.actx")}));
    EXPECT_TRUE(recentMenu().actions()[1]->text().startsWith(QStringLiteral("&2 first && best.actx — ")))
        << recentMenu().actions()[1]->text().toStdString();
    recentMenu().actions()[1]->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(curves(), QStringLiteral("softplus"));
    EXPECT_EQ(recent().first(), path("first & best.actx"));
}

TEST_F(FileActionsTest, EditsAreAskedAboutBeforeAFileOfLateIsOpened)
{
    openFile(file("first.actx", {"softplus"}));
    edit();
    answers.expectBox(QStringLiteral("Cancel"));
    recentMenu().actions()[0]->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(curves(), QStringLiteral("softplus:beta=3"));
}

TEST_F(FileActionsTest, AFileOfLateThatIsGoneSaysSoAndLeavesTheListIfWished)
{
    openFile(file("first.actx", {"softplus"}));
    openFile(file("second.actx", {"tanh"}));
    document.setVisible(0, false);
    ASSERT_TRUE(QFile::remove(path("first.actx")));
    answers.expectKey(Qt::Key_Return); // and no question about edits
    recentMenu().actions()[1]->trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(answers.text().contains(QStringLiteral("first.actx” is not there")))
        << answers.text().toStdString();
    EXPECT_EQ(recent().size(), 2) << "perhaps its disk is only not mounted";
    answers.expectBox(QStringLiteral("Remove from the list"));
    recentMenu().actions()[1]->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(recent(), QStringList(path("second.actx")));
}

TEST_F(FileActionsTest, TheListCanBeCleared)
{
    openFile(file("first.actx", {"softplus"}));
    recentMenu().actions().last()->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(recent(), QStringList());
    EXPECT_FALSE(recentMenu().actions().last()->isEnabled());
}

TEST_F(FileActionsTest, DialogsBeginWhereTheFileIs)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("deep")));
    openFile(file("deep/lesson.actx", {"softplus"}));
    for (const bool opens : {true, false}) {
        answers.expect([this](QDialog& dialog) {
            EXPECT_EQ(static_cast<QFileDialog&>(dialog).directory().path(), path("deep"));
            EXPECT_EQ(static_cast<QFileDialog&>(dialog).supportedSchemes(),
                      QStringList(QStringLiteral("file")));
            dialog.reject();
        });
        key(opens ? Qt::Key_O : Qt::Key_S,
            opens ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
    }
}

} // namespace
} // namespace activation_explorer::ui
