// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/httprecord.h"

#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

void appendText(QByteArray &to, QByteArrayView key, const QString &text)
{
    if (!text.isEmpty()) {
        to.append(",\"").append(key).append("\":").append(jsonString(text));
    }
}

void appendTime(QByteArray &to, QByteArrayView key, qint64 ns)
{
    if (ns >= 0) {
        to.append(to.endsWith('{') ? "\"" : ",\"").append(key).append("\":").append(QByteArray::number(ns));
    }
}

} // namespace

QByteArray httpRecordText(const HttpTrace &trace)
{
    QByteArray text = "{\"status\":" + QByteArray::number(trace.status);
    text.reserve(trace.requestHead.size() + trace.responseHead.size() + 512);
    appendText(text, "url", QString::fromUtf8(trace.url.toEncoded(QUrl::RemoveUserInfo)));
    appendText(text, "request", QString::fromLatin1(trace.requestHead));
    appendText(text, "response", QString::fromLatin1(trace.responseHead));
    appendText(text, "peer", trace.peer);
    appendText(text, "tls", trace.tls);
    appendText(text, "proxy", trace.proxy);
    text.append(trace.keptConnection ? ",\"kept\":true" : ",\"kept\":false");
    text.append(",\"bytes\":").append(QByteArray::number(trace.responseBytes)).append(",\"times\":{");
    const HttpTimes &times = trace.times;
    appendTime(text, "name", times.nameNs);
    appendTime(text, "tcp", times.tcpNs);
    appendTime(text, "tls", times.tlsNs);
    appendTime(text, "sent", times.sentNs);
    appendTime(text, "firstByte", times.firstByteNs);
    appendTime(text, "end", times.endNs);
    return text + "}}";
}

int refusalOf(const ExchangeEnd &end)
{
    constexpr int kFirstError = 400;
    constexpr int kLastStatus = 599;
    const bool isAuth = end.error && end.error->kind == Error::Kind::Auth; // its head is the authorizer's
    const int status = isAuth && end.status == 0 ? end.error->code : end.status;
    return status >= kFirstError && status <= kLastStatus ? status : 0;
}

QByteArray endRecordText(const ExchangeEnd &end)
{
    QByteArray text = "{\"status\":" + QByteArray::number(end.status);
    text += end.unsent ? ",\"unsent\":true" : "";
    appendText(text, "error", end.error ? end.error->message : QString());
    return text + '}';
}

} // namespace Signalbox
