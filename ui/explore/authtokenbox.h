// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/signin/serversignin.h"
#include "ui/widgets/plainlabel.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Signalbox {

class EngineLink;
class JsonView;

/// Who is signed in to a server, until when, and what the access token and the id token say of themselves where they are
/// JWTs: decoded, not verified. The tokens themselves never come here. Renews, revokes and forgets them.
class AuthTokenBox : public QWidget
{
    Q_OBJECT
public:
    AuthTokenBox(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    void look();                ///< anew
    void setSigningIn(bool is); ///< somebody is being signed in: nothing else is done meanwhile
    void renew();

signals:
    void settingsWanted(); ///< of the server: its credentials are there
    void renewWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Deed = void (ServerSignIn::*)(const ServerEntry &);
    void addButton(QPushButton *button, const QString &name, Deed deed);
    void run(Deed deed); ///< for the person
    void start(Deed deed);
    void askToRevoke();
    void endQuestion();
    void showState(const SignInState &state);
    void tell(const QString &words, Ink ink = Ink::Text);
    void showToken();
    void showWho();
    void updateButtons();

    EngineLink &m_link;
    QString m_id;
    ServerSignIn m_signIn;
    SignInState m_state;
    Deed m_deed = nullptr; ///< that was asked for here, until its end
    QTimer m_clock;
    bool m_isSigningIn = false;
    bool m_isAsking = false; ///< whether tokens are to be revoked
    PlainLabel *m_who;
    PlainLabel *m_result; ///< what came of the last deed, or the question before one
    PlainLabel *m_note;
    QPushButton *m_settings;
    QPushButton *m_renew;
    QPushButton *m_revoke;
    QPushButton *m_revokeYes;
    QPushButton *m_revokeNo;
    QPushButton *m_forget;
    JsonView *m_token;
};

} // namespace Signalbox
