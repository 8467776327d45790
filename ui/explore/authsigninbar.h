// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/signin/serversignin.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// Signs in to one server, or renews its token, at once or step by step: then each step waits until the person lets it go.
/// Says what it waits for. It can be taken back at any time, and is when this is gone.
class AuthSignInBar : public QWidget
{
    Q_OBJECT
public:
    AuthSignInBar(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    void begin();
    void renew(); ///< only step by step; the token is there
    [[nodiscard]] bool pauses() const;
    [[nodiscard]] bool isRunning() const { return m_signIn.isBusy(); }

signals:
    void began();
    void coming(const Signalbox::AuthEvent &step); ///< it waits
    void wentOn();                                 ///< what waited is being done
    void ended();

private:
    void build();
    void showBegun();
    void hold(const AuthEvent &step);
    void goOn(bool untilTheEnd);
    void ask(const AuthorizationQuestion &question);
    void end(const QString &words, bool isTrouble);
    void updateButtons(bool isWaiting);

    EngineLink &m_link;
    QString m_id;
    ServerSignIn m_signIn;
    bool m_isRenewal = false;
    PlainLabel *m_says;
    QCheckBox *m_pauses;
    QPushButton *m_start;
    QPushButton *m_next;
    QPushButton *m_rest;
    QPushButton *m_cancel;
};

} // namespace Signalbox
