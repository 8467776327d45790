// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/addressguard.h"
#include "core/auth/authevent.h"
#include "core/wire/http/httpclient.h"

#include <QObject>

#include <functional>

namespace Signalbox {

class Clock;

/// Holds an authorization before a step: gets what is about to be done, masked, and calls `go` once when it may. Nothing
/// is sent, and no time limit runs, before that.
using AuthPause = std::function<void(const AuthEvent &coming, const std::function<void()> &go)>;

/// Where an authorizer's own requests go out: with tight limits, judged addresses, and each told as an AuthEvent. The
/// server's certificate exceptions and client certificate are for the server's own origin; others get the trusted
/// authorities only.
class AuthHttp : public QObject
{
    Q_OBJECT
public:
    AuthHttp(const QUrl &server, const TlsOptions &tls, const std::optional<QNetworkProxy> &proxy, const Clock &clock,
             QObject *parent = nullptr);

    struct Call
    {
        AuthEvent::Step step = AuthEvent::Step::Decision;
        QString sentence; ///< what is asked
        QString rule;
        HttpRequest request;
        std::function<HttpRequest()> remake = {}; ///< of a request that grows old: asked for another after a pause
    };
    using Done = std::function<void(const Result<HttpClient::Answer> &)>;
    /// `done` as in HttpClient::fetch(). No redirect is followed for a request with a body. Its limits are replaced.
    void send(const Call &call, QObject *context, Done done);
    void setPause(AuthPause pause) { m_pause = std::move(pause); } ///< none, the default: everything goes at once
    /// `go` at once, or when the pause lets it; not after `context` or this is gone.
    void pauseBefore(AuthEvent coming, QObject *context, const std::function<void()> &go);
    void trust(const QString &host) { m_guard.trust(host); } ///< the person named it (row O02)

    /// Tells of a step without an exchange.
    void note(AuthEvent::Step step, AuthEvent::Outcome outcome, const QString &sentence, const QString &rule);
    void note(AuthEvent event); ///< the time is set here

    [[nodiscard]] const Clock &clock() const { return m_clock; }

signals:
    void stepped(const Signalbox::AuthEvent &event);

private:
    void fetch(const Call &call, QObject *context, Done done);

    AuthPause m_pause;
    QUrl m_server;
    const Clock &m_clock;
    AddressGuard m_guard;
    HttpClient m_own;    ///< for the server's origin
    HttpClient m_others; ///< for everybody else
};

} // namespace Signalbox
