// SPDX-License-Identifier: MIT
#include "mpfr_oracle.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation_explorer::core {

namespace {

using Limits = std::numeric_limits<double>;

template<typename Function, typename... Arguments>
BigFloat call(Function function, const Arguments&... arguments) noexcept
{
    BigFloat result;
    function(result.get(), arguments.get()..., MPFR_RNDN);
    return result;
}

BigFloat clampedForExp(const BigFloat& a) noexcept
{
    constexpr double limit = 0x1p28;
    return mpfr_cmpabs(a.get(), BigFloat(limit).get()) <= 0 ? a : BigFloat(a.isNegative() ? -limit : limit);
}

/// True where e^-|a| is so far below 1 that even its square root is lost beside it in the working precision.
bool isVast(const BigFloat& a) noexcept
{
    return mpfr_cmp_ui(abs(a).get(), static_cast<unsigned long>(2 * WorkingPrecision::current())) > 0;
}

} // namespace

BigFloat operator+(const BigFloat& a, const BigFloat& b) noexcept
{
    return call(mpfr_add, a, b);
}

BigFloat operator-(const BigFloat& a, const BigFloat& b) noexcept
{
    return call(mpfr_sub, a, b);
}

BigFloat operator*(const BigFloat& a, const BigFloat& b) noexcept
{
    return call(mpfr_mul, a, b);
}

BigFloat operator/(const BigFloat& a, const BigFloat& b) noexcept
{
    return call(mpfr_div, a, b);
}

BigFloat operator-(const BigFloat& a) noexcept
{
    BigFloat result = a; // not rounded
    mpfr_setsign(result.get(), a.get(), a.isNegative() ? 0 : 1, MPFR_RNDN);
    return result;
}

bool operator<(const BigFloat& a, const BigFloat& b) noexcept
{
    return mpfr_less_p(a.get(), b.get()) != 0;
}

bool operator>(const BigFloat& a, const BigFloat& b) noexcept
{
    return b < a;
}

BigFloat abs(const BigFloat& a) noexcept
{
    return a.isNegative() ? -a : a;
}

BigFloat square(const BigFloat& a) noexcept
{
    return call(mpfr_sqr, a);
}

BigFloat sqrt(const BigFloat& a) noexcept
{
    return call(mpfr_sqrt, a);
}

BigFloat sin(const BigFloat& a) noexcept
{
    return call(mpfr_sin, a);
}

BigFloat cos(const BigFloat& a) noexcept
{
    return call(mpfr_cos, a);
}

BigFloat atan(const BigFloat& a) noexcept
{
    return call(mpfr_atan, a);
}

BigFloat erfc(const BigFloat& a) noexcept
{
    return call(mpfr_erfc, a);
}

BigFloat tanh(const BigFloat& a) noexcept
{
    if (isVast(a)) // what MPFR would find, too, but only after computing an exponential
        return a.isNegative() ? -1.0 : 1.0;
    return call(mpfr_tanh, a);
}

BigFloat pi() noexcept
{
    BigFloat result;
    mpfr_const_pi(result.get(), MPFR_RNDN);
    return result;
}

BigFloat exp(const BigFloat& a) noexcept
{
    return call(mpfr_exp, clampedForExp(a));
}

BigFloat expm1(const BigFloat& a) noexcept
{
    return call(mpfr_expm1, clampedForExp(a));
}

BigFloat logOfOnePlusExp(const BigFloat& a) noexcept
{
    if (a > 0 && isVast(a)) // it exceeds a by less than e^-a
        return a;
    return call(mpfr_log1p, exp(a));
}

double ulpError(double computed, const BigFloat& exact) noexcept
{
    if (std::isnan(computed) || mpfr_nan_p(exact.get()) != 0)
        return std::isnan(computed) && mpfr_nan_p(exact.get()) != 0 ? 0.0 : Limits::infinity();
    BigFloat counted = computed;
    if (std::isinf(computed)) {
        if (std::signbit(computed) != exact.isNegative())
            return Limits::infinity();
        if (computed == exact.toDouble())
            return 0.0;
        counted = computed > 0 ? 1.0 : -1.0;
        mpfr_mul_2si(counted.get(), counted.get(), Limits::max_exponent, MPFR_RNDN);
    }
    // Doubles of [2^(e-1), 2^e) are 2^(e-53) apart.
    const mpfr_exp_t e = std::clamp<mpfr_exp_t>(exact.exponent(), Limits::min_exponent, Limits::max_exponent);
    BigFloat error = counted - exact;
    mpfr_mul_2si(error.get(), error.get(), Limits::digits - e, MPFR_RNDN);
    return std::abs(error.toDouble());
}

} // namespace activation_explorer::core
