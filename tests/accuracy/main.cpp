// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy_points.h"
#include "accuracy_sets.h"
#include "document.h"
#include "measurement.h"
#include "pytorch_inexactness.h"
#include "pytorch_values.h"

#include "core/curve.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace activation_explorer::accuracy {

namespace {

struct Options {
    std::size_t points = 2000000;
    std::size_t worst = 0;
    std::vector<std::string> curves;
    std::string pytorch; ///< the path of pytorch_values.py; empty for none
    std::string folder;  ///< for files that it reads and writes
    std::string output;  ///< empty: no document
};

MeasuredCurve measured(const core::Curve& curve, const Options& options)
{
    const std::vector<double> points = core::accuracyPoints(curve, options.points);
    PyTorchValues pytorch;
    if (!options.pytorch.empty())
        pytorch = pytorchValues(options.pytorch, options.folder, curve, points);
    return {curve, measure(curve, points, pytorch, std::max<std::size_t>(options.worst, 1))};
}

/// How many curves break the bounds of their headers.
int run(const Options& options)
{
    std::vector<core::Curve> curves;
    for (const std::string& text : options.curves)
        curves.push_back(core::Curve::parse(text).value());
    if (curves.empty()) {
        for (const std::string_view text : core::accuracyCurves())
            curves.push_back(core::Curve::parse(text).value());
    }
    int broken = 0;
    std::vector<MeasuredCurve> results;
    for (const core::Curve& curve : curves) {
        std::cerr << curve.text() << std::endl; // a run takes minutes
        results.push_back(measured(curve, options));
        if (options.worst > 0 || options.output.empty())
            std::cout << greatestErrors(results.back()) << std::flush;
        if (const std::size_t count = results.back().measurement.broken; count > 0) {
            std::cerr << "beyond its bound at " << count << " points\n";
            ++broken;
        }
    }
    if (options.output.empty())
        return broken;
    std::ofstream out(options.output);
    out << document(results, worstRows(), options.points);
    if (!out.flush())
        throw std::runtime_error("cannot write " + options.output);
    return broken;
}

} // namespace

} // namespace activation_explorer::accuracy

int main(int argc, char** argv)
{
    activation_explorer::accuracy::Options options;
    CLI::App app("Measures the error of every activation and writes docs/accuracy.md.");
    app.add_option("--points", options.points, "How many points a curve")->check(CLI::PositiveNumber);
    app.add_option("--worst", options.worst, "Print so many of the worst points of each curve");
    app.add_option("--curve", options.curves, "Measure these only, e.g. softplus:beta=0.1");
    app.add_option("--pytorch", options.pytorch, "pytorch_values.py, for PyTorch's errors")
        ->needs(app.add_option("--folder", options.folder, "For its files"));
    app.add_option("--output", options.output, "The document to write");
    try {
        app.parse(argc, argv);
        return activation_explorer::accuracy::run(options) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        std::cerr << "accuracy: error: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
