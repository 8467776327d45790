// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/wire/http/httpnetwork.h"
#include "core/wire/http/httpparser.h"
#include "core/wire/http/httptarget.h"
#include "core/wire/websocket/websocketoptions.h"

#include <QObject>
#include <QSslError>
#include <QTimer>

class QTcpSocket;

namespace Signalbox {

/// One try to open a WebSocket as a client: connection, TLS, upgrade request, judgement of the answer (RFC 6455 section 4.1).
/// No redirect is followed.
class WebSocketOpening : public QObject
{
    Q_OBJECT
public:
    /// `credentials` are sent beside the headers of `options`, in place of those of the same name.
    WebSocketOpening(const WebSocketOptions &options, const HttpHeaders &credentials, const Clock &clock,
                     QObject *parent = nullptr);
    ~WebSocketOpening() override; ///< drops what is open without a word

    void start(); ///< leads to finished(), never from inside

    // From finished() on.
    /// Errors: Kind::Usage (address, headers), Transport, Timeout, Auth (status 401, 403), Framing, Protocol.
    [[nodiscard]] const Result<> &result() const { return m_result; }
    [[nodiscard]] const HttpHead &head() const { return m_head; } ///< of the answer; status 0: none came
    [[nodiscard]] const HttpTrace &trace() const { return m_trace; }
    [[nodiscard]] const QByteArray &subprotocol() const { return m_subprotocol; } ///< empty: none was agreed on
    [[nodiscard]] const QByteArray &leftover() const { return m_leftover; }       ///< came behind the answer's head
    [[nodiscard]] QTcpSocket *takeSocket();                                       ///< after success, once; the caller's

signals:
    void finished(); ///< exactly once

private:
    void connectSocket();
    void watch();
    [[nodiscard]] QNetworkProxy proxy() const;
    void handleConnected();
    void handleSslErrors(const QList<QSslError> &errors);
    void handleError();
    void sendRequest();
    void readAnswer();
    [[nodiscard]] bool takeHead(QByteArrayView rest);
    void handleDisconnected();
    void handleTimeout();
    void refuse();
    void finish(Result<> result);
    [[nodiscard]] qint64 elapsedNs() const;

    const WebSocketOptions m_options;
    const Clock &m_clock;
    HttpHeaders m_headers;
    HttpNetwork m_network;
    HttpTarget m_target;
    QByteArray m_key;
    QTcpSocket *m_socket = nullptr;
    QTimer m_deadline;
    HttpParser m_parser;
    HttpHead m_head;
    QByteArray m_body; ///< of a refusal, its beginning
    QByteArray m_subprotocol;
    QByteArray m_leftover;
    HttpTrace m_trace;
    qint64 m_beganNs = 0;
    Result<> m_result;
    bool m_isFinished = false;
};

} // namespace Signalbox
