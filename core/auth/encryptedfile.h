// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/sealedformat.h"
#include "core/auth/sealedindex.h"
#include "core/base/ownfile.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

constexpr int kSecretsLocked = 1; ///< Error::code, with Kind::Auth: what is needed is the file's passphrase

/// A file of values by key, encrypted by a passphrase. Every question reads the file anew, so that what another program
/// changed is seen; values are in memory only while they are looked for. Waits for disk and lock.
class EncryptedFile
{
public:
    /// `cost`: of the key of a file that is made.
    explicit EncryptedFile(const QString &path, const KdfCost &cost = {});

    /// Errors: Kind::Usage if the passphrase is empty or there is a file, Kind::Storage.
    [[nodiscard]] Result<> create(const SecretBytes &passphrase);
    /// Derives the key. Errors: Kind::Auth, wrong passphrase; Kind::Storage, no file or a damaged one. After an error it is
    /// as unlocked as before.
    [[nodiscard]] Result<> unlock(const SecretBytes &passphrase);
    [[nodiscard]] bool isUnlocked() const { return m_key.has_value(); }
    /// Is there a file that a passphrase might open? Errors: Kind::Storage.
    [[nodiscard]] Result<> check();
    /// Is it known, without any passphrase, that there is nothing under this key? The index beside the file tells.
    [[nodiscard]] bool isKnownEmpty(const QString &key);

    /// Of these: errors are Kind::Auth if it is locked, which it also is when another program changed the passphrase;
    /// Kind::Storage. What fails changes nothing.
    [[nodiscard]] Result<QByteArray> value(const QString &key); ///< empty if there is none
    [[nodiscard]] Result<QStringList> keys();
    [[nodiscard]] Result<> change(const QString &key, const std::optional<QByteArray> &value); ///< none: it goes

private:
    [[nodiscard]] Result<QByteArray> bytes();
    [[nodiscard]] Result<SealedValues> values();
    [[nodiscard]] Result<> write(const SealedValues &values);

    OwnFile m_file;
    SealedIndex m_index;
    KdfCost m_cost;
    std::optional<SealingKey> m_key;
};

} // namespace Signalbox
