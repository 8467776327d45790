// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/lineframer.h"
#include "tests/fuzz/fuzzing.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

struct Line
{
    QByteArray bytes;
    quint8 flags = 0;
    bool operator==(const Line &) const = default;
};

struct Lines
{
    QList<Line> list;
    bool isOverLimit = false;
    bool operator==(const Lines &) const = default;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// What the framer must give, the slow way.
Lines expected(const QByteArray &stream, qint64 limit)
{
    Lines lines;
    const auto take = [&lines](QByteArray text, quint8 flags) {
        QByteArray rest = text;
        if (rest.startsWith("\xEF\xBB\xBF")) {
            flags |= Frame::HadBom;
            rest.remove(0, 3);
        }
        while (!rest.isEmpty() && isBlank(rest.front())) {
            rest.remove(0, 1);
        }
        if (rest.isEmpty() && !(flags & Frame::HadBom)) {
            return;
        }
        QByteArray inner = rest.mid(1);
        while (!inner.isEmpty() && isBlank(inner.front())) {
            inner.remove(0, 1);
        }
        const bool isArray = rest.startsWith('[') && (inner.startsWith('{') || inner.startsWith(']'));
        lines.list.append({text, quint8(rest.startsWith('{') || isArray ? flags : flags | Frame::Stray)});
    };
    QList<QByteArray> parts = stream.split('\n');
    const QByteArray tail = parts.takeLast();
    for (const QByteArray &part : std::as_const(parts)) {
        if (part.size() > limit) {
            lines.isOverLimit = true;
            return lines;
        }
        part.endsWith('\r') ? take(part.chopped(1), Frame::HadCr) : take(part, Frame::Plain);
    }
    lines.isOverLimit = tail.size() > limit;
    if (!lines.isOverLimit) {
        take(tail, Frame::Unended);
    }
    return lines;
}

/// heldBytes: lines that are longer wait on the disk for their end.
Lines framed(const QList<QByteArray> &pieces, qint64 limit, qsizetype heldBytes = LineFramer::kHeldBytes)
{
    static const QTemporaryDir folder;
    LineFramer framer(limit, folder.path(), heldBytes);
    Lines lines;
    const auto keep = [&lines](const Frame &frame) { lines.list.append({frame.bytes.toByteArray(), frame.flags}); };
    for (const QByteArray &piece : pieces) {
        for (qsizetype at = 0; at < piece.size();) {
            const std::span<char> room = framer.room();
            const qsizetype count = std::min(piece.size() - at, qsizetype(room.size()));
            std::memcpy(room.data(), piece.constData() + at, std::size_t(count));
            framer.filled(count);
            at += count;
            while (const auto frame = framer.next()) {
                keep(*frame);
            }
        }
    }
    if (const auto frame = framer.last()) {
        keep(*frame);
    }
    lines.isOverLimit = framer.isOverLimit();
    return lines;
}

} // namespace

/// Limit, seed, stream. Any chunking gives the lines of a simple split, and none is lost or made up.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray stream = bytesOf(data, size);
    const qint64 limit = 1 + 8 * qint64(takeByte(stream));
    const std::uint8_t seed = takeByte(stream);
    const Lines lines = expected(stream, limit);
    require(framed(pieces(stream, 0), limit) == lines, "a stream read at once gives its lines");
    require(framed(pieces(stream, 1), limit) == lines, "a stream read byte by byte gives its lines");
    require(framed(pieces(stream, seed), limit) == lines, "a stream read in pieces gives its lines");
    if (seed % 8 == 0) { // a file for each line is slow
        require(framed(pieces(stream, seed), limit, 1 + seed / 8) == lines, "long lines come back from the disk");
    }
    return 0;
}
