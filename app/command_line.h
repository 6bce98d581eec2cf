// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curve.h"
#include "core/frameworks.h"
#include "ui/export/plot_image.h"

#include <optional>
#include <QLocale>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

/// What a command line asks for, checked: whoever carries it out can meet no bad request any more.
namespace activation_explorer::app {

struct WindowRequest {
};

struct ListRequest {
    bool json = false;
};

struct TableRequest {
    enum class Format { Csv, Json };
    std::vector<core::Curve> curves;
    std::vector<double> xs;
    Format format = Format::Csv;
    std::string file; ///< standard output if empty
};

struct PlotFileRequest {
    ui::PlotRequest plot;
    QLocale language{QLocale::English}; ///< of its words; numbers have a point in every one
    std::string file;
};

struct FactsRequest {
    std::vector<core::Curve> curves;
    bool json = false;
};

struct CodeRequest {
    core::Curve curve;
    std::optional<core::Framework> framework; ///< all of them if none
};

using Request =
    std::variant<WindowRequest, ListRequest, TableRequest, PlotFileRequest, FactsRequest, CodeRequest>;

/// Why there is nothing to carry out: text for standard output (help, version), or an error for standard
/// error.
struct Refusal {
    int exitCode; ///< 0 for help and version, 2 for a bad request
    std::string text;
};

[[nodiscard]] tl::expected<Request, Refusal> parseCommandLine(int argc, const char* const* argv);

} // namespace activation_explorer::app
