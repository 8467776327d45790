// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/httpstep.h"

#include "core/auth/urlrules.h"
#include "core/hub/remoteaccess.h"
#include "core/json/rawjson.h"
#include "core/mcp/codec.h"
#include "core/session/mirroredheaders.h"

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr int kMostMs = 10000;
constexpr qsizetype kMostBody = 16 * 1024;
constexpr QLatin1StringView kRule("basic/transports, Streamable HTTP");

QByteArray contentType(const HttpHead &head)
{
    return head.headers.value("Content-Type").split(';').constFirst().trimmed().toLower();
}

bool isEventStream(const HttpHead &head)
{
    return contentType(head) == "text/event-stream";
}

} // namespace

HttpStep::HttpStep(ExamContext &context)
    : ExamStep(context)
{
}

HttpStep::~HttpStep() = default;

void HttpStep::start()
{
    if (m_context.isWebSocket()) {
        leaveOut(u"http"_s, tr("HTTP"), tr("Of a WebSocket it is part of what follows."));
        emit finished();
        return;
    }
    const Result<RemoteAccess> access = remoteAccess(m_context.filled);
    if (m_context.isUnreached || !access) {
        leaveOut(u"http"_s, tr("HTTP"), tr("The server was not reached."));
        emit finished();
        return;
    }
    m_url = QUrl(m_context.entry.url); // without a key in its query
    m_client = std::make_unique<HttpClient>();
    m_client->setTls(access->tls);
    m_client->setProxy(access->proxy);
    const HttpRequest request = plainRequest();
    begin(u"http"_s, tr("HTTP"), QString::fromLatin1(request.method) + u' ' + originOf(m_url) + m_url.path());
    m_exchange = m_client->send(request);
    connect(m_exchange, &HttpExchange::headReceived, this, &HttpStep::handleHead);
    connect(m_exchange, &HttpExchange::bodyReceived, this,
            [this](QByteArrayView bytes) { m_body += bytes.first(std::min(bytes.size(), kMostBody - m_body.size())); });
    connect(m_exchange, &HttpExchange::finished, this, &HttpStep::handleEnd);
}

/// server/discover as the modern era asks it: it begins nothing over there. HTTP+SSE begins with a stream.
HttpRequest HttpStep::plainRequest() const
{
    HttpRequest request;
    request.url = m_url;
    request.limits.connectMs = kMostMs;
    request.limits.firstByteMs = kMostMs;
    request.limits.idleMs = kMostMs;
    request.limits.totalMs = kMostMs;
    request.limits.bodyBytes = 1024 * 1024;
    if (m_context.entry.transport == ServerEntry::Transport::Sse) {
        request.headers = {{"Accept", "text/event-stream"}};
        return request;
    }
    const Revision revision = knownRevisions(Era::Modern).constFirst();
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json, text/event-stream"}};
    request.headers.append(mirroredHeaders(revision, "server/discover", {}, nullptr));
    request.body = encodeDiscover(MessageId(u"doctor"_s), revision, ClientProfile::signalbox());
    return request;
}

void HttpStep::handleHead(const HttpHead &head)
{
    m_status = head.status;
    if (isEventStream(head)) {
        m_exchange->abort(); // a stream has no end that could be waited for
    }
}

void HttpStep::handleEnd(const Result<> &result)
{
    const HttpHead head = m_exchange->head();
    m_exchange = nullptr;
    if (head.status == 0) {
        add({.id = u"http.noAnswer"_s,
             .severity = Severity::Fault,
             .sentence = result ? tr("There was no answer.") : result.error().message,
             .rule = u"RFC 9110 section 3.4"_s,
             .advice = result ? QString() : result.error().advice});
        m_context.isUnreached = true;
        conclude({});
        emit finished();
        return;
    }
    m_context.httpStatus = head.status;
    judge(head);
    const bool isServing = head.status < 300 || head.status == 400;
    if (isServing && m_context.entry.transport != ServerEntry::Transport::Sse && isLoopbackHost(m_url.host())) {
        askFromElsewhere();
        return;
    }
    conclude(tr("It answers with status %1.").arg(head.status));
    emit finished();
}

void HttpStep::judge(const HttpHead &head)
{
    if (head.status >= 500) {
        add({.id = u"http.serverError"_s,
             .severity = Severity::Warning,
             .sentence = tr("The server has a fault of its own: it answers with status %1.").arg(head.status),
             .rule = u"RFC 9110 section 15.6"_s,
             .advice = tr("Look into the server's log.")});
    } else if (head.status == 401 || head.status == 403) {
        judgeRefusal(head);
    } else if (head.status >= 300 && head.status < 400) {
        add({.id = u"http.redirect"_s,
             .severity = Severity::Fault,
             .sentence = tr("It sends everybody elsewhere, with status %1: requests do not follow, because credentials "
                            "could go along.")
                             .arg(head.status),
             .rule = u"RFC 9110 section 15.4"_s,
             .advice = tr("Take the address it sends you to, if you trust it.")});
    } else if (contentType(head) == "text/html") {
        add({.id = u"http.page"_s,
             .severity = Severity::Warning,
             .sentence = tr("It answers with a web page and status %1: at this address there is hardly an MCP server.")
                             .arg(head.status),
             .rule = kRule,
             .advice = tr("Check the path; it often ends in /mcp or /sse.")});
    } else if (head.status < 300) {
        judgeSuccess(head);
    } else if (head.status == 404 && rawMember(m_body, "jsonrpc").isEmpty()) {
        add({.id = u"http.notFound"_s,
             .severity = Severity::Note,
             .sentence = tr("It answers that there is nothing at this path; some older servers answer so as well."),
             .rule = u"RFC 9110 section 15.5.5"_s,
             .advice = tr("If discovery fails too, check the path.")});
    }
}

void HttpStep::judgeSuccess(const HttpHead &head)
{
    const QByteArray type = contentType(head);
    if (type != "application/json" && type != "text/event-stream" && head.status != 202) {
        add({.id = u"http.contentType"_s,
             .severity = Severity::Warning,
             .sentence = type.isEmpty() ? tr("Its answer does not say what it is.")
                                        : tr("Its answer says that it is %1.").arg(QString::fromLatin1(type.left(100))),
             .rule = kRule,
             .advice = tr("Answers are application/json or text/event-stream.")});
    }
}

void HttpStep::judgeRefusal(const HttpHead &head)
{
    const QByteArrayList values = head.headers.values("WWW-Authenticate");
    const Result<QList<AuthChallenge>> challenges = parseChallenges(values);
    m_context.challenge = oauthChallenge(challenges.value_or(QList<AuthChallenge>()));
    if (head.status == 401 && values.isEmpty()) {
        add({.id = u"http.noChallenge"_s,
             .severity = Severity::Warning,
             .sentence = tr("It asks for credentials (401) and does not say which: there is no WWW-Authenticate."),
             .rule = u"RFC 9110 section 15.5.2; RFC 9728 section 5.1"_s,
             .advice = tr("The server should name its resource metadata there.")});
    }
}

/// A page in the person's browser could speak to a server on this machine, if that does not look who asks.
void HttpStep::askFromElsewhere()
{
    HttpRequest request = plainRequest();
    request.headers.append("Origin", "https://elsewhere.invalid");
    m_exchange = m_client->send(request);
    connect(m_exchange, &HttpExchange::headReceived, this, [this](const HttpHead &) { m_exchange->abort(); });
    connect(m_exchange, &HttpExchange::finished, this, [this] { judgeOrigin(m_exchange->head().status); });
}

void HttpStep::judgeOrigin(int status)
{
    if (status != 0 && status < 300) {
        add({.id = u"http.origin"_s,
             .severity = Severity::Warning,
             .sentence =
                 tr("It answers any page in your browser: a request from https://elsewhere.invalid was answered "
                    "with status %1.")
                     .arg(status),
             .rule = u"basic/transports, Security Warning (DNS rebinding)"_s,
             .advice = tr("The server must look at the Origin header and answer 403.")});
    }
    conclude(tr("It answers with status %1.").arg(m_status));
    emit finished();
}

} // namespace Signalbox
