// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/certificatechecks.h"

#include "core/auth/authchallenge.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr int kSoonDays = 21;
constexpr qsizetype kMostNames = 10;

class CertificateChecksText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateChecks)
};

QString dateText(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

/// A stranger wrote it.
QString nameOf(const QStringList &names)
{
    return foreignText(names.value(0).toUtf8());
}

DoctorFinding expired(const QSslCertificate &certificate)
{
    return {.id = u"tls.expired"_s,
            .sentence =
                CertificateChecksText::tr("The certificate expired on %1.").arg(dateText(certificate.expiryDate())),
            .rule = u"RFC 5280 section 6.1.3"_s,
            .advice = CertificateChecksText::tr("Whoever runs the server must renew it.")};
}

DoctorFinding notYet(const QSslCertificate &certificate)
{
    return {.id = u"tls.notYetValid"_s,
            .sentence = CertificateChecksText::tr("The certificate is valid from %1 on.")
                            .arg(dateText(certificate.effectiveDate())),
            .rule = u"RFC 5280 section 6.1.3"_s,
            .advice = CertificateChecksText::tr("See whether this machine's clock is right.")};
}

DoctorFinding wrongHost(const QString &host, const QSslCertificate &certificate)
{
    QStringList names;
    const QStringList alternatives = certificate.subjectAlternativeNames().values();
    for (const QString &name : alternatives) {
        if (names.size() < kMostNames) {
            names << foreignText(name.toUtf8());
        }
    }
    return {.id = u"tls.wrongHost"_s,
            .sentence = names.isEmpty()
                            ? CertificateChecksText::tr("The certificate names no host, so it is not for %1.").arg(host)
                            : CertificateChecksText::tr("The certificate is not for %1, but for %2.")
                                  .arg(host, names.join(", "_L1)),
            .rule = u"RFC 9525 section 6"_s,
            .advice = CertificateChecksText::tr(
                "Use an address with one of these names, or have the certificate made for this one.")};
}

DoctorFinding untrusted(const QSslError &error, const QSslCertificate &certificate)
{
    const bool isOwn = error.error() == QSslError::SelfSignedCertificate;
    return {.id = isOwn ? u"tls.selfSigned"_s : u"tls.untrusted"_s,
            .sentence =
                isOwn ? CertificateChecksText::tr("The certificate is signed by nobody but itself.")
                      : CertificateChecksText::tr("The certificate is signed by %1, whom this machine does not trust.")
                            .arg(nameOf(certificate.issuerInfo(QSslCertificate::CommonName))),
            .rule = u"RFC 5280 section 6.1"_s,
            .advice = CertificateChecksText::tr(
                "If that authority is yours, set its certificate file in the server's settings; a missing "
                "one in between must be sent by the server.")};
}

DoctorFinding other(const QSslError &error)
{
    return {.id = u"tls.certificate"_s,
            .sentence = CertificateChecksText::tr("The certificate is not valid: %1.").arg(error.errorString()),
            .rule = u"RFC 5280 section 6"_s,
            .advice = CertificateChecksText::tr("Whoever runs the server must mend it.")};
}

DoctorFinding findingOf(const QString &host, const QSslCertificate &leaf, const QSslError &error)
{
    const QSslCertificate &certificate = error.certificate().isNull() ? leaf : error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return expired(certificate);
    case QSslError::CertificateNotYetValid:
        return notYet(certificate);
    case QSslError::HostNameMismatch:
        return wrongHost(host, leaf);
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return untrusted(error, certificate);
    default:
        return other(error);
    }
}

} // namespace

QList<DoctorFinding> certificateFindings(const QString &host, const QList<QSslCertificate> &chain,
                                         const QList<QSslError> &errors, bool isAccepted, const QDateTime &now)
{
    const QSslCertificate leaf = chain.value(0);
    QList<DoctorFinding> findings;
    for (const QSslError &error : errors) {
        DoctorFinding finding = findingOf(host, leaf, error);
        finding.severity = isAccepted ? Severity::Note : Severity::Fault;
        const bool isThere = std::ranges::contains(findings, finding.id, &DoctorFinding::id);
        if (!isThere) { // an untrusted chain is told of once, not for each link
            findings.append(finding);
        }
    }
    const qint64 days = leaf.isNull() ? 0 : now.daysTo(leaf.expiryDate());
    if (!leaf.isNull() && leaf.expiryDate() > now && days < kSoonDays) {
        findings.append({.id = u"tls.expiresSoon"_s,
                         .severity = Severity::Warning,
                         .sentence = CertificateChecksText::tr("The certificate expires on %1, in %2 days.")
                                         .arg(dateText(leaf.expiryDate()))
                                         .arg(days),
                         .rule = u"RFC 5280 section 4.1.2.5"_s,
                         .advice = CertificateChecksText::tr("Whoever runs the server should renew it now.")});
    }
    return findings;
}

QString chainText(const QList<QSslCertificate> &chain)
{
    QStringList lines;
    for (const QSslCertificate &certificate : chain) {
        lines << CertificateChecksText::tr("%1, signed by %2, valid from %3 until %4")
                     .arg(nameOf(certificate.subjectInfo(QSslCertificate::CommonName)),
                          nameOf(certificate.issuerInfo(QSslCertificate::CommonName)),
                          dateText(certificate.effectiveDate()), dateText(certificate.expiryDate()));
    }
    return lines.join(u'\n');
}

} // namespace Signalbox
