// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filtertime.h"

#include "core/base/durations.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestYears = 200;

std::optional<qint64> relativeNs(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,9})(s|m|min|h|d|w)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString unit = match.captured(2);
    const qint64 seconds = unit == "s"_L1   ? 1
                           : unit == "h"_L1 ? 3600
                           : unit == "d"_L1 ? 86'400
                           : unit == "w"_L1 ? 604'800
                                            : 60;
    const qint64 count = match.captured(1).toLongLong();
    return count * seconds <= kLongestYears * 366 * 86'400 ? std::optional(count * seconds * kNsPerSecond)
                                                           : std::nullopt;
}

std::optional<qint64> msOf(const QDate &date, const QTime &time, bool isUtc)
{
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const QTimeZone zone = isUtc ? QTimeZone(QTimeZone::UTC) : QTimeZone(QTimeZone::LocalTime);
    const QDateTime moment(date, time, zone);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> absoluteMs(const QString &text, const QDate &today)
{
    static const QRegularExpression form(
        u"^(?:(\\d{4})-(\\d{2})-(\\d{2}))?(t?)(?:(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?)?(z?)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const bool hasDate = match.hasCaptured(1);
    const bool hasTime = match.hasCaptured(5);
    if (!match.hasMatch() || !(hasDate || hasTime) || (hasDate && hasTime) != (match.captured(4) == "t"_L1)) {
        return std::nullopt;
    }
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate date = hasDate ? QDate(number(1), number(2), number(3)) : today;
    const int ms = match.captured(8).leftJustified(3, u'0').toInt();
    const QTime time = hasTime ? QTime(number(5), number(6), number(7), ms) : QTime(0, 0);
    return msOf(date, time, match.captured(9) == "z"_L1);
}

} // namespace

std::optional<qint64> filterTimeNs(const QString &text, qint64 nowNs)
{
    const QString word = text.toLower();
    if (word == "now"_L1) {
        return nowNs;
    }
    if (const std::optional<qint64> ago = relativeNs(word)) {
        return nowNs - *ago;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowNs / kNsPerMs).date();
    std::optional<qint64> ms;
    if (word == "today"_L1) {
        ms = today.startOfDay().toMSecsSinceEpoch();
    } else if (word == "yesterday"_L1) {
        ms = today.addDays(-1).startOfDay().toMSecsSinceEpoch();
    } else {
        ms = absoluteMs(word, today);
    }
    // Nanoseconds since 1970 end in the year 2262.
    constexpr qint64 kLatestMs = 9'000'000'000'000;
    return ms && *ms >= -kLatestMs && *ms <= kLatestMs ? std::optional(*ms * kNsPerMs) : std::nullopt;
}

} // namespace Signalbox
