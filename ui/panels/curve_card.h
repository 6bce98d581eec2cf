// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace activation_explorer::core {
struct Activation;
}

namespace activation_explorer::ui {

class Document;
class FunctionChooser;
class ParameterSlider;

/// The controls of one curve of the document, which it finds by id. Reads the model and re-reads it on
/// change; what a person does becomes an edit of the document.
class CurveCard : public QFrame
{
    Q_OBJECT

public:
    CurveCard(Document& document, quint64 curveId, QWidget* parent = nullptr);

    [[nodiscard]] quint64 curveId() const noexcept { return m_curveId; }
    void refresh(); ///< from the model
    void retire();  ///< its curve goes: what is still being typed is no edit any more

    void focusChooser();
    [[nodiscard]] QList<QWidget*> tabOrder() const; ///< the controls that take the focus

Q_SIGNALS:
    /// A person drags the card by its grip; `y` is the pointer's, in the parent's coordinates. `begins` with
    /// the drag.
    void dragged(int y, bool begins);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int row() const;
    void retranslate();
    void rebuildParameters();
    void chooseColor();

    Document& m_document;
    quint64 m_curveId;
    const core::Activation* m_activation = nullptr; ///< whose parameters are shown
    QLabel* m_grip;
    QCheckBox* m_visible;
    QToolButton* m_swatch;
    FunctionChooser* m_chooser;
    QToolButton* m_duplicate;
    QToolButton* m_remove;
    QVBoxLayout* m_parameterArea;
    QList<ParameterSlider*> m_parameters;
};

} // namespace activation_explorer::ui
