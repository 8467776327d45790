// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labcertificates.h"

#include <QFile>
#include <QProcess>
#include <QUuid>

namespace Signalbox {

QSslConfiguration LabCertificates::Identity::server() const
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    return configuration;
}

LabCertificates::LabCertificates()
{
    m_authority =
        make(QStringLiteral("Lab authority"), {QStringLiteral("-addext"), QStringLiteral("keyUsage=keyCertSign"),
                                               QStringLiteral("-days"), QStringLiteral("30")});
}

LabCertificates::Identity LabCertificates::issue(const QString &commonName, const QString &names, bool isExpired) const
{
    QStringList more{QStringLiteral("-CA"),     m_authority.certificateFile,
                     QStringLiteral("-CAkey"),  m_authority.keyFile,
                     QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:FALSE"),
                     QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names};
    if (isExpired) {
        more += {QStringLiteral("-not_before"), QStringLiteral("20200101000000Z"), QStringLiteral("-not_after"),
                 QStringLiteral("20210101000000Z")};
    } else {
        more += {QStringLiteral("-days"), QStringLiteral("30")};
    }
    return make(commonName, more);
}

LabCertificates::Identity LabCertificates::issueSelfSigned(const QString &commonName, const QString &names) const
{
    return make(commonName, {QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-addext"),
                             QStringLiteral("subjectAltName=") + names});
}

LabCertificates::Identity LabCertificates::make(const QString &commonName, const QStringList &more) const
{
    Identity identity;
    const QString base = m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128));
    identity.certificateFile = base + QStringLiteral(".crt");
    identity.keyFile = base + QStringLiteral(".key");
    QStringList arguments{
        QStringLiteral("req"),    QStringLiteral("-x509"),    QStringLiteral("-newkey"),
        QStringLiteral("ec"),     QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
        QStringLiteral("-noenc"), QStringLiteral("-subj"),    QStringLiteral("/CN=") + commonName,
        QStringLiteral("-out"),   identity.certificateFile,   QStringLiteral("-keyout"),
        identity.keyFile};
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments + more);
    if (!openssl.waitForFinished(10000) || openssl.exitCode() != 0) {
        qWarning("openssl made no certificate: %s", openssl.readAll().constData());
        return identity;
    }
    identity.certificate = QSslCertificate::fromPath(identity.certificateFile).value(0);
    QFile key(identity.keyFile);
    if (key.open(QIODevice::ReadOnly)) {
        identity.key = QSslKey(&key, QSsl::Ec);
    }
    return identity;
}

} // namespace Signalbox
