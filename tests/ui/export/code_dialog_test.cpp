// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/code_dialog.h"

#include "tests/ui/export/export_fixture.h"
#include "ui/export/code.h"

#include <QClipboard>
#include <QPlainTextEdit>

namespace activation_explorer::ui {
namespace {

class CodeDialogTest : public ExportTest
{
protected:
    CodeDialogTest() { open(); }
    void open()
    {
        dialog =
            std::make_unique<CodeDialog>(document.session(), picture, settings, QStringLiteral("lesson"));
        showActive(*dialog);
    }
    [[nodiscard]] QPlainTextEdit& code() const
    {
        return *named<QPlainTextEdit>(*dialog, QStringLiteral("Code"));
    }

    PictureChoice picture{.format = PictureFormat::Svg, .options = {.theme = Theme::Id::Dark}};
    std::unique_ptr<CodeDialog> dialog;
};

TEST_F(CodeDialogTest, ShowsTheCodeOfEachLanguage)
{
    const Session session = document.session();
    EXPECT_EQ(code().toPlainText(), pythonScript(session));
    chooseItem(*dialog, "Language", 1);
    EXPECT_EQ(code().toPlainText(), pgfplotsDocument(session));
    chooseItem(*dialog, "Language", 2);
    EXPECT_EQ(code().toPlainText().trimmed(),
              plotCommand(session, picture.options, QStringLiteral("lesson.svg")).trimmed());
    EXPECT_TRUE(code().toPlainText().contains(QStringLiteral("lesson.svg")));
}

TEST_F(CodeDialogTest, ALatexDocumentOfFarTooManyPointsIsRefused)
{
    Session session = document.session();
    session.view.mode = ViewState::Mode::Compare;
    CurveEntry entry = session.curves.first(); // SoftPlus
    entry.family = CurveFamily::of(entry.curve, 0);
    entry.family->count = CurveFamily::maxCount;
    session.curves = QList<CurveEntry>(10, entry);
    EXPECT_EQ(pgfplotsRefusal(session), QString());
    EXPECT_TRUE(pgfplotsDocument(session).contains("\n% For lualatex"));
    session.curves = QList<CurveEntry>(Session::maxCurves, entry);
    document.begin(session);
    open();
    EXPECT_TRUE(code().toPlainText().startsWith(QStringLiteral("\"\"\"200 curves")));
    chooseItem(*dialog, "Language", 1);
    EXPECT_TRUE(code().toPlainText().startsWith(QStringLiteral("LaTeX would have to draw more than")));
    EXPECT_FALSE(saveButton(*dialog)->isEnabled());
    chooseItem(*dialog, "Language", 0);
    EXPECT_TRUE(saveButton(*dialog)->isEnabled());
}

TEST_F(CodeDialogTest, TheCodeIsReadAndSelectedButNotWrappedOrChanged)
{
    EXPECT_TRUE(code().isReadOnly());
    EXPECT_TRUE(code().textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_EQ(code().lineWrapMode(), QPlainTextEdit::NoWrap);
    const QFontMetricsF metrics(code().font());
    EXPECT_EQ(metrics.horizontalAdvance('i'), metrics.horizontalAdvance('W'));
    const QString before = code().toPlainText();
    code().setFocus();
    QTest::keyClick(&code(), Qt::Key_X);
    EXPECT_EQ(code().toPlainText(), before);
}

TEST_F(CodeDialogTest, SavesTheWholeTextInItsLanguagesFile)
{
    const Session session = document.session();
    const QStringList texts{pythonScript(session), pgfplotsDocument(session),
                            plotCommand(session, picture.options, QStringLiteral("lesson.svg"))};
    const QStringList endings{"py", "tex", "sh"};
    for (int i = 0; i < 3; ++i) {
        open();
        chooseItem(*dialog, "Language", i);
        saveAs(*dialog, path("a"));
        EXPECT_EQ(dialog->savedPath(), path("a." + endings[i]));
        const QByteArray saved = contentOf(dialog->savedPath());
        EXPECT_TRUE(saved.endsWith('\n'));
        EXPECT_EQ(saved.trimmed(), texts[i].toUtf8().trimmed());
    }
}

TEST_F(CodeDialogTest, CopiesAndStays)
{
    QTest::mouseClick(copyButton(*dialog), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), pythonScript(document.session()));
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(CodeDialogTest, TheLanguageIsRemembered)
{
    chooseItem(*dialog, "Language", 2);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    open();
    EXPECT_EQ(choice(*dialog, "Language")->currentIndex(), 2);
    for (const QVariant& absurd : {QVariant(-1), QVariant(3), QVariant("x"), QVariant()}) {
        settings.setValue("export/language", absurd);
        open();
        EXPECT_EQ(choice(*dialog, "Language")->currentIndex(), 0);
    }
}

TEST_F(CodeDialogTest, EveryControlIsNamed)
{
    expectMnemonicsAreUnique(*dialog);
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        const bool isControl = widget->inherits("QComboBox") || widget->inherits("QPlainTextEdit");
        EXPECT_TRUE(!isControl || !widget->accessibleName().isEmpty());
        EXPECT_TRUE(!isControl || !widget->toolTip().isEmpty());
    }
}

} // namespace
} // namespace activation_explorer::ui
