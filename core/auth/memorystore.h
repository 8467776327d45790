// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <QHash>

#include <memory>

namespace Signalbox {

/// Secrets until the program ends.
class MemoryStore : public TokenStore
{
    Q_OBJECT
public:
    using TokenStore::TokenStore;

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override;
    void remove(const QString &key, QObject *context, Wrote done) override;
    [[nodiscard]] bool isPersistent() const override { return false; }
    [[nodiscard]] std::unique_ptr<MemoryStore> twin() const; ///< another over the same secrets, also later ones
    [[nodiscard]] bool has(const QString &key) const { return m_values->contains(key); }
    void forget(const QString &key) { m_values->remove(key); }

private:
    std::shared_ptr<QHash<QString, QByteArray>> m_values = std::make_shared<QHash<QString, QByteArray>>();
};

} // namespace Signalbox
