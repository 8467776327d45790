// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtTypes>

#include <optional>
#include <vector>

namespace Signalbox {

/// How long things took, in nanoseconds, in the manner of HDR histograms: values below 128 are counted exactly, each
/// power of two above them in 64 classes, so that a value read from it is wrong by less than 0.8 %. Count, sum, least
/// and greatest are exact. Only classes that have something take room. A value; one thread at a time.
class LatencyHistogram
{
public:
    /// So many values from `low` up to and with `high`: a bar, or a cell of a heat map's column.
    struct Class
    {
        qint64 low = 0;
        qint64 high = 0;
        quint64 count = 0;

        bool operator==(const Class &) const = default;
    };

    void add(qint64 ns, quint64 times = 1); ///< below 0 counts as 0
    void merge(const LatencyHistogram &other);
    void clear() { *this = {}; }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] quint64 count() const { return m_count; }
    [[nodiscard]] double mean() const; ///< 0 if empty, as are the three below
    [[nodiscard]] qint64 least() const { return m_least; }
    [[nodiscard]] qint64 greatest() const { return m_greatest; }
    /// The value that `percent` (0 to 100) of all values do not exceed, by nearest rank: percentile(50) is the median.
    [[nodiscard]] qint64 percentile(double percent) const;

    [[nodiscard]] std::vector<Class> classes() const; ///< ascending, none empty
    /// How many values lie in [lowNs, highNs). A class that a bound cuts counts where its middle lies.
    [[nodiscard]] quint64 countBetween(qint64 lowNs, qint64 highNs) const;

    /// A few bytes a class: a version byte, then variable-length numbers. None: these bytes are no histogram.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<LatencyHistogram> fromBytes(QByteArrayView bytes);

    bool operator==(const LatencyHistogram &) const = default;

private:
    struct Slot
    {
        quint16 number = 0;
        quint64 count = 0;

        bool operator==(const Slot &) const = default;
    };

    void addTo(quint16 number, quint64 times);

    std::vector<Slot> m_slots; ///< by number, none empty
    quint64 m_count = 0;
    quint64 m_sum = 0; ///< has room for 584 years
    qint64 m_least = 0;
    qint64 m_greatest = 0;
};

} // namespace Signalbox
