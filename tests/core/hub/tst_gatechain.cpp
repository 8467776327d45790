// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/journal/recorder.h"

#include "fakeentries.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const CallOutcome &outcome)
{
    return outcome.result;
}

CallOutcome answerOf(const QByteArray &result)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = result;
    return outcome;
}

/// A gate that is a function, so that each test says what it does.
class FunctionGate : public Gate
{
public:
    using Function = std::function<void(const CallRequest &, HubCall &, const Next &, Done)>;
    explicit FunctionGate(Function function)
        : m_function(std::move(function))
    {
    }
    void handle(const CallRequest &request, HubCall &call, const Next &next, Done done) override
    {
        m_function(request, call, next, std::move(done));
    }

private:
    Function m_function;
};

/// Lets each call go on, and notes what it hears of their ends.
class WatchingGate : public Gate
{
public:
    explicit WatchingGate(QStringList &trace)
        : m_trace(trace)
    {
    }
    Way enter(const CallRequest &, Ticket &) override { return Way::Lets; }
    bool ended(const CallRequest &, const Ticket &, const CallOutcome &) override
    {
        m_trace << u"ended"_s;
        return true;
    }
    void handle(const CallRequest &request, HubCall &, const Next &next, Done done) override
    {
        next(request, std::move(done));
    }

private:
    QStringList &m_trace;
};

} // namespace

class TestGateChain : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void passesGatesInOrder();
    void letsAGateChangeTheRequest();
    void letsAGateAnswerByItself();
    void letsAGateHoldAndReleaseLater();
    void letsAGateWrapTheOutcome();
    void letsAGateTryAgain();
    void cancelsWhatIsInFlight();
    void cancelsWhatAGateHolds();
    void sendsNothingOnceCancelled();
    void endsOnceHoweverOftenAGateSaysDone();
    void endsHeldCallsWhenTheHubGoes();
    void gatesHearNothingFromAHubThatGoes();

private:
    void setGates(std::initializer_list<FunctionGate::Function> functions);
    HubCall *call(const QByteArray &arguments = "{\"text\":\"hello\"}", const QString &tool = u"echo"_s);
    CallOutcome outcomeOf(HubCall *call);

    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
    QStringList m_trace;
};

void TestGateChain::init()
{
    m_trace.clear();
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    m_hub->byName(u"fake"_s)->connectToServer();
    QTRY_COMPARE(m_hub->byName(u"fake"_s)->status().state, ServerStatus::State::Connected);
}

void TestGateChain::cleanup()
{
    m_hub.reset();
}

void TestGateChain::setGates(std::initializer_list<FunctionGate::Function> functions)
{
    std::vector<std::unique_ptr<Gate>> gates;
    for (const auto &function : functions) {
        gates.push_back(std::make_unique<FunctionGate>(function));
    }
    m_hub->setGates(std::move(gates));
}

HubCall *TestGateChain::call(const QByteArray &arguments, const QString &tool)
{
    return m_hub->call(u"fake."_s + tool, arguments, u"test"_s);
}

CallOutcome TestGateChain::outcomeOf(HubCall *call)
{
    QSignalSpy finished(call, &HubCall::finished);
    if (finished.isEmpty() && !finished.wait(10000)) {
        return {};
    }
    QTest::qWait(0);
    return finished.count() == 1 ? finished.constFirst().constFirst().value<CallOutcome>() : CallOutcome();
}

void TestGateChain::passesGatesInOrder()
{
    const auto tracing = [this](const QString &name) {
        return [this, name](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
            m_trace << name;
            next(request, [this, name, done](const CallOutcome &outcome) {
                m_trace << name.toUpper();
                done(outcome);
            });
        };
    };
    setGates({tracing(u"a"_s), tracing(u"b"_s), tracing(u"c"_s)});
    QVERIFY(outcomeOf(call()).ok());
    QCOMPARE(m_trace.join(QString()), u"abcCBA"_s);
}

void TestGateChain::letsAGateChangeTheRequest()
{
    setGates({[](const CallRequest &request, HubCall &, const Gate::Next &next, Gate::Done done) {
        CallRequest changed = request;
        changed.arguments = "{\"text\":\"changed\"}";
        next(changed, std::move(done));
    }});
    QVERIFY(textOf(outcomeOf(call())).contains("changed"));
}

void TestGateChain::letsAGateAnswerByItself()
{
    setGates(
        {[](const CallRequest &, HubCall &, const Gate::Next &, const Gate::Done &done) {
             done(answerOf("{\"own\":1}"));
         },
         [this](const CallRequest &, HubCall &, const Gate::Next &, const Gate::Done &) { m_trace << u"never"_s; }});
    QCOMPARE(textOf(outcomeOf(call())), QByteArray("{\"own\":1}"));
    QVERIFY(m_trace.isEmpty());
    QCOMPARE(m_hub->statuses().constFirst().calls, quint64(0));
}

void TestGateChain::letsAGateHoldAndReleaseLater()
{
    std::function<void()> release;
    setGates({[&](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
        release = [request, next, done] { next(request, done); };
    }});
    HubCall *held = call();
    QSignalSpy finished(held, &HubCall::finished);
    QVERIFY(!finished.wait(100));
    release();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.constFirst().constFirst().value<CallOutcome>().ok());
}

void TestGateChain::letsAGateWrapTheOutcome()
{
    setGates({[](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
        next(request, [done](CallOutcome outcome) {
            outcome.rounds = 42;
            done(outcome);
        });
    }});
    QCOMPARE(outcomeOf(call()).rounds, 42);
}

void TestGateChain::letsAGateTryAgain()
{
    struct Attempt
    {
        CallRequest request;
        Gate::Next next;
        Gate::Done done;
        int left = 3;
        void go(const std::shared_ptr<Attempt> &self)
        {
            next(request,
                 [self](const CallOutcome &outcome) { --self->left > 0 ? self->go(self) : self->done(outcome); });
        }
    };
    setGates({[](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
                  const auto attempt = std::make_shared<Attempt>(request, next, done);
                  attempt->go(attempt);
              },
              [this](const CallRequest &request, HubCall &, const Gate::Next &next, Gate::Done done) {
                  m_trace << u"try"_s;
                  next(request, std::move(done));
              }});
    QVERIFY(outcomeOf(call()).ok());
    QCOMPARE(m_trace.size(), 3);
    QCOMPARE(m_hub->statuses().constFirst().calls, quint64(3));
}

void TestGateChain::cancelsWhatIsInFlight()
{
    setGates({[this](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
        next(request, [this, done](const CallOutcome &outcome) {
            m_trace << (outcome.end == CallOutcome::End::Cancelled ? u"cancelled"_s : u"other"_s);
            done(outcome);
        });
    }});
    HubCall *running = call("{\"ms\":60000}", u"sleep"_s);
    running->cancel(u"enough"_s);
    QCOMPARE(outcomeOf(running).end, CallOutcome::End::Cancelled);
    QCOMPARE(m_trace, QStringList{u"cancelled"_s});
    QCOMPARE(m_hub->statuses().constFirst().inFlight, 0);
}

void TestGateChain::cancelsWhatAGateHolds()
{
    Gate::Next heldNext;
    Gate::Done heldDone;
    setGates({[this](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
                  next(request, [this, done](const CallOutcome &outcome) {
                      m_trace << u"outer"_s;
                      done(outcome);
                  });
              },
              [&](const CallRequest &, HubCall &, const Gate::Next &next, const Gate::Done &done) {
                  heldNext = next;
                  heldDone = done;
              }});
    HubCall *held = call();
    held->cancel();
    QVERIFY(held->isCancelled()); // still there right after cancel()
    const CallOutcome outcome = outcomeOf(held);
    QCOMPARE(outcome.end, CallOutcome::End::Cancelled);
    QCOMPARE(outcome.error.kind, Error::Kind::Cancelled);
    QCOMPARE(m_trace, QStringList{u"outer"_s});

    heldDone(answerOf("{}")); // the gate finds out late; nothing comes of it
    heldNext({}, [this](const CallOutcome &) { m_trace << u"late"_s; });
    QCOMPARE(m_trace, QStringList{u"outer"_s});
    QCOMPARE(m_hub->statuses().constFirst().calls, quint64(0));
}

void TestGateChain::sendsNothingOnceCancelled()
{
    std::function<void()> release;
    setGates({[&](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
        release = [request, next, done] { next(request, done); };
    }});
    HubCall *held = call();
    QSignalSpy finished(held, &HubCall::finished);
    held->cancel();
    release();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<CallOutcome>().end, CallOutcome::End::Cancelled);
    QCOMPARE(m_hub->statuses().constFirst().calls, quint64(0));
}

void TestGateChain::endsOnceHoweverOftenAGateSaysDone()
{
    setGates({[](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &done) {
        next(request, done);
        done(answerOf("{\"first\":1}"));
        done(answerOf("{\"second\":1}"));
    }});
    QCOMPARE(textOf(outcomeOf(call())), QByteArray("{\"first\":1}"));
    QTRY_COMPARE(m_hub->statuses().constFirst().inFlight, 0);
}

void TestGateChain::endsHeldCallsWhenTheHubGoes()
{
    setGates({[](const CallRequest &, HubCall &, const Gate::Next &, const Gate::Done &) {}});
    HubCall *held = call();
    QSignalSpy finished(held, &HubCall::finished);
    m_hub.reset();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<CallOutcome>().end, CallOutcome::End::Lost);
}

/// Whom they ask may be gone by then.
void TestGateChain::gatesHearNothingFromAHubThatGoes()
{
    std::vector<std::unique_ptr<Gate>> gates;
    gates.push_back(std::make_unique<FunctionGate>(
        [this](const CallRequest &request, HubCall &, const Gate::Next &next, const Gate::Done &) {
            next(request, [this](const CallOutcome &) { m_trace << u"done"_s; });
        }));
    gates.push_back(std::make_unique<WatchingGate>(m_trace));
    m_hub->setGates(std::move(gates));
    HubCall *running = call("{\"ms\":60000}", u"sleep"_s);
    QSignalSpy finished(running, &HubCall::finished);
    QCOMPARE(m_hub->statuses().constFirst().inFlight, 1);
    m_hub.reset();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<CallOutcome>().end, CallOutcome::End::Lost);
    QCOMPARE(m_trace, QStringList());
}

QTEST_GUILESS_MAIN(TestGateChain)
#include "tst_gatechain.moc"
