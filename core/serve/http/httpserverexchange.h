// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/http/httpserverrequest.h"

#include <QObject>

class QTcpSocket;

namespace Signalbox {

class HttpServerConnection;

/// One request and the answer to it: whole, or as a stream of chunks. Owned by its connection; ends in closed(), after
/// which it deletes itself.
class HttpServerExchange : public QObject
{
    Q_OBJECT
public:
    HttpServerExchange(HttpServerRequest request, bool isUpgrade, HttpServerConnection *connection);

    [[nodiscard]] const HttpServerRequest &request() const { return m_request; }
    [[nodiscard]] bool isUpgrade() const { return m_isUpgrade; } ///< it asks for another protocol

    /// The whole answer at once; `headers` without the lengths.
    void answer(int status, const HttpHeaders &headers = {}, const QByteArray &body = {});

    /// An answer whose parts come one by one, in chunks; HTTP/1.0 clients get it until the connection closes.
    void beginStream(int status, const HttpHeaders &headers);
    void write(const QByteArray &bytes); ///< dropped once it is over
    void endStream();                    ///< by the rules: the client sees a complete answer
    void cut();                          ///< closes the connection, whatever was said

    [[nodiscard]] bool isStreaming() const { return m_state == State::Streaming; }
    [[nodiscard]] bool isOver() const { return m_state == State::Over; }

    /// Hands the connection over to another protocol: the socket, now the caller's, and what was read beyond the request.
    /// Null if it is gone. The exchange is over.
    [[nodiscard]] QTcpSocket *takeSocket(QByteArray *rest);

signals:
    void closed(bool isComplete); ///< once: the answer was given, or else the client went before it was

private:
    friend class HttpServerConnection;
    void finish(bool isComplete);

    enum class State { Waiting, Streaming, Over };

    const HttpServerRequest m_request;
    const bool m_isUpgrade;
    HttpServerConnection *m_connection;
    State m_state = State::Waiting;
    bool m_isChunked = true;
};

} // namespace Signalbox
