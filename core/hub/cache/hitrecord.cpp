// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/hitrecord.h"

#include "core/json/jsontext.h"

namespace Signalbox {

void HitRecord::writeTo(Recorder &recorder, const Clock &clock) const
{
    const bool isTool = method == "tools/call";
    const QByteArray what =
        isTool ? "\"tool\":" + jsonString(about) : R"("method":")" + method + R"(","about":)" + jsonString(about);
    const QByteArray text = R"({"gate":"cache","decision":"hit",)" + what + R"(,"caller":)" + jsonString(caller)
                            + R"(,"reason":)" + jsonString(reason) + '}';
    IndexRecord record;
    record.server = recorder.nameId(server.toUtf8());
    record.method = recorder.nameId(method);
    record.about = recorder.nameId((isTool ? about.sliced(server.size() + 1) : about).toUtf8());
    record.kind = IndexRecord::Gate;
    record.flags = IndexRecord::Outgoing;
    record.pair = requestSequence > 0 && requestSequence != Recorder::kNotRecorded ? requestSequence + 1 : 0;
    recorder.record({text, clock.wallNs(), clock.monotonicNs(), Direction::Out, Frame::Plain}, record);
}

} // namespace Signalbox
