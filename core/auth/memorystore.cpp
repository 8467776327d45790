// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"

#include <QTimer>

#include <utility>

namespace Signalbox {

void MemoryStore::read(const QString &key, QObject *context, Read done)
{
    QTimer::singleShot(0, context, [value = m_values->value(key), done = std::move(done)] { done(value); });
}

void MemoryStore::write(const QString &key, const QByteArray &value, QObject *context, Wrote done)
{
    m_values->insert(key, value);
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

void MemoryStore::remove(const QString &key, QObject *context, Wrote done)
{
    m_values->remove(key);
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

std::unique_ptr<MemoryStore> MemoryStore::twin() const
{
    auto other = std::make_unique<MemoryStore>();
    other->m_values = m_values;
    return other;
}

} // namespace Signalbox
