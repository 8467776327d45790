// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;
using End = CallOutcome::End;

namespace {

const QByteArray kEcho = R"({"text":"hi"})";
const QByteArray kDone = R"({"content":[],"resultType":"complete"})";

/// Asks nobody: keeps the questions until a test answers them.
class KeepingBroker : public InputBroker
{
public:
    void ask(const InputRequest &request, Answer answer) override
    {
        asked.append(request);
        answers.append(std::move(answer));
    }
    void withdraw(quint64 number) override { withdrawn.append(number); }

    QList<InputRequest> asked;
    QList<Answer> answers;
    QList<quint64> withdrawn;
};

} // namespace

/// What a server asks of the person, in both eras.
class TestSessionInput : public QObject
{
    Q_OBJECT

private slots:
    void routesQuestionsToTheBroker();
    void saysWhichCallAsks_data();
    void saysWhichCallAsks();
    void saysWhichCallAsksInAResult();
    void declinesWithoutABroker();
    void withdrawsQuestions();
    void aThinkingPersonIsNoTimeout();
    void y12_echoesInputStateByteForByte();
    void y11_stopsAskingAfterTheLimit_data();
    void y11_stopsAskingAfterTheLimit();
    void endsInvalidInputRequests_data();
    void endsInvalidInputRequests();
    void cancelsWhileThePersonIsAsked();
    void givesUpWhenInputIsRefused();
};

void TestSessionInput::routesQuestionsToTheBroker()
{
    KeepingBroker broker;
    SessionFixture f(Revision::V20251125, {{}, &broker});
    const QByteArray params = R"({"message":"Name?","requestedSchema":{"n":1.0}})";
    f.peer.say(R"({"jsonrpc":"2.0","id":"e","method":"elicitation/create","params":)" + params + "}");
    f.peer.say(R"({"jsonrpc":"2.0","id":8,"method":"roots/list"})");
    QCOMPARE(broker.asked.size(), 2);
    QCOMPARE(broker.asked.at(0).kind, InputRequest::Kind::Elicitation);
    QCOMPARE(broker.asked.at(0).params, params);
    QCOMPARE(broker.asked.at(0).server, u"fake"_s);
    QVERIFY(broker.asked.at(0).number != broker.asked.at(1).number);
    QVERIFY(f.peer.heard.isEmpty());
    broker.answers.at(1)(R"({"roots":[]})"_ba);
    broker.answers.at(0)(fail(Error::Kind::Cancelled, u"no"_s, -1));
    QCOMPARE(f.peer.heard.at(0), R"({"jsonrpc":"2.0","id":8,"result":{"roots":[]}})"_ba);
    QCOMPARE(f.peer.heard.at(1), R"({"jsonrpc":"2.0","id":"e","error":{"code":-1,"message":"no"}})"_ba);
}

void TestSessionInput::saysWhichCallAsks_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QString>("tool");
    QTest::newRow("none") << 0 << "ping"_ba << QString();
    QTest::newRow("one") << 1 << "ping"_ba << u"echo"_s;
    QTest::newRow("two") << 2 << "ping"_ba << QString(); // on one channel, nothing says whose question it is
    QTest::newRow("one, and a prompt") << 1 << "prompts/get"_ba << QString();
    QTest::newRow("one, and a resource") << 1 << "resources/read"_ba << QString();
    QTest::newRow("a prompt") << 0 << "prompts/get"_ba << QString();
}

void TestSessionInput::saysWhichCallAsks()
{
    QFETCH(int, calls);
    QFETCH(QByteArray, beside);
    KeepingBroker broker;
    SessionFixture f(Revision::V20251125, {{}, &broker});
    OutgoingRequest other;
    other.method = beside;
    f.session->request(other);
    for (int i = 0; i < calls; ++i) {
        f.session->callTool("echo", kEcho, {}, {}, true, {}, "form");
    }
    f.peer.say(R"({"jsonrpc":"2.0","id":"e","method":"elicitation/create","params":{}})");
    QCOMPARE(broker.asked.size(), 1);
    QTEST(broker.asked.first().origin.tool, "tool");
    const bool isKnown = !broker.asked.first().origin.tool.isEmpty();
    QCOMPARE(broker.asked.first().origin.caller, isKnown ? u"form"_s : QString());
}

void TestSessionInput::saysWhichCallAsksInAResult()
{
    KeepingBroker broker;
    SessionFixture f(Revision::V20260728, {{}, &broker});
    f.session->callTool("echo", kEcho, {}, {}, true, {}, "form");
    f.session->callTool("sleep", "{}", {}, {}, true, {}, "form");
    f.peer.say(
        answerText("2", R"({"resultType":"input_required","inputRequests":{"a":{"method":"elicitation/create"}}})"));
    QCOMPARE(broker.asked.size(), 1);
    QCOMPARE(broker.asked.first().origin, (InputOrigin{.tool = u"sleep"_s, .caller = u"form"_s}));
}

void TestSessionInput::declinesWithoutABroker()
{
    SessionFixture f;
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"method":"elicitation/create","params":{}})");
    f.peer.say(R"({"jsonrpc":"2.0","id":2,"method":"sampling/createMessage","params":{}})");
    f.peer.say(R"({"jsonrpc":"2.0","id":3,"method":"roots/list"})");
    QCOMPARE(f.peer.heard.at(0), R"({"jsonrpc":"2.0","id":1,"result":{"action":"decline"}})"_ba);
    QVERIFY(f.peer.heard.at(1).contains(R"("error":{"code":-1,"message":"User rejected sampling request"})"));
    QCOMPARE(f.peer.heard.at(2), R"({"jsonrpc":"2.0","id":3,"result":{"roots":[]}})"_ba);
}

void TestSessionInput::withdrawsQuestions()
{
    KeepingBroker broker;
    SessionFixture f(Revision::V20251125, {{}, &broker});
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"method":"roots/list"})");
    f.peer.say(R"({"jsonrpc":"2.0","id":2,"method":"roots/list"})");
    f.peer.say(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})");
    QCOMPARE(broker.withdrawn, QList<quint64>{broker.asked.at(0).number});
    f.session.reset();
    QCOMPARE(broker.withdrawn.size(), 2);
    broker.answers.at(1)(R"({"roots":[]})"_ba); // too late, and harmless
    QVERIFY(f.peer.heard.isEmpty());
}

void TestSessionInput::aThinkingPersonIsNoTimeout()
{
    KeepingBroker broker;
    SessionFixture f(Revision::V20251125, {{}, &broker});
    const auto call = f.watch(f.session->callTool("echo", kEcho, {}, {60, 100}));
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"method":"elicitation/create","params":{}})");
    QTest::qWait(200);
    QCOMPARE(call->ends, 0);
    broker.answers.at(0)(R"({"action":"cancel"})"_ba);
    f.peer.say(answerText("1", kDone));
    QCOMPARE(call->outcome.end, End::Result);
}

void TestSessionInput::y12_echoesInputStateByteForByte()
{
    KeepingBroker broker;
    SessionFixture f(Revision::V20260728, {{}, &broker});
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    const QByteArray state = "\"\\u00e9\\/ " + QByteArray(900'000, 'z') + " \xC3\xA4\"";
    f.peer.say(
        answerText("1", R"({"resultType":"input_required","inputRequests":{"k\u0031":{"method":"elicitation/create",)"
                        R"("params":{"message":"?"}},"r":{"method":"roots/list"}},"requestState":)"
                            + state + "}"));
    QCOMPARE(broker.asked.size(), 2);
    QCOMPARE(broker.asked.at(0).params, R"({"message":"?"})"_ba);
    broker.answers.at(0)(R"({"action":"accept","content":{"n":1.0}})"_ba);
    QCOMPARE(f.peer.heard.size(), 1);
    broker.answers.at(1)(R"({"roots":[]})"_ba);
    QTRY_COMPARE(f.peer.heard.size(), 2);
    const QByteArray retry = f.peer.heard.at(1);
    QVERIFY(retry.contains(R"("id":2,"method":"tools/call","params":{"name":"echo","arguments":{"text":"hi"},)"));
    const QByteArray responses =
        R"("inputResponses":{"k\u0031":{"action":"accept","content":{"n":1.0}},"r":{"roots":[]}},"requestState":)";
    QVERIFY(retry.contains(responses + state));
    QVERIFY(retry.contains(R"("progressToken":2)"));

    f.peer.say(answerText("2", R"({"resultType":"input_required","requestState":"s2"})"));
    QTRY_COMPARE(f.peer.heard.size(), 3);
    QVERIFY(f.peer.heard.at(2).contains(R"("requestState":"s2")")); // each round replaces the one before
    QVERIFY(!f.peer.heard.at(2).contains("inputResponses"));
    f.peer.say(answerText("3", kDone));
    QCOMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::Result);
    QCOMPARE(call->outcome.rounds, 3);
    QVERIFY(call->outcome.durationNs > 100'000'000);
}

void TestSessionInput::y11_stopsAskingAfterTheLimit_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("limit");
    QTest::newRow("three rounds") << "roots/list"_ba << 3;
    QTest::newRow("a form, again and again") << "elicitation/create"_ba << 5;
    QTest::newRow("as many as usual") << "elicitation/create"_ba << Limits{}.inputRounds;
}

/// A server that asks without end is asked no further, whatever the person answers.
void TestSessionInput::y11_stopsAskingAfterTheLimit()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, limit);
    Session::Options options;
    options.limits.inputRounds = limit;
    SessionFixture f(Revision::V20260728, options);
    f.peer.answer = [&f, method](const QByteArray &message) {
        f.peer.say(answerText(idOf(message),
                              R"({"resultType":"input_required","inputRequests":{"a":{"method":")" + method + "\"}}}"));
    };
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    QTRY_COMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::RemoteError);
    QCOMPARE(call->outcome.error.kind, Error::Kind::Protocol);
    QCOMPARE(f.peer.heard.size(), limit + 1); // the call and its rounds
}

void TestSessionInput::endsInvalidInputRequests_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("nothing asked") << ""_ba;
    QTest::newRow("unknown kind") << R"(,"inputRequests":{"a":{"method":"shell/run"}})"_ba;
    QTest::newRow("no map") << R"(,"inputRequests":[])"_ba;
    QTest::newRow("state is no string") << R"(,"requestState":{"a":1})"_ba;
    QTest::newRow("state is too long") << QByteArray(R"(,"requestState":")" + QByteArray(1024 * 1024, 's') + '"');
}

void TestSessionInput::endsInvalidInputRequests()
{
    QFETCH(QByteArray, members);
    KeepingBroker broker;
    SessionFixture f(Revision::V20260728, {{}, &broker});
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    f.peer.say(answerText("1", R"({"resultType":"input_required")" + members + "}"));
    QCOMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::RemoteError);
    QCOMPARE(call->outcome.error.kind, Error::Kind::Protocol);
    QVERIFY(broker.asked.isEmpty());
}

void TestSessionInput::cancelsWhileThePersonIsAsked()
{
    KeepingBroker broker;
    SessionFixture f(Revision::V20260728, {{}, &broker});
    PendingCall *pending = f.session->callTool("echo", kEcho, {}, {30, 40});
    const auto call = f.watch(pending);
    f.peer.say(answerText("1", R"({"resultType":"input_required","inputRequests":{"a":{"method":"roots/list"}}})"));
    QTest::qWait(100); // neither limit runs meanwhile
    QCOMPARE(call->ends, 0);
    pending->cancel();
    QTRY_COMPARE(call->outcome.end, End::Cancelled);
    QCOMPARE(broker.withdrawn, QList<quint64>{broker.asked.at(0).number});
    QCOMPARE(f.peer.heard.size(), 1); // no request of ours is open over there
    broker.answers.at(0)(R"({"roots":[]})"_ba);
    QTest::qWait(20);
    QCOMPARE(f.peer.heard.size(), 1);
}

void TestSessionInput::givesUpWhenInputIsRefused()
{
    SessionFixture f(Revision::V20260728); // the declining broker refuses sampling
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    f.peer.say(answerText(
        "1",
        R"({"resultType":"input_required","inputRequests":{"a":{"method":"sampling/createMessage","params":{}}}})"));
    QTRY_COMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::Cancelled);
    QCOMPARE(call->outcome.error.message, u"User rejected sampling request"_s);
    QCOMPARE(f.peer.heard.size(), 1);
}

QTEST_GUILESS_MAIN(TestSessionInput)
#include "tst_sessioninput.moc"
