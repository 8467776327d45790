// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/credentialcontrol.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"
#include "ui/secrets/secretplacing.h"
#include "ui/secrets/signinquestion.h"
#include "ui/servers/credentialfields.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString withAdvice(const Error &error)
{
    return QString(error.message + u' ' + error.advice).trimmed();
}

} // namespace

CredentialControl::CredentialControl(EngineLink &link, CredentialFields &fields, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_fields(fields)
    , m_wanted(std::move(wanted))
    , m_signIn(link)
{
    connect(&fields, &CredentialFields::signInWanted, this, [this] {
        m_fields.showSignIn(tr("Asking the server…"), false, false);
        m_signIn.signIn(entryWithTyped());
    });
    connect(&fields, &CredentialFields::signOutWanted, this, [this] { m_signIn.signOut(entryWithTyped()); });
    connect(fields.testButton(), &QPushButton::clicked, this, &CredentialControl::test);
    connect(&m_signIn, &ServerSignIn::known, this, &CredentialControl::showState);
    connect(&m_signIn, &ServerSignIn::failed, this, &CredentialControl::showFailure);
    connect(&m_signIn, &ServerSignIn::asked, this, &CredentialControl::ask);
}

void CredentialControl::setPlacing(SecretPlacing *placing)
{
    m_placing = placing;
    if (placing) {
        connect(&m_fields, &CredentialFields::fileWanted, this,
                [this] { m_placing->choose(SecretPlace::File, &m_fields); });
        connect(placing, &SecretPlacing::changed, this, &CredentialControl::askKept);
        connect(placing, &SecretPlacing::failed, this,
                [this](const Error &error) { m_fields.showNote(withAdvice(error), true); });
        askKept();
    }
}

void CredentialControl::begin(const QString &serverId)
{
    // Also of a server that is not there yet: whether there is a keychain is known only once it was asked.
    m_serverId = serverId.isEmpty() ? ServerEntry::newId() : serverId;
    askKept();
    if (m_fields.signsIn() && !serverId.isEmpty()) {
        m_signIn.look(m_wanted());
    } else {
        showState({});
    }
}

void CredentialControl::askKept()
{
    askKeptSecrets(m_link, m_serverId, this, [this](const KeptSecrets &kept) { showKept(kept); });
}

ServerEntry CredentialControl::entryWithTyped() const
{
    ServerEntry entry = m_wanted();
    entry.remote = m_fields.settingsToTest();
    return entry;
}

void CredentialControl::test()
{
    ServerEntry entry = entryWithTyped();
    if (entry.id.isEmpty()) {
        entry.id = ServerEntry::newId();
    }
    m_fields.testButton()->setEnabled(false);
    m_fields.showTest(tr("Connecting…"), true);
    // It ends with us: what is tried for nobody is stopped.
    m_link.watch<CredentialReport>(
        this,
        [entry](Engine &engine, const std::function<void(const CredentialReport &)> &tell) {
            return engine.testCredentials(entry, tell);
        },
        [this](const CredentialReport &report) {
            m_fields.testButton()->setEnabled(true);
            m_fields.showTest(QString(report.words + u' ' + report.advice).trimmed(),
                              report.verdict == CredentialReport::Verdict::Accepted);
        });
}

void CredentialControl::showKept(const KeptSecrets &kept)
{
    const QString where = m_placing           ? m_placing->whereText()
                          : kept.isPersistent ? tr("in the keychain")
                                              : tr("until Signalbox ends");
    m_fields.setKept(kept.kinds, where);
    const bool offersFile = m_placing && m_placing->place() == SecretPlace::Keychain && !kept.isPersistent;
    m_fields.showNote(kept.trouble        ? kept.trouble->message
                      : kept.isPersistent ? QString()
                      : m_placing         ? m_placing->warning()
                                          : tr("There is no keychain: secrets are kept until Signalbox ends."),
                      offersFile);
}

void CredentialControl::save(const QString &serverId, const std::function<void(const Result<> &)> &then)
{
    const SecretVault::Changes changes = m_fields.changes();
    if (changes.isEmpty()) {
        return then({});
    }
    changeSecrets(m_link, serverId, changes, this, [this, then](const Result<> &result) {
        if (result) {
            m_fields.clearTyped();
        }
        then(result);
    });
}

void CredentialControl::showState(const SignInState &state)
{
    if (!state.isSignedIn) {
        return m_fields.showSignIn(tr("Nobody is signed in."), true, false);
    }
    QStringList words{state.clientId.isEmpty()
                          ? tr("Signed in at %1.").arg(state.issuer)
                          : tr("Signed in at %1, as client %2.").arg(state.issuer, state.clientId)};
    if (state.expiresMs != 0) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(state.expiresMs);
        const QString when = QLocale().toString(at, u"d MMM HH:mm"_s);
        const bool isOver = at < QDateTime::currentDateTime();
        words += state.isRenewed ? isOver ? tr("The token expired on %1 and is renewed when it is needed.").arg(when)
                                          : tr("The token expires on %1 and is then renewed.").arg(when)
                 : isOver ? tr("The token expired on %1.").arg(when)
                                 : tr("The token expires on %1; then you sign in again.").arg(when);
    }
    m_fields.showSignIn(words.join(u' '), true, true);
}

void CredentialControl::showFailure(const Error &error)
{
    m_fields.showSignIn(withAdvice(error), true, true);
}

void CredentialControl::ask(const AuthorizationQuestion &question)
{
    auto *dialog = new SignInQuestion(question, &m_fields);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        const bool yes = result == QDialog::Accepted;
        if (yes) {
            m_fields.showSignIn(tr("Waiting for the browser…"), false, false);
        }
        m_signIn.answer(yes);
    });
    dialog->open();
}

} // namespace Signalbox
