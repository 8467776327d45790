// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterquantity.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class FilterQuantityText
{
    Q_DECLARE_TR_FUNCTIONS(JournalFilter)
};

struct Unit
{
    const char *name;
    qint64 size;
    bool isOffered = true; ///< else it is only understood
};

// Smallest first; of two with one size the first is printed.
constexpr std::array kDurations = {
    Unit{"ns", 1, false},
    Unit{"us", 1'000},
    Unit{"µs", 1'000, false},
    Unit{"ms", 1'000'000},
    Unit{"s", 1'000'000'000},
    Unit{"min", 60'000'000'000},
    Unit{"m", 60'000'000'000, false},
    Unit{"h", 3'600'000'000'000},
};
constexpr std::array kSizes = {
    Unit{"B", 1},
    Unit{"kB", 1'000},
    Unit{"KiB", 1'024, false},
    Unit{"MB", 1'000'000},
    Unit{"MiB", 1'048'576, false},
    Unit{"GB", 1'000'000'000},
    Unit{"GiB", 1'073'741'824, false},
};

std::span<const Unit> unitsOf(FilterValueType type)
{
    switch (type) {
    case FilterValueType::Duration:
        return kDurations;
    case FilterValueType::Bytes:
        return kSizes;
    default:
        return {};
    }
}

QString unitName(const Unit &unit)
{
    return QString::fromUtf8(unit.name);
}

std::optional<qint64> times(qint64 a, qint64 b)
{
    qint64 product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}

/// Decimal digits as a number; nullopt if it is too large. Empty is 0.
std::optional<qint64> digitsValue(QStringView digits)
{
    qint64 value = 0;
    for (const QChar c : digits) {
        if (__builtin_mul_overflow(value, qint64(10), &value)
            || __builtin_add_overflow(value, qint64(c.unicode() - u'0'), &value)) {
            return std::nullopt;
        }
    }
    return value;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A decimal number times a unit, exactly; nullopt if it is too large or does not come out even.
std::optional<qint64> scaled(QStringView whole, QStringView fraction, qint64 unit)
{
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if (fraction.size() > 15) {
        return std::nullopt;
    }
    const std::optional<qint64> wholes = digitsValue(whole);
    const std::optional<qint64> large = wholes ? times(*wholes, unit) : std::nullopt;
    const std::optional<qint64> parts = digitsValue(fraction);
    const std::optional<qint64> scaledParts = parts ? times(*parts, unit) : std::nullopt;
    qint64 divisor = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i) {
        divisor *= 10;
    }
    qint64 sum = 0;
    if (!large || !scaledParts || *scaledParts % divisor != 0
        || __builtin_add_overflow(*large, *scaledParts / divisor, &sum)) {
        return std::nullopt;
    }
    return sum;
}

QString wanted(FilterValueType type)
{
    switch (type) {
    case FilterValueType::Duration:
        return FilterQuantityText::tr("A duration is a number with a unit, as 100ms or 1.5s.");
    case FilterValueType::Bytes:
        return FilterQuantityText::tr("A size is a number with a unit, as 10kB or 1.5MB.");
    default:
        return FilterQuantityText::tr("A whole number is wanted here.");
    }
}

QString largestText(qint64 value, std::span<const Unit> units)
{
    const Unit *best = &units.front();
    for (const Unit &unit : units) {
        if (value % unit.size == 0 && unit.size > best->size) {
            best = &unit;
        }
    }
    return QString::number(value / best->size) + unitName(*best);
}

} // namespace

std::expected<qint64, QString> readQuantity(QStringView text, FilterValueType type)
{
    const bool isPlain = type != FilterValueType::Duration && type != FilterValueType::Bytes;
    const bool isNegative = isPlain && text.startsWith(u'-');
    QStringView rest = text.sliced(isNegative ? 1 : 0);
    const qsizetype wholeSize = std::ranges::find_if_not(rest, isDigit) - rest.begin();
    const QStringView whole = rest.first(wholeSize);
    rest = rest.sliced(wholeSize);
    QStringView fraction;
    if (rest.startsWith(u'.') && !isPlain) {
        const QStringView after = rest.sliced(1);
        fraction = after.first(std::ranges::find_if_not(after, isDigit) - after.begin());
        rest = after.sliced(fraction.size());
    }
    if (whole.isEmpty() || (isPlain && !rest.isEmpty())) {
        return std::unexpected(wanted(type));
    }
    qint64 unit = 1;
    if (!isPlain && !(rest.isEmpty() && (type == FilterValueType::Bytes || whole == u"0"))) {
        const std::span<const Unit> units = unitsOf(type);
        const auto found = std::ranges::find_if(
            units, [rest](const Unit &one) { return rest.compare(unitName(one), Qt::CaseInsensitive) == 0; });
        if (found == units.end()) {
            return std::unexpected(rest.isEmpty() ? wanted(type)
                                                  : FilterQuantityText::tr("“%1” is no unit; there are %2.")
                                                        .arg(rest.toString(), quantityUnits(type).join(u", "_s)));
        }
        unit = found->size;
    }
    const std::optional<qint64> value = scaled(whole, fraction, unit);
    if (!value) {
        return std::unexpected(FilterQuantityText::tr("“%1” is too large or too fine.").arg(text.toString()));
    }
    return isNegative ? -*value : *value;
}

QString durationFilterText(qint64 nanoseconds)
{
    return nanoseconds == 0 ? u"0"_s : largestText(nanoseconds, kDurations);
}

QString sizeFilterText(qint64 bytes)
{
    return bytes == 0 ? u"0"_s : largestText(bytes, kSizes);
}

QStringList quantityUnits(FilterValueType type)
{
    QStringList names;
    for (const Unit &unit : unitsOf(type)) {
        if (unit.isOffered) {
            names.append(unitName(unit));
        }
    }
    return names;
}

} // namespace Signalbox
