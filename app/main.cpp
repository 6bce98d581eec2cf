// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks.h"
#include "app/code_listing.h"
#include "app/command_line.h"
#include "app/facts_listing.h"
#include "app/listing.h"
#include "app/system_language.h"
#include "app/text.h"
#include "app/version.h"
#include "core/table.h"
#include "core/wav.h"
#include "ui/document/document.h"
#include "ui/export/picture.h"
#include "ui/files/recovery.h"
#include "ui/files/whole_file.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/readable_fields.h"
#include "ui/style.h"
#include "ui/true_focus.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <unistd.h>

namespace {

using namespace activation_explorer;

constexpr int ok = 0;

/// One line on standard error, whatever was typed.
int fail(int exitCode, std::string sentence)
{
    std::ranges::replace_if(
        sentence, [](unsigned char c) { return std::iscntrl(c) != 0; }, ' ');
    std::fprintf(stderr, "activation-explorer: error: %s\n", sentence.c_str());
    return exitCode;
}

int print(const std::string& text)
{
    const bool written =
        std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (written)
        return ok;
    const int reason = errno;
    const app::SystemLanguage language;
    return fail(
        app::cannotReadOrWrite,
        app::Text::tr("cannot write to standard output: %1").arg(qt_error_string(reason)).toStdString());
}

int writeFile(const std::string& fileName, const QByteArray& content)
{
    const app::SystemLanguage language;
    const auto written = ui::writeWhole(QString::fromStdString(fileName), content);
    return written ? ok : fail(app::cannotReadOrWrite, app::errorText(written.error()));
}

/// Of fonts for Chinese many have no bold face, so that a bold word would stand out from none but by its
/// Greek letters. Before one of those, a font that has: for what letters it knows.
QFont withBoldLatin(QFont font)
{
    const QString family = QFontInfo(font).family();
    const QStringList styles = QFontDatabase::styles(family);
    const bool hasBold = std::ranges::any_of(
        styles, [&family](const QString& style) { return QFontDatabase::bold(family, style); });
    if (!hasBold)
        font.setFamilies({QStringLiteral("DejaVu Sans"), family});
    return font;
}

/// A QApplication needs argc and argv for as long as it lives; the command line is ours, so it sees the name
/// alone.
struct Application {
    explicit Application(char* name)
        : m_argv{name, nullptr}
        , m_application(m_argc, m_argv.data())
    {
        QApplication::setStyle(new ui::Style);
        QApplication::setApplicationName(QStringLiteral("activation-explorer"));
        QApplication::setOrganizationName(QStringLiteral("activation-explorer"));
        QApplication::setApplicationVersion(QLatin1StringView(app::version));
        QApplication::setDesktopFileName(QLatin1StringView(app::applicationId));
        QApplication::setFont(withBoldLatin(QApplication::font()));
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/activation-explorer.svg")));
    }
    int m_argc = 1;
    std::array<char*, 2> m_argv;
    QApplication m_application;
};

/// Qt's warnings about the desktop it runs in are nothing to someone who has asked for a file.
void discard(QtMsgType, const QMessageLogContext&, const QString&) {}

int carryOut(const app::ListRequest& request, char*)
{
    return print(request.json ? app::listJson() : app::listText());
}

int carryOut(const app::FactsRequest& request, char*)
{
    return print(request.json ? app::factsJson(request.curves) : app::factsText(request.curves));
}

int carryOut(const app::CodeRequest& request, char*)
{
    return print(app::codeText(request.curve, request.framework));
}

int carryOut(const app::SoundRequest& request, char*)
{
    const std::vector<std::int16_t> samples = core::audioTrace(request.curve, request.options);
    return writeFile(request.file, QByteArray::fromStdString(core::wavFile(samples, core::AudioTrace::rate)));
}

int carryOut(const app::TableRequest& request, char*)
{
    const bool csv = request.format == app::TableRequest::Format::Csv;
    const core::Curve* reference = request.reference ? &*request.reference : nullptr;
    const std::string text = csv ? core::csvTable(request.curves, request.xs, reference)
                                 : core::jsonTable(request.curves, request.xs, reference);
    return request.file.empty() ? print(text) : writeFile(request.file, QByteArray::fromStdString(text));
}

QByteArray encoded(const ui::Picture& picture, app::PlotFileRequest::Format format)
{
    using Format = app::PlotFileRequest::Format;
    switch (format) {
    case Format::Svg:
        return picture.svg();
    case Format::Pdf:
        return picture.pdf();
    case Format::Png:
        break;
    }
    return picture.png();
}

int carryOut(const app::PlotFileRequest& request, char* name)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(discard);
    qputenv("LC_ALL",
            "C.UTF-8"); // a picture that a script makes is the same for everyone: its digits and its font
    QLocale::setDefault(QLocale::c());
    const Application application(name);
    auto language = std::make_unique<ui::Language>(request.language);
    const ui::Picture picture(request.session, request.options);
    const QByteArray content = encoded(picture, request.format);
    language.reset();
    const app::SystemLanguage languageOfErrors;
    if (const QString complaint = picture.complaint(); !complaint.isEmpty())
        return fail(app::badRequestCode, app::errorText(complaint));
    return content.isEmpty() ? fail(app::cannotReadOrWrite,
                                    app::Text::tr("not enough memory for the picture").toStdString())
                             : writeFile(request.file, content);
}

/// Qt wants a UTF-8 locale and says so on standard error where there is none, as with LC_ALL=C.
void ensureUtf8Locale()
{
    if (qEnvironmentVariableIsSet("LC_ALL") && !qgetenv("LC_ALL").toLower().contains("utf"))
        qputenv("LC_ALL", "C.UTF-8");
    else if (!qgetenv("LC_CTYPE").append(qgetenv("LANG")).toLower().contains("utf"))
        qputenv("LC_CTYPE", "C.UTF-8");
}

int carryOut(const app::WindowRequest& request, char* name)
{
    // Whoever sees no standard error, as one who opens a file by a file manager, is told in the window.
    if (!request.trouble.empty() && isatty(STDERR_FILENO) != 0)
        return fail(app::cannotReadOrWrite, request.trouble);
    ensureUtf8Locale();
    // Where no display can be opened Qt would abort with many words: let it fall back, and say it in one
    // sentence.
    const bool platformChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    QtMessageHandler usual = nullptr;
    if (!platformChosen) {
        qputenv("QT_QPA_PLATFORM",
                qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ? "wayland;xcb;offscreen" : "xcb;offscreen");
        usual = qInstallMessageHandler(discard);
    }
    Application application(name);
    if (!platformChosen) {
        qInstallMessageHandler(usual);
        qunsetenv("QT_QPA_PLATFORM");
        if (QGuiApplication::platformName() == QLatin1StringView("offscreen")) {
            const app::SystemLanguage language;
            return fail(
                app::cannotReadOrWrite,
                !request.trouble.empty()
                    ? request.trouble
                    : app::Text::tr("no display can be opened for the window; to draw into a file instead: "
                                    "activation-explorer plot softplus -o softplus.png")
                          .toStdString());
        }
    }
    ui::tellTrueFocusOnly();
    ui::makeFieldsReadable();
    ui::Document document;
    QSettings settings;
    ui::MainWindow window(document, settings, ui::Recovery::usualFolder());
    window.show();
    window.start(request.file.empty() ? std::nullopt : std::optional(QString::fromStdString(request.file)));
    const int exitCode = request.trouble.empty() ? ok : fail(app::cannotReadOrWrite, request.trouble);
    return std::max(exitCode, QApplication::exec());
}

} // namespace

int main(int argc, char** argv) // NOLINT(bugprone-exception-escape): only when memory runs out
{
    const auto request = [&] {
        const app::SystemLanguage language;
        return app::parseCommandLine(argc, argv);
    }();
    if (!request)
        return request.error().exitCode == 0 ? print(request.error().text)
                                             : fail(request.error().exitCode, request.error().text);
    return std::visit([argv](const auto& wanted) { return carryOut(wanted, argv[0]); }, *request);
}
