// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lessons/some_lesson.h"
#include "ui/lessons/lesson.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace activation_explorer::ui {
namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

/// What a file is wrong in, and all that the sentence must name.
struct Case {
    const char* name;
    const char* where; ///< of the lesson of these tests, as a JSON pointer
    Json value;        ///< put there; null: taken away
    std::vector<std::string> named;

    friend void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }
};

class LessonRefusalTest : public testing::TestWithParam<Case>
{
};

TEST_P(LessonRefusalTest, SaysWhatAndWhereInOneSentence)
{
    Json lesson = Json::parse(someLesson().toStdString());
    const Pointer where(GetParam().where);
    if (GetParam().value.is_null())
        lesson.at(where.parent_pointer()).erase(where.back());
    else
        lesson[where] = GetParam().value;
    const auto read = lessonFromJson(QByteArray::fromStdString(lesson.dump()));
    ASSERT_FALSE(read);
    const std::string said = read.error().toStdString();
    for (const std::string& named : GetParam().named)
        EXPECT_NE(said.find(named), std::string::npos) << named << " is not named in: " << said;
    EXPECT_TRUE(said.ends_with('.')) << said;
    EXPECT_FALSE(said.ends_with("..")) << said;
    EXPECT_EQ(said.find('\n'), std::string::npos) << said;
    for (const char* mark : {"%1", "%2", "%3", "%4"})
        EXPECT_EQ(said.find(mark), std::string::npos) << said;
    EXPECT_LT(said.size(), 800U) << said;
}

std::string nameOf(const testing::TestParamInfo<Case>& info)
{
    return info.param.name;
}

Json text(const std::string& english)
{
    return {{"en", english}};
}

const Case wholes[] = {
    {"NoFormat", "/format", nullptr, {"The lesson", "lacks", "“format”"}},
    {"ASession", "/format", "activation-explorer-session", {"format", "“activation-explorer-lesson”"}},
    {"Newer", "/version", 2, {"newer version of the program", "The lesson", "2"}},
    {"VersionZero", "/version", 0, {"version must be 1, not 0"}},
    {"UnknownMember", "/author", "me", {"The lesson has no member “author”", "steps"}},
    {"NoId", "/id", nullptr, {"lacks the member “id”"}},
    {"IdWithASlash", "/id", "a/b", {"id must be", "“a/b”"}},
    {"EmptyId", "/id", "", {"id must be", "1 to 40"}},
    {"LongId", "/id", std::string(41, 'a'), {"id must be", "1 to 40"}},
    {"NoTitle", "/title", nullptr, {"lacks the member “title”"}},
    {"TitleIsAString", "/title", "SoftPlus", {"title must be an object, not “SoftPlus”"}},
    {"NoLanguage", "/title", Json::object(), {"title must have “en”, “zh_CN” or both"}},
    {"AnotherLanguage", "/title/de", "x", {"title has no member “de”", "zh_CN"}},
    {"EmptyText", "/title/en", " ", {"title.en must not be empty"}},
    {"LongText", "/title/en", std::string(20'001, 'a'), {"title.en must have at most 20000 bytes"}},
    {"NoSummary", "/summary", nullptr, {"lacks the member “summary”"}},
    {"NoMinutes", "/minutes", nullptr, {"lacks the member “minutes”"}},
    {"NoTimeAtAll", "/minutes", 0, {"minutes must be a whole number from 1 to 120, not 0"}},
    {"AllDay", "/minutes", 121, {"minutes", "120"}},
    {"NoSteps", "/steps", nullptr, {"lacks the member “steps”"}},
    {"EmptySteps", "/steps", Json::array(), {"steps must have 1 to 50 elements, not 0"}},
    {"TooManySteps", "/steps", Json(51, Json::object()), {"steps must have 1 to 50 elements, not 51"}},
};
INSTANTIATE_TEST_SUITE_P(Wholes, LessonRefusalTest, testing::ValuesIn(wholes), nameOf);

const Case steps[] = {
    {"NoStep", "/steps/0", 7, {"steps[0] must be an object, not 7"}},
    {"UnknownMember", "/steps/2/pictures", 7, {"steps[2] has no member “pictures”"}},
    {"NoTitle", "/steps/2/title", nullptr, {"steps[2] lacks the member “title”"}},
    {"NoText", "/steps/2/text", nullptr, {"steps[2] lacks the member “text”"}},
    {"NoSession", "/steps/0/session", Json::object(), {"steps[0].session lacks the member “format”"}},
    {"ABrokenSession",
     "/steps/0/session/curves/1/function",
     "rulu",
     {"steps[0].session.curves[1].function", "“rulu”"}},
    {"ANewerSession", "/steps/0/session/version", 2, {"The session needs a newer version"}},
    {"SourcesAreNoList", "/steps/1/sources", "x", {"steps[1].sources must be an array"}},
    {"ASourceIsANumber", "/steps/1/sources/0", 7, {"steps[1].sources[0] must be a string"}},
    {"DepthOfNoCurves", "/steps/2/depth/curves", Json::array(), {"steps[2].depth.curves", "1 to 4"}},
    {"DepthOfFive", "/steps/2/depth/curves", Json(5, "relu"), {"steps[2].depth.curves", "1 to 4", "5"}},
    {"DepthOfAnUnknown", "/steps/2/depth/curves/1", "rulu", {"steps[2].depth.curves[1]: ", "rulu"}},
    {"DepthWithoutCurves", "/steps/2/depth/curves", nullptr, {"steps[2].depth lacks the member “curves”"}},
    {"NoLayers", "/steps/2/depth/layers", 0, {"steps[2].depth.layers", "from 1 to 100, not 0"}},
    {"TooManyLayers", "/steps/2/depth/layers", 101, {"steps[2].depth.layers", "not 101"}},
    {"DepthHasMore", "/steps/2/depth/seed", 1, {"steps[2].depth has no member “seed”"}},
};
INSTANTIATE_TEST_SUITE_P(Steps, LessonRefusalTest, testing::ValuesIn(steps), nameOf);

const Case questions[] = {
    {"NoQuestion", "/steps/1/check/question", nullptr, {"steps[1].check lacks the member “question”"}},
    {"NoExplanation", "/steps/1/check/explanation", nullptr, {"steps[1].check lacks", "“explanation”"}},
    {"NoChoices", "/steps/1/check/choices", nullptr, {"steps[1].check lacks the member “choices”"}},
    {"OneChoice",
     "/steps/1/check/choices",
     Json(1, text("x")),
     {"steps[1].check.choices must have 2 to 6 elements, not 1"}},
    {"SevenChoices", "/steps/1/check/choices", Json(7, text("x")), {"2 to 6 elements, not 7"}},
    {"NoAnswer", "/steps/1/check/answer", nullptr, {"steps[1].check lacks the member “answer”"}},
    {"AnswerBeyond", "/steps/1/check/answer", 3, {"steps[1].check.answer must be", "from 0 to 2, not 3"}},
    {"AnswerInWords", "/steps/1/check/answer", "b", {"steps[1].check.answer must be", "“b”"}},
    {"BothKinds",
     "/steps/1/check/number",
     0.5,
     {"steps[1].check must have either “choices” with the “answer”, or a “number”"}},
    {"NeitherKind",
     "/steps/1/check",
     {{"question", text("?")}, {"explanation", text("!")}},
     {"steps[1].check must have either"}},
    {"NoNumber", "/steps/1/predict/number", nullptr, {"steps[1].predict lacks the member “number”"}},
    {"NumberInWords",
     "/steps/1/predict/number",
     "ln 2",
     {"steps[1].predict.number: “ln 2” is no figure", "{f(CURVE, X)}"}},
    {"TwoFigures",
     "/steps/1/predict/number",
     "{f(relu, 1)}{f(relu, 1)}",
     {"steps[1].predict.number: ", "is no figure"}},
    {"AnInfiniteNumber",
     "/steps/1/predict/number",
     "{f(relu, inf)}",
     {"steps[1].predict.number: ", "x of a figure", "“inf”"}},
    {"NoTolerance", "/steps/1/predict/tolerance", nullptr, {"steps[1].predict lacks", "“tolerance”"}},
    {"ZeroTolerance",
     "/steps/1/predict/tolerance",
     0,
     {"steps[1].predict.tolerance must be greater than 0, not 0"}},
    {"ToleranceInWords", "/steps/1/predict/tolerance", "1", {"steps[1].predict.tolerance", "a number"}},
};
INSTANTIATE_TEST_SUITE_P(Questions, LessonRefusalTest, testing::ValuesIn(questions), nameOf);

const char* const here = "/steps/0/text/en";
const Case figures[] = {
    {"BraceAlone", here, "a { b", {"steps[0].text.en: ", "brace", "“{ b”", "written twice"}},
    {"ClosingBraceAlone", here, "a } b", {"steps[0].text.en: ", "“} b”"}},
    {"Nonsense", here, "{x}", {"steps[0].text.en: ", "“x” is no figure"}},
    {"NoX", here, "{f(relu)}", {"“f(relu)” is no figure"}},
    {"UnknownFunction", here, "{f(rulu, 1)}", {"steps[0].text.en: ", "rulu"}},
    {"UnknownParameter", here, "{f(relu:beta=1, 1)}", {"steps[0].text.en: ", "beta"}},
    {"NoNumber", here, "{f(relu, x)}", {"x of a figure must be a number, not “x”"}},
    {"PowerZero", here, "{f(relu, 1)^0}", {"power of a figure must be from 1 to 1000, not 0"}},
    {"PowerTooLarge", here, "{f(relu, 1)^1001}", {"from 1 to 1000, not 1001"}},
    {"NoDigits", here, "{f(relu, 1):0}", {"digits of a figure must be from 1 to 17, not 0"}},
    {"TooManyDigits", here, "{f(relu, 1):18}", {"from 1 to 17, not 18"}},
    {"TooSmall", here, "{f'(sigmoid, 0)^1000}", {"too small"}},
    {"TooLarge", here, "{f(relu, 10)^400}", {"too large"}},
    {"InAChoice", "/steps/1/check/choices/2/zh_CN", "{x}", {"steps[1].check.choices[2].zh_CN: "}},
    {"InAnExplanation", "/steps/1/predict/explanation/en", "{x}", {"steps[1].predict.explanation.en: "}},
};
INSTANTIATE_TEST_SUITE_P(Figures, LessonRefusalTest, testing::ValuesIn(figures), nameOf);

QString refusal(const QByteArray& json)
{
    const auto read = lessonFromJson(json);
    return read ? QString() : read.error();
}

TEST(LessonRefusalsTest, WhatIsNoJsonIsSaidOfALesson)
{
    EXPECT_EQ(refusal(""), "The lesson is empty.");
    EXPECT_TRUE(refusal("hello").contains("line 1, column 1"));
    EXPECT_TRUE(refusal("\xff").contains("not UTF-8"));
    EXPECT_EQ(refusal("7"), "The lesson must be an object, not 7.");
}

TEST(LessonRefusalsTest, WhatIsTooLargeIsRefused)
{
    EXPECT_EQ(refusal(QByteArray(maxLessonBytes + 1, ' ')),
              "A lesson has at most 1048576 bytes, and this has 1048577.");
    EXPECT_TRUE(refusal(QByteArray(21, '[')).contains("20 arrays and objects in each other that a lesson"));
    EXPECT_TRUE(
        refusal('[' + QByteArray("1,").repeated(100'001) + "1]").contains("values, which no lesson has"));
}

} // namespace
} // namespace activation_explorer::ui
