// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_callpath [CALLS]: what the gates cost a call, over stdio, with recording on: the same calls with all gates and with
// none, in turn, 25 rounds; one at a time, and 64 at once. The figures are the medians, and the median of the shares
// round by round; “by processor” is the share by what our thread had of one. Then what each gate takes of a call by itself,
// without a server: the difference to a call that passes none.
#include "core/hub/cache/cachegate.h"
#include "core/hub/callgates.h"
#include "core/hub/enginethread.h"
#include "core/hub/hub.h"
#include "core/hub/resilience/breakergate.h"
#include "core/hub/resilience/retrygate.h"
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kRounds = 25; // short ones: a slow moment of the machine hits few of them
constexpr int kCalls = 4'000;

/// Five rules that do not speak of what is called, as somebody might have them.
constexpr char kRules[] = R"({"rules":[
  {"name":"no deletes","do":"deny","tools":["*.delete_*","*.drop_*"]},
  {"name":"only at home","do":"deny","tools":["files.*"],"arguments":[{"at":"path","inside":["/home"],"not":true}]},
  {"name":"agents ask","do":"ask","callers":["agent*"]},
  {"name":"slowly","do":"deny","tools":["api.*"],"beyond":{"calls":10,"seconds":60}},
  {"name":"no shells","do":"deny","tools":["*.run_command"]}]})";

/// What this thread had of a processor, in nanoseconds: others on the machine do not count.
double processorNs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double(time.tv_sec) * 1e9) + double(time.tv_nsec);
}

ServerEntry benchEntry()
{
    ServerEntry entry;
    entry.id = entry.name = u"bench"_s;
    entry.command = QCoreApplication::applicationDirPath() + u"/fakeserver"_s;
    return entry;
}

CallRequest benchRequest()
{
    CallRequest request;
    request.server = u"bench"_s;
    request.tool = u"echo"_s;
    request.arguments = R"({"text":")" + QByteArray(100, 't') + R"("})";
    request.caller = u"bench"_s;
    return request;
}

CallGates::PolicyParts policyIn(const QString &folder, InputBroker &broker, Recorder &recorder)
{
    QFile rules(folder + u"/policy.json"_s);
    if (!rules.open(QIODevice::WriteOnly) || rules.write(kRules) < 0) {
        qFatal("The rules cannot be written.");
    }
    return {.broker = broker,
            .recorder = recorder,
            .places = {.rulesFile = rules.fileName(),
                       .pinsFolder = folder + u"/definitions"_s,
                       .sessionsFile = folder + u"/sessions.json"_s}};
}

void connectIn(Hub &hub)
{
    hub.byName(u"bench"_s)->connectToServer();
    QEventLoop loop;
    QObject::connect(&hub, &Hub::statusChanged, &loop, [&loop](const ServerStatus &status) {
        if (status.state == ServerStatus::State::Failed) {
            qFatal("The server cannot be reached.");
        }
        if (status.state == ServerStatus::State::Connected) {
            loop.quit();
        }
    });
    loop.exec();
}

/// One hub with a server of its own and a journal of its own.
class Side
{
public:
    Side(const QString &folder, bool hasGates)
        : m_journal(Journal::open(folder + u"/journal"_s).value())
        , m_hub(*m_journal, m_broker)
    {
        if (hasGates) {
            m_gates.emplace(m_hub, policyIn(folder, m_broker, *m_journal));
            m_gates->setEntries({benchEntry()});
        }
        m_hub.setEntries({benchEntry()});
        connectIn(m_hub);
    }

    struct Figures
    {
        double callsPerSecond;
        double processorNs; ///< of a call
    };
    /// `delays` gets how long each took, in microseconds.
    Figures run(int calls, int atOnce, std::vector<double> &delays)
    {
        m_left = calls;
        m_underWay = 0;
        m_delays = &delays;
        const auto began = Clock::now();
        const double processorBegan = processorNs();
        fill(atOnce);
        m_loop.exec();
        return {.callsPerSecond = calls / std::chrono::duration<double>(Clock::now() - began).count(),
                .processorNs = (processorNs() - processorBegan) / calls};
    }

private:
    void fill(int atOnce)
    {
        while (m_left > 0 && m_underWay < atOnce) {
            --m_left;
            ++m_underWay;
            const auto sent = Clock::now();
            QObject::connect(m_hub.call(m_request), &HubCall::finished, &m_loop,
                             [this, sent, atOnce](const CallOutcome &outcome) {
                                 if (!outcome.ok()) {
                                     qFatal("A call failed: %s", qPrintable(outcome.error.message));
                                 }
                                 using Microseconds = std::chrono::duration<double, std::micro>;
                                 m_delays->push_back(Microseconds(Clock::now() - sent).count());
                                 --m_underWay;
                                 fill(atOnce);
                             });
        }
        if (m_left == 0 && m_underWay == 0) {
            m_loop.quit();
        }
    }

    DecliningBroker m_broker;
    std::unique_ptr<Journal> m_journal;
    Hub m_hub;
    std::optional<CallGates> m_gates;
    const CallRequest m_request = benchRequest();
    QEventLoop m_loop;
    std::vector<double> *m_delays = nullptr;
    int m_left = 0;
    int m_underWay = 0;
};

double at(std::vector<double> figures, double share)
{
    std::ranges::sort(figures);
    return figures.at(std::min(figures.size() - 1, std::size_t(double(figures.size()) * share)));
}

void measure(Side &none, Side &all, int calls, int atOnce)
{
    std::vector<double> rateNone;
    std::vector<double> rateAll;
    std::vector<double> shares;
    std::vector<double> processorShares;
    std::vector<double> delaysNone;
    std::vector<double> delaysAll;
    for (int round = 0; round < kRounds; ++round) {
        Side::Figures ofNone{};
        Side::Figures ofAll{};
        for (const bool isFirst : {round % 2 == 0, round % 2 != 0}) {
            isFirst ? ofNone = none.run(calls, atOnce, delaysNone) : ofAll = all.run(calls, atOnce, delaysAll);
        }
        rateNone.push_back(ofNone.callsPerSecond);
        rateAll.push_back(ofAll.callsPerSecond);
        shares.push_back(ofAll.callsPerSecond / ofNone.callsPerSecond);
        processorShares.push_back(ofNone.processorNs / ofAll.processorNs);
    }
    std::printf("%8d %14.0f %14.0f %11.3f %14.3f %13.0f %13.0f\n", atOnce, at(rateNone, 0.5), at(rateAll, 0.5),
                at(shares, 0.5), at(processorShares, 0.5), at(delaysNone, 0.99), at(delaysAll, 0.99));
}

/// The end of a road without a server.
class AnsweringGate final : public Gate
{
public:
    AnsweringGate()
    {
        m_outcome.end = CallOutcome::End::Result;
        m_outcome.result = R"({"content":[]})";
    }
    void handle(const CallRequest &, HubCall &, const Next &, Done done) override { done(m_outcome); }

private:
    CallOutcome m_outcome;
};

/// What some gates take of a call that the last of them answers.
class Road
{
public:
    using Gates = std::vector<std::unique_ptr<Gate>>;

    explicit Road(const QString &folder)
        : m_journal(Journal::open(folder + u"/journal"_s).value())
        , m_hub(*m_journal, m_broker)
        , m_books(m_hub)
        , m_kept(policyIn(folder, m_broker, *m_journal))
        , m_unkept(policyIn(folder, m_broker, Recorder::none()))
    {
        m_hub.setEntries({m_entry});
        connectIn(m_hub);
    }

    [[nodiscard]] std::unique_ptr<Gate> policy(bool isKept)
    {
        const CallGates::PolicyParts &parts = isKept ? m_kept : m_unkept;
        return std::make_unique<PolicyGate>(parts.places, m_books, parts.broker, parts.recorder,
                                            [this](const QString &) { return &m_entry; });
    }
    [[nodiscard]] static std::unique_ptr<Gate> cache(int keepsMs)
    {
        auto gate = std::make_unique<CacheGate>(Signalbox::Clock::system());
        gate->setKeeps([keepsMs](const CallRequest &) { return keepsMs; });
        return gate;
    }
    [[nodiscard]] static std::unique_ptr<Gate> breaker()
    {
        return std::make_unique<BreakerGate>(Signalbox::Clock::system());
    }
    [[nodiscard]] static std::unique_ptr<Gate> retry()
    {
        return std::make_unique<RetryGate>(Signalbox::Clock::system(), Pause::system(), Limits(), 1U);
    }

    /// Nanoseconds a call.
    double take(Gates gates, int calls)
    {
        gates.push_back(std::make_unique<AnsweringGate>());
        m_hub.setGates(std::move(gates));
        run(100); // what is learnt once
        const double began = processorNs();
        run(calls);
        const double taken = (processorNs() - began) / calls;
        m_hub.setGates({});
        return taken;
    }

private:
    void run(int calls)
    {
        m_left = calls;
        for (int i = 0; i < calls; ++i) {
            QObject::connect(m_hub.call(m_request), &HubCall::finished, &m_loop, [this](const CallOutcome &outcome) {
                if (!outcome.ok()) {
                    qFatal("A call failed: %s", qPrintable(outcome.error.message));
                }
                if (--m_left == 0) {
                    m_loop.quit();
                }
            });
            if (i % 64 == 63) {
                QCoreApplication::processEvents();
            }
        }
        if (m_left > 0) {
            m_loop.exec();
        }
    }

    const ServerEntry m_entry = benchEntry();
    const CallRequest m_request = benchRequest();
    DecliningBroker m_broker;
    std::unique_ptr<Journal> m_journal;
    Hub m_hub;
    ToolBooks m_books;
    CallGates::PolicyParts m_kept;
    CallGates::PolicyParts m_unkept;
    QEventLoop m_loop;
    int m_left = 0;
};

void measureEach(int calls)
{
    const QTemporaryDir folder;
    Road road(folder.path());
    constexpr int kForLong = 3'600'000;
    struct Part
    {
        const char *name;
        std::function<void(Road::Gates &)> add;
    };
    const std::vector<Part> parts{
        {"none", [](Road::Gates &) {}},
        {"policy", [&](Road::Gates &gates) { gates.push_back(road.policy(true)); }},
        {"  without its record", [&](Road::Gates &gates) { gates.push_back(road.policy(false)); }},
        {"cache, not for it", [](Road::Gates &gates) { gates.push_back(Road::cache(0)); }},
        {"cache, a hit", [](Road::Gates &gates) { gates.push_back(Road::cache(kForLong)); }},
        {"breaker", [](Road::Gates &gates) { gates.push_back(Road::breaker()); }},
        {"retry", [](Road::Gates &gates) { gates.push_back(Road::retry()); }},
        {"policy, cache, breaker, retry", [&](Road::Gates &gates) {
             gates.push_back(road.policy(true));
             gates.push_back(Road::cache(0));
             gates.push_back(Road::breaker());
             gates.push_back(Road::retry());
         }}};
    std::vector<std::vector<double>> costs(parts.size());
    for (int round = 0; round < kRounds; ++round) {
        double none = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Road::Gates gates;
            parts[i].add(gates);
            const double taken = road.take(std::move(gates), calls);
            none = i == 0 ? taken : none;
            costs[i].push_back(i == 0 ? taken : taken - none);
        }
    }
    std::printf("\n%-30s %10s\n", "gate, without a server", "ns a call");
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::printf("%-30s %10.0f\n", parts[i].name, at(costs[i], 0.5));
    }
}

} // namespace

int main(int argc, char **argv)
{
    EngineThread::preferPlainDispatcher();
    qputenv("QT_NO_GLIB", "1"); // the main thread is the engine here
    const QCoreApplication app(argc, argv);
    const int calls = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : kCalls;
    const QTemporaryDir one;
    const QTemporaryDir two;
    Side none(one.path(), false);
    Side all(two.path(), true);
    std::vector<double> warm;
    none.run(calls / 10 + 1, 1, warm);
    all.run(calls / 10 + 1, 1, warm);
    std::printf("%8s %14s %14s %11s %14s %13s %13s\n", "at once", "none, calls/s", "all, calls/s", "all/none",
                "by processor", "none, p99 us", "all, p99 us");
    for (const int atOnce : {1, 64}) {
        measure(none, all, calls, atOnce);
    }
    measureEach(calls);
    return 0;
}
