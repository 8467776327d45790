// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/authjson.h"

#include "core/auth/jwtminter.h"
#include "core/base/durations.h"
#include "core/catalog/entryreader.h"
#include "core/json/jsonlist.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

class AuthJsonText
{
    Q_DECLARE_TR_FUNCTIONS(ServerEntry)
};

struct KindName
{
    const char *text;
    AuthOptions::Kind kind;
    AuthOptions::Grant grant = AuthOptions::Grant::AuthorizationCode;
};

constexpr std::array kKinds = {
    KindName{"automatic", AuthOptions::Kind::Automatic},
    KindName{"none", AuthOptions::Kind::None},
    KindName{"header", AuthOptions::Kind::Header},
    KindName{"query", AuthOptions::Kind::ApiKeyQuery},
    KindName{"basic", AuthOptions::Kind::Basic},
    KindName{"bearer", AuthOptions::Kind::Bearer},
    KindName{"jwt", AuthOptions::Kind::Jwt},
    KindName{"oauth", AuthOptions::Kind::OAuth},
    KindName{"client-credentials", AuthOptions::Kind::OAuth, AuthOptions::Grant::ClientCredentials},
    KindName{"workload-identity", AuthOptions::Kind::OAuth, AuthOptions::Grant::JwtBearer},
    KindName{"enterprise", AuthOptions::Kind::OAuth, AuthOptions::Grant::EnterpriseManaged},
};

/// A member that is one text, and where it goes.
template<typename Owner>
struct Text
{
    const char *name;
    QString Owner::*member;
};

constexpr std::array kOwnTexts = {
    Text<RemoteSettings>{"secretEnv", &RemoteSettings::secretVariable},
    Text<RemoteSettings>{"clientSecretEnv", &RemoteSettings::clientSecretVariable},
    Text<RemoteSettings>{"privateKeyFile", &RemoteSettings::privateKeyFile},
};

constexpr std::array kTexts = {
    Text<AuthOptions>{"name", &AuthOptions::name},
    Text<AuthOptions>{"clientId", &AuthOptions::clientId},
    Text<AuthOptions>{"clientIssuer", &AuthOptions::clientIssuer},
    Text<AuthOptions>{"tokenAuthMethod", &AuthOptions::tokenAuthMethod},
    Text<AuthOptions>{"issuer", &AuthOptions::preferredIssuer},
    Text<AuthOptions>{"keyId", &AuthOptions::privateKeyId},
    Text<AuthOptions>{"assertionFile", &AuthOptions::assertionFile},
    Text<AuthOptions>{"idpClientId", &AuthOptions::idpClientId},
};

struct Address
{
    const char *name;
    QUrl AuthOptions::*member;
};

constexpr std::array kAddresses = {
    Address{"clientMetadataUrl", &AuthOptions::clientMetadataUrl},
    Address{"idpTokenEndpoint", &AuthOptions::idpTokenEndpoint},
};

constexpr std::array kSecrets = {"secret", "clientSecret", "privateKey", "password", "token"};

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
        reader.complain(u"kind"_s, AuthJsonText::tr("“signalbox.auth.kind” must be one of %1, not “%2”.")
                                       .arg(known.join(u", "_s), kind.left(100)));
        return;
    }
    auth.kind = found->kind;
    auth.grant = found->grant;
}

void readAlgorithm(EntryReader &reader, AuthOptions &auth)
{
    const QString algorithm = reader.text({"algorithm"});
    if (algorithm.isEmpty()) {
        return;
    }
    if (!algorithmFromText(algorithm)) {
        reader.complain(u"algorithm"_s,
                        AuthJsonText::tr("“signalbox.auth.algorithm” must be HS256, RS256 or ES256, not “%1”.")
                            .arg(algorithm.left(100)));
    }
    auth.privateKeyAlgorithm = algorithm;
}

/// A number that is not rounded.
void readWhole(EntryReader &members, const QString &prefix, const char *name, std::pair<int, int> bounds, int &into)
{
    const Json *value = members.find({name});
    if (value != nullptr && value->is_number() && std::floor(value->as<double>()) != value->as<double>()) {
        const QString member = QString::fromLatin1(name);
        members.complain(member, AuthJsonText::tr("“%1” must be a whole number.").arg(prefix + member));
    }
    members.number(name, bounds.first, bounds.second, 1, into);
}

void readJwt(EntryReader &reader, const Json &object, JwtSettings &jwt)
{
    EntryReader members(object, u"signalbox.auth.jwt."_s);
    jwt.issuer = members.text({"issuer"});
    jwt.subject = members.text({"subject"});
    if (const Json *audience = members.find({"audience"}); audience != nullptr && audience->is_array()) {
        jwt.audience = members.texts("audience");
    } else if (const QString one = members.text({"audience"}); !one.isEmpty()) {
        jwt.audience = {one};
    }
    readWhole(members, u"signalbox.auth.jwt."_s, "lifetimeSeconds",
              {JwtSettings::kLeastSeconds, JwtSettings::kMostSeconds}, jwt.lifetimeSeconds);
    if (const Json *claims = members.object("claims"); claims != nullptr && !claims->empty()) {
        jwt.claims = compactJson(*claims);
        if (const Result<Json> checked = jwtClaims(jwt); !checked) {
            members.complain(u"claims"_s, checked.error().message);
        }
    }
    if (members.error()) {
        reader.pass(*members.error());
    }
}

void readRate(EntryReader &reader, const Json &object, AuthOptions &auth)
{
    EntryReader members(object, u"signalbox.auth.rate."_s);
    if (members.find({"requests"}) == nullptr) {
        members.complain(u"requests"_s,
                         AuthJsonText::tr("“signalbox.auth.rate” needs “requests”: how many in one window of time."));
    }
    readWhole(members, u"signalbox.auth.rate."_s, "requests", {1, KeyRate::kMostRequests}, auth.rate.requests);
    members.number("seconds", 1.0 / kMsPerSecond, double(KeyRate::kMostMs) / kMsPerSecond, kMsPerSecond,
                   auth.rate.windowMs);
    auth.rate.waits = members.find({"waits"}) == nullptr || members.flag("waits");
    if (members.error()) {
        reader.pass(*members.error());
    } else if (!isFixed(auth.kind)) {
        reader.complain(
            u"rate"_s,
            AuthJsonText::tr("“signalbox.auth.rate” is for keys, passwords and tokens that are given, not for "
                             "those of a sign-in."));
    }
}

void refuseSecrets(EntryReader &reader)
{
    for (const char *name : kSecrets) {
        if (reader.find({name}) != nullptr) {
            reader.complain(
                QString::fromLatin1(name),
                AuthJsonText::tr(
                    "“signalbox.auth.%1” would be a secret in a file: name an environment variable, or give it "
                    "in the server's settings.")
                    .arg(QLatin1String(name)));
        }
    }
}

void set(Json &object, const char *name, const Json &value, bool isEmpty)
{
    if (isEmpty) {
        object.erase(name);
    } else {
        object.insert_or_assign(name, value);
    }
}

/// The object that is a member, to be changed and put back.
Json memberOf(const Json &object, const char *name)
{
    return object.contains(name) && object.at(name).is_object() ? object.at(name) : Json(jsoncons::json_object_arg);
}

void writeJwt(const JwtSettings &jwt, const JwtSettings &base, Json &auth)
{
    Json object = memberOf(auth, "jwt");
    if (jwt.issuer != base.issuer) {
        set(object, "issuer", fromQString(jwt.issuer), jwt.issuer.isEmpty());
    }
    if (jwt.subject != base.subject) {
        set(object, "subject", fromQString(jwt.subject), jwt.subject.isEmpty());
    }
    if (jwt.audience != base.audience) {
        const bool isOne = jwt.audience.size() == 1;
        set(object, "audience", isOne ? fromQString(jwt.audience.first()) : jsonList(jwt.audience),
            jwt.audience.isEmpty());
    }
    if (jwt.lifetimeSeconds != base.lifetimeSeconds) {
        object.insert_or_assign("lifetimeSeconds", jwt.lifetimeSeconds);
    }
    if (jwt.claims != base.claims) {
        const Result<ParsedJson> claims = parseJson(jwt.claims);
        const bool isObject = claims && claims->value.is_object(); // what is none is refused before it gets here
        set(object, "claims", isObject ? claims->value : Json(), !isObject || claims->value.empty());
    }
    set(auth, "jwt", object, object.empty());
}

void writeRate(const KeyRate &rate, const KeyRate &base, Json &auth)
{
    if (rate.requests == 0) {
        auth.erase("rate");
        return;
    }
    Json object = memberOf(auth, "rate");
    object.insert_or_assign("requests", rate.requests);
    if (rate.windowMs != base.windowMs) {
        object.insert_or_assign("seconds", numberInUnit(rate.windowMs, kMsPerSecond));
    }
    if (rate.waits != base.waits) {
        object.insert_or_assign("waits", rate.waits);
    }
    auth.insert_or_assign("rate", std::move(object));
}

void writeKind(const AuthOptions &auth, const AuthOptions &base, Json &object)
{
    if (auth.kind == base.kind && auth.grant == base.grant) {
        return;
    }
    const auto found = std::ranges::find_if(kKinds, [&](const KindName &name) {
        return name.kind == auth.kind && (auth.kind != AuthOptions::Kind::OAuth || name.grant == auth.grant);
    });
    set(object, "kind", Json(found->text), auth.kind == AuthOptions::Kind::Automatic);
}

template<typename Owner, std::size_t size>
void writeTexts(const std::array<Text<Owner>, size> &texts, const Owner &now, const Owner &base, Json &object)
{
    for (const Text<Owner> &text : texts) {
        if (now.*text.member != base.*text.member) {
            set(object, text.name, fromQString(now.*text.member), (now.*text.member).isEmpty());
        }
    }
}

} // namespace

Result<> authFromJson(const Json &object, RemoteSettings &settings)
{
    EntryReader reader(object, u"signalbox.auth."_s);
    AuthOptions &auth = settings.auth;
    readKind(reader, auth);
    for (const auto &text : kOwnTexts) {
        settings.*text.member = reader.text({text.name});
    }
    for (const auto &text : kTexts) {
        auth.*text.member = reader.text({text.name});
    }
    for (const Address &address : kAddresses) {
        auth.*address.member = QUrl(reader.text({address.name}));
    }
    auth.scopes = reader.texts("scopes");
    auth.dpop = reader.flag("dpop") ? AuthOptions::Dpop::Always : AuthOptions::Dpop::Automatic;
    readAlgorithm(reader, auth);
    if (const Json *jwt = reader.object("jwt")) {
        readJwt(reader, *jwt, auth.jwt);
    }
    if (const Json *rate = reader.object("rate")) {
        readRate(reader, *rate, auth);
    }
    refuseSecrets(reader);
    return reader.error() ? Result<>(Failure(*reader.error())) : Result<>();
}

void authToJson(const RemoteSettings &settings, const RemoteSettings &base, Json &object)
{
    const AuthOptions &auth = settings.auth;
    const AuthOptions &before = base.auth;
    writeKind(auth, before, object);
    writeTexts(kOwnTexts, settings, base, object);
    writeTexts(kTexts, auth, before, object);
    for (const Address &address : kAddresses) {
        if (const QUrl &url = auth.*address.member; url != before.*address.member) {
            set(object, address.name, fromQString(url.toString(QUrl::FullyEncoded)), url.isEmpty());
        }
    }
    if (auth.scopes != before.scopes) {
        set(object, "scopes", jsonList(auth.scopes), auth.scopes.isEmpty());
    }
    if (auth.dpop != before.dpop) {
        set(object, "dpop", Json(true), auth.dpop == AuthOptions::Dpop::Automatic);
    }
    if (auth.privateKeyAlgorithm != before.privateKeyAlgorithm) {
        object.insert_or_assign("algorithm", fromQString(auth.privateKeyAlgorithm));
    }
    if (auth.jwt != before.jwt) {
        writeJwt(auth.jwt, before.jwt, object);
    }
    if (auth.rate != before.rate) {
        writeRate(auth.rate, before.rate, object);
    }
}

} // namespace Signalbox
