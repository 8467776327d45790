// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/hub/resilience/retrygate.h"
#include "core/journal/recorder.h"

#include "manualtime.h"
#include "scriptedgate.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using End = CallOutcome::End;

namespace {

const CallOutcome kLost = ScriptedGate::failure(End::Lost);
RetryRule rule(int attempts)
{
    RetryRule rule;
    rule.attempts = attempts;
    return rule;
}

CallRequest toolOf(const QString &tool, const CallLimits &limits = {})
{
    CallRequest request;
    request.server = u"a"_s;
    request.tool = tool;
    request.limits = limits;
    return request;
}

/// Keeps the one call that comes to it.
class HoldingGate final : public Gate
{
public:
    HoldingGate(HubCall *&call, Done &done)
        : m_call(call)
        , m_done(done)
    {
    }
    void handle(const CallRequest &, HubCall &call, const Next &, Done done) override
    {
        m_call = &call;
        m_done = std::move(done);
    }

private:
    HubCall *&m_call;
    Done &m_done;
};

const CallOutcome kUnsent = ScriptedGate::failure(End::RemoteError, 0, true);

} // namespace

class TestRetryGate : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_hub.reset(); }
    void troublesAreToldApart_data();
    void troublesAreToldApart();
    void repeatsWhatNeverReachedTheServer();
    void waitsAsLongAsTheServerAsks_data();
    void waitsAsLongAsTheServerAsks();
    void y06_repeatsNothingThatMayHaveHadAnEffect();
    void repeatsWhatIsKnownToBeSafe();
    void endsWithTheLastAttempt();
    void staysWithinTheTotalTime();
    void aCallTakenBackIsNotRepeated();
    void nothingFollowsACallThatEndedDuringAnAttempt();
    void saysWhatItWaitsFor();
    void y07_anOutageCostsFewAttempts();

private:
    struct Ended
    {
        bool isOver = false;
        CallOutcome outcome;
    };
    std::shared_ptr<Ended> call(CallRequest request = toolOf(u"t"_s));
    static void settle() { QCoreApplication::processEvents(); }

    DecliningBroker m_broker;
    ManualTime m_time;
    std::unique_ptr<Hub> m_hub;
    RetryGate *m_gate = nullptr;
    QList<CallOutcome> m_answers; // the last one stays
    QList<qint64> m_sentMs;
    QList<int> m_totals;
};

void TestRetryGate::init()
{
    m_time = {};
    m_sentMs.clear();
    m_totals.clear();
    m_answers = {ScriptedGate::result()};
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    ServerEntry entry;
    entry.id = entry.name = u"a"_s;
    entry.command = u"none"_s;
    m_hub->setEntries({entry});
    auto gate = std::make_unique<RetryGate>(m_time, m_time, Limits{}, 1);
    m_gate = gate.get();
    std::vector<std::unique_ptr<Gate>> gates;
    gates.push_back(std::move(gate));
    gates.push_back(std::make_unique<ScriptedGate>([this](const CallRequest &request) {
        m_sentMs.append(m_time.monotonicNs() / 1'000'000 - 1);
        m_totals.append(request.limits.totalMs);
        return m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.constFirst();
    }));
    m_hub->setGates(std::move(gates));
}

std::shared_ptr<TestRetryGate::Ended> TestRetryGate::call(CallRequest request)
{
    auto ended = std::make_shared<Ended>();
    HubCall *call = m_hub->call(std::move(request));
    connect(call, &HubCall::finished, this, [ended](const CallOutcome &outcome) {
        ended->isOver = true;
        ended->outcome = outcome;
    });
    settle();
    return ended;
}

void TestRetryGate::troublesAreToldApart_data()
{
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *name, const CallOutcome &outcome, Trouble trouble) {
        QTest::newRow(name) << outcome << int(trouble);
    };
    row("result", ScriptedGate::result(), Trouble::None);
    row("result with isError", ScriptedGate::result("{\"isError\":true}"), Trouble::None);
    row("wrong arguments", ScriptedGate::failure(End::RemoteError, -32602), Trouble::None);
    row("not found", ScriptedGate::failure(End::RemoteError, 404), Trouble::None);
    row("internal error", ScriptedGate::failure(End::RemoteError, -32603), Trouble::ServerFailed);
    row("500", ScriptedGate::failure(End::RemoteError, 500), Trouble::ServerFailed);
    row("503", ScriptedGate::failure(End::RemoteError, 503), Trouble::ServerFailed);
    row("503 with Retry-After", ScriptedGate::failure(End::RemoteError, 503, false, 2000), Trouble::TurnedAway);
    row("429", ScriptedGate::failure(End::RemoteError, 429), Trouble::TurnedAway);
    row("no connection", ScriptedGate::failure(End::RemoteError, 111, true), Trouble::Unsent);
    row("lost before", ScriptedGate::failure(End::Lost, 0, true), Trouble::Unsent);
    row("lost", kLost, Trouble::Unknown);
    row("late", ScriptedGate::failure(End::Timeout), Trouble::Unknown);
    row("taken back", ScriptedGate::failure(End::Cancelled), Trouble::TakenBack);
    row("refused", ScriptedGate::failure(End::Refused), Trouble::Refused);
    CallOutcome unauthorized = ScriptedGate::failure(End::RemoteError, 401);
    unauthorized.error.kind = Error::Kind::Auth;
    row("401", unauthorized, Trouble::Refused);
    CallOutcome rated = ScriptedGate::failure(End::Refused, 0, true);
    rated.error.kind = Error::Kind::Policy;
    row("held back by a key's rate", rated, Trouble::Refused);
    CallOutcome keyless = ScriptedGate::failure(End::RemoteError, 0, true);
    keyless.error.kind = Error::Kind::Auth;
    row("nothing to sign with", keyless, Trouble::Refused);
}

void TestRetryGate::troublesAreToldApart()
{
    QFETCH(const CallOutcome, outcome);
    QFETCH(const int, trouble);
    QCOMPARE(int(troubleOf(outcome)), trouble);
}

void TestRetryGate::repeatsWhatNeverReachedTheServer()
{
    m_answers = {kUnsent, kUnsent, ScriptedGate::result("{\"at\":\"last\"}")};
    const auto ended = call();
    QCOMPARE(m_sentMs, QList<qint64>{0});
    QVERIFY(m_time.msToNext() <= 1000);
    m_time.advance(1000ms);
    QCOMPARE(m_sentMs.size(), 2);
    QVERIFY(m_time.msToNext() <= 2000);
    m_time.advance(2000ms);
    settle();
    QVERIFY(ended->isOver);
    QCOMPARE(ended->outcome.result, "{\"at\":\"last\"}");
    QCOMPARE(ended->outcome.notes, QList<CallNote>({{CallNote::Gate::Retry, u"attempt 3 of 3"_s}}));
}

void TestRetryGate::waitsAsLongAsTheServerAsks_data()
{
    QTest::addColumn<int>("askedMs");
    QTest::addColumn<int>("waitedMs");
    QTest::newRow("seconds") << 7000 << 7000;
    QTest::newRow("at once") << 0 << 0;
    QTest::newRow("not said") << -1 << 60000;
}

void TestRetryGate::waitsAsLongAsTheServerAsks()
{
    QFETCH(const int, askedMs);
    QFETCH(const int, waitedMs);
    m_answers = {ScriptedGate::failure(End::RemoteError, 429, false, askedMs), ScriptedGate::result()};
    const auto ended = call();
    if (waitedMs > 0) {
        m_time.advance(std::chrono::milliseconds(waitedMs - 1));
        QCOMPARE(m_sentMs.size(), 1);
    }
    m_time.advance(1ms);
    settle();
    QCOMPARE(m_sentMs, QList<qint64>({0, waitedMs}));
    QVERIFY(ended->outcome.ok());
}

void TestRetryGate::y06_repeatsNothingThatMayHaveHadAnEffect()
{
    for (const CallOutcome &outcome :
         {kLost, ScriptedGate::failure(End::Timeout), ScriptedGate::failure(End::RemoteError, -32603),
          ScriptedGate::failure(End::RemoteError, 502)}) {
        m_sentMs.clear();
        m_answers = {outcome};
        const auto ended = call();
        QVERIFY(ended->isOver);
        QCOMPARE(ended->outcome.end, outcome.end);
        QCOMPARE(m_sentMs.size(), 1);
    }
}

void TestRetryGate::repeatsWhatIsKnownToBeSafe()
{
    m_gate->setIsSafe([](const CallRequest &request) { return request.tool == "read"_L1; });
    m_answers = {kLost, ScriptedGate::result()};
    const auto ended = call(toolOf(u"read"_s));
    m_time.advance(1000ms);
    settle();
    QVERIFY(ended->outcome.ok());
    QCOMPARE(m_sentMs.size(), 2);
    m_answers = {kLost, ScriptedGate::result()};
    QCOMPARE(call(toolOf(u"write"_s))->outcome.end, End::Lost);
}

void TestRetryGate::endsWithTheLastAttempt()
{
    m_gate->setRule(rule(100));
    m_answers = {kUnsent};
    const auto ended = call();
    m_time.advance(10min);
    settle();
    QCOMPARE(m_sentMs.size(), 4); // three repeats are all that a server with one call has in its budget
    QCOMPARE(ended->outcome.end, End::RemoteError);
    QCOMPARE(ended->outcome.notes.constLast().text, u"not tried again: too many calls to this server fail"_s);
    m_gate->setRule(rule(1));
    m_sentMs.clear();
    call();
    QCOMPARE(m_sentMs.size(), 1);
}

void TestRetryGate::staysWithinTheTotalTime()
{
    m_answers = {ScriptedGate::failure(End::RemoteError, 429, false, 4000), kUnsent};
    const auto ended = call(toolOf(u"t"_s, {.requestMs = 1000, .totalMs = 5000}));
    m_time.advance(4000ms);
    QCOMPARE(m_totals, QList<int>({5000, 1000})); // what is left of it
    m_time.advance(10s);
    settle();
    QCOMPARE(m_sentMs.size(), 2); // a wait of up to 2 s may not fit: then it is not begun, and never in part
    QVERIFY(ended->isOver);
}

void TestRetryGate::aCallTakenBackIsNotRepeated()
{
    m_answers = {kUnsent};
    HubCall *call = m_hub->call(toolOf(u"t"_s));
    QSignalSpy finished(call, &HubCall::finished);
    call->cancel();
    settle();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<CallOutcome>().end, End::Cancelled);
    m_time.advance(10min);
    QCOMPARE(m_sentMs.size(), 1);
}

void TestRetryGate::nothingFollowsACallThatEndedDuringAnAttempt()
{
    HubCall *call = nullptr;
    Gate::Done end;
    std::vector<std::unique_ptr<Gate>> gates;
    gates.push_back(std::make_unique<HoldingGate>(call, end));
    m_hub->setGates(std::move(gates));
    m_hub->call(toolOf(u"t"_s));
    RetryGate gate(m_time, m_time, Limits{}, 1);
    Gate::Ticket ticket;
    QCOMPARE(gate.enter(call->request(), ticket), Gate::Way::Lets);
    Gate::Done attempt;
    const auto next = [&attempt](const CallRequest &, Gate::Done done) { attempt = std::move(done); };
    gate.resume(call->request(), *call, ticket, kUnsent, next, [](const CallOutcome &) {});
    m_time.advance(1000ms);
    QVERIFY(attempt);
    const QPointer<HubCall> gone(call);
    end(ScriptedGate::result()); // by a gate before it, say
    QVERIFY(gone.isNull());
    attempt(kUnsent);
    QCOMPARE(m_time.waiting(), 0);
}

void TestRetryGate::saysWhatItWaitsFor()
{
    m_answers = {ScriptedGate::failure(End::RemoteError, 429, false, 7000), ScriptedGate::result()};
    QStringList told;
    m_answers.prepend(ScriptedGate::failure(End::RemoteError, 429, false, 0));
    m_gate->setRule(rule(3));
    HubCall *call = m_hub->call(toolOf(u"t"_s));
    connect(call, &HubCall::held, this, [&told](const QString &why) { told << why; });
    m_time.advance(0ms); // the second attempt is turned away too, and now somebody listens
    QCOMPARE(told, QStringList{u"It failed. Attempt 3 of 3 follows in 7.0 s."_s});
}

void TestRetryGate::y07_anOutageCostsFewAttempts()
{
    m_gate->setRule(rule(5));
    m_answers = {kUnsent};
    QList<std::shared_ptr<Ended>> calls;
    for (int i = 0; i < 50; ++i) {
        calls.append(call());
    }
    m_time.advance(30s);
    settle();
    QVERIFY2(m_sentMs.size() < 60, qPrintable(QString::number(m_sentMs.size())));
    QVERIFY(m_sentMs.size() > 50); // some were
    const qsizetype repeats = m_sentMs.size() - 50;
    for (qsizetype i = 50; i < m_sentMs.size(); ++i) {
        const auto inSecond = std::count_if(m_sentMs.cbegin() + 50, m_sentMs.cend(),
                                            [&](qint64 at) { return at >= m_sentMs[i] && at < m_sentMs[i] + 1000; });
        QVERIFY(inSecond <= 10 && inSecond <= repeats);
    }
    m_time.advance(10min);
    settle();
    QVERIFY(std::ranges::all_of(calls, [](const auto &one) { return one->isOver; }));
}

QTEST_GUILESS_MAIN(TestRetryGate)
#include "tst_retrygate.moc"
