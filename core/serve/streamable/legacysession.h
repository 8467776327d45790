// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/serverhost.h"
#include "core/serve/streamable/answerstream.h"

#include <QElapsedTimer>
#include <QHash>

namespace Signalbox {

/// One session of the handshake era over HTTP (2025-11-25, basic/transports): a conversation whose messages come in many
/// POSTs, and go out on the streams of those POSTs or on a GET.
class LegacySession : public QObject
{
    Q_OBJECT
public:
    LegacySession(Service &service, QByteArray id, QString subject, int retryMs, QObject *parent);
    ~LegacySession() override; ///< ends its streams

    [[nodiscard]] const QByteArray &id() const { return m_id; }        ///< visible ASCII
    [[nodiscard]] const QString &subject() const { return m_subject; } ///< whose it is
    [[nodiscard]] bool isHandshaken() const { return m_host.isHandshaken(); }
    /// How long nobody has used it, in ms; 0 while a connection waits on one of its streams.
    [[nodiscard]] qint64 idleMs() const;

    /// One POST: a request (or a batch with one) is answered on a stream of its own, anything else with 202.
    void post(HttpServerExchange *exchange, bool wantsAnswer);
    /// One GET: the stream of what belongs to no request, or the rest of the stream of `lastEventId`.
    void listen(HttpServerExchange *exchange, const QByteArray &lastEventId);

private:
    void handleSend(const ServedMessage &message);
    [[nodiscard]] AnswerStream *addStream(quint64 number);
    void forgetOldStreams();

    const QByteArray m_id;
    const QString m_subject;
    const int m_retryMs;
    ServerHost m_host;
    QHash<quint64, AnswerStream *> m_streams;
    quint64 m_lastStream = 0;
    bool m_isPrimed = false; ///< the client said a revision that knows priming events
    QElapsedTimer m_used;
};

} // namespace Signalbox
