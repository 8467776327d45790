// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthauthorizer.h"
#include "labauthorizationserver.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace Signalbox {

/// A clock that a test can move, from the machine's time on.
class LabClock : public Clock
{
public:
    [[nodiscard]] qint64 monotonicNs() const override { return Clock::system().monotonicNs() + monotonicShift; }
    [[nodiscard]] qint64 wallNs() const override { return Clock::system().wallNs() + wallShift; }
    void advanceSeconds(qint64 seconds)
    {
        monotonicShift += seconds * 1'000'000'000;
        wallShift += seconds * 1'000'000'000;
    }

    qint64 monotonicShift = 0;
    qint64 wallShift = 0;
};

/// A browser without a person: gets the address and takes the redirect's query, without going there.
class LabPrompt : public AuthorizationPrompt
{
public:
    Result<QUrl> prepare(const QUrl &registered) override;
    void ask(const AuthorizationQuestion &question, Done done) override;

private:
    QObject m_context;
    QNetworkAccessManager m_network;
};

/// An MCP endpoint that wants tokens of an authorization server, and says so as the 2026-07-28 revision wants.
class LabResource
{
public:
    explicit LabResource(LabAuthorizationServer &authorizationServer);

    [[nodiscard]] QUrl url() const { return http.url(QStringLiteral("/mcp")); }
    [[nodiscard]] QByteArray metadata() const;

    LabHttpServer http;
    LabAuthorizationServer *server;
    QByteArray challenge = "named"; ///< "named": Bearer with resource_metadata; else as it stands
    QByteArray challengeScope;
    QByteArray scopesSupported; ///< JSON list
    QByteArray resource;        ///< in the metadata; empty: the right one
    QSet<QByteArray> revoked;   ///< tokens refused although the authorization server gave them
    bool refusesAll = false;
    QByteArray wantsScope; ///< not empty: 403 insufficient_scope for every token
    int accepted = 0;

private:
    void handle(const LabRequest &request, LabReply &reply);
};

/// What a transport does with one request: authorize, send, and once more for each refusal that was seen to.
class LabCall
{
public:
    LabCall(HttpAuthorizer &authorizer, const QUrl &url, const QByteArray &body = "{\"id\":1}");

    [[nodiscard]] bool isDone() const { return m_result.has_value(); }
    [[nodiscard]] const Result<int> &result() const { return *m_result; } ///< the status, or the error
    int sent = 0;
    std::function<void()> whenDone;

private:
    void finish(const Result<int> &result);
    void attempt();
    void take(const HttpRequest &request, const Result<HttpClient::Answer> &answer);

    HttpAuthorizer &m_authorizer;
    QUrl m_url;
    QByteArray m_body;
    QObject m_context;
    HttpClient m_client;
    std::optional<Result<int>> m_result;
};

/// All of it, wired.
struct AuthFixture
{
    AuthFixture();
    /// Makes the authorizer anew, as after a restart; the store stays.
    void restart();
    /// One call through, or the error; 20 s at most.
    Result<int> call(const QByteArray &body = "{\"id\":1}");

    LabAuthorizationServer server;
    LabResource resource{server};
    MemoryStore store;
    LabClock clock;
    QTemporaryDir locks;
    AuthSetup setup;
    QList<AuthEvent> events;
    int prompts = 0;
    std::unique_ptr<OAuthAuthorizer> authorizer;
};

} // namespace Signalbox
