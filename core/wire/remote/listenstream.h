// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/remote/answerreader.h"
#include "core/wire/remote/authorizedexchange.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Signalbox {

/// The stream on which a handshake-era server speaks unasked (GET, 2025-03-26 … 2025-11-25, basic/transports): kept open,
/// opened again when it ends, with the server's own pause or a growing one, and the id of the last event.
class ListenStream : public QObject
{
    Q_OBJECT
public:
    using RequestMaker = std::function<HttpRequest(const QByteArray &lastEventId)>;

    ListenStream(HttpClient &client, HttpAuthorizer *authorizer, qint64 messageLimit, RequestMaker makeRequest);

    void open();
    void leave(); ///< aborts, tells nothing more, deletes itself
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

signals:
    void messageReceived(QByteArrayView message, QByteArrayView eventType); ///< direct connections only: borrowed
    void traced(const Signalbox::HttpTrace &trace);
    void
    settled(); ///< once: the server answered, or cannot be reached; what it says from now on is heard if it ever is
    void sessionLost(); ///< 404 where the stream was open before: the session is gone
    void
    gaveUp(const Signalbox::Error &error); ///< not for a server that has no such stream (405, or 404 from the start)

private:
    void handleHead(const HttpHead &head);
    void handleFinished(const Result<> &result);
    void handleStatus();
    void retry(const Error &why, std::optional<int> pauseMs = {}); ///< none: a growing one of our own
    void settle();

    HttpClient &m_client;
    HttpAuthorizer *m_authorizer;
    const qint64 m_messageLimit;
    RequestMaker m_makeRequest;
    std::unique_ptr<AnswerReader> m_reader;
    QPointer<AuthorizedExchange> m_current;
    QTimer m_retryTimer;
    QByteArray m_lastEventId;
    std::optional<int> m_retryMs;
    int m_attempts = 0;
    bool m_isOpen = false;
    bool m_wasEverOpen = false;
    bool m_isSettled = false;
    bool m_left = false;
};

} // namespace Signalbox
