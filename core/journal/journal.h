// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/capturemask.h"
#include "core/journal/recorder.h"
#include "core/journal/retention.h"

#include <QString>

#include <memory>
#include <optional>

namespace Signalbox {

/// When a journal begins its next segment (tests set it lower), and how long it keeps the old ones.
struct JournalOptions
{
    quint64 segmentBytes = 256 * 1024 * 1024; ///< of bodies
    quint64 segmentRecords = 1024 * 1024;
    RetentionRules retention{};
    PinnedMessages pinned{}; ///< none: nothing is pinned
};

class JournalCore;

/// The record of all that crossed the wire: append-only segment files `NNNNNN.body` and `NNNNNN.index`, a name table
/// `names`, what was taken away again (`removals`), and a lock that keeps a second writer out. Written on the engine
/// thread; read from any thread through JournalReader. After a crash, opening cuts a torn tail; else segments are only
/// ever removed as a whole.
class Journal : public Recorder
{
public:
    /// Opens or makes the folder (mode 0700, files 0600). Errors (Kind::Storage): not a folder, no rights, held by
    /// another instance (its pid is in the message), unknown format version.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &folder,
                                                               const JournalOptions &options = {});
    ~Journal() override;

    [[nodiscard]] quint16 nameId(QByteArrayView name) override;
    quint64 record(const Frame &frame, IndexRecord record) override;

    /// From now on secrets are taken out of messages and names before they are written. Null: all is kept as it is.
    void setMask(std::shared_ptr<const CaptureMask> mask);
    void setRetention(const RetentionRules &rules); ///< and applies it

    [[nodiscard]] QString folder() const;
    // What follows may be asked from any thread.
    [[nodiscard]] quint64 firstSequence() const; ///< of the oldest record kept
    [[nodiscard]] quint64 endSequence() const;   ///< one past the newest
    /// Why messages are not being recorded, and since when; empty while all is well.
    [[nodiscard]] std::optional<Error> trouble() const;
    [[nodiscard]] quint64 lost() const;      ///< messages not recorded because of it
    [[nodiscard]] quint64 cutAtOpen() const; ///< bytes of torn tail removed at open
    [[nodiscard]] quint64 removed() const;   ///< messages that retention took with their files since it was opened

private:
    explicit Journal(std::unique_ptr<JournalCore> core);
    std::unique_ptr<JournalCore> d;
};

} // namespace Signalbox
