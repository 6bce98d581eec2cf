// SPDX-License-Identifier: MIT
#include "mpfr_oracle.h"

#include <cmath>
#include <limits>

namespace activation_explorer::core {

BigFloat operator+(const BigFloat& a, const BigFloat& b) noexcept
{
    BigFloat result;
    mpfr_add(result.get(), a.get(), b.get(), MPFR_RNDN);
    return result;
}

BigFloat operator*(const BigFloat& a, const BigFloat& b) noexcept
{
    BigFloat result;
    mpfr_mul(result.get(), a.get(), b.get(), MPFR_RNDN);
    return result;
}

BigFloat operator/(const BigFloat& a, const BigFloat& b) noexcept
{
    BigFloat result;
    mpfr_div(result.get(), a.get(), b.get(), MPFR_RNDN);
    return result;
}

BigFloat operator-(const BigFloat& a) noexcept
{
    BigFloat result;
    mpfr_neg(result.get(), a.get(), MPFR_RNDN);
    return result;
}

BigFloat exp(const BigFloat& a) noexcept
{
    BigFloat result;
    mpfr_exp(result.get(), a.get(), MPFR_RNDN);
    return result;
}

BigFloat expm1(const BigFloat& a) noexcept
{
    BigFloat result;
    mpfr_expm1(result.get(), a.get(), MPFR_RNDN);
    return result;
}

BigFloat log1p(const BigFloat& a) noexcept
{
    BigFloat result;
    mpfr_log1p(result.get(), a.get(), MPFR_RNDN);
    return result;
}

double ulpError(double computed, const BigFloat& exact) noexcept
{
    const double rounded = mpfr_get_d(exact.get(), MPFR_RNDZ);
    const bool tooSmall = std::abs(rounded) < std::numeric_limits<double>::min();
    const bool tooLarge = mpfr_cmpabs(exact.get(), BigFloat(std::numeric_limits<double>::max()).get()) > 0;
    if (tooSmall || tooLarge)
        return 0.0;
    if (!std::isfinite(computed))
        return std::numeric_limits<double>::infinity();
    BigFloat error = BigFloat(computed) + -exact;
    // MPFR's exponent e is that of [2^(e-1), 2^e), where doubles are 2^(e-53) apart.
    mpfr_mul_2si(error.get(), error.get(), std::numeric_limits<double>::digits - mpfr_get_exp(exact.get()),
                 MPFR_RNDN);
    return std::abs(mpfr_get_d(error.get(), MPFR_RNDN));
}

} // namespace activation_explorer::core
