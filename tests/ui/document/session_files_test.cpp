// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/same_session.h"
#include "tests/ui/document/support.h"
#include "tests/ui/document/valid_session.h"
#include "ui/document/session_json.h"
#include "ui/document/session_text.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <string>

namespace activation_explorer::ui {
namespace {

/// Of the sources.
QByteArray contents(const char* path)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/") + QString::fromLatin1(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll();
}

Session fileOf(const char* name)
{
    return sessionOf(contents((std::string("tests/data/sessions/") + name).c_str()));
}

/// What the document says about the format, and its examples in order.
QString documentation()
{
    return QString::fromUtf8(contents("docs/session.md"));
}
QList<QByteArray> examples()
{
    static const QRegularExpression block(QStringLiteral("```json\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<QByteArray> result;
    const QString text = documentation();
    for (auto at = block.globalMatch(text); at.hasNext();)
        result << at.next().captured(1).toUtf8();
    return result;
}

// Files of version 1, which stay readable: do not change them.

TEST(SessionFilesTest, AMinimalOneIsAnEmptyDocument)
{
    EXPECT_TRUE(isSame(fileOf("minimal.actx"), Session::of({})));
}

TEST(SessionFilesTest, ACompleteOneIsReadToTheLastMember)
{
    const Session session = fileOf("complete.actx");
    ASSERT_EQ(session.curves.size(), 3);
    const CurveEntry& softplus = session.curves[0];
    EXPECT_EQ(softplus.curve, core::curveOf("softplus:beta=0.1"));
    EXPECT_EQ(softplus.family, (CurveFamily{0, {0.1, 10}, core::Scale::Logarithmic, 9}));
    ASSERT_TRUE(softplus.sliders[0]);
    EXPECT_EQ(softplus.sliders[0]->scale.range, (core::Range{0.01, 20}));
    EXPECT_EQ(softplus.sliders[0]->scale.scale, core::Scale::Logarithmic);
    EXPECT_EQ(softplus.sliders[0]->play, (core::Range{0.1, 10}));
    EXPECT_EQ(softplus.sliders[0]->seconds, 4);
    EXPECT_TRUE(softplus.sliders[0]->playsToAndFro);
    EXPECT_FALSE(softplus.sliders[0]->loops);
    const CurveEntry& leaky = session.curves[1];
    EXPECT_EQ(leaky.curve, core::curveOf("leaky_relu:negative_slope=0.25"));
    EXPECT_FALSE(leaky.visible);
    EXPECT_EQ(leaky.color, QColor(0xd5, 0x5e, 0x00));
    EXPECT_EQ(leaky.line, Qt::DashLine);
    EXPECT_EQ(leaky.marker, Marker::Square);
    EXPECT_EQ(session.curves[2].curve, core::curveOf("tanh"));
    EXPECT_EQ(session.current, 0);
    EXPECT_EQ(session.reference, 2);
    EXPECT_EQ(session.links, (std::set<std::string_view>{"alpha", "beta"}));
    EXPECT_EQ(session.view.mode, ViewState::Mode::Compare);
    EXPECT_EQ(session.view.ranges, (ViewState::Ranges{{-5, 5}, {-1.5, 6}, {-0.1, 1.1}}));
    EXPECT_EQ(session.view.pin, 0.5);
    EXPECT_FALSE(session.fitsValue);
    EXPECT_FALSE(session.fitsDerivative);
}

TEST(SessionFilesTest, OneWrittenByHandIsUnderstood)
{
    const Session session = fileOf("by_hand.actx");
    ASSERT_EQ(session.curves.size(), 4);
    EXPECT_EQ(session.curves[0].curve, core::curveOf("silu"));
    EXPECT_EQ(session.curves[0].color, QColor(0xd5, 0x5e, 0x00));
    EXPECT_EQ(session.curves[1].curve, core::curveOf("leaky_relu:negative_slope=0.3"));
    EXPECT_FALSE(session.curves[1].visible);
    EXPECT_EQ(session.curves[2].curve, core::curveOf("softplus:beta=2,threshold=30"));
    EXPECT_EQ(session.curves[2].family->count, 3);
    EXPECT_EQ(session.curves[2].sliders[0]->scale.range.max, 5);
    EXPECT_EQ(session.curves[3].curve, core::curveOf("hardtanh:min_val=-2,max_val=2"));
    EXPECT_EQ(session.curves[3].line, Qt::DotLine);
    EXPECT_EQ(session.curves[3].marker, Marker::Plus);
    EXPECT_EQ(session.view.ranges.x, (core::Range{-10, 10}));
    EXPECT_TRUE(session.view.panels.open.empty());
    EXPECT_TRUE(session.fitsValue);
}

TEST(SessionFilesTest, TheDocumentedExamplesAreReadAndTheCompleteOneIsAsWeWriteIt)
{
    const QList<QByteArray> all = examples();
    ASSERT_EQ(all.size(), 2);
    const Session first = sessionOf(all[0]);
    EXPECT_TRUE(isSame(first, Session::of({core::curveOf("relu"), core::curveOf("silu:beta=1.702")})));
    EXPECT_EQ(toJson(sessionOf(all[1])).toStdString(), all[1].toStdString());
    for (const QByteArray& example : all)
        EXPECT_TRUE(isValid(sessionOf(example)));
}

TEST(SessionFilesTest, EveryMemberIsDocumentedAndInTheCompleteExample)
{
    const QString text = documentation();
    static const QRegularExpression member(QStringLiteral("\"([a-z_]+)\":"));
    QSet<QString> inExample;
    for (auto at = member.globalMatch(QString::fromUtf8(examples().at(1))); at.hasNext();)
        inExample << at.next().captured(1);
    for (const QString& name : inExample - QSet<QString>{QStringLiteral("beta"), QStringLiteral("threshold"),
                                                         QStringLiteral("negative_slope")})
        EXPECT_TRUE(text.contains(QLatin1Char('`') + name + QLatin1Char('`'))) << name.toStdString();
    static const QRegularExpression row(QStringLiteral("\n\\| `([a-z_]+)`(?:, `([a-z_]+)`)? \\|"));
    for (auto at = row.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        EXPECT_TRUE(inExample.contains(match.captured(1))) << match.captured(1).toStdString();
        EXPECT_TRUE(match.captured(2).isEmpty() || inExample.contains(match.captured(2)));
    }
}

TEST(SessionFilesTest, TheTextInTheReadmeIsTheLastFigureOfTheArticle)
{
    const auto session = sessionFromText(QString::fromUtf8(contents("README.md")));
    ASSERT_TRUE(session) << session.error().toStdString();
    ASSERT_EQ(session->curves.size(), 1);
    EXPECT_EQ(session->curves[0].curve.text(), "elu:alpha=10");
    EXPECT_EQ(session->view.ranges.x, (core::Range{-20, 20}));
    EXPECT_EQ(session->view.pin, 0);
}

} // namespace
} // namespace activation_explorer::ui
