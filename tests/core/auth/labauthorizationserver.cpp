// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labauthorizationserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QByteArray encoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

QJsonObject jwtPart(const QByteArray &jwt, int part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(jwt.split('.').value(part), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

LabForm labForm(const QByteArray &form)
{
    LabForm fields;
    const QUrlQuery query(QString::fromLatin1(QByteArray(form).replace('+', "%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        fields.insert(name, value);
    }
    return fields;
}

LabAuthorizationServer::LabAuthorizationServer()
{
    http.on("GET", "/.well-known/oauth-authorization-server",
            [this](const LabRequest &, LabReply &reply) { reply.json(metadata()); });
    http.on("GET", "/authorize", [this](const LabRequest &request, LabReply &reply) { authorize(request, reply); });
    http.on("POST", "/token", [this](const LabRequest &request, LabReply &reply) { token(request, reply); });
    http.on("POST", "/revoke", [this](const LabRequest &request, LabReply &reply) {
        revocations.append(labForm(request.body));
        revocationHttp.append(request);
        tokens.remove(revocations.last().value(u"token"_s).toLatin1());
        m_refreshTokens.remove(revocations.last().value(u"token"_s));
        reply.send(200, {});
    });
    http.on("POST", "/register", [this](const LabRequest &request, LabReply &reply) {
        registrations.append(request.body);
        const QByteArray id = "client-" + QByteArray::number(registrations.size());
        reply.json(registrationAnswer.isEmpty() ? R"({"client_id":")" + id + R"("})" : registrationAnswer, {}, 201);
    });
}

QByteArray LabAuthorizationServer::issuer() const
{
    return "http://" + http.authority();
}

QByteArray LabAuthorizationServer::metadata() const
{
    const QByteArray base = issuer();
    return R"({"issuer":")" + (issuerInMetadata.isEmpty() ? base : issuerInMetadata) + R"(","authorization_endpoint":")"
           + base + R"(/authorize","token_endpoint":")" + base + R"(/token")"
           + (hasRegistration ? R"(,"registration_endpoint":")" + base + R"(/register")" : QByteArray())
           + (hasRevocation ? R"(,"revocation_endpoint":")" + base + R"(/revoke")" : QByteArray())
           + (methods.isEmpty() ? QByteArray() : R"(,"code_challenge_methods_supported":)" + methods)
           + R"(,"token_endpoint_auth_methods_supported":)" + authMethods
           + (advertisesIss ? R"(,"authorization_response_iss_parameter_supported":true)" : "") + moreMetadata + '}';
}

int LabAuthorizationServer::authorizationsByRefresh() const
{
    int count = 0;
    for (const LabForm &form : tokenRequests) {
        count += form.value(u"grant_type"_s) == "refresh_token"_L1 ? 1 : 0;
    }
    return count;
}

void LabAuthorizationServer::authorize(const LabRequest &request, LabReply &reply)
{
    const LabForm query = labForm(request.query());
    authorizations.append(query);
    const QByteArray code = "code-" + QByteArray::number(++m_number);
    m_challenges.insert(QString::fromLatin1(code), query.value(u"code_challenge"_s));
    QByteArray location = query.value(u"redirect_uri"_s).toLatin1() + '?';
    location += redirectError.isEmpty() ? "code=" + code : redirectError;
    if (!state.isEmpty()) {
        location += "&state=" + (state == "right" ? encoded(query.value(u"state"_s).toUtf8()) : state);
    }
    if (!iss.isEmpty()) {
        location += "&iss=" + encoded(iss == "right" ? issuer() : iss);
    }
    reply.send(302, {{"Location", location}});
}

QByteArray LabAuthorizationServer::refusalOf(const LabForm &form)
{
    const QString grant = form.value(u"grant_type"_s);
    if (unknownClients.contains(form.value(u"client_id"_s))) {
        return "invalid_client";
    }
    if (grant == "authorization_code"_L1) {
        const QByteArray hash =
            QCryptographicHash::hash(form.value(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256);
        const QByteArray challenge = hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QString known = m_challenges.take(form.value(u"code"_s)); // a code is good once
        return known.toLatin1() == challenge ? QByteArray() : QByteArray("invalid_grant");
    }
    if (grant == "refresh_token"_L1) {
        const QString refreshToken = form.value(u"refresh_token"_s);
        const bool isKnown = rotates ? m_refreshTokens.remove(refreshToken) : m_refreshTokens.contains(refreshToken);
        refreshReuses += isKnown ? 0 : 1;
        return isKnown ? QByteArray() : QByteArray("invalid_grant");
    }
    return {};
}

void LabAuthorizationServer::token(const LabRequest &request, LabReply &reply)
{
    const LabForm form = labForm(request.body);
    tokenRequests.append(form);
    tokenHttp.append(request);
    if (tokenStatus != 0) {
        reply.json(tokenError, {}, tokenStatus);
        return;
    }
    if (!nonce.isEmpty() && jwtPart(request.header("DPoP"), 1).value(u"nonce"_s).toString().toLatin1() != nonce) {
        reply.json(R"({"error":"use_dpop_nonce"})", {{"DPoP-Nonce", nonce}}, 400);
        return;
    }
    const QByteArray refusal = refusalOf(form);
    if (!refusal.isEmpty()) {
        reply.json(R"({"error":")" + refusal + R"("})", {}, refusal == "invalid_client" ? 401 : 400);
        return;
    }
    giveToken(reply);
}

void LabAuthorizationServer::giveToken(LabReply &reply)
{
    const QByteArray number = QByteArray::number(http.port()) + '-' + QByteArray::number(++m_number);
    lastToken = tokenStart + number;
    tokens.insert(lastToken);
    QByteArray answer = R"({"access_token":")" + lastToken + R"(","token_type":")" + tokenType + '"';
    if (expiresIn >= 0) {
        answer += R"(,"expires_in":)" + QByteArray::number(expiresIn);
    }
    if (givesRefresh) {
        m_refreshTokens.insert(QString::fromLatin1("refresh-token-" + number));
        answer += R"(,"refresh_token":"refresh-token-)" + number + '"';
    }
    if (!idToken.isEmpty()) {
        answer += R"(,"id_token":")" + idToken + '"';
    }
    if (!scopeInAnswer.isEmpty()) {
        answer += R"(,"scope":")" + scopeInAnswer + '"';
    }
    reply.json(answer + '}');
}

} // namespace Signalbox
