// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/capture/watchedstore.h"

namespace Signalbox {

WatchedStore::WatchedStore(TokenStore &target, Told told, QObject *parent)
    : TokenStore(parent)
    , m_target(target)
    , m_told(std::move(told))
{
    connect(&m_target, &TokenStore::becameTemporary, this, &TokenStore::becameTemporary);
}

void WatchedStore::read(const QString &key, QObject *context, Read done)
{
    m_target.read(key, context, [told = m_told, key, done = std::move(done)](const Result<QByteArray> &value) {
        if (value && !value->isEmpty()) {
            told(key, *value);
        }
        done(value);
    });
}

void WatchedStore::write(const QString &key, const QByteArray &value, QObject *context, Wrote done)
{
    m_told(key, value);
    m_target.write(key, value, context, std::move(done));
}

void WatchedStore::remove(const QString &key, QObject *context, Wrote done)
{
    m_target.remove(key, context, std::move(done));
}

} // namespace Signalbox
