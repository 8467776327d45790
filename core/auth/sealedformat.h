// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretbytes.h"
#include "core/base/result.h"

#include <QMap>

namespace Signalbox {

/// What deriving a key costs: scrypt's N (as a power of two), r and p. It takes 128 * N * r bytes of memory; the time goes
/// with N * r * p. The default takes 128 MiB (OWASP's recommendation of 2023).
struct KdfCost
{
    int log2N = 17;
    int r = 8;
    int p = 1;

    /// Neither so small that it protects nothing, nor so big that a file could hold up the program that reads it: 256 MiB
    /// of memory and four times the default's work at most.
    [[nodiscard]] bool isBearable() const;
    bool operator==(const KdfCost &) const = default;
};

/// Secrets by key; overwritten when it goes.
struct SealedValues
{
    SealedValues() = default;
    ~SealedValues();
    SealedValues(SealedValues &&) = default;
    SealedValues &operator=(SealedValues &&) = default;
    SealedValues(const SealedValues &) = delete;
    SealedValues &operator=(const SealedValues &) = delete;

    QMap<QString, QByteArray> map;
};

/// What a passphrase and a header give: seals and opens files that begin with this header. A file is
///
///     "SBXSEAL1"  log2 N, r, p (u32 each, big-endian)  salt (32)      52 bytes so far
///     HMAC-SHA-256 of these, which tells whether the passphrase is right (32)
///     the first 16 bytes of SHA-256 over all of these, which tells damage before any passphrase
///     nonce (12)  AES-256-GCM of the values, the header as additional data  tag (16)
///
/// scrypt gives 64 bytes: the key of AES, then that of HMAC.
class SealingKey
{
public:
    /// With a salt of its own. Errors: Kind::Storage, no memory for it.
    [[nodiscard]] static Result<SealingKey> make(const SecretBytes &passphrase, const KdfCost &cost);
    /// The key of a file. Errors: Kind::Auth for a wrong passphrase, Kind::Storage for damage.
    [[nodiscard]] static Result<SealingKey> open(const SecretBytes &passphrase, QByteArrayView file);
    /// Could it be opened by some passphrase, as far as its header tells? Errors: Kind::Storage.
    [[nodiscard]] static Result<> checkHeader(QByteArrayView file);

    /// Is this file sealed with this key's salt, cost and passphrase?
    [[nodiscard]] bool isOf(QByteArrayView file) const;
    [[nodiscard]] Result<QByteArray> seal(const SealedValues &values) const; ///< a whole file; errors: Kind::Storage
    [[nodiscard]] Result<SealedValues> unseal(QByteArrayView file) const;    ///< errors: Kind::Storage, damage

private:
    SealingKey() = default;

    QByteArray m_header;
    SecretBytes m_keys;
};

} // namespace Signalbox
