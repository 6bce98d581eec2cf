// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>

namespace activation_explorer::app {

struct Outcome {
    int exitCode;
    std::string out;
    std::string error;
};

/// Runs the built program to its end, in English and without a display unless `environment` says otherwise.
inline Outcome run(const QStringList& arguments, const QMap<QString, QString>& environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "LC_ALL",
                             "LC_MESSAGES", "LANGUAGE"})
        variables.remove(QLatin1StringView(name));
    variables.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

/// What the program prints, which must be a JSON array.
inline QJsonArray jsonOf(const QStringList& arguments)
{
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError);
    return document.array();
}

} // namespace activation_explorer::app
