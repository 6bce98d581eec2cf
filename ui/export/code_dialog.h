// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_dialog.h"
#include "ui/export/picture_settings.h"

class QPlainTextEdit;

namespace activation_explorer::ui {

/// Exports programs that draw what a session shows.
class CodeDialog : public ExportDialog
{
    Q_OBJECT

public:
    /// `picture` is what the command line is to write.
    CodeDialog(Session session, PictureChoice picture, QSettings& settings, const QString& base,
               QWidget* parent = nullptr);

protected:
    [[nodiscard]] Refusal refusal() const override { return {}; }
    [[nodiscard]] FileKind kind() const override;
    [[nodiscard]] tl::expected<QByteArray, QString> fileContent() const override;
    [[nodiscard]] tl::expected<QString, QString> copied() const override;
    void refresh() override;
    void remember() override;
    void retranslate() override;

private:
    enum Language { Python, Latex, Shell, LanguageCount };

    Session m_session;
    PictureChoice m_picture;
    QString m_pictureFile;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QPlainTextEdit* m_code;
    QString m_text; ///< what is shown: a text edit would replace special spaces and line ends
};

} // namespace activation_explorer::ui
