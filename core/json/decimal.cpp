// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/decimal.h"

#include "core/json/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace Signalbox {

namespace {

constexpr qint64 kLargestExponent = 1'000'000'000'000;
constexpr qint64 kLongestDivision = 5000;   // digits
constexpr std::size_t kLongestDivisor = 18; // digits: ten times as much still fits 64 bits

} // namespace

Decimal::Decimal(const Json &number)
    : Decimal(std::string_view(numberText(number).toStdString()))
{
}

Decimal::Decimal(std::string_view number)
{
    m_negative = number.starts_with('-');
    const std::size_t e = std::min(number.find_first_of("eE"), number.size());
    bool fraction = false;
    for (const char c : number.substr(0, e)) {
        if (c == '.') {
            fraction = true;
        } else if (c >= '0' && c <= '9') {
            m_digits += c;
            m_exponent -= fraction;
        }
    }
    if (e < number.size()) {
        std::string_view text = number.substr(e + 1);
        const bool down = text.starts_with('-');
        text.remove_prefix(text.starts_with('+') || down ? 1 : 0);
        qint64 exponent = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), exponent).ec != std::errc()) {
            exponent = kLargestExponent;
        }
        exponent = std::min(exponent, kLargestExponent);
        m_exponent += down ? -exponent : exponent;
    }
    m_digits.erase(0, std::min(m_digits.find_first_not_of('0'), m_digits.size()));
    const std::size_t kept = m_digits.find_last_not_of('0') + 1; // npos + 1 is 0
    m_exponent += qint64(m_digits.size() - kept);
    m_digits.resize(kept);
    if (m_digits.empty()) {
        m_exponent = 0;
        m_negative = false;
    }
}

bool Decimal::isMultipleOf(const Decimal &divisor) const
{
    if (m_digits.empty()) {
        return true;
    }
    if (divisor.m_digits.empty()) {
        return false;
    }
    if (divisor.m_digits.size() > kLongestDivisor) {
        return std::remainder(toDouble(), divisor.toDouble()) == 0.0;
    }
    // With both scaled to whole numbers: digits · 10^zeros must be divisible by the divisor's digits.
    const qint64 zeros = m_exponent - divisor.m_exponent;
    if (zeros < 0) {
        return false; // the digits do not end in 0
    }
    quint64 modulus = 0;
    std::from_chars(divisor.m_digits.data(), divisor.m_digits.data() + divisor.m_digits.size(), modulus);
    quint64 rest = 0;
    for (const char c : m_digits) {
        rest = (rest * 10 + quint64(c - '0')) % modulus;
    }
    for (qint64 i = 0; i < std::min(zeros, kLongestDivision) && rest != 0; ++i) {
        rest = rest * 10 % modulus;
    }
    return rest == 0;
}

std::string Decimal::canonical() const
{
    return (m_negative ? "-" : "") + (m_digits.empty() ? "0" : m_digits) + 'e' + std::to_string(m_exponent);
}

qint64 Decimal::clamped(qint64 least, qint64 most) const
{
    const auto limit = [](qint64 value) { return Decimal(std::string_view(std::to_string(value))); };
    if (*this <= limit(least)) {
        return least;
    }
    if (*this >= limit(most)) {
        return most;
    }
    return qint64(toDouble());
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const auto sign = [](const Decimal &d) { return d.m_digits.empty() ? 0 : d.m_negative ? -1 : 1; };
    if (sign(a) != sign(b) || sign(a) == 0) {
        return sign(a) <=> sign(b);
    }
    const auto magnitude = [](const Decimal &d) { return qint64(d.m_digits.size()) + d.m_exponent; };
    std::strong_ordering order = magnitude(a) <=> magnitude(b);
    if (order == 0) {
        order = a.m_digits <=> b.m_digits; // neither ends in zeros, so the text order is the order of values
    }
    return sign(a) > 0 ? order : 0 <=> order;
}

double Decimal::toDouble() const
{
    const std::string text = canonical();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace Signalbox
