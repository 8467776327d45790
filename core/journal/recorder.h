// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"
#include "core/wire/frame.h"

#include <QByteArrayView>
#include <QtTypes>

namespace Signalbox {

/// Where every frame goes before it is parsed by anyone. One recorder, many sessions, one thread.
class Recorder
{
public:
    /// The number of a message that could not be written. As an answer's `pair`, 1 + this is 0: no request.
    static constexpr quint64 kNotRecorded = ~quint64(0);

    virtual ~Recorder() = default;

    /// The id of a name (server, method, tool) in the journal's table; the same text always has the same id.
    /// 0 is the empty name, and what is answered when the table is full.
    [[nodiscard]] virtual quint16 nameId(QByteArrayView name) = 0;

    /// Writes one message and answers its sequence number. `record` brings everything but time, direction, offset,
    /// length and checks, which are filled in here from the frame. Never blocks on a disk that is merely slow; if
    /// nothing can be written any more, counts the message, answers kNotRecorded and goes on (see Journal::trouble).
    virtual quint64 record(const Frame &frame, IndexRecord record) = 0;

    /// A recorder that only counts: for measuring, and where the person wants nothing kept.
    [[nodiscard]] static Recorder &none();
};

} // namespace Signalbox
