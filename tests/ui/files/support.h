// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "ui/document/document.h"
#include "ui/document/session_json.h"

#include <gmock/gmock.h>
#include <ostream>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace activation_explorer::ui {

/// A session of these curves, as a document has it.
inline Session sessionOf(const QList<const char*>& texts)
{
    QList<core::Curve> curves;
    for (const char* text : texts)
        curves << core::Curve::parse(text).value();
    Document document;
    document.begin(curves);
    return document.session();
}

/// All of a session, to compare.
inline QByteArray all(const Session& session)
{
    return toJson(session);
}
inline QByteArray all(const Document& document)
{
    return all(document.session());
}

inline void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace activation_explorer::ui
