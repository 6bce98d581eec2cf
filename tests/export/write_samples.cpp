// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: write_export_samples DIRECTORY
//
// Writes, for each of the sample sessions: the code that is exported for it (NAME.py, NAME.tex, NAME.sh), the
// session (NAME.actx), the options of its picture (NAME.options), and what of it check_exported_code.py
// expects to find (NAME.json), which is taken from the document and not from the exporters. Last letters.tex,
// which has a page of all letters, and formulas_1.tex … formulas_3.tex, which have all formulas as they are
// copied, with usual, negative and tiny values.

#include "sample_sessions.h"

#include "core/catalogue.h"
#include "ui/document/document.h"
#include "ui/document/session_json.h"
#include "ui/export/code.h"
#include "ui/export/formula_tex.h"
#include "ui/export/tex_text.h"
#include "ui/plot/contrast.h"
#include "ui/text.h"

#include <cmath>
#include <cstdio>
#include <optional>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace {

using namespace activation_explorer;
using namespace activation_explorer::ui;

QJsonArray array(core::Range range)
{
    return {range.min, range.max};
}

QString textOf(const core::Curve& curve)
{
    return QString::fromStdString(curve.text());
}

QJsonObject factsOf(const Session& session)
{
    Document document;
    document.begin(session);
    const ViewState& view = document.view();
    const CurveModel& curves = document.curves();
    QJsonArray lines;
    QJsonArray members;
    for (const int row : document.shownRows()) {
        const CurveEntry& entry = curves.entry(row);
        lines.append(QJsonObject{
            {"curve", textOf(entry.curve)},
            {"title", curveTitle(entry.curve)},
            {"color", entry.color.name()},
            {"line", view.mode() == ViewState::Mode::Explore ? int(Qt::SolidLine) : int(entry.line)}});
        const QList<core::Curve> family = entry.familyMembers();
        for (qsizetype i = 0; i < family.size(); ++i)
            members.append(QJsonObject{
                {"curve", textOf(family[i])},
                {"color",
                 familyColor(entry.color, Qt::white, double(i) / double(family.size() - 1)).name()}});
    }
    const bool differences = view.mode() == ViewState::Mode::Difference && curves.referenceRow() >= 0;
    return {
        {"curves", lines},
        {"members", members},
        {"reference",
         differences ? QJsonValue(textOf(curves.entry(curves.referenceRow()).curve)) : QJsonValue()},
        {"function", view.charts() != ViewState::Charts::Derivative},
        {"derivative", view.charts() != ViewState::Charts::Function},
        {"legend", view.options().legend},
        {"pin", view.isPinned() ? QJsonValue(*view.probe()) : QJsonValue()},
        {"x", array(view.ranges().x)},
        {"value", array(session.fitsValue ? view.ranges().value : session.view.ranges.value)},
        {"slope", array(session.fitsDerivative ? view.ranges().derivative : session.view.ranges.derivative)}};
}

/// As options of the command `plot`, a line each; written out apart from plotCommand().
QString optionsOf(const PictureOptions& options)
{
    QStringList words;
    const QString unit = options.unit == PictureOptions::Unit::Centimetre ? "cm"
                         : options.unit == PictureOptions::Unit::Inch     ? "in"
                                                                          : "";
    words << "--size" << QString("%1%3x%2%3").arg(options.size.width()).arg(options.size.height()).arg(unit);
    words << "--scale" << QString::number(options.scale) << "--font-scale"
          << QString::number(options.fontScale);
    words << "--theme" << QStringList{"light", "dark", "contrast"}.at(int(options.theme));
    if (!options.title.isEmpty())
        words << "--title" << options.title;
    words << (options.legend ? "--legend" : "--no-legend");
    if (options.formula)
        words << "--formula";
    if (options.table)
        words << "--table";
    if (options.transparent)
        words << "--transparent";
    return words.join('\n') + '\n';
}

/// A page with a word for every letter that the catalogue's texts or Latin and Greek ones have.
QString allLetters()
{
    QString texts;
    for (const core::Activation* activation : core::catalogue())
        for (const std::string_view text :
             {activation->name, activation->reference, activation->tex,
              std::string_view(activation->description), std::string_view(activation->convention)})
            texts += toQString(text);
    constexpr char16_t afterLatin = 0x180;
    for (char16_t letter = u' '; letter < afterLatin; ++letter)
        texts += letter;
    for (char16_t letter = u'Α'; letter <= u'ω'; ++letter)
        texts += letter;
    std::set<QChar> letters(texts.cbegin(), texts.cend());
    QString result = QStringLiteral("\\documentclass{article}\n\\begin{document}\\tiny\\raggedright\n");
    for (const QChar letter : letters)
        result += texText(letter) + QLatin1Char('\n');
    return result + QStringLiteral("\\end{document}\n");
}

/// A page of all formulas, with `value` for each parameter, or the size of it where it must be positive; with
/// their defaults if there is none.
QString allFormulas(std::optional<double> value)
{
    QString result =
        QStringLiteral("\\documentclass{article}\n\\usepackage{amsmath}\n\\pdfpageheight=15000pt "
                       "\\textheight=14000pt \\pdfpagewidth=1200pt \\textwidth=1000pt\n"
                       "\\begin{document}\n");
    for (const core::Activation* activation : core::catalogue()) {
        core::Curve curve(*activation);
        for (std::size_t i = 0; value && i < curve.values().size(); ++i)
            static_cast<void>(curve.setValue(i, *value) || curve.setValue(i, std::abs(*value)));
        result += formulaTexts(curve);
    }
    return result + QStringLiteral("\\end{document}\n");
}

void write(const QDir& directory, const QString& name, const QByteArray& bytes)
{
    QFile file(directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "cannot write %s\n", qUtf8Printable(file.fileName()));
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s DIRECTORY\n", argv[0]);
        return 2;
    }
    const QDir directory(QString::fromLocal8Bit(argv[1]));
    for (const Sample& sample : sampleSessions()) {
        write(directory, sample.name + ".py", pythonScript(sample.session).toUtf8());
        write(directory, sample.name + ".tex", pgfplotsDocument(sample.session).toUtf8());
        write(directory, sample.name + ".sh", plotCommand(sample.session, sample.options).toUtf8() + "\n");
        write(directory, sample.name + ".options", optionsOf(sample.options).toUtf8());
        write(directory, sample.name + ".actx", toJson(sample.session));
        write(directory, sample.name + ".json", QJsonDocument(factsOf(sample.session)).toJson());
    }
    write(directory, "letters.tex", allLetters().toUtf8());
    write(directory, "formulas_1.tex", allFormulas({}).toUtf8());
    write(directory, "formulas_2.tex", allFormulas(-0.0123456789).toUtf8());
    write(directory, "formulas_3.tex", allFormulas(1.5e-300).toUtf8());
    return 0;
}
