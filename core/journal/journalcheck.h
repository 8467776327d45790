// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace Signalbox {

/// Something in a journal folder that is not as it was written.
struct JournalDamage
{
    enum class Kind {
        IndexHeader, ///< of a segment's index file; the body file's stands in for it
        BodyHeader,  ///< of a segment's body file, or the whole file is gone
        Record,      ///< records: who, when and where is lost of these messages
        Body,        ///< bytes of these messages
        Missing,     ///< messages in no segment, though nothing says that they are no longer kept
        Names,       ///< entries of the name table
        Removals,    ///< the file that says what is no longer kept
    };

    Kind kind = Kind::Record;
    quint32 segment = 0;  ///< its number; 0: none
    quint64 sequence = 0; ///< first message concerned
    quint64 messages = 0; ///< so many in a row; 0: none
    bool operator==(const JournalDamage &) const = default;
};

/// What a look at every byte of a journal found.
struct JournalCheck
{
    quint32 segments = 0;
    quint64 records = 0; ///< looked at
    quint64 bodyBytes = 0;
    quint64 tailBytes = 0; ///< torn off behind the last message, as a crash leaves it: no damage, cut at the next start
    quint64 firstSequence = 0;
    quint64 endSequence = 0;
    QList<JournalDamage> damages; ///< in order of the files; neighbours of one kind are one
    quint64 damagedMessages = 0;

    /// Reads everything once, in pieces; changes nothing. `progress` gets the bytes done and in all, and answers whether
    /// to go on. Errors: no journal, not ours, a newer format, stopped (Kind::Cancelled).
    [[nodiscard]] static Result<JournalCheck> run(const QString &folder,
                                                  const std::function<bool(quint64 done, quint64 all)> &progress = {});
};

} // namespace Signalbox
