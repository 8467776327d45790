// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of CredentialFields say.
#include "core/auth/jwtminter.h"
#include "core/wire/http/httpheaders.h"
#include "ui/servers/credentialfields.h"
#include "ui/servers/secretfield.h"
#include "ui/widgets/secondsbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Kind = AuthOptions::Kind;
using Slot = SecretVault::Slot;

namespace {

/// Words of a list; what was not touched stays as it was, however it is written.
QStringList listOf(const QString &text, const QString &separator, const QStringList &given)
{
    if (text == given.join(separator)) {
        return given;
    }
    QStringList list;
    for (const QString &part : text.split(separator.trimmed().isEmpty() ? u' ' : u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            list.append(part.trimmed());
        }
    }
    return list;
}

} // namespace

void CredentialFields::setSettings(const RemoteSettings &settings)
{
    const QSignalBlocker blocker(this);
    const AuthOptions &auth = settings.auth;
    m_given = settings;
    m_kind->setCurrentIndex(m_kind->findData(QPoint(int(auth.kind), int(auth.grant))));
    m_name->setText(auth.name);
    m_secret->setPlace(settings.secretVariable);
    m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(auth.privateKeyAlgorithm)));
    m_key->setPlace(settings.privateKeyFile);
    m_keyId->setText(auth.privateKeyId);
    m_issuer->setText(auth.jwt.issuer);
    m_subject->setText(auth.jwt.subject);
    m_audience->setText(auth.jwt.audience.join(u", "_s));
    m_lifetime->setValue(auth.jwt.lifetimeSeconds);
    m_claims->setPlainText(QString::fromUtf8(auth.jwt.claims));
    m_requests->setValue(auth.rate.requests);
    m_window->setMilliseconds(auth.rate.windowMs);
    m_waits->setCurrentIndex(m_waits->findData(auth.rate.waits));
    m_clientId->setText(auth.clientId);
    m_clientSecret->setPlace(settings.clientSecretVariable);
    m_scopes->setText(auth.scopes.join(u' '));
    m_authority->setText(auth.preferredIssuer);
    m_assertionFile->setText(auth.assertionFile);
    m_idpEndpoint->setText(auth.idpTokenEndpoint.toString());
    m_idpClientId->setText(auth.idpClientId);
    m_authorities->setText(settings.authorityFile);
    m_certificate->setText(settings.certificateFile);
    m_certificateKey->setText(settings.certificateKeyFile);
    m_passphrase->setPlace(settings.passphraseVariable);
    handleKind();
    handleEdit();
}

void CredentialFields::readFixed(AuthOptions &auth) const
{
    auth.name = m_name->text().trimmed();
    auth.rate = {.requests = m_requests->value(),
                 .windowMs = m_window->milliseconds(),
                 .waits = m_waits->currentData().toBool()};
}

void CredentialFields::readJwt(AuthOptions &auth) const
{
    const QString claims = m_claims->toPlainText();
    auth.privateKeyAlgorithm = m_algorithm->currentData().toString();
    auth.privateKeyId = m_keyId->text().trimmed();
    auth.jwt.issuer = m_issuer->text().trimmed();
    auth.jwt.subject = m_subject->text().trimmed();
    auth.jwt.audience = listOf(m_audience->text(), u", "_s, m_given.auth.jwt.audience);
    auth.jwt.lifetimeSeconds = m_lifetime->value();
    const bool isUntouched = claims == QString::fromUtf8(m_given.auth.jwt.claims);
    auth.jwt.claims = isUntouched ? m_given.auth.jwt.claims : claims.trimmed().toUtf8();
}

void CredentialFields::readOAuth(AuthOptions &auth) const
{
    auth.clientId = m_clientId->text().trimmed();
    auth.scopes = listOf(m_scopes->text(), u" "_s, m_given.auth.scopes);
    auth.preferredIssuer = m_authority->text().trimmed();
    auth.assertionFile = m_assertionFile->text().trimmed();
    const QString endpoint = m_idpEndpoint->text();
    const QUrl &given = m_given.auth.idpTokenEndpoint; // which the text may not have whole
    auth.idpTokenEndpoint = endpoint == given.toString() ? given : QUrl(endpoint.trimmed());
    auth.idpClientId = m_idpClientId->text().trimmed();
}

RemoteSettings CredentialFields::settings() const
{
    RemoteSettings settings = m_given;
    settings.auth.kind = kind();
    settings.auth.grant = grant();
    readFixed(settings.auth);
    readJwt(settings.auth);
    readOAuth(settings.auth);
    settings.secretVariable = m_secret->place();
    settings.clientSecretVariable = m_clientSecret->place();
    settings.privateKeyFile = m_key->place();
    settings.authorityFile = m_authorities->text().trimmed();
    settings.certificateFile = m_certificate->text().trimmed();
    settings.certificateKeyFile = m_certificateKey->text().trimmed();
    settings.passphraseVariable = m_passphrase->place();
    return settings;
}

RemoteSettings CredentialFields::settingsToTest() const
{
    RemoteSettings settings = this->settings();
    settings.auth.secret = m_secret->typed();
    settings.auth.clientSecret = m_clientSecret->typed();
    settings.auth.privateKeyPem = m_key->typed().toUtf8();
    settings.passphrase = m_passphrase->typed();
    return settings;
}

void CredentialFields::setKept(const QSet<Slot> &kept, const QString &where)
{
    m_secret->setKept(kept.contains(Slot::Secret), where);
    m_clientSecret->setKept(kept.contains(Slot::ClientSecret), where);
    m_key->setKept(kept.contains(Slot::PrivateKey), where);
    m_passphrase->setKept(kept.contains(Slot::Passphrase), where);
    showTls();
}

SecretVault::Changes CredentialFields::changes() const
{
    const std::initializer_list<std::pair<const SecretField *, Slot>> fields = {
        {m_secret, Slot::Secret},
        {m_clientSecret, Slot::ClientSecret},
        {m_key, Slot::PrivateKey},
        {m_passphrase, Slot::Passphrase},
    };
    SecretVault::Changes changes;
    for (const auto &[field, slot] : fields) {
        if (const QString typed = field->typed(); !typed.isEmpty()) {
            changes.insert(slot, typed.toUtf8());
        } else if (field->isForgotten()) {
            changes.insert(slot, std::nullopt);
        }
    }
    return changes;
}

void CredentialFields::clearTyped()
{
    for (SecretField *field : {m_secret, m_key, m_clientSecret, m_passphrase}) {
        field->clearTyped();
    }
}

QString CredentialFields::nameFault() const
{
    const QString name = m_name->text().trimmed();
    const bool isHeader = kind() == Kind::Header || (kind() == Kind::Jwt && !name.isEmpty());
    if (isHeader && !HttpHeaders::isValidName(name.toUtf8())) {
        return name.isEmpty() ? tr("Required.") : tr("Not the name of a header.");
    }
    return kind() == Kind::ApiKeyQuery && name.isEmpty() ? tr("Required.") : QString();
}

QString CredentialFields::claimsFault() const
{
    JwtSettings jwt;
    jwt.claims = m_claims->toPlainText().trimmed().toUtf8();
    const Result<Json> claims = kind() == Kind::Jwt && !jwt.claims.isEmpty() ? jwtClaims(jwt) : Result<Json>(Json());
    return claims ? QString() : claims.error().message;
}

void CredentialFields::checkFields()
{
    setFault(m_name, nameFault());
    setFault(m_claims, claimsFault());
    setFault(m_secret, m_secret->fault());
    setFault(m_key, m_key->fault());
    setFault(m_clientSecret, m_clientSecret->fault());
    setFault(m_passphrase, m_passphrase->fault());
    const bool wantsFile = grant() == AuthOptions::Grant::JwtBearer && m_assertionFile->text().trimmed().isEmpty();
    setFault(m_assertionFile, wantsFile ? tr("Which file?") : QString());
    const QUrl endpoint(m_idpEndpoint->text().trimmed(), QUrl::StrictMode);
    const bool isAddress = endpoint.isValid() && endpoint.scheme() == u"https" && !endpoint.host().isEmpty();
    const bool wantsAddress = grant() == AuthOptions::Grant::EnterpriseManaged && !isAddress;
    setFault(m_idpEndpoint, wantsAddress ? tr("An address that begins with https://.") : QString());
}

/// Without a certificate there is nothing to say about its key.
void CredentialFields::showTls()
{
    const bool hasCertificate = !m_certificate->text().isEmpty();
    setRowVisible(m_certificateKey, hasCertificate || !m_certificateKey->text().isEmpty());
    setRowVisible(m_passphrase, hasCertificate || m_passphrase->isGiven());
}

void CredentialFields::handleEdit()
{
    showTls();
    checkFields();
    emit edited();
}

} // namespace Signalbox
