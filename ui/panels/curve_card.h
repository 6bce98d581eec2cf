// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QCheckBox;
class QLabel;
class QToolButton;

namespace activation_explorer::ui {

class Document;
class FunctionChooser;
class ParameterArea;

/// The controls of one curve of the document, which it finds by id. Reads the model and re-reads it on
/// change; what a person does becomes an edit of the document.
class CurveCard : public QFrame
{
    Q_OBJECT

public:
    CurveCard(Document& document, quint64 curveId, QWidget* parent = nullptr);

    [[nodiscard]] quint64 curveId() const noexcept { return m_curveId; }
    void refresh();          ///< from the model
    void refreshValues();    ///< of the parameters alone: cheap enough for every frame
    void refreshPlaying();   ///< which parameter plays
    void refreshLinks();     ///< of its parameters with others
    void refreshReference(); ///< whether it is the one
    void retire();           ///< its curve goes: what is still being typed is no edit any more

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
    void watchParameters();
    void chooseColor();

    Document& m_document;
    quint64 m_curveId;
    QLabel* m_grip;
    QCheckBox* m_visible;
    QToolButton* m_swatch;
    FunctionChooser* m_chooser;
    QToolButton* m_reference;
    QToolButton* m_duplicate;
    QToolButton* m_remove;
    ParameterArea* m_parameters;
};

} // namespace activation_explorer::ui
