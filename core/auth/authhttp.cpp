// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authhttp.h"

#include "core/auth/urlrules.h"
#include "core/base/clock.h"
#include "core/wire/http/httprequesthead.h"

#include <QPointer>

namespace Signalbox {

namespace {

constexpr HttpLimits kLimits = {
    .connectMs = 10'000,
    .firstByteMs = 20'000,
    .idleMs = 10'000,
    .totalMs = 30'000,
    .headerBytes = 64 * 1024,
    .bodyBytes = 1024 * 1024,
    .redirects = 3,
};

/// A head whose first line has the masked address: the client's trace masks fields only.
QByteArray shownHead(const QByteArray &head, const AuthEvent &event)
{
    const QByteArray path = HttpTarget::of(event.url).value_or(HttpTarget()).path;
    const qsizetype end = head.indexOf("\r\n");
    return !event.url.hasQuery() || end < 0 ? head : event.method + ' ' + path + " HTTP/1.1" + head.sliced(end);
}

/// What is sent, without an answer.
AuthEvent eventOf(const AuthHttp::Call &call)
{
    AuthEvent event;
    event.step = call.step;
    event.sentence = call.sentence;
    event.rule = call.rule;
    event.method = call.request.method;
    event.url = maskedUrl(call.request.url);
    const bool isForm = call.request.headers.value("Content-Type").startsWith("application/x-www-form-urlencoded");
    event.requestBody = isForm ? maskedForm(call.request.body) : maskedBody(call.request.body);
    return event;
}

AuthEvent eventFor(const AuthHttp::Call &call, const Result<HttpClient::Answer> &answer)
{
    AuthEvent event = eventOf(call);
    if (!answer) {
        event.outcome = AuthEvent::Outcome::Failed;
        event.sentence += u' ' + answer.error().message;
        return event;
    }
    event.outcome = answer->head.status < 400 ? AuthEvent::Outcome::Went : AuthEvent::Outcome::Refused;
    event.status = answer->head.status;
    event.requestHead = shownHead(answer->trace.requestHead, event);
    event.responseHead = answer->trace.responseHead;
    event.responseBody = maskedBody(answer->body);
    return event;
}

/// With the fields that we set; the client adds its own.
AuthEvent comingEvent(const AuthHttp::Call &call)
{
    AuthEvent event = eventOf(call);
    const QByteArray head =
        HttpRequestHead::make(call.request, HttpTarget::of(call.request.url).value_or(HttpTarget()));
    event.requestHead = shownHead(HttpRequestHead::masked(head, {}), event);
    return event;
}

} // namespace

AuthHttp::AuthHttp(const QUrl &server, const TlsOptions &tls, const std::optional<QNetworkProxy> &proxy,
                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
    , m_guard(server)
{
    m_own.setTls(tls);
    m_others.setTls({.authorities = tls.authorities, .clientChain = {}, .clientKey = {}, .acceptedFingerprint = {}});
    for (HttpClient *client : {&m_own, &m_others}) {
        client->setProxy(proxy);
        client->setAddressCheck(
            [this](const QString &host, const QHostAddress &address) { return m_guard.check(host, address); });
    }
}

void AuthHttp::send(const Call &call, QObject *context, Done done)
{
    if (!m_pause) {
        fetch(call, context, std::move(done));
        return;
    }
    pauseBefore(comingEvent(call), context, [this, call, context, done = std::move(done)] {
        Call now = call;
        if (call.remake) {
            now.request = call.remake();
        }
        fetch(now, context, done);
    });
}

void AuthHttp::pauseBefore(AuthEvent coming, QObject *context, const std::function<void()> &go)
{
    if (!m_pause) {
        go();
        return;
    }
    coming.wallNs = m_clock.wallNs();
    m_pause(coming, [self = QPointer(this), guard = QPointer(context), go] {
        if (self && guard) {
            go();
        }
    });
}

void AuthHttp::fetch(const Call &call, QObject *context, Done done)
{
    Call sent = call;
    sent.request.limits = kLimits;
    if (!sent.request.body.isEmpty()) {
        sent.request.limits.redirects = 0; // a code or a secret goes nowhere but where it was meant to (row O07)
    }
    HttpClient &client = isSameOrigin(sent.request.url, m_server) ? m_own : m_others;
    client.fetch(sent.request, context, [this, sent, done = std::move(done)](const Result<HttpClient::Answer> &answer) {
        note(eventFor(sent, answer));
        done(answer);
    });
}

void AuthHttp::note(AuthEvent::Step step, AuthEvent::Outcome outcome, const QString &sentence, const QString &rule)
{
    AuthEvent event;
    event.step = step;
    event.outcome = outcome;
    event.sentence = sentence;
    event.rule = rule;
    note(std::move(event));
}

void AuthHttp::note(AuthEvent event)
{
    event.wallNs = m_clock.wallNs();
    emit stepped(event);
}

} // namespace Signalbox
