// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/shortcut_sheet.h"
#include "ui/presentation/presentation_window.h"
#include "ui/text.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>

namespace activation_explorer::ui {
namespace {

class LanguageTest : public WindowTest
{
protected:
    [[nodiscard]] QStringList menuBar() const
    {
        QStringList titles;
        for (const QAction* each : window->findChild<QMenuBar*>()->actions())
            titles << each->text();
        return titles;
    }
    void choose(const char* language)
    {
        action(language)->trigger();
        QCoreApplication::processEvents();
    }
};

TEST_F(LanguageTest, CanBeChangedWhileTheProgramRuns)
{
    EXPECT_EQ(menuBar().first(), "&File");
    choose("languageChinese");
    EXPECT_EQ(menuBar().first(), QStringLiteral("文件(&F)"));
    EXPECT_EQ(action("save")->text(), QStringLiteral("保存(&S)"));
    EXPECT_NE(named<QWidget>(QStringLiteral("导数")), nullptr);
    EXPECT_EQ(action("languageEnglish")->text(), "&English"); // for whoever reads no Chinese
    choose("languageEnglish");
    EXPECT_EQ(menuBar().first(), "&File");
    choose("languageSystem");
    EXPECT_EQ(menuBar().first(), "&File"); // of tests
}

TEST_F(LanguageTest, IsRemembered)
{
    choose("languageChinese");
    Document other;
    const MainWindow next(other, settings);
    EXPECT_TRUE(next.findChild<QAction*>(QStringLiteral("languageChinese"))->isChecked());
    EXPECT_EQ(next.findChild<QAction*>(QStringLiteral("save"))->text(), QStringLiteral("保存(&S)"));
}

TEST_F(LanguageTest, ThatIsAbsurdInTheSettingsIsTheSystems)
{
    for (const QVariant& absurd : {QVariant("xx"), QVariant(7), QVariant(QByteArray("\0zh", 3))}) {
        settings.setValue("view/language", absurd);
        Document other;
        const MainWindow next(other, settings);
        EXPECT_TRUE(next.findChild<QAction*>(QStringLiteral("languageSystem"))->isChecked());
    }
}

/// Marks what goes through translation.
class Marker : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("⟦") + QString::fromUtf8(source) + QStringLiteral("⟧");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Whether it is the same in every language, or is not ours: a letter, a file format, a language's name for
/// itself, a function or parameter.
bool isSameEverywhere(const QString& word)
{
    static const QSet<QString> words = [] {
        QSet<QString> result{"ms",     "px",      "PNG",      "SVG",  "PDF",   "CSV", "JSON",        "LaTeX",
                             "Python", "English", "简体中文", "语言", "Words", "in",  "使用简体中文"};
        for (const core::Activation* activation : core::catalogue()) {
            result << toQString(activation->name);
            for (const core::Parameter& parameter : activation->parameters)
                result << toQString(parameter.id) << toQString(parameter.symbol);
        }
        return result;
    }();
    return word.size() == 1 || words.contains(word);
}

/// Where functions come from, and their formulas in TeX.
const QRegularExpression& notations()
{
    static const QRegularExpression any = [] {
        QStringList all;
        for (const core::Activation* activation : core::catalogue())
            for (const std::string_view text :
                 {activation->reference, activation->tex, activation->derivativeTex})
                all << QRegularExpression::escape(toQString(text));
        return QRegularExpression(all.join(u'|'));
    }();
    return any;
}

/// What is left of a text without what was translated, with what was put into it.
QString untranslated(QString text)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+>"));
    text.remove(tag);
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'⟦' ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == u'⟧' ? 1 : 0;
    }
    return rest;
}

QStringList textsOf(const QAction& action)
{
    return {action.text(), action.toolTip(), action.statusTip()};
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                      widget.accessibleDescription()};
    if (widget.isWindow())
        texts << widget.windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        texts << field->placeholderText();
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        texts << menu->title();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
        for (int i = 0; i < view->model()->columnCount(); ++i)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << view->model()->headerData(i, Qt::Horizontal, role).toString();
    for (const QAction* each : widget.actions())
        texts << textsOf(*each);
    return texts;
}

/// The texts in a window that nobody could translate.
QStringList untranslatedIn(const QWidget& window)
{
    QStringList found;
    QList<const QWidget*> widgets{&window};
    for (const QWidget* child : window.findChildren<QWidget*>())
        widgets << child;
    for (const QWidget* widget : widgets)
        for (const QString& text : textsOf(*widget)) {
            const QString rest = untranslated(text).remove(notations());
            static const QRegularExpression words(QStringLiteral("\\p{L}[\\p{L}\\d_]*"));
            for (QRegularExpressionMatchIterator it = words.globalMatch(rest); it.hasNext();)
                if (!isSameEverywhere(it.next().captured()))
                    found << QLatin1StringView(widget->metaObject()->className()) + QStringLiteral(": ") +
                                 text;
        }
    found.removeDuplicates();
    return found;
}

class TranslatedTest : public BareWindowTest
{
protected:
    TranslatedTest()
    {
        QCoreApplication::installTranslator(&m_marker);
        window = std::make_unique<MainWindow>(document, settings);
        show();
    }
    ~TranslatedTest() override { QCoreApplication::removeTranslator(&m_marker); }

    /// What cannot be translated in the dialog that an action opens.
    QStringList untranslatedInDialogOf(const char* name)
    {
        QStringList found{QStringLiteral("no dialog")};
        QTimer::singleShot(0, window.get(), [&found] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            found = untranslatedIn(*dialog);
            static_cast<QDialog*>(dialog)->reject();
        });
        action(name)->trigger();
        return found;
    }

private:
    Marker m_marker;
};

TEST_F(TranslatedTest, EveryTextOfTheWindowCanBe)
{
    EXPECT_EQ(untranslatedIn(*window), QStringList());
}

TEST_F(TranslatedTest, EveryTextOfTheDialogsCanBe)
{
    for (const char* name : {"exportImage", "exportData", "exportCode", "print", "ranges", "about"})
        EXPECT_EQ(untranslatedInDialogOf(name), QStringList()) << name;
}

TEST_F(TranslatedTest, EveryTextOfThePresentationAndOfTheSheetOfKeysCanBe)
{
    action("present")->trigger();
    EXPECT_EQ(untranslatedIn(*window->findChild<PresentationWindow*>()), QStringList());
    action("shortcuts")->trigger();
    const auto sheets = QApplication::topLevelWidgets();
    const auto sheet = std::ranges::find_if(
        sheets, [](const QWidget* each) { return qobject_cast<const ShortcutSheet*>(each) != nullptr; });
    ASSERT_NE(sheet, sheets.end());
    EXPECT_EQ(untranslatedIn(**sheet), QStringList());
}

} // namespace
} // namespace activation_explorer::ui
