// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/memorystore.h"

#include <atomic>
#include <optional>

namespace QKeychain {
class Job;
}

namespace Signalbox {

/// Secrets in the system's keychain (Secret Service, KWallet), through QtKeychain. Without one, or where it refuses, they
/// are kept in memory and becameTemporary() says so; there is never a file (row K06). A value counts as written once it was
/// read back from there, or another one that somebody else wrote meanwhile. What lies in a keychain that is
/// there and does not answer cannot be removed: remove() then fails with trouble(). Needs an event loop with GLib, and all
/// stores of a process on one thread: QtKeychain's queue of jobs lives where it was used first.
class KeychainStore : public TokenStore
{
    Q_OBJECT
public:
    explicit KeychainStore(QObject *parent = nullptr);
    ~KeychainStore() override;

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override;
    void remove(const QString &key, QObject *context, Wrote done) override;
    [[nodiscard]] bool isPersistent() const override { return !m_isTemporary; } ///< from any thread
    [[nodiscard]] SecretPlace usedPlace() const override;
    /// Is there a keychain at all, whether or not it is unlocked? Asks the session bus, which answers at once.
    [[nodiscard]] static bool isThere();

    /// Why it could not be asked though there is one, which may hold more than this; none if there is no keychain.
    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }

    /// Asks the keychain again from now on. What has been in memory meanwhile goes before what is in there.
    void tryAgain() override;

    /// What is in memory because it is nowhere else, as a store of its own; also what comes there later, when the keychain
    /// does not answer what it was asked before.
    [[nodiscard]] std::unique_ptr<MemoryStore> memory() const { return m_memory.twin(); }

    /// How long the keychain may take; somebody may have to unlock it first.
    void setTimeout(int ms) { m_timeoutMs = ms; }

private:
    /// Success, or absent; anything else makes the store temporary.
    enum class End { Done, Absent, Unusable };
    void run(QKeychain::Job *job, QObject *context, std::function<void(End)> done);
    void readBack(const QString &key, const QByteArray &value, quint64 change, QObject *context, const Wrote &done);
    void becomeTemporary(const QString &why, bool isThere);
    void removeFromMemory(const QString &key, QObject *context, Wrote done);

    MemoryStore m_memory;
    std::optional<Error> m_trouble;
    int m_timeoutMs = 60'000;
    std::atomic_bool m_isTemporary = false;
};

} // namespace Signalbox
