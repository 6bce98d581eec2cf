// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's window from the start of the process to the first frame, as app/main.cpp makes it.
#include "tests/bench/curve_set.h"
#include "tests/bench/frame_clock.h"
#include "tests/bench/process_report.h"
#include "ui/document/document.h"
#include "ui/main_window.h"
#include "ui/style.h"
#include "ui/true_focus.h"

#include <cstdlib>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    using namespace activation_explorer;
    const int count = argc > 1 ? std::atoi(argv[1]) : 1;
    bench::Application application(argc, argv);
    QApplication::setStyle(new ui::Style);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/activation-explorer.svg")));
    ui::tellTrueFocusOnly();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Document document;
    QList<core::Curve> curves;
    for (const core::Curve& curve : bench::differentCurves(count))
        curves << curve;
    document.begin(curves);
    document.view().setMode(ui::ViewState::Mode::Compare);
    ui::MainWindow window(document, settings, folder.filePath(QStringLiteral("recovery")));
    window.resize(bench::windowWidth, bench::windowHeight);
    window.show();
    window.start(std::nullopt);
    application.untilPainted();
    bench::reportProcess(application.paintedAt());
    return 0;
}
