// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/recordingreader.h"

#include "core/base/regularfile.h"
#include "core/hub/answers/answercollector.h"
#include "core/journal/exchange/importer.h"
#include "core/journal/exchange/journalline.h"
#include "core/journal/exchange/linesource.h"
#include "core/journal/exchange/recordcursor.h"
#include "core/journal/journalreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Signalbox {

namespace {

constexpr qint64 kMostBytes = 256LL * 1024 * 1024;
constexpr quint64 kTellEvery = 1024; // records

class RecordingReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

Failure takenBack()
{
    return fail(Error::Kind::Cancelled, RecordingReaderText::tr("Reading the recording was stopped."));
}

Result<> checkSize(const AnswerCollector &collector)
{
    if (collector.answers().bytes() > kMostBytes) {
        return fail(Error::Kind::Usage,
                    RecordingReaderText::tr("There are more than 256 MB of answers in the recording."));
    }
    return {};
}

Failure lineFailure(Error why, quint64 line, bool isOurs)
{
    if (why.kind == Error::Kind::Framing) {
        why.message =
            isOurs
                ? RecordingReaderText::tr("Line %1 of the recording cannot be read. %2").arg(line).arg(why.message)
                : RecordingReaderText::tr("This is no session file, no journal in JSON lines and no journal's folder.");
        why.where = QStringLiteral("line %1").arg(line);
    }
    return Failure(std::move(why));
}

Result<> takeLine(AnswerCollector &collector, const JournalLine &line, quint64 number)
{
    if (line.type == JournalLine::Type::Header) {
        collector.forgetOpen();
        if (line.version > JournalLine::kVersion) {
            return fail(
                Error::Kind::Usage,
                RecordingReaderText::tr("The recording was written by a newer program, in a way not known here."));
        }
    }
    if (line.type == JournalLine::Type::Record && line.hasBody && !line.isDamaged) {
        collector.take({.sequence = line.sequence.value_or(number),
                        .record = line.record,
                        .server = line.server,
                        .method = line.method,
                        .about = line.about,
                        .body = [&line] { return line.body; }});
    }
    return checkSize(collector);
}

Result<> readFile(AnswerCollector &collector, const QString &path, const TransferProgress &progress,
                  GivenOpen givenOpen)
{
    QFile file(path);
    if (const std::optional<QString> why = openRegularFile(file, givenOpen)) {
        return fail(Error::Kind::Storage,
                    RecordingReaderText::tr("The recording %1 cannot be read: %2.").arg(path, *why));
    }
    const ImportLimits limits;
    LineSource lines(file, limits.lineBytes);
    bool isOurs = false;
    for (quint64 number = 1; number <= limits.records && lines.textBytes() <= quint64(limits.textBytes); ++number) {
        const Result<std::optional<QByteArrayView>> text = lines.next();
        if (!text) {
            return lineFailure(text.error(), number, isOurs);
        }
        if (!*text) {
            break;
        }
        const Result<JournalLine> line = JournalLine::parse(**text);
        if (!line && lines.isLastUnended()) {
            break; // it was cut inside its last line
        }
        if (!line) {
            return lineFailure(line.error(), number, isOurs);
        }
        isOurs = true;
        if (Result<> taken = takeLine(collector, *line, number); !taken) {
            return taken;
        }
        if (number % kTellEvery == 0 && progress && !progress(quint64(file.pos()), quint64(file.size()))) {
            return takenBack();
        }
    }
    return {};
}

Result<> readFolder(AnswerCollector &collector, const QString &path, const TransferProgress &progress)
{
    const Result<std::unique_ptr<JournalReader>> reader = JournalReader::open(path);
    if (!reader) {
        return Failure(reader.error());
    }
    const JournalReader &journal = **reader;
    JournalSelection messages;
    messages.accepts = [](quint64, const IndexRecord &record) {
        return record.kind == IndexRecord::Request || record.kind == IndexRecord::Result
               || record.kind == IndexRecord::ErrorResult;
    };
    RecordCursor cursor(journal, messages);
    while (cursor.next()) {
        const quint64 sequence = cursor.sequence();
        const IndexRecord &record = cursor.record();
        collector.take({.sequence = sequence,
                        .record = record,
                        .server = journal.name(record.server),
                        .method = journal.name(record.method),
                        .about = journal.name(record.about),
                        .body = [&] { return journal.body(sequence).value_or(QByteArray()); }});
        if (Result<> fits = checkSize(collector); !fits) {
            return fits;
        }
        if (sequence % kTellEvery == 0 && progress && !progress(sequence, cursor.end())) {
            return takenBack();
        }
    }
    return {};
}

} // namespace

Result<RecordedAnswers> readRecordedAnswers(const QString &path, const TransferProgress &progress, GivenOpen givenOpen)
{
    AnswerCollector collector;
    const Result<> read = QFileInfo(path).isDir() ? readFolder(collector, path, progress)
                                                  : readFile(collector, path, progress, givenOpen);
    if (!read) {
        return Failure(read.error());
    }
    if (collector.answers().count() == 0) {
        return fail(Error::Kind::Usage, RecordingReaderText::tr("No server was answered anything in this recording."));
    }
    return collector.answers();
}

} // namespace Signalbox
