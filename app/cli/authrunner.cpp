// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authrunner.h"

#include "app/cli/browserconsent.h"
#include "app/cli/clioutput.h"
#include "app/cli/frameprinter.h"
#include "app/cli/serverchoice.h"
#include "core/base/paths.h"
#include "core/catalog/addresssecrets.h"
#include "core/hub/serverauthorizers.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTimeZone>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsPerSecond = 1000;

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Auth:
    case Error::Kind::Cancelled: // the person, or the browser: still nobody is signed in
    case Error::Kind::Timeout:
        return ExitCode::AuthNeeded;
    case Error::Kind::Transport:
        return ExitCode::Unreachable;
    default:
        return ExitCode::Usage;
    }
}

const char *codeOf(int exitCode)
{
    return exitCode == ExitCode::AuthNeeded    ? "authorization"
           : exitCode == ExitCode::Unreachable ? "unreachable"
                                               : "usage";
}

Json texts(const QStringList &list)
{
    Json array(jsoncons::json_array_arg);
    for (const QString &text : list) {
        array.push_back(fromQString(text));
    }
    return array;
}

/// What may be shown of it: no token.
Json statusJson(const std::optional<Credentials> &held)
{
    Json status(jsoncons::json_object_arg);
    status.insert_or_assign("signedIn", held.has_value());
    if (!held) {
        return status;
    }
    status.insert_or_assign("issuer", fromQString(held->issuer));
    status.insert_or_assign("clientId", fromQString(held->clientId));
    status.insert_or_assign("scopes", texts(held->scopes));
    status.insert_or_assign("tokenType", fromQString(held->tokenType));
    if (held->expiresInSeconds >= 0) {
        const qint64 at = held->receivedWallMs + held->expiresInSeconds * kMsPerSecond;
        status.insert_or_assign("expires",
                                fromQString(QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODate)));
    }
    status.insert_or_assign("refreshable", !held->refreshToken.isEmpty());
    return status;
}

} // namespace

AuthRunner::AuthRunner(AuthCommandOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

AuthRunner::~AuthRunner() = default;

void AuthRunner::start()
{
    Result<ServerEntry> entry = chosenServer(m_options.target);
    if (!entry) {
        return fail(entry.error());
    }
    AuthOptions &auth = entry->remote.auth;
    if (!m_options.clientId.isEmpty()) {
        auth.clientId = m_options.clientId;
        entry->remote.clientSecretVariable = m_options.clientSecretVariable;
    }
    auth.scopes += m_options.scopes;
    if (m_options.verbose) {
        m_printer = std::make_unique<FramePrinter>(Recorder::none(), [] {});
    }
    connect(&m_store, &TokenStore::becameTemporary, this, [](const Error &why) {
        printNote(why.message + u' ' + tr("Whatever is got now is forgotten when this program ends."));
    });
    m_server = entry->transport == ServerEntry::Transport::Stdio ? entry->name : shownAddress(entry->url);
    ServerAuthorizers::Options options;
    options.store = &m_store;
    options.prompt = browserConsent();
    options.lockFolder = Paths().dataDir();
    Result<std::unique_ptr<OAuthAuthorizer>> authorizer =
        ServerAuthorizers(m_printer ? *m_printer : Recorder::none(), options).forSignIn(*entry);
    if (!authorizer) {
        return fail(authorizer.error());
    }
    m_authorizer = std::move(*authorizer);
    run();
}

void AuthRunner::run()
{
    switch (m_options.verb) {
    case AuthCommandOptions::Verb::Login:
        return login();
    case AuthCommandOptions::Verb::Logout:
        return logout();
    case AuthCommandOptions::Verb::Status:
    case AuthCommandOptions::Verb::Help:
        return tellStatus(false);
    }
}

void AuthRunner::interrupt(int exitCode)
{
    if (m_authorizer) {
        m_authorizer->cancel();
    }
    end(exitCode);
}

void AuthRunner::login()
{
    m_authorizer->login([this](const Result<> &done) {
        if (!done) {
            return fail(done.error());
        }
        tellStatus(true);
    });
}

void AuthRunner::logout()
{
    m_authorizer->logout([this](const Result<> &done) {
        if (!done) {
            return fail(done.error());
        }
        print({});
    });
}

void AuthRunner::tellStatus(bool mustBeSignedIn)
{
    m_authorizer->status([this, mustBeSignedIn](const std::optional<Credentials> &held) {
        if (!held && mustBeSignedIn) {
            return fail({.kind = Error::Kind::Auth, .message = tr("The server gave no token.")});
        }
        print(held);
    });
}

void AuthRunner::print(const std::optional<Credentials> &held)
{
    if (m_isEnded) {
        return;
    }
    const Json status = statusJson(held);
    QString text;
    if (m_options.json) {
        return end(exitCodeOf(printResult(compactJson(status), true)));
    }
    if (!held) {
        text = tr("Nobody is signed in to %1.").arg(m_server) + u'\n';
    } else {
        text = tr("Signed in to %1 at %2, as client %3.").arg(m_server, held->issuer, held->clientId) + u'\n';
        if (!held->scopes.isEmpty()) {
            text += tr("Scopes: %1").arg(held->scopes.join(u' ')) + u'\n';
        }
        if (status.contains("expires")) {
            const QString at = toQString(status.at("expires"));
            text += (held->refreshToken.isEmpty() ? tr("The token expires at %1.").arg(at)
                                                  : tr("The token expires at %1 and is then renewed.").arg(at))
                    + u'\n';
        }
    }
    end(exitCodeOf(printText(text)));
}

void AuthRunner::fail(const Error &error)
{
    if (!m_isEnded) {
        const int exitCode = exitCodeOf(error);
        printError(codeOf(exitCode), error);
        end(exitCode);
    }
}

void AuthRunner::end(int exitCode)
{
    if (!std::exchange(m_isEnded, true)) {
        QMetaObject::invokeMethod(this, [this, exitCode] { emit finished(exitCode); }, Qt::QueuedConnection);
    }
}

} // namespace Signalbox
