// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlconnection.h"

#include <QLocalSocket>

#include <utility>

namespace Signalbox {

ControlConnection::ControlConnection(QLocalSocket *socket, ControlServer::Answer answer, int patienceMs,
                                     QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answer(std::move(answer))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ControlQuestion::kLongestLine); // what is sent beyond waits at the sender
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QObject::deleteLater);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlConnection::advance);
    connect(m_socket, &QLocalSocket::bytesWritten, this, &ControlConnection::advance);
    m_patience.start();
    advance();
}

/// One question at a time, each in a turn of the event loop of its own.
void ControlConnection::advance()
{
    if (m_isOver || m_socket->bytesToWrite() > 0) {
        return;
    }
    if (!m_socket->canReadLine() && m_socket->bytesAvailable() < ControlQuestion::kLongestLine) {
        return;
    }
    const Result<ControlQuestion> question =
        ControlQuestion::fromLine(m_socket->readLine(ControlQuestion::kLongestLine + 1));
    if (!question) { // nothing good can follow
        m_isOver = true;
        say(Failure(question.error()));
        m_socket->disconnectFromServer(); // once all is written
        return;
    }
    m_patience.start();
    say(m_answer(*question));
}

void ControlConnection::say(const Result<Json> &answer)
{
    m_socket->write(controlAnswerLine(answer));
}

} // namespace Signalbox
