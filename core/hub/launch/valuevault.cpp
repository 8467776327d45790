// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/valuevault.h"

#include "core/auth/credentiallock.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Result<ValueVault::Values> valuesFrom(const Result<QByteArray> &stored)
{
    if (!stored) {
        return Failure(stored.error());
    }
    ValueVault::Values values;
    if (stored->isEmpty()) {
        return values;
    }
    const Result<ParsedJson> parsed = parseJson(*stored);
    if (!parsed || !parsed->value.is_object()) {
        return fail(Error::Kind::Auth,
                    QCoreApplication::translate("ValueVault", "What is kept of this server's values cannot be read."));
    }
    for (const auto &member : parsed->value.object_range()) {
        values.insert(utf8ToQString(member.key()), toQString(member.value()));
    }
    return values;
}

QByteArray textOf(const ValueVault::Values &values)
{
    Json json(jsoncons::json_object_arg);
    QStringList keys = values.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        json.insert_or_assign(key.toStdString(), fromQString(values.value(key)));
    }
    return compactJson(json);
}

} // namespace

ValueVault::ValueVault(TokenStore &store, const QString &serverId, QString lockFolder)
    : m_store(&store)
    , m_key("values "_L1 + serverId)
    , m_lockFolder(std::move(lockFolder))
{
}

void ValueVault::load(QObject *context, std::function<void(const Result<Values> &)> done) const
{
    m_store->read(m_key, context,
                  [done = std::move(done)](const Result<QByteArray> &stored) { done(valuesFrom(stored)); });
}

void ValueVault::change(const Changes &changes, QObject *context, TokenStore::Wrote done) const
{
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
            self.changeNow(changes, context, [lock, done](const Result<> &changed) {
                lock->release();
                done(changed);
            });
        });
}

void ValueVault::changeNow(const Changes &changes, QObject *context, TokenStore::Wrote done) const
{
    load(context, [self = *this, changes, context, done = std::move(done)](const Result<Values> &kept) {
        if (!kept) {
            done(Failure(kept.error()));
            return;
        }
        Values values = *kept;
        for (const auto &[key, value] : changes.asKeyValueRange()) {
            if (value) {
                values.insert(key, *value);
            } else {
                values.remove(key);
            }
        }
        if (values.isEmpty()) {
            self.removeAll(context, done);
        } else {
            self.m_store->write(self.m_key, textOf(values), context, done);
        }
    });
}

void ValueVault::removeAll(QObject *context, TokenStore::Wrote done) const
{
    m_store->remove(m_key, context, std::move(done));
}

} // namespace Signalbox
