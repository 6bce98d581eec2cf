// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view_state.h"

#include <array>
#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;

namespace activation_explorer::ui {

class Document;
class NumberField;

/// Asks where the axes begin and end. All of what is typed is shown, or none of it: a range that cannot be is
/// refused by a sentence that says what can.
class RangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RangeDialog(Document& document, QWidget* parent = nullptr);

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Axis { X, Value, Derivative, AxisCount };
    struct Row {
        QLabel* name;
        NumberField* from;
        NumberField* to;
    };

    [[nodiscard]] NumberField* newField();
    [[nodiscard]] QString name(std::size_t axis) const;
    void load(); ///< what is shown now
    bool apply();
    void refuse(const QString& sentence);
    void forgetRefusal();
    void retranslate();

    Document& m_document;
    std::array<Row, AxisCount> m_rows;
    QLabel* m_fromTitle;
    QLabel* m_toTitle;
    QCheckBox* m_equal;
    QLabel* m_refusal;
    QDialogButtonBox* m_buttons;
    NumberField* m_refused = nullptr; ///< its text was no number when it was left
};

} // namespace activation_explorer::ui
