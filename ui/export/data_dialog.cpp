// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/data_dialog.h"

#include "core/table.h"
#include "ui/export/memory.h"
#include "ui/export/number_list.h"
#include "ui/panels/number_field.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <utility>

namespace activation_explorer::ui {

namespace {

constexpr QLatin1StringView formatKey{"export/dataFormat"};
constexpr QLatin1StringView givenKey{"export/atGivenX"};
constexpr QLatin1StringView countKey{"export/points"};
constexpr QLatin1StringView listKey{"export/givenX"};

constexpr double firstCount = 1000;
constexpr qsizetype maxRememberedList = 10'000; // characters
constexpr std::size_t previewLines = 50;
constexpr std::size_t sampleSize = 64; // of rows, to estimate their length by

/// At most `count` of the numbers, spread over all of them.
std::vector<double> someOf(const std::vector<double>& xs, std::size_t count)
{
    if (xs.size() <= count)
        return xs;
    std::vector<double> result(count);
    for (std::size_t i = 0; i < count; ++i)
        result[i] = xs[i * (xs.size() - 1) / (count - 1)];
    return result;
}

/// “210 kB”: with two digits that count.
QString sizeText(double bytes)
{
    const int magnitude = static_cast<int>(std::floor(std::log10(std::max(bytes, 1.0))));
    const double step = std::pow(10, std::max(magnitude - 1, 0));
    return QLocale().formattedDataSize(std::llround(std::round(bytes / step) * step),
                                       magnitude % 3 == 0 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace

DataDialog::DataDialog(Session session, QSettings& settings, const QString& base, QWidget* parent)
    : ExportDialog(settings, base, parent)
    , m_session(std::move(session))
    , m_curveCount(DataCurves::of(m_session).curves.size())
    , m_format(new QComboBox)
    , m_even(new QRadioButton)
    , m_from(newField())
    , m_to(newField())
    , m_count(newField())
    , m_given(new QRadioButton)
    , m_list(new QPlainTextEdit)
    , m_listHint(new QLabel)
    , m_preview(new QPlainTextEdit)
    , m_size(new QLabel)
{
    makeForm();
    restore();
    connect(m_format, &QComboBox::activated, this, &DataDialog::schedule);
    connect(m_even, &QRadioButton::toggled, this, &DataDialog::updateWay);
    for (const NumberField* field : {m_from, m_to, m_count})
        connect(field, &QLineEdit::textChanged, this, &DataDialog::schedule);
    connect(m_list, &QPlainTextEdit::textChanged, this, [this] {
        forgetRefusal();
        schedule();
    });
    setExportable(m_curveCount > 0);
    updateWay();
    DataDialog::retranslate();
    DataDialog::refresh();
    m_format->setFocus();
    setFirstSize(140, 32);
}

void DataDialog::makeForm()
{
    m_format->addItems({QString(), QString()});
    m_list->setTabChangesFocus(true);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 3);
    m_listHint->setWordWrap(true);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(codeFont());
    m_preview->setMinimumWidth(m_preview->fontMetrics().averageCharWidth() * 44);

    auto* form = new QFormLayout;
    m_labels[Format] = addRow(form, m_format);
    form->addRow(m_even);
    m_labels[From] = addRow(form, m_from);
    m_labels[To] = addRow(form, m_to);
    m_labels[Count] = addRow(form, m_count);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addWidget(m_given);
    left->addWidget(m_list, 1);
    left->addWidget(m_listHint);
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_size);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 2);
    columns->addLayout(right, 5);
    content()->addLayout(columns, 1);
}

void DataDialog::restore()
{
    const double last = settings().value(formatKey).toDouble();
    m_format->setCurrentIndex(last == static_cast<int>(DataFormat::Json) ? 1 : 0);
    const bool given = settings().value(givenKey).toBool();
    m_even->setChecked(!given);
    m_given->setChecked(given);
    m_from->setValue(m_session.view.ranges.x.min);
    m_to->setValue(m_session.view.ranges.x.max);
    const double count = settings().value(countKey).toDouble();
    m_count->setValue(counts.contains(count) && count == std::floor(count) ? count : firstCount);
    const QString list = settings().value(listKey).toString();
    m_list->setPlainText(list.isEmpty() || list.size() > maxRememberedList ? QStringLiteral("-2; -1; 0; 1; 2")
                                                                           : list);
}

DataFormat DataDialog::format() const
{
    return m_format->currentIndex() == 0 ? DataFormat::Csv : DataFormat::Json;
}

tl::expected<std::vector<double>, NumbersDialog::Refusal> DataDialog::xs() const
{
    if (m_given->isChecked())
        return parseNumberList(m_list->toPlainText(), static_cast<std::size_t>(counts.max))
            .map_error([this](const QString& sentence) {
                return Refusal{sentence, m_list};
            });
    for (NumberField* field : {m_from, m_to, m_count})
        if (std::isnan(typed(field)))
            return tl::unexpected(Refusal{tr("“%1” is no finite number.").arg(field->text()), field});
    const core::Range range{typed(m_from), typed(m_to)};
    constexpr double limit = core::evenlySpacedLimit;
    if (!(range.min < range.max) || range.min < -limit || range.max > limit)
        return tl::unexpected(Refusal{tr("x must run from a smaller to a larger number, within %1 and %2.")
                                          .arg(localNumber(-limit), localNumber(limit)),
                                      lastEdited(m_from, m_to)});
    const double count = typed(m_count);
    if (!counts.contains(count) || count != std::floor(count))
        return tl::unexpected(
            Refusal{tr("The number of points must be a whole number from %1 to %2.")
                        .arg(QString::number(counts.min, 'f', 0), QString::number(counts.max, 'f', 0)),
                    m_count});
    return core::evenlySpaced(range, static_cast<std::size_t>(count));
}

double DataDialog::rows(std::size_t xCount) const
{
    return static_cast<double>(m_curveCount) * static_cast<double>(xCount);
}

NumbersDialog::Refusal DataDialog::refusal() const
{
    const auto all = xs();
    if (!all)
        return all.error();
    if (const double count = rows(all->size()); count > maxRows)
        return {tr("That would be %1 rows; at most %2 can be exported at once.")
                    .arg(QString::number(count, 'f', 0), QString::number(maxRows, 'f', 0)),
                m_given->isChecked() ? static_cast<QWidget*>(m_list) : m_count};
    return {};
}

void DataDialog::refresh()
{
    if (m_curveCount == 0)
        return;
    const Refusal reason = DataDialog::refusal();
    if (!reason.sentence.isEmpty()) {
        m_preview->clear();
        m_size->clear();
        auto* field = qobject_cast<NumberField*>(reason.where);
        if (!field || !std::isnan(typed(field)))
            refuse(reason.sentence); // what is no number yet may become one
        return;
    }
    const std::vector<double> all = xs().value();
    showFirstLines(all);
    showSize(all);
}

void DataDialog::showFirstLines(const std::vector<double>& xs)
{
    // With one row more than is shown, its last lines are not those that end a file.
    const auto head = static_cast<std::ptrdiff_t>(std::min(xs.size(), previewLines + 1));
    QStringList lines = QString::fromUtf8(dataOf(m_session, {xs.begin(), xs.begin() + head}, format()))
                            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > static_cast<qsizetype>(previewLines)) {
        lines.resize(static_cast<qsizetype>(previewLines));
        lines << QStringLiteral("…");
    }
    m_preview->setPlainText(lines.join(QLatin1Char('\n')));
}

double DataDialog::aboutBytes(const std::vector<double>& xs) const
{
    const std::vector<double> sample = someOf(xs, sampleSize);
    return static_cast<double>(dataOf(m_session, sample, format()).size()) * static_cast<double>(xs.size()) /
           static_cast<double>(sample.size());
}

void DataDialog::showSize(const std::vector<double>& xs)
{
    m_size->setText(
        tr("%1 rows, about %2").arg(QString::number(rows(xs.size()), 'f', 0), sizeText(aboutBytes(xs))));
}

void DataDialog::updateWay()
{
    forgetRefusal();
    const bool even = m_even->isChecked();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_from, m_to, m_count, m_labels[From],
                                                           m_labels[To], m_labels[Count]})
        widget->setEnabled(even);
    m_list->setEnabled(!even);
    m_listHint->setEnabled(!even);
    schedule();
}

FileKind DataDialog::kind() const
{
    return format() == DataFormat::Csv ? FileKind{QStringLiteral("csv"), m_format->currentText()}
                                       : FileKind{QStringLiteral("json"), m_format->currentText()};
}

tl::expected<QByteArray, QString> DataDialog::fileContent() const
{
    const std::vector<double> all = xs().value();
    if (constexpr double copies = 3; !isMemoryLikely(copies * aboutBytes(all)))
        return tl::unexpected(tr("There is not enough memory for so much data."));
    return dataOf(m_session, all, format());
}

tl::expected<QString, QString> DataDialog::copied() const
{
    return fileContent().map([](const QByteArray& exported) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(exported));
        return tr("Copied the data.");
    });
}

void DataDialog::remember()
{
    settings().setValue(formatKey, static_cast<int>(format()));
    settings().setValue(givenKey, m_given->isChecked());
    if (const double count = m_count->value(); counts.contains(count))
        settings().setValue(countKey, count);
    if (const QString list = m_list->toPlainText(); list.size() <= maxRememberedList)
        settings().setValue(listKey, list);
}

void DataDialog::retranslate()
{
    ExportDialog::retranslate();
    setWindowTitle(tr("Export data"));
    m_format->setItemText(0, tr("CSV table"));
    m_format->setItemText(1, tr("JSON"));
    const auto set = [this](Row row, const QString& label, const QString& name, const QString& toolTip) {
        QWidget* control = m_labels[row]->buddy();
        m_labels[row]->setText(label);
        control->setAccessibleName(name);
        control->setToolTip(toolTip);
    };
    const auto name = [](QRadioButton* way, const QString& text, const QString& toolTip) {
        way->setText(text);
        way->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        way->setToolTip(toolTip);
    };
    set(Format, tr("For&mat:"), tr("Format"),
        tr("In both, numbers have a point and all their digits, whatever the language"));
    name(m_even, tr("At &evenly spaced x"), tr("Both ends included"));
    const QString end = tr("Any number; at first the range on show");
    set(From, tr("&From:"), tr("x from"), end);
    set(To, tr("&To:"), tr("x to"), end);
    set(Count, tr("&Points:"), tr("Points"),
        tr("From %1 to %2").arg(QString::number(counts.min, 'f', 0), QString::number(counts.max, 'f', 0)));
    name(m_given, tr("At t&hese x"), tr("In the order in which they are typed"));
    m_list->setAccessibleName(tr("Values of x"));
    m_listHint->setText(tr("Separated by semicolons, spaces or lines. 0.5 and 0,5 are the same."));
    m_list->setToolTip(m_listHint->text());
    m_list->setAccessibleDescription(m_listHint->text());
    m_preview->setAccessibleName(tr("First lines"));
    m_preview->setToolTip(tr("The first lines of what is exported"));
    if (m_curveCount == 0)
        m_preview->setPlainText(tr("No curve is visible, so there is nothing to export."));
}

} // namespace activation_explorer::ui
