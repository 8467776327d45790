// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/labrequest.h"

#include <QObject>

class QTcpSocket;

namespace Signalbox {

/// The answer to one request of a LabHttpServer. Whole with send(), or a stream: begin(), write()…, end(). It may be
/// answered later: keep a QPointer, it is gone with its connection and after the next request on it.
class LabReply : public QObject
{
    Q_OBJECT
public:
    LabReply(QTcpSocket *socket, bool isHead, QObject *parent);

    /// A whole answer with Content-Length.
    void send(int status, const LabHeaders &headers = {}, const QByteArray &body = {});
    void json(const QByteArray &body, const LabHeaders &more = {}, int status = 200);

    /// A stream in chunks.
    void begin(int status, const LabHeaders &headers);
    void beginEvents(const LabHeaders &more = {}); ///< 200 text/event-stream
    void write(const QByteArray &bytes);           ///< one chunk
    /// One server-sent event; begins the stream if it has not begun. An empty id or type is left out.
    void sendEvent(const QByteArray &data, const QByteArray &id = {}, const QByteArray &type = {});
    void comment(const QByteArray &text);
    void end();

    void raw(const QByteArray &bytes); ///< these bytes and nothing else; the caller knows HTTP
    void close();                      ///< the connection, when all is written
    void cut();                        ///< the connection, at once, with a reset

    [[nodiscard]] bool isOpen() const; ///< the connection stands
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

signals:
    void ended();
    void disconnected(); ///< the client went away

private:
    void head(int status, const LabHeaders &headers, const QByteArray &framing);
    void finish();

    QTcpSocket *m_socket;
    const bool m_isHead;
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

} // namespace Signalbox
