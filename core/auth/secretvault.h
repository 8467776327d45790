// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <QHash>

#include <optional>

namespace Signalbox {

/// The secrets a person gave for one server of the list, in a TokenStore: one value, a JSON object with a member for each.
/// Answers come as the store's do.
class SecretVault
{
public:
    enum class Slot {
        Secret,       ///< API key, password, token, or the secret that signs tokens
        ClientSecret, ///< of OAuth
        PrivateKey,   ///< PEM
        Passphrase,   ///< of the client certificate's key, or of its PKCS#12 file
    };
    using Secrets = QHash<Slot, QByteArray>;
    using Changes = QHash<Slot, std::optional<QByteArray>>; ///< none: it goes
    using Loaded = std::function<void(const Result<Secrets> &secrets)>;

    /// `store` outlives what is asked of it. `serverId`: ServerEntry::id, not empty. `lockFolder`: for a lock between
    /// programs, which change secrets one after the other then; empty: none.
    SecretVault(TokenStore &store, const QString &serverId, QString lockFolder = {});

    /// Empty if there is none. Errors: the store's, and Kind::Auth if what is kept cannot be read.
    void load(QObject *context, Loaded done) const;
    /// All of them at once; the others stay. What cannot be read is not written over: the error is load()'s. Kind::Usage:
    /// a value is no UTF-8. Kind::Timeout: another program has been changing them for a minute.
    void change(const Changes &changes, QObject *context, TokenStore::Wrote done) const;
    void removeAll(QObject *context, TokenStore::Wrote done) const;
    [[nodiscard]] QString key() const { return m_key; } ///< where they lie in the store

private:
    void changeNow(const Changes &changes, QObject *context, TokenStore::Wrote done) const;

    TokenStore *m_store;
    QString m_key;
    QString m_lockFolder;
};

[[nodiscard]] QString slotText(SecretVault::Slot slot); ///< "secret", "client-secret", "private-key", "passphrase"
[[nodiscard]] std::optional<SecretVault::Slot> slotFromText(QStringView text);

} // namespace Signalbox
