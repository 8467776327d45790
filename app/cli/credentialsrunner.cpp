// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialsrunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/secretstore.h"
#include "core/base/paths.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

CredentialsRunner::CredentialsRunner(CredentialsOptions options, std::unique_ptr<TokenStore> store, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_store(store ? std::move(store) : secretStore())
    , m_catalog(Paths().catalogFile())
{
}

CredentialsRunner::~CredentialsRunner() = default;

void CredentialsRunner::start()
{
    if (const Result<> loaded = m_catalog.load(); !loaded) {
        return fail(loaded.error());
    }
    if (!m_options.server.isEmpty()) {
        const ServerEntry *named = m_catalog.byName(m_options.server);
        if (!named) {
            QStringList names;
            std::ranges::transform(m_catalog.entries(), std::back_inserter(names), &ServerEntry::name);
            return fail({.kind = Error::Kind::Usage,
                         .message = tr("There is no server “%1”.").arg(m_options.server),
                         .advice = names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(", "_L1))});
        }
        m_entry = *named;
    }
    begin();
}

void CredentialsRunner::tellIfTemporary()
{
    connect(m_store.get(), &TokenStore::becameTemporary, this, [](const Error &why) { printNote(why.message); });
}

void CredentialsRunner::interrupt(int exitCode)
{
    end(exitCode);
}

void CredentialsRunner::fail(const Error &error)
{
    if (m_isEnding) {
        return;
    }
    const bool isAuth = error.kind == Error::Kind::Auth;
    const bool isUnreachable = error.kind == Error::Kind::Transport || error.kind == Error::Kind::Timeout;
    printError(isAuth                               ? "authorization"
               : isUnreachable                      ? "unreachable"
               : error.kind == Error::Kind::Storage ? "storage"
                                                    : "usage",
               error);
    end(isAuth ? ExitCode::AuthNeeded : isUnreachable ? ExitCode::Unreachable : ExitCode::Usage);
}

void CredentialsRunner::end(int exitCode)
{
    if (!std::exchange(m_isEnding, true)) {
        QMetaObject::invokeMethod(this, [this, exitCode] { emit finished(exitCode); }, Qt::QueuedConnection);
    }
}

Error withoutCredentials(const ServerEntry &entry)
{
    return {.kind = Error::Kind::Usage,
            .message =
                CredentialsRunner::tr("“%1” is started as a command: it is shown no credentials.").arg(entry.name),
            .advice = CredentialsRunner::tr("What such a server needs goes in the variables of its environment.")};
}

} // namespace Signalbox
