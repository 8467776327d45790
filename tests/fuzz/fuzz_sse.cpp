// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/sseparser.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>
#include <utility>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

struct Event
{
    QByteArray type;
    QByteArray data;
    QByteArray lastId;
    bool operator==(const Event &) const = default;
};

struct Stream
{
    QList<Event> events;
    QByteArray lastId;
    std::optional<int> retryMs;
    bool isOverLimit = false;
    bool operator==(const Stream &) const = default;
};

Stream parsed(const QList<QByteArray> &pieces, qint64 limit)
{
    Stream stream;
    SseParser parser(limit);
    for (const QByteArray &piece : pieces) {
        parser.feed(piece,
                    [&stream](const SseEvent &event) { stream.events.append({event.type, event.data, event.lastId}); });
    }
    stream.lastId = parser.lastId();
    stream.retryMs = parser.retryMs();
    stream.isOverLimit = parser.isOverLimit();
    return stream;
}

/// Gathers the fields of one event (WHATWG HTML section 9.2.6).
struct Gathered
{
    QByteArray type;
    QByteArray data;
    QByteArray id;
    bool hasData = false;

    void field(const QByteArray &name, const QByteArray &value, Stream &stream)
    {
        const bool isDigits =
            !value.isEmpty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        if (name == "data") {
            data += value + '\n';
            hasData = true;
        } else if (name == "event") {
            type = value;
        } else if (name == "id" && !value.contains('\0')) {
            id = value;
        } else if (name == "retry" && isDigits) {
            bool fits = false;
            const qulonglong ms = value.toULongLong(&fits);
            stream.retryMs = fits ? int(std::min<qulonglong>(ms, 60000)) : 60000;
        }
    }
};

/// The algorithm of the standard, on the whole text.
Stream expected(QByteArray text)
{
    Stream stream;
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    text.replace("\r\n", "\n").replace('\r', '\n');
    QList<QByteArray> lines = text.split('\n');
    lines.removeLast(); // not ended
    Gathered gathered;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (line.isEmpty()) {
            stream.lastId = gathered.id;
            if (gathered.hasData) {
                stream.events.append(
                    {gathered.type.isEmpty() ? "message" : gathered.type, gathered.data.chopped(1), stream.lastId});
            }
            gathered = {.type = {}, .data = {}, .id = gathered.id, .hasData = false};
        } else if (colon != 0) {
            QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
            if (value.startsWith(' ')) {
                value.remove(0, 1);
            }
            gathered.field(colon < 0 ? line : line.first(colon), value, stream);
        }
    }
    return stream;
}

} // namespace

/// Limit, seed, stream. Any chunking gives the same events, and within the limit they are those of the standard.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray text = bytesOf(data, size);
    const std::uint8_t limitByte = takeByte(text);
    const qint64 limit = limitByte < 128 ? 1 << 20 : limitByte - 127;
    const std::uint8_t seed = takeByte(text);
    const Stream whole = parsed({text}, limit);
    require(parsed(pieces(text, 1), limit) == whole, "a stream read byte by byte gives the same events");
    require(parsed(pieces(text, seed), limit) == whole, "a stream read in pieces gives the same events");
    if (!whole.isOverLimit) {
        require(whole == expected(text), "the events are those of the standard");
    }
    for (const Event &event : whole.events) {
        require(event.data.size() <= limit, "no event is over the limit");
    }
    return 0;
}
