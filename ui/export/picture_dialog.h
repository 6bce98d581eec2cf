// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_dialog.h"
#include "ui/export/picture_settings.h"

#include <array>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;

namespace activation_explorer::ui {

class PicturePreview;

/// Exports a session as an image, with a preview that is the image.
class PictureDialog : public ExportDialog
{
    Q_OBJECT

public:
    /// Begins with what `settings` remember, and in `theme` where they remember none.
    PictureDialog(Session session, QSettings& settings, Theme::Id theme, const QString& title,
                  const QString& base, QWidget* parent = nullptr);

    /// As the controls say now, also while something is being typed; so there may be a refusal.
    [[nodiscard]] PictureOptions options() const;
    [[nodiscard]] PictureFormat format() const;

protected:
    [[nodiscard]] Refusal refusal() const override;
    [[nodiscard]] FileKind kind() const override;
    [[nodiscard]] tl::expected<QByteArray, QString> fileContent() const override;
    [[nodiscard]] tl::expected<QString, QString> copied() const override;
    void refresh() override;
    void remember() override;
    void retranslate() override;

private:
    enum Row { Format, Size, Width, Height, UnitRow, ScaleRow, ThemeRow, FontScale, Title, RowCount };

    void makeForm(QHBoxLayout* columns);
    void connectControls();
    void show(const PictureChoice& choice);
    [[nodiscard]] PictureOptions::Unit unit() const;
    void takeUsualSize();
    void convertSize(); ///< to the unit that has been chosen
    void showSize(QSizeF size);
    void updateSizes(); ///< what follows from the size: which usual one it is, how many pixels
    [[nodiscard]] QString range() const;

    Session m_session;
    QComboBox* m_format;
    QComboBox* m_size;
    NumberField* m_width;
    NumberField* m_height;
    QComboBox* m_unit;
    QComboBox* m_scale;
    QLabel* m_pixels;
    QComboBox* m_theme;
    QComboBox* m_fontScale;
    QLineEdit* m_title;
    QCheckBox* m_legend;
    QCheckBox* m_formula;
    QCheckBox* m_table;
    QCheckBox* m_probe;
    QCheckBox* m_transparent;
    PicturePreview* m_preview;
    QLabel* m_complaint; ///< what of the picture has no room
    std::array<QLabel*, RowCount> m_labels{};

    PictureOptions::Unit m_shownUnit = PictureOptions::Unit::Pixel;
    QSizeF m_shown; ///< that the fields were given last
    /// The size as a person chose it, in the unit of then: conversions to and fro bring it back exactly.
    QSizeF m_chosen;
    PictureOptions::Unit m_chosenUnit = PictureOptions::Unit::Pixel;
};

} // namespace activation_explorer::ui
