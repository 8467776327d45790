// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/cachegate.h"
#include "core/hub/hub.h"
#include "core/journal/recorder.h"

#include "../resilience/manualtime.h"
#include "../resilience/scriptedgate.h"
#include "tests/core/session/memoryrecorder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using End = CallOutcome::End;

namespace {

/// Holds every call until the test lets it go.
class HoldingGate final : public Gate
{
public:
    struct Held
    {
        CallRequest request;
        Done done;
    };
    explicit HoldingGate(QList<Held> &held)
        : m_held(held)
    {
    }
    void handle(const CallRequest &request, HubCall &, const Next &, Done done) override
    {
        m_held.append({request, std::move(done)});
    }

private:
    QList<Held> &m_held;
};

} // namespace

class TestCacheGate : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_hub.reset(); }
    void y09_answersAReadFromWhatItKnows();
    void y09_neverWhatMayWrite();
    void y09_neverFailures();
    void y09_neverForAnotherIdentity();
    void y09_notAfterAChange();
    void y09_keepsNothingThatCameWhileTheIdentityChanged();
    void recordsAHit();
    void orderOfMembersDoesNotMatter();
    void whatGoesBesideTheArgumentsGoesToTheServer();
    void aTraceIsNoReasonToAskAgain();
    void equalCallsShareOneRequest();
    void theNextAsksIfTheFirstIsTakenBack();
    void whoIsTakenBackGetsNothing();
    void y09_joinsNoCallFromBeforeAChange();
    void theFirstsOwnEndIsNobodyElses_data();
    void theFirstsOwnEndIsNobodyElses();
    void y14_whoWaitedIsPutToThePolicyAgain();
    void whatThePersonAddedIsOfOneCallOnly();
    void nobodyWaitsLongerThanTheirLimit_data();
    void nobodyWaitsLongerThanTheirLimit();

private:
    struct Ended
    {
        HubCall *call = nullptr; // until it is over
        bool isOver = false;
        CallOutcome outcome;
    };
    std::shared_ptr<Ended> call(const QString &tool, const QByteArray &arguments = "{}");
    void answer(const CallOutcome &outcome);

    DecliningBroker m_broker;
    ManualTime m_time;
    std::unique_ptr<Hub> m_hub;
    CacheGate *m_gate = nullptr;
    QString m_subject;
    CallLimits m_limits;
    QByteArray m_meta;
    MemoryRecorder m_recorder;
    QList<HoldingGate::Held> m_held;
};

void TestCacheGate::init()
{
    m_time = {};
    m_held.clear();
    m_subject.clear();
    m_limits = {};
    m_meta.clear();
    m_recorder = {};
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    ServerEntry entry;
    entry.id = entry.name = u"a"_s;
    entry.command = u"none"_s;
    m_hub->setEntries({entry});
    auto gate = std::make_unique<CacheGate>(m_time);
    m_gate = gate.get();
    gate->setKeeps([](const CallRequest &request) { return request.tool == "read"_L1 ? 300'000 : 0; });
    gate->setSubject([this](const QString &) { return m_subject; });
    gate->setRecorder(m_recorder);
    std::vector<std::unique_ptr<Gate>> gates;
    gates.push_back(std::move(gate));
    gates.push_back(std::make_unique<HoldingGate>(m_held));
    m_hub->setGates(std::move(gates));
}

std::shared_ptr<TestCacheGate::Ended> TestCacheGate::call(const QString &tool, const QByteArray &arguments)
{
    auto ended = std::make_shared<Ended>();
    CallRequest request;
    request.server = u"a"_s;
    request.tool = tool;
    request.arguments = arguments;
    request.caller = u"test"_s;
    request.limits = m_limits;
    request.meta = m_meta;
    ended->call = m_hub->call(request);
    connect(ended->call, &HubCall::finished, this, [ended](const CallOutcome &outcome) {
        ended->call = nullptr;
        ended->isOver = true;
        ended->outcome = outcome;
    });
    QCoreApplication::processEvents();
    return ended;
}

void TestCacheGate::answer(const CallOutcome &outcome)
{
    m_held.takeFirst().done(outcome);
    QCoreApplication::processEvents();
}

void TestCacheGate::y09_answersAReadFromWhatItKnows()
{
    const auto first = call(u"read"_s);
    answer(ScriptedGate::result("{\"n\":1}"));
    QVERIFY(first->outcome.notes.isEmpty());
    m_time.advance(12s);
    const auto second = call(u"read"_s);
    QVERIFY(m_held.isEmpty());
    QCOMPARE(second->outcome.result, "{\"n\":1}");
    QCOMPARE(second->outcome.notes, QList<CallNote>({{CallNote::Gate::Cache, u"from the cache, 12 s old"_s}}));
    m_time.advance(288s);
    call(u"read"_s);
    QCOMPARE(m_held.size(), 1); // 300 s are over
}

void TestCacheGate::y09_neverWhatMayWrite()
{
    call(u"write"_s);
    call(u"write"_s);
    QCOMPARE(m_held.size(), 2);
}

void TestCacheGate::y09_neverFailures()
{
    for (const CallOutcome &outcome :
         {ScriptedGate::failure(End::RemoteError, -32603), ScriptedGate::failure(End::Timeout),
          ScriptedGate::failure(End::Lost), ScriptedGate::result("{\"content\":[],\"isError\":true}")}) {
        call(u"read"_s);
        QCOMPARE(m_held.size(), 1);
        answer(outcome);
    }
}

void TestCacheGate::y09_neverForAnotherIdentity()
{
    m_subject = u"ann"_s;
    call(u"read"_s);
    answer(ScriptedGate::result());
    m_subject = u"bob"_s;
    call(u"read"_s);
    QCOMPARE(m_held.size(), 1);
}

void TestCacheGate::y09_notAfterAChange()
{
    call(u"read"_s);
    answer(ScriptedGate::result());
    m_gate->forget(u"a"_s);
    call(u"read"_s);
    QCOMPARE(m_held.size(), 1);
    m_gate->forget(u"a"_s); // while it is under way: what it brings may be the old state
    answer(ScriptedGate::result());
    call(u"read"_s);
    QCOMPARE(m_held.size(), 1);
    m_gate->clear();
    answer(ScriptedGate::result());
    call(u"read"_s);
    QCOMPARE(m_held.size(), 1);
}

void TestCacheGate::y09_keepsNothingThatCameWhileTheIdentityChanged()
{
    m_subject = u"ada"_s;
    call(u"read"_s);
    m_subject = u"bob"_s;
    answer(ScriptedGate::result("{\"for\":\"bob\"}")); // asked for ada, and refused; the repeat went for bob
    m_subject = u"ada"_s;
    call(u"read"_s);
    QCOMPARE(m_held.size(), 1);
}

void TestCacheGate::recordsAHit()
{
    call(u"read"_s);
    CallOutcome outcome = ScriptedGate::result();
    outcome.requestSequence = 7;
    answer(outcome);
    QVERIFY(m_recorder.records.isEmpty());
    m_time.advance(12s);
    call(u"read"_s);
    QCOMPARE(m_recorder.records.size(), 1);
    const IndexRecord record = m_recorder.records.constFirst();
    QCOMPARE(record.kind, IndexRecord::Gate);
    QCOMPARE(record.pair, quint64(8));
    QCOMPARE(m_recorder.names.at(record.about), "read"_ba);
    QCOMPARE(
        m_recorder.bodies.constFirst(),
        R"({"gate":"cache","decision":"hit","tool":"a.read","caller":"test","reason":"from the cache, 12 s old"})"_ba);
}

void TestCacheGate::orderOfMembersDoesNotMatter()
{
    call(u"read"_s, R"({"a":{"x":1,"y":2},"b":[1,2]})");
    answer(ScriptedGate::result());
    QVERIFY(call(u"read"_s, R"({ "b":[1,2], "a":{"y":2,"x":1} })")->isOver);
    call(u"read"_s, R"({"a":{"x":1,"y":2},"b":[2,1]})");
    QCOMPARE(m_held.size(), 1);
}

void TestCacheGate::whatGoesBesideTheArgumentsGoesToTheServer()
{
    call(u"read"_s);
    answer(ScriptedGate::result());
    CallRequest request;
    request.server = u"a"_s;
    request.tool = u"read"_s;
    request.meta = "{\"x\":1}";
    m_hub->call(request);
    request.meta.clear();
    request.isProbe = true;
    m_hub->call(request);
    request.isProbe = false;
    request.asTaskMs = 0;
    m_hub->call(request);
    QCoreApplication::processEvents();
    QCOMPARE(m_held.size(), 3);
}

void TestCacheGate::aTraceIsNoReasonToAskAgain()
{
    m_meta = R"({"traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"})";
    const auto first = call(u"read"_s);
    m_meta.replace("b7ad", "c8be");
    const auto second = call(u"read"_s);
    answer(ScriptedGate::result());
    QVERIFY(first->isOver && second->isOver && m_held.isEmpty());
    m_meta = R"({"tracestate":"a=b","traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"})";
    QVERIFY(call(u"read"_s)->isOver);
    m_meta = R"({"traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01","x":1})";
    QVERIFY(!call(u"read"_s)->isOver);
}

void TestCacheGate::equalCallsShareOneRequest()
{
    QList<std::shared_ptr<Ended>> calls;
    for (int i = 0; i < 10; ++i) {
        calls.append(call(u"read"_s));
    }
    QCOMPARE(m_held.size(), 1);
    answer(ScriptedGate::failure(End::RemoteError, -32603));
    for (const auto &one : std::as_const(calls)) {
        QVERIFY(one->isOver);
        QCOMPARE(one->outcome.error.code, -32603);
    }
    QCOMPARE(calls.constLast()->outcome.notes.constFirst().text, u"one request for equal calls"_s);
    QVERIFY(calls.constFirst()->outcome.notes.isEmpty());
}

void TestCacheGate::theNextAsksIfTheFirstIsTakenBack()
{
    const auto first = call(u"read"_s);
    const auto second = call(u"read"_s);
    const auto third = call(u"read"_s);
    first->call->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(first->outcome.end, End::Cancelled);
    QCOMPARE(m_held.size(), 2);
    m_held.removeFirst();
    answer(ScriptedGate::result("{\"n\":2}"));
    QCOMPARE(second->outcome.result, "{\"n\":2}");
    QCOMPARE(third->outcome.result, "{\"n\":2}");
}

void TestCacheGate::whoIsTakenBackGetsNothing()
{
    const auto first = call(u"read"_s);
    const auto second = call(u"read"_s);
    second->call->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(second->outcome.end, End::Cancelled);
    answer(ScriptedGate::result());
    QVERIFY(first->outcome.ok());
}

void TestCacheGate::y09_joinsNoCallFromBeforeAChange()
{
    const auto before = call(u"read"_s);
    m_gate->forget(u"a"_s);
    const auto after = call(u"read"_s);
    QCOMPARE(m_held.size(), 2);
    answer(ScriptedGate::result("{\"n\":1}"));
    QCOMPARE(before->outcome.result, "{\"n\":1}");
    QVERIFY(!after->isOver);
    answer(ScriptedGate::result("{\"n\":2}"));
    QCOMPARE(after->outcome.result, "{\"n\":2}");
    m_gate->clear();
    call(u"read"_s);
    QCOMPARE(m_held.size(), 1);
}

void TestCacheGate::theFirstsOwnEndIsNobodyElses_data()
{
    QTest::addColumn<CallOutcome>("own");
    CallOutcome refused = ScriptedGate::failure(End::Refused);
    refused.error.kind = Error::Kind::Policy;
    QTest::newRow("its limit") << ScriptedGate::failure(End::Timeout);
    QTest::newRow("its session") << refused;
}

void TestCacheGate::theFirstsOwnEndIsNobodyElses()
{
    QFETCH(const CallOutcome, own);
    m_limits.requestMs = 1000;
    const auto first = call(u"read"_s);
    m_limits.requestMs = 30'000;
    const auto second = call(u"read"_s);
    const auto third = call(u"read"_s);
    answer(own);
    QCOMPARE(first->outcome.end, own.end);
    QVERIFY(!second->isOver && !third->isOver);
    QCOMPARE(m_held.size(), 1); // one asks for both
    answer(ScriptedGate::result("{\"n\":2}"));
    QCOMPARE(second->outcome.result, "{\"n\":2}");
    QCOMPARE(third->outcome.result, "{\"n\":2}");
}

void TestCacheGate::y14_whoWaitedIsPutToThePolicyAgain()
{
    int asked = 0;
    m_gate->setMayStill(
        [&asked](const CallRequest &) { return ++asked == 1 ? fail(Error::Kind::Policy, u"No more."_s) : Result<>(); });
    const auto first = call(u"read"_s);
    const auto second = call(u"read"_s);
    const auto third = call(u"read"_s);
    first->call->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(second->outcome.end, End::Refused);
    QCOMPARE(second->outcome.error.message, u"No more."_s);
    QCOMPARE(asked, 2);
    m_held.removeFirst();
    answer(ScriptedGate::result());
    QVERIFY(third->outcome.ok());
}

/// basic/patterns/mrtr: what came of a retry with inputResponses is not to be cached.
void TestCacheGate::whatThePersonAddedIsOfOneCallOnly()
{
    const auto first = call(u"read"_s);
    const auto second = call(u"read"_s);
    CallOutcome answered = ScriptedGate::result("{\"n\":1}");
    answered.rounds = 2;
    answer(answered);
    QCOMPARE(first->outcome.result, "{\"n\":1}");
    QVERIFY(!second->isOver);
    QCOMPARE(m_held.size(), 1);
    answer(ScriptedGate::result("{\"n\":2}"));
    QCOMPARE(second->outcome.result, "{\"n\":2}");
    const auto later = call(u"read"_s);
    QCOMPARE(later->outcome.result, "{\"n\":2}");
}

void TestCacheGate::nobodyWaitsLongerThanTheirLimit_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("waits");
    QTest::newRow("none, none") << -1 << -1 << true;
    QTest::newRow("none, some") << -1 << 1000 << false;
    QTest::newRow("none, as the server") << -1 << 0 << false;
    QTest::newRow("more, less") << 5000 << 1000 << false;
    QTest::newRow("less, more") << 1000 << 5000 << true;
    QTest::newRow("some, none") << 1000 << -1 << true;
    QTest::newRow("as the server, none") << 0 << -1 << true;
    QTest::newRow("as the server, some") << 0 << 1000 << false;
}

void TestCacheGate::nobodyWaitsLongerThanTheirLimit()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const bool, waits);
    m_limits.totalMs = first;
    const auto one = call(u"read"_s);
    m_limits.totalMs = second;
    const auto other = call(u"read"_s);
    QCOMPARE(m_held.size(), waits ? 1 : 2);
    m_held.takeLast().done(ScriptedGate::failure(End::Timeout));
    QCoreApplication::processEvents();
    QCOMPARE(one->isOver, waits);
    QCOMPARE(other->isOver, !waits || first == second);
}

QTEST_GUILESS_MAIN(TestCacheGate)
#include "tst_cachegate.moc"
