// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <memory>

namespace Signalbox {

/// A store that lives on another thread, for use on this one: keychains want the main thread's event loop. Whatever is
/// asked is posted there, and its answer posted back.
class RelayStore : public TokenStore
{
    Q_OBJECT
public:
    /// `target` outlives every thread that has a relay to it; its isPersistent() and usedPlace() may be asked from any.
    explicit RelayStore(TokenStore &target, QObject *parent = nullptr);
    ~RelayStore() override; ///< answers on their way are dropped

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override;
    void remove(const QString &key, QObject *context, Wrote done) override;
    [[nodiscard]] bool isPersistent() const override { return m_target.isPersistent(); }
    [[nodiscard]] SecretPlace usedPlace() const override { return m_target.usedPlace(); }
    [[nodiscard]] std::optional<Error>
    trouble() const override; ///< as of the last answer or change of place; none at first
    void tryAgain() override;

private:
    struct Door;
    template<typename Answer>
    [[nodiscard]] std::function<void(const Answer &)> back(QObject *context, std::function<void(const Answer &)> done);

    TokenStore &m_target;
    std::shared_ptr<Door> m_door;
};

} // namespace Signalbox
