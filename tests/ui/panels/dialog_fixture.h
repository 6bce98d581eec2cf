// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/panels/panel_test.h"
#include "ui/panels/number_field.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace activation_explorer::ui {

/// Tests of a dialog of numbers.
class DialogTest : public PanelTest
{
protected:
    static NumberField* field(const QDialog& dialog, const char* name)
    {
        return named<NumberField>(dialog, QString::fromUtf8(name));
    }
    static QComboBox* choice(const QDialog& dialog, const char* name)
    {
        return named<QComboBox>(dialog, QString::fromUtf8(name));
    }
    static QPushButton* button(const QDialog& dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(which);
    }
    static void ok(const QDialog& dialog)
    {
        QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    }
    /// Types into a field and leaves it there.
    static void enter(const QDialog& dialog, const char* name, const char* text)
    {
        field(dialog, name)->setFocus();
        type(*field(dialog, name), QString::fromUtf8(text));
    }
    /// By the keyboard, as a person does.
    static void choose(const QDialog& dialog, const char* name, int index)
    {
        QComboBox* box = choice(dialog, name);
        box->setFocus();
        QTest::keyClick(box, index == 0 ? Qt::Key_Home : Qt::Key_End);
        ASSERT_EQ(box->currentIndex(), index);
    }
    /// The sentence on show in the colour of errors.
    static QString refusal(const QDialog& dialog)
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->foregroundRole() == QPalette::BrightText)
                return label->text();
        return {};
    }
    /// Every control has a name of its own and a tooltip, every label of a row a mnemonic of its own.
    static void expectControlsAreNamed(const QDialog& dialog)
    {
        QStringList seen;
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->parentWidget()->inherits("QSpinBox") ||
                widget->parentWidget()->inherits("QComboBox") || !widget->isVisible())
                continue;
            const auto* push = qobject_cast<const QPushButton*>(widget);
            const QString name = push ? push->text() : widget->accessibleName();
            EXPECT_FALSE(name.isEmpty()) << widget->metaObject()->className();
            EXPECT_FALSE(seen.contains(name)) << name.toStdString();
            EXPECT_FALSE(widget->toolTip().isEmpty()) << name.toStdString();
            seen << name;
        }
        EXPECT_GT(seen.size(), 5);
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            const qsizetype at = label->text().indexOf(QLatin1Char('&'));
            if (!label->buddy())
                continue;
            ASSERT_GE(at, 0) << label->text().toStdString();
            const QString key = QStringLiteral("&") + label->text().at(at + 1).toUpper();
            EXPECT_FALSE(seen.contains(key)) << label->text().toStdString();
            seen << key;
        }
    }
};

} // namespace activation_explorer::ui
