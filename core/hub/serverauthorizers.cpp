// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/serverauthorizers.h"

#include "core/auth/authorizers.h"
#include "core/auth/oauthauthorizer.h"
#include "core/hub/remoteaccess.h"

#include <QCoreApplication>

namespace Signalbox {

ServerAuthorizers::ServerAuthorizers(Recorder &recorder, Options options)
    : m_recorder(&recorder)
    , m_options(std::move(options))
{
}

Result<AuthSetup> ServerAuthorizers::setupFor(const ServerEntry &entry) const
{
    Result<RemoteAccess> access = remoteAccess(entry);
    if (!access) {
        return Failure(access.error());
    }
    AuthSetup setup;
    setup.server = access->url;
    if (entry.transport == ServerEntry::Transport::WebSocket) { // its credentials go with the upgrade, which is HTTP
        setup.server.setScheme(access->url.scheme() == QLatin1String("wss") ? QStringLiteral("https")
                                                                            : QStringLiteral("http"));
    }
    setup.serverName = entry.name;
    setup.options = access->auth;
    setup.store = m_options.store;
    setup.prompt = m_options.prompt;
    setup.tls = access->tls;
    setup.proxy = access->proxy;
    setup.lockFolder = m_options.lockFolder;
    setup.minted = m_options.minted;
    setup.record = [recorder = m_recorder, watch = m_options.watch, entry](const AuthEvent &event) {
        const QByteArray text = toJson(event);
        IndexRecord record;
        record.server = recorder->nameId(entry.name.toUtf8());
        record.kind = IndexRecord::Auth;
        record.flags = IndexRecord::Outgoing;
        recorder->record({text, event.wallNs, Clock::system().monotonicNs(), Direction::Out, Frame::Plain}, record);
        if (watch) {
            watch(entry, event);
        }
    };
    return setup;
}

AuthorizerMaker ServerAuthorizers::maker() const
{
    return [self = *this](const ServerEntry &entry) -> std::unique_ptr<HttpAuthorizer> {
        if (entry.transport == ServerEntry::Transport::Stdio) {
            return {};
        }
        const Result<AuthSetup> setup = self.setupFor(entry);
        return setup ? makeAuthorizer(*setup) : nullptr; // the transport names the same fault
    };
}

Result<std::unique_ptr<OAuthAuthorizer>> ServerAuthorizers::forSignIn(const ServerEntry &entry) const
{
    const Result<AuthSetup> setup = setupFor(entry);
    if (!setup) {
        return Failure(setup.error());
    }
    std::unique_ptr<OAuthAuthorizer> authorizer = makeOAuthAuthorizer(*setup);
    if (!authorizer) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("Hub", "“%1” has fixed credentials: there is nothing to sign in to.")
                        .arg(entry.name));
    }
    return authorizer;
}

} // namespace Signalbox
