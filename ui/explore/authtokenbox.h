// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/signin/serversignin.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Signalbox {

class EngineLink;
class JsonView;
class PlainLabel;

/// Who is signed in to a server, until when, and what the access token says of itself where it is a JWT: decoded, not
/// verified. The token itself never comes here.
class AuthTokenBox : public QWidget
{
    Q_OBJECT
public:
    AuthTokenBox(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    void look(); ///< anew

signals:
    void signInWanted(); ///< which is done where the server is edited: there its credentials are

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Deed = void (ServerSignIn::*)(const ServerEntry &);
    void addButton(QPushButton *button, const QString &name, Deed deed);
    void start(Deed deed);
    void showState(const SignInState &state);
    void showWho();
    void updateButtons();

    EngineLink &m_link;
    QString m_id;
    ServerSignIn m_signIn;
    SignInState m_state;
    QTimer m_clock;
    PlainLabel *m_who;
    PlainLabel *m_note;
    QPushButton *m_enter;
    QPushButton *m_renew;
    QPushButton *m_forget;
    JsonView *m_token;
};

} // namespace Signalbox
