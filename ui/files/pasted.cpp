// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/pasted.h"

#include "ui/document/document.h"
#include "ui/document/session_text.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

struct PastedTr {
    Q_DECLARE_TR_FUNCTIONS(activation_explorer::ui::Pasted)
};

/// More is no list of curves that a person has written.
constexpr qsizetype maxLength = qsizetype{64} * 1024;

QString whatCanBe()
{
    return PastedTr::tr(
        "What can be pasted is a session's text, as “Copy as text” gives it, or curves such as "
        "“softplus:beta=0.1 relu”.");
}

/// Of a long one, its beginning.
QString shownWord(const QString& word)
{
    constexpr qsizetype most = 40;
    return word.size() > most ? word.first(most - 1) + QStringLiteral("…") : word;
}

} // namespace

tl::expected<Pasted, QString> readPasted(QStringView text)
{
    if (holdsSessionText(text))
        return sessionFromText(text).map([](Session session) { return Pasted(std::move(session)); });
    if (text.contains(QStringLiteral("actx:")) || text.size() > maxLength) // or what is left of one
        return tl::unexpected(whatCanBe());
    QList<core::Curve> curves;
    static const QRegularExpression between(QStringLiteral("[,;]?\\s+"));
    for (const QString& word : text.toString().split(between, Qt::SkipEmptyParts)) {
        const auto curve = core::Curve::parse(word.toStdString());
        if (curve) {
            curves << *curve;
            continue;
        }
        // Only what follows a curve, or looks like one with parameters, was meant to be one.
        static const QRegularExpression likeACurve(QStringLiteral("^[\\w-]+:\\w+="));
        if (curves.isEmpty() && !likeACurve.match(word).hasMatch())
            return tl::unexpected(PastedTr::tr("“%1” is no curve.").arg(shownWord(word)) + QLatin1Char(' ') +
                                  whatCanBe());
        return tl::unexpected(translated(curve.error()));
    }
    if (curves.isEmpty())
        return tl::unexpected(whatCanBe());
    return curves;
}

tl::expected<void, QString> paste(const Pasted& pasted, Document& document)
{
    if (const auto* session = std::get_if<Session>(&pasted)) {
        document.show(*session, PastedTr::tr("paste a session"));
        return {};
    }
    const auto& curves = std::get<QList<core::Curve>>(pasted);
    if (document.curves().rowCount() + curves.size() > Document::maxCurves)
        return tl::unexpected(
            PastedTr::tr("With these there would be more than %1 curves; remove some first.")
                .arg(Document::maxCurves));
    document.addCurves(curves, curves.size() == 1 ? PastedTr::tr("paste %1").arg(curveTitle(curves.first()))
                                                  : PastedTr::tr("paste %1 curves").arg(curves.size()));
    return {};
}

} // namespace activation_explorer::ui
