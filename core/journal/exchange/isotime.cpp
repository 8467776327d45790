// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/isotime.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kSecondNs = 1'000'000'000;
constexpr qsizetype kDateAndTime = 19; // 2026-11-28T02:03:04
constexpr int kMostDigits = 9;

} // namespace

QByteArray isoTime(qint64 wallNs, int digits)
{
    const qint64 fraction = ((wallNs % kSecondNs) + kSecondNs) % kSecondNs;
    const qint64 seconds = wallNs / kSecondNs - (wallNs % kSecondNs < 0 ? 1 : 0);
    QByteArray text = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate).toLatin1();
    text.chop(1); // Z
    if (digits > 0) {
        text +=
            '.' + QByteArray::number(fraction).rightJustified(kMostDigits, '0').first(std::min(digits, kMostDigits));
    }
    return text + 'Z';
}

std::optional<qint64> wallNsFromIso(QByteArrayView text)
{
    qsizetype end = kDateAndTime;
    if (text.size() <= end) {
        return {};
    }
    QByteArray fraction;
    if (text[end] == '.') {
        for (++end; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end) {
            fraction += text[end];
        }
        if (fraction.isEmpty() || fraction.size() > kMostDigits) {
            return {};
        }
    }
    const QByteArray whole = text.first(kDateAndTime).toByteArray() + text.sliced(end).toByteArray();
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(whole), Qt::ISODate);
    // Without a zone it would be a time of this machine, and what it means elsewhere nobody knows.
    constexpr qint64 kFarthest = 9'000'000'000; // seconds: 64 bits hold so many in nanoseconds
    if (!time.isValid() || end == text.size() || std::abs(time.toSecsSinceEpoch()) > kFarthest) {
        return {};
    }
    return time.toSecsSinceEpoch() * kSecondNs + fraction.leftJustified(kMostDigits, '0').toLongLong();
}

} // namespace Signalbox
