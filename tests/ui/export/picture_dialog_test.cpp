// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_dialog.h"

#include "tests/ui/export/export_fixture.h"
#include "ui/export/picture_preview.h"

#include <gmock/gmock.h>
#include <QClipboard>
#include <QDir>
#include <QImageReader>
#include <QMimeData>
#include <QScreen>

namespace activation_explorer::ui {
namespace {

using Unit = PictureOptions::Unit;

class PictureDialogTest : public ExportTest
{
protected:
    PictureDialogTest()
    {
        document.view().setMode(ViewState::Mode::Compare);
        open();
    }
    void open(Theme::Id theme = Theme::Id::Light)
    {
        dialog = std::make_unique<PictureDialog>(document.session(), settings, theme, QString(),
                                                 QStringLiteral("lesson"));
        showActive(*dialog);
    }
    void enter(const char* name, const char* text) { DialogTest::enter(*dialog, name, text); }
    void setSize(const char* width, const char* height)
    {
        enter("Width", width);
        enter("Height", height);
    }
    [[nodiscard]] QString text(const char* name) const { return field(*dialog, name)->text(); }
    [[nodiscard]] const PicturePreview& preview() const { return *dialog->findChild<PicturePreview*>(); }
    [[nodiscard]] Picture picture(const PictureOptions& options) const
    {
        return Picture(document.session(), options);
    }
    [[nodiscard]] std::string refused() const { return refusal(*dialog).toStdString(); }

    std::unique_ptr<PictureDialog> dialog;
};

TEST_F(PictureDialogTest, BeginsAsPicturesAreButInTheWindowsTheme)
{
    EXPECT_EQ(dialog->options(), PictureOptions{});
    EXPECT_EQ(dialog->format(), PictureFormat::Png);
    EXPECT_TRUE(dialog->isModal());
    settings.clear();
    open(Theme::Id::Dark);
    EXPECT_EQ(dialog->options(), PictureOptions{.theme = Theme::Id::Dark});
}

TEST_F(PictureDialogTest, EveryControlIsAnOption)
{
    chooseItem(*dialog, "Format", 1);
    chooseItem(*dialog, "Unit", 2);
    setSize("6,5", "4.25");
    chooseItem(*dialog, "Theme", 2);
    chooseItem(*dialog, "Text size", 6);
    auto* title = named<QLineEdit>(*dialog, QStringLiteral("Title"));
    type(*title, QStringLiteral(" Four of them "));
    for (const char* box : {"Legend", "Formula", "Table of values", "Transparent"})
        click(*dialog, box);
    EXPECT_EQ(dialog->options(), (PictureOptions{.size = {6.5, 4.25},
                                                 .unit = Unit::Inch,
                                                 .theme = Theme::Id::Contrast,
                                                 .fontScale = 1.5,
                                                 .title = QStringLiteral("Four of them"),
                                                 .legend = false,
                                                 .formula = true,
                                                 .table = true,
                                                 .transparent = true}));
    EXPECT_EQ(dialog->format(), PictureFormat::Svg);
    chooseItem(*dialog, "Format", 0);
    chooseItem(*dialog, "Scale", 3);
    EXPECT_EQ(dialog->options().scale, 3);
}

TEST_F(PictureDialogTest, ThePreviewIsTheImage)
{
    EXPECT_EQ(preview().image(), picture({}).image());
    setSize("420", "300");
    click(*dialog, "Table of values");
    chooseItem(*dialog, "Theme", 1);
    type(*named<QLineEdit>(*dialog, QStringLiteral("Title")), QStringLiteral("T"));
    waitForRefresh(*dialog);
    const PictureOptions expected{
        .size = {420, 300}, .theme = Theme::Id::Dark, .title = QStringLiteral("T"), .table = true};
    EXPECT_EQ(preview().image(), picture(expected).image());
}

TEST_F(PictureDialogTest, ThePreviewShowsAPictureThatFitsPixelByPixel)
{
    dialog->resize(1000, 700);
    setSize("400", "300");
    waitForRefresh(*dialog);
    const QImage shown = const_cast<PicturePreview&>(preview()).grab(preview().imageRect()).toImage();
    EXPECT_EQ(shown.convertToFormat(QImage::Format_RGB32),
              picture({.size = {400, 300}}).image().convertToFormat(QImage::Format_RGB32));
}

TEST_F(PictureDialogTest, ThePreviewOfALargerPictureIsScaledDownInItsProportions)
{
    chooseItem(*dialog, "Scale", 4); // a screen shows no more for it
    setSize("3000", "1000");
    waitForRefresh(*dialog);
    const QRect rect = preview().imageRect();
    EXPECT_TRUE(preview().rect().contains(rect));
    EXPECT_NEAR(rect.width(), 3 * rect.height(), 3);
    EXPECT_GE(rect.width(), preview().width() - 3);
    EXPECT_LE(preview().image().width() * preview().image().height(), 2.6e6) << "bounded, to be quick";
}

TEST_F(PictureDialogTest, WhereThePictureIsTransparentThePreviewShowsACheckerboard)
{
    setSize("400", "300");
    click(*dialog, "Transparent");
    waitForRefresh(*dialog);
    EXPECT_EQ(preview().image(), picture({.size = {400, 300}, .transparent = true}).image());
    const QRect rect = preview().imageRect();
    const QImage shown = const_cast<PicturePreview&>(preview()).grab(rect).toImage();
    const int right = shown.width() - 3;
    const int bottom = shown.height() - 3; // a corner, with nothing in it
    EXPECT_NE(shown.pixelColor(right, bottom), shown.pixelColor(right - 8, bottom));
    EXPECT_EQ(shown.pixelColor(right, bottom), shown.pixelColor(right - 16, bottom));
}

TEST_F(PictureDialogTest, ABurstOfChangesIsOneRefresh)
{
    QSignalSpy refreshed(dialog.get(), &ExportDialog::refreshed);
    setSize("1234", "876");
    chooseItem(*dialog, "Theme", 1);
    click(*dialog, "Formula");
    EXPECT_EQ(refreshed.count(), 0) << "not while it goes on";
    EXPECT_TRUE(refreshed.wait());
    EXPECT_EQ(refreshed.count(), 1);
    EXPECT_FALSE(refreshed.wait(400)) << "and no other";
}

TEST_F(PictureDialogTest, TheUnitConverts)
{
    chooseItem(*dialog, "Unit", 1);
    EXPECT_EQ(text("Width"), "42.33"); // 1600 / 96 * 2.54
    EXPECT_EQ(text("Height"), "23.81");
    chooseItem(*dialog, "Unit", 2);
    EXPECT_EQ(text("Width"), "16.667");
    EXPECT_EQ(text("Height"), "9.375");
    chooseItem(*dialog, "Unit", 0);
    EXPECT_EQ(dialog->options(), PictureOptions{}) << "to and fro, nothing is lost";
    chooseItem(*dialog, "Unit", 1);
    setSize("16", "9,125");
    chooseItem(*dialog, "Unit", 0);
    EXPECT_EQ(text("Width"), "605");
    EXPECT_EQ(text("Height"), "345");
    chooseItem(*dialog, "Unit", 1);
    EXPECT_EQ(dialog->options().size, QSizeF(16, 9.125));
}

TEST_F(PictureDialogTest, UsualSizesCanBeChosen)
{
    EXPECT_EQ(choice(*dialog, "Size")->currentText(), QStringLiteral("Slide, 1600 × 900 px"));
    for (const auto& [name, size, unit] : {std::tuple("Projector", QSizeF(1024, 768), Unit::Pixel),
                                           {"Text width", {16, 9}, Unit::Centimetre},
                                           {"A5 landscape", {21, 14.8}, Unit::Centimetre},
                                           {"Letter landscape", {11, 8.5}, Unit::Inch}}) {
        QComboBox* sizes = choice(*dialog, "Size");
        chooseItem(*dialog, "Size", sizes->findText(QLatin1StringView(name), Qt::MatchStartsWith));
        EXPECT_EQ(dialog->options().size, size) << name;
        EXPECT_EQ(dialog->options().unit, unit) << name;
    }
    setSize("10", "8");
    EXPECT_EQ(choice(*dialog, "Size")->currentText(), "Another size");
    enter("Width", "11");
    enter("Height", "8,5");
    EXPECT_TRUE(choice(*dialog, "Size")->currentText().startsWith(QStringLiteral("Letter")));
}

TEST_F(PictureDialogTest, SaysThePixelsOfAPng)
{
    const auto says = [this](const char* words) {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QString::fromUtf8(words))
                return true;
        return false;
    };
    EXPECT_TRUE(says("1600 × 900 pixels"));
    chooseItem(*dialog, "Scale", 1);
    EXPECT_TRUE(says("2400 × 1350 pixels"));
    chooseItem(*dialog, "Unit", 1);
    setSize("16", "9");
    EXPECT_TRUE(says("907 × 510 pixels")); // 16 / 2.54 * 96 * 1.5
    chooseItem(*dialog, "Format", 2);
    EXPECT_FALSE(says("907 × 510 pixels")) << "a PDF has none";
    EXPECT_FALSE(choice(*dialog, "Scale")->isEnabled());
}

TEST_F(PictureDialogTest, SavesWhatThePictureGives)
{
    setSize("500", "400");
    chooseItem(*dialog, "Scale", 2);
    click(*dialog, "Transparent");
    const PictureOptions options = dialog->options();
    EXPECT_EQ(options.scale, 2);
    saveAs(*dialog, path("a.png"));
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dialog->savedPath(), path("a.png"));
    EXPECT_EQ(contentOf(path("a.png")), picture(options).png());
    EXPECT_EQ(QImageReader(path("a.png")).size(), QSize(1000, 800));

    open();
    chooseItem(*dialog, "Format", 1);
    saveAs(*dialog, path("a.svg"));
    EXPECT_EQ(contentOf(path("a.svg")), picture(options).svg());
}

TEST_F(PictureDialogTest, SavesAPdf)
{
    chooseItem(*dialog, "Format", 2);
    saveAs(*dialog, path("a.pdf"));
    const auto lasting = [](QByteArray pdf) { // without what tells one writing from the next
        for (const char* key : {"/CreationDate", "/ID", "xmp:CreateDate", "xmp:ModifyDate",
                                "xmp:MetadataDate", "xmpMM:DocumentID"})
            for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1))
                pdf.remove(at + 3, pdf.indexOf('\n', at) - at - 3);
        return pdf;
    };
    const QByteArray saved = contentOf(path("a.pdf"));
    EXPECT_TRUE(saved.startsWith("%PDF-1."));
    EXPECT_EQ(saved.size(), picture({}).pdf().size());
    EXPECT_EQ(lasting(saved), lasting(picture({}).pdf()));
}

TEST_F(PictureDialogTest, TheEndingIsAddedWhereNoneOrAnotherIsGiven)
{
    saveAs(*dialog, path("plain"));
    EXPECT_EQ(dialog->savedPath(), path("plain.png"));
    open();
    saveAs(*dialog, path("v1.2"));
    EXPECT_EQ(dialog->savedPath(), path("v1.2.png"));
    open();
    saveAs(*dialog, path("UPPER.PNG"));
    EXPECT_EQ(dialog->savedPath(), path("UPPER.PNG"));
    EXPECT_EQ(QDir(folder.path()).entryList({"*.png", "*.PNG"}, QDir::Files).size(), 3);
}

TEST_F(PictureDialogTest, TheFileIsCalledAfterTheDocumentAtFirst)
{
    QString suggested;
    answer({[&suggested](QWidget& modal) {
        suggested = modal.findChild<QLineEdit*>()->text();
        QTest::keyClick(&modal, Qt::Key_Escape);
    }});
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_EQ(suggested, "lesson.png");
    EXPECT_TRUE(dialog->isVisible()) << "nothing was saved";
}

TEST_F(PictureDialogTest, AFileIsOverwrittenOnlyAfterAQuestion)
{
    for (const char* typed : {"old.png", "old", "old.v1"}) { // the last two become another name
        const QString file =
            path(QLatin1StringView(typed == std::string("old.v1") ? "old.v1.png" : "old.png"));
        write(file, "old");
        if (!dialog->isVisible())
            open();
        // Where Qt's file dialog asks, it comes back after the question.
        QWidget* files = nullptr;
        answer({[&](QWidget& modal) {
                    files = &modal;
                    fileName(path(QLatin1StringView(typed)))(modal);
                },
                [&](QWidget& modal) {
                    press(QMessageBox::No)(modal);
                    QTimer::singleShot(0, files, &QWidget::close);
                }});
        QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
        EXPECT_TRUE(wereAllAnswered()) << typed;
        EXPECT_EQ(contentOf(file), "old") << typed;
        EXPECT_TRUE(dialog->isVisible()) << typed;
    }
    answer({fileName(path("old.png")), press(QMessageBox::Yes)});
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_EQ(contentOf(path("old.png")), picture({}).png());
}

TEST_F(PictureDialogTest, WhatCannotBeWrittenIsSaidInASentenceAndTheDialogStays)
{
    QDir(folder.path()).mkdir("a.png.d");
    ASSERT_TRUE(QFile::link(path("nowhere/a.png"), path("link.png"))); // into a folder that is not there
    answer({fileName(path("link.png")), press(QMessageBox::Ok)});
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_TRUE(wereAllAnswered());
    EXPECT_THAT(sentence().toStdString(), testing::HasSubstr("link.png"));
    EXPECT_TRUE(sentence().endsWith(QLatin1Char('.'))) << sentence().toStdString();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->savedPath(), "");
    saveAs(*dialog, path("b.png"));
    EXPECT_EQ(dialog->savedPath(), path("b.png"));
}

TEST_F(PictureDialogTest, SizesOutOfBoundsAreRefused)
{
    setSize("99", "900");
    waitForRefresh(*dialog);
    EXPECT_EQ(refused(), "A picture is from 100 px to 10000 px wide and high, not 99 px by 900 px.");
    EXPECT_TRUE(preview().image().isNull()) << "there is no such picture";
    enter("Width", "1000");
    EXPECT_EQ(refused(), "");
    enter("Height", "10001");
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton); // before the preview follows; opens no dialog
    EXPECT_EQ(QApplication::activeModalWidget(), dialog.get());
    EXPECT_THAT(refused(), testing::HasSubstr("not 1000 px by 10001 px"));
    EXPECT_EQ(QApplication::focusWidget(), field(*dialog, "Height"));
    QTest::mouseClick(copyButton(*dialog), Qt::LeftButton);
    EXPECT_FALSE(refused().empty());
    enter("Height", "10000");
    waitForRefresh(*dialog);
    EXPECT_EQ(refused(), "");
    EXPECT_FALSE(preview().image().isNull());
}

TEST_F(PictureDialogTest, ThePinnedProbeCanBeLeftOut)
{
    document.view().setMode(ViewState::Mode::Compare);
    document.view().setPin(1);
    PictureDialog other(document.session(), settings, Theme::Id::Light, {}, QStringLiteral("a"));
    showActive(other);
    click(other, "Probe");
    EXPECT_FALSE(other.options().probe);
    other.close();
    EXPECT_FALSE(readPictureChoice(settings, Theme::Id::Light).options.probe) << "it is remembered";
    const QImage with = Picture(document.session(), {.table = true}).image();
    const QImage without = Picture(document.session(), {.table = true, .probe = false}).image();
    EXPECT_NE(with, without);
    const QRect table(0, 800, 1600, 100); // below the charts: the same values
    EXPECT_EQ(with.copy(table), without.copy(table));
    document.view().setPin({});
    EXPECT_EQ(Picture(document.session(), {}).image(), Picture(document.session(), {.probe = false}).image());
}

TEST_F(PictureDialogTest, WhatHasNoRoomIsSaidBelowThePreview)
{
    const auto complaint = [this](const QDialog& shown) {
        const QString sentence = Picture(document.session(), dialog->options()).complaint();
        for (const QLabel* label : shown.findChildren<QLabel*>())
            if (!sentence.isEmpty() && label->isVisible() && label->text() == sentence)
                return true;
        return false;
    };
    EXPECT_FALSE(complaint(*dialog));
    click(*dialog, "Table of values");
    setSize("100", "100");
    waitForRefresh(*dialog);
    ASSERT_FALSE(Picture(document.session(), dialog->options()).complaint().isEmpty());
    EXPECT_TRUE(complaint(*dialog));
    setSize("99", "100");
    waitForRefresh(*dialog);
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        EXPECT_FALSE(label->isVisible() && label->text().contains("no room"));
}

TEST_F(PictureDialogTest, AnIllegalSizeCannotBeSavedOrCopied)
{
    QLineEdit* width = named<QLineEdit>(*dialog, QStringLiteral("Width"));
    for (const char* text : {"99", "9e"}) {
        type(*width, QString::fromUtf8(text));
        waitForRefresh(*dialog);
        EXPECT_FALSE(saveButton(*dialog)->isEnabled()) << text;
        EXPECT_FALSE(copyButton(*dialog)->isEnabled()) << text;
        type(*width, QStringLiteral("900"));
        EXPECT_TRUE(saveButton(*dialog)->isEnabled()) << "at once, for Enter";
        EXPECT_TRUE(copyButton(*dialog)->isEnabled());
    }
}

TEST_F(PictureDialogTest, WhatIsNoNumberIsRefused)
{
    for (const char* text : {"wide", "", "nan", "1,2,3"}) {
        enter("Width", text);
        QTest::keyClick(field(*dialog, "Width"), Qt::Key_Return);
        QCoreApplication::processEvents();
        EXPECT_THAT(refused(), testing::HasSubstr("no finite number")) << text;
        EXPECT_EQ(QApplication::activeModalWidget(), dialog.get()) << text;
    }
    QTest::keyClick(field(*dialog, "Width"), Qt::Key_Escape);
    EXPECT_EQ(text("Width"), "1600");
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(PictureDialogTest, WhatIsBeingTypedIsSaved)
{
    enter("Width", "640"); // and not left
    answer({fileName(path("a.png"))});
    saveButton(*dialog)->click(); // as an assistive tool does
    EXPECT_EQ(QImageReader(path("a.png")).size(), QSize(640, 900));
}

TEST_F(PictureDialogTest, WhatIsSavedIsWhatWasChosenWhenSaveWasPressed)
{
    answer({[this](QWidget& files) {
        enter("Height", "1e9"); // no size of a picture
        fileName(path("a.png"))(files);
    }});
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_TRUE(wereAllAnswered());
    EXPECT_EQ(QImageReader(path("a.png")).size(), QSize(1600, 900));
}

TEST_F(PictureDialogTest, EnterInAFieldSaves)
{
    enter("Width", "640");
    answer({fileName(path("a.png"))});
    QTest::keyClick(field(*dialog, "Width"), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(wereAllAnswered());
    EXPECT_EQ(QImageReader(path("a.png")).size(), QSize(640, 900));
}

TEST_F(PictureDialogTest, CopiesPixelsAndSvgAndStays)
{
    setSize("500", "400");
    chooseItem(*dialog, "Scale", 2);
    QTest::mouseClick(copyButton(*dialog), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible());
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const Picture expected = picture(dialog->options());
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()), expected.image());
    EXPECT_EQ(data->data(QStringLiteral("image/svg+xml")), expected.svg());
}

TEST_F(PictureDialogTest, ItsChoicesAreRememberedHoweverItIsClosed)
{
    chooseItem(*dialog, "Format", 2);
    chooseItem(*dialog, "Size", 4);
    chooseItem(*dialog, "Theme", 2);
    chooseItem(*dialog, "Text size", 8);
    type(*named<QLineEdit>(*dialog, QStringLiteral("Title")), QStringLiteral("Mine"));
    for (const char* box : {"Legend", "Formula", "Table of values", "Transparent"})
        click(*dialog, box);
    PictureOptions chosen = dialog->options();
    EXPECT_EQ(chosen.size, QSizeF(16, 9));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    settings.sync();
    open(Theme::Id::Dark);
    chosen.title.clear(); // that is one picture's
    EXPECT_EQ(dialog->options(), chosen);
    EXPECT_EQ(dialog->format(), PictureFormat::Pdf);

    enter("Width", "-3");
    dialog->close();
    open();
    EXPECT_EQ(dialog->options(), chosen) << "what is refused is not remembered";
}

TEST_F(PictureDialogTest, TheFolderIsRemembered)
{
    QDir(folder.path()).mkdir("pictures");
    saveAs(*dialog, path("pictures/a.png"));
    QString shown;
    const auto look = [&shown](QWidget& modal) {
        shown = static_cast<QFileDialog&>(modal).directory().path();
        QTest::keyClick(&modal, Qt::Key_Escape);
    };
    open();
    answer({look});
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_EQ(shown, path("pictures"));
    QDir(path("pictures")).removeRecursively();
    answer({look});
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    EXPECT_TRUE(QDir(shown).exists());
}

TEST_F(PictureDialogTest, AbsurdSettingsAreAsAtFirst)
{
    for (const QVariant& absurd : {QVariant(-1), QVariant(1e300), QVariant("nan"), QVariant("many"),
                                   QVariant(QByteArray("\0\xff", 2)), QVariant(99), QVariant()}) {
        for (const char* key : {"format", "width", "height", "unit", "scale", "theme", "fontScale", "legend",
                                "formula", "table", "transparent", "folder"})
            settings.setValue(QStringLiteral("export/%1").arg(QLatin1StringView(key)), absurd);
        open(Theme::Id::Dark);
        PictureOptions options = dialog->options();
        options.legend = options.formula = options.table = options.transparent = false; // either will do
        EXPECT_EQ(options, (PictureOptions{.theme = Theme::Id::Dark, .legend = false}))
            << absurd.toString().toStdString();
        EXPECT_EQ(dialog->format(), PictureFormat::Png);
    }
}

TEST_F(PictureDialogTest, EveryControlIsNamedAndReachedByTab)
{
    expectControlsAreNamed(*dialog);
    expectMnemonicsAreUnique(*dialog);
    choice(*dialog, "Format")->setFocus();
    QStringList order;
    for (int i = 0; i < 17; ++i) {
        const QWidget* focused = QApplication::focusWidget();
        const auto* push = qobject_cast<const QPushButton*>(focused);
        order << (push ? push->text() : focused->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(order, (QStringList{"Format", "Size", "Width", "Height", "Unit", "Scale", "Theme", "Text size",
                                  "Title", "Legend", "Formula", "Table of values", "Probe", "Transparent",
                                  "&Save…", "Cop&y", "&Close"}));
}

TEST_F(PictureDialogTest, FitsASmallScreenAlsoWithLargeLetters)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    open();
    QApplication::setFont(usual);
    EXPECT_LE(dialog->minimumSizeHint().width(), 1340);
    EXPECT_LE(dialog->minimumSizeHint().height(), 400); // what is chosen scrolls
    const QSize screen = dialog->screen()->availableGeometry().size();
    EXPECT_LE(dialog->width(), screen.width());
    EXPECT_LE(dialog->height(), screen.height());
}

} // namespace
} // namespace activation_explorer::ui
