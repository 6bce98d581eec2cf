// SPDX-License-Identifier: GPL-3.0-or-later
#include "pytorch_values.h"

#include "core/number.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

namespace activation_explorer::accuracy {

namespace {

namespace fs = std::filesystem;

constexpr auto bytesOfOne = static_cast<std::streamsize>(sizeof(double));

void write(const fs::path& file, const std::vector<double>& numbers)
{
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(numbers.data()),
              static_cast<std::streamsize>(numbers.size()) * bytesOfOne);
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
}

/// Empty if there is no such file.
std::vector<double> take(const fs::path& file, std::size_t count)
{
    if (!fs::exists(file))
        return {};
    std::vector<double> result(count);
    std::ifstream in(file, std::ios::binary);
    in.read(reinterpret_cast<char*>(result.data()), static_cast<std::streamsize>(count) * bytesOfOne);
    if (!in || in.peek() != std::ifstream::traits_type::eof())
        throw std::runtime_error(file.string() + " has not as many numbers as there are points");
    in.close();
    fs::remove(file);
    return result;
}

} // namespace

PyTorchValues pytorchValues(const fs::path& script, const fs::path& folder, const core::Curve& curve,
                            const std::vector<double>& points)
{
    fs::create_directories(folder);
    fs::remove(folder / "value"); // of a run that was broken off
    fs::remove(folder / "derivative");
    write(folder / "points", points);
    std::string command = "'" + script.string() + "' '" + folder.string() + "' ";
    command += curve.activation().id;
    for (const double value : curve.values())
        command += ' ' + core::formatNumber(value);
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("failed: " + command);
    fs::remove(folder / "points");
    return {take(folder / "value", points.size()), take(folder / "derivative", points.size())};
}

} // namespace activation_explorer::accuracy
