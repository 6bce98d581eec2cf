// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/keeper.h"

#include "support.h"
#include "ui/files/document_file.h"
#include "ui/files/recovery.h"

#include <functional>
#include <optional>
#include <QSignalSpy>
#include <QTest>

namespace activation_explorer::ui {
namespace {

class KeeperTest : public testing::Test
{
protected:
    /// A window of the program.
    struct Window {
        explicit Window(const QString& folder)
            : recovery(folder)
        {
            keeper.start();
        }
        void edit() { document.setParameter(0, 0, ++value); }

        Document document;
        DocumentFile file{document};
        Recovery recovery;
        Keeper keeper{document, file, recovery};
        double value = 1;
    };

    [[nodiscard]] qsizetype copies() const { return QDir(state).entryList({"*.json"}).size(); }
    [[nodiscard]] QByteArray lastCopy() const
    {
        return contentOf(state + '/' + QDir(state).entryList({"*.json"}, QDir::Files, QDir::Time).value(0));
    }
    [[nodiscard]] std::optional<KeptDocument> next(bool wasClosed) const
    {
        return Recovery(state).take(wasClosed);
    }

    QTemporaryDir folder;
    QString state = folder.filePath("documents");
    QString lesson = folder.filePath("lesson.actx");
    std::optional<Window> window{std::in_place, state};
};

TEST_F(KeeperTest, AnUntouchedDocumentIsNotKept)
{
    EXPECT_TRUE(window->keeper.keepNow());
    window->keeper.close();
    EXPECT_EQ(filesIn(state), QStringList());
}

TEST_F(KeeperTest, WhatIsTheWindowsIsNoTouch)
{
    window->document.view().setOptions({.legend = false});
    window->document.view().setCharts(ViewState::Charts::Function);
    window->document.view().setPanels({{ViewState::Panel::Facts}, ViewState::Panel::Facts});
    window->document.view().setPointer(1.5);
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 0);
    window->document.view().setMode(ViewState::Mode::Compare);
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 1);
}

TEST_F(KeeperTest, AChangeIsKeptAfterAMomentThoughChangesGoOn)
{
    QElapsedTimer time;
    time.start();
    QTimer changes;
    QObject::connect(&changes, &QTimer::timeout, &changes, [this] { window->edit(); });
    changes.start(50);
    EXPECT_TRUE(QTest::qWaitFor([this] { return copies() == 1; }, 30'000));
    EXPECT_GT(time.elapsed(), Keeper::interval - 100); // and not at each change
}

TEST_F(KeeperTest, ACrashLeavesAllOfAnUntitledDocument)
{
    window->edit();
    window->document.addCurve(core::Curve::parse("elu").value());
    EXPECT_TRUE(window->keeper.keepNow());
    const QByteArray before = all(window->document);
    window.reset(); // without close()
    const auto copy = next(false);
    ASSERT_TRUE(copy);
    EXPECT_EQ(all(copy->session), before);
    EXPECT_EQ(copy->path, "");
    EXPECT_FALSE(copy->wasClosed);
}

TEST_F(KeeperTest, AnUntitledDocumentComesBackAfterAnEnd)
{
    window->edit();
    const QByteArray before = all(window->document);
    window->keeper.close();
    window.reset();
    EXPECT_FALSE(next(false));
    window.emplace(state);
    const auto copy = window->recovery.take(true);
    ASSERT_TRUE(copy);
    EXPECT_EQ(all(copy->session), before);
    window->file.recover(copy->session, copy->path, copy->known);
    window->keeper.close(); // and again
    window.reset();
    EXPECT_EQ(all(next(true)->session), before);
    EXPECT_EQ(copies(), 1);
}

TEST_F(KeeperTest, WhereTheProgramMayEndItGoesOnToo)
{
    window->edit();
    EXPECT_TRUE(window->keeper.keepForNextStart());
    EXPECT_TRUE(lastCopy().contains("\"was_closed\":true"));
    window->edit();
    EXPECT_TRUE(window->keeper.findChild<QTimer*>()->isActive());
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_TRUE(lastCopy().contains("\"was_closed\":false"));
}

TEST_F(KeeperTest, WhereTheProgramMayEndAFilesEditsAreKeptAsOfACrash)
{
    ASSERT_TRUE(window->file.save(lesson));
    window->edit();
    EXPECT_TRUE(window->keeper.keepForNextStart());
    window.reset();
    EXPECT_FALSE(next(true));
    EXPECT_TRUE(next(false));
}

TEST_F(KeeperTest, BroughtBackAndRunningItIsNoLongerClosed)
{
    window->edit();
    window->keeper.close();
    window.emplace(state);
    const auto copy = window->recovery.take(true);
    ASSERT_TRUE(copy);
    window->file.recover(copy->session, copy->path, copy->known);
    EXPECT_TRUE(window->keeper.keepNow());
    window.reset();
    EXPECT_TRUE(next(false));
}

TEST_F(KeeperTest, EditsOfAFileAreKeptUntilSaved)
{
    ASSERT_TRUE(window->file.save(lesson));
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 0);
    window->edit();
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 1);
    ASSERT_TRUE(window->file.save(lesson));
    EXPECT_EQ(copies(), 0); // at once
    window->edit();
    EXPECT_TRUE(window->keeper.keepNow());
    const QByteArray before = all(window->document);
    const QByteArray known = window->file.known();
    window.reset();
    const auto copy = next(false);
    ASSERT_TRUE(copy);
    EXPECT_EQ(all(copy->session), before);
    EXPECT_EQ(copy->path, lesson);
    EXPECT_EQ(copy->known, known);
}

TEST_F(KeeperTest, UndoneToWhatTheFileHasThereIsNothingToKeep)
{
    ASSERT_TRUE(window->file.save(lesson));
    window->edit();
    EXPECT_TRUE(window->keeper.keepNow());
    window->document.undo();
    EXPECT_EQ(copies(), 0);
}

TEST_F(KeeperTest, SavedUnderAFirstNameThereIsNothingToKeepEither)
{
    window->document.view().setMode(ViewState::Mode::Compare); // no edit
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 1);
    ASSERT_TRUE(window->file.save(lesson));
    EXPECT_EQ(copies(), 0);
}

TEST_F(KeeperTest, HowAFileIsLookedAtIsKept)
{
    ASSERT_TRUE(window->file.save(lesson));
    window->document.view().setPanels({.open = {}}); // the window's
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 0);
    const std::vector<std::function<void(Document&)>> looks{
        [](Document& document) { document.view().setMode(ViewState::Mode::Compare); },
        [](Document& document) { document.view().zoomAll(0.5); },
        [](Document& document) { document.view().setPin(1.5); },
        [](Document& document) { document.setCurrentRow(2); }};
    for (const auto& look : looks) {
        look(window->document);
        EXPECT_TRUE(window->keeper.keepNow());
        EXPECT_EQ(copies(), 1);
        ASSERT_TRUE(window->file.save(lesson)); // which has it now
        EXPECT_EQ(copies(), 0);
    }
    window->document.view().setMode(ViewState::Mode::Difference);
    EXPECT_TRUE(window->keeper.keepNow());
    window.reset();
    const auto copy = next(false);
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->wasModified);
    EXPECT_EQ(copy->session.view.mode, ViewState::Mode::Difference);
}

TEST_F(KeeperTest, WhatIsRestoredGoesOnBeingKept)
{
    for (const bool modified : {false, true}) {
        window->file.recover(sessionOf({"elu"}), {}, {}, modified);
        EXPECT_TRUE(window->keeper.keepNow());
        EXPECT_EQ(copies(), 1);
        ASSERT_TRUE(window->file.save(lesson));
        EXPECT_EQ(copies(), 0);
    }
}

TEST_F(KeeperTest, AnotherOneThatBeginsIsNotTheOneThatWasKept)
{
    window->document.view().setMode(ViewState::Mode::Compare); // neither path nor modified mark change
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 1);
    window->file.beginNew();
    EXPECT_EQ(copies(), 0);
}

TEST_F(KeeperTest, AFileThatWasRemovedIsKeptThoughUnmodified)
{
    ASSERT_TRUE(window->file.save(lesson));
    ASSERT_TRUE(QFile::remove(lesson));
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_EQ(copies(), 1);
}

TEST_F(KeeperTest, OfAFileNothingStaysAtAnEnd)
{
    ASSERT_TRUE(window->file.save(lesson));
    window->edit();
    EXPECT_TRUE(window->keeper.keepNow());
    window->keeper.close(); // whoever calls it has asked
    EXPECT_EQ(filesIn(state), QStringList());
    window->file.recover(sessionOf({"elu"}), folder.filePath("other.actx"), {});
    EXPECT_EQ(filesIn(state), QStringList()); // nothing from then on
    EXPECT_FALSE(window->keeper.findChild<QTimer*>()->isActive());
}

TEST_F(KeeperTest, BeforeItsStartACopyThatWasTakenStays)
{
    window->edit();
    EXPECT_TRUE(window->keeper.keepNow());
    window.reset();
    Document document;
    DocumentFile file(document);
    Recovery recovery(state);
    Keeper keeper(document, file, recovery);
    ASSERT_TRUE(recovery.take(false));
    file.beginNew();
    document.setParameter(0, 0, 7);
    document.undo(); // which tells that it is unmodified
    ASSERT_TRUE(file.save(lesson));
    EXPECT_EQ(copies(), 1);
    EXPECT_FALSE(keeper.findChild<QTimer*>()->isActive());
    keeper.start();
    EXPECT_EQ(copies(), 1);
    EXPECT_TRUE(keeper.keepNow());
    EXPECT_EQ(copies(), 0);
}

TEST_F(KeeperTest, AFailureIsToldOnceAndThatItWorksAgain)
{
    QSignalSpy failed(&window->keeper, &Keeper::keepingChanged);
    ASSERT_TRUE(QDir(state).removeRecursively());
    write(state, "a file in its way");
    for (int i = 0; i < 3; ++i) {
        window->edit();
        EXPECT_FALSE(window->keeper.keepNow());
    }
    EXPECT_TRUE(window->keeper.findChild<QTimer*>()->isActive()) << "and tried again";
    window->keeper.close();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.first().first().toString(), "No file can be made and locked in “" + state + "”.");
    ASSERT_TRUE(QFile::remove(state));
    EXPECT_TRUE(window->keeper.keepNow());
    ASSERT_EQ(failed.count(), 2);
    EXPECT_EQ(failed.last().first().toString(), "");
    ASSERT_TRUE(QDir(state).removeRecursively());
    write(state, "again");
    EXPECT_FALSE(window->keeper.keepNow());
    EXPECT_EQ(failed.count(), 3);
}

TEST_F(KeeperTest, TwoWindowsKeepTheirOwn)
{
    Window other(state);
    window->edit();
    other.document.removeCurve(0);
    EXPECT_TRUE(window->keeper.keepNow());
    EXPECT_TRUE(other.keeper.keepNow());
    EXPECT_EQ(copies(), 2);
    window->keeper.close();
    EXPECT_EQ(copies(), 2);
    window.reset();
    EXPECT_EQ(next(true)->session.curves.size(), 4);
    EXPECT_FALSE(next(false)); // the other still runs
}

} // namespace
} // namespace activation_explorer::ui
