// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authchallenge.h"
#include "core/auth/resourcemetadata.h"
#include "core/auth/servermetadata.h"
#include "core/auth/urlrules.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

void checkError(const Error &error)
{
    require(!error.message.isEmpty(), "what cannot be used says why");
}

/// May a secret be sent there: over TLS, or to this machine?
bool isSafe(const QUrl &url)
{
    const QString host = url.host();
    const bool isLoopback =
        host == QStringLiteral("localhost") || host.startsWith(QStringLiteral("127.")) || host == QStringLiteral("::1");
    return url.isEmpty() || url.scheme() == QStringLiteral("https")
           || (url.scheme() == QStringLiteral("http") && isLoopback);
}

void checkResource(const QByteArray &body)
{
    const Result<ResourceMetadata> metadata = decodeResourceMetadata(body);
    if (!metadata) {
        checkError(metadata.error());
        return;
    }
    const QUrl server(QStringLiteral("https://example.org/mcp"));
    for (const QUrl &url : resourceMetadataUrls(server, metadata->resource)) {
        require(url.isValid() && isSafe(url), "metadata is only asked for over TLS or on this machine");
    }
    for (const QString &issuer : metadata->authorizationServers) {
        const QUrl address(issuer, QUrl::StrictMode);
        const bool isAsked = checkSecretUrl(address, QStringLiteral("issuer")).has_value();
        for (const QUrl &url : isAsked ? serverMetadataUrls(issuer) : QList<QUrl>()) {
            require(checkSecretUrl(url, QStringLiteral("metadata")) && isSameOrigin(url, address),
                    "an issuer's metadata is only asked for at the issuer");
        }
    }
}

void checkServer(const QByteArray &body)
{
    const Result<ParsedJson> parsed = parseJson(body);
    const bool isNamed = parsed && parsed->value.is_object() && parsed->value.contains("issuer");
    const QString issuer = isNamed ? toQString(parsed->value.at("issuer")) : QString();
    const Result<ServerMetadata> metadata = decodeServerMetadata(body, issuer);
    if (!metadata) {
        checkError(metadata.error());
    } else {
        require(metadata->issuer == issuer, "the issuer is the one that was asked for");
        require(isSafe(metadata->authorizationEndpoint) && isSafe(metadata->tokenEndpoint)
                    && isSafe(metadata->registrationEndpoint) && isSafe(metadata->revocationEndpoint),
                "secrets only go where nobody listens");
    }
    require(!decodeServerMetadata(body, issuer + u'/'), "another issuer's document is not used");
}

QByteArray written(const QList<AuthChallenge> &challenges)
{
    QByteArrayList texts;
    for (const AuthChallenge &challenge : challenges) {
        QByteArrayList parts;
        if (!challenge.token68.isEmpty()) {
            parts.append(challenge.token68);
        }
        for (const auto &[name, value] : challenge.parameters) {
            QByteArray quoted = value;
            quoted.replace('\\', "\\\\").replace('"', "\\\"");
            parts.append(name + "=\"" + quoted + '"');
        }
        texts.append(challenge.scheme + ' ' + parts.join(", "));
    }
    return texts.join(", ");
}

void checkChallenges(const QByteArray &text)
{
    const Result<QList<AuthChallenge>> challenges = parseChallenges(text.split('\n'));
    if (!challenges) {
        checkError(challenges.error());
        return;
    }
    const Result<QList<AuthChallenge>> again = parseChallenges({written(*challenges)});
    require(again && *again == *challenges, "challenges that are written out read as they were");
    const OAuthChallenge all = oauthChallenge(*challenges);
    require(all.errorDescription.size() <= 500, "a stranger's text is short");
    require(std::ranges::none_of(all.errorDescription, [](QChar c) { return c.unicode() < 0x20; }),
            "a stranger's text has no control characters");
}

} // namespace

/// Kind, text: metadata of a resource, of an authorization server, or the values of WWW-Authenticate, one a line.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray text = bytesOf(data, size);
    switch (takeByte(text) % 3) {
    case 0:
        checkResource(text);
        break;
    case 1:
        checkServer(text);
        break;
    default:
        checkChallenges(text);
    }
    return 0;
}
