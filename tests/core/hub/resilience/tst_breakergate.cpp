// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/hub/resilience/breakergate.h"
#include "core/journal/recorder.h"

#include "manualtime.h"
#include "scriptedgate.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using End = CallOutcome::End;

class TestBreakerGate : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_hub.reset(); }
    void aToolThatIsLateClosesItsOwnDoorOnly();
    void aServerThatIsLostClosesAllItsDoors();
    void y08_oneCallTries();
    void serversHaveBreakersOfTheirOwn();
    void saysHowItStandsAndCanBeReset();
    void whatBeganBeforeAServerWasReplacedSaysNothingOfTheNewOne();
    void whatServersAnswerIsNoFailure();

private:
    CallOutcome call(const QString &server, const QString &tool);

    DecliningBroker m_broker;
    ManualTime m_time;
    std::unique_ptr<Hub> m_hub;
    BreakerGate *m_gate = nullptr;
    QHash<QString, CallOutcome> m_answers; // by tool
    int m_sent = 0;
};

void TestBreakerGate::init()
{
    m_time = {};
    m_sent = 0;
    m_answers = {{u"late"_s, ScriptedGate::failure(End::Timeout)},
                 {u"lost"_s, ScriptedGate::failure(End::Lost)},
                 {u"wrong"_s, ScriptedGate::failure(End::RemoteError, -32602)},
                 {u"limited"_s, ScriptedGate::failure(End::RemoteError, 429)},
                 {u"good"_s, ScriptedGate::result()}};
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    QList<ServerEntry> entries;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        ServerEntry entry;
        entry.id = entry.name = name;
        entry.command = u"none"_s;
        entries.append(entry);
    }
    m_hub->setEntries(entries);
    auto gate = std::make_unique<BreakerGate>(m_time);
    m_gate = gate.get();
    m_gate->setRule({.failures = 3, .openMs = 30000});
    std::vector<std::unique_ptr<Gate>> gates;
    gates.push_back(std::move(gate));
    gates.push_back(std::make_unique<ScriptedGate>([this](const CallRequest &request) {
        ++m_sent;
        return m_answers.value(request.tool);
    }));
    m_hub->setGates(std::move(gates));
}

CallOutcome TestBreakerGate::call(const QString &server, const QString &tool)
{
    CallOutcome ended;
    CallRequest request;
    request.server = server;
    request.tool = tool;
    HubCall *call = m_hub->call(std::move(request));
    connect(call, &HubCall::finished, this, [&ended](const CallOutcome &outcome) { ended = outcome; });
    QCoreApplication::processEvents();
    return ended;
}

void TestBreakerGate::aToolThatIsLateClosesItsOwnDoorOnly()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(call(u"a"_s, u"late"_s).end, End::Timeout);
    }
    const CallOutcome refused = call(u"a"_s, u"late"_s);
    QCOMPARE(refused.end, End::Refused);
    QCOMPARE(refused.error.message, u"“a.late” is left alone for a while: it failed 3 times in a row."_s);
    QCOMPARE(refused.error.advice, u"The next call may try in 30 s. Its breaker can be closed by hand."_s);
    QCOMPARE(refused.notes.constFirst().gate, CallNote::Gate::Breaker);
    QCOMPARE(m_sent, 3);
    QVERIFY(call(u"a"_s, u"good"_s).ok());
}

void TestBreakerGate::aServerThatIsLostClosesAllItsDoors()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(call(u"a"_s, u"lost"_s).end, End::Lost);
    }
    QCOMPARE(call(u"a"_s, u"good"_s).end, End::Refused);
    m_time.advance(30s);
    QVERIFY(call(u"a"_s, u"good"_s).ok());
    QCOMPARE(call(u"a"_s, u"lost"_s).end, End::Lost); // counted anew
    QVERIFY(call(u"a"_s, u"good"_s).ok());
}

void TestBreakerGate::y08_oneCallTries()
{
    for (int i = 0; i < 3; ++i) {
        call(u"a"_s, u"lost"_s);
    }
    m_time.advance(30s);
    QCOMPARE(call(u"a"_s, u"lost"_s).end, End::Lost); // the one that tries
    QCOMPARE(call(u"a"_s, u"lost"_s).end, End::Refused);
    m_time.advance(29s);
    QCOMPARE(call(u"a"_s, u"good"_s).end, End::Refused);
    QCOMPARE(m_sent, 4);
}

void TestBreakerGate::serversHaveBreakersOfTheirOwn()
{
    m_gate->setRule(u"b"_s, {.failures = 1, .openMs = 1000});
    call(u"b"_s, u"lost"_s);
    QCOMPARE(call(u"b"_s, u"good"_s).end, End::Refused);
    call(u"a"_s, u"lost"_s);
    QVERIFY(call(u"a"_s, u"good"_s).ok());
    m_time.advance(1s);
    QVERIFY(call(u"b"_s, u"good"_s).ok());
    m_gate->forget(u"b"_s);
    call(u"b"_s, u"lost"_s);
    QVERIFY(call(u"b"_s, u"good"_s).ok()); // by the common rule again
}

void TestBreakerGate::saysHowItStandsAndCanBeReset()
{
    QVERIFY(m_gate->statuses().isEmpty());
    for (int i = 0; i < 3; ++i) {
        call(u"a"_s, u"late"_s);
    }
    call(u"b"_s, u"lost"_s);
    m_time.advance(10s);
    const QList<BreakerStatus> all = m_gate->statuses();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].tool, u"late"_s);
    QCOMPARE(all[0].state, Breaker::State::Open);
    QCOMPARE(all[0].nextTryMs, 20'000);
    QCOMPARE(all[1].server, u"b"_s);
    QCOMPARE(all[1].state, Breaker::State::Closed);
    QCOMPARE(all[1].failures, 1);
    m_gate->reset(u"a"_s, u"late"_s);
    QCOMPARE(call(u"a"_s, u"late"_s).end, End::Timeout);
}

void TestBreakerGate::whatBeganBeforeAServerWasReplacedSaysNothingOfTheNewOne()
{
    CallRequest request;
    request.server = u"a"_s;
    for (const QString &tool : {u"lost"_s, u"late"_s}) {
        request.tool = tool;
        QList<Gate::Ticket> old(3);
        for (Gate::Ticket &ticket : old) {
            QCOMPARE(m_gate->enter(request, ticket), Gate::Way::Lets);
        }
        m_gate->forget(u"a"_s);
        Gate::Ticket fresh;
        QCOMPARE(m_gate->enter(request, fresh), Gate::Way::Lets);
        for (const Gate::Ticket &ticket : std::as_const(old)) {
            QVERIFY(m_gate->ended(request, ticket, m_answers.value(tool)));
        }
        QVERIFY(m_gate->statuses().isEmpty());
        QVERIFY(m_gate->ended(request, fresh, m_answers.value(tool)));
        QCOMPARE(m_gate->statuses().size(), 1);
        QVERIFY(m_gate->ended(request, old.constFirst(), ScriptedGate::result()));
        QCOMPARE(m_gate->statuses().size(), 1); // a success of the old one is none of the new one's
        m_gate->forget(u"a"_s);
    }
}

void TestBreakerGate::whatServersAnswerIsNoFailure()
{
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(call(u"a"_s, u"wrong"_s).end, End::RemoteError);
        QCOMPARE(call(u"a"_s, u"limited"_s).end, End::RemoteError);
    }
    QVERIFY(m_gate->statuses().isEmpty());
}

QTEST_GUILESS_MAIN(TestBreakerGate)
#include "tst_breakergate.moc"
