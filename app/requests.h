// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio_trace.h"
#include "core/curve.h"
#include "core/frameworks.h"
#include "ui/document/session.h"
#include "ui/export/picture.h"

#include <optional>
#include <QLocale>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

/// What a command line asks for, checked: whoever carries it out can meet no bad request any more.
namespace activation_explorer::app {

struct WindowRequest {
    std::string file;    ///< a session; none if empty
    std::string trouble; ///< why it cannot be read; empty if it could be a moment ago
};

struct ListRequest {
    bool json = false;
};

struct TableRequest {
    enum class Format { Csv, Json };
    std::vector<core::Curve> curves;      ///< at least one
    std::optional<core::Curve> reference; ///< that the curves' differences are from; if any
    std::vector<double> xs;
    Format format = Format::Csv;
    std::string file; ///< standard output if empty
};

struct PlotFileRequest {
    enum class Format { Png, Svg, Pdf };
    ui::Session session; ///< shows at least one curve
    ui::PictureOptions options;
    QLocale language{QLocale::English}; ///< of its words; numbers have a point in every one
    std::string file;
    Format format = Format::Png;
};

struct FactsRequest {
    std::vector<core::Curve> curves;
    bool json = false;
};

struct CodeRequest {
    core::Curve curve;
    std::optional<core::Framework> framework; ///< all of them if none
};

struct SoundRequest {
    core::Curve curve;
    core::AudioTraceOptions options;
    std::string file;
};

using Request = std::variant<WindowRequest, ListRequest, TableRequest, PlotFileRequest, FactsRequest,
                             CodeRequest, SoundRequest>;

inline constexpr int badRequestCode = 2;
inline constexpr int cannotReadOrWrite = 1; ///< the exit code for files, and for a missing display

/// Why there is nothing to carry out: text for standard output (help, version), or an error for standard
/// error.
struct Refusal {
    int exitCode; ///< 0 for help and version, 1 for a file that cannot be read, 2 for a bad request
    std::string text;
};

template<typename T>
using Checked = tl::expected<T, Refusal>;

} // namespace activation_explorer::app
