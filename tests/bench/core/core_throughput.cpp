// SPDX-License-Identifier: GPL-3.0-or-later
// Value and derivative of every activation at its defaults: many at a time and one at a time by the core, and
// by a plain implementation. Names: kind/function/size.
#include "plain_activations.h"

#include "core/catalogue.h"
#include "core/curve.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace activation_explorer::bench {

namespace {

/// `size` of them evenly over −8 … 8, in an order that no branch predictor knows; throughput.py has the same
/// range.
std::vector<double> inputs(std::size_t size)
{
    std::vector<double> x(size);
    for (std::size_t i = 0; i < size; ++i)
        x[i] = 16 * (static_cast<double>(i) + 0.5) / static_cast<double>(size) - 8;
    std::ranges::shuffle(x, std::mt19937_64{1});
    return x;
}

struct Arrays {
    std::vector<double> x;
    std::vector<double> values = std::vector<double>(x.size());
    std::vector<double> derivatives = std::vector<double>(x.size());
};

template<typename Evaluate>
void registerAs(const std::string& kind, const core::Activation& activation, std::size_t size,
                Evaluate evaluate)
{
    const std::string name = kind + '/' + std::string(activation.id) + '/' + std::to_string(size);
    benchmark::RegisterBenchmark(name.c_str(), [evaluate, size](benchmark::State& state) {
        Arrays arrays{inputs(size)};
        for ([[maybe_unused]] auto once : state) {
            evaluate(arrays);
            benchmark::ClobberMemory();
        }
        state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(size));
    });
}

void registerAll(const core::Activation& activation, const PlainActivation& plain, std::size_t size)
{
    const core::Curve curve(activation);
    registerAs("many", activation, size,
               [curve](Arrays& a) { curve.evaluate(a.x, a.values, a.derivatives); });
    registerAs("one", activation, size, [curve](Arrays& a) {
        for (std::size_t i = 0; i < a.x.size(); ++i) {
            const core::ValueAndDerivative both = curve.evaluate(a.x[i]);
            a.values[i] = both.value;
            a.derivatives[i] = both.derivative;
        }
    });
    registerAs("std", activation, size,
               [&plain](Arrays& a) { plain.evaluate(a.x, a.values, a.derivatives); });
}

/// A plain implementation that computed something else would be no measure.
bool agrees(const core::Activation& activation, const PlainActivation& plain)
{
    Arrays ours{inputs(1000)};
    Arrays theirs = ours;
    core::Curve(activation).evaluate(ours.x, ours.values, ours.derivatives);
    plain.evaluate(theirs.x, theirs.values, theirs.derivatives);
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-14 * (1 + std::abs(a)); };
    return std::ranges::equal(ours.values, theirs.values, near) &&
           std::ranges::equal(ours.derivatives, theirs.derivatives, near);
}

} // namespace

} // namespace activation_explorer::bench

int main(int argc, char** argv)
{
    using namespace activation_explorer;
    for (const core::Activation* activation : core::catalogue()) {
        const auto all = bench::plainActivations();
        const auto plain = std::ranges::find(all, activation->id, &bench::PlainActivation::id);
        if (plain == all.end() || !bench::agrees(*activation, *plain)) {
            std::cerr << "core_throughput: error: no plain implementation that agrees for " << activation->id
                      << '\n';
            return EXIT_FAILURE;
        }
        for (const std::size_t size : {1000U, 100000U})
            bench::registerAll(*activation, *plain, size);
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
