// SPDX-License-Identifier: GPL-3.0-or-later
#include "pytorch_inexactness.h"

#include "exact_activations.h"
#include "pytorch_csv.h"

#include "core/curve.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace activation_explorer::accuracy {

namespace {

core::Curve curveOf(std::string_view file)
{
    const auto files = core::pytorchFiles();
    const auto found = std::ranges::find(files, file, &core::PyTorchFile::file);
    return core::Curve::parse(found->curve).value();
}

WorstRow worstRow(const core::PyTorchInexactness& known)
{
    const core::Curve curve = curveOf(known.file);
    WorstRow result{known, 0.0, 0.0, 0.0};
    double worst = -1.0;
    for (const core::ReferenceRow& row : core::readReference(std::string(known.file))) {
        if (row.x < known.from || row.x > known.to)
            continue;
        const core::Exact exact = core::exactActivation(curve.activation().id, curve.values(), row.x);
        const bool isValue = known.quantity == core::Quantity::Value;
        const double truth = (isValue ? exact.value : exact.derivative).toDouble();
        const double pytorch = isValue ? row.value : row.derivative;
        const double error = truth == pytorch ? 0.0 : std::abs(pytorch - truth) / std::abs(truth);
        if (error > worst) {
            worst = error;
            result = {known, row.x, pytorch, truth};
        }
    }
    return result;
}

} // namespace

std::vector<WorstRow> worstRows()
{
    std::vector<WorstRow> result;
    for (const core::PyTorchInexactness& known : core::pytorchInexactnesses())
        result.push_back(worstRow(known));
    return result;
}

} // namespace activation_explorer::accuracy
