// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/messageexchange.h"

#include "core/journal/journalreader.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <vector>

namespace Signalbox {

namespace {

constexpr qsizetype kMostExchanges = 8;
constexpr qint64 kMostRead = 1024 * 1024; ///< bytes of a record; heads are far shorter
constexpr quint64 kExchangeBatch = 4096;

/// In the record each byte of a head is one character; a mask put there has characters that are no bytes.
QByteArray headText(const Json &record, const char *member)
{
    const QString text = record.contains(member) ? toQString(record[member]) : QString();
    const bool areBytes = std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xFF; });
    const QByteArray latin = text.toLatin1();
    QByteArray bytes = areBytes && latin.isValidUtf8() ? latin : text.toUtf8();
    return bytes.replace("\r\n", "\n").trimmed();
}

MessageExchange readExchange(const JournalReader &reader, quint64 sequence)
{
    MessageExchange exchange{.sequence = sequence, .parts = {}, .heads = {}};
    const Result<QByteArray> body = reader.body(sequence, kMostRead);
    const Result<ParsedJson> parsed = body ? parseJson(*body) : Result<ParsedJson>(Failure(body.error()));
    if (!parsed || !parsed->value.is_object()) {
        return exchange;
    }
    exchange.parts = RecordedExchange::read(*body);
    QByteArrayList heads{headText(parsed->value, "request"), headText(parsed->value, "response")};
    heads.removeAll(QByteArray());
    exchange.heads = heads.join("\n\n");
    return exchange;
}

} // namespace

QList<MessageExchange> exchangesOf(const JournalReader &reader, quint64 sequence)
{
    const IndexRecord record = reader.at(sequence);
    if (record.kind == IndexRecord::Http) {
        return {readExchange(reader, sequence)};
    }
    const quint64 request = record.pair != 0 ? record.pair - 1 : sequence;
    QList<MessageExchange> exchanges;
    for (const quint64 one : recordsPointingAt(reader, request, IndexRecord::Http, kMostExchanges)) {
        exchanges.append(readExchange(reader, one));
    }
    return exchanges;
}

QList<quint64> recordsPointingAt(const JournalReader &reader, quint64 request, IndexRecord::Kind kind, qsizetype most)
{
    const quint64 end = std::min(reader.endSequence(), request + 1 + kMostLookedAt);
    QList<quint64> found;
    std::vector<IndexRecord> records(kExchangeBatch);
    for (quint64 at = request + 1; at < end && found.size() < most;) {
        const auto wanted = std::size_t(std::min(kExchangeBatch, end - at));
        const auto got = reader.copy(at, std::span(records).first(wanted));
        for (quint64 i = 0; i < quint64(got); ++i) {
            const IndexRecord &one = records[i];
            if (one.kind == kind && one.pair == request + 1 && found.size() < most) {
                found.append(at + i);
            }
        }
        if (got <= 0 || QThread::currentThread()->isInterruptionRequested()) {
            break;
        }
        at += quint64(got);
    }
    return found;
}

QList<ExchangePhase> phasesOf(const RecordedExchange::Times &times)
{
    const std::pair<qint64, const char *> steps[] = {
        {times.name, QT_TRANSLATE_NOOP("MessageExchange", "Name")},
        {times.tcp, QT_TRANSLATE_NOOP("MessageExchange", "TCP")},
        {times.tls, QT_TRANSLATE_NOOP("MessageExchange", "TLS")},
        {times.sent, QT_TRANSLATE_NOOP("MessageExchange", "Sent")},
        {times.firstByte, QT_TRANSLATE_NOOP("MessageExchange", "First byte")},
        {times.end, QT_TRANSLATE_NOOP("MessageExchange", "Rest")},
    };
    QList<ExchangePhase> phases;
    qint64 from = 0;
    for (const auto &[to, name] : steps) {
        if (to >= 0) {
            phases.append({QCoreApplication::translate("MessageExchange", name), from, std::max(from, to)});
            from = std::max(from, to);
        }
    }
    return phases;
}

} // namespace Signalbox
