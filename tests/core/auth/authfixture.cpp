// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Signalbox {

Result<QUrl> LabPrompt::prepare(const QUrl &registered)
{
    return registered.isEmpty() ? QUrl(u"http://127.0.0.1:1/callback"_s) : registered;
}

void LabPrompt::ask(const AuthorizationQuestion &question, Done done)
{
    QNetworkRequest request(question.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &m_context, [reply, done = std::move(done)] {
        const QByteArray location = reply->rawHeader("Location");
        reply->deleteLater();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [location, done] { done(location.mid(location.indexOf('?') + 1)); },
            Qt::QueuedConnection);
    });
}

LabResource::LabResource(LabAuthorizationServer &authorizationServer)
    : server(&authorizationServer)
{
    http.on("POST", "/mcp", [this](const LabRequest &request, LabReply &reply) { handle(request, reply); });
    http.on("GET", "/.well-known/oauth-protected-resource/mcp",
            [this](const LabRequest &, LabReply &reply) { reply.json(metadata()); });
}

QByteArray LabResource::metadata() const
{
    return R"({"resource":")" + (resource.isEmpty() ? url().toEncoded() : resource) + R"(","authorization_servers":[")"
           + server->issuer() + R"("])"
           + (scopesSupported.isEmpty() ? QByteArray() : R"(,"scopes_supported":)" + scopesSupported) + '}';
}

void LabResource::handle(const LabRequest &request, LabReply &reply)
{
    const QByteArray field = request.header("Authorization");
    const QByteArray token = field.mid(field.indexOf(' ') + 1);
    const bool isKnown = server->tokens.contains(token) && !revoked.contains(token);
    if (isKnown && !wantsScope.isEmpty()) {
        reply.send(403, {{"WWW-Authenticate",
                          R"(Bearer error="insufficient_scope", scope=")" + wantsScope + R"(", resource_metadata=")"
                              + http.url(u"/.well-known/oauth-protected-resource/mcp"_s).toEncoded() + '"'}});
        return;
    }
    if (isKnown && !refusesAll) {
        ++accepted;
        reply.json("{}");
        return;
    }
    QByteArray says = challenge;
    if (says == "named") {
        says = R"(Bearer resource_metadata=")" + http.url(u"/.well-known/oauth-protected-resource/mcp"_s).toEncoded()
               + '"' + (challengeScope.isEmpty() ? QByteArray() : R"(, scope=")" + challengeScope + '"');
    }
    reply.send(401, {{"WWW-Authenticate", says}});
}

LabCall::LabCall(HttpAuthorizer &authorizer, const QUrl &url, const QByteArray &body)
    : m_authorizer(authorizer)
    , m_url(url)
    , m_body(body)
{
    attempt();
}

void LabCall::finish(const Result<int> &result)
{
    m_result = result;
    if (whenDone) {
        whenDone();
    }
}

void LabCall::attempt()
{
    m_authorizer.authorize("POST", m_url, [this](const Result<HttpHeaders> &headers) {
        if (!headers) {
            finish(Failure(headers.error()));
            return;
        }
        HttpRequest request;
        request.method = "POST";
        request.url = m_url;
        request.headers = *headers;
        request.body = m_body;
        ++sent;
        m_client.fetch(request, &m_context,
                       [this, request](const Result<HttpClient::Answer> &answer) { take(request, answer); });
    });
}

void LabCall::take(const HttpRequest &request, const Result<HttpClient::Answer> &answer)
{
    if (!answer) {
        finish(Failure(answer.error()));
        return;
    }
    const int status = answer->head.status;
    if (status != 401 && status != 403) {
        m_authorizer.answered(request, answer->head);
        finish(status);
        return;
    }
    m_authorizer.refused(request, answer->head, [this](const Result<> &decided) {
        if (decided) {
            attempt();
        } else {
            finish(Failure(decided.error()));
        }
    });
}

AuthFixture::AuthFixture()
{
    setup.server = resource.url();
    setup.serverName = u"lab"_s;
    setup.store = &store;
    setup.clock = &clock;
    setup.lockFolder = locks.path();
    setup.prompt = [this] {
        ++prompts;
        return std::make_unique<LabPrompt>();
    };
    setup.record = [this](const AuthEvent &event) { events.append(event); };
    restart();
}

void AuthFixture::restart()
{
    authorizer = std::make_unique<OAuthAuthorizer>(setup);
}

Result<int> AuthFixture::call(const QByteArray &body)
{
    LabCall one(*authorizer, resource.url(), body);
    QEventLoop loop; // quicker than to look every 10 ms
    one.whenDone = [&loop] { loop.quit(); };
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    if (!one.isDone()) {
        loop.exec();
    }
    if (!one.isDone()) {
        return fail(Error::Kind::Timeout, u"the call never ended"_s);
    }
    return one.result();
}

} // namespace Signalbox
