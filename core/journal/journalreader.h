// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/bodyview.h"
#include "core/journal/indexrecord.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace Signalbox {

/// Reads a journal folder while it is being written, or later. One reader per thread; values cross. Messages that
/// retention took away are answered as such: their record is of kind Removed, their bytes are "no longer kept".
class JournalReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalReader>> open(const QString &folder);
    ~JournalReader();

    /// Looks for new records and segments, and for those that are gone; answers endSequence(). Cheap when nothing is
    /// new.
    quint64 refresh();
    [[nodiscard]] quint64 firstSequence() const; ///< of the oldest segment kept; grows
    [[nodiscard]] quint64 endSequence() const;

    /// One record; a zeroed one (kind Unknown, length 0) when the number is out of range or the record is damaged.
    [[nodiscard]] IndexRecord at(quint64 sequence) const;
    /// The same for many in a row, at the speed of the memory: answers how many there were.
    qsizetype copy(quint64 first, std::span<IndexRecord> into) const;
    /// The message's bytes, or at most `limit` of them (0: all). Error: gone or damaged; a part cannot be checked.
    [[nodiscard]] Result<QByteArray> body(quint64 sequence, qint64 limit = 0) const;
    /// `length` bytes from `offset` on, fewer at the message's end; not checked. For panes that show a piece.
    [[nodiscard]] Result<QByteArray> part(quint64 sequence, quint64 offset, qint64 length) const;
    /// All bytes, mapped instead of read: for messages too large to have in memory. Not checked; see isWhole().
    [[nodiscard]] Result<BodyView> view(quint64 sequence) const;
    /// Gives all bytes in pieces of at most kPiece to `sink`, which answers whether it wants more. Error: gone, or
    /// damaged, which shows at the end only.
    [[nodiscard]] Result<> stream(quint64 sequence, const std::function<bool(QByteArrayView)> &sink) const;
    static constexpr qsizetype kPiece = 1024 * 1024;
    /// The stretch of messages that lie in one file with this one, so far; empty: it is in none. In a file the bodies
    /// lie in their order, each at its record's `offset`.
    struct Stretch
    {
        quint64 first = 0;
        quint64 end = 0;
    };
    [[nodiscard]] Stretch fileOf(quint64 sequence) const;
    /// Bytes of the file that holds this message, from any offset of it on: of many messages at once. Not checked.
    /// Answers how many there were.
    [[nodiscard]] qsizetype readFile(quint64 sequence, quint64 offset, std::span<char> into) const;
    /// Are the message's bytes those that were recorded? Reads them all, in pieces.
    [[nodiscard]] bool isWhole(quint64 sequence) const;
    [[nodiscard]] QByteArray name(quint16 id) const;

    struct Private;

private:
    explicit JournalReader(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
