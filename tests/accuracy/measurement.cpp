// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include "accuracy_sets.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace activation_explorer::accuracy {

namespace {

constexpr std::size_t chunk = 20000;

/// Of the points from `begin` to `end`.
Measurement measurePart(const core::Curve& curve, const std::vector<double>& points,
                        const PyTorchValues& pytorch, std::size_t kept, std::size_t begin, std::size_t end)
{
    Measurement result(kept);
    result.hasPyTorchValue = !pytorch.values.empty();
    result.hasPyTorchDerivative = !pytorch.derivatives.empty();
    const std::string_view id = curve.activation().id;
    const core::ErrorBound& bound = core::errorBound(id);
    for (std::size_t i = begin; i < end; ++i) {
        const double x = points[i];
        const core::Exact exact = core::exactActivation(id, curve.values(), x);
        const core::MeasuredErrors errors = core::measureErrors(curve.evaluate(x), exact);
        result.isGated |= !exact.sumOfTerms.isZero();
        if (!valueIsWithinBound(bound, errors) || !derivativeIsWithinBound(bound, errors))
            ++result.broken;
        result.value.add({errors.value, x});
        if (errors.isNearRoot)
            result.nearRoot.add({errors.derivativeOfTerms, x});
        else
            result.derivative.add({errors.derivative, x});
        if (result.hasPyTorchValue)
            result.pytorchValue.add({core::ulpError(pytorch.values[i], exact.value), x});
        if (result.hasPyTorchDerivative && !errors.isNearRoot)
            result.pytorchDerivative.add({core::ulpError(pytorch.derivatives[i], exact.derivative), x});
    }
    return result;
}

} // namespace

void GreatestErrors::add(Error error)
{
    if (!(error.error > 0) || (m_errors.size() == m_count && !(error.error > m_errors.back().error)))
        return;
    if (std::ranges::find(m_errors, error.x, &Error::x) != m_errors.end())
        return;
    const auto at = std::ranges::upper_bound(m_errors, error.error, std::ranges::greater{}, &Error::error);
    m_errors.insert(at, error);
    if (m_errors.size() > m_count)
        m_errors.pop_back();
}

void GreatestErrors::add(const GreatestErrors& others)
{
    for (const Error& error : others.m_errors)
        add(error);
}

Measurement::Measurement(std::size_t kept)
    : value(kept)
    , derivative(kept)
    , nearRoot(kept)
    , pytorchValue(kept)
    , pytorchDerivative(kept)
{}

void Measurement::add(const Measurement& other)
{
    value.add(other.value);
    derivative.add(other.derivative);
    nearRoot.add(other.nearRoot);
    pytorchValue.add(other.pytorchValue);
    pytorchDerivative.add(other.pytorchDerivative);
    broken += other.broken;
    isGated |= other.isGated;
    hasPyTorchValue |= other.hasPyTorchValue;
    hasPyTorchDerivative |= other.hasPyTorchDerivative;
}

Measurement measure(const core::Curve& curve, const std::vector<double>& points, const PyTorchValues& pytorch,
                    std::size_t kept)
{
    std::vector<Measurement> parts((points.size() + chunk - 1) / chunk, Measurement(kept));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < parts.size(); i = next++) {
            parts[i] = measurePart(curve, points, pytorch, kept, i * chunk,
                                   std::min(points.size(), (i + 1) * chunk));
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
    }
    Measurement result(kept);
    for (const Measurement& part : parts)
        result.add(part);
    return result;
}

} // namespace activation_explorer::accuracy
