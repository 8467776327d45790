// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/journalline.h"
#include "core/journal/exchange/linesource.h"
#include "tests/fuzz/fuzzing.h"

#include <QBuffer>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

constexpr qint64 kLongestLine = 64 * 1024;

/// What was read from a line says the same when it is written and read again.
void checkRecord(const JournalLine &line)
{
    ExportMessage message{.sequence = line.sequence.value_or(0), .record = line.record, .body = line.body};
    message.server = line.server;
    message.method = line.method;
    if (!line.hasBody) {
        message.problem = QStringLiteral("lost");
    }
    const Result<JournalLine> again = JournalLine::parse(journalRecordLine(message, false));
    require(again.has_value(), "a line of ours can be read");
    require(again->body == line.body && again->hasBody == line.hasBody, "no byte of a message is lost");
    require(!again->isDamaged, "a checksum of ours is right");
    require(again->record.wallNs == line.record.wallNs, "no nanosecond is lost");
    require(again->record.monoNs == line.record.monoNs && again->record.pair == line.record.pair
                && again->record.kind == line.record.kind && again->record.flags == line.record.flags
                && again->record.session == line.record.session && again->record.errorCode == line.record.errorCode,
            "nothing of a record is lost");
    require(again->server == line.server && again->method == line.method, "no name is lost");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    LineSource lines(file, kLongestLine);
    for (;;) {
        const auto line = lines.next();
        if (!line) {
            require(!line.error().message.isEmpty(), "what cannot be read says why");
            break;
        }
        if (!*line) {
            require(lines.end() != LineSource::End::Open, "how it ended is known");
            break;
        }
        require((*line)->size() <= kLongestLine, "no line is longer than the limit");
        const Result<JournalLine> read = JournalLine::parse(**line);
        if (!read) {
            require(!read.error().message.isEmpty(), "what cannot be read says why");
        } else if (read->type == JournalLine::Type::Record) {
            checkRecord(*read);
        }
    }
    return 0;
}
