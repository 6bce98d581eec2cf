// SPDX-License-Identifier: GPL-3.0-or-later
#include "saver_sessions.h"

#include "core/curve.h"
#include "ui/document/document.h"
#include "ui/document/session_json.h"

namespace activation_explorer::ui {

QList<Session> savedSessions()
{
    QList<Session> result;
    for (const int size : {1, 4, 100}) {
        QList<core::Curve> curves;
        for (int i = 0; i < size; ++i)
            curves << core::Curve::parse("softplus:beta=" + std::to_string(i + 1)).value();
        Document document;
        document.begin(curves);
        result << document.session();
    }
    return result;
}

QList<QByteArray> savedContents()
{
    QList<QByteArray> result;
    for (const Session& session : savedSessions())
        result << toJson(session);
    return result;
}

} // namespace activation_explorer::ui
