// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"
#include "ui/document/session_json.h"

#include <gtest/gtest.h>
#include <QRegularExpression>
#include <string>
#include <vector>

namespace activation_explorer::ui {
namespace {

const std::string begin = R"({"format":"activation-explorer-session","version":1,)";

std::string refusal(const QByteArray& json)
{
    const auto session = sessionFromJson(json);
    return session ? "" : session.error().toStdString();
}

/// What a file is wrong in, and all that the sentence must name.
struct Case {
    const char* name;
    std::string json;
    std::vector<std::string> named;

    friend void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }
};

/// One curve, with further members.
std::string curve(const std::string& members)
{
    return begin + R"("curves":[{"function":"relu"},{"function":"softplus",)" + members + "}]}";
}
/// Curves, and further members of the whole.
std::string whole(const std::string& members)
{
    return begin + R"("curves":[{"function":"relu"}],)" + members + '}';
}
std::string view(const std::string& members)
{
    return whole("\"view\":{" + members + '}');
}

class SessionRefusalTest : public testing::TestWithParam<Case>
{
};

TEST_P(SessionRefusalTest, SaysWhatAndWhereInOneSentence)
{
    const std::string said = refusal(QByteArray::fromStdString(GetParam().json));
    EXPECT_NE(said, "");
    for (const std::string& named : GetParam().named)
        EXPECT_NE(said.find(named), std::string::npos) << named << " is not named in: " << said;
    EXPECT_TRUE(said.ends_with('.')) << said;
    EXPECT_EQ(said.find('\n'), std::string::npos) << said;
    EXPECT_EQ(said.find("%1"), std::string::npos) << said;
    EXPECT_LT(said.size(), 800U) << said;
}

std::string nameOf(const testing::TestParamInfo<Case>& info)
{
    return info.param.name;
}

const Case refusedTexts[] = {
    {"Empty", "", {"empty"}},
    {"Blank", " \n\t ", {"empty"}},
    {"NoJson", "hello", {"not JSON", "line 1, column 1", "“hello”"}},
    {"APicture", "\x89PNG\r\n\x1a\n", {"not UTF-8", "byte 1,"}},
    {"Xml", "<?xml version=\"1.0\"?>", {"not JSON", "“<?xml”"}},
    {"Nan", view("\n\"probe\":NaN"), {"line 2, column 9", "“NaN”"}},
    {"Infinity", view("\"probe\":-Infinity"), {"line 1", "“-Infinity”"}},
    {"Comment", "{ // a comment\n}", {"line 1, column 3", "“//”"}},
    {"CommaTooMany", "{\"a\":1,\n}", {"line 2, column 1", "“}”"}},
    {"NoColon", R"({"format" "x"})", {"column 11", "“\"x\"”"}},
    {"SingleQuotes", "{'format':1}", {"column 2", "“'format'”"}},
    {"TwoOfThem", "{} {}", {"column 4", "“{”"}},
    {"AWordAfterIt", "{}x", {"column 3", "“x”"}},
    {"ANulAfterIt", std::string("{}\0", 3), {"column 3"}},
    {"LineBreakInAString", "{\"a\nb\":1}", {"line 1, column 4", "line break"}},
    {"LoneSurrogate", R"({"\ud800":1})", {"not JSON", "line 1"}},
    {"ColumnsAreOfCharacters", "{\"\xCE\xB2\":x}", {"column 6", "“x”"}},
    {"HexNumber", "{\"a\":0x10}", {"column 6", "“0x10”"}},
    {"LeadingZero", "{\"a\":01}", {"column 6", "“01”"}},
    {"InvalidEscape", R"({"a": "b\qc"})", {"column 8", "“b\\qc”"}},
    {"NoComma", R"({"a": "b" "c": 1})", {"column 11", "“\"c\"”"}},
    {"UnknownWord", R"({"a": True})", {"column 7", "“True”"}},
    {"InvalidUtf8", std::string("{\"a\":\n\"\xC3(\"}"), {"not UTF-8", "byte 8,", "line 2"}},
    {"OverlongUtf8", "{\"\xC0\xAF\":1}", {"byte 3,"}},
    {"SurrogateUtf8", "{\"\xED\xA0\x80\":1}", {"byte 3,"}},
    {"BeyondUnicode", "{\"\xF4\x90\x80\x80\":1}", {"byte 3,"}},
    {"CutOffUtf8", "{\"ab\xE2\x82", {"byte 5,"}},
    {"Utf16", std::string("\xFF\xFE{\0", 4), {"not UTF-8", "byte 1,"}},
};
INSTANTIATE_TEST_SUITE_P(Texts, SessionRefusalTest, testing::ValuesIn(refusedTexts), nameOf);

const Case sizes[] = {
    {"Deep", std::string(1'000'000, '['), {"[0][0]", "deeper than the 16"}},
    {"DeepObjects",
     begin + "\"view\":" +
         [] {
             std::string result;
             for (int i = 0; i < 20; ++i)
                 result += "{\"a\":";
             return result;
         }(),
     {"view.a.a.a", "deeper than the 16"}},
    {"DeepInsideStringsIsNothing",
     "\"" + std::string(1000, '[') + "\"",
     {"The session must be an object", "…”"}},
    {"ManyValues",
     "[" +
         [] {
             std::string result;
             for (int i = 0; i < 200'000; ++i)
                 result += "0,";
             return result;
         }() +
         "0]",
     {"more than 100000 values"}},
    {"ManyMembers",
     "{" +
         [] {
             std::string result;
             for (int i = 0; i < 100'000; ++i)
                 result += "\"" + std::to_string(i) + "\":0,";
             return result;
         }() +
         "\"a\":0}",
     {"more than 64 members"}},
    {"ManyCurves",
     begin + "\"curves\":[" +
         [] {
             std::string result;
             for (int i = 0; i < 200; ++i)
                 result += "{\"function\":\"relu\"},";
             return result;
         }() +
         "{\"function\":\"relu\"}]}",
     {"curves", "200", "201"}},
};
INSTANTIATE_TEST_SUITE_P(Sizes, SessionRefusalTest, testing::ValuesIn(sizes), nameOf);

const Case heads[] = {
    {"NoObject", "[]", {"The session must be an object", "empty array"}},
    {"Null", "null", {"must be an object", "null"}},
    {"NoFormat", "{}", {"lacks", "“format”"}},
    {"OtherFormat", R"({"format":"gpx","version":1})", {"format", "“activation-explorer-session”", "“gpx”"}},
    {"FormatNoString", R"({"format":1})", {"format", "1"}},
    {"NoVersion", R"({"format":"activation-explorer-session"})", {"lacks", "“version”"}},
    {"NewerVersion",
     R"({"format":"activation-explorer-session","version":2,"axes":null})",
     {"newer version of the program", "2", "version 1"}},
    {"MuchNewerVersion",
     R"({"format":"activation-explorer-session","version":99999999999999999999})",
     {"newer version of the program", "1e+20"}},
    {"VersionZero", R"({"format":"activation-explorer-session","version":0})", {"version must be 1, not 0"}},
    {"VersionBetween", R"({"format":"activation-explorer-session","version":0.5})", {"version", "0.5"}},
    {"VersionAString",
     R"({"format":"activation-explorer-session","version":"1"})",
     {"version must be a number", "“1”"}},
    {"NoCurves", begin + "\"view\":{}}", {"lacks", "“curves”"}},
    {"FormatTwice",
     R"({"format":"activation-explorer-session","format":"activation-explorer-session"})",
     {"The session has the member “format” twice"}},
    {"UnknownMember", whole(R"("colour":1)"), {"The session", "“colour”", "curves", "window"}},
};
INSTANTIATE_TEST_SUITE_P(Heads, SessionRefusalTest, testing::ValuesIn(heads), nameOf);

const Case refusedCurves[] = {
    {"NoArray", begin + "\"curves\":{}}", {"curves must be an array", "an object"}},
    {"NullCurve", begin + "\"curves\":[null]}", {"curves[0] must be an object, not null"}},
    {"NoFunction", begin + "\"curves\":[{}]}", {"curves[0] lacks the member “function”"}},
    {"FunctionNoString",
     begin + R"("curves":[{"function":5}]})",
     {"curves[0].function must be a string, not 5"}},
    {"UnknownFunction",
     begin + R"("curves":[{"function":"nerf"}]})",
     {"curves[0].function", "“nerf” is unknown", "relu, leaky_relu", "sine"}},
    {"LongName",
     begin + R"("curves":[{"function":")" + std::string(100'000, 'x') + "\"}]}",
     {std::string(60, 'x') + "…”"}},
    {"ControlCharacters",
     begin + R"("curves":[{"function":"a\u001b[31m\u202e\n"}]})",
     {"“a\xEF\xBF\xBD[31m\xEF\xBF\xBD\xEF\xBF\xBD”"}},
    {"PercentSigns", begin + R"("curves":[{"function":"%2 %3"}]})", {"“%2 %3”"}},
    {"MemberTwice", curve(R"("visible":true,"visible":true)"), {"curves[1] has the member “visible” twice"}},
    {"MemberTwiceByEscapes", curve(R"("visible":true,"v\u0069sible":true)"), {"“visible” twice"}},
    {"UnknownMember", curve(R"("colour":"#000000")"), {"curves[1] has no member “colour”", "color"}},
    {"ParametersNoObject",
     curve(R"("parameters":[0.1])"),
     {"curves[1].parameters must be an object", "array of 1"}},
    {"ParameterNoNumber",
     curve(R"("parameters":{"beta":"0.1"})"),
     {"curves[1].parameters.beta must be a number, not “0.1”"}},
    {"ParameterNull",
     curve(R"("parameters":{"beta":null})"),
     {"curves[1].parameters.beta must be a number, not null"}},
    {"ParameterOutOfItsDomain",
     curve(R"("parameters":{"beta":-1})"),
     {"curves[1].parameters.beta", "greater than 0", "-1"}},
    {"ParameterTooSmall",
     curve(R"("parameters":{"beta":1e-999})"),
     {"curves[1].parameters.beta", "greater than 0"}},
    {"ParameterTooLarge",
     curve(R"("parameters":{"beta":1e999})"),
     {"curves[1].parameters.beta", "too large", "“1e999”"}},
    {"ParameterVeryLong",
     curve(R"("parameters":{"beta":)" + std::string(100'000, '9') + '}'),
     {"curves[1].parameters.beta", "too large", "999…”"}},
    {"UnknownParameter",
     curve(R"("parameters":{"gamma":1})"),
     {"curves[1].parameters", "softplus has no parameter “gamma”", "beta, threshold"}},
    {"ParameterOfNone",
     begin + R"("curves":[{"function":"relu","parameters":{"a":1}}]})",
     {"curves[0].parameters", "relu has no parameters", "“a”"}},
    {"ParameterTwiceByTwoNames",
     curve("\"parameters\":{\"beta\":1,\"\xCE\xB2\":1}"),
     {"curves[1].parameters has beta twice"}},
    {"VisibleNoTruth", curve(R"("visible":1)"), {"curves[1].visible must be true or false, not 1"}},
    {"ColorByName", curve(R"("color":"red")"), {"curves[1].color", "“#0072b2”", "“red”"}},
    {"ColorTooShort", curve(R"("color":"#fff")"), {"curves[1].color"}},
    {"ColorWithAlpha", curve(R"("color":"#80ffffff")"), {"curves[1].color"}},
    {"ColorWithASign", curve(R"("color":"#+12345")"), {"curves[1].color"}},
    {"ColorNoHex", curve(R"("color":"#12345g")"), {"curves[1].color"}},
    {"ColorANumber", curve(R"("color":255)"), {"curves[1].color must be a string, not 255"}},
    {"UnknownLine",
     curve(R"("line":"dashed")"),
     {"curves[1].line must be one of solid, dash, dash_dot, dot, dash_dot_dot, not “dashed”"}},
    {"UnknownMarker",
     curve(R"("marker":["circle"])"),
     {"curves[1].marker must be one of circle", "an array of 1"}},
};
INSTANTIATE_TEST_SUITE_P(Curves, SessionRefusalTest, testing::ValuesIn(refusedCurves), nameOf);

const Case families[] = {
    {"NoObject", curve(R"("family":true)"), {"curves[1].family must be an object, not true"}},
    {"NoParameter", curve(R"("family":{})"), {"curves[1].family lacks the member “parameter”"}},
    {"UnknownParameter",
     curve(R"("family":{"parameter":"alpha"})"),
     {"curves[1].family.parameter", "“alpha”", "beta, threshold"}},
    {"UnknownMember",
     curve(R"("family":{"parameter":"beta","steps":3})"),
     {"curves[1].family has no member “steps”"}},
    {"TooMany",
     curve(R"("family":{"parameter":"beta","count":31})"),
     {"curves[1].family.count", "from 2 to 30, not 31"}},
    {"CountNotWhole",
     curve(R"("family":{"parameter":"beta","count":2.5})"),
     {"curves[1].family.count must be a whole number", "2.5"}},
    {"CountHuge",
     curve(R"("family":{"parameter":"beta","count":-9223372036854775808})"),
     {"curves[1].family.count", "-9223372036854775808"}},
    {"OutOfTheDomain",
     curve(R"("family":{"parameter":"beta","min":0,"scale":"linear"})"),
     {"curves[1].family", "greater than 0"}},
    {"TheWrongWayRound",
     curve(R"("family":{"parameter":"beta","min":3,"max":2})"),
     {"curves[1].family", "less than its end"}},
    {"UnknownScale",
     curve(R"("family":{"parameter":"beta","scale":"log"})"),
     {"curves[1].family.scale must be one of linear, logarithmic, not “log”"}},
};
INSTANTIATE_TEST_SUITE_P(Families, SessionRefusalTest, testing::ValuesIn(families), nameOf);

const Case sliders[] = {
    {"NoObject", curve(R"("sliders":[])"), {"curves[1].sliders must be an object"}},
    {"UnknownParameter", curve(R"("sliders":{"alpha":{}})"), {"curves[1].sliders", "“alpha”"}},
    {"UnknownMember",
     curve(R"("sliders":{"beta":{"steps":3}})"),
     {"curves[1].sliders.beta has no member “steps”", "seconds"}},
    {"MinNoNumber",
     curve(R"("sliders":{"beta":{"min":"0"}})"),
     {"curves[1].sliders.beta.min must be a number"}},
    {"OutOfTheDomain",
     curve(R"("sliders":{"beta":{"min":-1,"scale":"linear"}})"),
     {"curves[1].sliders.beta", "greater than 0"}},
    {"PlayOfOneNumber",
     curve(R"("sliders":{"beta":{"play":[1]}})"),
     {"curves[1].sliders.beta.play must be an array of two numbers", "an array of 1"}},
    {"PlayTheWrongWayRound",
     curve(R"("sliders":{"beta":{"play":[2,1]}})"),
     {"curves[1].sliders.beta", "less than its end"}},
    {"NoTime",
     curve(R"("sliders":{"beta":{"seconds":0}})"),
     {"curves[1].sliders.beta", "0.1 to 600 seconds"}},
    {"LoopsNoTruth",
     curve(R"("sliders":{"beta":{"loops":"yes"}})"),
     {"curves[1].sliders.beta.loops must be true or false, not “yes”"}},
    {"ToAndFroNoTruth",
     curve(R"("sliders":{"beta":{"to_and_fro":0}})"),
     {"curves[1].sliders.beta.to_and_fro"}},
};
INSTANTIATE_TEST_SUITE_P(Sliders, SessionRefusalTest, testing::ValuesIn(sliders), nameOf);

const Case wholes[] = {
    {"CurrentBeyond", whole(R"("current":1)"), {"current must be a whole number from 0 to 0, not 1"}},
    {"CurrentBelow", whole(R"("current":-1)"), {"current", "-1"}},
    {"CurrentNoNumber", whole(R"("current":"relu")"), {"current", "“relu”"}},
    {"CurrentOfNone", begin + R"("curves":[],"current":0})", {"current", "there is none"}},
    {"ReferenceBeyond", whole(R"("reference":4e9)"), {"reference must be a whole number from 0 to 0"}},
    {"ReferenceNull", whole(R"("reference":null)"), {"reference", "null"}},
    {"LinksNoArray", whole(R"("links":"alpha")"), {"links must be an array, not “alpha”"}},
    {"LinkUnknown", whole(R"("links":["alpha","gamma"])"), {"links[1] must be one of", "beta", "“gamma”"}},
    {"LinkNoString", whole(R"("links":[1])"), {"links[0] must be a string, not 1"}},
    {"WindowNoObject", whole(R"("window":[])"), {"window must be an object"}},
    {"WindowUnknownMember", whole(R"("window":{"size":[1,2]})"), {"window has no member “size”"}},
    {"PanelsNoArray", whole(R"("window":{"panels":"all"})"), {"window.panels must be an array"}},
    {"PanelUnknown",
     whole(R"("window":{"panels":["values","code"]})"),
     {"window.panels[1] must be one of curves", "“code”"}},
    {"FrontUnknown", whole(R"("window":{"front":3})"), {"window.front must be one of curves", "not 3"}},
};
INSTANTIATE_TEST_SUITE_P(Wholes, SessionRefusalTest, testing::ValuesIn(wholes), nameOf);

const Case views[] = {
    {"NoObject", whole(R"("view":null)"), {"view must be an object, not null"}},
    {"UnknownMember", view(R"("zoom":2)"), {"view has no member “zoom”", "line_width"}},
    {"UnknownMode",
     view(R"("mode":"Compare")"),
     {"view.mode must be one of explore, compare, difference, not “Compare”"}},
    {"UnknownCharts",
     view(R"("charts":2)"),
     {"view.charts must be one of both, function, derivative, not 2"}},
    {"XNoArray", view(R"("x":5)"), {"view.x must be an array of two numbers, not 5"}},
    {"XOfThree", view(R"("x":[1,2,3])"), {"view.x", "an array of 3"}},
    {"XOfStrings", view(R"("x":["1","2"])"), {"view.x[0] must be a number, not “1”"}},
    {"XWithAString", view(R"("x":[1,"2"])"), {"view.x[1] must be a number, not “2”"}},
    {"XTheWrongWayRound", view(R"("x":[5,-5])"), {"view.x must begin with the lesser number, not 5"}},
    {"XTooFar", view(R"("x":[0,1e10])"), {"view.x must lie from -1e+09 to 1e+09", "1e+10"}},
    {"XTooNarrow", view(R"("x":[1,1.0000000000000002])"), {"view.x is too narrow"}},
    {"XInfinite", view(R"("x":[0,1e400])"), {"view.x[1]", "too large", "“1e400”"}},
    {"YTooFar", view(R"("y":[-1e19,1])"), {"view.y must lie from -1e+18 to 1e+18"}},
    {"DyTooNarrow", view(R"("dy":[1e17,1.0000000000000002e17])"), {"view.dy is too narrow"}},
    {"EqualAspectNoTruth", view(R"("equal_aspect":1)"), {"view.equal_aspect"}},
    {"ProbeTooFar", view(R"("probe":2e9)"), {"view.probe must be from -1e+09 to 1e+09, not 2e+09"}},
    {"ProbeNull", view(R"("probe":null)"), {"view.probe must be a number, not null"}},
    {"LegendNoTruth", view(R"("legend":"on")"), {"view.legend"}},
    {"EndLabelsNoTruth", view(R"("end_labels":"on")"), {"view.end_labels"}},
    {"TangentNoTruth", view(R"("tangent":"on")"), {"view.tangent"}},
    {"MarkersNoTruth", view(R"("markers":"on")"), {"view.markers"}},
    {"LineTooWide", view(R"("line_width":8.5)"), {"view.line_width must be from 1 to 8, not 8.5"}},
    {"LineWidthNoNumber", view(R"("line_width":{})"), {"view.line_width must be a number, not an object"}},
};
INSTANTIATE_TEST_SUITE_P(Views, SessionRefusalTest, testing::ValuesIn(views), nameOf);

/// With every member that there is.
QByteArray complete()
{
    Session session = Document().session();
    CurveEntry& entry = session.curves[0];
    entry.family = CurveFamily::of(entry.curve, 0);
    for (std::size_t i = 0; i < entry.curve.values().size(); ++i)
        entry.sliders[i] = SliderSettings::of(entry.curve.activation().parameters[i]);
    session.reference = 1;
    session.links = {"alpha", "beta"};
    session.view.pin = 0.5;
    return toJson(session);
}

TEST(SessionRefusalsTest, AFileCutOffAtAnyByteIsRefused)
{
    const QByteArray json = complete();
    ASSERT_EQ(refusal(json), "");
    for (qsizetype size = 1; size < json.trimmed().size(); ++size) {
        const std::string said = refusal(json.first(size));
        EXPECT_NE(said.find("line "), std::string::npos) << size << ' ' << said;
    }
}

TEST(SessionRefusalsTest, EveryValueOfAWrongTypeIsRefusedByItsMember)
{
    const QString json = QString::fromUtf8(complete());
    static const QRegularExpression member(QStringLiteral(R"#("([a-z_]+)": ([^{\[]*?)(?=,?\n|, "|\}))#"));
    int count = 0;
    for (auto at = member.globalMatch(json); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        for (const char* wrong : {"null", "[]", "{}", "[[1, 2]]", "{\"a\": 1}"}) {
            QString changed = json;
            changed.replace(match.capturedStart(2), match.capturedLength(2), QString::fromLatin1(wrong));
            const std::string said = refusal(changed.toUtf8());
            EXPECT_NE(said.find(match.captured(1).toStdString()), std::string::npos)
                << said << ' ' << match.captured(0).toStdString() << ' ' << wrong;
        }
        ++count;
    }
    EXPECT_GT(count, 40);
}

TEST(SessionRefusalsTest, AHundredMegabytesAreRefusedUnread)
{
    const std::string said = refusal(QByteArray(100 << 20, ' '));
    EXPECT_NE(said.find("4194304 bytes"), std::string::npos) << said;
    EXPECT_NE(said.find("104857600"), std::string::npos) << said;
    EXPECT_NE(refusal(QByteArray(maxSessionBytes, ' ')).find("empty"), std::string::npos);
}

TEST(SessionRefusalsTest, TheFirstThingThatIsWrongIsSaid)
{
    EXPECT_EQ(refusal(QByteArray::fromStdString(view(R"("tangent":1,"legend":2,"mode":3)"))),
              "view.mode must be one of explore, compare, difference, not 3.")
        << "in the order of reading";
}

} // namespace
} // namespace activation_explorer::ui
