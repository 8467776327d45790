// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/authtokenbox.h"

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

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondMs = 1000;
constexpr qint64 kNsPerSecond = 1'000'000'000;

} // namespace

AuthTokenBox::AuthTokenBox(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_signIn(link)
    , m_who(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_enter(new QPushButton(tr("&Sign in…"), this))
    , m_renew(new QPushButton(tr("&Refresh now"), this))
    , m_forget(new QPushButton(tr("&Forget"), this))
    , m_token(new JsonView(this))
{
    const Metrics metrics = metricsOf(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), 0);
    for (QPushButton *button : {m_enter, m_renew, m_forget}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics.gap(8), 0, 0);
    column->setSpacing(metrics.gap(4));
    for (PlainLabel *label : {m_who, m_note}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        label->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), 0);
    }
    column->addWidget(m_who);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(m_token, 1);
    column->addStretch(); // takes the room of what is hidden
    m_who->setObjectName(u"auth:who"_s);
    m_token->setObjectName(u"auth:token"_s);
    m_token->pane()->setAccessibleName(tr("What the access token says, not verified"));
    m_token->pane()->setMinimumHeight(1);
    m_enter->setObjectName(u"auth:signIn"_s);
    connect(m_enter, &QPushButton::clicked, this, &AuthTokenBox::signInWanted);
    addButton(m_renew, u"auth:renew"_s, &ServerSignIn::renew);
    addButton(m_forget, u"auth:forget"_s, &ServerSignIn::signOut);
    connect(&m_signIn, &ServerSignIn::known, this, &AuthTokenBox::showState);
    connect(&m_signIn, &ServerSignIn::failed, this, [this](const Error &error) {
        m_note->setText(QString(error.message + u' ' + error.advice).trimmed());
        updateButtons();
    });
    m_clock.setInterval(kSecondMs);
    connect(&m_clock, &QTimer::timeout, this, &AuthTokenBox::showWho);
    showState({});
}

void AuthTokenBox::addButton(QPushButton *button, const QString &name, Deed deed)
{
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, deed] { start(deed); });
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
    const bool isJwt = !state.claims.isEmpty();
    m_note->setText(isJwt              ? tr("What the access token says: decoded, not verified.")
                    : state.isSignedIn ? tr("The access token is no JWT: there is nothing in it to read.")
                                       : QString());
    m_token->setVisible(isJwt);
    if (isJwt) {
        m_token->setText("{\"header\":" + state.header + ",\"claims\":" + state.claims + '}', u"JSON"_s);
    }
    showWho();
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
    const bool isFree = !m_signIn.isBusy();
    m_renew->setEnabled(isFree && m_state.isSignedIn && m_state.isRenewed);
    m_forget->setEnabled(isFree && m_state.isSignedIn);
}

} // namespace Signalbox
