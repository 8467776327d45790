// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/remotejson.h"

#include "core/catalog/entryreader.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

struct KindName
{
    const char *text;
    AuthOptions::Kind kind;
    AuthOptions::Grant grant;
};

constexpr std::array kKinds = {
    KindName{"automatic", AuthOptions::Kind::Automatic, AuthOptions::Grant::AuthorizationCode},
    KindName{"none", AuthOptions::Kind::None, AuthOptions::Grant::AuthorizationCode},
    KindName{"header", AuthOptions::Kind::Header, AuthOptions::Grant::AuthorizationCode},
    KindName{"query", AuthOptions::Kind::ApiKeyQuery, AuthOptions::Grant::AuthorizationCode},
    KindName{"basic", AuthOptions::Kind::Basic, AuthOptions::Grant::AuthorizationCode},
    KindName{"bearer", AuthOptions::Kind::Bearer, AuthOptions::Grant::AuthorizationCode},
    KindName{"oauth", AuthOptions::Kind::OAuth, AuthOptions::Grant::AuthorizationCode},
    KindName{"client-credentials", AuthOptions::Kind::OAuth, AuthOptions::Grant::ClientCredentials},
    KindName{"workload-identity", AuthOptions::Kind::OAuth, AuthOptions::Grant::JwtBearer},
    KindName{"enterprise", AuthOptions::Kind::OAuth, AuthOptions::Grant::EnterpriseManaged},
};

void readKind(EntryReader &reader, AuthOptions &auth)
{
    const QString kind = reader.text({"kind"});
    if (kind.isEmpty()) {
        return;
    }
    const auto found =
        std::ranges::find_if(kKinds, [&](const KindName &name) { return kind == QLatin1String(name.text); });
    if (found == kKinds.end()) {
        QStringList known;
        std::ranges::transform(kKinds, std::back_inserter(known),
                               [](const KindName &name) { return QString::fromLatin1(name.text); });
        reader.complain(u"kind"_s,
                        QCoreApplication::translate("ServerEntry", "“signalbox.auth.kind” must be one of %1, not “%2”.")
                            .arg(known.join(u", "_s), kind.left(100)));
        return;
    }
    auth.kind = found->kind;
    auth.grant = found->grant;
}

std::optional<Error> readAuth(const Json &object, RemoteSettings &settings)
{
    EntryReader reader(object, u"signalbox.auth."_s);
    AuthOptions &auth = settings.auth;
    readKind(reader, auth);
    auth.name = reader.text({"name"});
    settings.secretVariable = reader.text({"secretEnv"});
    auth.clientId = reader.text({"clientId"});
    settings.clientSecretVariable = reader.text({"clientSecretEnv"});
    auth.clientIssuer = reader.text({"clientIssuer"});
    auth.tokenAuthMethod = reader.text({"tokenAuthMethod"});
    auth.clientMetadataUrl = QUrl(reader.text({"clientMetadataUrl"}));
    auth.scopes = reader.texts("scopes");
    auth.preferredIssuer = reader.text({"issuer"});
    auth.dpop = reader.flag("dpop") ? AuthOptions::Dpop::Always : AuthOptions::Dpop::Automatic;
    settings.privateKeyFile = reader.text({"privateKeyFile"});
    if (const QString algorithm = reader.text({"algorithm"}); !algorithm.isEmpty()) {
        auth.privateKeyAlgorithm = algorithm;
    }
    auth.privateKeyId = reader.text({"keyId"});
    auth.assertionFile = reader.text({"assertionFile"});
    auth.idpTokenEndpoint = QUrl(reader.text({"idpTokenEndpoint"}));
    auth.idpClientId = reader.text({"idpClientId"});
    return reader.error();
}

std::optional<Error> readTls(const Json &object, RemoteSettings &settings)
{
    EntryReader reader(object, u"signalbox.tls."_s);
    settings.authorityFile = reader.text({"authorityFile"});
    settings.certificateFile = reader.text({"certificateFile"});
    settings.certificateKeyFile = reader.text({"keyFile"});
    settings.passphraseVariable = reader.text({"passphraseEnv"});
    QString hex = reader.text({"fingerprint"});
    hex.remove(u':').remove(u' ');
    settings.acceptedFingerprint = QByteArray::fromHex(hex.toLatin1());
    constexpr qsizetype kSha256Bytes = 32;
    if (!hex.isEmpty() && (settings.acceptedFingerprint.size() != kSha256Bytes || hex.size() != 2 * kSha256Bytes)) {
        reader.complain(u"fingerprint"_s,
                        QCoreApplication::translate("ServerEntry",
                                                    "“signalbox.tls.fingerprint” must be a SHA-256 in hexadecimal."));
    }
    return reader.error();
}

/// What other programs say of OAuth; only names, no secrets are taken from there.
void readForeign(EntryReader &entry, RemoteSettings &settings)
{
    for (const char *member : {"oauth", "auth"}) {
        if (const Json *object = entry.object(member)) {
            EntryReader reader(*object);
            const QString clientId = reader.text({"clientId", "CLIENT_ID"});
            settings.auth.clientId = settings.auth.clientId.isEmpty() ? clientId : settings.auth.clientId;
            if (object->contains("scopes") && object->at("scopes").is_array() && settings.auth.scopes.isEmpty()) {
                settings.auth.scopes = reader.texts("scopes");
            }
        }
    }
}

} // namespace

Result<RemoteSettings> remoteFromJson(const Json &entry)
{
    RemoteSettings settings;
    EntryReader reader(entry);
    const Json *own = reader.object("signalbox");
    std::optional<Error> error;
    if (own) {
        EntryReader members(*own, u"signalbox."_s);
        const Json *auth = members.object("auth");
        const Json *tls = members.object("tls");
        settings.proxy = members.text({"proxy"});
        error = members.error();
        if (auth && !error) {
            error = readAuth(*auth, settings);
        }
        if (tls && !error) {
            error = readTls(*tls, settings);
        }
    }
    if (error) {
        return Failure(*error);
    }
    readForeign(reader, settings);
    return settings;
}

} // namespace Signalbox
