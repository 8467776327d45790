// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/collectorclient.h"

#include "core/base/clock.h"
#include "core/hub/telemetry/otlpattributes.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/wire/remote/retryafter.h"

#include <QUuid>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Answer = CollectorClient::Answer;
using Verdict = Answer::Verdict;

namespace {

constexpr qint64 kAnswerBytes = 64LL * 1024;
constexpr qsizetype kShownChars = 200;

bool mayBeRepeated(int status)
{
    constexpr std::array kRetryable{429, 502, 503, 504}; // "Retryable Response Codes"
    return std::find(kRetryable.begin(), kRetryable.end(), status) != kRetryable.end();
}

/// A member of an object, or null.
Json memberOf(const Json &object, const char *name)
{
    return object.is_object() && object.contains(name) ? object.at(name) : Json::null();
}

/// 64-bit integers come as strings or numbers.
qint64 integerOf(const Json &value)
{
    const QString text = isJsonString(value) ? toQString(value) : numberText(value);
    return text.toLongLong();
}

Json bodyOf(const QByteArray &body)
{
    const Result<ParsedJson> parsed = parseJson(body);
    return parsed ? parsed->value : Json::null();
}

} // namespace

CollectorClient::CollectorClient(TelemetryConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
{
    QByteArrayList names;
    for (const HttpHeader &field : m_config.headers.fields()) {
        names.append(field.first);
    }
    m_http.setSecretHeaders(names);
}

void CollectorClient::postTraces(const QByteArray &body, int totalMs, Done done)
{
    post(m_config.traces, body, totalMs, std::move(done));
}

void CollectorClient::postMetrics(const QByteArray &body, int totalMs, Done done)
{
    post(m_config.metrics, body, totalMs, std::move(done));
}

void CollectorClient::probe(int totalMs, Done done)
{
    constexpr int kInternal = 1; // trace.proto: SpanKind
    const TraceContext span = TraceContext::make();
    const QByteArray now = QByteArray::number(Clock::system().wallNs());
    const QByteArray instance = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    postTraces("{\"resourceSpans\":[{\"resource\":" + otlpResource(m_config.serviceName, instance)
                   + ",\"scopeSpans\":[{\"scope\":" + otlpScope() + ",\"spans\":[{\"traceId\":\"" + span.traceId
                   + "\",\"spanId\":\"" + span.spanId + "\",\"name\":\"signalbox telemetry test\",\"kind\":"
                   + QByteArray::number(kInternal) + ",\"startTimeUnixNano\":\"" + now + "\",\"endTimeUnixNano\":\""
                   + now + "\",\"attributes\":[],\"status\":{}}]}]}]}",
               totalMs, std::move(done));
}

void CollectorClient::post(const QUrl &url, const QByteArray &body, int totalMs, Done done)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = m_config.headers;
    request.headers.set("Content-Type", "application/json");
    request.body = body;
    request.limits = {.connectMs = totalMs,
                      .firstByteMs = totalMs,
                      .idleMs = totalMs,
                      .totalMs = totalMs,
                      .bodyBytes = kAnswerBytes,
                      .redirects = 0};
    m_http.fetch(request, this,
                 [this, done = std::move(done)](const Result<HttpClient::Answer> &result) { done(read(result)); });
}

Answer CollectorClient::read(const Result<HttpClient::Answer> &result) const
{
    Answer answer;
    if (!result) { // a request that cannot be sent will not be better later
        const bool isHopeless = result.error().kind == Error::Kind::Usage;
        answer.verdict = isHopeless ? Verdict::Refused : Verdict::Later;
        answer.words = tr("The collector was not reached: %1").arg(result.error().message);
        return answer;
    }
    constexpr int kOk = 200;
    constexpr int kFirstBeyondSuccess = 300;
    answer.status = result->head.status;
    const Json body = bodyOf(result->body);
    if (answer.status >= kOk && answer.status < kFirstBeyondSuccess) {
        const Json partial = memberOf(body, "partialSuccess");
        answer.verdict = Verdict::Taken;
        answer.rejected =
            std::max(integerOf(memberOf(partial, "rejectedSpans")), integerOf(memberOf(partial, "rejectedDataPoints")));
        const QString said = toQString(memberOf(partial, "errorMessage")).left(kShownChars);
        answer.words = answer.rejected > 0
                           ? tr("The collector answered %1 but rejected it: %2").arg(answer.status).arg(said)
                       : said.isEmpty() ? tr("The collector took it (HTTP %1).").arg(answer.status)
                                        : tr("The collector took it and says: %1").arg(said);
        return answer;
    }
    answer.verdict = mayBeRepeated(answer.status) ? Verdict::Later : Verdict::Refused;
    answer.retryAfter = retryAfter(result->head.headers.value("Retry-After"), QDateTime::currentDateTimeUtc());
    const QString said = toQString(memberOf(body, "message")).left(kShownChars);
    answer.words = said.isEmpty() ? tr("The collector answered with HTTP status %1.").arg(answer.status)
                                  : tr("The collector answered with HTTP status %1: %2").arg(answer.status).arg(said);
    return answer;
}

} // namespace Signalbox
