// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/invariants.h"

#include "core/difference.h"
#include "core/sampling.h"
#include "tests/ui/document/same_session.h"
#include "tests/ui/document/valid_session.h"
#include "ui/document/document.h"
#include "ui/document/session_json.h"
#include "ui/document/session_text.h"
#include "ui/panels/values_model.h"
#include "ui/plot/chart_pane.h"
#include "ui/plot/curve_layer.h"
#include "ui/plot/plot_view.h"
#include "ui/presentation/presentation_window.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QMainWindow>
#include <QRubberBand>
#include <QStatusBar>
#include <QTableView>

namespace activation_explorer::monkey {

namespace {

using ui::ViewState;

struct Line {
    QRgb color;
    std::vector<std::pair<double, double>> points;
    auto operator<=>(const Line&) const = default;
};

std::vector<Line> drawn(const ui::ChartPane& pane)
{
    std::vector<Line> lines;
    for (const auto& curve : pane.curves().lines()) {
        if (!curve->isVisible())
            continue;
        for (const core::Polyline& piece : curve->pieces()) {
            Line& line = lines.emplace_back(Line{curve->pen().color().rgb(), {}});
            for (const core::Point& p : piece)
                line.points.emplace_back(p.x, p.y);
        }
    }
    return lines;
}

std::vector<Line> expected(const ui::Document& document, const ui::ChartPane& pane)
{
    const ui::CurveModel& curves = document.curves();
    const int reference = curves.referenceRow();
    const ViewState::Mode mode = document.view().mode();
    const bool differences = mode == ViewState::Mode::Difference;
    std::vector<Line> lines;
    for (int row = 0; row < curves.rowCount(); ++row) {
        const ui::CurveEntry& entry = curves.entry(row);
        const bool isShown = mode == ViewState::Mode::Explore ? row == curves.currentRow()
                             : differences ? entry.visible && reference >= 0 && row != reference
                                           : entry.visible;
        if (!isShown)
            continue;
        const core::Viewport viewport = pane.viewportForSampling();
        const core::Sampling sampling =
            differences ? core::sampleDifference(entry.curve, curves.entry(reference).curve, pane.quantity(),
                                                 viewport)
                        : core::sample(entry.curve, pane.quantity(), viewport);
        for (const core::Polyline& piece : sampling.pieces) {
            Line& line = lines.emplace_back(Line{entry.color.rgb(), {}});
            for (const core::Point& p : piece)
                line.points.emplace_back(p.x, p.y);
        }
    }
    return lines;
}

QString chartAgrees(const ui::Document& document, const ui::ChartPane& pane)
{
    const ViewState::Ranges& ranges = document.view().ranges();
    if (pane.frame().x != ranges.x || pane.frame().y != ranges.y(pane.quantity()))
        return pane.accessibleName() + QStringLiteral(": not the ranges of the view");
    std::vector<Line> are = drawn(pane);
    std::vector<Line> shouldBe;
    if (pane.accessibleDescription() != ui::PlotView::tr("Answer first, then the curves appear"))
        shouldBe = expected(document, pane);
    std::ranges::sort(are);
    std::ranges::sort(shouldBe);
    if (are == shouldBe)
        return {};
    return QStringLiteral("%1: %2 lines are drawn, %3 expected; %4")
        .arg(pane.accessibleName())
        .arg(are.size())
        .arg(shouldBe.size())
        .arg(pane.accessibleDescription());
}

bool isSame(double shown, double value)
{
    return shown == value || (std::isnan(shown) && std::isnan(value));
}

double numberIn(const QString& text)
{
    if (text == ui::valueText(INFINITY))
        return INFINITY;
    if (text == ui::valueText(-INFINITY))
        return -INFINITY;
    return ui::parseLocalNumber(text).value_or(NAN);
}

QString rowAgrees(const ui::Document& document, const ui::ValuesModel& model, int row)
{
    const ui::CurveModel& curves = document.curves();
    const int of = curves.rowOf(model.curves()[row]);
    if (of < 0)
        return QStringLiteral("a row of values is of no curve");
    const std::optional<double> x = document.view().probe();
    const auto cell = [&](ui::ValuesModel::Column column) {
        return model.index(row, column).data().toString();
    };
    if (!x)
        return cell(ui::ValuesModel::Value) == QStringLiteral("–")
                   ? QString()
                   : QStringLiteral("a value without a probe");
    const core::ValueAndDerivative y = curves.entry(of).curve.evaluate(*x);
    if (isSame(numberIn(cell(ui::ValuesModel::X)), *x) &&
        isSame(numberIn(cell(ui::ValuesModel::Value)), y.value) &&
        isSame(numberIn(cell(ui::ValuesModel::Derivative)), y.derivative))
        return {};
    return QStringLiteral("values of %1 at %2: %3 and %4 are shown")
        .arg(QString::fromStdString(curves.entry(of).curve.text()))
        .arg(*x, 0, 'g', 17)
        .arg(cell(ui::ValuesModel::Value), cell(ui::ValuesModel::Derivative));
}

/// The curves, and what belongs to them.
QByteArray contentOf(const ui::Document& document)
{
    ui::Session session = document.session();
    session.current = session.curves.isEmpty() ? -1 : 0;
    session.view = {};
    return ui::toJson(session);
}

QString described(const QWidget& widget)
{
    QString result;
    for (const QWidget* each = &widget; each; each = each->parentWidget())
        result += QStringLiteral(" < %1 “%2” %3,%4 %5x%6")
                      .arg(QLatin1StringView(each->metaObject()->className()),
                           each->objectName().isEmpty() ? each->accessibleName() : each->objectName())
                      .arg(each->x())
                      .arg(each->y())
                      .arg(each->width())
                      .arg(each->height());
    return result;
}

/// Widgets that are where they are by design, whatever they are in.
bool isFree(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto* area = parent ? qobject_cast<QAbstractScrollArea*>(parent->parentWidget()) : nullptr;
    const bool isBehind =
        qobject_cast<const QMainWindow*>(parent) && !parent->rect().intersects(widget.geometry());
    return widget.isWindow() || isBehind || // where Qt puts docks that lie behind others, and tabs of none
           (area && area->viewport() == parent) || qobject_cast<const QRubberBand*>(&widget);
}

/// Behind the presentation the window waits without its charts; a platform may give it less than it needs.
/// And Qt lays nothing out in a window while it takes a panel or what is between two for dragged, as it does
/// when the mouse was let go over a dialog.
bool isLaidOut(const QWidget& window)
{
    const auto* presentation = window.findChild<const ui::PresentationWindow*>();
    const auto* place = window.findChild<const QRubberBand*>(QString(), Qt::FindDirectChildrenOnly);
    const auto* bar = window.findChild<const QStatusBar*>(QString(), Qt::FindDirectChildrenOnly);
    const QSize least = window.minimumSizeHint();
    return !(presentation && presentation->isVisible()) && !(place && place->isVisible()) &&
           (!bar || bar->width() == window.width()) && window.size() == window.size().expandedTo(least);
}

} // namespace

QString chartsAgree(const ui::Document& document)
{
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        for (const auto* plot : window->findChildren<ui::PlotView*>())
            for (const auto* pane : plot->findChildren<ui::ChartPane*>())
                if (!pane->isHidden())
                    if (const QString wrong = chartAgrees(document, *pane); !wrong.isEmpty())
                        return wrong;
    }
    return {};
}

QString valuesAgree(const ui::Document& document)
{
    for (const QWidget* window : QApplication::topLevelWidgets())
        for (const auto* table : window->findChildren<QTableView*>()) {
            const auto* model = qobject_cast<const ui::ValuesModel*>(table->model());
            if (!model || !table->isVisible())
                continue;
            for (int row = 0; row < model->rowCount(); ++row)
                if (const QString wrong = rowAgrees(document, *model, row); !wrong.isEmpty())
                    return wrong;
        }
    return {};
}

QString sessionSurvives(const ui::Document& document)
{
    const ui::Session session = document.session();
    if (!ui::isValid(session))
        return QStringLiteral("the session is not valid: ") + QString::fromUtf8(ui::toJson(session));
    const auto fromFile = ui::sessionFromJson(ui::toJson(session));
    if (!fromFile)
        return QStringLiteral("what is saved is refused: ") + fromFile.error();
    if (!ui::isSame(*fromFile, session))
        return QStringLiteral("what is saved is another session: ") + QString::fromUtf8(ui::toJson(session));
    const auto fromText = ui::sessionFromText(ui::toText(session));
    if (!fromText)
        return QStringLiteral("the text form is refused: ") + fromText.error();
    if (!ui::isSame(*fromText, session))
        return QStringLiteral("the text form is another session: ") + QString::fromUtf8(ui::toJson(session));
    ui::Document other;
    other.begin(*fromFile);
    ui::Session again = other.session();
    if (session.view.aspectIsEqual) // y follows the shape of charts, which the other has not
        again.view.ranges = session.view.ranges;
    return ui::toJson(again) == ui::toJson(session) ? QString()
                                                    : QStringLiteral("what is opened is another session: ") +
                                                          QString::fromUtf8(ui::toJson(session));
}

QByteArray allThatIsUndone(const ui::Document& document)
{
    ui::Session session = document.session();
    session.current = session.curves.isEmpty() ? -1 : 0;
    session.view.ranges = {};
    session.view.panels.front = {};
    session.view.panels.setOpen(ui::ViewState::Panel::History, false);
    return ui::toJson(session);
}

QString historyIsSound(ui::Document& document)
{
    document.player().stop();
    QUndoStack& stack = document.undoStack();
    const int here = stack.index();
    const QByteArray now = contentOf(document);
    stack.setIndex(stack.count());
    const QByteArray end = contentOf(document);
    stack.setIndex(0);
    const QByteArray start = contentOf(document);
    stack.setIndex(stack.count());
    const bool endIsSame = contentOf(document) == end;
    stack.setIndex(0);
    const bool startIsSame = contentOf(document) == start;
    stack.setIndex(here);
    if (endIsSame && startIsSame && contentOf(document) == now)
        return {};
    return QStringLiteral("undo and redo end elsewhere: %1\n%2")
        .arg(QString::fromUtf8(now), QString::fromUtf8(contentOf(document)));
}

QString widgetsAreInside()
{
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !isLaidOut(*window))
            continue;
        for (const auto* widget : window->findChildren<QWidget*>())
            if (widget->isVisible() && !isFree(*widget) &&
                !widget->parentWidget()->rect().contains(widget->geometry()))
                return QStringLiteral("outside:") + described(*widget);
    }
    return {};
}

} // namespace activation_explorer::monkey
