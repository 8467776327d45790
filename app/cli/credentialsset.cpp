// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialsset.h"

#include "app/cli/clioutput.h"
#include "app/cli/secretsources.h"
#include "core/auth/jwtminter.h"
#include "core/base/paths.h"
#include "core/hub/remoteaccess.h"
#include "core/hub/secretfiller.h"
#include "core/json/jsontext.h"

#include <QFileInfo>

#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;
using AuthKind = AuthOptions::Kind;
using Slot = SecretVault::Slot;

namespace {

/// Was that file set earlier, and cannot be read now? That is no reason not to set something else.
bool isGoneAsBefore(const QString &file, const QString &before)
{
    const QFileInfo info(file);
    return !file.isEmpty() && file == before && !(info.isFile() && info.isReadable());
}

} // namespace

void CredentialsSet::begin()
{
    if (entry().transport == ServerEntry::Transport::Stdio) {
        return fail(withoutCredentials(entry()));
    }
    const Result<RemoteSettings> after = options().applyTo(entry().remote);
    if (!after) {
        return fail(after.error());
    }
    m_after = entry();
    m_after.remote = *after;
    const AuthOptions &before = entry().remote.auth;
    m_isOtherKind = after->auth.kind != before.kind || after->auth.grant != before.grant;
    if (const Result<> chosen = chooseSlot(); !chosen) {
        return fail(chosen.error());
    }
    if (const Result<> fits = checkSettings(); !fits) {
        return fail(fits.error());
    }
    vault().load(this, [this](const Result<SecretVault::Secrets> &kept) {
        if (isEnding()) {
            return;
        }
        if (kept) {
            take(*kept);
        } else {
            fail(kept.error());
        }
    });
}

Result<> CredentialsSet::chooseSlot()
{
    const QList<Slot> usable = usableSlots(m_after);
    const bool isNamed = options().slot.has_value();
    if (usable.isEmpty() || (isNamed && !usable.contains(*options().slot))) {
        if (!isNamed && options().variable.isEmpty() && options().changesSettings()) {
            return {};
        }
        Failure failure = Signalbox::fail(Error::Kind::Usage,
                                          isNamed ? tr("“%1” has no use for such a secret.").arg(m_after.name)
                                                  : tr("“%1” has no use for a secret as it is set.").arg(m_after.name));
        failure.error().advice = tr("Say which kind of credentials it takes with --kind.");
        return failure;
    }
    m_slot = options().slot.value_or(usable.first());
    if (m_slot == Slot::PrivateKey && !options().variable.isEmpty()) {
        return Signalbox::fail(Error::Kind::Usage,
                               tr("A private key is no variable: give it from a pipe, or with --private-key-file."));
    }
    return {};
}

bool CredentialsSet::wantsSecret() const
{
    if (!m_slot || !options().variable.isEmpty()) {
        return false;
    }
    if (options().slot || !options().changesSettings()) {
        return true;
    }
    const bool isKept = m_kept.contains(*m_slot) && !m_isOtherKind;
    return isNeeded(*m_slot, m_after) && openSlots(m_after).contains(*m_slot) && !isKept;
}

Result<> CredentialsSet::checkSettings() const
{
    ServerEntry tried = m_after; // secrets have places of their own, and may not be there now
    RemoteSettings &settings = tried.remote;
    const RemoteSettings &before = entry().remote;
    if (isGoneAsBefore(settings.privateKeyFile, before.privateKeyFile)) {
        settings.privateKeyFile.clear();
    }
    if (isGoneAsBefore(settings.authorityFile, before.authorityFile)) {
        settings.authorityFile.clear();
    }
    settings.auth.secret = settings.auth.clientSecret = u"-"_s;
    settings.auth.privateKeyPem = settings.privateKeyFile.isEmpty() ? "-" : "";
    settings.certificateFile.clear();
    const Result<RemoteAccess> access = remoteAccess(tried);
    if (!access) {
        return Failure(access.error());
    }
    if (settings.auth.kind == AuthKind::Jwt && !settings.privateKeyFile.isEmpty()) {
        if (const Result<JwtMinter> minter = JwtMinter::make(access->auth); !minter) {
            return Failure(minter.error());
        }
    }
    return checkCertificate({});
}

/// Without a passphrase one that is encrypted will do.
Result<> CredentialsSet::checkCertificate(const QString &passphrase) const
{
    const RemoteSettings &settings = m_after.remote;
    if (isGoneAsBefore(settings.certificateFile, entry().remote.certificateFile)
        || isGoneAsBefore(settings.certificateKeyFile, entry().remote.certificateKeyFile)) {
        return {};
    }
    ServerEntry tried = m_after;
    tried.remote = RemoteSettings();
    tried.remote.certificateFile = settings.certificateFile;
    tried.remote.certificateKeyFile = settings.certificateKeyFile;
    tried.remote.passphrase = passphrase;
    const Result<RemoteAccess> access = remoteAccess(tried);
    const bool isLocked = !access && access.error().kind == Error::Kind::Auth && passphrase.isEmpty();
    return access || isLocked ? Result<>() : Failure(access.error());
}

Result<> CredentialsSet::checkSecret(const QByteArray &secret) const
{
    if (m_slot != Slot::PrivateKey && (secret.contains('\n') || secret.contains('\0'))) {
        return Signalbox::fail(Error::Kind::Usage, tr("A secret is one line; this has more."));
    }
    if (m_slot == Slot::Passphrase) {
        return checkCertificate(QString::fromUtf8(secret));
    }
    const AuthKind kind = m_after.remote.auth.kind;
    if (kind == AuthKind::Jwt) {
        AuthOptions auth = m_after.remote.auth;
        auth.secret = QString::fromUtf8(secret);
        auth.privateKeyPem = secret;
        if (const Result<JwtMinter> minter = JwtMinter::make(auth); !minter) {
            return Failure(minter.error());
        }
    } else if (m_slot == Slot::PrivateKey && !secret.contains("-----BEGIN")) {
        return Signalbox::fail(Error::Kind::Usage, tr("This is no private key in PEM."));
    }
    return {};
}

void CredentialsSet::take(const SecretVault::Secrets &kept)
{
    m_kept = kept;
    if (m_isOtherKind) { // what was given for one kind is not sent as another
        for (const Slot slot : kept.keys()) {
            if (slot != Slot::Passphrase) {
                m_changes.insert(slot, std::nullopt);
            }
        }
    }
    if (wantsSecret()) {
        return askSecret();
    }
    if (m_slot && !options().variable.isEmpty()) {
        setVariable(options().variable);
        if (kept.contains(*m_slot)) {
            m_changes.insert(*m_slot, std::nullopt);
        }
    }
    write();
}

void CredentialsSet::askSecret()
{
    if (!store().isPersistent()) {
        return fail({.kind = Error::Kind::Storage,
                     .message = tr("Secrets are kept nowhere here: this one would be forgotten when the program ends."),
                     .advice = tr("Name an environment variable that holds it, with --from-env, or choose a place: "
                                  "signalbox-cli credentials "
                                  "store.")});
    }
    m_input = std::make_unique<SecretInput>(STDIN_FILENO);
    if (m_input->isTerminal() && m_slot == Slot::PrivateKey) {
        return fail({.kind = Error::Kind::Usage,
                     .message = tr("A private key has many lines: give it from a pipe."),
                     .advice = tr("signalbox-cli credentials set NAME < key.pem")});
    }
    connect(m_input.get(), &SecretInput::finished, this, [this](const Result<QByteArray> &secret) {
        if (isEnding()) {
            return;
        }
        if (secret) {
            takeSecret(*secret);
        } else {
            fail(secret.error());
        }
    });
    m_input->start();
    if (m_input->isTerminal()) { // what is typed is hidden by now
        tellPerson(tr("The %1 of “%2”").arg(slotWords(*m_slot, m_after), m_after.name) + ": "_L1);
    }
}

void CredentialsSet::takeSecret(const QByteArray &secret)
{
    if (const Result<> fits = checkSecret(secret); !fits) {
        return fail(fits.error());
    }
    m_changes.insert(*m_slot, secret);
    setVariable({}); // it would go first
    if (m_slot == Slot::PrivateKey) {
        m_after.remote.privateKeyFile.clear();
    }
    write();
}

void CredentialsSet::setVariable(const QString &variable)
{
    RemoteSettings &settings = m_after.remote;
    switch (*m_slot) {
    case Slot::Secret:
        settings.secretVariable = variable;
        return;
    case Slot::ClientSecret:
        settings.clientSecretVariable = variable;
        return;
    case Slot::Passphrase:
        settings.passphraseVariable = variable;
        return;
    case Slot::PrivateKey:
        return;
    }
}

void CredentialsSet::write()
{
    if (m_changes.isEmpty()) {
        return save();
    }
    vault().change(m_changes, this, [this](const Result<> &written) {
        if (isEnding()) {
            return;
        }
        if (!written) {
            return fail(written.error());
        }
        if (!store().isPersistent()) {
            return fail({.kind = Error::Kind::Storage, .message = tr("The secret was not kept.")});
        }
        save();
    });
}

void CredentialsSet::save()
{
    if (m_after.remote != entry().remote) {
        if (const Result<> saved = catalog().update(m_after); !saved) {
            return putBack(saved.error());
        }
    }
    print();
}

/// The secrets as they were: what is kept and what is set belong together.
void CredentialsSet::putBack(const Error &why)
{
    SecretVault::Changes back;
    for (const Slot slot : m_changes.keys()) {
        back.insert(slot, m_kept.contains(slot) ? std::optional(m_kept.value(slot)) : std::nullopt);
    }
    if (back.isEmpty()) {
        return fail(why);
    }
    vault().change(back, this, [this, why](const Result<> &written) {
        if (!written) {
            printNote(tr("The secrets could not be put back as they were: %1").arg(written.error().message));
        }
        fail(why);
    });
}

SecretVault CredentialsSet::vault()
{
    return {store(), m_after.id, Paths().dataDir()};
}

void CredentialsSet::print()
{
    const bool isKept = m_slot && m_changes.value(*m_slot).has_value();
    if (options().json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("server", fromQString(m_after.name));
        json.insert_or_assign("changed", m_after.remote != entry().remote);
        if (isKept) {
            json.insert_or_assign("kept", fromQString(slotText(*m_slot)));
        }
        return end(exitCodeOf(printResult(compactJson(json), true)));
    }
    const QString words = isKept ? tr("The %1 of “%2” is kept.").arg(slotWords(*m_slot, m_after), m_after.name)
                                 : tr("The credentials of “%1” are set.").arg(m_after.name);
    end(exitCodeOf(printText(words + u'\n')));
}

} // namespace Signalbox
