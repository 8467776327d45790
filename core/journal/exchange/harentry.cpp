// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/harentry.h"

#include "core/base/durations.h"
#include "core/journal/exchange/isotime.h"
#include "core/journal/exchange/journalline.h"
#include "core/journal/exchange/recordedexchange.h"

#include <QUrl>
#include <QUrlQuery>

namespace Signalbox {

namespace {

constexpr QByteArrayView kMask = "***";

QByteArray milliseconds(qint64 ns)
{
    return QByteArray::number(double(ns) / kNsPerMsReal, 'f', 3);
}

QByteArray string(QByteArrayView utf8)
{
    QByteArray text;
    if (utf8.isValidUtf8()) {
        appendJsonString(text, utf8);
    } else {
        appendJsonString(text, QString::fromUtf8(utf8).toUtf8());
    }
    return text;
}

/// The arrays that HAR makes of header fields and of a query.
QByteArray nameValues(const RecordedExchange::Fields &fields, bool isMasked)
{
    QByteArray list;
    for (const auto &[name, value] : fields) {
        const bool hide = isMasked && Masker::isSecretName(QString::fromUtf8(name)) && !value.contains(kMask)
                          && !value.contains("masked");
        list.append(list.isEmpty() ? "" : ",").append("{\"name\":").append(string(name)).append(",\"value\":");
        list.append(string(hide ? kMask : QByteArrayView(value))).append('}');
    }
    return '[' + list + ']';
}

QByteArray queryOf(const QByteArray &url, bool isMasked)
{
    RecordedExchange::Fields fields;
    const QUrlQuery query(QUrl(QString::fromUtf8(url)));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        fields.append({name.toUtf8(), value.toUtf8()});
    }
    return nameValues(fields, isMasked);
}

/// The address of a peer, without its port.
QByteArray addressOf(const QByteArray &peer)
{
    const qsizetype colon = peer.lastIndexOf(':');
    QByteArray address = colon > 0 && (peer.count(':') == 1 || peer.contains(']')) ? peer.first(colon) : peer;
    return address.replace('[', "").replace(']', "");
}

/// HAR's phases of time; -1 is its word for "does not apply".
QByteArray timings(const RecordedExchange::Times &times, qint64 &total)
{
    qint64 at = 0;
    total = 0;
    const auto phase = [&at, &total](qint64 until) {
        if (until < 0) {
            return QByteArray("-1");
        }
        const qint64 took = std::max<qint64>(until - at, 0);
        at = std::max(at, until);
        total += took;
        return milliseconds(took);
    };
    const QByteArray dns = phase(times.name);
    const qint64 began = at;
    const QByteArray connect = phase(std::max(times.tcp, times.tls));
    const QByteArray ssl =
        times.tls < 0 ? QByteArray("-1") : milliseconds(std::max<qint64>(times.tls - std::max(times.tcp, began), 0));
    // These three must be there.
    const auto needed = [&phase, &at](qint64 until) { return phase(std::max(until, at)); };
    const QByteArray send = needed(times.sent);
    const QByteArray wait = needed(times.firstByte);
    const QByteArray receive = needed(times.end);
    return "{\"blocked\":-1,\"dns\":" + dns + ",\"connect\":" + connect + ",\"ssl\":" + ssl + ",\"send\":" + send
           + ",\"wait\":" + wait + ",\"receive\":" + receive + '}';
}

/// Text, or base64 where it is none.
QByteArray content(const ExportMessage &message, const char *encodingKey)
{
    if (message.body.isValidUtf8()) {
        return "\"text\":" + string(message.body);
    }
    return "\"text\":\"" + message.body.toBase64() + "\",\"" + encodingKey + "\":\"base64\"";
}

QByteArray requestText(const RecordedExchange &exchange, const ExportMessage &message, bool isMasked)
{
    const bool hasBody = message.record.kind != IndexRecord::Unknown;
    QByteArray text = "{\"method\":" + string(exchange.method.isEmpty() ? QByteArray("POST") : exchange.method)
                      + ",\"url\":" + string(exchange.url)
                      + ",\"httpVersion\":" + string(exchange.version.isEmpty() ? "HTTP/1.1" : exchange.version)
                      + ",\"cookies\":[],\"headers\":" + nameValues(exchange.requestFields, isMasked)
                      + ",\"queryString\":" + queryOf(exchange.url, isMasked);
    if (hasBody) {
        const QByteArray type = RecordedExchange::field(exchange.requestFields, "Content-Type");
        text += ",\"postData\":{\"mimeType\":" + string(type.isEmpty() ? "application/json" : type) + ",\"params\":[],"
                + content(message, "_encoding") + '}';
    }
    bool isNumber = false;
    const qint64 told = RecordedExchange::field(exchange.requestFields, "Content-Length").toLongLong(&isNumber);
    const qint64 size = hasBody ? qint64(message.record.length) : isNumber ? told : exchange.method == "GET" ? 0 : -1;
    return text + ",\"headersSize\":" + QByteArray::number(exchange.requestHeadBytes)
           + ",\"bodySize\":" + QByteArray::number(size) + '}';
}

QByteArray responseText(const RecordedExchange &exchange, const ExportMessage &message, bool isMasked)
{
    const bool hasBody = message.record.kind != IndexRecord::Unknown;
    const QByteArray type = RecordedExchange::field(exchange.answerFields, "Content-Type");
    QByteArray text =
        "{\"status\":" + QByteArray::number(exchange.status) + ",\"statusText\":" + string(exchange.reason)
        + ",\"httpVersion\":" + string(exchange.answerVersion.isEmpty() ? "HTTP/1.1" : exchange.answerVersion)
        + ",\"cookies\":[],\"headers\":" + nameValues(exchange.answerFields, isMasked)
        + ",\"content\":{\"size\":" + QByteArray::number(hasBody ? qint64(message.record.length) : exchange.answerBytes)
        + ",\"mimeType\":" + string(type.isEmpty() ? "x-unknown" : type);
    if (hasBody) {
        text += ',' + content(message, "encoding");
    }
    return text + "},\"redirectURL\":" + string(RecordedExchange::field(exchange.answerFields, "Location"))
           + ",\"headersSize\":" + QByteArray::number(exchange.answerHeadBytes)
           + ",\"bodySize\":" + QByteArray::number(exchange.status == 0 ? -1 : exchange.answerBytes) + '}';
}

} // namespace

QByteArray HarEntry::text() const
{
    const RecordedExchange read = RecordedExchange::read(exchange.body);
    qint64 total = 0;
    const QByteArray phases = timings(read.times, total);
    const bool hasRequest = request.record.kind != IndexRecord::Unknown;
    const qint64 began =
        hasRequest ? request.record.wallNs : exchange.record.wallNs - std::max<qint64>(read.times.end, 0);
    QByteArray text = "{\"startedDateTime\":\"" + isoTime(began, 3) + "\",\"time\":" + milliseconds(total)
                      + ",\"request\":" + requestText(read, request, isMasked)
                      + ",\"response\":" + responseText(read, answer, isMasked) + ",\"cache\":{},\"timings\":" + phases;
    if (!read.peer.isEmpty()) {
        text += ",\"serverIPAddress\":" + string(addressOf(read.peer));
    }
    text += ",\"_server\":" + string(exchange.server) + ",\"_sequence\":" + QByteArray::number(exchange.sequence);
    if (hasRequest && !request.method.isEmpty()) {
        text += ",\"_method\":" + string(request.method);
    }
    return text + '}';
}

} // namespace Signalbox
