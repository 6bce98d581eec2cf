// SPDX-License-Identifier: MIT
#include "pytorch_csv.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace activation_explorer::core {

namespace {

/// C's reader, not the program's, so that neither can hide a fault of the other; and not std::stod, which
/// refuses subnormal numbers.
double number(const std::string& text)
{
    char* end = nullptr;
    const double result = std::strtod(text.c_str(), &end);
    if (text.empty() || end != text.c_str() + text.size())
        throw std::runtime_error("not a number: " + text);
    return result;
}

} // namespace

std::vector<ReferenceRow> readReference(const std::string& fileName)
{
    std::ifstream file(std::string(TEST_DATA_DIR) + "/pytorch/" + fileName);
    std::string line;
    if (!std::getline(file, line) || line != "x,value,derivative")
        throw std::runtime_error("cannot read " + fileName);
    std::vector<ReferenceRow> rows;
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string x;
        std::string value;
        std::string derivative;
        if (!std::getline(fields, x, ',') || !std::getline(fields, value, ',') ||
            !std::getline(fields, derivative))
            throw std::runtime_error("bad row in " + fileName + ": " + line);
        rows.push_back({number(x), number(value), number(derivative)});
    }
    return rows;
}

} // namespace activation_explorer::core
