// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <functional>

namespace Signalbox {

/// Another store, and somebody who is told of every value that is read from it or written to it, before anybody else.
class WatchedStore : public TokenStore
{
    Q_OBJECT
public:
    using Told = std::function<void(const QString &key, const QByteArray &value)>;

    /// `target` outlives it.
    WatchedStore(TokenStore &target, Told told, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override;
    void remove(const QString &key, QObject *context, Wrote done) override;
    [[nodiscard]] bool isPersistent() const override { return m_target.isPersistent(); }
    [[nodiscard]] SecretPlace usedPlace() const override { return m_target.usedPlace(); }
    [[nodiscard]] std::optional<Error> trouble() const override { return m_target.trouble(); }
    void tryAgain() override { m_target.tryAgain(); }

private:
    TokenStore &m_target;
    Told m_told;
};

} // namespace Signalbox
