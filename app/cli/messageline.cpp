// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messageline.h"

#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString durationWord(qint64 ns)
{
    if (ns < 0) {
        return {};
    }
    if (ns < 1'000'000) {
        return QString::number(ns / 1000) + "us"_L1;
    }
    return ns < 10'000'000'000 ? QString::number(ns / 1'000'000) + "ms"_L1 : QString::number(ns / 1'000'000'000) + u's';
}

/// As the protocol writes it.
QString taskWord(TaskWord word)
{
    switch (word) {
    case TaskWord::Working:
        return u"working"_s;
    case TaskWord::InputRequired:
        return u"input_required"_s;
    case TaskWord::Completed:
        return u"completed"_s;
    case TaskWord::Failed:
        return u"failed"_s;
    case TaskWord::Cancelled:
        return u"cancelled"_s;
    case TaskWord::None:
        break;
    }
    return {};
}

QDateTime utc(qint64 wallNs)
{
    return QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000, QTimeZone::UTC);
}

} // namespace

MessageLine MessageLine::of(const JournalReader &reader, quint64 sequence)
{
    MessageLine line{.sequence = sequence, .record = reader.at(sequence)};
    const auto name = [&reader](quint16 id) { return QString::fromUtf8(reader.name(id)); };
    line.server = name(line.record.server);
    line.method = name(line.record.method);
    line.about = name(line.record.about);
    const bool isAnswer = line.record.kind == IndexRecord::Result || line.record.kind == IndexRecord::ErrorResult
                          || line.record.kind == IndexRecord::Http || line.record.kind == IndexRecord::Ended;
    const qint64 sentNs = isAnswer && line.record.pair != 0 ? reader.at(line.record.pair - 1).monoNs : 0;
    if (sentNs > 0 && line.record.monoNs >= sentNs) {
        line.durationNs = line.record.monoNs - sentNs;
    }
    return line;
}

MessageLine MessageLine::of(const JournalReader &reader, const FoldedExchange &exchange, std::vector<quint64> messages)
{
    MessageLine line = of(reader, exchange.head());
    const MessageLine last = of(reader, exchange.last());
    line.exchange = exchange;
    line.messages = std::move(messages);
    line.status = exchange.task() == TaskWord::None ? last.statusWord() : taskWord(exchange.task());
    if (line.record.monoNs > 0 && last.record.monoNs >= line.record.monoNs) {
        line.durationNs = last.record.monoNs - line.record.monoNs;
    }
    return line;
}

/// As the filter language names it.
QString MessageLine::kindWord() const
{
    switch (record.kind) {
    case IndexRecord::Request:
        return u"request"_s;
    case IndexRecord::Notification:
        return u"notification"_s;
    case IndexRecord::Result:
        return u"result"_s;
    case IndexRecord::ErrorResult:
        return u"error"_s;
    case IndexRecord::Batch:
        return u"batch"_s;
    case IndexRecord::Stray:
        return u"stray"_s;
    case IndexRecord::Http:
        return u"http"_s;
    case IndexRecord::Auth:
        return u"auth"_s;
    case IndexRecord::Ended:
        return u"ended"_s;
    case IndexRecord::Gate:
        return u"gate"_s;
    default:
        return u"unknown"_s;
    }
}

QString MessageLine::statusWord() const
{
    if (exchange) {
        return status;
    }
    if (record.kind == IndexRecord::ErrorResult || (record.kind == IndexRecord::Ended && record.errorCode != 0)) {
        return QString::number(record.errorCode);
    }
    if ((record.flags & IndexRecord::Truncated) != 0) {
        return u"cut"_s;
    }
    if (record.kind != IndexRecord::Result) {
        return {};
    }
    if ((record.flags & IndexRecord::Late) != 0) {
        return u"late"_s;
    }
    return (record.flags & IndexRecord::ToolError) != 0 ? u"tool-error"_s : u"ok"_s;
}

/// Of an exchange: what it is made of.
QString MessageLine::roundsWord() const
{
    QStringList words;
    if (exchange && exchange->legs() > 1) {
        words.append("rounds="_L1 + QString::number(exchange->legs()));
    }
    if (exchange && exchange->polls() > 0) {
        words.append("polls="_L1 + QString::number(exchange->polls()));
    }
    return words.join("  "_L1);
}

QString MessageLine::toText() const
{
    const bool isOut = (record.flags & IndexRecord::Outgoing) != 0;
    const QString time = utc(record.wallNs).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz");
    QString text = QString::number(sequence + 1).rightJustified(7) + "  "_L1 + time + "  "_L1 + server.leftJustified(16)
                   + "  "_L1 + (isOut ? "-> "_L1 : "<- "_L1) + kindWord().leftJustified(12) + "  "_L1 + method;
    const QString size =
        exchange ? "messages="_L1 + QString::number(messages.size()) : QString::number(record.length) + u'B';
    for (const QString &word : {about, statusWord(), durationWord(durationNs), size, roundsWord()}) {
        text += word.isEmpty() ? QString() : "  "_L1 + word;
    }
    return text.replace(u'\n', u' '); // names may come from a server
}

QString MessageLine::toJson() const
{
    Json json(jsoncons::json_object_arg);
    const auto add = [&json](const char *member, const QString &text) {
        if (!text.isEmpty()) {
            json.insert_or_assign(member, fromQString(text));
        }
    };
    json.insert_or_assign("no", sequence + 1);
    add("time", utc(record.wallNs).toString(Qt::ISODateWithMs));
    add("server", server);
    json.insert_or_assign("session", record.session);
    add("dir", (record.flags & IndexRecord::Outgoing) != 0 ? u"out"_s : u"in"_s);
    add("kind", kindWord());
    add("method", method);
    add("about", about);
    add("status", statusWord());
    if (durationNs >= 0) {
        json.insert_or_assign("durationMs", double(durationNs) / 1e6);
    }
    if (exchange) {
        Json numbers(jsoncons::json_array_arg);
        for (const quint64 message : messages) {
            numbers.push_back(message + 1);
        }
        json.insert_or_assign("messages", std::move(numbers));
        json.insert_or_assign("rounds", exchange->legs());
        json.insert_or_assign("polls", exchange->polls());
        return QString::fromUtf8(compactJson(json));
    }
    json.insert_or_assign("bytes", record.length);
    if (record.pair != 0) {
        json.insert_or_assign("answers", record.pair);
    }
    return QString::fromUtf8(compactJson(json));
}

} // namespace Signalbox
