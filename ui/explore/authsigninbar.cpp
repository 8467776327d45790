// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/authsigninbar.h"

#include "ui/models/enginelink.h"
#include "ui/models/network/authpath.h"
#include "ui/models/network/networkrow.h"
#include "ui/secrets/signinquestion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

AuthSignInBar::AuthSignInBar(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_signIn(link)
    , m_says(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_pauses(new QCheckBox(tr("&Pause before each step"), this))
    , m_start(new QPushButton(tr("&Sign in"), this))
    , m_next(new QPushButton(tr("&Do this step"), this))
    , m_rest(new QPushButton(tr("Do all the &rest"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    build();
    connect(m_start, &QPushButton::clicked, this, &AuthSignInBar::begin);
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(false); });
    connect(m_rest, &QPushButton::clicked, this, [this] { goOn(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_signIn.cancel(); });
    connect(&m_signIn, &ServerSignIn::coming, this, &AuthSignInBar::hold);
    connect(&m_signIn, &ServerSignIn::asked, this, &AuthSignInBar::ask);
    connect(&m_signIn, &ServerSignIn::known, this,
            [this](const SignInState &) { end(m_isRenewal ? tr("The token is renewed.") : tr("Signed in."), false); });
    connect(&m_signIn, &ServerSignIn::failed, this, [this](const Error &error) {
        end(QString(error.message + u' ' + error.advice).trimmed(), error.kind != Error::Kind::Cancelled);
    });
    updateButtons(false);
}

void AuthSignInBar::build()
{
    const Metrics metrics = metricsOf(this);
    m_says->setObjectName(u"auth:progress"_s);
    m_pauses->setObjectName(u"auth:pauses"_s);
    m_start->setObjectName(u"auth:signIn"_s);
    m_next->setObjectName(u"auth:doStep"_s);
    m_rest->setObjectName(u"auth:doRest"_s);
    m_cancel->setObjectName(u"auth:cancel"_s);
    setPlainToolTip(m_pauses, tr("Each request is shown before it is sent. No time limit runs meanwhile."));
    m_says->setWordWrap(true);
    m_says->setSelectable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    for (QWidget *widget : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_pauses)}) {
        row->addWidget(widget);
    }
    row->addWidget(m_says, 1);
    for (QPushButton *button : {m_next, m_rest, m_cancel}) {
        row->addWidget(button);
    }
}

void AuthSignInBar::begin()
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status || isRunning()) {
        return;
    }
    m_isRenewal = false;
    if (pauses()) {
        m_signIn.signInStepByStep(status->entry);
    } else {
        m_signIn.signIn(status->entry);
    }
    showBegun();
}

void AuthSignInBar::renew()
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status || isRunning()) {
        return;
    }
    m_isRenewal = true;
    m_signIn.renewStepByStep(status->entry);
    showBegun();
}

bool AuthSignInBar::pauses() const
{
    return m_pauses->isChecked();
}

void AuthSignInBar::showBegun()
{
    m_says->setInk(Ink::Text);
    m_says->setText(tr("Asking the server…"));
    updateButtons(false);
    emit began();
}

void AuthSignInBar::hold(const AuthEvent &step)
{
    NetworkRow row;
    row.about = stepText(step.step);
    m_says->setText(tr("Waiting before: %1").arg(authStepTitle(row)));
    const QWidget *focus = window()->focusWidget();
    const bool isHere = focus && isAncestorOf(focus);
    updateButtons(true);
    if (isHere) { // whoever does something else is left alone
        m_next->setFocus();
    }
    emit coming(step);
}

void AuthSignInBar::goOn(bool untilTheEnd)
{
    m_says->setText(tr("Waiting for the answer…"));
    updateButtons(false);
    emit wentOn();
    untilTheEnd ? m_signIn.goOn() : m_signIn.next();
}

void AuthSignInBar::ask(const AuthorizationQuestion &question)
{
    auto *dialog = new SignInQuestion(question, this);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        const bool yes = result == QDialog::Accepted;
        if (yes) {
            m_says->setText(tr("Waiting for the browser…"));
        }
        m_signIn.answer(yes);
    });
    connect(this, &AuthSignInBar::ended, dialog, &QDialog::reject); // nobody waits for the answer any more
    dialog->open();
}

void AuthSignInBar::end(const QString &words, bool isTrouble)
{
    m_says->setText(words);
    m_says->setInk(isTrouble ? Ink::Err : Ink::Text);
    updateButtons(false);
    emit ended();
}

void AuthSignInBar::updateButtons(bool isWaiting)
{
    m_start->setVisible(!isRunning());
    m_pauses->setVisible(!isRunning());
    m_next->setVisible(isWaiting);
    m_rest->setVisible(isWaiting);
    m_cancel->setVisible(isRunning());
}

} // namespace Signalbox
