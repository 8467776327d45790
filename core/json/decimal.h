// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QtTypes>

#include <compare>
#include <string>

namespace Signalbox {

/// The exact value of a JSON number, whatever its size and spelling: 1.0, 1 and 10e-1 are the same.
class Decimal
{
public:
    Decimal() = default; ///< zero
    explicit Decimal(const Json &number);
    explicit Decimal(std::string_view number); ///< text of JSON's grammar

    [[nodiscard]] bool isInteger() const { return m_exponent >= 0; }
    [[nodiscard]] bool isPositive() const { return !m_negative && !m_digits.empty(); }
    /// Always true for zero. Divisors of more than 18 digits are compared as doubles.
    [[nodiscard]] bool isMultipleOf(const Decimal &divisor) const;
    /// One spelling for each value.
    [[nodiscard]] std::string canonical() const;
    /// The value if it is a whole number in range, else the nearer end of the range.
    [[nodiscard]] qint64 clamped(qint64 least, qint64 most) const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) = default;

private:
    [[nodiscard]] double toDouble() const;

    std::string m_digits; // no zeros at either end; empty is zero
    qint64 m_exponent = 0;
    bool m_negative = false;
};

} // namespace Signalbox
