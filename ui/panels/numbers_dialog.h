// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace activation_explorer::ui {

class NumberField;

/// A modal dialog of numbers and choices. OK, and Enter in a field, take what has been typed; where something
/// is refused, a sentence says so and the dialog stays, with the focus where there is something to correct.
class NumbersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NumbersDialog(QWidget* parent = nullptr,
                           QDialogButtonBox::StandardButtons buttons = QDialogButtonBox::Ok |
                                                                       QDialogButtonBox::Cancel);

    void accept() override;

protected:
    /// Takes what is still being typed. False, with a sentence and the focus where it belongs, if something
    /// is refused.
    [[nodiscard]] bool takeAll();
    struct Refusal {
        QString sentence; ///< empty: there is none
        QWidget* where = nullptr;
    };
    /// Of the values in the fields.
    [[nodiscard]] virtual Refusal refusal() const = 0;
    virtual void retranslate() = 0;

    [[nodiscard]] QVBoxLayout* content() const noexcept { return m_content; } ///< above sentence and buttons
    [[nodiscard]] QDialogButtonBox* buttons() const noexcept { return m_buttons; }
    [[nodiscard]] NumberField* newField(); ///< of any finite number
    /// What was typed last, if it is one of these, else the first.
    [[nodiscard]] QWidget* lastEdited(NumberField* first, NumberField* second) const;
    void refuse(const QString& sentence);
    void forgetRefusal(); ///< something has been changed

    [[nodiscard]] static QComboBox* newScaleChoice();
    static void retranslateScale(QComboBox* choice);
    [[nodiscard]] static core::Scale scale(const QComboBox* choice);
    static void setScale(QComboBox* choice, core::Scale scale);
    /// Adds a row whose label leads to the control by its mnemonic; its text is set later.
    [[nodiscard]] static QLabel* addRow(QFormLayout* form, QWidget* control);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* m_content;
    QLabel* m_refusal;
    QDialogButtonBox* m_buttons;
    NumberField* m_refused = nullptr; ///< its text was no number when it was left
    NumberField* m_edited = nullptr;  ///< the last one
};

} // namespace activation_explorer::ui
