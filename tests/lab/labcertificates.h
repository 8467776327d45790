// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace Signalbox {

/// Certificates for one test program, made at its start by the `openssl` program (blocks for some 100 ms), so that no key
/// is kept anywhere. A certificate authority nobody trusts by itself, and what it signs.
class LabCertificates
{
public:
    struct Identity
    {
        QSslCertificate certificate;
        QSslKey key;
        QString certificateFile; ///< PEM, gone with this object
        QString keyFile;

        /// For RawServer and LabHttpServer.
        [[nodiscard]] QSslConfiguration server() const;
    };

    LabCertificates();

    [[nodiscard]] bool isValid() const { return !m_authority.certificate.isNull(); }
    [[nodiscard]] QSslCertificate authority() const { return m_authority.certificate; }
    /// Signed by authority(). `names` as in "IP:127.0.0.1,DNS:localhost".
    [[nodiscard]] Identity issue(const QString &commonName, const QString &names, bool isExpired = false) const;
    [[nodiscard]] Identity issueSelfSigned(const QString &commonName, const QString &names) const;

private:
    [[nodiscard]] Identity make(const QString &commonName, const QStringList &more) const;

    QTemporaryDir m_folder;
    Identity m_authority;
};

} // namespace Signalbox
