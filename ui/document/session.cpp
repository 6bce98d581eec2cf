// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session.h"

#include "ui/document/dressing.h"

namespace activation_explorer::ui {

Session Session::of(const QList<core::Curve>& curves)
{
    Session result{.current = curves.isEmpty() ? -1 : 0, .fitsValue = true, .fitsDerivative = true};
    for (const core::Curve& curve : curves)
        result.curves << dressed(curve, result.curves);
    return result;
}

} // namespace activation_explorer::ui
