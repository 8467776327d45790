// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/networkreading.h"

#include "core/journal/eraanswer.h"
#include "core/journal/journalreader.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/toolheaders.h"
#include "core/session/probeverdict.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestBody = 1000;  ///< characters of a sentence
constexpr qint64 kMostRead = 1024 * 1024; ///< bytes of a record; heads are far shorter

QByteArray text(const Json &object, const char *member)
{
    return object.is_object() && object.contains(member) ? toQString(object.at(member)).toUtf8() : QByteArray();
}

Json part(const Json &object, const char *member)
{
    return object.is_object() && object.contains(member) && object.at(member).is_object()
               ? object.at(member)
               : Json(jsoncons::json_object_arg);
}

NetworkRow::Kind kindOf(const RecordedExchange &exchange)
{
    using Kind = NetworkRow::Kind;
    if (RecordedExchange::field(exchange.requestFields, "Upgrade").toLower() == "websocket") {
        return Kind::WebSocket;
    }
    const bool isStream =
        RecordedExchange::field(exchange.answerFields, "Content-Type").toLower().startsWith("text/event-stream");
    if (exchange.method == "POST") {
        return isStream ? Kind::PostStream : Kind::Post;
    }
    const bool wantsStream =
        RecordedExchange::field(exchange.requestFields, "Accept").toLower().contains("text/event-stream");
    return exchange.method == "GET" && (isStream || wantsStream) ? Kind::GetStream
           : exchange.method == "DELETE"                         ? Kind::Delete
                                                                 : Kind::Other;
}

/// A server that offers no stream answers 405 (basic/transports), also to the end of a session.
bool isRefusal(const NetworkRow &row)
{
    constexpr int kMethodNotAllowed = 405;
    return row.status == kMethodNotAllowed
           && (row.kind == NetworkRow::Kind::GetStream || row.kind == NetworkRow::Kind::Delete);
}

constexpr int kFirstError = 400;

void takeExchange(const RecordedExchange &exchange, NetworkRow &row)
{
    row.kind = kindOf(exchange);
    row.method = exchange.method;
    row.url = exchange.url;
    row.status = exchange.status;
    row.hasFailed = exchange.status == 0 || (exchange.status >= kFirstError && !isRefusal(row));
    row.durationNs = exchange.times.end;
    row.wallNs -= std::max<qint64>(exchange.times.end, 0); // it is recorded when it is over
    row.requestBytes = std::max<qint64>(exchange.requestHeadBytes, 0);
    row.answerBytes = exchange.answerBytes;
}

/// The message it carried: its method and what it is about, and its length.
void takeMessage(const JournalReader &reader, const IndexRecord &record, NetworkRow &row)
{
    if (record.pair == 0) {
        return;
    }
    const IndexRecord message = reader.at(record.pair - 1);
    const QByteArrayList words{reader.name(message.method), reader.name(message.about)};
    row.about = QString::fromUtf8(words.join(' ')).trimmed();
    row.requestBytes += row.method == "POST" ? message.length : 0;
}

/// An older server refuses the question by which a connection begins.
bool tellsEra(const JournalReader &reader, const IndexRecord &record, const NetworkRow &row)
{
    const bool isProbe = (record.flags & IndexRecord::ProbeTraffic) != 0 && record.pair != 0;
    return isProbe && row.status >= kFirstError && isEvidence(row.status)
           && reader.name(reader.at(record.pair - 1).method) == kEraQuestion;
}

void takeStep(const Json &event, NetworkRow &row)
{
    const Json request = part(event, "request");
    const Json response = part(event, "response");
    row.kind = NetworkRow::Kind::Authorization;
    row.method = text(request, "method");
    row.url = text(request, "url");
    row.about = QString::fromUtf8(text(event, "step"));
    row.sentence = QString::fromUtf8(text(event, "sentence")).left(kLongestBody);
    row.rule = QString::fromUtf8(text(event, "rule")).left(kLongestBody);
    row.status = response.contains("status") && response.at("status").is_int64() ? response.at("status").as<int>() : 0;
    row.hasFailed = text(event, "outcome") != "went";
    row.requestBytes = text(request, "head").size() + text(request, "body").size();
    row.answerBytes = text(response, "body").size();
}

QByteArray stepText(const Json &event)
{
    QByteArrayList parts;
    for (const char *member : {"request", "response"}) {
        const Json side = part(event, member);
        parts.append(text(side, "head").replace("\r\n", "\n").trimmed());
        parts.append(text(side, "body"));
    }
    parts.removeAll(QByteArray());
    return parts.join("\n\n");
}

QString factOf(QByteArrayView body, const char *member, const QString &format)
{
    const QString value = QString::fromUtf8(text(parseJson(body).value_or(ParsedJson()).value, member));
    return value.isEmpty() ? QString() : format.arg(value);
}

QStringList factsOf(const RecordedExchange &exchange, QByteArrayView body)
{
    QStringList facts{QString::fromUtf8(exchange.answerVersion.isEmpty() ? exchange.version : exchange.answerVersion),
                      factOf(body, "peer", QCoreApplication::translate("NetworkPane", "peer %1")),
                      factOf(body, "tls", u"%1"_s),
                      factOf(body, "proxy", QCoreApplication::translate("NetworkPane", "by way of %1"))};
    if (rawMember(body, "kept") == "true") {
        facts.append(QCoreApplication::translate("NetworkPane", "on a connection that was kept"));
    }
    facts.removeAll(QString());
    return facts;
}

/// Names and parameters that are no plain ASCII are sent as Base64 (basic/transports, from 2026-07-28).
QStringList decodedOf(const RecordedExchange &exchange)
{
    constexpr qsizetype kMost = 20;
    constexpr qsizetype kShown = 400; ///< characters
    QStringList decoded;
    for (const auto &[name, value] : exchange.requestFields) {
        const bool mayBe = name.toLower() == "mcp-name" || name.toLower().startsWith("mcp-param-");
        const std::optional<QByteArray> text = mayBe ? textOfHeader(value) : std::nullopt;
        if (mayBe && decoded.size() < kMost && (!text || *text != value)) {
            decoded.append(QString::fromLatin1(name.left(kShown)) + u": "_s
                           + (text ? QString::fromUtf8(*text).left(kShown)
                                   : QCoreApplication::translate("NetworkPane", "no valid Base64")));
        }
    }
    return decoded;
}

} // namespace

NetworkRow networkRow(const JournalReader &reader, quint64 sequence)
{
    const IndexRecord record = reader.at(sequence);
    NetworkRow row;
    row.sequence = sequence;
    row.wallNs = record.wallNs;
    const QByteArray body = reader.body(sequence, kMostRead).value_or(QByteArray());
    if (record.kind == IndexRecord::Auth) {
        const Result<ParsedJson> parsed = parseJson(body);
        takeStep(parsed ? parsed->value : Json(), row);
        return row;
    }
    takeExchange(RecordedExchange::read(body), row);
    takeMessage(reader, record, row);
    row.hasFailed = row.hasFailed && record.takenBack == IndexRecord::NotTakenBack && !tellsEra(reader, record, row);
    return row;
}

NetworkDetail authStepDetail(const QByteArray &record)
{
    const Result<ParsedJson> parsed = parseJson(record);
    const Json event = parsed ? parsed->value : Json();
    NetworkDetail detail;
    takeStep(event, detail.row);
    QStringList words{QString::fromUtf8(text(event, "sentence")), QString::fromUtf8(text(event, "rule"))};
    words.removeAll(QString());
    detail.sentence = words.join(u" · "_s);
    detail.text = stepText(event);
    return detail;
}

NetworkDetail networkDetail(const JournalReader &reader, quint64 sequence)
{
    NetworkDetail detail;
    detail.row = networkRow(reader, sequence);
    const QByteArray body = reader.body(sequence, kMostRead).value_or(QByteArray());
    if (detail.row.kind == NetworkRow::Kind::Authorization) {
        const NetworkRow row = detail.row;
        detail = authStepDetail(body);
        detail.row = row; // knows its place
        return detail;
    }
    const QList<MessageExchange> exchanges = exchangesOf(reader, sequence);
    if (!exchanges.isEmpty()) {
        detail.text = exchanges.constFirst().heads;
        detail.phases = phasesOf(exchanges.constFirst().parts.times);
        detail.facts = factsOf(exchanges.constFirst().parts, body);
        detail.decoded = decodedOf(exchanges.constFirst().parts);
    }
    return detail;
}

} // namespace Signalbox
