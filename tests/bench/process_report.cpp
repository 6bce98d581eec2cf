// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process_report.h"

#include <cstdio>
#include <fstream>
#include <string>

namespace activation_explorer::bench {

void reportProcess(double paintedAt)
{
    std::ifstream status("/proc/self/status");
    long kibibytes = 0;
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            kibibytes = std::stol(line.substr(6));
    std::printf("{\"painted\": %.3f, \"peak_mib\": %.2f}\n", paintedAt,
                static_cast<double>(kibibytes) / 1024);
}

} // namespace activation_explorer::bench
