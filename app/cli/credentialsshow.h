// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credentialsrunner.h"
#include "app/cli/secretsources.h"
#include "core/auth/credentials.h"
#include "core/auth/oauthauthorizer.h"
#include "core/hub/entryfiller.h"

namespace Signalbox {

/// The command `credentials show`: of one server, or of all, what it is shown and where its secrets come from.
class CredentialsShow : public CredentialsRunner
{
    Q_OBJECT
public:
    using CredentialsRunner::CredentialsRunner;
    ~CredentialsShow() override;

protected:
    void begin() override;

private:
    /// One server, as far as it is known.
    struct Row
    {
        ServerEntry entry;
        QList<SecretSource> sources;
        std::optional<Error> trouble; ///< what is kept cannot be read, or it cannot be signed in
        bool signsIn = false;
        std::optional<Credentials> held;
    };
    void next();
    void addSources(const SecretVault::Secrets &kept);
    void askSignIn();
    void print();
    [[nodiscard]] static Json rowJson(const Row &row);
    [[nodiscard]] static QString rowText(const Row &row);
    [[nodiscard]] static QString secretsText(const Row &row);

    QList<ServerEntry> m_waiting;
    QList<Row> m_rows;
    EntryFiller m_fill;
    std::unique_ptr<OAuthAuthorizer> m_authorizer;
};

} // namespace Signalbox
