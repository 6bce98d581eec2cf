// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/main_window.h"

#include <memory>
#include <optional>
#include <QSettings>
#include <QStringList>

namespace activation_explorer::monkey {

/// A window as the program makes it, over settings, state and files below one folder; begins it anew once it
/// is closed.
class Playground
{
public:
    explicit Playground(const QString& folder); ///< makes the files there
    ~Playground();

    /// The program's next start.
    void start(const std::optional<QString>& file = {});

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] ui::Document& document() const { return *m_document; }
    [[nodiscard]] const QStringList& files() const { return m_files; } ///< good and bad ones, and none
    [[nodiscard]] const QStringList& texts() const { return m_texts; } ///< to be pasted: good and bad ones
    /// Another program's doing: writes one of the files over another, or removes or makes one.
    void disturbFiles(std::uint64_t how) const;

private:
    void write(const char* name, const QByteArray& content);

    QString m_folder;
    QStringList m_files;
    QStringList m_texts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Document> m_document;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace activation_explorer::monkey
