// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/data.h"
#include "ui/export/export_dialog.h"

#include <array>

class QPlainTextEdit;
class QRadioButton;

namespace activation_explorer::ui {

/// Exports the values of a session's visible curves, at evenly spaced x or at given ones.
class DataDialog : public ExportDialog
{
    Q_OBJECT

public:
    /// Begins with what `settings` remember, and over the session's x range.
    DataDialog(Session session, QSettings& settings, const QString& base, QWidget* parent = nullptr);

    static constexpr core::Range counts{2, 1'000'000}; ///< of x
    static constexpr double maxRows = 10'000'000;      ///< more are more than fits the memory of many

protected:
    [[nodiscard]] Refusal refusal() const override;
    [[nodiscard]] FileKind kind() const override;
    [[nodiscard]] tl::expected<QByteArray, QString> fileContent() const override;
    [[nodiscard]] tl::expected<QString, QString> copied() const override;
    void refresh() override;
    void remember() override;
    void retranslate() override;

private:
    enum Row { Format, From, To, Count, RowCount };

    void makeForm();
    void restore();
    [[nodiscard]] DataFormat format() const;
    [[nodiscard]] tl::expected<std::vector<double>, Refusal> xs() const;
    [[nodiscard]] double rows(std::size_t xCount) const;
    [[nodiscard]] double aboutBytes(const std::vector<double>& xs) const;
    void updateWay(); ///< only the fields of the way that is chosen can be edited
    void showFirstLines(const std::vector<double>& xs);
    void showSize(const std::vector<double>& xs);

    Session m_session;
    std::size_t m_curveCount;
    QComboBox* m_format;
    QRadioButton* m_even;
    NumberField* m_from;
    NumberField* m_to;
    NumberField* m_count;
    QRadioButton* m_given;
    QPlainTextEdit* m_list;
    QLabel* m_listHint;
    QPlainTextEdit* m_preview;
    QLabel* m_size;
    std::array<QLabel*, RowCount> m_labels{};
};

} // namespace activation_explorer::ui
