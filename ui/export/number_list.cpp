// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/number_list.h"

#include "ui/text.h"

#include <cmath>
#include <QCoreApplication>

namespace activation_explorer::ui {

tl::expected<std::vector<double>, QString> parseNumberList(const QString& text, std::size_t most)
{

    std::vector<double> result;
    const QStringView all(text);
    for (qsizetype begin = 0, end = 0; begin < all.size(); begin = end + 1) {
        end = begin;
        while (end < all.size() && all[end] != QLatin1Char(';') && !all[end].isSpace())
            ++end;
        if (end == begin)
            continue;
        const QString part = all.mid(begin, end - begin).toString();
        const std::optional<double> number = parseLocalNumber(part);
        if (!number || !std::isfinite(*number))
            return tl::unexpected(
                QCoreApplication::translate(
                    "NumberList", "“%1” is no finite number; numbers are separated by semicolons or spaces.")
                    .arg(part.left(40)));
        if (result.size() == most)
            return tl::unexpected(
                QCoreApplication::translate("NumberList", "There are more than %1 numbers.").arg(most));
        result.push_back(*number);
    }
    if (result.empty())
        return tl::unexpected(
            QCoreApplication::translate("NumberList", "There is no number; type one at least."));
    return result;
}

} // namespace activation_explorer::ui
