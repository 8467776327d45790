// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/recorder.h"
#include "core/json/skim.h"
#include "core/mcp/messageid.h"
#include "core/wire/transport.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Signalbox {

/// What is remembered of a request of ours until it is answered.
struct SentRequest
{
    quint64 sequence = 0; ///< journal number
    quint16 method = 0;   ///< journal name id
    quint16 about = 0;
    qint64 sentNs = 0;    ///< monotonic
};

/// One message from the server, skimmed and recorded.
struct Received
{
    const Frame &frame;
    const Skim &skim;
    MessageId id;
    quint64 sequence = 0;
    std::optional<SentRequest> request; ///< of an answer that somebody waits for
};

/// Who speaks on a connection: first the negotiator, then the session.
class TrafficListener
{
public:
    virtual ~TrafficListener() = default;
    virtual void trafficOpened() = 0;
    virtual void received(const Received &message) = 0;
    virtual void diagnostic(const QByteArray &chunk) = 0;
    virtual void trafficClosed(const CloseInfo &info) = 0;
};

/// One connection's road in and out: every frame is skimmed once, joined to its request, recorded, and handed to
/// the one listener. Owns the transport.
class Traffic : public QObject
{
    Q_OBJECT
public:
    Traffic(std::unique_ptr<Transport> transport, Recorder &recorder, const QString &serverName,
            const Clock &clock = Clock::system());
    ~Traffic() override;

    void setListener(TrafficListener *listener) { m_listener = listener; }
    void setProbing(bool probing) { m_probing = probing; } ///< marks what follows as negotiation

    void open();
    void close();

    /// `about` is what the call is about (tool, prompt, uri) for the journal; may be empty.
    SentRequest sendRequest(const MessageId &id, QByteArrayView message, QByteArrayView method, QByteArrayView about);
    void sendNotification(QByteArrayView message, QByteArrayView method);
    void sendAnswer(QByteArrayView message, const SentRequest &of, bool isError);
    void forget(const MessageId &id); ///< its answer, should it come, is late

    [[nodiscard]] const QString &serverName() const { return m_serverName; }
    [[nodiscard]] Recorder &recorder() const { return m_recorder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    void handleFrame(const Frame &frame);
    quint64 write(QByteArrayView message, IndexRecord record);

    std::unique_ptr<Transport> m_transport;
    Recorder &m_recorder;
    QString m_serverName;
    const Clock &m_clock;
    Skimmer m_skimmer;
    TrafficListener *m_listener = nullptr;
    QHash<MessageId, SentRequest> m_sent;
    QHash<MessageId, SentRequest> m_forgotten;
    quint16 m_serverId = 0;
    quint32 m_sessionNumber = 0;
    bool m_probing = false;
};

} // namespace Signalbox
