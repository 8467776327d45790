// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/chartvalues.h"

#include "core/base/durations.h"
#include "ui/models/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct Charts // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr std::array kTimeSteps = {
    kNsPerSecond,      2 * kNsPerSecond, 5 * kNsPerSecond, 10 * kNsPerSecond, 15 * kNsPerSecond, 30 * kNsPerSecond,
    kNsPerMinute,      2 * kNsPerMinute, 3 * kNsPerMinute, 5 * kNsPerMinute,  10 * kNsPerMinute, 15 * kNsPerMinute,
    30 * kNsPerMinute, kNsPerHour,       2 * kNsPerHour,   3 * kNsPerHour,    6 * kNsPerHour,    12 * kNsPerHour,
    kNsPerDay,         2 * kNsPerDay,    7 * kNsPerDay,    14 * kNsPerDay,    28 * kNsPerDay,    90 * kNsPerDay};

/// Two digits after the point below 1, one below 100, none above.
QString shortNumber(double value)
{
    const double size = std::abs(value);
    const QLocale locale;
    if (size >= 99.95 || value == std::floor(value)) {
        return locale.toString(value, 'f', 0);
    }
    return locale.toString(value, 'f', size < 1 ? 2 : 1);
}

QDateTime local(qint64 wallNs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(wallNs / kNsPerMs, QTimeZone::UTC).toTimeZone(zone);
}

QString tickText(qint64 wallNs, qint64 stepNs, const QTimeZone &zone)
{
    const QDateTime moment = local(wallNs, zone);
    const bool midnight = moment.time() == QTime(0, 0);
    if (stepNs >= kNsPerDay || (midnight && stepNs >= kNsPerHour)) {
        return QLocale().toString(moment.date(), u"d MMM");
    }
    return moment.toString(stepNs < kNsPerMinute ? u"HH:mm:ss" : u"HH:mm");
}

} // namespace

QString chartValueText(double value, ChartUnit unit)
{
    if (std::isnan(value)) {
        return u"–"_s;
    }
    switch (unit) {
    case ChartUnit::Count:
        return shortNumber(value);
    case ChartUnit::PerSecond:
        return Charts::tr("%1/s", "figure a second").arg(shortNumber(value));
    case ChartUnit::Nanoseconds:
        return durationText(qint64(std::llround(value)));
    case ChartUnit::Bytes:
        return sizeText(qint64(std::llround(value)));
    case ChartUnit::BytesPerSecond:
        return Charts::tr("%1/s", "figure a second").arg(sizeText(qint64(std::llround(value))));
    case ChartUnit::Percent:
        return Charts::tr("%1 %", "percent").arg(shortNumber(value));
    }
    return {};
}

QString chartUnitText(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Count:
        return {};
    case ChartUnit::PerSecond:
        return u"1/s"_s;
    case ChartUnit::Nanoseconds:
        return u"ms"_s;
    case ChartUnit::Bytes:
        return u"B"_s;
    case ChartUnit::BytesPerSecond:
        return u"B/s"_s;
    case ChartUnit::Percent:
        return u"%"_s;
    }
    return {};
}

QString bandText(qint64 fromNs, qint64 toNs)
{
    return u"%1 – %2"_s.arg(durationText(fromNs), durationText(toNs));
}

QString momentText(qint64 wallNs, const QTimeZone &zone)
{
    const QDateTime moment = local(wallNs, zone);
    const QString time = moment.toString(u"HH:mm:ss");
    return moment.date() == QDateTime::currentDateTimeUtc().toTimeZone(zone).date()
               ? time
               : u"%1 %2"_s.arg(QLocale().toString(moment.date(), u"d MMM"), time);
}

QString rangeText(const TimeRange &range, const QTimeZone &zone)
{
    const QDateTime end = local(range.toNs, zone);
    const bool oneDay = local(range.fromNs, zone).date() == end.date();
    return u"%1 – %2"_s.arg(momentText(range.fromNs, zone),
                            oneDay ? end.toString(u"HH:mm:ss") : momentText(range.toNs, zone));
}

QList<double> linearTicks(double most, int count)
{
    if (!(most > 0) || count < 1) {
        return {};
    }
    const double least = most / count;
    const double power = std::pow(10, std::floor(std::log10(least)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    QList<double> ticks;
    for (int i = 1; step * i <= most * (1 + 1e-9); ++i) {
        ticks.append(step * i);
    }
    return ticks;
}

QList<double> logTicks(double least, double most)
{
    if (!(least > 0) || !(most >= least)) {
        return {};
    }
    QList<double> powers;
    QList<double> all;
    for (double power = std::pow(10, std::floor(std::log10(least))); power <= most; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = power * factor;
            if (tick >= least && tick <= most) {
                all.append(tick);
                if (factor == 1.0) {
                    powers.append(tick);
                }
            }
        }
    }
    return powers.size() < 2 ? all : powers;
}

QList<TimeTick> timeTicks(const TimeRange &range, int count, const QTimeZone &zone)
{
    if (range.isEmpty() || count < 1) {
        return {};
    }
    qint64 step = kTimeSteps.back();
    for (const qint64 candidate : kTimeSteps) {
        if (range.lengthNs() / candidate < count) {
            step = candidate;
            break;
        }
    }
    while (range.lengthNs() / step >= count) {
        step *= 2;
    }
    const qint64 offset = local(range.fromNs, zone).offsetFromUtc() * kNsPerSecond;
    QList<TimeTick> ticks;
    const qint64 begin = range.fromNs + offset;
    for (qint64 at = (begin + step - 1) / step * step; at - offset <= range.toNs; at += step) {
        ticks.append({at - offset, tickText(at - offset, step, zone)});
    }
    return ticks;
}

} // namespace Signalbox
