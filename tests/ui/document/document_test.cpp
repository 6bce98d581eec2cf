// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/support.h"
#include "ui/document/figures.h"
#include "ui/theme.h"

#include <functional>
#include <gmock/gmock.h>
#include <QSet>

namespace activation_explorer::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DocumentTest, BeginsWithSoftPlusBesideReluLeakyReluAndElu)
{
    const Document document;
    EXPECT_THAT(texts(document), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
    EXPECT_EQ(document.curves().currentRow(), 0);
    EXPECT_DOUBLE_EQ(document.curves().entry(0).curve.values()[0], 1);
    EXPECT_DOUBLE_EQ(document.curves().entry(2).curve.values()[0], 0.01);
    EXPECT_DOUBLE_EQ(document.curves().entry(3).curve.values()[0], 1);
    for (const CurveEntry& entry : document.curves().entries())
        EXPECT_TRUE(entry.visible && entry.id != 0);
}

TEST(DocumentTest, BeginsWithoutHistoryInExplore)
{
    Document document;
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_EQ(document.view().mode(), ViewState::Mode::Explore);
    EXPECT_EQ(document.view().ranges().x, ViewState::firstX);
    EXPECT_THAT(document.shownRows(), ElementsAre(0));
}

TEST(DocumentTest, BeginReplacesCurvesAndForgetsTheHistory)
{
    Document document;
    document.addCurve(core::curveOf("sigmoid"));
    document.begin({core::curveOf("elu:alpha=3"), core::curveOf("relu")});
    EXPECT_THAT(texts(document), ElementsAre("elu:alpha=3", "relu"));
    EXPECT_EQ(document.curves().currentRow(), 0);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST(DocumentTest, CompareShowsTheVisibleAndExploreTheCurrent)
{
    Document document;
    document.view().setMode(ViewState::Mode::Compare);
    document.setVisible(1, false);
    EXPECT_THAT(document.shownRows(), ElementsAre(0, 2, 3));
    document.view().setMode(ViewState::Mode::Explore);
    document.setCurrentRow(1); // hidden in Compare, and yet explored
    EXPECT_THAT(document.shownRows(), ElementsAre(1));
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST(DocumentTest, SeveralCurvesAreAddedInOneStepIfThereIsRoomForAll)
{
    Document document;
    document.addCurves({core::curveOf("elu"), core::curveOf("gelu")}, QStringLiteral("add two"));
    EXPECT_THAT(texts(document), ElementsAre("softplus", "relu", "leaky_relu", "elu", "elu", "gelu"));
    EXPECT_EQ(document.curves().currentRow(), 5);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("add two"));
    document.undo();
    EXPECT_EQ(document.curves().rowCount(), 4);
    document.addCurves({}, QStringLiteral("nothing"));
    document.addCurves(QList<core::Curve>(Document::maxCurves - 3, core::curveOf("relu")),
                       QStringLiteral("too many"));
    EXPECT_EQ(document.curves().rowCount(), 4);
    EXPECT_EQ(document.undoStack().index(), 0);
}

TEST(DocumentTest, AnAddedCurveComesLastAndIsCurrent)
{
    Document document;
    document.addCurve(core::curveOf("relu6"));
    EXPECT_THAT(texts(document), ElementsAre("softplus", "relu", "leaky_relu", "elu", "relu6"));
    EXPECT_EQ(document.curves().currentRow(), 4);
    document.undoStack().undo();
    EXPECT_EQ(document.curves().currentRow(), 0);
}

TEST(DocumentTest, ADuplicateComesBelowWithItsParametersAndIsCurrent)
{
    Document document;
    document.setParameter(0, 0, 0.12345);
    document.duplicateCurve(0);
    EXPECT_THAT(texts(document),
                ElementsAre("softplus:beta=0.12345", "softplus:beta=0.12345", "relu", "leaky_relu", "elu"));
    EXPECT_EQ(document.curves().currentRow(), 1);
    EXPECT_NE(document.curves().entry(0).id, document.curves().entry(1).id);
    EXPECT_NE(document.curves().entry(0).color, document.curves().entry(1).color);
}

TEST(DocumentTest, UndoOfARemovalMakesTheCurveCurrentAgain)
{
    Document document;
    document.setCurrentRow(2);
    document.removeCurve(2);
    document.undoStack().undo();
    EXPECT_EQ(document.curves().currentRow(), 2);
    document.removeCurve(0); // not the current one
    document.undoStack().undo();
    EXPECT_EQ(document.curves().currentRow(), 2);
}

TEST(DocumentTest, ACurveThatIsShownBecomesCurrentAndOneThatIsHiddenDoesNot)
{
    Document document;
    document.setCurrentRow(2);
    document.setVisible(0, false);
    EXPECT_EQ(document.curves().currentRow(), 2);
    document.setVisible(0, true);
    EXPECT_EQ(document.curves().currentRow(), 0);
}

TEST(DocumentTest, AnotherFunctionStartsWithItsDefaults)
{
    Document document;
    const CurveEntry before = document.curves().entry(0);
    document.setActivation(0, core::activationOf("elu"));
    CurveEntry expected = before;
    expected.curve = core::curveOf("elu");
    EXPECT_EQ(document.curves().entry(0), expected); // colour and id stay
}

TEST(DocumentTest, CurvesHaveDifferentColoursAsLongAsThereAreAny)
{
    Document document;
    document.begin(QList<core::Curve>());
    QSet<QRgb> colours;
    for (int i = 0; i < curveColors().size(); ++i) {
        document.addCurve(core::curveOf("relu"));
        colours << document.curves().entry(i).color.rgba();
    }
    EXPECT_EQ(colours.size(), curveColors().size());
}

TEST(DocumentTest, AnEmptyDocumentTakesEveryEditThatMakesSense)
{
    Document document;
    document.begin(QList<core::Curve>());
    EXPECT_THAT(document.shownRows(), IsEmpty());
    EXPECT_EQ(document.curves().currentRow(), -1);
    document.fit();
    document.resetView();
    document.view().setMode(ViewState::Mode::Compare);
    EXPECT_TRUE(allLegal(document.view().ranges()));

    document.addCurve(core::curveOf("elu"));
    EXPECT_EQ(document.curves().currentRow(), 0);
    document.undoStack().undo();
    EXPECT_THAT(texts(document), IsEmpty());

    document.showFigure(articleFigures()[2]);
    EXPECT_THAT(texts(document), ElementsAre("softplus:beta=0.1"));
    document.undoStack().undo();
    EXPECT_THAT(texts(document), IsEmpty());

    document.restoreDefaultCurves();
    EXPECT_THAT(texts(document), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
    document.undoStack().undo();
    EXPECT_THAT(texts(document), IsEmpty());
}

TEST(DocumentTest, RestoringTheDefaultCurvesIsOneStep)
{
    Document document;
    document.begin({core::curveOf("sigmoid"), core::curveOf("elu:alpha=3"), core::curveOf("relu")});
    document.setCurrentRow(1);
    document.restoreDefaultCurves();
    EXPECT_THAT(texts(document), ElementsAre("softplus", "relu", "leaky_relu", "elu"));
    EXPECT_EQ(document.curves().currentRow(), 0);
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_THAT(texts(document), ElementsAre("sigmoid", "elu:alpha=3", "relu"));
    EXPECT_EQ(document.curves().currentRow(), 1);
}

TEST(DocumentTest, RedoOfRestoringTheDefaultCurvesMakesSoftPlusCurrent)
{
    Document document;
    document.begin({core::curveOf("sigmoid")});
    document.restoreDefaultCurves();
    document.undoStack().undo();
    document.undoStack().redo();
    EXPECT_EQ(document.curves().currentRow(), 0);
}

struct Edit {
    const char* name;
    std::function<void(Document&)> make;
};

void PrintTo(const Edit& edit, std::ostream* out)
{
    *out << edit.name;
}

std::string nameOf(const testing::TestParamInfo<Edit>& info)
{
    return info.param.name;
}

class DocumentEditTest : public testing::TestWithParam<Edit>
{
};

TEST_P(DocumentEditTest, IsOneStepThatUndoesAndRedoesExactly)
{
    Document document;
    document.setVisible(3, false);
    const QList<CurveEntry> before = document.curves().entries();
    const int steps = document.undoStack().count();
    GetParam().make(document);
    const QList<CurveEntry> after = document.curves().entries();
    EXPECT_NE(after, before);
    EXPECT_EQ(document.undoStack().count(), steps + 1);
    EXPECT_FALSE(document.undoStack().undoText().isEmpty());
    for (int i = 0; i < 2; ++i) {
        document.undoStack().undo();
        EXPECT_EQ(document.curves().entries(), before);
        document.undoStack().redo();
        EXPECT_EQ(document.curves().entries(), after);
    }
}

const Edit edits[]{
    {"Add", [](Document& d) { d.addCurve(core::curveOf("elu:alpha=2")); }},
    {"Duplicate", [](Document& d) { d.duplicateCurve(1); }},
    {"Remove", [](Document& d) { d.removeCurve(2); }},
    {"MoveDown", [](Document& d) { d.moveCurve(0, 3); }},
    {"MoveUp", [](Document& d) { d.moveCurve(2, 1); }},
    {"Function", [](Document& d) { d.setActivation(0, core::activationOf("sigmoid")); }},
    {"Parameter", [](Document& d) { d.setParameter(0, 0, 0.12345); }},
    {"SecondParameter", [](Document& d) { d.setParameter(0, 1, 1e9); }},
    {"Hide", [](Document& d) { d.setVisible(0, false); }},
    {"Show", [](Document& d) { d.setVisible(3, true); }},
    {"Colour", [](Document& d) { d.setColor(1, QColor(12, 34, 56)); }},
    {"Figure", [](Document& d) { d.showFigure(articleFigures()[6]); }},
    {"DefaultCurves", [](Document& d) { d.restoreDefaultCurves(); }},
};

INSTANTIATE_TEST_SUITE_P(Every, DocumentEditTest, testing::ValuesIn(edits), nameOf);

class DocumentNoEditTest : public testing::TestWithParam<Edit>
{
};

TEST_P(DocumentNoEditTest, LeavesNoStep)
{
    Document document;
    GetParam().make(document);
    EXPECT_EQ(document.undoStack().count(), 0);
}

const Edit noEdits[]{
    {"MoveToItsPlace", [](Document& d) { d.moveCurve(2, 2); }},
    {"TheSameFunction", [](Document& d) { d.setActivation(0, core::activationOf("softplus")); }},
    {"TheSameParameter", [](Document& d) { d.setParameter(0, 0, 1); }},
    {"ShowWhatIsVisible", [](Document& d) { d.setVisible(0, true); }},
    {"TheSameColour", [](Document& d) { d.setColor(0, d.curves().entry(0).color); }},
};

INSTANTIATE_TEST_SUITE_P(Every, DocumentNoEditTest, testing::ValuesIn(noEdits), nameOf);

TEST(DocumentTest, ADuplicateHasTheFamilyAndTheSlidersOfItsCurve)
{
    Document document;
    document.setFamily(0, CurveFamily::of(document.curves().entry(0).curve, 0));
    SliderSettings settings = document.curves().entry(0).slider(0);
    settings.seconds = 9;
    document.setSlider(0, 0, settings);
    document.duplicateCurve(0);
    EXPECT_EQ(document.curves().entry(1).family, document.curves().entry(0).family);
    EXPECT_EQ(document.curves().entry(1).sliders, document.curves().entry(0).sliders);
}

TEST(DocumentMemoryTest, UndoReachesBackAThousandStepsAndNoFurther)
{
    Document document;
    constexpr int stepCount = 1500;
    for (int i = 1; i <= stepCount; ++i)
        document.setParameter(0, 0, i);
    while (document.undoStack().canUndo())
        document.undo();
    EXPECT_EQ(document.curves().entry(0).curve.values()[0], stepCount - 1000);
}

} // namespace
} // namespace activation_explorer::ui
