// SPDX-License-Identifier: MIT
#pragma once

#include <mpfr.h>
#include <utility>

namespace activation_explorer::core {

/// While one lives, new results of this thread have at least `bits` bits; those before it keep theirs. For
/// places where a textbook formula cancels: as many bits more as it loses.
class WorkingPrecision
{
public:
    explicit WorkingPrecision(mpfr_prec_t bits) noexcept
        : m_before(s_bits)
    {
        if (bits > s_bits)
            s_bits = bits;
    }
    ~WorkingPrecision() { s_bits = m_before; }
    WorkingPrecision(const WorkingPrecision&) = delete;
    WorkingPrecision& operator=(const WorkingPrecision&) = delete;

    [[nodiscard]] static mpfr_prec_t current() noexcept { return s_bits; }

private:
    mpfr_prec_t m_before;
    inline static thread_local mpfr_prec_t s_bits = 400;
};

/// A number of 400 bits or what WorkingPrecision says: so many that a textbook formula is as good as exact
/// beside a double. A double becomes one by itself, as it does so exactly.
class BigFloat
{
public:
    BigFloat() noexcept { mpfr_init2(m_number, WorkingPrecision::current()); }
    BigFloat(double value) noexcept
        : BigFloat()
    {
        mpfr_set_d(m_number, value, MPFR_RNDN);
    }
    /// A decimal number, to all its digits.
    explicit BigFloat(const char* decimal) noexcept
        : BigFloat()
    {
        mpfr_set_str(m_number, decimal, 10, MPFR_RNDN);
    }
    BigFloat(const BigFloat& other) noexcept
    {
        mpfr_init2(m_number, mpfr_get_prec(other.m_number));
        mpfr_set(m_number, other.m_number, MPFR_RNDN);
    }
    BigFloat& operator=(BigFloat other) noexcept
    {
        mpfr_swap(m_number, other.m_number);
        return *this;
    }
    ~BigFloat() { mpfr_clear(m_number); }

    [[nodiscard]] mpfr_ptr get() noexcept { return m_number; }
    [[nodiscard]] mpfr_srcptr get() const noexcept { return m_number; }

    [[nodiscard]] bool isZero() const noexcept { return mpfr_zero_p(m_number) != 0; }
    [[nodiscard]] bool isNegative() const noexcept { return mpfr_signbit(m_number) != 0; }
    /// e, with the number in [2^(e-1), 2^e); of 0 a very small one.
    [[nodiscard]] mpfr_exp_t exponent() const noexcept
    {
        return isZero() ? mpfr_get_emin() : mpfr_get_exp(m_number);
    }
    /// Rounded to the nearest double.
    [[nodiscard]] double toDouble() const noexcept { return mpfr_get_d(m_number, MPFR_RNDN); }

private:
    mpfr_t m_number;
};

[[nodiscard]] BigFloat operator+(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] BigFloat operator-(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] BigFloat operator*(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] BigFloat operator/(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] BigFloat operator-(const BigFloat& a) noexcept;
[[nodiscard]] bool operator<(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] bool operator>(const BigFloat& a, const BigFloat& b) noexcept;

[[nodiscard]] BigFloat abs(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat square(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat sqrt(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat sin(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat cos(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat atan(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat erfc(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat tanh(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat pi() noexcept;

/// MPFR's range of exponents, huge as it is, has an end, and e^(10^300) is beyond it. A larger |a| than 2^28
/// counts as 2^28: that exponential and its square are still in range, yet so far outside the doubles that no
/// factor that is a double brings them back.
[[nodiscard]] BigFloat exp(const BigFloat& a) noexcept;
/// exp(a) - 1: in two steps it would lose all of a below 1e-120.
[[nodiscard]] BigFloat expm1(const BigFloat& a) noexcept;
/// ln(1 + exp(a)), the logarithm by MPFR's log1p, as in two steps it would be 0 for a below -280.
[[nodiscard]] BigFloat logOfOnePlusExp(const BigFloat& a) noexcept;

/// How far `computed` is from `exact` in units of the last place: the spacing of doubles about `exact`, which
/// among the subnormal ones and at 0 is 2^-1074. An infinity counts as the number that would come after the
/// greatest double, 2^1024, and as exact if `exact` is there or beyond or rounds to it. Infinite where
/// `computed` is NaN or the infinity of the wrong sign.
[[nodiscard]] double ulpError(double computed, const BigFloat& exact) noexcept;

} // namespace activation_explorer::core
