// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_dialog.h"

#include "ui/export/picture_clipboard.h"
#include "ui/export/picture_preview.h"
#include "ui/panels/column_area.h"
#include "ui/panels/number_field.h"
#include "ui/text.h"

#include <cmath>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <utility>

namespace activation_explorer::ui {

namespace {

using Unit = PictureOptions::Unit;

struct UsualSize {
    const char* name;
    QSizeF size;
    Unit unit;
};

const std::array usualSizes{
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "Slide"), {1600, 900}, Unit::Pixel},
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "Full HD"), {1920, 1080}, Unit::Pixel},
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "Projector"), {1024, 768}, Unit::Pixel},
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "Column"), {8.5, 6}, Unit::Centimetre},
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "Text width"), {16, 9}, Unit::Centimetre},
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "A5 landscape"), {21, 14.8}, Unit::Centimetre},
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "A4 landscape"), {29.7, 21}, Unit::Centimetre},
    UsualSize{QT_TRANSLATE_NOOP("UsualSize", "Letter landscape"), {11, 8.5}, Unit::Inch},
};
constexpr int ownSize = usualSizes.size(); // the item after them

constexpr std::array scales{1.0, 1.5, 2.0, 3.0, 4.0};
constexpr std::array fontScales{0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
constexpr double maxPreview = 2.5e6; // pixels: larger ones would take their time
constexpr int maxTitle = 200;        // characters

double pixelsOf(Unit unit)
{
    return PictureOptions{.size = {1, 1}, .unit = unit}.pixels().width();
}

/// As precise as lengths are given in the unit.
double rounded(double length, Unit unit)
{
    const double steps = unit == Unit::Pixel ? 1 : unit == Unit::Centimetre ? 100 : 1000;
    return std::round(length * steps) / steps;
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Pixel:
        return PictureDialog::tr("px");
    case Unit::Centimetre:
        return PictureDialog::tr("cm");
    default:
        return PictureDialog::tr("inch");
    }
}

/// The image, or where that is large a smaller one.
QImage previewOf(const Picture& picture, QSizeF size)
{
    const double area = size.width() * size.height();
    if (area <= maxPreview)
        return picture.image();
    QImage image((size * std::sqrt(maxPreview / area)).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.paint(painter, QRectF(image.rect()));
    return image;
}

/// Chooses the item whose number is nearest.
void choose(QComboBox* choice, double value)
{
    int best = 0;
    for (int i = 1; i < choice->count(); ++i)
        if (std::abs(choice->itemData(i).toDouble() - value) <
            std::abs(choice->itemData(best).toDouble() - value))
            best = i;
    choice->setCurrentIndex(best);
}

QComboBox* choiceOf(int count)
{
    auto* choice = new QComboBox;
    for (int i = 0; i < count; ++i)
        choice->addItem(QString(), i);
    return choice;
}

} // namespace

PictureDialog::PictureDialog(Session session, QSettings& settings, Theme::Id theme, const QString& title,
                             const QString& base, QWidget* parent)
    : ExportDialog(settings, base, parent)
    , m_session(std::move(session))
    , m_format(choiceOf(3))
    , m_size(choiceOf(ownSize + 1))
    , m_width(newField())
    , m_height(newField())
    , m_unit(choiceOf(3))
    , m_scale(new QComboBox)
    , m_pixels(new QLabel)
    , m_theme(choiceOf(3))
    , m_fontScale(new QComboBox)
    , m_title(new QLineEdit(title))
    , m_legend(new QCheckBox)
    , m_formula(new QCheckBox)
    , m_table(new QCheckBox)
    , m_probe(new QCheckBox)
    , m_transparent(new QCheckBox)
    , m_preview(new PicturePreview)
    , m_complaint(new QLabel)
{
    for (const double scale : scales)
        m_scale->addItem(QString(), scale);
    for (const double scale : fontScales)
        m_fontScale->addItem(QString(), scale);
    m_title->setMaxLength(maxTitle);
    auto* columns = new QHBoxLayout;
    makeForm(columns);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText); // it may name curves
    m_complaint->setForegroundRole(QPalette::BrightText);
    m_complaint->hide();
    auto* shown = new QVBoxLayout;
    shown->addWidget(m_preview, 1);
    shown->addWidget(m_complaint);
    columns->addLayout(shown, 1);
    content()->addLayout(columns, 1);
    show(readPictureChoice(settings, theme));
    connectControls();
    PictureDialog::retranslate();
    PictureDialog::refresh();
    m_format->setFocus();
    setFirstSize(140, 36); // for a large preview
}

void PictureDialog::makeForm(QHBoxLayout* columns)
{
    auto* choices = new QWidget;
    auto* form = new QFormLayout(choices);
    form->setContentsMargins({});
    auto* scaleRow = new QHBoxLayout;
    scaleRow->addWidget(m_scale);
    scaleRow->addWidget(m_pixels, 1);
    m_labels[Format] = addRow(form, m_format);
    m_labels[Size] = addRow(form, m_size);
    m_labels[Width] = addRow(form, m_width);
    m_labels[Height] = addRow(form, m_height);
    m_labels[UnitRow] = addRow(form, m_unit);
    m_labels[ScaleRow] = new QLabel;
    m_labels[ScaleRow]->setBuddy(m_scale);
    form->addRow(m_labels[ScaleRow], scaleRow);
    m_labels[ThemeRow] = addRow(form, m_theme);
    m_labels[FontScale] = addRow(form, m_fontScale);
    m_labels[Title] = addRow(form, m_title);
    for (QCheckBox* box : {m_legend, m_formula, m_table, m_probe, m_transparent})
        form->addRow(QString(), box);
    for (QComboBox* box : {m_format, m_size, m_unit, m_scale, m_theme, m_fontScale})
        box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // its words are whole
    auto* area = new ColumnArea; // on a small screen with large letters, what is chosen scrolls
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(choices);
    columns->addWidget(area);
}

void PictureDialog::connectControls()
{
    for (QComboBox* choice : {m_format, m_size, m_unit, m_scale, m_theme, m_fontScale})
        connect(choice, &QComboBox::activated, this, &PictureDialog::schedule);
    connect(m_size, &QComboBox::activated, this, &PictureDialog::takeUsualSize);
    connect(m_unit, &QComboBox::activated, this, &PictureDialog::convertSize);
    for (NumberField* field : {m_width, m_height}) {
        connect(field, &QLineEdit::textChanged, this, &PictureDialog::updateSizes);
        connect(field, &QLineEdit::textChanged, this, &PictureDialog::schedule);
    }
    connect(m_title, &QLineEdit::textChanged, this, &PictureDialog::schedule);
    for (const QCheckBox* box : {m_legend, m_formula, m_table, m_probe, m_transparent})
        connect(box, &QCheckBox::toggled, this, &PictureDialog::schedule);
    connect(m_format, &QComboBox::activated, this, &PictureDialog::updateSizes);
    connect(m_scale, &QComboBox::activated, this, &PictureDialog::updateSizes);
}

void PictureDialog::show(const PictureChoice& choice)
{
    const PictureOptions& options = choice.options;
    m_format->setCurrentIndex(static_cast<int>(choice.format));
    m_unit->setCurrentIndex(static_cast<int>(options.unit));
    m_chosen = options.size;
    m_chosenUnit = options.unit;
    showSize(options.size);
    choose(m_scale, options.scale);
    m_theme->setCurrentIndex(static_cast<int>(options.theme));
    choose(m_fontScale, options.fontScale);
    m_legend->setChecked(options.legend);
    m_formula->setChecked(options.formula);
    m_table->setChecked(options.table);
    m_probe->setChecked(options.probe);
    m_transparent->setChecked(options.transparent);
}

PictureFormat PictureDialog::format() const
{
    return static_cast<PictureFormat>(m_format->currentIndex());
}

Unit PictureDialog::unit() const
{
    return static_cast<Unit>(m_unit->currentIndex());
}

PictureOptions PictureDialog::options() const
{
    return {.size = {typed(m_width), typed(m_height)},
            .unit = unit(),
            .scale = m_scale->currentData().toDouble(),
            .theme = static_cast<Theme::Id>(m_theme->currentIndex()),
            .fontScale = m_fontScale->currentData().toDouble(),
            .title = m_title->text().trimmed(),
            .legend = m_legend->isChecked(),
            .formula = m_formula->isChecked(),
            .table = m_table->isChecked(),
            .probe = m_probe->isChecked(),
            .transparent = m_transparent->isChecked()};
}

void PictureDialog::takeUsualSize()
{
    forgetRefusal();
    const int index = m_size->currentIndex();
    if (index == ownSize) {
        m_width->setFocus();
        m_width->selectAll();
        return;
    }
    const UsualSize& usual = usualSizes[static_cast<std::size_t>(index)];
    m_unit->setCurrentIndex(static_cast<int>(usual.unit));
    m_chosen = usual.size;
    m_chosenUnit = usual.unit;
    showSize(usual.size);
}

void PictureDialog::convertSize()
{
    forgetRefusal();
    if (const QSizeF now(m_width->value(), m_height->value()); now != m_shown) {
        m_chosen = now;
        m_chosenUnit = m_shownUnit;
    }
    if (unit() == m_chosenUnit) {
        showSize(m_chosen);
        return;
    }
    const double factor = pixelsOf(m_chosenUnit) / pixelsOf(unit());
    showSize({rounded(m_chosen.width() * factor, unit()), rounded(m_chosen.height() * factor, unit())});
}

void PictureDialog::showSize(QSizeF size)
{
    m_shown = size;
    m_shownUnit = unit();
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    updateSizes();
}

void PictureDialog::updateSizes()
{
    const PictureOptions now = options();
    int usual = 0;
    while (usual < ownSize && (usualSizes[static_cast<std::size_t>(usual)].size != now.size ||
                               usualSizes[static_cast<std::size_t>(usual)].unit != now.unit))
        ++usual;
    m_size->setCurrentIndex(usual);
    const bool isPng = format() == PictureFormat::Png;
    m_scale->setEnabled(isPng);
    m_labels[ScaleRow]->setEnabled(isPng);
    const QSizeF pixels = now.pixels() * now.scale;
    m_pixels->setText(isPng && now.refusal().isEmpty() ? tr("%1 × %2 pixels")
                                                             .arg(localNumber(std::round(pixels.width())),
                                                                  localNumber(std::round(pixels.height())))
                                                       : QString());
    for (NumberField* field : {m_width, m_height})
        field->setToolTip(range());
    if (refusal().sentence.isEmpty())
        setExportable(true); // at once: who corrects it may press Enter
}

QString PictureDialog::range() const
{
    constexpr double hundredths = 100;
    const double pixels = pixelsOf(unit()) / hundredths;
    return tr("From %1 to %2 %3")
        .arg(localNumber(std::ceil(PictureOptions::sides.min / pixels) / hundredths),
             localNumber(std::floor(PictureOptions::sides.max / pixels) / hundredths), unitText(unit()));
}

NumbersDialog::Refusal PictureDialog::refusal() const
{
    for (NumberField* field : {m_width, m_height})
        if (std::isnan(typed(field)))
            return {tr("“%1” is no finite number.").arg(field->text()), field};
    const PictureOptions all = options();
    PictureOptions part = all; // to find the place
    part.size.setHeight(part.size.width());
    return {all.refusal(), part.refusal().isEmpty() ? m_height : m_width};
}

void PictureDialog::refresh()
{
    PictureOptions now = options();
    if (const Refusal reason = PictureDialog::refusal(); !reason.sentence.isEmpty()) {
        m_preview->setImage({});
        m_complaint->hide();
        setExportable(false);
        if (!std::isnan(now.size.width()) && !std::isnan(now.size.height()))
            refuse(reason.sentence); // what is no number yet may become one
        return;
    }
    now.scale = 1; // a screen shows no more
    const Picture picture(m_session, now);
    m_preview->setImage(previewOf(picture, now.pixels()), now.theme != Theme::Id::Light);
    m_complaint->setText(picture.complaint());
    m_complaint->setVisible(!m_complaint->text().isEmpty());
}

FileKind PictureDialog::kind() const
{
    return {ending(format()), m_format->currentText()};
}

tl::expected<QByteArray, QString> PictureDialog::fileContent() const
{
    const Picture picture(m_session, options());
    QByteArray result;
    switch (format()) {
    case PictureFormat::Png:
        result = picture.png();
        break;
    case PictureFormat::Svg:
        result = picture.svg();
        break;
    case PictureFormat::Pdf:
        result = picture.pdf();
        break;
    }
    if (!result.isEmpty())
        return result;
    const QString complaint = picture.complaint();
    return tl::unexpected(complaint.isEmpty() ? tr("There is not enough memory for so large a picture.")
                                              : complaint);
}

tl::expected<QString, QString> PictureDialog::copied() const
{
    if (!copyPicture(Picture(m_session, options())))
        return tl::unexpected(tr("There is not enough memory for so large a picture."));
    return tr("Copied the image.");
}

void PictureDialog::remember()
{
    if (refusal().sentence.isEmpty())
        writePictureChoice(settings(), {format(), options()});
}

void PictureDialog::retranslate()
{
    ExportDialog::retranslate();
    setWindowTitle(tr("Export image"));
    m_format->setItemText(0, tr("PNG image"));
    m_format->setItemText(1, tr("SVG image"));
    m_format->setItemText(2, tr("PDF document"));
    for (int i = 0; i < ownSize; ++i) {
        const UsualSize& usual = usualSizes[static_cast<std::size_t>(i)];
        m_size->setItemText(i, tr("%1, %2 × %3 %4", "a name, width, height, unit")
                                   .arg(QCoreApplication::translate("UsualSize", usual.name),
                                        localNumber(usual.size.width()), localNumber(usual.size.height()),
                                        unitText(usual.unit)));
    }
    m_size->setItemText(ownSize, tr("Another size"));
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, unitText(static_cast<Unit>(i)));
    for (int i = 0; i < m_scale->count(); ++i)
        m_scale->setItemText(i, tr("%1×").arg(localNumber(m_scale->itemData(i).toDouble())));
    m_theme->setItemText(static_cast<int>(Theme::Id::Light), tr("Light"));
    m_theme->setItemText(static_cast<int>(Theme::Id::Dark), tr("Dark"));
    m_theme->setItemText(static_cast<int>(Theme::Id::Contrast), tr("High contrast"));
    for (int i = 0; i < m_fontScale->count(); ++i)
        m_fontScale->setItemText(i, tr("%1 %").arg(localNumber(100 * m_fontScale->itemData(i).toDouble())));

    const auto set = [this](Row row, const QString& label, const QString& name, const QString& toolTip) {
        QWidget* control = m_labels[row]->buddy();
        m_labels[row]->setText(label);
        control->setAccessibleName(name);
        control->setToolTip(toolTip);
    };
    set(Format, tr("&Format:"), tr("Format"), tr("SVG and PDF are sharp at any size"));
    set(Size, tr("Si&ze:"), tr("Size"), tr("Usual sizes; any other can be typed below"));
    set(Width, tr("&Width:"), tr("Width"), range());
    set(Height, tr("&Height:"), tr("Height"), range());
    set(UnitRow, tr("&Unit:"), tr("Unit"), tr("Of width and height; an inch is 2.54 cm, or 96 pixels"));
    set(ScaleRow, tr("Sc&ale:"), tr("Scale"), tr("More pixels of the same picture, to print or to enlarge"));
    set(ThemeRow, tr("&Theme:"), tr("Theme"), tr("The colours of the picture"));
    set(FontScale, tr("Te&xt size:"), tr("Text size"), tr("Of all texts in the picture"));
    set(Title, tr("Tit&le:"), tr("Title"), tr("Above the picture; none where this is empty"));
    const auto name = [](QCheckBox* box, const QString& text, const QString& toolTip) {
        box->setText(text);
        box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        box->setToolTip(toolTip);
    };
    name(m_legend, tr("Le&gend"), tr("Which curve is which"));
    name(m_formula, tr("Fo&rmula"), tr("Of the current curve and its derivative"));
    name(m_table, tr("Ta&ble of values"),
         tr("The curves' values at the probe, or at 0 where none is pinned"));
    name(m_probe, tr("Pr&obe"), tr("The line and the read-out at the pinned probe"));
    name(m_transparent, tr("Trans&parent"), tr("Without a ground, to be laid on something else"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setToolTip(tr("What the image looks like"));
    updateSizes();
}

} // namespace activation_explorer::ui
