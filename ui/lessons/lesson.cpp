// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson.h"

#include "ui/document/json_place.h"
#include "ui/document/session_json.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <QCoreApplication>
#include <QLocale>

namespace activation_explorer::ui {

namespace {

constexpr std::string_view lessonFormat = "activation-explorer-lesson";
constexpr int lessonVersion = 1;
constexpr int maxId = 40;
constexpr int maxMinutes = 120;
constexpr std::size_t maxSteps = 50;
constexpr std::size_t maxChoices = 6;
constexpr std::size_t maxDepthCurves = 4;
constexpr std::size_t maxSources = 20;
constexpr std::size_t maxTextBytes = 20'000;

/// Of a string that says something, and not too much.
std::optional<QString> writtenAt(const JsonPlace& place)
{
    const auto text = place.text();
    if (!text)
        return std::nullopt;
    const QString result = toQString(*text);
    if (result.trimmed().isEmpty())
        place.refuse(QCoreApplication::translate("Lesson", "%1 must not be empty.").arg(place.where()));
    else if (text->size() > maxTextBytes)
        place.refuse(QCoreApplication::translate("Lesson", "%1 must have at most %2 bytes, not %3.")
                         .arg(place.where(), QString::number(maxTextBytes), QString::number(text->size())));
    else
        return result;
    return std::nullopt;
}

QString markupAt(const JsonPlace& place)
{
    QString text = writtenAt(place).value_or(QString());
    if (const QString wrong = whatIsWrongIn(text); !wrong.isEmpty())
        place.refuseBecause(wrong);
    return text;
}

LessonText textAt(const JsonPlace& place)
{
    LessonText result;
    if (!place.isObject({"en", "zh_CN"}))
        return result;
    const auto english = place.member("en");
    const auto chinese = place.member("zh_CN");
    if (!english && !chinese)
        place.refuse(
            QCoreApplication::translate("Lesson", "%1 must have “en”, “zh_CN” or both.").arg(place.where()));
    if (english)
        result.english = markupAt(*english);
    if (chinese)
        result.chinese = markupAt(*chinese);
    return result;
}

void readText(const JsonPlace& object, std::string_view name, LessonText& target)
{
    if (const auto place = object.required(name))
        target = textAt(*place);
}

LessonChoices choiceAt(const JsonPlace& question)
{
    LessonChoices result;
    const auto choices = question.required("choices");
    const auto answer = question.required("answer");
    if (!choices || !answer || !choices->isArray(2, maxChoices))
        return result;
    for (std::size_t i = 0; i < choices->size(); ++i)
        result.texts << textAt(choices->element(i));
    result.right = answer->whole(0, static_cast<int>(choices->size()) - 1).value_or(0);
    return result;
}

LessonNumber numberAt(const JsonPlace& question)
{
    LessonNumber result;
    const auto number = question.required("number");
    const auto tolerance = question.required("tolerance");
    if (!number || !tolerance)
        return result;
    if (number->isText()) {
        if (const auto figure = figureAlone(toQString(*number->text())))
            result.right = *figure;
        else
            number->refuseBecause(figure.error());
    } else {
        result.right = number->number().value_or(0);
    }
    result.tolerance = tolerance->number().value_or(1);
    if (!(result.tolerance > 0))
        tolerance->refuse(QCoreApplication::translate("Lesson", "%1 must be greater than 0, not %2.")
                              .arg(tolerance->where(), tolerance->shown()));
    return result;
}

std::optional<LessonQuestion> questionAt(const JsonPlace& place)
{
    LessonQuestion result;
    if (!place.isObject({"question", "choices", "answer", "number", "tolerance", "explanation"}))
        return std::nullopt;
    readText(place, "question", result.question);
    const bool hasChoices = place.member("choices") || place.member("answer");
    const bool hasNumber = place.member("number") || place.member("tolerance");
    if (hasChoices == hasNumber)
        place.refuse(QCoreApplication::translate("Lesson",
                                                 "%1 must have either “choices” with the “answer”, or a "
                                                 "“number” with a “tolerance”.")
                         .arg(place.where()));
    else if (hasChoices)
        result.answer = choiceAt(place);
    else
        result.answer = numberAt(place);
    readText(place, "explanation", result.explanation);
    return result;
}

std::optional<LessonDepth> depthAt(const JsonPlace& place)
{
    LessonDepth result;
    if (!place.isObject({"curves", "layers"}))
        return std::nullopt;
    const auto curves = place.required("curves");
    if (!curves || !curves->isArray(1, maxDepthCurves))
        return std::nullopt;
    for (std::size_t i = 0; i < curves->size(); ++i) {
        const JsonPlace curve = curves->element(i);
        const auto text = curve.text();
        if (!text)
            return std::nullopt;
        if (const auto parsed = core::Curve::parse(*text))
            result.curves << *parsed;
        else
            curve.refuseBecause(asSentence(translated(parsed.error())));
    }
    if (const auto layers = place.member("layers"))
        result.layers = layers->whole(1, LessonDepth::maxLayers).value_or(result.layers);
    return result;
}

QStringList sourcesAt(const JsonPlace& place)
{
    QStringList result;
    if (place.isArray(1, maxSources))
        for (std::size_t i = 0; i < place.size(); ++i)
            result << writtenAt(place.element(i)).value_or(QString());
    return result;
}

LessonStep stepAt(const JsonPlace& place)
{
    LessonStep result;
    if (!place.isObject({"title", "text", "session", "predict", "check", "depth", "sources"}))
        return result;
    readText(place, "title", result.title);
    readText(place, "text", result.text);
    if (const auto session = place.member("session"))
        result.session = sessionAt(*session);
    if (const auto prediction = place.member("predict"))
        result.prediction = questionAt(*prediction);
    if (const auto check = place.member("check"))
        result.check = questionAt(*check);
    if (const auto depth = place.member("depth"))
        result.depth = depthAt(*depth);
    if (const auto sources = place.member("sources"))
        result.sources = sourcesAt(*sources);
    return result;
}

QString idAt(const JsonPlace& place)
{
    const auto text = place.text();
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    };
    if (text && (text->empty() || text->size() > maxId || !std::ranges::all_of(*text, isAllowed)))
        place.refuse(QCoreApplication::translate("Lesson",
                                                 "%1 must be 1 to %2 letters, digits, “_” and “-” of ASCII, "
                                                 "not %3.")
                         .arg(place.where(), QString::number(maxId), place.shown()));
    return toQString(text.value_or(std::string_view()));
}

Lesson lessonAt(const JsonPlace& whole)
{
    Lesson lesson;
    const QString newer = QCoreApplication::translate(
        "Lesson",
        "The lesson needs a newer version of the program: its version is %1, and this program reads "
        "version %2.");
    if (!whole.isOf(lessonFormat, lessonVersion, newer) ||
        !whole.isObject({"format", "version", "id", "title", "summary", "minutes", "steps"}))
        return lesson;
    if (const auto id = whole.required("id"))
        lesson.id = idAt(*id);
    readText(whole, "title", lesson.title);
    readText(whole, "summary", lesson.summary);
    if (const auto minutes = whole.required("minutes"))
        lesson.minutes = minutes->whole(1, maxMinutes).value_or(1);
    const auto steps = whole.required("steps");
    if (steps && steps->isArray(1, maxSteps))
        for (std::size_t i = 0; i < steps->size(); ++i)
            lesson.steps << stepAt(steps->element(i));
    return lesson;
}

} // namespace

const QString& LessonText::in(const QLocale& locale) const
{
    const bool wantsChinese = locale.language() == QLocale::Chinese;
    return (wantsChinese && !chinese.isEmpty()) || english.isEmpty() ? chinese : english;
}

bool LessonQuestion::isRight(double given) const
{
    if (const auto* choice = std::get_if<LessonChoices>(&answer))
        return given == choice->right;
    const auto& number = std::get<LessonNumber>(answer);
    return std::abs(given - number.right) <= number.tolerance;
}

bool LessonQuestion::isAnswer(double given) const
{
    if (const auto* choice = std::get_if<LessonChoices>(&answer))
        return given >= 0 && given < static_cast<double>(choice->texts.size()) && given == std::floor(given);
    return std::isfinite(given);
}

const Session* Lesson::sessionOf(int step) const
{
    for (int i = step; i >= 0; --i)
        if (steps[i].session)
            return &*steps[i].session;
    return nullptr;
}

tl::expected<Lesson, QString> lessonFromJson(QByteArrayView json)
{
    if (json.size() > maxLessonBytes)
        return tl::unexpected(
            QCoreApplication::translate("Lesson", "A lesson has at most %1 bytes, and this has %2.")
                .arg(maxLessonBytes)
                .arg(json.size()));
    const tl::expected<Json, QString> tree = parseJson(json, JsonKind::Lesson);
    if (!tree)
        return tl::unexpected(tree.error());
    QString error;
    Lesson lesson = lessonAt(JsonPlace(*tree, JsonKind::Lesson, error));
    if (!error.isEmpty())
        return tl::unexpected(error);
    return lesson;
}

} // namespace activation_explorer::ui
