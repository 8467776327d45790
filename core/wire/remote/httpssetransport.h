// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/remote/remoteoptions.h"
#include "core/wire/remote/requeststream.h"
#include "core/wire/remote/streamowner.h"
#include "core/wire/transport.h"

#include <QTimer>

#include <vector>

namespace Signalbox {

/// HTTP+SSE of 2024-11-05 (protocol.md 3.3): one GET stream brings all that the server says; its first event names the
/// address to which everything is POSTed, which must be of the same origin (reliability.md H03). A stream that ends is the
/// end of the connection.
class HttpSseTransport final : public Transport, private StreamOwner
{
    Q_OBJECT
public:
    HttpSseTransport(RemoteOptions options, const Clock &clock, QObject *parent = nullptr);
    ~HttpSseTransport() override;

    void open() override;
    void close() override;
    void send(QByteArrayView message) override;
    void sendMessage(const OutgoingMessage &message) override;
    [[nodiscard]] qint64 unsentBytes() const override { return m_postedBytes; }

private:
    enum class State { Closed, Opening, Open, Closing };

    void streamAnswered(RequestStream &, const HttpHead &) override {}
    void streamMessage(RequestStream &stream, QByteArrayView message, QByteArrayView eventType) override;
    void streamTraced(RequestStream &stream, const HttpTrace &trace) override;
    void streamWaiting(bool isWaiting) override;
    void streamEnded(RequestStream &stream, const ExchangeEnd &end) override;

    [[nodiscard]] HttpRequest request(const QByteArray &method, const QUrl &url) const;
    void takeEndpoint(QByteArrayView address);
    void postMore();
    void fail(Error error);
    void finish(const CloseInfo &info);
    void dropStreams();

    const RemoteOptions m_options;
    const Clock &m_clock;
    HttpClient *m_client;
    HttpHeaders m_common;
    State m_state = State::Closed;
    RequestStream *m_events = nullptr; ///< the GET stream
    std::vector<RequestStream *> m_posts;
    RequestStream *m_blocker = nullptr; ///< the POST of a notification: what comes after it must not overtake it
    struct Unsent
    {
        QByteArray bytes;
        bool blocks;
        quint64 exchange; ///< by which its records are told apart
    };
    QList<Unsent> m_unsent;
    qint64 m_postedBytes = 0;
    QUrl m_endpoint;
    QTimer m_endpointTimer;
    int m_waiting = 0;
};

} // namespace Signalbox
