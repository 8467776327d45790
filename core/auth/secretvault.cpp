// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretvault.h"

#include "core/auth/credentiallock.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QPointer>

#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Slot = SecretVault::Slot;

constexpr std::array kSlots = {Slot::Secret, Slot::ClientSecret, Slot::PrivateKey, Slot::Passphrase};

Result<SecretVault::Secrets> secretsFrom(const Result<QByteArray> &stored)
{
    if (!stored) {
        return Failure(stored.error());
    }
    SecretVault::Secrets secrets;
    if (stored->isEmpty()) {
        return secrets;
    }
    const Result<ParsedJson> parsed = parseJson(*stored);
    bool isWhole = parsed && parsed->value.is_object();
    if (isWhole) {
        for (const auto &member : parsed->value.object_range()) {
            const auto slot = slotFromText(QString::fromStdString(member.key()));
            if (slot && member.value().is_string()) {
                secrets.insert(*slot, QByteArray::fromStdString(member.value().as<std::string>()));
            } else {
                isWhole = false; // written by a newer Signalbox, or by another: not ours to write over
            }
        }
    }
    if (!isWhole) {
        return fail(Error::Kind::Auth, QCoreApplication::translate(
                                           "SecretVault", "What is kept of this server's credentials cannot be read."));
    }
    return secrets;
}

QByteArray textOf(const SecretVault::Secrets &secrets)
{
    Json json(jsoncons::json_object_arg);
    for (const Slot slot : kSlots) {
        if (const auto found = secrets.constFind(slot); found != secrets.cend()) {
            json.insert_or_assign(slotText(slot).toStdString(), found->toStdString());
        }
    }
    return compactJson(json);
}

} // namespace

QString slotText(Slot slot)
{
    switch (slot) {
    case Slot::Secret:
        return u"secret"_s;
    case Slot::ClientSecret:
        return u"client-secret"_s;
    case Slot::PrivateKey:
        return u"private-key"_s;
    case Slot::Passphrase:
        return u"passphrase"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Slot> slotFromText(QStringView text)
{
    for (const Slot slot : kSlots) {
        if (text == slotText(slot)) {
            return slot;
        }
    }
    return std::nullopt;
}

SecretVault::SecretVault(TokenStore &store, const QString &serverId, QString lockFolder)
    : m_store(&store)
    , m_key("server "_L1 + serverId)
    , m_lockFolder(std::move(lockFolder))
{
}

void SecretVault::load(QObject *context, Loaded done) const
{
    m_store->read(m_key, context,
                  [done = std::move(done)](const Result<QByteArray> &stored) { done(secretsFrom(stored)); });
}

void SecretVault::change(const Changes &changes, QObject *context, TokenStore::Wrote done) const
{
    for (const std::optional<QByteArray> &value : changes) {
        if (value && !value->isValidUtf8()) {
            QMetaObject::invokeMethod(
                context,
                [done] {
                    done(fail(Error::Kind::Usage,
                              QCoreApplication::translate("SecretVault", "A secret must be text in UTF-8.")));
                },
                Qt::QueuedConnection);
            return;
        }
    }
    const std::shared_ptr<CredentialLock> lock(new CredentialLock(m_lockFolder, m_key), [](CredentialLock *used) {
        used->release();
        used->deleteLater(); // it may be the one who calls
    });
    lock->take(
        [self = *this, lock, changes, context = QPointer(context), done = std::move(done)](const Result<> &taken) {
            if (!context) {
                return;
            }
            if (!taken) {
                done(taken);
                return;
            }
            // Held as long as there is an answer to come.
            self.changeNow(changes, context, [lock, done](const Result<> &changed) {
                lock->release();
                done(changed);
            });
        });
}

void SecretVault::changeNow(const Changes &changes, QObject *context, TokenStore::Wrote done) const
{
    load(context, [self = *this, changes, context, done = std::move(done)](const Result<Secrets> &kept) {
        if (!kept) {
            done(Failure(kept.error()));
            return;
        }
        Secrets secrets = *kept;
        for (const auto &[slot, value] : changes.asKeyValueRange()) {
            if (value) {
                secrets.insert(slot, *value);
            } else {
                secrets.remove(slot);
            }
        }
        if (secrets.isEmpty()) {
            self.removeAll(context, done);
        } else {
            self.m_store->write(self.m_key, textOf(secrets), context, done);
        }
    });
}

void SecretVault::removeAll(QObject *context, TokenStore::Wrote done) const
{
    m_store->remove(m_key, context, std::move(done));
}

} // namespace Signalbox
