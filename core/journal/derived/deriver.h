// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/derived/mark.h"
#include "core/journal/derived/samples.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace Signalbox {

struct DeriverOptions
{
    /// Calls that are unanswered before this sequence number have nobody left who waits: the end of the journal when
    /// it was opened.
    quint64 lostBefore = 0;
    bool indexesText = true;
};

/// What the deriver says of itself; from any thread.
struct DeriverStatus
{
    quint64 derivedUntil = 0; ///< committed
    quint64 indexedUntil = 0;
    quint64 journalEnd = 0; ///< as last seen
    /// Why nothing is being written (disk full, I/O error); it tries again by itself. Empty while all is well.
    std::optional<Error> trouble;
    QStringList notices; ///< what happened to the files, one sentence each: "… was damaged and set aside as …"
};

/// Derives calls, statistics and the text index from a journal's segments, and writes what others bring (samples,
/// marks), on one thread of its own with low priority: the one writer of both files. Its position is part of each
/// transaction, so it can be killed at any moment and goes on where it was. Who makes one holds the journal
/// (Journal, or its FolderLock); any thread may call it.
class Deriver
{
public:
    explicit Deriver(const QString &folder, const DeriverOptions &options = {});
    Q_DISABLE_COPY_MOVE(Deriver)
    ~Deriver(); ///< writes what was brought, leaves the rest of the journal for the next time; bounded by one batch

    [[nodiscard]] DeriverStatus status() const;
    /// Forgets all that can be derived and derives it anew. Samples, health checks and marks stay.
    void rebuild();
    void nudge(); ///< looks now, not at its next turn
    /// Waits until all that the journal held when this was called is derived, and indexed as well if asked for. False:
    /// not within the bound, or trouble. For the command line and tests.
    bool catchUp(int boundMs, bool withText = false);

    // Written within 50 ms. If the disk refuses, they wait until it does not, but not more than some 10,000 of them.
    void append(const ProcessSample &sample);
    void append(const HealthCheck &check);
    /// Puts this on a message in place of what was there; an empty mark takes it away. The future ends when it is on
    /// the disk, or cannot be.
    QFuture<Result<>> setMark(const Mark &mark);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
