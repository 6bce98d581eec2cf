// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QLineEdit>

namespace activation_explorer::ui {

/// A field for one number, exactly as typed: a point and a comma both separate decimals. Enter or leaving the
/// field accepts; Escape brings the old value back. A number that `isAllowed` refuses is not taken: the text
/// stays for correction and refused() tells; when the field is left, the old value returns.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(std::function<bool(double)> isAllowed, QWidget* parent = nullptr);

    [[nodiscard]] double value() const noexcept { return m_value; }
    /// Silent; text that a person is still typing makes way. NaN: there is none, and the field is empty.
    void setValue(double value);

Q_SIGNALS:
    void valueEdited(double value);
    void refused(const QString& text);
    void corrected();          ///< what was refused is no longer there
    void stepAsked(int steps); ///< arrow and page keys: ±1 or ±10

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Takes the text as the value; false if it is refused.
    bool accept();
    void restore();
    [[nodiscard]] QString valueText() const;

    std::function<bool(double)> m_isAllowed;
    double m_value = 0;
    bool m_refused = false;
};

} // namespace activation_explorer::ui
