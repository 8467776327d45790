// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/recordedexchange.h"

#include "core/json/jsonreader.h"
#include "core/json/rawjson.h"

#include <QString>

#include <algorithm>

namespace Signalbox {

namespace {

QByteArray textMember(QByteArrayView json, QByteArrayView key)
{
    const QByteArrayView raw = rawMember(json, key);
    return raw.startsWith('"') ? QByteArray::fromStdString(decodeJsonString(raw)) : QByteArray();
}

/// In the record each byte of a head is one character. A mask put there later has characters that are no bytes.
QByteArray headMember(QByteArrayView json, QByteArrayView key)
{
    const QString text = QString::fromUtf8(textMember(json, key));
    const bool areBytes = std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xFF; });
    const QByteArray bytes = text.toLatin1();
    return areBytes && bytes.isValidUtf8() ? bytes : text.toUtf8();
}

qint64 timeMember(QByteArrayView times, QByteArrayView key)
{
    return std::max<qint64>(rawInteger(rawMember(times, key)).value_or(-1), -1);
}

/// Everything after the first line; its parts are put into `start`.
RecordedExchange::Fields readHead(const QByteArray &head, QList<QByteArray> &start)
{
    RecordedExchange::Fields fields;
    const QList<QByteArray> lines = head.split('\n');
    start = lines.constFirst().trimmed().split(' ');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            fields.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
        }
    }
    return fields;
}

} // namespace

RecordedExchange RecordedExchange::read(QByteArrayView json)
{
    RecordedExchange exchange;
    QList<QByteArray> start;
    exchange.url = textMember(json, "url");
    exchange.status = int(std::clamp<qint64>(rawInteger(rawMember(json, "status")).value_or(0), 0, 999));
    exchange.peer = textMember(json, "peer");
    exchange.answerBytes = std::max<qint64>(rawInteger(rawMember(json, "bytes")).value_or(0), 0);
    if (const QByteArray head = headMember(json, "request"); !head.isEmpty()) {
        exchange.requestHeadBytes = head.size();
        exchange.requestFields = readHead(head, start);
        exchange.method = start.value(0);
        exchange.version = start.size() > 2 ? start.constLast() : QByteArray();
    }
    if (const QByteArray head = headMember(json, "response"); !head.isEmpty()) {
        exchange.answerHeadBytes = head.size();
        exchange.answerFields = readHead(head, start);
        exchange.answerVersion = start.value(0);
        exchange.reason = start.mid(2).join(' ');
    }
    const QByteArrayView times = rawMember(json, "times");
    exchange.times = {.name = timeMember(times, "name"),
                      .tcp = timeMember(times, "tcp"),
                      .tls = timeMember(times, "tls"),
                      .sent = timeMember(times, "sent"),
                      .firstByte = timeMember(times, "firstByte"),
                      .end = timeMember(times, "end")};
    return exchange;
}

QByteArray RecordedExchange::field(const Fields &fields, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        fields, [name](const auto &one) { return one.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found != fields.end() ? found->second : QByteArray();
}

} // namespace Signalbox
