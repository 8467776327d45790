// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/bodydecoder.h"
#include "core/wire/http/httpclientprivate.h"
#include "core/wire/http/httpconnection.h"
#include "core/wire/http/httpexchange.h"
#include "core/wire/http/httpparser.h"
#include "core/wire/http/httppatience.h"

#include <memory>
#include <optional>

namespace Signalbox {

/// Does the work of one HttpExchange: its hops, each on a connection of the pool.
class HttpJob final : public HttpExchange, private HttpConnection::User
{
    Q_OBJECT
public:
    HttpJob(HttpClient::Private &client, const HttpRequest &request);
    ~HttpJob() override;

    void start();
    [[nodiscard]] qint64 deadline() const; ///< Clock::monotonicNs, or HttpDeadlines::kNever
    void expire(qint64 nowNs);             ///< ends it if its deadline has passed

protected:
    void handleAbort() override;
    void describe(HttpTrace &trace) const override;

private:
    enum class State { Starting, Connecting, Sending, Waiting, Receiving, Ended };
    // HttpConnection::User
    void attempting() override;
    void opened() override;
    void sent() override;
    void received(QByteArrayView bytes) override;
    void ended(const Result<> &why) override;

    void startHop();
    void connectTo(const std::shared_ptr<const HttpRoute> &route);
    void transmit();
    void feed(QByteArrayView bytes);
    [[nodiscard]] bool takeHead();
    [[nodiscard]] bool takeBody();
    [[nodiscard]] bool deliver(QByteArrayView piece);
    void takeEnd(QByteArrayView rest);
    [[nodiscard]] bool retry();
    void enter(State state);
    void releaseConnection(bool canKeep);
    void failLater(const Error &error);
    void finish(const Result<> &result);

    HttpClient::Private &m_client;
    State m_state = State::Starting;
    QUrl m_url; ///< of this hop
    int m_hops = 0;
    std::shared_ptr<const HttpRoute> m_route;
    HttpConnection *m_connection = nullptr;
    std::optional<HttpParser> m_parser; ///< of this hop
    std::unique_ptr<BodyDecoder> m_decoder;
    std::optional<QUrl> m_nextUrl; ///< this answer is a redirect; its body is passed over
    bool m_hasRetried = false;
    bool m_hasAnswer = false;     ///< a byte of it, on this hop
    qint64 m_passedHeadBytes = 0; ///< of 1xx answers
    qint64 m_bodyBytes = 0;
    qint64 m_receivedBytes = 0;
    bool *m_goneFlag = nullptr; ///< set by the destructor for a function of ours that is under way

    HttpPatience m_patience;
    qint64 m_nowNs = 0; ///< when the present state began
    HttpTimes m_times;
    QByteArray m_sentHead;
    QString m_peer;
    QString m_tls;
    bool m_isKept = false;
};

} // namespace Signalbox
