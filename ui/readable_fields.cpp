// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readable_fields.h"

#include <algorithm>
#include <QAbstractSpinBox>
#include <QAccessibleWidget>
#include <QLineEdit>
#include <QTextBoundaryFinder>

namespace activation_explorer::ui {

namespace {

/// From one place in the text up to another.
struct Span {
    int start;
    int end;
};

/// Of a text in one line: a sentence, a line and a paragraph are all of it.
class Units
{
public:
    Units(const QString& text, QAccessible::TextBoundaryType boundary)
        : m_text(text)
        , m_boundary(boundary)
    {}

    /// The unit that an offset is in; at the end of the text the last one, but of characters, where there is
    /// none.
    [[nodiscard]] Span at(int offset) const;
    [[nodiscard]] Span before(int offset) const
    {
        const int start = at(offset).start;
        return start > 0 ? at(start - 1) : Span{0, 0};
    }
    [[nodiscard]] Span after(int offset) const
    {
        const int end = at(offset).end;
        return end < size() ? at(end) : Span{size(), size()};
    }

private:
    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }

    const QString& m_text;
    QAccessible::TextBoundaryType m_boundary;
};

Span Units::at(int offset) const
{
    if (m_boundary != QAccessible::CharBoundary && m_boundary != QAccessible::WordBoundary)
        return {0, size()};
    const bool words = m_boundary == QAccessible::WordBoundary;
    if (offset >= size() && (!words || m_text.isEmpty()))
        return {size(), size()};
    QTextBoundaryFinder finder(words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, m_text);
    finder.setPosition(std::clamp(offset, 0, size() - 1));
    const int start =
        static_cast<int>(finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary());
    return {start, static_cast<int>(finder.toNextBoundary())};
}

class ReadableField : public QAccessibleWidget,
                      public QAccessibleTextInterface,
                      public QAccessibleEditableTextInterface
{
public:
    explicit ReadableField(QLineEdit* edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State result = QAccessibleWidget::state();
        result.editable = !edit()->isReadOnly();
        result.readOnly = edit()->isReadOnly();
        result.selectableText = true;
        return result;
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Value)
            return edit()->displayText();
        const QString result = QAccessibleWidget::text(type);
        return result.isEmpty() && type == QAccessible::Description ? edit()->placeholderText() : result;
    }
    void setText(QAccessible::Text type, const QString& text) override
    {
        if (type == QAccessible::Value && !edit()->isReadOnly())
            edit()->setText(text);
        else
            QAccessibleWidget::setText(type, text);
    }

    void selection(int index, int* start, int* end) const override
    {
        const bool has = index == 0 && edit()->hasSelectedText();
        *start = has ? edit()->selectionStart() : 0;
        *end = has ? edit()->selectionEnd() : 0;
    }
    [[nodiscard]] int selectionCount() const override { return edit()->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            edit()->deselect();
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            edit()->setSelection(start, end - start);
    }
    [[nodiscard]] int cursorPosition() const override { return edit()->cursorPosition(); }
    void setCursorPosition(int position) override { edit()->setCursorPosition(position); }
    [[nodiscard]] QString text(int start, int end) const override
    {
        return edit()->displayText().mid(start, end - start);
    }
    [[nodiscard]] int characterCount() const override
    {
        return static_cast<int>(edit()->displayText().size());
    }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start,
                         int* end) const override
    {
        return unit(&Units::at, offset, boundary, start, end);
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* start,
                             int* end) const override
    {
        return unit(&Units::before, offset, boundary, start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* start,
                            int* end) const override
    {
        return unit(&Units::after, offset, boundary, start, end);
    }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QString shown = edit()->displayText();
        const QFontMetrics metrics = edit()->fontMetrics();
        const QRect cursor = edit()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        const int left = cursor.center().x() + metrics.horizontalAdvance(shown.left(offset)) -
                         metrics.horizontalAdvance(shown.left(edit()->cursorPosition()));
        const int width = metrics.horizontalAdvance(shown.mid(offset, 1));
        return {edit()->mapToGlobal(QPoint(left, cursor.top())), QSize(width, cursor.height())};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        return edit()->cursorPositionAt(edit()->mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int end) override
    {
        setCursorPosition(end);
        setCursorPosition(start);
    }
    QString attributes(int offset, int* start, int* end) const override
    {
        *start = *end = offset;
        return {};
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString& text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString& text) override
    {
        if (edit()->isReadOnly())
            return;
        edit()->setSelection(start, end - start);
        edit()->insert(text);
    }

private:
    [[nodiscard]] QLineEdit* edit() const { return qobject_cast<QLineEdit*>(object()); }
    QString unit(Span (Units::*which)(int) const, int offset, QAccessible::TextBoundaryType boundary,
                 int* start, int* end) const
    {
        constexpr int wholeText = -1;
        constexpr int cursor = -2;
        const QString shown = edit()->displayText();
        if (offset == wholeText)
            offset = characterCount();
        else if (offset == cursor)
            offset = cursorPosition();
        const Span span = (Units(shown, boundary).*which)(offset);
        *start = span.start;
        *end = span.end;
        return shown.mid(span.start, span.end - span.start);
    }
};

/// Of whole numbers or others; its text is that of its line edit.
class ReadableSpinBox : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ReadableSpinBox(QAbstractSpinBox* box)
        : QAccessibleWidget(box, QAccessible::SpinBox)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        if (type != QAccessible::TextInterface && type != QAccessible::EditableTextInterface)
            return QAccessibleWidget::interface_cast(type);
        QAccessibleInterface* text = QAccessible::queryAccessibleInterface(box()->findChild<QLineEdit*>());
        return text ? text->interface_cast(type) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? box()->text() : QAccessibleWidget::text(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return box()->property("value"); }
    void setCurrentValue(const QVariant& value) override
    {
        if (!box()->isReadOnly())
            box()->setProperty("value", value);
    }
    [[nodiscard]] QVariant maximumValue() const override { return box()->property("maximum"); }
    [[nodiscard]] QVariant minimumValue() const override { return box()->property("minimum"); }
    [[nodiscard]] QVariant minimumStepSize() const override { return box()->property("singleStep"); }

private:
    [[nodiscard]] QAbstractSpinBox* box() const { return qobject_cast<QAbstractSpinBox*>(object()); }
};

QAccessibleInterface* makeReadable(const QString&, QObject* object)
{
    if (auto* edit = qobject_cast<QLineEdit*>(object))
        return new ReadableField(edit);
    auto* box = qobject_cast<QAbstractSpinBox*>(object);
    return box ? new ReadableSpinBox(box) : nullptr;
}

} // namespace

void makeFieldsReadable()
{
    QAccessible::installFactory(makeReadable); // once, however often it is called
}

} // namespace activation_explorer::ui
