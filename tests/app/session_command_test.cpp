// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pictures.h"
#include "ui/document/dressing.h"
#include "ui/document/session_json.h"
#include "ui/document/session_text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QUrl>

namespace activation_explorer::app {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using ui::Session;
using Mode = ui::ViewState::Mode;

/// SoftPlus at two β, the second hidden, and ReLU; compared on −3 … 5.
Session lesson()
{
    QList<core::Curve> curves;
    for (const char* text : {"softplus:beta=0.5", "softplus:beta=2", "relu"})
        curves << *core::Curve::parse(text);
    Session session = Session::of(curves);
    session.curves[1].visible = false;
    session.view.mode = Mode::Compare;
    session.view.ranges.x = {-3, 5};
    session.view.options.endLabels = false;
    return session;
}

class SessionCommandTest : public testing::Test
{
protected:
    QString file(const Session& session, const QString& name = QStringLiteral("lesson.actx"))
    {
        return file(ui::toJson(session), name);
    }

    QString file(const QByteArray& content, const QString& name = QStringLiteral("lesson.actx"))
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return file.fileName();
    }

    /// The picture of a session, with other options.
    QImage png(const Session& session, const QStringList& options = {})
    {
        return drawn.png(QStringList{"--session", ui::toText(session)} + options);
    }

    std::string texts(const Session& session, const QStringList& options = {})
    {
        return drawn.texts(QStringList{"--session", ui::toText(session)} + options);
    }

    Drawn drawn;

private:
    QTemporaryDir m_folder;
};

TEST_F(SessionCommandTest, AFileAndItsTextFormGiveTheSamePicture)
{
    Session session = lesson();
    session.view.pin = 0.5;
    session.view.options.markers = true;
    session.view.charts = ui::ViewState::Charts::Function;
    const QString name = file(session, QStringLiteral("第 一课.actx"));
    for (const char* ending : {".png", ".svg"})
        EXPECT_EQ(drawn.bytes({"--session", name}, ending),
                  drawn.bytes({"--session", ui::toText(session)}, ending));
}

TEST_F(SessionCommandTest, ASessionOfCurvesIsDrawnAsTheCurvesAre)
{
    Session session = lesson();
    session.curves.removeAt(1);
    session.curves[1] = ui::Session::of({session.curves[0].curve, session.curves[1].curve}).curves[1];
    EXPECT_EQ(png(session), drawn.png({"softplus:beta=0.5", "relu", "--x", "-3:5"}));
    session.view.mode = Mode::Explore;
    EXPECT_EQ(png(session), drawn.png({"softplus:beta=0.5", "--x", "-3:5"}));
    session.view.mode = Mode::Difference;
    session.reference = 1;
    EXPECT_EQ(png(session), drawn.png({"softplus:beta=0.5", "--reference", "relu", "--x", "-3:5"}));
}

TEST_F(SessionCommandTest, AHandWrittenFileIsEnough)
{
    const QString name = file(R"({"format": "activation-explorer-session", "version": 1,
                                  "curves": [{"function": "elu", "parameters": {"alpha": 10}}]})");
    EXPECT_THAT(drawn.texts({"--session", name}), HasSubstr("ELU"));
    EXPECT_EQ(run({"table", "--session", name, "--at", "-1"}).out,
              run({"table", "elu:alpha=10", "--at", "-1"}).out);
}

TEST_F(SessionCommandTest, OtherOptionsOverrideWhatItSays)
{
    Session session = lesson();
    session.view.pin = 0.5;
    Session other = session;
    other.view.ranges.x = {-1, 1};
    other.view.charts = ui::ViewState::Charts::Derivative;
    other.view.options.markers = true;
    other.view.options.endLabels = true;
    other.view.options.lineWidth = 5;
    other.view.pin = -0.5;
    EXPECT_EQ(png(session, {"--x", "-1:1", "--charts", "derivative", "--markers", "--end-labels",
                            "--line-width", "5", "--at", "-0.5"}),
              png(other));
    EXPECT_EQ(png(other, {"--x", "-3:5", "--charts", "both", "--no-markers", "--no-end-labels",
                          "--line-width", "2.5", "--at", "0.5"}),
              png(session));

    session.fitsValue = session.fitsDerivative = false;
    session.view.ranges.value = {300, 500};
    session.view.ranges.derivative = {3000, 5000};
    EXPECT_THAT(texts(session), AllOf(HasSubstr("400\n"), HasSubstr("4000\n")));
    EXPECT_THAT(texts(session, {"--y", "-1:1"}), AllOf(Not(HasSubstr("\n400\n")), HasSubstr("4000\n")));
    EXPECT_THAT(texts(session, {"--dy", "-1:1"}), AllOf(HasSubstr("400\n"), Not(HasSubstr("4000\n"))));
}

TEST_F(SessionCommandTest, RangesOfYAreExactlyThoseAskedForWhateverItsAspect)
{
    Session session = lesson();
    session.fitsValue = session.fitsDerivative = false;
    session.view.ranges.value = session.view.ranges.derivative = {-2, 6};
    Session equal = session;
    equal.view.aspectIsEqual = true;
    EXPECT_NE(png(equal), png(session));
    EXPECT_EQ(png(equal, {"--y", "-40:40"}), png(session, {"--y", "-40:40"}));
    EXPECT_EQ(png(equal, {"--dy", "-40:40"}), png(session, {"--dy", "-40:40"}));
}

TEST_F(SessionCommandTest, TheLegendIsAsTheSessionSaysUnlessAskedFor)
{
    Session session = lesson();
    EXPECT_THAT(texts(session), HasSubstr("ReLU"));
    EXPECT_THAT(texts(session, {"--no-legend"}), Not(HasSubstr("ReLU")));
    session.view.options.legend = false;
    EXPECT_THAT(texts(session), Not(HasSubstr("ReLU")));
    EXPECT_THAT(texts(session, {"--legend"}), HasSubstr("ReLU"));
}

TEST_F(SessionCommandTest, TheTableIsThatOfItsVisibleCurves)
{
    const QString name = file(lesson());
    const Outcome same = run({"table", "softplus:beta=0.5", "relu", "--x", "-3:5"});
    EXPECT_EQ(same.exitCode, 0);
    EXPECT_EQ(run({"table", "--session", name}).out, same.out) << "on its range of x";
    EXPECT_EQ(run({"table", "--session", ui::toText(lesson())}).out, same.out);
    EXPECT_EQ(
        run({"table", "--session", name, "--x", "0:1", "--points", "3", "--format", "json"}).out,
        run({"table", "softplus:beta=0.5", "relu", "--x", "0:1", "--points", "3", "--format", "json"}).out);
    EXPECT_EQ(run({"table", "--session", name, "--at", "7,-7"}).out,
              run({"table", "softplus:beta=0.5", "relu", "--at", "7,-7"}).out);
}

TEST_F(SessionCommandTest, TheTableOfDifferencesSaysThem)
{
    ui::Session session =
        ui::Session::of({core::Curve::parse("relu").value(), core::Curve::parse("identity").value()});
    session.view.mode = ui::ViewState::Mode::Difference;
    session.reference = 1;
    EXPECT_EQ(run({"table", "--session", ui::toText(session), "--at", "-2"}).out,
              "curve,x,value,derivative,reference,value_difference,derivative_difference\n"
              "identity,-2,-2,1,identity,0,0\n"
              "relu,-2,0,0,identity,2,-1\n");
    const QJsonArray rows =
        jsonOf({"table", "--session", ui::toText(session), "--at", "-2", "--format", "json"});
    EXPECT_EQ(rows[1].toObject()["value_difference"], 2);
}

TEST_F(SessionCommandTest, IsTheSameInEveryLocale)
{
    const QString name = file(lesson(), QStringLiteral("课.actx"));
    const QByteArray picture = drawn.bytes({"--session", name}, ".png");
    const std::string table = run({"table", "--session", name}).out;
    for (const char* locale : {"C", "de_DE.UTF-8", "zh_CN.UTF-8"}) {
        const QMap<QString, QString> environment{{"LC_ALL", locale}, {"LANG", locale}};
        EXPECT_EQ(drawn.bytes({"--session", name}, ".png", environment), picture) << locale;
        const Outcome outcome = run({"table", "--session", name}, environment);
        EXPECT_EQ(outcome.out, table) << locale;
        EXPECT_EQ(outcome.error, "") << locale;
    }
}

TEST_F(SessionCommandTest, AFileThatCannotBeReadAsASessionEndsEachCommand)
{
    const QString notJson = file("no session", QStringLiteral("not json.actx"));
    const QString newer = file(R"({"format": "activation-explorer-session", "version": 99, "curves": []})",
                               QStringLiteral("newer.actx"));
    const QString picture = QFileInfo(newer).path() + QStringLiteral("/out.png");
    const QString missing = QStringLiteral("/no/such/lesson.actx");
    const QString missingToo = QStringLiteral("/no/such/lesson");
    const QString folder = QFileInfo(newer).path();
    for (const QString& name : {notJson, newer, missing, missingToo, folder}) {
        for (const QStringList& arguments : {QStringList{"plot", "-o", picture, "--session", name},
                                             QStringList{"table", "-o", picture, "--session", name},
                                             QStringList{"table", "--session", name}, QStringList{name}}) {
            const Outcome outcome = run(arguments);
            EXPECT_EQ(outcome.exitCode, 1) << name.toStdString();
            EXPECT_EQ(outcome.out, "");
            EXPECT_THAT(outcome.error, AllOf(StartsWith("activation-explorer: error: "),
                                             HasSubstr('"' + name.toStdString() + '"'),
                                             Not(HasSubstr("display")), Not(HasSubstr(".\n"))));
            EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
            EXPECT_FALSE(QFile::exists(picture));
        }
    }
}

TEST_F(SessionCommandTest, AReferenceThatIsGivenIsThatOfTheSession)
{
    Session session = lesson();
    session.view.mode = Mode::Difference;
    const QString picture = file(QByteArray()) + QStringLiteral(".png");
    const QStringList plot{"plot", "-o", picture, "--session", ui::toText(session)};
    const Outcome without = run(plot);
    EXPECT_EQ(without.exitCode, 2);
    EXPECT_EQ(without.error,
              "activation-explorer: error: the session shows differences from a reference, but has "
              "none: name one with --reference\n");
    EXPECT_FALSE(QFile::exists(picture));

    // Whatever the session's own is, and its mode.
    Session with = session;
    with.curves << ui::dressed(core::Curve::parse("elu:alpha=2").value(), with.curves);
    with.reference = static_cast<int>(with.curves.size()) - 1;
    session.reference = 0;
    session.view.mode = Mode::Compare;
    EXPECT_EQ(png(session, {"--reference", "elu:alpha=2"}), png(with));
}

TEST_F(SessionCommandTest, ASessionWithNothingToShowIsABadRequest)
{
    Session none = lesson();
    for (ui::CurveEntry& entry : none.curves)
        entry.visible = false;
    Session onlyReference = lesson();
    onlyReference.curves[2].visible = false;
    onlyReference.view.mode = Mode::Difference;
    onlyReference.reference = 0;
    const QString picture = file(QByteArray()) + QStringLiteral(".png");
    for (const Session& session : {none, onlyReference, Session()}) {
        const Outcome outcome = run({"plot", "-o", picture, "--session", ui::toText(session)});
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_EQ(outcome.error,
                  "activation-explorer: error: the session shows no curve, so there is nothing to draw\n");
        EXPECT_FALSE(QFile::exists(picture));
    }
    for (const Session& session : {none, Session()}) {
        const Outcome outcome = run({"table", "--session", ui::toText(session)});
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_EQ(outcome.error, "activation-explorer: error: the session has no visible curve, so there is "
                                 "nothing to tabulate\n");
    }
    none.view.mode = Mode::Explore; // where the current curve is on show, hidden among others or not
    EXPECT_FALSE(png(none).isNull());
}

TEST_F(SessionCommandTest, TheWindowReadsItsFileBeforeItAsksForADisplay)
{
    const QString name = file(lesson(), QStringLiteral("with space, 课.actx"));
    const QString plain = file(lesson(), QStringLiteral("list"));
    for (const QString& argument : {name, QUrl::fromLocalFile(name).toString(QUrl::FullyEncoded), plain}) {
        const Outcome outcome = run({argument});
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_THAT(outcome.error, HasSubstr("no display")) << argument.toStdString();
    }
}

TEST_F(SessionCommandTest, AFileThatIsThereNeedsNoEndingAndNoFolder)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(QFileInfo(file(lesson(), QStringLiteral("lst"))).path()));
    EXPECT_THAT(run({"lst"}).error, HasSubstr("no display"));
    EXPECT_EQ(run({"list"}).exitCode, 0) << "a command, whatever files there are";
    QDir::setCurrent(before);
}

} // namespace
} // namespace activation_explorer::app
