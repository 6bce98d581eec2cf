// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "ui/document/document.h"
#include "ui/document/session_text.h"
#include "ui/export/code.h"
#include "ui/export/picture.h"
#include "ui/text.h"

#include <algorithm>
#include <QRegularExpression>

namespace activation_explorer::ui {

namespace {

using Mode = ViewState::Mode;
using Charts = ViewState::Charts;

constexpr core::Range usualX{-20, 20}; ///< of the command, where it is given curves and no --x

QString number(double value)
{
    return QString::fromStdString(core::formatNumber(value));
}

QString range(core::Range range)
{
    return number(range.min) + QLatin1Char(':') + number(range.max);
}

/// As a POSIX shell takes it to be one word, all of it literally.
QString quoted(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) +
           QLatin1Char('\'');
}

/// The rows on show, and last the reference if there is one; empty where that is nothing to draw.
QList<int> drawnRows(const Document& document)
{
    QList<int> rows = document.shownRows();
    if (!rows.isEmpty() && document.view().mode() == Mode::Difference)
        rows << document.curves().referenceRow();
    return rows;
}

/// The session that the command makes of the curves which `session` shows: apart from --x, --charts and the
/// like all it knows.
Session spoken(const Session& session, const QList<int>& rows)
{
    QList<core::Curve> curves;
    for (const int row : rows)
        curves << session.curves[row].curve;
    Session result = Session::of(curves);
    const bool differences = session.view.mode == Mode::Difference;
    result.reference = differences ? static_cast<int>(curves.size()) - 1 : -1;
    result.view.mode = differences ? Mode::Difference : curves.size() == 1 ? Mode::Explore : Mode::Compare;
    result.view.charts = session.view.charts;
    result.view.ranges.x = session.view.ranges.x;
    result.view.options = session.view.options;
    result.view.options.tangent = true;
    result.view.pin = session.view.pin;
    return result;
}

/// Whether both draw a curve alike.
bool isDressedAlike(const CurveEntry& a, const CurveEntry& b, const ViewState::Scene& view)
{
    return a.color == b.color && (a.line == b.line || view.mode == Mode::Explore) &&
           (a.marker == b.marker || !view.options.markers) && a.family == b.family;
}

/// Whether curves and options alone say what the session's picture is.
bool isSpeakable(const Document& document, const QList<int>& rows, const Session& spoken,
                 const PictureOptions& options)
{
    const ViewState& view = document.view();
    if (rows.isEmpty() || view.mode() != spoken.view.mode || view.isAspectEqual())
        return false;
    const bool isProbed = view.isPinned() || options.table;
    if (view.isPinned() && !view.options().tangent)
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isReference = view.mode() == Mode::Difference && i == rows.size() - 1;
        if (!isReference && !isDressedAlike(document.curves().entry(rows[i]), spoken.curves[i], spoken.view))
            return false;
    }
    // Where the current curve is one with a part of its own.
    const bool hasPart =
        isProbed || options.formula || (view.options().endLabels && view.mode() != Mode::Explore);
    return !hasPart || document.curves().currentRow() == rows.first();
}

class PlotCommand
{
public:
    PlotCommand(const Session& session, const PictureOptions& options)
        : m_session(session)
        , m_options(options)
    {
        m_document.begin(session);
    }

    [[nodiscard]] QString write(QString file);

private:
    void add(const QString& option, const QString& value = {});
    void addContent();
    void addRanges(const Session& spoken);
    void addPicture(const QString& file);

    const Session& m_session;
    const PictureOptions& m_options;
    Document m_document;
    QStringList m_words{QStringLiteral("activation-explorer"), QStringLiteral("plot")};
};

void PlotCommand::add(const QString& option, const QString& value)
{
    m_words << option;
    if (!value.isEmpty())
        m_words << quoted(value);
}

QString PlotCommand::write(QString file)
{
    addContent();
    addPicture(file);
    if (file.startsWith(QLatin1Char('-'))) // no option
        file.prepend(QStringLiteral("./"));
    add(QStringLiteral("-o"), file);
    return m_words.join(QLatin1Char(' '));
}

void PlotCommand::addContent()
{
    const QList<int> rows = drawnRows(m_document);
    const Session typed = spoken(m_session, rows);
    if (!isSpeakable(m_document, rows, typed, m_options)) {
        Session drawn = m_session; // without what makes no difference to a picture
        drawn.links = {};
        drawn.view.panels = {};
        drawn.view.options.legend = m_options.legend;
        for (CurveEntry& entry : drawn.curves)
            entry.sliders = {};
        return add(QStringLiteral("--session"), toText(drawn));
    }
    const bool differences = typed.view.mode == Mode::Difference;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString curve = QString::fromStdString(typed.curves[i].curve.text());
        if (differences && i == rows.size() - 1)
            add(QStringLiteral("--reference"), curve);
        else
            add(quoted(curve));
    }
    addRanges(typed);
    const ViewState::Scene& view = typed.view;
    if (view.pin)
        add(QStringLiteral("--at"), number(*view.pin));
    if (view.options.endLabels && view.mode != Mode::Explore)
        add(QStringLiteral("--end-labels"));
    if (view.options.markers)
        add(QStringLiteral("--markers"));
    if (view.options.lineWidth != ViewState::Options().lineWidth)
        add(QStringLiteral("--line-width"), number(view.options.lineWidth));
}

void PlotCommand::addRanges(const Session& spoken)
{
    Document fitted;
    fitted.begin(spoken);
    const ViewState::Ranges& wanted = m_session.view.ranges;
    const Charts charts = spoken.view.charts;
    if (charts != Charts::Both)
        add(QStringLiteral("--charts"),
            charts == Charts::Function ? QStringLiteral("function") : QStringLiteral("derivative"));
    if (wanted.x != usualX)
        add(QStringLiteral("--x"), range(wanted.x));
    const ViewState::Ranges& usual = fitted.view().ranges();
    if (charts != Charts::Derivative && !m_session.fitsValue && wanted.value != usual.value)
        add(QStringLiteral("--y"), range(wanted.value));
    if (charts != Charts::Function && !m_session.fitsDerivative && wanted.derivative != usual.derivative)
        add(QStringLiteral("--dy"), range(wanted.derivative));
}

/// `16cmx9cm`
QString sizeText(const PictureOptions& options)
{
    const QString unit = options.unit == PictureOptions::Unit::Centimetre ? QStringLiteral("cm")
                         : options.unit == PictureOptions::Unit::Inch     ? QStringLiteral("in")
                                                                          : QString();
    return number(options.size.width()) + unit + QLatin1Char('x') + number(options.size.height()) + unit;
}

void PlotCommand::addPicture(const QString& file)
{
    const PictureOptions usual;
    if (m_options.size != usual.size || m_options.unit != usual.unit)
        add(QStringLiteral("--size"), sizeText(m_options));
    const bool isPng = file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    if (m_options.scale != usual.scale && isPng)
        add(QStringLiteral("--scale"), number(m_options.scale));
    if (m_options.theme != usual.theme)
        add(QStringLiteral("--theme"),
            m_options.theme == Theme::Id::Dark ? QStringLiteral("dark") : QStringLiteral("contrast"));
    if (m_options.fontScale != usual.fontScale)
        add(QStringLiteral("--font-scale"), number(m_options.fontScale));
    if (!m_options.title.isEmpty())
        add(QStringLiteral("--title"), m_options.title);
    if (!m_options.legend)
        add(QStringLiteral("--no-legend"));
    if (m_options.formula)
        add(QStringLiteral("--formula"));
    if (m_options.table)
        add(QStringLiteral("--table"));
    if (m_options.transparent)
        add(QStringLiteral("--transparent"));
}

} // namespace

QString plotCommand(const Session& session, const PictureOptions& options, const QString& file)
{
    return PlotCommand(session, options).write(file);
}

} // namespace activation_explorer::ui
