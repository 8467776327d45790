// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "login.h"

#include "core/auth/browserprompt.h"
#include "core/wire/http/httpclient.h"

#include <cstdio>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// One page after the other; the client goes with the last answer.
void visit(HttpClient *browser, const QUrl &url, int hopsLeft)
{
    HttpRequest request;
    request.url = url;
    request.limits.redirects = 0; // those of a browser lead elsewhere
    browser->fetch(request, browser, [browser, url, hopsLeft](const Result<HttpClient::Answer> &answer) {
        const QByteArray next = answer ? answer->head.headers.value("Location") : QByteArray();
        std::fprintf(stderr, "the browser was at %s: %s\n", qPrintable(url.toString(QUrl::RemoveQuery)),
                     answer ? qPrintable(QString::number(answer->head.status)) : qPrintable(answer.error().message));
        if (next.isEmpty() || hopsLeft == 0) {
            browser->deleteLater();
        } else {
            visit(browser, url.resolved(QUrl::fromEncoded(next)), hopsLeft - 1);
        }
    });
}

Result<> openUnattended(const QUrl &url)
{
    visit(new HttpClient, url, 5);
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
