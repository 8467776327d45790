// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/labrequest.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QTcpSocket;

namespace Signalbox {

class LabReply;

/// One connection to a LabHttpServer: its requests one after the other, each answered before the next is looked at.
class LabHttpConnection : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const LabRequest &request, LabReply &reply)>;
    LabHttpConnection(QTcpSocket *socket, int number, Handler handler, QObject *parent);

    void close();
    void cut();

private:
    void read();
    void next();

    QTcpSocket *m_socket;
    const int m_number;
    const Handler m_handler;
    QByteArray m_bytes;
    QPointer<LabReply> m_reply;
};

} // namespace Signalbox
