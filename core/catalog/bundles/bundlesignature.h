// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Signalbox {

/// What the signature behind a bundle says (mcpb: `MCPB_SIG_V1`, the length as 32 bits little-endian, PKCS#7 in DER over
/// all bytes before it, `MCPB_SIG_END`).
struct BundleSignature
{
    enum class State {
        Unsigned,
        Broken,     ///< it is none, or of other bytes: the file was changed after it was signed
        SelfSigned, ///< fits the bytes; anybody can make such a one in any name
        Unknown,    ///< fits the bytes; by a certificate whose issuer this system does not know, or out of its time
        Known,      ///< fits the bytes; this system knows who vouches for the certificate
    };

    State state = State::Unsigned;
    qint64 contentBytes = 0; ///< of the bundle without the signature
    QString signer{};        ///< common name of the certificate's subject, else all of it
    QString issuer{};
    QDateTime from{};
    QDateTime until{};
    QByteArray fingerprint{}; ///< SHA-256 of the certificate, hexadecimal

    bool operator==(const BundleSignature &) const = default;
};

/// Reads the file. Errors: Kind::Storage, it cannot be read.
[[nodiscard]] Result<BundleSignature> readSignature(const QString &path);

/// One sentence that promises nothing that is not there.
[[nodiscard]] QString signatureText(const BundleSignature &signature);
[[nodiscard]] QString signatureWord(BundleSignature::State state); ///< for JSON: "unsigned", "self-signed" …

} // namespace Signalbox
