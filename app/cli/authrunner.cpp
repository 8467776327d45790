// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authrunner.h"

#include "app/cli/authstatus.h"
#include "app/cli/browserconsent.h"
#include "app/cli/clioutput.h"
#include "app/cli/frameprinter.h"
#include "app/cli/secretstore.h"
#include "app/cli/serverchoice.h"
#include "core/base/paths.h"
#include "core/catalog/addresssecrets.h"
#include "core/hub/secretfiller.h"
#include "core/hub/serverauthorizers.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

AuthRunner::AuthRunner(AuthCommandOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_store(secretStore())
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
        m_printer = std::make_unique<FramePrinter>(Recorder::none(), &m_masker, [] {});
    }
    connect(m_store.get(), &TokenStore::becameTemporary, this, [](const Error &why) {
        printNote(why.message + u' ' + tr("Whatever is got now is forgotten when this program ends."));
    });
    m_server = entry->transport == ServerEntry::Transport::Stdio ? entry->name : shownAddress(entry->url);
    if (!m_options.target.isOfList() || isFixed(auth.kind)) { // no secret helps to sign in
        return make(*entry);
    }
    secretFiller (*m_store)(*entry, this, [this](const Result<ServerEntry> &filled) {
        if (m_isEnded) {
            return;
        }
        if (filled) {
            make(*filled);
        } else {
            fail(filled.error());
        }
    });
}

/// `entry` has its secrets.
void AuthRunner::make(const ServerEntry &entry)
{
    ServerAuthorizers::Options options;
    options.store = m_store.get();
    options.prompt = browserConsent();
    options.lockFolder = Paths().dataDir();
    Result<std::unique_ptr<OAuthAuthorizer>> authorizer =
        ServerAuthorizers(m_printer ? *m_printer : Recorder::none(), options).forSignIn(entry);
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
    case AuthCommandOptions::Verb::Renew:
        return renew();
    case AuthCommandOptions::Verb::Revoke:
        return revoke();
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

void AuthRunner::renew()
{
    m_authorizer->renew([this](const Result<> &done) {
        if (!done) {
            return fail(done.error());
        }
        tellStatus(true);
    });
}

void AuthRunner::revoke()
{
    m_authorizer->revoke([this](const Result<Revocation> &revoked) {
        if (!revoked) {
            return fail(revoked.error());
        }
        if (m_isEnded) {
            return;
        }
        end(exitCodeOf(m_options.json ? printResult(compactJson(revocationJson(*revoked)), true)
                                      : printText(revocationText(*revoked) + u'\n')));
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
    if (m_options.json) {
        return end(exitCodeOf(printResult(compactJson(authStatusJson(held)), true)));
    }
    end(exitCodeOf(printText(authStatusText(held, m_server))));
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
