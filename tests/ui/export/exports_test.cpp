// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exports.h"

#include "tests/ui/export/export_fixture.h"
#include "tests/ui/export/picture_fixture.h"
#include "ui/document/session_text.h"
#include "ui/export/code.h"
#include "ui/export/picture_dialog.h"
#include "ui/export/print_preview.h"

#include <gmock/gmock.h>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QTimer>
#include <QToolButton>

namespace activation_explorer::ui {
namespace {

class ExportsTest : public ExportTest
{
protected:
    ExportsTest() { showActive(window); }

    /// Calls a slot that opens a modal dialog, and looks at that; it is closed afterwards.
    template<typename Dialog>
    void look(void (Exports::*slot)(), const std::function<void(Dialog&)>& what)
    {
        bool looked = false;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            EXPECT_EQ(dialog->parentWidget(), &window);
            looked = true;
            what(*dialog);
            dialog->close();
        });
        (exports.*slot)();
        EXPECT_TRUE(looked);
    }
    [[nodiscard]] QString message() const { return said.isEmpty() ? QString() : said.last()[0].toString(); }

    QWidget window;
    Exports exports{document, settings, &window};
    QSignalSpy said{&exports, &Exports::message};
};

TEST_F(ExportsTest, AnImageBeginsInTheWindowsThemeAndUnderTheDocumentsName)
{
    exports.setTheme(Theme::Id::Contrast);
    exports.setDocumentName(QStringLiteral("my lesson.2.actx"));
    look<PictureDialog>(&Exports::exportImage, [this](PictureDialog& dialog) {
        EXPECT_EQ(dialog.options().theme, Theme::Id::Contrast);
        QString name;
        answer({[&name](QWidget& modal) {
            name = modal.findChild<QLineEdit*>()->text();
            modal.close();
        }});
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        EXPECT_EQ(name, "my lesson.2.png");
    });
    EXPECT_EQ(message(), "") << "nothing was saved";
}

TEST_F(ExportsTest, SaysWhatWasSaved)
{
    look<PictureDialog>(&Exports::exportImage,
                        [this](PictureDialog& dialog) { saveAs(dialog, path("a.png")); });
    EXPECT_THAT(message().toStdString(),
                testing::AllOf(testing::StartsWith("Saved"), testing::HasSubstr("a.png")));
    EXPECT_EQ(contentOf(path("a.png")), Picture(document.session(), {}).png());
}

TEST_F(ExportsTest, WhatPlaysIsStoppedBeforeADialogTakesTheDocument)
{
    for (const auto slot : {&Exports::exportImage, &Exports::exportData, &Exports::exportCode}) {
        document.player().play(document.curves().entry(0).id, 0);
        ASSERT_TRUE(document.player().isPlaying());
        look<ExportDialog>(slot, [this](ExportDialog&) { EXPECT_FALSE(document.player().isPlaying()); });
    }
    document.player().play(document.curves().entry(0).id, 0);
    look<PrintPreview>(&Exports::print,
                       [this](PrintPreview&) { EXPECT_FALSE(document.player().isPlaying()); });
}

TEST_F(ExportsTest, TheTitleStaysWithTheDocument)
{
    const auto title = [](PictureDialog& dialog) {
        return named<QLineEdit>(dialog, QStringLiteral("Title"));
    };
    exports.setDocumentName(QStringLiteral("one.actx"));
    look<PictureDialog>(&Exports::exportImage,
                        [&](PictureDialog& dialog) { type(*title(dialog), QStringLiteral("Mine")); });
    look<PictureDialog>(&Exports::exportImage,
                        [&](PictureDialog& dialog) { EXPECT_EQ(title(dialog)->text(), "Mine"); });
    exports.setDocumentName(QStringLiteral("two.actx")); // saved under another name
    look<PictureDialog>(&Exports::exportImage,
                        [&](PictureDialog& dialog) { EXPECT_EQ(title(dialog)->text(), "Mine"); });
    exports.forgetTitle();
    look<PictureDialog>(&Exports::exportImage,
                        [&](PictureDialog& dialog) { EXPECT_EQ(title(dialog)->text(), ""); });
}

TEST_F(ExportsTest, FilesAreFirstOfferedInTheDocumentsFolderThenInThatOfTheLast)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath("lessons") && QDir(folder.path()).mkpath("elsewhere"));
    beginSavingIn(settings, path("elsewhere")); // of another document
    window.setWindowFilePath(path("lessons/one.actx"));
    exports.setDocumentName(QStringLiteral("one.actx"));
    const auto offered = [this] {
        QString result;
        look<PictureDialog>(&Exports::exportImage, [&](PictureDialog& dialog) {
            answer({[&result](QWidget& modal) {
                result = qobject_cast<QFileDialog*>(&modal)->directory().absolutePath();
                modal.close();
            }});
            QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        });
        return result;
    };
    EXPECT_EQ(offered(), path("lessons"));
    look<PictureDialog>(&Exports::exportImage,
                        [this](PictureDialog& dialog) { saveAs(dialog, path("elsewhere/a.png")); });
    EXPECT_EQ(offered(), path("elsewhere"));
    exports.setDocumentName(QStringLiteral("one.actx")); // again, as after saving
    EXPECT_EQ(offered(), path("elsewhere"));
}

TEST_F(ExportsTest, TheCommandLineDrawsTheImageThatIsExported)
{
    PictureOptions chosen;
    look<PictureDialog>(&Exports::exportImage, [&chosen](PictureDialog& dialog) {
        chooseItem(dialog, "Theme", 1);
        type(*named<QLineEdit>(dialog, QStringLiteral("Title")), QStringLiteral("Mine"));
        chosen = dialog.options();
    });
    settings.setValue("export/language", 2);
    look<ExportDialog>(&Exports::exportCode, [this, &chosen](ExportDialog& dialog) {
        EXPECT_EQ(named<QPlainTextEdit>(dialog, QStringLiteral("Code"))->toPlainText().trimmed(),
                  plotCommand(document.session(), chosen, QStringLiteral("activations.png")).trimmed());
    });
}

TEST_F(ExportsTest, CopiesTheImageOfWhatIsOnShow)
{
    exports.setTheme(Theme::Id::Dark);
    document.view().setMode(ViewState::Mode::Compare);
    ViewState::Options options;
    options.legend = false;
    document.view().setOptions(options);
    exports.copyImage();
    const Picture expected(document.session(), {.theme = Theme::Id::Dark, .legend = false});
    const QMimeData* data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()), expected.image());
    EXPECT_EQ(data->data(QStringLiteral("image/svg+xml")), expected.svg());
    EXPECT_EQ(message(), "Copied the image.");
}

TEST_F(ExportsTest, CopiesTheSessionAsText)
{
    exports.copyText();
    EXPECT_EQ(QApplication::clipboard()->text(), toText(document.session()));
    EXPECT_TRUE(sessionFromText(QApplication::clipboard()->text()));
    EXPECT_THAT(message().toStdString(), testing::StartsWith("Copied"));
}

TEST_F(ExportsTest, CopyingDoesNotStopWhatPlays)
{
    document.player().play(document.curves().entry(0).id, 0);
    exports.copyImage();
    exports.copyText();
    exports.copyFormula();
    EXPECT_TRUE(document.player().isPlaying());
}

/// What a preview paints, and a printer that writes a file.
class PrintPreviewTest : public ExportTest
{
protected:
    PrintPreviewTest()
    {
        printer.setOutputFormat(QPrinter::PdfFormat); // of which there is always one
        printer.setOutputFileName(path("print.pdf"));
        PrintPreview::setUp(printer);
    }
    QPrinter printer{QPrinter::ScreenResolution};
};

TEST_F(PrintPreviewTest, BeginsInLandscapeUnderTheDocumentsName)
{
    PrintPreview preview(printer, document.session(), {}, QStringLiteral("lesson"));
    EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Landscape);
    EXPECT_EQ(printer.docName(), "lesson");
    EXPECT_TRUE(preview.windowTitle().contains("lesson"));
}

TEST_F(PrintPreviewTest, WhatAPictureShowsCanBeChosen)
{
    PrintPreview preview(printer, document.session(), {.title = "Mine"}, QStringLiteral("lesson"));
    showActive(preview);
    auto* title = named<QLineEdit>(preview, QStringLiteral("Title"));
    EXPECT_EQ(title->text(), "Mine");
    EXPECT_TRUE(named<QCheckBox>(preview, QStringLiteral("Legend"))->isChecked());
    const auto painted = [&](const std::function<void()>& change) {
        QSignalSpy spy(&preview, &QPrintPreviewDialog::paintRequested);
        change();
        return spy.count() > 0 || spy.wait();
    };
    for (const char* name : {"Legend", "Formula", "Table of values"}) {
        auto* box = named<QCheckBox>(preview, QString::fromUtf8(name));
        EXPECT_FALSE(box->toolTip().isEmpty());
        EXPECT_TRUE(painted([&] {
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        })) << name;
    }
    EXPECT_TRUE(painted([&] {
        title->setFocus();
        type(*title, QStringLiteral("Other"));
        QTest::keyClick(title, Qt::Key_Tab);
    }));
}

TEST_F(PrintPreviewTest, PrintsThePictureInItsProportionsAmidThePage)
{
    const PictureOptions options{.size = {800, 300}, .theme = Theme::Id::Light};
    PrintPreview preview(printer, document.session(), options, QStringLiteral("lesson"));
    showActive(preview);
    chooseItem(preview, "Theme", 1); // whose ground shows where the picture is
    Q_EMIT preview.paintRequested(&printer);
    const QImage page = ofPdf(contentOf(path("print.pdf")));
    ASSERT_GT(page.width(), page.height());
    QRect dark;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (page.pixelColor(x, y).lightness() < 128)
                dark |= QRect(x, y, 1, 1);
    EXPECT_NEAR(dark.width() / 8.0, dark.height() / 3.0, 1);
    EXPECT_NEAR(dark.center().x(), page.width() / 2, 3);
    EXPECT_NEAR(dark.center().y(), page.height() / 2, 3);
    EXPECT_GT(dark.width(), page.width() * 0.85) << "as large as it can be";
}

TEST_F(PrintPreviewTest, IsLightOnPaperWhateverTheImagesThemeIs)
{
    PrintPreview preview(printer, document.session(), {.theme = Theme::Id::Dark}, QStringLiteral("lesson"));
    Q_EMIT preview.paintRequested(&printer);
    const QImage page = ofPdf(contentOf(path("print.pdf")));
    const QColor paper = page.pixelColor(page.width() / 2, 3);
    EXPECT_EQ(paper, QColor(Qt::white));
    EXPECT_GT(count(page, paper), page.width() * page.height() * 0.85);
    EXPECT_LT(count(page, paper), page.width() * page.height()) << "there is something on it";
}

TEST_F(PrintPreviewTest, WhereThereIsNothingToPrintOnItDoesNotFall)
{
    printer.setOutputFileName(path("nowhere/print.pdf"));
    PrintPreview preview(printer, document.session(), {}, QStringLiteral("lesson"));
    Q_EMIT preview.paintRequested(&printer);
    EXPECT_FALSE(QFile::exists(path("nowhere/print.pdf")));
}

TEST_F(PrintPreviewTest, NeedsNoMouse)
{
    PrintPreview preview(printer, document.session(), {}, QStringLiteral("lesson"));
    showActive(preview);
    for (const QToolButton* button : preview.findChildren<QToolButton*>())
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << button->toolTip().toStdString();
    bool asked = false; // where to, or which printer
    QTimer::singleShot(0, &preview, [&] {
        auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        asked = question && question != &preview;
        if (asked)
            question->reject();
    });
    QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(asked);
}

TEST_F(PrintPreviewTest, ShowsOnePage)
{
    PrintPreview preview(printer, document.session(), {}, QStringLiteral("lesson"));
    showActive(preview);
    auto* pages = preview.findChild<QPrintPreviewWidget*>();
    ASSERT_TRUE(pages);
    EXPECT_EQ(pages->pageCount(), 1);
    auto* theme = named<QComboBox>(preview, QStringLiteral("Theme"));
    EXPECT_TRUE(theme->isVisible());
    EXPECT_FALSE(theme->toolTip().isEmpty());
    EXPECT_EQ(theme->currentText(), "Light");
    QSignalSpy painted(&preview, &QPrintPreviewDialog::paintRequested);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    EXPECT_EQ(painted.count(), 1);
    QTest::keyClick(&preview, Qt::Key_Escape);
    EXPECT_FALSE(preview.isVisible());
}

} // namespace
} // namespace activation_explorer::ui
