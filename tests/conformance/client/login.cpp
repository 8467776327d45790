// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "login.h"

#include "core/auth/browserprompt.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Result<> openUnattended(const QUrl &url)
{
    auto *network = new QNetworkAccessManager;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = network->get(request);
    QObject::connect(reply, &QNetworkReply::finished, network, [network, reply] {
        std::fprintf(stderr, "the browser came to %s: %s\n", qPrintable(reply->url().toString(QUrl::RemoveQuery)),
                     qPrintable(reply->errorString()));
        network->deleteLater();
    });
    return {};
}

} // namespace

AuthOptions loginOptions(Recipe::Login login, const Setting &setting)
{
    AuthOptions options;
    options.clientId = setting.contextText("client_id");
    options.clientSecret = setting.contextText("client_secret");
    switch (login) {
    case Recipe::Login::Browser:
    case Recipe::Login::Registered:
        break;
    case Recipe::Login::MetadataDocument:
        options.clientMetadataUrl = QUrl(u"https://conformance-test.local/client-metadata.json"_s);
        break;
    case Recipe::Login::ClientCredentials:
        options.grant = AuthOptions::Grant::ClientCredentials;
        break;
    case Recipe::Login::PrivateKey:
        options.grant = AuthOptions::Grant::ClientCredentials;
        options.privateKeyPem = setting.contextText("private_key_pem").toLatin1();
        options.privateKeyAlgorithm = setting.contextText("signing_algorithm");
        break;
    case Recipe::Login::Enterprise:
        options.grant = AuthOptions::Grant::EnterpriseManaged;
        options.idpTokenEndpoint = QUrl(setting.contextText("idp_token_endpoint"));
        options.idpClientId = setting.contextText("idp_client_id");
        options.idpIdToken = setting.contextText("idp_id_token");
        break;
    case Recipe::Login::Workload:
        options.grant = AuthOptions::Grant::JwtBearer;
        options.assertion = setting.contextText("valid_jwt");
        break;
    }
    return options;
}

PromptMaker unattendedPrompt()
{
    return [] {
        BrowserPrompt::Options options;
        options.open = openUnattended;
        options.waitMs = 20'000;
        return std::make_unique<BrowserPrompt>(options);
    };
}

} // namespace Signalbox
