// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <optional>
#include <vector>

namespace Signalbox {

/// How long a journal keeps what it holds; 0 is for ever. Applied in whole segments, when a journal is opened and
/// whenever it begins a new segment, and never to the segment being written.
struct RetentionRules
{
    qint64 maxAgeNs = 0;   ///< since a segment was ended
    quint64 maxBytes = 0;  ///< of all files together; the oldest segments go first
    quint64 perServer = 0; ///< newest messages kept of each server; older ones are no longer shown

    [[nodiscard]] bool keepsAll() const { return maxAgeNs == 0 && maxBytes == 0 && perServer == 0; }
    bool operator==(const RetentionRules &) const = default;
};

/// The sequence numbers that must stay whatever the rules say. Asked on a thread of the journal's own, so it must be
/// safe to call there. No value: they are not known now, and nothing may be removed.
using PinnedMessages = std::function<std::optional<std::vector<quint64>>()>;

} // namespace Signalbox
