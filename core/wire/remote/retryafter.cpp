// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/retryafter.h"

#include "core/wire/http/httpdate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Signalbox {

namespace {

constexpr std::chrono::milliseconds kShortest = 1s;
constexpr std::chrono::milliseconds kLongest = 5min;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<std::chrono::milliseconds> retryAfter(QByteArrayView value, const QDateTime &now)
{
    const QByteArrayView text = value.trimmed();
    if (isDigits(text)) {
        constexpr qsizetype kDigits = 9; // more is longer than any limit
        const qint64 seconds = text.size() > kDigits ? kLongest / 1s : text.toLongLong();
        return std::clamp<std::chrono::milliseconds>(std::chrono::seconds(seconds), kShortest, kLongest);
    }
    const std::optional<QDateTime> date = httpDate(text);
    if (!date) {
        return {};
    }
    return std::clamp(std::chrono::milliseconds(now.msecsTo(*date)), kShortest, kLongest);
}

} // namespace Signalbox
