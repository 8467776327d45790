// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/latencyhistogram.h"

#include "core/journal/derived/varint.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Signalbox {

namespace {

constexpr int kHalfBits = 6; // 64 classes for each power of two
constexpr quint64 kHalf = 1ULL << kHalfBits;
constexpr quint16 kClasses = 58 * kHalf;
constexpr char kVersion = 1;

quint16 numberOf(quint64 value)
{
    const int shift = std::max(int(std::bit_width(value)) - kHalfBits - 1, 0);
    return quint16((quint64(shift) << kHalfBits) + (value >> shift));
}

int shiftOf(quint16 number)
{
    return std::max(int(number >> kHalfBits) - 1, 0);
}

qint64 lowOf(quint16 number)
{
    const int shift = shiftOf(number);
    return qint64((quint64(number) - (quint64(shift) << kHalfBits)) << shift);
}

qint64 highOf(quint16 number)
{
    return lowOf(number) + qint64((1ULL << shiftOf(number)) - 1);
}

qint64 middleOf(quint16 number)
{
    return lowOf(number) + (highOf(number) - lowOf(number)) / 2;
}

} // namespace

void LatencyHistogram::add(qint64 ns, quint64 times)
{
    if (times == 0) {
        return;
    }
    const qint64 value = std::max<qint64>(ns, 0);
    m_least = m_count == 0 ? value : std::min(m_least, value);
    m_greatest = std::max(m_greatest, value);
    m_count += times;
    m_sum += quint64(value) * times;
    addTo(numberOf(quint64(value)), times);
}

void LatencyHistogram::addTo(quint16 number, quint64 times)
{
    const auto at = std::ranges::lower_bound(m_slots, number, {}, &Slot::number);
    if (at != m_slots.end() && at->number == number) {
        at->count += times;
    } else {
        m_slots.insert(at, {number, times});
    }
}

void LatencyHistogram::merge(const LatencyHistogram &other)
{
    if (other.m_count == 0) {
        return;
    }
    m_least = m_count == 0 ? other.m_least : std::min(m_least, other.m_least);
    m_greatest = std::max(m_greatest, other.m_greatest);
    m_count += other.m_count;
    m_sum += other.m_sum;
    std::vector<Slot> both;
    both.reserve(m_slots.size() + other.m_slots.size());
    std::ranges::merge(m_slots, other.m_slots, std::back_inserter(both), {}, &Slot::number, &Slot::number);
    m_slots.clear();
    for (const Slot &slot : both) {
        if (!m_slots.empty() && m_slots.back().number == slot.number) {
            m_slots.back().count += slot.count;
        } else {
            m_slots.push_back(slot);
        }
    }
}

double LatencyHistogram::mean() const
{
    return m_count == 0 ? 0 : double(m_sum) / double(m_count);
}

qint64 LatencyHistogram::percentile(double percent) const
{
    if (m_count == 0) {
        return 0;
    }
    const double share = std::clamp(percent, 0.0, 100.0) / 100;
    const auto rank = std::clamp<quint64>(quint64(std::ceil(share * double(m_count))), 1, m_count);
    if (rank == m_count) {
        return m_greatest;
    }
    quint64 passed = 0;
    for (const Slot &slot : m_slots) {
        passed += slot.count;
        if (passed >= rank) {
            return std::clamp(middleOf(slot.number), m_least, m_greatest);
        }
    }
    return m_greatest;
}

std::vector<LatencyHistogram::Class> LatencyHistogram::classes() const
{
    std::vector<Class> classes;
    classes.reserve(m_slots.size());
    for (const Slot &slot : m_slots) {
        classes.push_back({lowOf(slot.number), highOf(slot.number), slot.count});
    }
    return classes;
}

quint64 LatencyHistogram::countBetween(qint64 lowNs, qint64 highNs) const
{
    quint64 count = 0;
    for (const Slot &slot : m_slots) {
        const qint64 middle = middleOf(slot.number);
        count += middle >= lowNs && middle < highNs ? slot.count : 0;
    }
    return count;
}

QByteArray LatencyHistogram::toBytes() const
{
    QByteArray bytes;
    bytes.append(kVersion);
    appendVarint(bytes, quint64(m_least));
    appendVarint(bytes, quint64(m_greatest - m_least));
    appendVarint(bytes, m_sum);
    quint16 last = 0;
    for (const Slot &slot : m_slots) {
        appendVarint(bytes, quint64(slot.number - last));
        appendVarint(bytes, slot.count);
        last = slot.number;
    }
    return bytes;
}

std::optional<LatencyHistogram> LatencyHistogram::fromBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.front() != kVersion) {
        return {};
    }
    bytes = bytes.sliced(1);
    const auto least = takeVarint(bytes);
    const auto spread = takeVarint(bytes);
    const auto sum = takeVarint(bytes);
    if (!least || !spread || !sum || qint64(*least) < 0 || qint64(*least + *spread) < 0) {
        return {};
    }
    LatencyHistogram histogram;
    histogram.m_least = qint64(*least);
    histogram.m_greatest = qint64(*least + *spread);
    histogram.m_sum = *sum;
    quint64 number = 0;
    while (!bytes.isEmpty()) {
        const auto step = takeVarint(bytes);
        const auto count = takeVarint(bytes);
        const bool isFirst = histogram.m_slots.empty();
        if (!step || !count || *count == 0 || *step >= kClasses || (*step == 0 && !isFirst)) {
            return {};
        }
        number += *step;
        if (number >= kClasses) {
            return {};
        }
        histogram.m_slots.push_back({quint16(number), *count});
        histogram.m_count += *count;
    }
    return histogram;
}

} // namespace Signalbox
