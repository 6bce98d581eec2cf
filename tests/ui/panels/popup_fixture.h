// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/panels/card_fixture.h"
#include "ui/panels/function_popup.h"

#include <QLineEdit>
#include <QListView>

namespace activation_explorer::ui {

/// What is open of a FunctionPopup, as a person meets it.
struct OpenPopup {
    [[nodiscard]] static FunctionPopup* get()
    {
        return qobject_cast<FunctionPopup*>(QApplication::activePopupWidget());
    }
    [[nodiscard]] static QLineEdit& search() { return *get()->findChild<QLineEdit*>(); }
    [[nodiscard]] static QListView& list() { return *get()->findChild<QListView*>(); }
    [[nodiscard]] static QString highlighted() { return list().currentIndex().data().toString(); }
    [[nodiscard]] static QStringList rows()
    {
        QStringList result;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            result << list().model()->index(row, 0).data().toString();
        return result;
    }
    /// The middle of the row with this text, in the list's viewport.
    [[nodiscard]] static QPoint at(const QString& text)
    {
        const QModelIndex index = list().model()->index(static_cast<int>(rows().indexOf(text)), 0);
        list().scrollTo(index);
        return list().visualRect(index).center();
    }
    /// Sends keys to where the application has its focus.
    static void type(const char* text)
    {
        for (const char* c = text; *c; ++c) // the first may move the focus
            QTest::keyClick(QApplication::focusWidget(), *c);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void click(const QString& text)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, at(text));
    }
};

} // namespace activation_explorer::ui
