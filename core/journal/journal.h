// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/recorder.h"

#include <QString>

#include <memory>
#include <optional>

namespace Signalbox {

/// When a journal begins its next segment; tests set it lower.
struct JournalOptions
{
    quint64 segmentBytes = 256 * 1024 * 1024; ///< of bodies
    quint64 segmentRecords = 1024 * 1024;
};

/// The record of all that crossed the wire: append-only segment files `NNNNNN.body` and `NNNNNN.index`, a name table
/// `names`, and a lock that keeps a second writer out. Written on the engine thread; read from any thread
/// through JournalReader. After a crash, opening cuts a torn tail; nothing else is ever changed.
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

    [[nodiscard]] QString folder() const;
    // What follows may be asked from any thread.
    [[nodiscard]] quint64 firstSequence() const; ///< of the oldest record kept
    [[nodiscard]] quint64 endSequence() const;   ///< one past the newest
    /// Why messages are not being recorded, and since when; empty while all is well.
    [[nodiscard]] std::optional<Error> trouble() const;
    [[nodiscard]] quint64 lost() const;      ///< messages not recorded because of it
    [[nodiscard]] quint64 cutAtOpen() const; ///< bytes of torn tail removed at open

    struct Private;

private:
    explicit Journal(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
