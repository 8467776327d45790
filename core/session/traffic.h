// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/recorder.h"
#include "core/json/skim.h"
#include "core/mcp/messageid.h"
#include "core/session/idwindow.h"
#include "core/session/namecache.h"
#include "core/session/trafficlistener.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <memory>
#include <optional>

namespace Signalbox {

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
    SentRequest sendRequest(const MessageId &id, QByteArrayView message, QByteArrayView method, QByteArrayView about,
                            const RequestRouting &routing = {});
    struct BatchPart
    {
        MessageId id;
        QByteArray message;
        QByteArray method;
        QByteArray about;
    };
    /// Several requests as one message, recorded as that (2025-03-26; only where requests have no streams).
    QList<SentRequest> sendBatch(const QList<BatchPart> &parts);
    void sendNotification(QByteArrayView message, QByteArrayView method);
    void sendAnswer(QByteArrayView message, const SentRequest &of, bool isError);
    /// Its answer, should it come, is late. `why` goes into the record of its HTTP exchange.
    void forget(const MessageId &id, IndexRecord::TakenBack why = IndexRecord::NotTakenBack);
    /// A notification that takes back this request.
    void sendCancellation(QByteArrayView message, QByteArrayView method, const SentRequest &of,
                          IndexRecord::TakenBack why);
    /// Takes a request back by ending its stream. False: this connection cancels by a notification.
    [[nodiscard]] bool abandon(const MessageId &id);
    /// Does it wait in the transport for its turn, because of a key's rate? Then the server does not know of it.
    [[nodiscard]] bool isHeldBack(const MessageId &id) const;
    /// The request of ours whose own stream this is; null if none.
    [[nodiscard]] MessageId requestOf(quint64 exchange) const { return m_exchanges.value(exchange).id; }
    /// Have requests streams of their own? Then what HTTP mirrors of them is wanted in their routing.
    [[nodiscard]] bool hasExchanges() const { return m_hasExchanges; }
    /// The handshake is done, with this revision.
    void setProtocolVersion(const QByteArray &version) { m_transport->setProtocolVersion(version); }

    [[nodiscard]] const QString &serverName() const { return m_serverName; }
    [[nodiscard]] ProcessRoot processRoot() const { return m_transport->processRoot(); }
    [[nodiscard]] Recorder &recorder() const { return m_recorder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    void handleFrame(const Frame &frame);
    void handleBatch(const Frame &frame, const Skim &skim, IndexRecord record);
    void handleClosed(const CloseInfo &info);
    void handleExchangeEnd(quint64 exchange, const ExchangeEnd &end);
    void handleTrace(quint64 exchange, const HttpTrace &trace);
    void recordEnd(const SentRequest &of, const ExchangeEnd &end);
    void describe(Received &message, IndexRecord &record, QByteArrayView text);
    void describeAnswer(Received &message, IndexRecord &record, QByteArrayView text);
    [[nodiscard]] std::optional<SentRequest> takeSent(const MessageId &id);
    [[nodiscard]] IndexRecord blankRecord(quint8 flags) const;
    void write(QByteArrayView message, const IndexRecord &record);

    struct Exchange
    {
        MessageId id;
        quint64 sequence = 0;
        bool isProbe = false;
        IndexRecord::TakenBack takenBack = IndexRecord::NotTakenBack;
    };

    std::unique_ptr<Transport> m_transport;
    Recorder &m_recorder;
    QString m_serverName;
    const Clock &m_clock;
    Skimmer m_skimmer;
    TrafficListener *m_listener = nullptr;
    NameCache m_methods;     // ours
    NameCache m_abouts;      // ours
    NameCache m_callers;     // ours
    NameCache m_peerMethods; // as the server spells them
    IdWindow<SentRequest> m_sent;
    QHash<MessageId, SentRequest> m_sentOther; // under ids that are no whole numbers from 0
    QHash<MessageId, SentRequest> m_forgotten;
    QQueue<MessageId> m_forgottenOrder;     // oldest first, to bound the above
    QHash<quint64, Exchange> m_exchanges;   // open ones, by their number
    QHash<MessageId, quint64> m_exchangeOf; // of unanswered requests
    quint64 m_lastExchange = 0;
    qint64 m_highestId = -1;
    quint16 m_serverId = 0;
    quint16 m_toolCall = 0; // of tools/call among m_methods, once it was sent
    quint32 m_sessionNumber = 0;
    bool m_probing = false;
    bool m_open = false;
    const bool m_hasExchanges;
};

} // namespace Signalbox
