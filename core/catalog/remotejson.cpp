// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/remotejson.h"

#include "core/catalog/authjson.h"
#include "core/catalog/entryreader.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kSha256Bytes = 32;

struct NamedText
{
    const char *name;
    QString RemoteSettings::*member;
};

constexpr std::array kTlsTexts = {
    NamedText{"authorityFile", &RemoteSettings::authorityFile},
    NamedText{"certificateFile", &RemoteSettings::certificateFile},
    NamedText{"keyFile", &RemoteSettings::certificateKeyFile},
    NamedText{"passphraseEnv", &RemoteSettings::passphraseVariable},
};

std::optional<Error> readTls(const Json &object, RemoteSettings &settings)
{
    EntryReader reader(object, u"signalbox.tls."_s);
    for (const NamedText &text : kTlsTexts) {
        settings.*text.member = reader.text({text.name});
    }
    if (reader.find({"passphrase"}) != nullptr) {
        reader.complain(u"passphrase"_s,
                        QCoreApplication::translate("ServerEntry",
                                                    "“signalbox.tls.passphrase” would be a secret in a file: name an "
                                                    "environment variable, or give it in the server's settings."));
    }
    QString hex = reader.text({"fingerprint"});
    hex.remove(u':').remove(u' ');
    settings.acceptedFingerprint = QByteArray::fromHex(hex.toLatin1());
    if (!hex.isEmpty() && (settings.acceptedFingerprint.size() != kSha256Bytes || hex.size() != 2 * kSha256Bytes)) {
        reader.complain(u"fingerprint"_s,
                        QCoreApplication::translate("ServerEntry",
                                                    "“signalbox.tls.fingerprint” must be a SHA-256 in hexadecimal."));
    }
    return reader.error();
}

Json objectIn(const Json &own, const char *name)
{
    return own.contains(name) && own.at(name).is_object() ? own.at(name) : Json(jsoncons::json_object_arg);
}

/// An empty text or object takes the member away.
void set(Json &object, const char *name, const Json &value)
{
    if (value.is_object() ? value.empty() : value.as_string_view().empty()) {
        object.erase(name);
    } else {
        object.insert_or_assign(name, value);
    }
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
            const Result<> read = authFromJson(*auth, settings);
            error = read ? std::nullopt : std::optional(read.error());
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

void remoteToJson(const RemoteSettings &remote, const RemoteSettings &base, Json &own)
{
    if (remote == base) {
        return;
    }
    Json auth = objectIn(own, "auth");
    authToJson(remote, base, auth);
    set(own, "auth", auth);
    Json tls = objectIn(own, "tls");
    for (const NamedText &text : kTlsTexts) {
        if (remote.*text.member != base.*text.member) {
            set(tls, text.name, fromQString(remote.*text.member));
        }
    }
    if (remote.acceptedFingerprint != base.acceptedFingerprint) {
        set(tls, "fingerprint", fromQString(QString::fromLatin1(remote.acceptedFingerprint.toHex())));
    }
    set(own, "tls", tls);
    if (remote.proxy != base.proxy) {
        set(own, "proxy", fromQString(remote.proxy));
    }
}

} // namespace Signalbox
