// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation.h"

#include <QList>
#include <QString>
#include <span>

namespace activation_explorer::ui {

/// A function that was found.
struct FoundFunction {
    const core::Activation* function; ///< never null
    QString by; ///< the alias or the name of the family that it was found by; empty where its name or id was
};

/// What of a name counts in a search: “Hard-Swish”, “hard_swish” and “ＨＡＲＤ ＳＷＩＳＨ” are one, “ReLU²”
/// is “relu2”. Case, spaces, “_”, dashes and the form of letters make no difference.
[[nodiscard]] QString searchKey(const QString& name);

/// The functions that `text` may mean, best first: those called exactly so, then those with a name that
/// begins so, then those with `text` anywhere in a name, then those of a family called so, in English or in
/// the interface's language. A name is the function's name, its id or an alias. Of equals the one comes first
/// that comes first in `functions`. All of them, in their order, where the text's key is empty.
[[nodiscard]] QList<FoundFunction> findFunctions(std::span<const core::Activation* const> functions,
                                                 const QString& text);

} // namespace activation_explorer::ui
