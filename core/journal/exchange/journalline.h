// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/exchange/messagesource.h"

#include <QByteArray>

#include <optional>

namespace Signalbox {

/// The lines of a journal in JSONL, and so of a session file, which is the same compressed: one JSON object a line; a
/// header, a record for each message, and an end that says how many there were. docs/session-files.md is the
/// description for others. A message that is JSON in one line stands in its record as it crossed, byte for byte.
struct JournalLine
{
    static constexpr int kVersion = 1;

    enum class Type { Header, Record, End };
    Type type = Type::Record;

    int version = kVersion; ///< of a header; another means a newer program's file
    bool masked = false;    ///< of a header
    QByteArray program;     ///< of a header; may be empty
    quint64 count = 0;      ///< of an end: records

    std::optional<quint64> sequence; ///< of a record, as in the journal it came from
    IndexRecord record;              ///< without names, offset, length and checks
    QByteArray server;
    QByteArray method;
    QByteArray about;
    QByteArray caller;
    QByteArray body;
    bool hasBody = false;   ///< false: the journal it came from had lost it
    bool isDamaged = false; ///< the body is not what its checksum says

    /// Error (Kind::Framing): no JSON object, or a member is not what it must be; `where` is the member.
    [[nodiscard]] static Result<JournalLine> parse(QByteArrayView line);
};

[[nodiscard]] QByteArray journalHeaderLine(const QByteArray &program, qint64 wallNs, bool masked);
[[nodiscard]] QByteArray journalRecordLine(const ExportMessage &message, bool masked);
[[nodiscard]] QByteArray journalEndLine(quint64 records, quint64 maskedPlaces);

/// Appends UTF-8 text as a JSON string, with quotes. Nothing but quotes, backslashes and controls is escaped.
void appendJsonString(QByteArray &to, QByteArrayView utf8);
/// Can these bytes stand inside a line of JSON as they are? A text of one JSON value, in one line, nothing around it,
/// nothing in it that a strict reader would refuse.
[[nodiscard]] bool isPlainJsonLine(QByteArrayView bytes);

} // namespace Signalbox
