// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/confine.h"
#include "tests/monkey/monkey.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <execinfo.h>
#include <QDesktopServices>
#include <QTemporaryDir>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace activation_explorer;

/// A link's target is not gone to.
class Nowhere : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl&) {}
};

void printStack()
{
    std::array<void*, 64> stack{};
    backtrace_symbols_fd(stack.data(), backtrace(stack.data(), static_cast<int>(stack.size())),
                         STDERR_FILENO);
}

/// What Qt or the program warn of is wrong, too.
void onMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // Of the offscreen platform, which has no window manager; of a machine without sound, or without a
    // printer, where the dialog works all the same; of Qt's own: a table that is asked for what is not there,
    // or an empty text for the format at its start; a dialog that is asked for once more as it ends, and a
    // menu that has gone as it does.
    for (const char* known :
         {"This plugin does not support", "PulseAudioService: ", "QPageSetupDialog: Cannot be used",
          "QAccessibleTable::", "Unimplemented code.", "QTextCursor::setPosition: Position '1' out of range",
          "QDialog::exec: Recursive call detected", "QObject::disconnect: Unexpected nullptr parameter"})
        if (text.startsWith(QLatin1StringView(known)))
            return;
    std::fprintf(stderr, "message: %s\n", qPrintable(text));
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    printStack();
    std::_Exit(2);
}

/// Where it hangs, when the one who watches has lost patience.
void onAbort(int)
{
    printStack();
    std::_Exit(2);
}

int play(monkey::Log& log, std::uint64_t events, std::uint64_t seed, const QString& folder)
{
    monkey::confine(folder);
    int argc = 1;
    char name[] = "monkey";
    char* argv[] = {name, nullptr};
    const monkey::Application application(argc, argv);
    qInstallMessageHandler(onMessage);
    std::signal(SIGABRT, onAbort);
    Nowhere nowhere;
    for (const char* scheme : {"http", "https", "mailto", "file"})
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), &nowhere, "open");

    monkey::Playground playground(folder);
    const QString wrong = monkey::Monkey(playground, log, seed, events).run();
    for (const char* scheme : {"http", "https", "mailto", "file"})
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    if (wrong.isEmpty())
        return 0;
    std::fprintf(stderr, "wrong: %s\n", qPrintable(wrong));
    return 1;
}

/// Of the process that plays: how it ended. One that does nothing for a minute is killed.
int watch(const monkey::Log& log, pid_t player)
{
    constexpr int patience = 60; // seconds
    int idle = 0;
    for (std::uint64_t before = 0;;) {
        int status = 0;
        if (waitpid(player, &status, WNOHANG) == player)
            return status;
        usleep(100'000);
        idle = log.event() == before ? idle + 1 : 0;
        before = log.event();
        if (idle > patience * 10) {
            std::fputs("wrong: it hangs\n", stderr);
            kill(player, SIGABRT);
            idle = 0;
        }
    }
}

} // namespace

/// monkey EVENTS SEED: prints what went wrong and the last events, if anything did.
int main(int argc, char** argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    const std::uint64_t events = std::strtoull(argv[1], nullptr, 10);
    const std::uint64_t seed = std::strtoull(argv[2], nullptr, 10);
    const QTemporaryDir folder;
    monkey::Log& log = monkey::Log::shared();
    const pid_t player = fork();
    if (player == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        const int result = play(log, events, seed, folder.path());
        std::fflush(nullptr);
        std::_Exit(result);
    }
    const int status = watch(log, player);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        std::printf("seed %llu: %llu events, and all is well\n", static_cast<unsigned long long>(seed),
                    static_cast<unsigned long long>(log.event()));
        return EXIT_SUCCESS;
    }
    if (WIFSIGNALED(status))
        std::fprintf(stderr, "wrong: signal %d\n", WTERMSIG(status));
    std::fputs("The last events:\n", stderr);
    log.print();
    std::fprintf(stderr, "FAILED: seed %llu, event %llu\n", static_cast<unsigned long long>(seed),
                 static_cast<unsigned long long>(log.event()));
    return EXIT_FAILURE;
}

#include "main.moc"
