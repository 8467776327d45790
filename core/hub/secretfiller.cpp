// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/secretfiller.h"

#include "core/auth/credentialvault.h"
#include "core/catalog/commandline.h"

#include <QCoreApplication>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Slot = SecretVault::Slot;
using AuthKind = AuthOptions::Kind;

namespace {

class SecretFillerText
{
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

bool signsWithKey(const AuthOptions &auth)
{
    return auth.kind == AuthKind::Jwt && auth.privateKeyAlgorithm != "HS256"_L1;
}

bool signsIn(const ServerEntry &entry)
{
    const AuthKind kind = entry.remote.auth.kind;
    return entry.transport != ServerEntry::Transport::Stdio && (kind == AuthKind::Automatic || kind == AuthKind::OAuth);
}

void addOAuth(QList<Slot> &open, const RemoteSettings &settings)
{
    const AuthOptions &auth = settings.auth;
    const bool hasSecret = !auth.clientSecret.isEmpty() || !settings.clientSecretVariable.isEmpty();
    const bool hasKey = !auth.privateKeyPem.isEmpty() || !settings.privateKeyFile.isEmpty();
    if (auth.clientId.isEmpty() || hasSecret || hasKey) { // who registers by itself has no secret of the person's
        return;
    }
    open.append(Slot::ClientSecret);
    if (auth.grant == AuthOptions::Grant::ClientCredentials || auth.tokenAuthMethod == "private_key_jwt"_L1) {
        open.append(Slot::PrivateKey);
    }
}

void put(const SecretVault::Secrets &secrets, Slot slot, RemoteSettings &settings)
{
    const auto found = secrets.constFind(slot);
    if (found == secrets.cend()) {
        return;
    }
    switch (slot) {
    case Slot::Secret:
        settings.auth.secret = QString::fromUtf8(*found);
        return;
    case Slot::ClientSecret:
        settings.auth.clientSecret = QString::fromUtf8(*found);
        return;
    case Slot::PrivateKey:
        settings.auth.privateKeyPem = *found;
        return;
    case Slot::Passphrase:
        settings.passphrase = QString::fromUtf8(*found);
        return;
    }
}

/// Without it nobody needs to ask the server; the others may be wanted or not.
bool mustBeThere(Slot slot, const ServerEntry &entry)
{
    return isFixed(entry.remote.auth.kind) && slot != Slot::Passphrase;
}

Failure missing(Slot slot, const ServerEntry &entry)
{
    Failure failure =
        fail(Error::Kind::Auth,
             SecretFillerText::tr("The %1 of “%2” is not kept anywhere.").arg(slotWords(slot, entry), entry.name));
    failure.error().advice =
        SecretFillerText::tr("Give it in the server's settings, or with: signalbox-cli credentials set %1")
            .arg(quoteForShell(entry.name));
    return failure;
}

Result<ServerEntry> filled(const ServerEntry &entry, const QList<Slot> &open, const SecretVault::Secrets &secrets)
{
    ServerEntry copy = entry;
    for (const Slot slot : open) {
        if (!secrets.contains(slot) && mustBeThere(slot, entry)) {
            return missing(slot, entry);
        }
        put(secrets, slot, copy.remote);
    }
    return copy;
}

} // namespace

QList<Slot> openSlots(const ServerEntry &entry)
{
    QList<Slot> open;
    if (entry.transport == ServerEntry::Transport::Stdio) {
        return open;
    }
    const RemoteSettings &settings = entry.remote;
    const AuthOptions &auth = settings.auth;
    if (auth.kind == AuthKind::Automatic || auth.kind == AuthKind::OAuth) {
        addOAuth(open, settings);
    } else if (signsWithKey(auth)) {
        if (auth.privateKeyPem.isEmpty() && settings.privateKeyFile.isEmpty()) {
            open.append(Slot::PrivateKey);
        }
    } else if (auth.kind != AuthKind::None && auth.secret.isEmpty() && settings.secretVariable.isEmpty()) {
        open.append(Slot::Secret);
    }
    if (!settings.certificateFile.isEmpty() && settings.passphrase.isEmpty() && settings.passphraseVariable.isEmpty()) {
        open.append(Slot::Passphrase);
    }
    return open;
}

QString slotWords(Slot slot, const ServerEntry &entry)
{
    switch (slot) {
    case Slot::ClientSecret:
        return SecretFillerText::tr("client secret");
    case Slot::PrivateKey:
        return SecretFillerText::tr("private key");
    case Slot::Passphrase:
        return SecretFillerText::tr("passphrase of the client certificate");
    case Slot::Secret:
        break;
    }
    switch (entry.remote.auth.kind) {
    case AuthKind::Basic:
        return SecretFillerText::tr("password");
    case AuthKind::Bearer:
        return SecretFillerText::tr("token");
    case AuthKind::Jwt:
        return SecretFillerText::tr("secret that signs tokens");
    default:
        return SecretFillerText::tr("API key");
    }
}

EntryFiller secretFiller(TokenStore &store, std::function<void(const ServerEntry &filled)> told)
{
    return [&store, told = std::move(told)](const ServerEntry &entry, QObject *context,
                                            const std::function<void(const Result<ServerEntry> &)> &done) {
        const QList<Slot> open = openSlots(entry);
        const auto tell = [told, done](const Result<ServerEntry> &result) {
            if (told && result) {
                told(*result);
            }
            done(result);
        };
        const auto fill = [&store, entry, open, context, tell] {
            if (open.isEmpty()) {
                tell(entry);
                return;
            }
            SecretVault(store, entry.id)
                .load(context, [entry, open, tell](const Result<SecretVault::Secrets> &secrets) {
                    tell(secrets ? filled(entry, open, *secrets) : Result<ServerEntry>(Failure(secrets.error())));
                });
        };
        if (!signsIn(entry) || !store.isPersistent()) {
            fill();
            return;
        }
        // What the person has to unlock for a token is unlocked before anything is sent: no request waits for it.
        store.read(CredentialVault(store, QUrl(entry.url), {}).serverKey(), context,
                   [fill, done](const Result<QByteArray> &token) { token ? fill() : done(Failure(token.error())); });
    };
}

} // namespace Signalbox
