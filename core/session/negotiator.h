// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/mcp/codec.h"
#include "core/session/leavingtraffic.h"
#include "core/session/probeverdict.h"
#include "core/session/traffic.h"
#include "core/wire/httpdialect.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Signalbox {

/// Decides era and revision with a server, by the table of protocol.md 2.1, and hands over a ready connection. A process
/// or socket that answers the probe, in whatever way, is kept and asked on; one that dies or stays silent, or that breaks on
/// `initialize` after it has answered, is ended and the server reached afresh, since some servers cannot bear a request
/// before `initialize`. Over HTTP the order is the modern POST, `initialize` by POST, and HTTP+SSE; there silence, a refused
/// connection and statuses from 500 on are errors and no evidence.
class Negotiator : public QObject, private TrafficListener
{
    Q_OBJECT
public:
    /// `dialect` matters to HTTP only.
    using TransportFactory = std::function<std::unique_ptr<Transport>(HttpDialect dialect)>;

    struct Options
    {
        QString serverName;
        EraPolicy policy;
        ClientProfile client;
        Limits limits;
        std::optional<Era> cachedVerdict; ///< from an earlier connect; re-tested when contradicted
        /// The program that may have to fetch the server first: "npx"; empty: none. With one, silence says nothing of what
        /// the server speaks before the whole limit of a connect is over.
        QString fetcher{};
        int fetchPatienceMs = 4000; ///< without an answer, until the step says that this may be why
    };

    Negotiator(TransportFactory factory, Recorder &recorder, Options options);
    ~Negotiator() override;

    void start();
    void cancel(); ///< leads to failed() with Kind::Cancelled

signals:
    /// The connection is ready. Take it in the slot with takeTraffic() and takeCodec(); then delete the negotiator.
    void succeeded(const Signalbox::ServerProfile &profile);
    void failed(const Signalbox::Error &error, const Signalbox::CloseInfo &info);
    void stepped(const QString &what); ///< "Asking with server/discover", for the waiting person
    void diagnosticReceived(const QByteArray &chunk);

public:
    [[nodiscard]] std::unique_ptr<Traffic> takeTraffic();
    [[nodiscard]] std::unique_ptr<Codec> takeCodec();

private:
    enum class Step { Idle, Discover, Initialize, Done };

    void trafficOpened() override;
    void received(const Received &message) override;
    void diagnostic(const QByteArray &chunk) override;
    void trafficClosed(const CloseInfo &info) override;
    void requestFailed(const MessageId &id, const ExchangeEnd &end) override;
    void trafficWaiting(bool isWaiting) override;

    void begin(Step step); ///< with a fresh process, once the one before has gone or had its time to go
    void openTraffic();
    void retire(); ///< lets the current process end beside the next
    void sendDiscover();
    void sendInitialize();
    void handleDiscoverAnswer(const Received &message);
    void handleInitializeAnswer(const Received &message);
    void handleInitializeError(const Error &error);
    void handleServerRequest(const Received &message);
    void handleProbeTimeout();
    void handleConnectTimeout();
    void handleProbeFailure(const ExchangeEnd &end);
    void handleInitializeFailure(const ExchangeEnd &end);
    void startTimers();
    void awaitAnswer(const QString &step); ///< says the step, and after a while what may take so long
    [[nodiscard]] bool mayBeFetched() const { return !m_options.fetcher.isEmpty() && !m_hasAnswered; }
    [[nodiscard]] int probeMs() const; ///< until silence is taken for an answer
    void explainWaiting();
    void decide(const ProbeVerdict &verdict);
    void fallBack(Revision offered, const QString &why);
    void initializeWhoAnswered();
    [[nodiscard]] bool initializeAfresh(); ///< who answered the probe may not bear what follows: with another process
    [[nodiscard]] bool testAgain();        ///< the verdict that led to initialize was contradicted: probe once more
    void succeed(const ServerProfile &profile);
    void giveUp(const Error &error, CloseInfo info = {});
    [[nodiscard]] EraPolicy::Mode mode() const;

    TransportFactory m_factory;
    Recorder &m_recorder;
    Options m_options;
    Step m_step = Step::Idle;
    std::unique_ptr<Traffic> m_traffic;
    std::vector<std::unique_ptr<LeavingTraffic>> m_leaving;
    std::unique_ptr<Codec> m_codec;
    QTimer m_startTimer;
    QTimer m_probeTimer;
    QTimer m_connectTimer;
    QTimer m_patienceTimer; ///< until a waiting person is told what may take so long
    MessageId m_awaited;
    Revision m_offered = Revision::V20251125;
    HttpDialect m_dialect = HttpDialect::Modern;
    QString m_why;                      ///< the verdict so far
    QByteArray m_stderr;                ///< its tail
    std::optional<Error> m_postRefusal; ///< of initialize, before HTTP+SSE was tried
    bool m_opened = false;
    bool m_closed = false;
    bool m_hasAnswered = false;  ///< who is asked to initialize has answered the probe before
    bool m_probeRetried = false; ///< after -32022
    bool m_offerRetried = false; ///< after initialize was refused with a list
    bool m_uncertain = false;    ///< legacy by memory or by silence: may be tested again, once
};

} // namespace Signalbox
