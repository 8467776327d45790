// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/retention.h"

#include <QString>

namespace Signalbox {

/// What a journal keeps now, and what rules would take from it. Reads index files only, and changes nothing.
struct RetentionPreview
{
    quint64 messages = 0;      ///< that are kept now
    quint64 bytes = 0;         ///< of the segments' files on the disk
    qint64 oldestNs = 0;       ///< UTC: when the first segment was begun; 0: there is none
    quint64 goingMessages = 0; ///< that the rules would take besides what is gone already
    quint64 goingBytes = 0;    ///< of files that would go
    qint64 oldestAfterNs = 0;  ///< as oldestNs, then

    /// As the journal would decide at `nowNs` (UTC). May take a second for many millions of messages: not for a thread
    /// that draws or records. Errors: no journal there, not to be read, or pinned messages not known.
    [[nodiscard]] static Result<RetentionPreview> of(const QString &folder, const RetentionRules &rules,
                                                     const PinnedMessages &pinned, qint64 nowNs);
    bool operator==(const RetentionPreview &) const = default;
};

} // namespace Signalbox
