// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/registrar.h"

#include "core/base/clock.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Signalbox {

Registrar::Registrar(AuthHttp &http, CredentialVault &vault, const AuthOptions &options, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_vault(vault)
    , m_options(options)
{
}

void Registrar::find(const ServerMetadata &metadata, Found found)
{
    const Result<std::optional<ClientRegistration>> given = givenRegistration(metadata, m_options);
    if (!given || *given) {
        QTimer::singleShot(0, this, [this, given, found = std::move(found)] {
            if (given) {
                const bool isOwn = (*given)->source == ClientRegistration::Source::PreRegistered;
                m_http.note(AuthEvent::Step::Registration, AuthEvent::Outcome::Went,
                            isOwn ? tr("The client id is the one in the server's settings.")
                                  : tr("The client id is the address of a metadata document."),
                            u"MCP client-registration, Priority Order"_s);
            }
            found(given);
        });
        return;
    }
    m_vault.loadRegistration(metadata.issuer, this,
                             [this, found = std::move(found)](const std::optional<ClientRegistration> &kept) {
                                 const qint64 now = m_http.clock().wallNs() / 1'000'000'000;
                                 const bool isOver = kept && kept->secretExpiresAt > 0 && kept->secretExpiresAt <= now;
                                 if (kept && !isOver) {
                                     m_http.note(AuthEvent::Step::Registration, AuthEvent::Outcome::Went,
                                                 tr("Signalbox was registered at this authorization server before."),
                                                 u"MCP client-registration, Authorization Server Binding"_s);
                                 }
                                 found(isOver ? std::nullopt : kept);
                             });
}

void Registrar::enrol(const ServerMetadata &metadata, const QUrl &redirectUri, Done done)
{
    if (metadata.registrationEndpoint.isEmpty()) {
        Failure failure =
            fail(Error::Kind::Auth,
                 tr("The authorization server %1 does not register programs by itself.").arg(metadata.issuer));
        failure.error().advice =
            tr("Register Signalbox there by hand and enter the client id in the server's settings.");
        QTimer::singleShot(0, this, [failure, done = std::move(done)] { done(failure); });
        return;
    }
    HttpRequest request;
    request.method = "POST";
    request.url = metadata.registrationEndpoint;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = registrationBody(metadata, redirectUri);
    m_http.send({AuthEvent::Step::Registration, tr("Signalbox registers at the authorization server."),
                 u"RFC 7591 section 3; SEP-837"_s, request},
                this, [this, metadata, redirectUri, done = std::move(done)](const Result<HttpClient::Answer> &answer) {
                    if (answer) {
                        take(metadata, redirectUri, *answer, done);
                    } else {
                        done(Failure(answer.error()));
                    }
                });
}

void Registrar::take(const ServerMetadata &metadata, const QUrl &redirectUri, const HttpClient::Answer &answer,
                     const Done &done)
{
    const Result<ClientRegistration> registration =
        decodeRegistration(answer.head.status, answer.body, metadata, redirectUri);
    if (!registration) {
        done(registration);
        return;
    }
    m_vault.saveRegistration(*registration, this, [registration, done](const Result<> &) { done(registration); });
}

void Registrar::forget(const QString &issuer, TokenStore::Wrote done)
{
    m_http.note(AuthEvent::Step::Registration, AuthEvent::Outcome::Refused,
                tr("The authorization server does not know this registration any more; it is dropped."),
                u"RFC 6749 section 5.2"_s);
    m_vault.removeRegistration(issuer, this, std::move(done));
}

} // namespace Signalbox
