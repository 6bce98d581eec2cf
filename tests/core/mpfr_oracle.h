// SPDX-License-Identifier: MIT
#pragma once

#include <mpfr.h>

namespace activation_explorer::core {

/// A number of 400 bits: so many that a textbook formula is as good as exact beside a double.
class BigFloat
{
public:
    BigFloat() noexcept { mpfr_init2(m_number, 400); }
    explicit BigFloat(double value) noexcept
        : BigFloat()
    {
        mpfr_set_d(m_number, value, MPFR_RNDN);
    }
    BigFloat(const BigFloat& other) noexcept
        : BigFloat()
    {
        mpfr_set(m_number, other.m_number, MPFR_RNDN);
    }
    BigFloat& operator=(const BigFloat& other) noexcept
    {
        mpfr_set(m_number, other.m_number, MPFR_RNDN);
        return *this;
    }
    ~BigFloat() { mpfr_clear(m_number); }

    [[nodiscard]] mpfr_ptr get() noexcept { return m_number; }
    [[nodiscard]] mpfr_srcptr get() const noexcept { return m_number; }

private:
    mpfr_t m_number;
};

[[nodiscard]] BigFloat operator+(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] BigFloat operator*(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] BigFloat operator/(const BigFloat& a, const BigFloat& b) noexcept;
[[nodiscard]] BigFloat operator-(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat exp(const BigFloat& a) noexcept;
/// exp(a) - 1 and ln(1 + a): with 400 bits the two-step formulas still lose all of a below 1e-120.
[[nodiscard]] BigFloat expm1(const BigFloat& a) noexcept;
[[nodiscard]] BigFloat log1p(const BigFloat& a) noexcept;

/// How far `computed` is from `exact`, in units of the last place of a double of that size. 0 where the exact
/// result is not of normal size (too small for 53 bits, or too large for a double), as error bounds exclude
/// it.
[[nodiscard]] double ulpError(double computed, const BigFloat& exact) noexcept;

} // namespace activation_explorer::core
