// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/document_file.h"

#include "support.h"

#include <QSignalSpy>

namespace activation_explorer::ui {
namespace {

using testing::HasSubstr;

class DocumentFileTest : public testing::Test
{
protected:
    [[nodiscard]] QString at(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    void edit() { document.setParameter(0, 0, ++value); }

    QTemporaryDir folder;
    Document document;
    DocumentFile file{document};
    QSignalSpy pathChanged{&file, &DocumentFile::pathChanged};
    QSignalSpy modifiedChanged{&file, &DocumentFile::modifiedChanged};
    double value = 1;
};

TEST_F(DocumentFileTest, BeginsUntitledAndUnmodified)
{
    EXPECT_EQ(file.path(), "");
    EXPECT_EQ(file.name(), "Untitled");
    EXPECT_FALSE(file.isModified());
    EXPECT_EQ(file.onDisk(), DocumentFile::OnDisk::AsKnown);
}

TEST_F(DocumentFileTest, WhatIsSavedOpensTheSame)
{
    document.setReference(1);
    document.setLinked(0, 0, true);
    document.view().setMode(ViewState::Mode::Difference);
    ASSERT_TRUE(file.save(at("lesson.actx")));
    Document other;
    DocumentFile otherFile(other);
    ASSERT_TRUE(otherFile.open(at("lesson.actx")));
    EXPECT_EQ(all(other), all(document));
    EXPECT_EQ(otherFile.path(), at("lesson.actx"));
    EXPECT_EQ(otherFile.name(), "lesson.actx");
    EXPECT_EQ(otherFile.known(), file.known());
    EXPECT_FALSE(otherFile.isModified());
    EXPECT_FALSE(other.undoStack().canUndo());
    const auto read = readSessionFile(at("lesson.actx"));
    ASSERT_TRUE(read);
    EXPECT_EQ(all(*read), all(document));
}

TEST_F(DocumentFileTest, IsModifiedByEditsUntilSavedOrUndone)
{
    ASSERT_TRUE(file.save(at("lesson.actx")));
    edit();
    EXPECT_TRUE(file.isModified());
    document.undo();
    EXPECT_FALSE(file.isModified());
    document.redo();
    ASSERT_TRUE(file.save(file.path()));
    EXPECT_FALSE(file.isModified());
    document.undo(); // to what the file had before
    EXPECT_TRUE(file.isModified());
    EXPECT_EQ(modifiedChanged.count(), 5);
    EXPECT_EQ(modifiedChanged.last().first(), true);
}

TEST_F(DocumentFileTest, AnotherViewOfAFileIsAModification)
{
    const std::vector<std::function<void(Document&)>> looks{
        [](Document& it) { it.view().setMode(ViewState::Mode::Compare); },
        [](Document& it) { it.view().setCharts(ViewState::Charts::Function); },
        [](Document& it) { it.view().setOptions({.markers = true}); },
        [](Document& it) { it.view().zoomAll(0.5); },
        [](Document& it) { it.view().setPin(1.5); },
        [](Document& it) { it.setCurrentRow(2); }};
    for (const auto& look : looks) {
        ASSERT_TRUE(file.save(at("lesson.actx")));
        EXPECT_FALSE(file.isModified());
        look(document);
        EXPECT_TRUE(file.isModified());
    }
    EXPECT_EQ(modifiedChanged.count(), 2 * static_cast<int>(looks.size()) - 1);
}

TEST_F(DocumentFileTest, LookedAtAsBeforeItIsNotModified)
{
    ASSERT_TRUE(file.save(at("lesson.actx")));
    document.view().setPin(1.5);
    document.view().setPointer(2);
    document.view().setPanels({.open = {}});
    document.view().setPin({});
    EXPECT_FALSE(file.isModified());
}

TEST_F(DocumentFileTest, TheWindowsShapeIsNoModification)
{
    document.view().setAspectEqual(true);
    ASSERT_TRUE(file.save(at("lesson.actx")));
    document.view().setShape(core::Quantity::Value, 0.25);
    EXPECT_FALSE(file.isModified());
}

TEST_F(DocumentFileTest, AnotherViewOfAnUntitledDocumentIsNoModification)
{
    document.changeView([](ViewState& view) { view.zoomAll(0.5); });
    document.changeView([](ViewState& view) { view.setMode(ViewState::Mode::Compare); });
    document.changeView([](ViewState& view) { view.setPin(1); });
    document.undo();
    EXPECT_FALSE(file.isModified());
    EXPECT_EQ(modifiedChanged.count(), 0);
    edit();
    EXPECT_TRUE(file.isModified());
}

TEST_F(DocumentFileTest, EveryEditOfAnUntitledDocumentIsAModificationUntilItIsUndone)
{
    const std::vector<std::function<void(Document&)>> edits{
        [](Document& it) { it.setParameter(0, 0, 2); },  [](Document& it) { it.setVisible(1, false); },
        [](Document& it) { it.setReference(1); },        [](Document& it) { it.setLinked(0, 0, true); },
        [](Document& it) { it.moveCurve(0, 1); },        [](Document& it) { it.removeCurve(3); },
        [](Document& it) { it.setColor(0, Qt::black); }, [](Document& it) { it.duplicateCurve(0); }};
    for (const auto& edit : edits) {
        edit(document);
        EXPECT_TRUE(file.isModified()) << document.undoStack().undoText().toStdString();
        document.undo();
        EXPECT_FALSE(file.isModified()) << document.undoStack().redoText().toStdString();
    }
    EXPECT_EQ(modifiedChanged.count(), 2 * static_cast<int>(edits.size()));
}

TEST_F(DocumentFileTest, ALookThatIsUndoneIsNoModificationOfAFile)
{
    ASSERT_TRUE(file.save(at("lesson.actx")));
    document.changeView([](ViewState& view) { view.zoomAll(0.5); });
    EXPECT_TRUE(file.isModified());
    document.undo();
    EXPECT_FALSE(file.isModified());
    EXPECT_TRUE(document.undoStack().isClean());
    document.changeView([](ViewState& view) { view.setPanels({.open = {}}); });
    EXPECT_FALSE(file.isModified()) << "panels do not count";
}

TEST_F(DocumentFileTest, SavedElsewhereItIsThatFilesFromNowOn)
{
    ASSERT_TRUE(file.save(at("one.actx")));
    edit();
    ASSERT_TRUE(file.save(at("two.actx")));
    EXPECT_EQ(file.name(), "two.actx");
    EXPECT_EQ(pathChanged.count(), 2);
    EXPECT_EQ(contentOf(at("two.actx")), toJson(document.session()));
    EXPECT_NE(contentOf(at("one.actx")), contentOf(at("two.actx")));
}

TEST_F(DocumentFileTest, WhoHearsOfAChangeFindsAllOfIt)
{
    const auto state = [this] {
        return file.name() + (file.isModified() ? "*" : "") +
               (file.onDisk() == DocumentFile::OnDisk::AsKnown ? "" : "!");
    };
    QStringList heard;
    const auto hear = [&] { heard << state(); };
    QObject::connect(&file, &DocumentFile::pathChanged, &file, hear);
    QObject::connect(&file, &DocumentFile::modifiedChanged, &file, hear);
    edit();
    ASSERT_TRUE(file.save(at("a")));
    edit();
    ASSERT_TRUE(file.open(at("a")));
    edit();
    file.beginNew();
    EXPECT_EQ(heard, (QStringList{"Untitled*", "a", "a", "a*", "a", "a*", "Untitled", "Untitled"}));
}

TEST_F(DocumentFileTest, SavingStopsWhatPlays)
{
    document.player().play(document.curves().entry(0).id, 0);
    ASSERT_TRUE(document.player().isPlaying());
    ASSERT_TRUE(file.save(at("lesson.actx")));
    EXPECT_FALSE(document.player().isPlaying());
    EXPECT_FALSE(file.isModified());
}

TEST_F(DocumentFileTest, BeginningAnewKeepsWhatIsDrawnBeside)
{
    ASSERT_TRUE(file.save(at("lesson.actx")));
    ViewState::Options options;
    options.legend = false;
    options.lineWidth = 4;
    document.view().setOptions(options);
    const ViewState::Panels panels{{ViewState::Panel::History}, ViewState::Panel::History};
    document.view().setPanels(panels);
    document.view().setCharts(ViewState::Charts::Function);
    document.view().setMode(ViewState::Mode::Compare);
    edit();
    file.beginNew();
    EXPECT_EQ(file.path(), "");
    EXPECT_FALSE(file.isModified());
    EXPECT_EQ(document.view().options(), options);
    EXPECT_EQ(document.view().panels(), panels);
    Document fresh;
    fresh.view().setCharts(ViewState::Charts::Function);
    fresh.view().setOptions(options);
    fresh.view().setPanels(panels);
    EXPECT_EQ(all(document), all(fresh));
}

TEST_F(DocumentFileTest, RecoveredItIsModifiedUntilSaved)
{
    const Session session = sessionOf({"elu", "relu"});
    file.recover(session, at("lesson.actx"), "known");
    EXPECT_EQ(all(document), all(session));
    EXPECT_EQ(file.path(), at("lesson.actx"));
    EXPECT_EQ(file.known(), "known");
    EXPECT_TRUE(file.isModified());
    edit();
    document.undo();
    EXPECT_TRUE(file.isModified());
    EXPECT_EQ(modifiedChanged.count(), 1);
    ASSERT_TRUE(file.save(file.path()));
    EXPECT_FALSE(file.isModified());
    EXPECT_EQ(modifiedChanged.count(), 2);
}

TEST_F(DocumentFileTest, AViewOfAnUntitledDocumentThatWasRecoveredIsNoModification)
{
    file.recover(sessionOf({"elu"}), "", "", false);
    EXPECT_FALSE(file.isModified());
    EXPECT_TRUE(file.differs());
    EXPECT_EQ(modifiedChanged.count(), 0);
    file.recover(sessionOf({"elu"}), at("lesson.actx"), "known", false);
    EXPECT_TRUE(file.isModified()); // of a file it is one
}

TEST_F(DocumentFileTest, RecoveredOverAModifiedOneItStaysModified)
{
    edit();
    file.recover(sessionOf({"elu"}), "", "");
    EXPECT_TRUE(file.isModified());
    EXPECT_EQ(modifiedChanged.count(), 1);
    EXPECT_EQ(file.name(), "Untitled");
}

TEST_F(DocumentFileTest, ALineBreakInANameIsShownInOneLine)
{
    ASSERT_TRUE(file.save(at("two\nlines.actx")));
    EXPECT_EQ(file.name(), "two\\nlines.actx");
    EXPECT_EQ(file.path(), at("two\nlines.actx"));
}

TEST_F(DocumentFileTest, PathsAreAbsolute)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(folder.path()));
    EXPECT_TRUE(file.save("lesson.actx"));
    EXPECT_TRUE(file.open("./lesson.actx"));
    ASSERT_TRUE(QDir::setCurrent(before));
    EXPECT_EQ(QDir::cleanPath(file.path()), at("lesson.actx"));
    EXPECT_TRUE(QDir::isAbsolutePath(file.path()));
}

} // namespace
} // namespace activation_explorer::ui
