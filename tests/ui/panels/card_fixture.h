// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "tests/ui/panels/panel_test.h"
#include "ui/document/document.h"
#include "ui/panels/curve_card.h"
#include "ui/panels/curve_list.h"
#include "ui/panels/function_chooser.h"
#include "ui/panels/number_field.h"
#include "ui/panels/parameter_slider.h"
#include "ui/panels/value_slider.h"

#include <memory>
#include <QCheckBox>
#include <QLabel>
#include <QToolButton>
#include <vector>

namespace activation_explorer::ui {

/// The cards of a document (SoftPlus, ReLU, LeakyReLU, ELU at first) in a window with the focus.
class CardTest : public PanelTest
{
protected:
    CardTest()
    {
        list->resize(420, 1000);
        showActive(*list);
    }

    [[nodiscard]] const CurveModel& curves() const { return document.curves(); }
    [[nodiscard]] QUndoStack& history() { return document.undoStack(); }
    /// The one control of its kind in a row's card, or the first.
    template<typename Widget>
    [[nodiscard]] Widget* in(int row) const
    {
        return list->card(row)->template findChild<Widget*>();
    }
    /// The control of a row's card whose accessible name begins like this.
    template<typename Widget>
    [[nodiscard]] Widget* in(int row, const char* name) const
    {
        return named<Widget>(*list->card(row), QString::fromUtf8(name));
    }
    [[nodiscard]] double value(int row) const { return curves().entry(row).curve.values()[0]; }
    [[nodiscard]] QList<std::string> texts() const
    {
        QList<std::string> result;
        for (const CurveEntry& entry : curves().entries())
            result << entry.curve.text();
        return result;
    }
    [[nodiscard]] std::vector<quint64> ids() const
    {
        std::vector<quint64> result;
        for (const CurveEntry& entry : curves().entries())
            result.push_back(entry.id);
        return result;
    }
    [[nodiscard]] std::vector<quint64> cardIds() const
    {
        std::vector<quint64> result;
        for (int row = 0; row < curves().rowCount(); ++row)
            result.push_back(list->card(row)->curveId());
        return result;
    }
    /// Lets layouts place the cards.
    static void settle()
    {
        deleteDeferred();
        QCoreApplication::processEvents();
    }

    Document document;
    std::unique_ptr<CurveList> list = std::make_unique<CurveList>(document);
};

} // namespace activation_explorer::ui
