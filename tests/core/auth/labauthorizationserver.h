// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/labhttpserver.h"

#include <QMap>
#include <QSet>

namespace Signalbox {

using LabForm = QMap<QString, QString>;
[[nodiscard]] LabForm labForm(const QByteArray &form);

/// A scriptable authorization server: metadata, registration, authorization (answers at once with a redirect) and tokens,
/// on 127.0.0.1. Checks PKCE itself; links nothing of ours.
class LabAuthorizationServer
{
public:
    LabAuthorizationServer();

    [[nodiscard]] QByteArray issuer() const; ///< its origin, and the path if it was given one
    [[nodiscard]] QByteArray metadata() const;

    LabHttpServer http;

    // What it does; set before the first request.
    QByteArray issuerInMetadata;        ///< empty: the right one
    QByteArray methods = R"(["S256"])"; ///< code_challenge_methods_supported; empty: left out
    QByteArray authMethods = R"(["none"])";
    QByteArray moreMetadata; ///< `,"key":value` …
    bool advertisesIss = true;
    QByteArray iss = "right";   ///< in the redirect; empty: none
    QByteArray redirectError;   ///< instead of a code: error and error_description
    QByteArray state = "right"; ///< in the redirect
    bool hasRegistration = true;
    QByteArray registrationAnswer; ///< empty: the usual one
    QByteArray tokenType = "Bearer";
    QByteArray nonce;                        ///< demanded in DPoP proofs
    QByteArray tokenStart = "access-token-"; ///< a number follows
    int expiresIn = 3600;
    bool givesRefresh = true;
    bool rotates = true;
    QByteArray scopeInAnswer;
    int tokenStatus = 0; ///< not 0: every token request is answered so, with tokenError
    QByteArray tokenError;
    bool hasRevocation = true;
    QByteArray idToken;           ///< given with each access token; empty: none
    QSet<QString> unknownClients; ///< answered with invalid_client

    // What happened.
    QList<LabForm> authorizations;
    QList<LabForm> tokenRequests;
    QList<LabRequest> tokenHttp; ///< the same, whole
    QList<LabForm> revocations;
    QList<LabRequest> revocationHttp; ///< the same, whole
    QList<QByteArray> registrations;
    int refreshReuses = 0; ///< a rotated refresh token came again
    QByteArray lastToken;
    QSet<QByteArray> tokens; ///< all access tokens given out
    [[nodiscard]] int authorizationsByRefresh() const;

private:
    void authorize(const LabRequest &request, LabReply &reply);
    void token(const LabRequest &request, LabReply &reply);
    void giveToken(LabReply &reply);
    [[nodiscard]] QByteArray refusalOf(const LabForm &form);

    QMap<QString, QString> m_challenges; ///< by code
    QSet<QString> m_refreshTokens;
    int m_number = 0;
};

} // namespace Signalbox
