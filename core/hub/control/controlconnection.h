// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/control/controlserver.h"

#include <QObject>
#include <QTimer>

class QLocalSocket;

namespace Signalbox {

/// One program that asks. Goes by itself when the other end goes, asks what is none of the questions, or nothing for long.
class ControlConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket.
    ControlConnection(QLocalSocket *socket, ControlServer::Answer answer, int patienceMs, QObject *parent);

private:
    void advance();
    void say(const Result<Json> &answer);

    QLocalSocket *m_socket;
    ControlServer::Answer m_answer;
    QTimer m_patience;
    bool m_isOver = false; // the last answer was given
};

} // namespace Signalbox
