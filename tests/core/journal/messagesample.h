// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/wire/frame.h"

#include <QByteArray>

namespace Signalbox::Sample {

inline constexpr qint64 kStartMs = 1'795'444'326'000; ///< 23 November 2026, 14:32:06 UTC

struct Message
{
    QByteArray server = "github";
    QByteArray method = "tools/call";
    QByteArray about = {};
    IndexRecord::Kind kind = IndexRecord::Request;
    Direction direction = Direction::Out;
    quint64 answers = 0; ///< 1 + sequence number of the request
    qint32 errorCode = 0;
    quint8 flags = 0;
    QByteArray body = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}})";
    qint64 atMs = 0;
    quint32 session = 1;
    QByteArray caller = {};
};

/// Writes one message as a session would; answers its sequence number.
inline quint64 write(Recorder &recorder, const Message &message)
{
    IndexRecord record;
    record.pair = message.answers;
    record.errorCode = message.errorCode;
    record.server = recorder.nameId(message.server);
    record.method = recorder.nameId(message.method);
    record.about = recorder.nameId(message.about);
    record.kind = message.kind;
    record.flags = message.flags;
    record.session = message.session;
    record.caller = recorder.nameId(message.caller);
    const Frame frame{.bytes = message.body,
                      .wallNs = (kStartMs + message.atMs) * 1'000'000,
                      .monoNs = (1000 + message.atMs) * 1'000'000,
                      .direction = message.direction};
    return recorder.record(frame, record);
}

} // namespace Signalbox::Sample
