// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "ui/models/keptsecrets.h"
#include "ui/models/signin/serversignin.h"

#include <QObject>

#include <functional>

namespace Signalbox {

class CredentialFields;
class EngineLink;
class SecretPlacing;

/// What the fields of credentials cannot do by themselves: which secrets are kept, keeping them, trying them, and
/// signing in and out.
class CredentialControl : public QObject
{
    Q_OBJECT
public:
    /// The entry as its form has it now.
    using Wanted = std::function<ServerEntry()>;

    CredentialControl(EngineLink &link, CredentialFields &fields, Wanted wanted, QObject *parent = nullptr);

    /// Where secrets are kept can be chosen then; outlives this.
    void setPlacing(SecretPlacing *placing);
    void begin(const QString &serverId); ///< empty: the server is not in the list yet
    /// Keeps what was typed, and forgets what shall be. `then` later or at once; not after we are gone.
    void save(const QString &serverId, const std::function<void(const Result<> &)> &then);

private:
    [[nodiscard]] ServerEntry entryWithTyped() const;
    void test();
    void askKept();
    void showKept(const KeptSecrets &kept);
    void showState(const SignInState &state);
    void showFailure(const Error &error);
    void ask(const AuthorizationQuestion &question);

    EngineLink &m_link;
    CredentialFields &m_fields;
    Wanted m_wanted;
    ServerSignIn m_signIn;
    SecretPlacing *m_placing = nullptr;
    QString m_serverId;
};

} // namespace Signalbox
