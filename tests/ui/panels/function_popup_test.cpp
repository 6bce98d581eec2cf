// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/popup_fixture.h"
#include "ui/language.h"
#include "ui/text.h"

#include <gmock/gmock.h>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSet>
#include <QToolTip>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;

/// A popup below a button with the focus.
class FunctionPopupTest : public PanelTest
{
protected:
    FunctionPopupTest()
    {
        window.resize(400, 60);
        opener.setAccessibleName(QStringLiteral("Function of X"));
        opener.resize(200, 30);
        showActive(window);
        opener.setFocus();
    }
    ~FunctionPopupTest() override
    {
        while (QWidget* open = QApplication::activePopupWidget())
            open->close();
        deleteDeferred();
    }

    void open(const char* current = nullptr, const QString& search = {})
    {
        m_popup = new FunctionPopup(opener, current ? core::findActivation(current) : nullptr);
        QObject::connect(m_popup, &FunctionPopup::chosen, &opener, [this](const core::Activation* function) {
            chosen << std::string(function->id);
            openWhenChosen = QApplication::activePopupWidget() != nullptr;
            focusWhenChosen = QApplication::focusWidget();
        });
        m_popup->open(search);
        ASSERT_EQ(OpenPopup::get(), m_popup);
    }
    [[nodiscard]] FunctionPopup* popup() const { return m_popup; }
    [[nodiscard]] QLabel* label(const QString& text) const
    {
        for (QLabel* each : m_popup->findChildren<QLabel*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }

    QWidget window;
    QPushButton opener{&window};
    QList<std::string> chosen;
    bool openWhenChosen = false;
    QWidget* focusWhenChosen = nullptr;

private:
    QPointer<FunctionPopup> m_popup;
};

TEST_F(FunctionPopupTest, OpensWithTheCurrentFunctionHighlightedInSight)
{
    const core::Activation* last = core::catalogue().back();
    open(std::string(last->id).c_str());
    EXPECT_EQ(OpenPopup::highlighted(), toQString(last->name));
    const QRect row = OpenPopup::list().visualRect(OpenPopup::list().currentIndex());
    EXPECT_TRUE(OpenPopup::list().viewport()->rect().contains(row));
    EXPECT_TRUE(OpenPopup::search().hasFocus());
}

TEST_F(FunctionPopupTest, OpensWithTheFirstHighlightedWhereNoneIsCurrent)
{
    open();
    EXPECT_EQ(OpenPopup::highlighted(), toQString(core::catalogue().front()->name));
}

TEST_F(FunctionPopupTest, ListsEveryFunctionOnce)
{
    open();
    for (const core::Activation* function : core::catalogue())
        EXPECT_EQ(OpenPopup::rows().count(toQString(function->name)), 1) << function->name;
}

TEST_F(FunctionPopupTest, TypingFiltersAndHighlightsTheFirstMatch)
{
    open("elu");
    OpenPopup::type("logis");
    EXPECT_THAT(OpenPopup::rows(), ElementsAre(QStringLiteral("Sigmoid — logistic")));
    EXPECT_EQ(OpenPopup::highlighted(), QStringLiteral("Sigmoid — logistic"));
}

TEST_F(FunctionPopupTest, AnEmptiedSearchHighlightsTheCurrentFunctionAgain)
{
    open("elu");
    OpenPopup::type("x");
    OpenPopup::press(Qt::Key_Backspace);
    EXPECT_EQ(OpenPopup::highlighted(), QStringLiteral("ELU"));
}

TEST_F(FunctionPopupTest, OpensWithAGivenSearch)
{
    open("elu", QStringLiteral("l"));
    OpenPopup::type("eaky");
    EXPECT_EQ(OpenPopup::search().text(), QStringLiteral("leaky"));
    OpenPopup::press(Qt::Key_Return);
    EXPECT_THAT(chosen, ElementsAre("leaky_relu"));
}

TEST_F(FunctionPopupTest, EnterTakesTheHighlightedOnceThePopupIsGone)
{
    open();
    OpenPopup::type("leaky relu");
    OpenPopup::press(Qt::Key_Return);
    EXPECT_THAT(chosen, ElementsAre("leaky_relu"));
    EXPECT_FALSE(openWhenChosen);
    EXPECT_EQ(focusWhenChosen, &opener);
    deleteDeferred();
    EXPECT_EQ(popup(), nullptr);
}

TEST_F(FunctionPopupTest, AHeldEnterTakesNothing)
{
    open();
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, {}, {}, true);
    QApplication::sendEvent(&OpenPopup::search(), &repeated);
    EXPECT_EQ(OpenPopup::get(), popup());
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(FunctionPopupTest, EscapeClosesWithoutAChoice)
{
    open("elu");
    OpenPopup::press(Qt::Key_Down);
    OpenPopup::press(Qt::Key_Escape);
    EXPECT_EQ(OpenPopup::get(), nullptr);
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(opener.hasFocus());
    deleteDeferred();
    EXPECT_EQ(popup(), nullptr);
}

TEST_F(FunctionPopupTest, TheKeysThatOpenItCloseItToo)
{
    open("elu");
    OpenPopup::press(Qt::Key_F4);
    EXPECT_EQ(OpenPopup::get(), nullptr);
    open("elu");
    OpenPopup::press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(OpenPopup::get(), nullptr);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(FunctionPopupTest, ArrowsMoveTheHighlightPastHeadings)
{
    open();
    QStringList visited{OpenPopup::highlighted()};
    for (std::size_t i = 1; i < core::catalogue().size(); ++i) {
        OpenPopup::press(Qt::Key_Down);
        visited << OpenPopup::highlighted();
        EXPECT_TRUE(OpenPopup::search().hasFocus());
    }
    const std::size_t last = core::catalogue().size();
    EXPECT_EQ(static_cast<std::size_t>(QSet(visited.begin(), visited.end()).size()), last);
    OpenPopup::press(Qt::Key_Down);
    EXPECT_EQ(OpenPopup::highlighted(), visited.back());
    OpenPopup::press(Qt::Key_Up);
    EXPECT_EQ(OpenPopup::highlighted(), visited[visited.size() - 2]);
}

TEST_F(FunctionPopupTest, HomeEndAndPagesMoveTheHighlight)
{
    open();
    popup()->resize(popup()->width(), 200); // too small for all
    QCoreApplication::processEvents();
    const QString first = OpenPopup::highlighted();
    OpenPopup::press(Qt::Key_End);
    EXPECT_GT(OpenPopup::list().verticalScrollBar()->value(), 0);
    const QString last = OpenPopup::highlighted();
    EXPECT_EQ(last, OpenPopup::rows().back());
    OpenPopup::press(Qt::Key_Home);
    EXPECT_EQ(OpenPopup::highlighted(), first);
    EXPECT_EQ(OpenPopup::list().verticalScrollBar()->value(), 0); // with the first heading
    OpenPopup::press(Qt::Key_PageDown);
    EXPECT_NE(OpenPopup::highlighted(), first);
    for (int i = 0; i < 20; ++i)
        OpenPopup::press(Qt::Key_PageDown);
    EXPECT_EQ(OpenPopup::highlighted(), last);
    for (int i = 0; i < 20; ++i)
        OpenPopup::press(Qt::Key_PageUp);
    EXPECT_EQ(OpenPopup::highlighted(), first);
}

TEST_F(FunctionPopupTest, HomeWithShiftSelectsInTheSearch)
{
    open();
    OpenPopup::type("relu");
    OpenPopup::press(Qt::Key_Home, Qt::ShiftModifier);
    EXPECT_EQ(OpenPopup::search().selectedText(), QStringLiteral("relu"));
}

TEST_F(FunctionPopupTest, AClickTakes)
{
    open("elu");
    OpenPopup::click(QStringLiteral("ReLU6"));
    EXPECT_THAT(chosen, ElementsAre("relu6"));
    EXPECT_EQ(OpenPopup::get(), nullptr);
}

TEST_F(FunctionPopupTest, AClickOnAHeadingDoesNothing)
{
    open("elu");
    OpenPopup::click(translated(core::familyName(core::Family::Rectified)));
    EXPECT_EQ(OpenPopup::get(), popup());
    EXPECT_EQ(OpenPopup::highlighted(), QStringLiteral("ELU"));
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(FunctionPopupTest, APressOutsideClosesWithoutAChoice)
{
    open("elu");
    QTest::mouseClick(popup(), Qt::LeftButton, {}, QPoint(popup()->width() + 20, -20));
    EXPECT_EQ(OpenPopup::get(), nullptr);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(FunctionPopupTest, ThePointerMovesTheHighlightWhenItMoves)
{
    open("elu");
    QTest::mouseMove(OpenPopup::list().viewport(), OpenPopup::at(QStringLiteral("ReLU6")));
    EXPECT_EQ(OpenPopup::highlighted(), QStringLiteral("ReLU6"));
    OpenPopup::type("sigmoid");
    const QString typed = OpenPopup::highlighted();
    const QPoint first = OpenPopup::list().visualRect(OpenPopup::list().currentIndex()).center();
    OpenPopup::press(Qt::Key_Down);
    QTest::mouseMove(OpenPopup::list().viewport(), first);
    EXPECT_EQ(OpenPopup::highlighted(), typed);
}

TEST_F(FunctionPopupTest, APointerAtRestLeavesTheHighlight)
{
    open("elu");
    const QPoint at = OpenPopup::at(QStringLiteral("ReLU6"));
    QTest::mouseMove(OpenPopup::list().viewport(), at);
    OpenPopup::press(Qt::Key_End);
    const QString last = OpenPopup::highlighted();
    QWidget* viewport = OpenPopup::list().viewport();
    QMouseEvent same(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(viewport, &same); // as when a list scrolls under it
    EXPECT_EQ(OpenPopup::highlighted(), last);
}

TEST_F(FunctionPopupTest, SaysThatNothingIsCalledSo)
{
    open("elu");
    OpenPopup::type("<b>%1");
    EXPECT_NE(label(QStringLiteral("No function is called “<b>%1”.")), nullptr);
    EXPECT_FALSE(OpenPopup::list().isVisible());
    OpenPopup::press(Qt::Key_Down);
    OpenPopup::press(Qt::Key_End);
    OpenPopup::press(Qt::Key_Return);
    EXPECT_EQ(OpenPopup::get(), popup());
    EXPECT_TRUE(chosen.isEmpty());
    OpenPopup::search().clear();
    EXPECT_TRUE(OpenPopup::list().isVisible());
    EXPECT_EQ(OpenPopup::highlighted(), QStringLiteral("ELU"));
}

TEST_F(FunctionPopupTest, DescribesTheHighlightedFunction)
{
    open("elu");
    EXPECT_NE(label(translated(core::findActivation("elu")->description)), nullptr);
    OpenPopup::type("relu6");
    EXPECT_NE(label(translated(core::findActivation("relu6")->description)), nullptr);
}

TEST_F(FunctionPopupTest, AToolTipDescribesARowThatIsNotHighlighted)
{
    open("elu");
    const auto toolTipAt = [](const QString& row) {
        const QPoint at = OpenPopup::at(row);
        QWidget* viewport = OpenPopup::list().viewport();
        QHelpEvent event(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &event);
        return QToolTip::text();
    };
    EXPECT_EQ(toolTipAt(QStringLiteral("ELU")), QString()); // its description stands below the list
    EXPECT_EQ(toolTipAt(QStringLiteral("ReLU")), translated(core::findActivation("relu")->description));
    QToolTip::hideText();
}

TEST_F(FunctionPopupTest, KeepsItsSizeWhateverIsFound)
{
    open("elu");
    const QRect before = popup()->geometry();
    OpenPopup::type("sigmoidx");
    QCoreApplication::processEvents();
    EXPECT_EQ(popup()->geometry(), before);
}

TEST_F(FunctionPopupTest, LiesOnTheScreenBesideItsOpenerWhereverThatIs)
{
    const QRect screen = window.screen()->availableGeometry();
    for (const QPoint corner : {screen.topLeft(), screen.topRight(), screen.bottomLeft(),
                                screen.bottomRight() - QPoint(100, 40), screen.center()}) {
        window.move(corner);
        QCoreApplication::processEvents();
        open("elu");
        const QRect beside(opener.mapToGlobal(QPoint()), opener.size());
        EXPECT_TRUE(screen.contains(popup()->geometry())) << corner.x() << ", " << corner.y();
        EXPECT_FALSE(popup()->geometry().intersects(beside)) << corner.x() << ", " << corner.y();
        popup()->close();
        deleteDeferred();
    }
}

TEST_F(FunctionPopupTest, OpensInTheWindowsMiddleWhereTheOpenerIsNotInSight)
{
    opener.hide();
    window.move(100, 300);
    open();
    EXPECT_TRUE(popup()->geometry().contains(window.geometry().center()));
}

TEST_F(FunctionPopupTest, HasNamesForAssistiveTools)
{
    open("elu");
    EXPECT_EQ(popup()->accessibleName(), QStringLiteral("Function of X"));
    EXPECT_EQ(OpenPopup::search().accessibleName(), QStringLiteral("Find a function"));
    EXPECT_FALSE(OpenPopup::search().toolTip().isEmpty());
    EXPECT_EQ(OpenPopup::list().accessibleName(), QStringLiteral("Functions"));
}

TEST_F(FunctionPopupTest, FollowsTheLanguageWhileOpen)
{
    open("elu");
    OpenPopup::press(Qt::Key_Up);
    const QString highlighted = OpenPopup::highlighted();
    const Language chinese(QLocale(QStringLiteral("zh_CN")));
    QCoreApplication::processEvents();
    EXPECT_EQ(OpenPopup::rows().front(), translated(core::familyName(core::catalogue().front()->family)));
    EXPECT_NE(OpenPopup::rows().front(), QStringLiteral("Rectified"));
    EXPECT_EQ(OpenPopup::highlighted(), highlighted);
}

TEST_F(FunctionPopupTest, SearchesInTheNewLanguageWhileOpen)
{
    open("elu", QStringLiteral("整流类"));
    EXPECT_TRUE(OpenPopup::rows().isEmpty());
    const Language chinese(QLocale(QStringLiteral("zh_CN")));
    QCoreApplication::processEvents();
    EXPECT_TRUE(OpenPopup::rows().contains(QStringLiteral("LeakyReLU — 整流类")));
    EXPECT_TRUE(OpenPopup::list().isVisible());
}

} // namespace
} // namespace activation_explorer::ui
