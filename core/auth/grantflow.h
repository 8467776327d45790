// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationflow.h"

namespace Signalbox {

/// The grants that need no person: client credentials (SEP-1046), a workload's token (SEP-1933), the identity provider's
/// leave (SEP-990).
class GrantFlow : public QObject
{
    Q_OBJECT
public:
    GrantFlow(AuthHttp &http, Registrar &registrar, const AuthOptions &options, QObject *parent = nullptr);

    using Done = AuthorizationFlow::Done;
    /// `done` once, later; not after this is gone. Of the plan `serverName` and `mostQuestions` do not matter.
    void start(const AuthorizationFlow::Plan &plan, Done done);

private:
    void withClient(const ClientIdentity &client);
    void exchangeToken(const ClientIdentity &client);
    void takeExchange(const ClientIdentity &client, const TokenResult &result);
    void askToken(const ClientIdentity &client, const QString &sentence, const QString &rule, const FormFields &fields);
    void finish(const Result<Granted> &result);
    [[nodiscard]] Result<QString> workloadToken() const;

    AuthHttp &m_http;
    Registrar &m_registrar;
    const AuthOptions &m_options;
    TokenClient m_tokens;
    AuthorizationFlow::Plan m_plan;
    Done m_done;
};

} // namespace Signalbox
