// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statstable.h"

#include "app/cli/clitext.h"

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Three significant figures and the largest unit of which there is at least one.
QString withUnit(double value, std::initializer_list<std::pair<double, QString>> units)
{
    for (const auto &[size, unit] : units) {
        if (value >= size || size == 1) {
            const double count = value / size;
            const int decimals = size == 1 || count >= 100 ? 0 : count >= 10 ? 1 : 2;
            return QString::number(count, 'f', decimals) + u' ' + unit;
        }
    }
    return {};
}

QString duration(double ns)
{
    return withUnit(ns, {{1e9, u"s"_s}, {1e6, u"ms"_s}, {1e3, u"µs"_s}, {1, u"ns"_s}});
}

QString bytes(quint64 count)
{
    return withUnit(double(count), {{1e9, u"GB"_s}, {1e6, u"MB"_s}, {1e3, u"kB"_s}, {1, u"B"_s}});
}

QStringList headings()
{
    return {QString(), tr("calls"), tr("open"), tr("errors"), tr("rate"), tr("mean"),    tr("p50"),
            tr("p90"), tr("p95"),   tr("p99"),  tr("max"),    tr("sent"), tr("received")};
}

} // namespace

void StatsTable::add(const QString &name, const CallCounts &counts, std::optional<quint64> inFlight)
{
    const LatencyHistogram &latency = counts.latency;
    QStringList row{name, QString::number(counts.begun), inFlight ? QString::number(*inFlight) : QString(),
                    QString::number(counts.errors()),
                    counts.ended > 0 ? QString::number(counts.errorRate() * 100, 'f', 1) + u" %"_s : u"–"_s};
    const bool isKnown = !latency.isEmpty();
    row += isKnown ? duration(latency.mean()) : u"–"_s;
    for (const double percent : {50.0, 90.0, 95.0, 99.0, 100.0}) {
        row += isKnown ? duration(double(latency.percentile(percent))) : u"–"_s;
    }
    row += bytes(counts.sentBytes);
    row += bytes(counts.receivedBytes);
    m_rows += row;
}

QString StatsTable::text() const
{
    QList<QStringList> lines{headings()};
    lines += m_rows;
    QList<qsizetype> widths(lines.constFirst().size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            widths[i] = std::max(widths[i], line.at(i).size());
        }
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        text += line.constFirst().leftJustified(widths.constFirst());
        for (qsizetype i = 1; i < line.size(); ++i) {
            text += "  "_L1 + line.at(i).rightJustified(widths.at(i));
        }
        text += u'\n';
    }
    return text;
}

} // namespace Signalbox
