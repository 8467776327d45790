// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentialvault.h"

#include "core/auth/urlrules.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostPerServer = 8;

/// Newest first; what cannot be read is left out.
QList<Credentials> listFrom(const QByteArray &stored)
{
    QList<Credentials> list;
    const Result<ParsedJson> parsed = parseJson(stored);
    if (parsed && parsed->value.is_array()) {
        for (const Json &item : parsed->value.array_range()) {
            if (const auto credentials = credentialsFromJson(item)) {
                list.append(*credentials);
            }
        }
    }
    return list;
}

QByteArray textOf(const QList<Credentials> &list)
{
    Json json(jsoncons::json_array_arg);
    for (const Credentials &credentials : list.first(qMin(list.size(), kMostPerServer))) {
        json.push_back(toJson(credentials));
    }
    return compactJson(json);
}

bool fits(const Credentials &credentials, const QString &issuer, const QString &clientId)
{
    return (issuer.isEmpty() || credentials.issuer == issuer)
           && (clientId.isEmpty() || credentials.clientId == clientId);
}

/// The credentials of a WebSocket go with its upgrade, which is HTTP.
QUrl upgradeOf(QUrl server)
{
    const QString scheme = server.scheme();
    if (scheme == "ws"_L1 || scheme == "wss"_L1) {
        server.setScheme(scheme == "wss"_L1 ? u"https"_s : u"http"_s);
    }
    return server;
}

QString registrationKey(const QString &issuer)
{
    return "client "_L1 + issuer;
}

} // namespace

CredentialVault::CredentialVault(TokenStore &store, const QUrl &server, const QString &account)
    : m_store(store)
    , m_serverKey("tokens "_L1 + canonicalResource(upgradeOf(server))
                  + (account.isEmpty() ? QString() : u' ' + account))
{
}

void CredentialVault::load(const QString &issuer, const QString &clientId, QObject *context, Loaded done)
{
    m_store.read(m_serverKey, context, [issuer, clientId, done = std::move(done)](const Result<QByteArray> &stored) {
        if (!stored) {
            done(Failure(stored.error()));
            return;
        }
        for (const Credentials &credentials : listFrom(*stored)) {
            if (fits(credentials, issuer, clientId)) {
                done(credentials);
                return;
            }
        }
        done(std::nullopt);
    });
}

void CredentialVault::save(const Credentials &credentials, QObject *context, TokenStore::Wrote done)
{
    m_store.read(m_serverKey, context,
                 [this, credentials, context, done = std::move(done)](const Result<QByteArray> &stored) {
                     if (!stored) { // others may be kept there
                         done(Failure(stored.error()));
                         return;
                     }
                     QList<Credentials> list = listFrom(*stored);
                     list.removeIf([&credentials](const Credentials &old) {
                         return old.issuer == credentials.issuer && old.clientId == credentials.clientId;
                     });
                     list.prepend(credentials);
                     m_store.write(m_serverKey, textOf(list), context, done);
                 });
}

void CredentialVault::remove(const QString &issuer, const QString &clientId, QObject *context, TokenStore::Wrote done)
{
    m_store.read(m_serverKey, context,
                 [this, issuer, clientId, context, done = std::move(done)](const Result<QByteArray> &stored) {
                     if (!stored) {
                         done(Failure(stored.error()));
                         return;
                     }
                     QList<Credentials> list = listFrom(*stored);
                     list.removeIf([&](const Credentials &old) { return fits(old, issuer, clientId); });
                     if (list.isEmpty()) {
                         m_store.remove(m_serverKey, context, done);
                     } else {
                         m_store.write(m_serverKey, textOf(list), context, done);
                     }
                 });
}

void CredentialVault::loadRegistration(const QString &issuer, QObject *context,
                                       std::function<void(const std::optional<ClientRegistration> &)> done)
{
    m_store.read(registrationKey(issuer), context, [issuer, done = std::move(done)](const Result<QByteArray> &stored) {
        std::optional<ClientRegistration> registration;
        if (const Result<ParsedJson> parsed = parseJson(stored.value_or(QByteArray()))) {
            registration = registrationFromJson(parsed->value);
        }
        done(registration && registration->issuer == issuer ? registration : std::nullopt);
    });
}

void CredentialVault::saveRegistration(const ClientRegistration &registration, QObject *context, TokenStore::Wrote done)
{
    m_store.write(registrationKey(registration.issuer), compactJson(toJson(registration)), context, std::move(done));
}

void CredentialVault::removeRegistration(const QString &issuer, QObject *context, TokenStore::Wrote done)
{
    m_store.remove(registrationKey(issuer), context, std::move(done));
}

QStringList CredentialVault::registrationKeysIn(const QByteArray &tokens)
{
    QStringList keys;
    for (const Credentials &credentials : listFrom(tokens)) {
        keys.append(registrationKey(credentials.issuer));
    }
    return keys;
}

} // namespace Signalbox
