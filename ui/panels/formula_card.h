// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QRectF>
#include <QWidget>

class QSvgRenderer;

namespace activation_explorer::ui {

class Document;

/// The current curve's formulas of f and f′, typeset, with its parameters' values.
class FormulaCard : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaCard(Document& document, QWidget* parent = nullptr);
    ~FormulaCard() override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places {
        QRectF value;
        QRectF derivative;
        QRectF values; ///< of the parameters, below both
    };

    void reload();
    [[nodiscard]] QString valuesText() const;
    [[nodiscard]] Places places(double width) const; ///< there is a formula

    Document& m_document;
    std::unique_ptr<QSvgRenderer> m_value;
    std::unique_ptr<QSvgRenderer> m_derivative;
};

} // namespace activation_explorer::ui
