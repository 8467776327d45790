// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/indexrecord.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace Signalbox {

/// Reads a journal folder while it is being written, or later. One reader per thread; values cross.
class JournalReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalReader>> open(const QString &folder);
    ~JournalReader();

    /// Looks for new records and segments; answers endSequence(). Cheap when nothing is new.
    quint64 refresh();
    [[nodiscard]] quint64 firstSequence() const;
    [[nodiscard]] quint64 endSequence() const;

    /// One record; a zeroed one (kind Unknown, length 0) when the number is out of range or the record is damaged.
    [[nodiscard]] IndexRecord at(quint64 sequence) const;
    /// The same for many in a row, at the speed of the memory: answers how many there were.
    qsizetype copy(quint64 first, std::span<IndexRecord> into) const;
    /// The message's bytes, or at most `limit` of them (0: all). Error: gone or damaged; a part cannot be checked.
    [[nodiscard]] Result<QByteArray> body(quint64 sequence, qint64 limit = 0) const;
    [[nodiscard]] QByteArray name(quint16 id) const;

    struct Private;

private:
    explicit JournalReader(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
