// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace Signalbox {

/// Who we are towards a server that asks for a certificate (TLS client authentication).
struct ClientCertificate
{
    QList<QSslCertificate> chain; ///< our own first
    QSslKey key;
};

/// From the bytes of PEM files, or of one PKCS#12 file (RFC 7292), told apart by what is in it. `key`: a PEM key of its own;
/// empty: it is in the first file. Errors, each with its own sentence: Kind::Auth for a passphrase that is missing or wrong;
/// Kind::Usage for bytes that are neither, no certificate or key in them, a key of another certificate, and encryption that
/// OpenSSL does not do any more. No secret is in them.
[[nodiscard]] Result<ClientCertificate> readClientCertificate(const QByteArray &certificate, const QByteArray &key,
                                                              const QString &passphrase);

} // namespace Signalbox
