// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/discovery.h"

#include "core/auth/urlrules.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr QLatin1StringView kResourceRule = "RFC 9728 section 3; MCP authorization-server-discovery"_L1;
constexpr QLatin1StringView kServerRule = "RFC 8414 section 3; OpenID Connect Discovery 1.0 section 4"_L1;

HttpRequest documentRequest(const QUrl &url, bool isLegacy)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    if (isLegacy) { // that revision asks for it
        request.headers.append("MCP-Protocol-Version", "2025-03-26");
    }
    return request;
}

} // namespace

Discovery::Discovery(AuthHttp &http, const QUrl &server, const QString &preferredIssuer, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_server(server)
    , m_preferredIssuer(preferredIssuer)
{
}

void Discovery::start(const OAuthChallenge &challenge, Done done)
{
    m_done = std::move(done);
    m_found = {};
    m_unreached.reset();
    m_isNamed = !challenge.resourceMetadata.isEmpty();
    m_urls = resourceMetadataUrls(m_server, challenge.resourceMetadata);
    askResource();
}

void Discovery::askResource()
{
    if (m_urls.isEmpty()) {
        endOfResource();
        return;
    }
    const QUrl url = m_urls.takeFirst();
    m_http.send({AuthEvent::Step::ResourceMetadata, tr("Where does the server say who authorizes for it?"),
                 kResourceRule, documentRequest(url, false)},
                this, [this, url](const Result<HttpClient::Answer> &answer) { takeResource(url, answer); });
}

void Discovery::takeResource(const QUrl &url, const Result<HttpClient::Answer> &answer)
{
    if (!answer && (answer.error().kind == Error::Kind::Policy || answer.error().kind == Error::Kind::Framing)) {
        finish(Failure(answer.error()));
        return;
    }
    if (!answer) {
        m_unreached = answer.error();
        askResource();
        return;
    }
    if (answer->head.status != 200) {
        askResource();
        return;
    }
    const Result<ResourceMetadata> metadata = decodeResourceMetadata(answer->body);
    if (metadata) {
        useResource(*metadata);
    } else if (m_urls.isEmpty()) {
        Error error = metadata.error();
        error.where = url.toString();
        finish(Failure(error));
    } else {
        askResource(); // a page for everything that is not there, or another candidate does better
    }
}

void Discovery::useResource(const ResourceMetadata &metadata)
{
    if (!identifiesResource(metadata.resource, m_server)) {
        finish(fail(Error::Kind::Auth,
                    tr("The resource metadata is for %1, not for this server; no token is asked for with it.")
                        .arg(foreignText(metadata.resource.left(200).toUtf8()))));
        return;
    }
    if (metadata.authorizationServers.isEmpty()) {
        finish(fail(Error::Kind::Protocol, tr("The resource metadata names no authorization server.")));
        return;
    }
    m_http.note(AuthEvent::Step::Check, AuthEvent::Outcome::Went,
                tr("The resource metadata is for this server: it is for %1.")
                    .arg(foreignText(metadata.resource.left(200).toUtf8())),
                u"RFC 9728 section 3.3"_s);
    m_found.resource = metadata;
    m_found.resourceId = metadata.resource;
    const bool isOffered = metadata.authorizationServers.contains(m_preferredIssuer);
    readServer(isOffered ? m_preferredIssuer : metadata.authorizationServers.first(), false,
               [this](const Result<ServerMetadata> &server) { withServer(server); });
}

void Discovery::endOfResource()
{
    if (m_unreached) {
        finish(Failure(*m_unreached));
        return;
    }
    if (m_isNamed) {
        finish(
            fail(Error::Kind::Protocol, tr("The server names its resource metadata, but there is none to be read.")));
        return;
    }
    m_http.note(AuthEvent::Step::Decision, AuthEvent::Outcome::Went,
                tr("There is no resource metadata: the server is taken for one of revision 2025-03-26, whose origin is "
                   "the authorization server."),
                u"MCP 2025-03-26 basic/authorization, section 2.3"_s);
    m_found.resourceId = canonicalResource(m_server);
    readServer(originOf(m_server), true, [this](const Result<ServerMetadata> &server) { withServer(server); });
}

void Discovery::readServer(const QString &issuer, bool mayDefault, ServerDone done)
{
    m_issuer = issuer;
    m_mayDefault = mayDefault;
    m_serverDone = std::move(done);
    m_unreached.reset();
    m_urls = serverMetadataUrls(issuer);
    const Result<> checked = checkSecretUrl(QUrl(issuer, QUrl::StrictMode), u"issuer"_s);
    if (!checked) {
        QMetaObject::invokeMethod(
            this, [this, error = checked.error()] { std::exchange(m_serverDone, {})(Failure(error)); },
            Qt::QueuedConnection);
        return;
    }
    askServer();
}

void Discovery::askServer()
{
    if (m_urls.isEmpty()) {
        endOfServer();
        return;
    }
    m_http.send({AuthEvent::Step::ServerMetadata, tr("What does the authorization server say of itself?"), kServerRule,
                 documentRequest(m_urls.takeFirst(), m_mayDefault)},
                this, [this](const Result<HttpClient::Answer> &answer) { takeServer(answer); });
}

void Discovery::takeServer(const Result<HttpClient::Answer> &answer)
{
    if (!answer && (answer.error().kind == Error::Kind::Policy || answer.error().kind == Error::Kind::Framing)) {
        std::exchange(m_serverDone, {})(Failure(answer.error()));
        return;
    }
    if (!answer || answer->head.status != 200) {
        if (!answer) {
            m_unreached = answer.error();
        }
        askServer();
        return;
    }
    const Result<ServerMetadata> metadata =
        decodeServerMetadata(answer->body, m_issuer, m_mayDefault ? IssuerRule::SameOrigin : IssuerRule::Exact);
    // Another issuer ends it; what is no metadata at all may be a page for everything that is not there.
    if (metadata || metadata.error().kind != Error::Kind::Protocol || m_urls.isEmpty()) {
        noteChecked(metadata);
        std::exchange(m_serverDone, {})(metadata);
        return;
    }
    askServer();
}

void Discovery::noteChecked(const Result<ServerMetadata> &metadata)
{
    const QString rule = u"RFC 8414 section 3.3"_s;
    if (!metadata) {
        m_http.note(AuthEvent::Step::Check, AuthEvent::Outcome::Refused, metadata.error().message, rule);
        return;
    }
    m_http.note(AuthEvent::Step::Check, AuthEvent::Outcome::Went,
                m_mayDefault
                    ? tr("The metadata's issuer is of the server's own origin, and all its addresses are https "
                         "or on this machine.")
                    : tr("The metadata's issuer is the one that was asked for, and all its addresses are https "
                         "or on this machine."),
                rule);
}

void Discovery::endOfServer()
{
    const auto done = std::exchange(m_serverDone, {});
    if (m_unreached) {
        done(Failure(*m_unreached));
    } else if (m_mayDefault) {
        m_http.note(AuthEvent::Step::Decision, AuthEvent::Outcome::Went,
                    tr("There is no metadata: the endpoints are those every server of that revision has."),
                    u"MCP 2025-03-26 basic/authorization, section 2.3.3"_s);
        done(defaultedMetadata(m_server));
    } else {
        done(fail(Error::Kind::Protocol, tr("The authorization server %1 has no metadata.").arg(m_issuer)));
    }
}

void Discovery::withServer(const Result<ServerMetadata> &server)
{
    if (!server) {
        finish(Failure(server.error()));
        return;
    }
    m_found.server = *server;
    finish(m_found);
}

void Discovery::finish(const Result<Discovered> &result)
{
    std::exchange(m_done, {})(result);
}

} // namespace Signalbox
