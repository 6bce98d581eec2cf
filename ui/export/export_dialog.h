// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/save_file.h"
#include "ui/panels/numbers_dialog.h"

#include <QByteArray>
#include <QTimer>
#include <tl/expected.hpp>

class QPushButton;
class QSettings;

namespace activation_explorer::ui {

class CopyNotice;

/// A modal dialog that shows what it exports: saves it to a file, which closes the dialog, or copies it,
/// which does not. What is shown follows a burst of changes once.
class ExportDialog : public NumbersDialog
{
    Q_OBJECT

public:
    /// `settings` must outlive it. `base`: what a file is called at first, without an ending.
    ExportDialog(QSettings& settings, QString base, QWidget* parent = nullptr);

    /// Asks for a file and saves, unless something is refused.
    void accept() override;
    void done(int result) override;

    [[nodiscard]] const QString& savedPath() const noexcept { return m_savedPath; } ///< empty: nothing saved

Q_SIGNALS:
    void refreshed(); ///< after changes: what is shown is what is exported

protected:
    [[nodiscard]] virtual FileKind kind() const = 0;
    /// What is to be saved, or a sentence why there is nothing.
    [[nodiscard]] virtual tl::expected<QByteArray, QString> fileContent() const = 0;
    /// Puts it on the clipboard: a sentence that says so, or why not.
    [[nodiscard]] virtual tl::expected<QString, QString> copied() const = 0;
    /// Shows what would be exported now.
    virtual void refresh() = 0;
    /// Writes what was chosen to the settings.
    virtual void remember() = 0;
    void retranslate() override; ///< the buttons; called by that of subclasses

    [[nodiscard]] QSettings& settings() const noexcept { return m_settings; }
    void schedule() { m_refresh.start(); }        ///< something has been changed
    void setExportable(bool on);                  ///< whether there is anything to save or copy
    void setFirstSize(int characters, int lines); ///< as large, or as the screen allows
    [[nodiscard]] QFont codeFont() const;         ///< all letters of a width, as large as others
    /// What a field's text says now, also while it is being typed; NaN if it is no number.
    [[nodiscard]] static double typed(const NumberField* field);

private:
    void copy();
    void refreshNow();

    QSettings& m_settings;
    QString m_base;
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_close;
    CopyNotice* m_notice;
    QTimer m_refresh;
    QString m_savedPath;
};

} // namespace activation_explorer::ui
