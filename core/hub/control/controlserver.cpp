// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlserver.h"

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/hub/control/controlconnection.h"
#include "core/hub/control/controlplace.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kAgainMs = 2000;

} // namespace

ControlServer::ControlServer(QString socket, Answer answer, QObject *parent)
    : QObject(parent)
    , m_path(std::move(socket))
    , m_answer(std::move(answer))
    , m_lock(m_path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // it counts as long as its holder lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::takeConnections);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &ControlServer::listen);
    listen();
}

void ControlServer::listen()
{
    m_again.start();
    if (!Paths::makePrivateDir(QFileInfo(m_path).path()) || !m_lock.tryLock(0)) {
        return; // another one answers, or the folder cannot be used now
    }
    QLocalServer::removeServer(m_path); // of one that was killed: who holds the lock is alone
    if (!m_server.listen(m_path)) {
        qCWarning(logHub).noquote() << "Other programs cannot ask at" << m_path << "-" << m_server.errorString();
        m_lock.unlock();
        return;
    }
    m_again.stop();
}

void ControlServer::close()
{
    m_again.stop();
    m_server.close();
    m_lock.unlock();
    qDeleteAll(findChildren<ControlConnection *>(Qt::FindDirectChildrenOnly));
}

void ControlServer::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const auto open = findChildren<ControlConnection *>(Qt::FindDirectChildrenOnly).size();
        if (open >= kMostConnections || !isOfSameUser(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new ControlConnection(socket, m_answer, m_patienceMs, this);
    }
}

} // namespace Signalbox
