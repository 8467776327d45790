// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"

#include <QByteArrayView>

namespace Signalbox {

/// What a filter says of a message as far as it is known. The order is that of logic: "and" is the least of its parts,
/// "or" the greatest, "not" the other way round.
enum class FilterVerdict : quint8 { No, Open, Yes };

/// How much of a message a filter has to know.
enum class FilterReach : quint8 { Row, Record, Body };

/// The part of a record that tells most filters enough: eight bytes that can be kept for every message.
struct FilterRow
{
    quint16 server = 0; ///< these are ids in the journal's name table
    quint16 method = 0;
    quint16 about = 0;
    quint8 kind = IndexRecord::Unknown; ///< IndexRecord::Kind
    quint8 flags = 0;                   ///< IndexRecord::Flag

    [[nodiscard]] static FilterRow of(const IndexRecord &record)
    {
        return {record.server, record.method, record.about, record.kind, record.flags};
    }
};

/// A message as it is put before a filter, and what of it is known so far.
struct FilterSubject
{
    quint64 sequence = 0;
    FilterRow row{};
    const IndexRecord *record = nullptr; ///< null: not known yet
    qint64 durationNs = -1;              ///< with the record; -1: there is none
    bool isExchange = false;             ///< it begins one of several messages, whose duration it has
    bool isBodyKnown = false;
    QByteArrayView body{};     ///< followed by Skimmer::kPadding readable bytes
    qsizetype blockPlace = -1; ///< of the block that FilterMatcher::lookAtBlock() had, this is the body's place in it
    bool wasSeenInPieces = false; ///< the body is known, but not here: FilterMatcher::lookAtPiece() had it all
};

} // namespace Signalbox
