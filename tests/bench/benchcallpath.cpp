// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_callpath [CALLS]: what the gates cost a call, over stdio, with recording on: the same calls with all gates and with
// none, in turn, five rounds; one at a time, and 64 at once. The figures are the medians, and the median of the shares
// round by round.
#include "core/hub/callgates.h"
#include "core/hub/enginethread.h"
#include "core/hub/hub.h"
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kRounds = 5;
constexpr int kCalls = 20'000;

/// Five rules that do not speak of what is called, as somebody might have them.
constexpr char kRules[] = R"({"rules":[
  {"name":"no deletes","do":"deny","tools":["*.delete_*","*.drop_*"]},
  {"name":"only at home","do":"deny","tools":["files.*"],"arguments":[{"at":"path","inside":["/home"],"not":true}]},
  {"name":"agents ask","do":"ask","callers":["agent*"]},
  {"name":"slowly","do":"deny","tools":["api.*"],"beyond":{"calls":10,"seconds":60}},
  {"name":"no shells","do":"deny","tools":["*.run_command"]}]})";

/// One hub with a server of its own and a journal of its own.
class Side
{
public:
    Side(const QString &folder, bool hasGates)
        : m_journal(Journal::open(folder + u"/journal"_s).value())
        , m_hub(*m_journal, m_broker)
    {
        ServerEntry entry;
        entry.id = entry.name = u"bench"_s;
        entry.command = QCoreApplication::applicationDirPath() + u"/fakeserver"_s;
        if (hasGates) {
            QFile rules(folder + u"/policy.json"_s);
            if (!rules.open(QIODevice::WriteOnly) || rules.write(kRules) < 0) {
                qFatal("The rules cannot be written.");
            }
            m_gates.emplace(m_hub, CallGates::PolicyParts{.broker = m_broker,
                                                          .recorder = *m_journal,
                                                          .places = {.rulesFile = rules.fileName(),
                                                                     .pinsFolder = folder + u"/definitions"_s,
                                                                     .sessionsFile = folder + u"/sessions.json"_s}});
            m_gates->setEntries({entry});
        }
        m_hub.setEntries({entry});
        m_request.server = u"bench"_s;
        m_request.tool = u"echo"_s;
        m_request.arguments = R"({"text":")" + QByteArray(100, 't') + R"("})";
        m_request.caller = u"bench"_s;
        m_hub.byName(u"bench"_s)->connectToServer();
        QEventLoop loop;
        QObject::connect(&m_hub, &Hub::statusChanged, &loop, [&loop](const ServerStatus &status) {
            if (status.state == ServerStatus::State::Failed) {
                qFatal("The server cannot be reached.");
            }
            if (status.state == ServerStatus::State::Connected) {
                loop.quit();
            }
        });
        loop.exec();
    }

    /// Calls a second; `delays` gets how long each took, in microseconds.
    double run(int calls, int atOnce, std::vector<double> &delays)
    {
        m_left = calls;
        m_underWay = 0;
        m_delays = &delays;
        const auto began = Clock::now();
        fill(atOnce);
        m_loop.exec();
        return calls / std::chrono::duration<double>(Clock::now() - began).count();
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
    CallRequest m_request;
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
    std::vector<double> delaysNone;
    std::vector<double> delaysAll;
    for (int round = 0; round < kRounds; ++round) {
        for (const bool isFirst : {round % 2 == 0, round % 2 != 0}) {
            isFirst ? rateNone.push_back(none.run(calls, atOnce, delaysNone))
                    : rateAll.push_back(all.run(calls, atOnce, delaysAll));
        }
        shares.push_back(rateAll.back() / rateNone.back());
    }
    std::printf("%8d %14.0f %14.0f %11.3f %13.0f %13.0f\n", atOnce, at(rateNone, 0.5), at(rateAll, 0.5),
                at(shares, 0.5), at(delaysNone, 0.99), at(delaysAll, 0.99));
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
    std::printf("%8s %14s %14s %11s %13s %13s\n", "at once", "none, calls/s", "all, calls/s", "all/none",
                "none, p99 us", "all, p99 us");
    for (const int atOnce : {1, 64}) {
        measure(none, all, calls, atOnce);
    }
    return 0;
}
