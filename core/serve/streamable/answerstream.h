// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/http/httpserverexchange.h"
#include "core/serve/servedmessage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace Signalbox {

/// What goes back for one request (or unasked, on a GET): one JSON message, or a stream of events if there is more to say
/// or to wait for. A replayable one numbers its events and outlives its connection, so that the client can come back for
/// what it missed (2025-11-25, basic/transports: resumability).
class AnswerStream : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        bool isReplayable = false;
        bool isPrimed = false; ///< begins with an event of id and `retry` only (from 2025-11-25)
        int retryMs = 1000;    ///< how long a client should wait before it comes back
        int patienceMs = 500;  ///< without a message; then it becomes a stream, so that the client sees something
        HttpHeaders headers{}; ///< of its answers
    };

    AnswerStream(quint64 number, const Settings &settings, QObject *parent);

    /// The connection to answer on, the first or a later one; replays the events after `lastEvent`, or else those that
    /// were written on no connection yet.
    void attach(HttpServerExchange *exchange, std::optional<quint64> lastEvent = {});
    void send(const ServedMessage &message);
    void startEvents(); ///< now, whether there is a message or not
    void hangUp();      ///< ends the connection, not the stream
    void end();         ///< nothing more will come

    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }
    [[nodiscard]] bool isAttached() const { return m_exchange && !m_exchange->isOver(); }
    /// The stream and the number in one of our event ids; false if it is none.
    [[nodiscard]] static bool parseEventId(const QByteArray &id, quint64 *stream, quint64 *event);

signals:
    void abandoned(); ///< the client closed the connection before the end

private:
    struct Event
    {
        quint64 number;
        QByteArray data;
    };
    [[nodiscard]] bool accepts(QByteArrayView type) const;
    void writeEvent(const Event &event);
    void keep(const Event &event);
    void handleClosed(bool isComplete);

    const quint64 m_number;
    const Settings m_settings;
    QPointer<HttpServerExchange> m_exchange;
    QTimer m_patience;
    QTimer m_keepAlive;
    QList<Event> m_kept;
    qsizetype m_keptBytes = 0;
    quint64 m_lastEvent = 0;
    quint64 m_written = 0; ///< the last event that went to some connection
    quint64 m_resumed = 0; ///< the one after which this connection goes on
    bool m_isEnded = false;
};

} // namespace Signalbox
