// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/authtokenbox.h"

#include "core/base/durations.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondMs = 1000;

} // namespace

AuthTokenBox::AuthTokenBox(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_signIn(link)
    , m_who(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_result(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_settings(new QPushButton(tr("S&ettings…"), this))
    , m_renew(new QPushButton(tr("Refresh no&w"), this))
    , m_revoke(new QPushButton(tr("Re&voke…"), this))
    , m_revokeYes(new QPushButton(tr("Revoke"), this))
    , m_revokeNo(new QPushButton(tr("Keep"), this))
    , m_forget(new QPushButton(tr("&Forget"), this))
    , m_token(new JsonView(this))
{
    const Metrics metrics = metricsOf(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), 0);
    for (QPushButton *button : {m_renew, m_revoke, m_forget, m_settings, m_revokeYes, m_revokeNo}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics.gap(8), 0, 0);
    column->setSpacing(metrics.gap(4));
    for (PlainLabel *label : {m_who, m_result, m_note}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        label->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), 0);
    }
    column->addWidget(m_who);
    column->addWidget(m_result);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(m_token, 1);
    column->addStretch(); // takes the room of what is hidden
    m_who->setObjectName(u"auth:who"_s);
    m_result->setObjectName(u"auth:result"_s);
    m_token->setObjectName(u"auth:token"_s);
    m_token->pane()->setAccessibleName(tr("What the tokens say, not verified"));
    m_token->pane()->setMinimumHeight(1);
    m_settings->setObjectName(u"auth:settings"_s);
    connect(m_settings, &QPushButton::clicked, this, &AuthTokenBox::settingsWanted);
    m_revoke->setObjectName(u"auth:revoke"_s);
    connect(m_revoke, &QPushButton::clicked, this, &AuthTokenBox::askToRevoke);
    m_revokeNo->setObjectName(u"auth:revokeNo"_s);
    connect(m_revokeNo, &QPushButton::clicked, this, &AuthTokenBox::endQuestion);
    addButton(m_revokeYes, u"auth:revokeYes"_s, &ServerSignIn::revoke);
    m_renew->setObjectName(u"auth:renew"_s);
    connect(m_renew, &QPushButton::clicked, this, &AuthTokenBox::renewWanted);
    addButton(m_forget, u"auth:forget"_s, &ServerSignIn::signOut);
    connect(&m_signIn, &ServerSignIn::known, this, &AuthTokenBox::showState);
    connect(&m_signIn, &ServerSignIn::failed, this, [this](const Error &error) {
        m_deed = nullptr;
        tell(QString(error.message + u' ' + error.advice).trimmed(), Ink::Err);
        updateButtons();
    });
    m_clock.setInterval(kSecondMs);
    connect(&m_clock, &QTimer::timeout, this, &AuthTokenBox::showWho);
    tell({});
    showState({});
}

void AuthTokenBox::addButton(QPushButton *button, const QString &name, Deed deed)
{
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, deed] { run(deed); });
}

void AuthTokenBox::renew()
{
    run(&ServerSignIn::renew);
}

void AuthTokenBox::run(Deed deed)
{
    m_isAsking = false;
    tell({});
    m_deed = deed;
    start(deed);
}

void AuthTokenBox::start(Deed deed)
{
    if (const ServerStatus *status = m_link.server(m_id)) {
        (m_signIn.*deed)(status->entry);
        updateButtons();
    }
}

/// Only where somebody can be signed in: a fixed key is no token of an authorization server.
void AuthTokenBox::look()
{
    const ServerStatus *status = m_link.server(m_id);
    const AuthOptions::Kind kind = status ? status->entry.remote.auth.kind : AuthOptions::Kind::None;
    const bool signsIn = kind == AuthOptions::Kind::OAuth || kind == AuthOptions::Kind::Automatic;
    setVisible(signsIn);
    if (signsIn) {
        start(&ServerSignIn::look);
    }
}

void AuthTokenBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
}

void AuthTokenBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void AuthTokenBox::showState(const SignInState &state)
{
    m_state = state;
    m_note->setText(!state.claims.isEmpty() ? tr("What the access token says: decoded, not verified.")
                    : state.isSignedIn      ? tr("The access token is no JWT: there is nothing in it to read.")
                                            : QString());
    const Deed deed = std::exchange(m_deed, nullptr); // a look that follows leaves what came of it to be read
    if (!state.note.isEmpty()) {
        tell(state.note);
    } else if (deed == &ServerSignIn::renew) {
        tell(tr("The token is renewed."));
    } else if (deed == &ServerSignIn::signOut) {
        tell(tr("The tokens are forgotten here; the authorization server was not told."));
    }
    showToken();
    showWho();
    updateButtons();
}

void AuthTokenBox::tell(const QString &words, Ink ink)
{
    m_result->setInk(ink);
    m_result->setText(words);
    m_result->setVisible(!words.isEmpty());
}

void AuthTokenBox::showToken()
{
    QByteArrayList parts;
    if (!m_state.claims.isEmpty()) {
        parts +=
            "\"access token (not verified)\":{\"header\":" + m_state.header + ",\"claims\":" + m_state.claims + '}';
    }
    if (!m_state.idClaims.isEmpty()) {
        parts +=
            "\"id token (not verified)\":{\"header\":" + m_state.idHeader + ",\"claims\":" + m_state.idClaims + '}';
    }
    m_token->setVisible(!parts.isEmpty());
    // Without a token to read there is nothing that could use more height.
    setSizePolicy(QSizePolicy::Preferred, parts.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    if (!parts.isEmpty()) {
        m_token->setText('{' + parts.join(',') + '}', u"JSON"_s);
    }
}

void AuthTokenBox::setSigningIn(bool is)
{
    m_isSigningIn = is;
    if (is) {
        m_isAsking = false;
        tell({});
    }
    updateButtons();
}

void AuthTokenBox::askToRevoke()
{
    m_isAsking = true;
    tell(tr("Revoke the tokens at %1? Whoever uses them is signed out, and they are forgotten here.")
             .arg(m_state.issuer));
    updateButtons();
    m_revokeNo->setFocus();
}

void AuthTokenBox::endQuestion()
{
    m_isAsking = false;
    tell({});
    updateButtons();
}

void AuthTokenBox::showWho()
{
    if (!m_state.isSignedIn) {
        return m_who->setText(tr("Nobody is signed in."));
    }
    QStringList words{tr("Signed in at %1, as client %2.").arg(m_state.issuer, m_state.clientId)};
    if (!m_state.scopes.isEmpty()) {
        words += tr("Scopes: %1.").arg(m_state.scopes.join(u' '));
    }
    if (m_state.expiresMs != 0) {
        const qint64 seconds = (m_state.expiresMs - QDateTime::currentMSecsSinceEpoch()) / kSecondMs;
        words += seconds <= 0 ? tr("The token has expired.")
                              : tr("The token expires in %1.").arg(durationText(seconds * kNsPerSecond));
    }
    m_who->setText(words.join(u' '));
}

void AuthTokenBox::updateButtons()
{
    const bool isFree = !m_signIn.isBusy() && !m_isSigningIn && m_state.isSignedIn;
    m_renew->setEnabled(isFree && m_state.isRenewed);
    m_revoke->setEnabled(isFree);
    m_revokeYes->setEnabled(isFree);
    m_forget->setEnabled(isFree);
    m_settings->setVisible(!m_isAsking);
    for (QPushButton *button : {m_renew, m_revoke, m_forget}) {
        button->setVisible(!m_isAsking && m_state.isSignedIn); // nothing to do with a token that is not there
    }
    m_revokeYes->setVisible(m_isAsking);
    m_revokeNo->setVisible(m_isAsking);
}

} // namespace Signalbox
