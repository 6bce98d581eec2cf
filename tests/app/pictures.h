// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/run_program.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace activation_explorer::app {

/// Pictures that `plot` draws, one after another in a folder that goes with it.
class Drawn
{
public:
    /// The name of the file.
    QString file(const QStringList& arguments, const QString& ending,
                 const QMap<QString, QString>& environment = {})
    {
        const QString name = m_folder.filePath(QString::number(m_count++) + ending);
        const Outcome outcome = run(QStringList{"plot"} + arguments + QStringList{"-o", name}, environment);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(outcome.error, "");
        return name;
    }

    QByteArray bytes(const QStringList& arguments, const QString& ending,
                     const QMap<QString, QString>& environment = {})
    {
        QFile written(file(arguments, ending, environment));
        EXPECT_TRUE(written.open(QFile::ReadOnly));
        return written.readAll();
    }

    QImage png(const QStringList& arguments) { return QImage(file(arguments, QStringLiteral(".png"))); }

    /// What is written in an SVG, a line for each text.
    std::string texts(const QStringList& arguments)
    {
        QXmlStreamReader reader(bytes(arguments, QStringLiteral(".svg")));
        QString all;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement &&
                reader.name() == QLatin1StringView("text"))
                all += reader.readElementText(QXmlStreamReader::IncludeChildElements) + QLatin1Char('\n');
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
        return all.toStdString();
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

/// What another program prints.
inline std::string printed(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput().toStdString();
}

} // namespace activation_explorer::app
