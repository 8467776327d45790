// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authoptions.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// What the person set for reaching one server over the network, besides its address and headers. Secrets are not in here:
/// only the names of the environment variables that hold them, and files.
struct RemoteSettings
{
    AuthOptions auth;               ///< without secrets, unless whoever made the entry put them there for this run
    QString secretVariable;         ///< of AuthOptions::secret
    QString clientSecretVariable;   ///< of AuthOptions::clientSecret
    QString privateKeyFile;         ///< PEM, of AuthOptions::privateKeyPem
    QString authorityFile;          ///< PEM: authorities trusted beside the system's
    QString certificateFile;        ///< PEM: our certificate and its chain; or PKCS#12: the key as well
    QString certificateKeyFile;     ///< PEM; empty: in certificateFile
    QString passphraseVariable;     ///< of that key, or of the PKCS#12 file
    QString passphrase;             ///< the same, for this run: never written
    QByteArray acceptedFingerprint; ///< SHA-256, 32 bytes: a certificate accepted whatever is wrong with it
    QString proxy;                  ///< an address (http, socks5), "none", or empty: the system's

    bool operator==(const RemoteSettings &) const = default;
};

} // namespace Signalbox
