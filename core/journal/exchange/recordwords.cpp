// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/recordwords.h"

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

constexpr std::array kKinds = {
    RecordWord{IndexRecord::Unknown, "unknown"},
    RecordWord{IndexRecord::Request, "request"},
    RecordWord{IndexRecord::Notification, "notification"},
    RecordWord{IndexRecord::Result, "result"},
    RecordWord{IndexRecord::ErrorResult, "error"},
    RecordWord{IndexRecord::Batch, "batch"},
    RecordWord{IndexRecord::Stray, "stray"},
    RecordWord{IndexRecord::Probe, "probe"},
    RecordWord{IndexRecord::Http, "http"},
    RecordWord{IndexRecord::Auth, "auth"},
    RecordWord{IndexRecord::Gate, "gate"},
    RecordWord{IndexRecord::Ended, "ended"},
};

constexpr std::array kFlags = {
    RecordWord{IndexRecord::ProbeTraffic, "negotiation"},
    RecordWord{IndexRecord::Truncated, "cut"},
    RecordWord{IndexRecord::Flagged, "finding"},
    RecordWord{IndexRecord::Late, "late"},
    RecordWord{IndexRecord::Masked, "masked"},
    RecordWord{IndexRecord::Clear, "clear"},
    RecordWord{IndexRecord::ToolError, "tool-error"},
};

constexpr std::array kTakenBack = {
    RecordWord{IndexRecord::NotTakenBack, ""},
    RecordWord{IndexRecord::ByCaller, "caller"},
    RecordWord{IndexRecord::ByDeadline, "deadline"},
};

quint8 valueOf(std::span<const RecordWord> words, QByteArrayView word, quint8 otherwise)
{
    const auto found =
        std::ranges::find_if(words, [word](const RecordWord &one) { return word == QByteArrayView(one.word); });
    return found != words.end() ? found->value : otherwise;
}

QByteArray wordOf(std::span<const RecordWord> words, quint8 value)
{
    const auto found = std::ranges::find(words, value, &RecordWord::value);
    return found != words.end() ? found->word : words.front().word;
}

} // namespace

std::span<const RecordWord> recordFlagWords()
{
    return kFlags;
}

QByteArray recordKindWord(quint8 kind)
{
    return wordOf(kKinds, kind);
}

quint8 recordKindFromWord(QByteArrayView word)
{
    return valueOf(kKinds, word, IndexRecord::Unknown);
}

QByteArray takenBackWord(quint8 why)
{
    return wordOf(kTakenBack, why);
}

quint8 takenBackFromWord(QByteArrayView word)
{
    return valueOf(kTakenBack, word, IndexRecord::NotTakenBack);
}

} // namespace Signalbox
