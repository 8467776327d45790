// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authchallenge.h"
#include "core/auth/authhttp.h"
#include "core/auth/resourcemetadata.h"
#include "core/auth/servermetadata.h"

namespace Signalbox {

/// Who a server trusts with its authorization.
struct Discovered
{
    std::optional<ResourceMetadata> resource; ///< none: a server of revision 2025-03-26
    ServerMetadata server;
    QString resourceId; ///< the `resource` of requests: the metadata's, or the server's canonical address
};

/// Finds a server's authorization server (protocol.md 4.2 steps 2 to 4, and 4.3): resource metadata, the choice of an
/// issuer, its metadata. Each document is checked before anything of it is used.
class Discovery : public QObject
{
    Q_OBJECT
public:
    /// `preferredIssuer` is taken if the server names it; else the first.
    Discovery(AuthHttp &http, const QUrl &server, const QString &preferredIssuer, QObject *parent = nullptr);

    using Done = std::function<void(const Result<Discovered> &)>;
    using ServerDone = std::function<void(const Result<ServerMetadata> &)>;
    /// `done` once, later; not after this is gone. One at a time. Errors: Kind::Transport or Timeout where nobody could
    /// be asked; Auth, Protocol, Policy where what was found must not be used.
    void start(const OAuthChallenge &challenge, Done done);
    /// Only an issuer's metadata. `mayDefault`: without a document the endpoints of revision 2025-03-26.
    void readServer(const QString &issuer, bool mayDefault, ServerDone done);

private:
    void askResource();
    void takeResource(const QUrl &url, const Result<HttpClient::Answer> &answer);
    void useResource(const ResourceMetadata &metadata);
    void endOfResource();
    void askServer();
    void takeServer(const Result<HttpClient::Answer> &answer);
    void noteChecked(const Result<ServerMetadata> &metadata);
    void endOfServer();
    void withServer(const Result<ServerMetadata> &server);
    void finish(const Result<Discovered> &result);

    AuthHttp &m_http;
    const QUrl m_server;
    const QString m_preferredIssuer;
    bool m_isNamed = false; ///< the challenge said where the resource metadata lies
    QList<QUrl> m_urls;     ///< still to be asked
    std::optional<Error> m_unreached;
    Discovered m_found;
    Done m_done;
    QString m_issuer;
    bool m_mayDefault = false;
    ServerDone m_serverDone;
};

} // namespace Signalbox
