// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QSet>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using End = CallOutcome::End;

namespace {

const QByteArray kEcho = R"({"text":"hi"})";
const QByteArray kDone = R"({"content":[],"resultType":"complete"})";

CallLimits limits(int requestMs, int totalMs = -1)
{
    return {requestMs, totalMs};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void endsInAResult();
    void endsInTheServersError();
    void endsInATimeout();
    void waitsLongerForACallThatIsExtended();
    void endsInACancel();
    void recordsWhoAsked();
    void p13_endsAsLostBeforeClosed();
    void refusesWhatTheRevisionLacks();
    void neverFinishesInsideRequest();
    void survivesItsDeletionByAReceiver();
    void finishesOpenCallsWhenDestroyed();
    void sendsEachMethodAsTheProtocolWantsIt();
    void stampsTheLogLevelInTheModernEra();
    void f05_endsTheCallOfAnUnreadableAnswer();
    void f10_takesOneAnswerAmongFakes();
    void f11_leavesLateAnswersAlone();
    void f12_takesBatchesOfOneRevisionOnly_data();
    void f12_takesBatchesOfOneRevisionOnly();
    void f13_answersUnknownRequestsOfLegacyServers();
    void f13_answersNothingInTheModernEra();
    void f14_judgesOddResults_data();
    void f14_judgesOddResults();
    void f18_neverReusesAnId();
    void r07_endsProgressWithoutEnd();
    void progressRestartsTheRequestLimit();
    void decodesProgressWithoutCoercion();
    void tellsWhatChanged();
    void answersPing();
};

void TestSession::endsInAResult()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    QCOMPARE(f.peer.heard.constLast(),
             R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"text":"hi"},)"
             R"("_meta":{"progressToken":1}}})"_ba);
    const QByteArray result = R"({"content":[{"type":"text","text":"1.0 ä"}],"n":1.0})";
    f.peer.say(answerText("1", result));
    QCOMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::Result);
    QCOMPARE(call->outcome.result, result);
    QCOMPARE(call->outcome.requestSequence, 0U);
    QCOMPARE(call->outcome.answerSequence, 1U);
    QVERIFY(call->outcome.durationNs > 0);
    QVERIFY(call->outcome.deviations.isEmpty());
    QCOMPARE(f.session->callsInFlight(), 0);
}

void TestSession::endsInTheServersError()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    f.peer.say(errorText("1", -32602, "Unknown tool", R"({"a":1.0})"));
    QCOMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::RemoteError);
    QCOMPARE(call->outcome.error.code, -32602);
    QCOMPARE(call->outcome.error.message, u"Unknown tool"_s);
    QCOMPARE(call->outcome.error.data, R"({"a":1.0})"_ba);
}

void TestSession::endsInATimeout()
{
    SessionFixture f;
    const auto slow = f.watch(f.session->callTool("echo", kEcho, {}, limits(60)));
    const auto slower = f.watch(f.session->callTool("echo", kEcho, {}, limits(20)));
    QTRY_COMPARE(slow->ends, 1);
    QCOMPARE(slow->outcome.end, End::Timeout);
    QCOMPARE(slow->outcome.error.kind, Error::Kind::Timeout);
    QVERIFY(slow->outcome.durationNs >= 60'000'000);
    QCOMPARE(slower->outcome.end, End::Timeout);
    QVERIFY(slower->outcome.durationNs < slow->outcome.durationNs);
    QVERIFY(f.peer.heard.at(2).startsWith(
        R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2,"reason":")"));
    QVERIFY(f.peer.heard.at(3).contains(R"("requestId":1,)"));
    QCOMPARE(f.recorder.records.at(2).pair, 2U);
    QCOMPARE(f.recorder.records.at(2).takenBack, IndexRecord::ByDeadline);
    QCOMPARE(slow->ends + slower->ends, 2);
}

void TestSession::waitsLongerForACallThatIsExtended()
{
    SessionFixture f;
    PendingCall *patient = f.session->callTool("echo", kEcho, {}, limits(40, 60));
    PendingCall *endless = f.session->callTool("echo", kEcho, {}, limits(-1));
    QVERIFY(patient->remainingMs().value_or(1000) <= 40);
    QCOMPARE(endless->remainingMs(), std::nullopt);
    patient->extend(600'000);
    QVERIFY(patient->remainingMs().value_or(0) > 500'000);
    endless->extend(10);
    const auto call = f.watch(patient);
    const auto extended = [&f](const CallLimits &limits) {
        PendingCall *pending = f.session->callTool("echo", kEcho, {}, limits);
        pending->extend(50);
        return f.watch(pending);
    };
    const auto request = extended(limits(30));
    const auto whole = extended(limits(-1, 40));
    const auto usual = f.watch(f.session->callTool("echo", kEcho, {}, limits(100))); // after the limits of all others
    QTRY_COMPARE(request->ends + whole->ends + usual->ends, 3);
    QVERIFY(request->outcome.durationNs >= 80'000'000);
    QVERIFY2(request->outcome.error.message.contains(u"80 ms"_s), qPrintable(request->outcome.error.message));
    QVERIFY2(whole->outcome.error.message.contains(u"90 ms"_s), qPrintable(whole->outcome.error.message));
    QCOMPARE(call->ends, 0);
    QCOMPARE(endless->remainingMs(), std::nullopt);
    f.peer.say(R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":1}})");
    QVERIFY(patient->remainingMs().value_or(0) > 500'000); // progress takes nothing away
    f.peer.say(answerText("1", kDone));
    QCOMPARE(call->outcome.end, End::Result);
}

void TestSession::endsInACancel()
{
    SessionFixture f;
    PendingCall *pending = f.session->callTool("echo", kEcho);
    const auto call = f.watch(pending);
    pending->cancel(u"Not \"needed\""_s);
    pending->cancel(); // once is enough
    QCOMPARE(f.peer.heard.size(), 2);
    const QByteArray told = R"("requestId":1,"reason":"Not \"needed\"")";
    QVERIFY(f.peer.heard.at(1).contains(told));
    QCOMPARE(f.recorder.records.at(1).pair, 1U);
    QCOMPARE(f.recorder.records.at(1).takenBack, IndexRecord::ByCaller);
    QTRY_COMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::Cancelled);
    QCOMPARE(call->outcome.error.message, u"Not \"needed\""_s);
}

void TestSession::recordsWhoAsked()
{
    SessionFixture f;
    f.session->callTool("echo", kEcho, {}, {}, true, {}, "form");
    f.session->callTool("echo", kEcho);
    QCOMPARE(f.recorder.names.at(f.recorder.records.at(0).caller), "form"_ba);
    QCOMPARE(f.recorder.records.at(1).caller, 0);
}

void TestSession::p13_endsAsLostBeforeClosed()
{
    SessionFixture f;
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        connect(f.session->callTool("echo", kEcho), &PendingCall::finished, &f.peer,
                [&order](const CallOutcome &outcome) {
                    QCOMPARE(outcome.end, End::Lost);
                    QVERIFY(outcome.error.message.contains(u"exit code 3"_s));
                    QVERIFY(outcome.error.message.contains(u"out of cheese"_s));
                    QVERIFY(outcome.error.advice.contains(u"unknown"_s));
                    order.append(u"call"_s);
                });
    }
    connect(f.session.get(), &Session::closed, &f.peer, [&order](const CloseInfo &info) {
        QCOMPARE(info.exitCode, 3);
        order.append(u"closed"_s);
    });
    f.peer.exit(3, "starting\nout of cheese\n");
    QTRY_COMPARE(order, QStringList({u"call"_s, u"call"_s, u"call"_s, u"closed"_s}));
    QCOMPARE(f.session->state(), Session::State::Closed);
    const auto late = f.watch(f.session->ping());
    QTRY_COMPARE(late->outcome.end, End::Refused);
}

void TestSession::refusesWhatTheRevisionLacks()
{
    SessionFixture f(Revision::V20260728);
    const auto call = f.watch(f.session->ping());
    QCOMPARE(call->ends, 0);
    QTRY_COMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::Refused);
    QCOMPARE(call->outcome.error.kind, Error::Kind::Usage);
    QVERIFY(f.peer.heard.isEmpty());
}

void TestSession::neverFinishesInsideRequest()
{
    SessionFixture f;
    f.session->close();
    QSignalSpy closed(f.session.get(), &Session::closed);
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    QCOMPARE(call->ends, 0);
    QTRY_COMPARE(call->ends, 1);
    QTRY_COMPARE(closed.size(), 1);
}

void TestSession::survivesItsDeletionByAReceiver()
{
    for (const bool byAnswer : {true, false}) {
        SessionFixture f;
        PendingCall *first = f.session->callTool("echo", kEcho);
        const auto second = f.watch(f.session->callTool("echo", kEcho));
        connect(first, &PendingCall::finished, &f.peer, [&f] { f.session.reset(); });
        if (byAnswer) {
            f.peer.say(answerText("1", kDone));
        } else {
            f.peer.exit(1);
        }
        QTRY_VERIFY(!f.session);
        QCOMPARE(second->ends, 1);
        QCOMPARE(second->outcome.end, End::Lost);
    }
}

void TestSession::finishesOpenCallsWhenDestroyed()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    f.session.reset();
    QCOMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::Lost);
}

void TestSession::sendsEachMethodAsTheProtocolWantsIt()
{
    SessionFixture f;
    const auto sent = [&f](PendingCall *call) {
        f.watch(call);
        return f.peer.heard.constLast();
    };
    const QByteArray uri = R"(file:///a "b")";
    const QByteArray escapedUri = R"("params":{"uri":"file:///a \"b\"",)";
    QVERIFY(sent(f.session->readResource(uri)).contains(escapedUri));
    QVERIFY(sent(f.session->getPrompt("p", R"({"x":"1"})")).contains(R"("name":"p","arguments":{"x":"1"})"));
    QVERIFY(sent(f.session->ping()).endsWith(R"("id":3,"method":"ping"})"));
    QVERIFY(
        sent(f.session->setLogLevel("debug")).contains(R"("method":"logging/setLevel","params":{"level":"debug"})"));
    QVERIFY(sent(f.session->callTool("a", {}, {}, {}, false)).endsWith(R"("params":{"name":"a"}})"));
    QVERIFY(!sent(f.session->callTool("a", "{\n\"b\":\n1}")).contains('\n'));
    f.session->notify("notifications/roots/list_changed");
    QCOMPARE(f.recorder.methodAt(f.recorder.records.size() - 1), "notifications/roots/list_changed"_ba);
}

void TestSession::stampsTheLogLevelInTheModernEra()
{
    SessionFixture f(Revision::V20260728);
    const auto call = f.watch(f.session->setLogLevel("warning"));
    QTRY_COMPARE(call->outcome.end, End::Result);
    QVERIFY(f.peer.heard.isEmpty());
    f.session->callTool("echo", kEcho);
    QVERIFY(f.peer.heard.constLast().contains(R"("io.modelcontextprotocol/logLevel":"warning")"));
}

void TestSession::f05_endsTheCallOfAnUnreadableAnswer()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    const QByteArray answer = answerText("1", "{\"content\":[],\"x\":\"\xC3\x28\"}");
    f.peer.say(answer);
    QCOMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::RemoteError);
    QCOMPARE(f.recorder.bodies.constLast(), answer);
    QVERIFY(f.recorder.hasFlag(1, IndexRecord::Flagged));
}

void TestSession::f10_takesOneAnswerAmongFakes()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    for (const QByteArray &fake : {"7"_ba, "null"_ba, "\"1\""_ba, "1.0"_ba}) {
        f.peer.say(answerText(fake, kDone));
        QCOMPARE(call->ends, 0);
    }
    f.peer.say(answerText("1", kDone));
    f.peer.say(answerText("1", kDone));
    QCOMPARE(call->ends, 1);
    QCOMPARE(f.findings.size(), 5);
    for (int fake : {1, 2, 3, 4, 6}) {
        QVERIFY(f.recorder.hasFlag(fake, IndexRecord::Flagged));
    }
    for (int i = 0; i < 6; ++i) { // up to the id that was answered ahead of its request
        f.session->ping();
    }
    QCOMPARE(f.session->callsInFlight(), 6);
}

void TestSession::f11_leavesLateAnswersAlone()
{
    SessionFixture f;
    PendingCall *pending = f.session->callTool("echo", kEcho);
    const auto call = f.watch(pending);
    pending->cancel();
    QTRY_COMPARE(call->ends, 1);
    f.peer.say(answerText("1", kDone));
    f.peer.say(answerText("1", kDone));
    QCOMPARE(call->ends, 1);
    QVERIFY(f.recorder.hasFlag(2, IndexRecord::Late));
    QVERIFY(f.recorder.hasFlag(3, IndexRecord::Late));
    QCOMPARE(f.session->state(), Session::State::Open);
}

void TestSession::f12_takesBatchesOfOneRevisionOnly_data()
{
    QTest::addColumn<Revision>("revision");
    QTest::addColumn<int>("elements");
    QTest::addColumn<bool>("taken");
    QTest::newRow("2025-03-26, one") << Revision::V20250326 << 1 << true;
    QTest::newRow("2025-03-26, ten") << Revision::V20250326 << 10 << true;
    QTest::newRow("2025-03-26, empty") << Revision::V20250326 << 0 << false;
    QTest::newRow("2024-11-05") << Revision::V20241105 << 2 << false;
    QTest::newRow("2025-06-18") << Revision::V20250618 << 2 << false;
    QTest::newRow("2026-07-28") << Revision::V20260728 << 2 << false;
}

void TestSession::f12_takesBatchesOfOneRevisionOnly()
{
    QFETCH(Revision, revision);
    QFETCH(int, elements);
    QFETCH(bool, taken);
    SessionFixture f(revision);
    QByteArrayList answers;
    QList<std::shared_ptr<SessionFixture::Watched>> calls;
    for (int i = 1; i <= elements; ++i) {
        calls.append(f.watch(f.session->callTool("echo", kEcho)));
        answers.append(answerText(QByteArray::number(i), kDone));
    }
    if (taken) {
        answers.append(R"({"jsonrpc":"2.0","id":"s","method":"ping"})"); // answered singly
    }
    f.peer.say('[' + answers.join(',') + ']');
    for (const auto &call : calls) {
        QCOMPARE(call->ends, taken ? 1 : 0);
    }
    QCOMPARE(f.findings.size(), taken ? 0 : 1);
    QCOMPARE(f.recorder.hasFlag(elements, IndexRecord::Flagged), !taken);
    const QByteArray pong = R"({"jsonrpc":"2.0","id":"s","result":{}})";
    QCOMPARE(f.peer.heard.count(pong), taken ? 1 : 0);
}

void TestSession::f13_answersUnknownRequestsOfLegacyServers()
{
    SessionFixture f;
    f.peer.say(R"({"jsonrpc":"2.0","id":"q","method":"no/such"})");
    QCOMPARE(f.peer.heard.size(), 1);
    QVERIFY(f.peer.heard.at(0).startsWith(R"({"jsonrpc":"2.0","id":"q","error":{"code":-32601,)"));
    QCOMPARE(f.findings.size(), 1);
    QVERIFY(f.recorder.hasFlag(0, IndexRecord::Flagged));
    QCOMPARE(f.recorder.records.at(1).pair, 1U);
    QCOMPARE(f.recorder.records.at(1).errorCode, -32601);
}

void TestSession::f13_answersNothingInTheModernEra()
{
    SessionFixture f(Revision::V20260728);
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"method":"sampling/createMessage","params":{}})");
    f.peer.say(R"({"jsonrpc":"2.0","id":2,"method":"no/such"})");
    QVERIFY(f.peer.heard.isEmpty());
    QCOMPARE(f.findings.size(), 2);
    QVERIFY(f.recorder.hasFlag(0, IndexRecord::Flagged));
}

void TestSession::f14_judgesOddResults_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<CallOutcome::End>("end");
    QTest::addColumn<bool>("flawed");
    QTest::newRow("whole") << R"("result":{"resultType":"complete"})"_ba << End::Result << false;
    QTest::newRow("both") << R"("result":{"resultType":"complete"},"error":{"code":1,"message":"x"})"_ba
                          << End::RemoteError << true;
    QTest::newRow("neither") << R"("x":1)"_ba << End::RemoteError << true;
    QTest::newRow("unknown resultType") << R"("result":{"resultType":"maybe"})"_ba << End::RemoteError << true;
    QTest::newRow("resultType of a wrong type") << R"("result":{"resultType":1})"_ba << End::RemoteError << true;
    QTest::newRow("missing resultType") << R"("result":{"a":{"resultType":"maybe"}})"_ba << End::Result << true;
    QTest::newRow("no object") << R"("result":[])"_ba << End::Result << true;
}

void TestSession::f14_judgesOddResults()
{
    QFETCH(QByteArray, members);
    QFETCH(CallOutcome::End, end);
    QFETCH(bool, flawed);
    SessionFixture f(Revision::V20260728);
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    f.peer.say(R"({"jsonrpc":"2.0","id":1,)" + members + "}");
    QCOMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, end);
    QCOMPARE(!call->outcome.deviations.isEmpty(), flawed);
    if (end == End::RemoteError) {
        QCOMPARE(call->outcome.error.kind, Error::Kind::Protocol);
    }
}

void TestSession::f18_neverReusesAnId()
{
    SessionFixture f;
    QSet<QByteArray> ids;
    constexpr int kCalls = 100'000;
    for (int i = 0; i < kCalls; ++i) {
        PendingCall *call = f.session->ping();
        const QByteArray id = idOf(f.peer.heard.constLast());
        ids.insert(id);
        if (i % 3 == 0) {
            call->cancel();
        } else {
            f.peer.say(answerText(id, "{}"));
        }
        f.peer.heard.clear();
        f.recorder.records.clear();
        f.recorder.bodies.clear();
    }
    QCOMPARE(ids.size(), kCalls);
    QCOMPARE(f.session->callsInFlight(), 0);
}

void TestSession::r07_endsProgressWithoutEnd()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho, {}, limits(80, 300)));
    QTimer chatter;
    int step = 0;
    connect(&chatter, &QTimer::timeout, &f.peer, [&] {
        f.peer.say(R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":)"
                   + QByteArray::number(++step) + "}}");
    });
    chatter.start(10);
    QTRY_COMPARE(call->ends, 1);
    QCOMPARE(call->outcome.end, End::Timeout);
    QVERIFY(call->outcome.durationNs >= 300'000'000);
    QVERIFY(call->outcome.error.message.contains(u"300 ms"_s));
    QVERIFY(call->progress.size() > 3);
}

void TestSession::progressRestartsTheRequestLimit()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho, {}, limits(150)));
    QTimer::singleShot(100, &f.peer, [&f] {
        f.peer.say(R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":0.5,)"
                   R"("total":1,"message":"h\u00e4lf"}})");
    });
    QTRY_COMPARE(call->ends, 1);
    QVERIFY(call->outcome.durationNs >= 240'000'000);
    QCOMPARE(call->progress.size(), 1);
    QCOMPARE(call->progress.at(0).progress, 0.5);
    QCOMPARE(call->progress.at(0).total, 1.0);
    QCOMPARE(call->progress.at(0).message, u"hälf"_s);
}

void TestSession::decodesProgressWithoutCoercion()
{
    SessionFixture f;
    const auto call = f.watch(f.session->callTool("echo", kEcho));
    const auto say = [&f](const QByteArray &params) {
        f.peer.say(R"({"jsonrpc":"2.0","method":"notifications/progress","params":{)" + params + "}}");
    };
    say(R"("progressToken":"1","progress":1)");
    say(R"("progressToken":1,"progress":"1")");
    say(R"("progressToken":9,"progress":1)");
    QCOMPARE(call->progress.size(), 0);
    QCOMPARE(f.findings.size(), 3);
    say(R"("progressToken":1,"progress":1,"total":"5","message":7)");
    QCOMPARE(call->progress.size(), 1);
    QVERIFY(!call->progress.at(0).total);
    QVERIFY(call->progress.at(0).message.isEmpty());
    QCOMPARE(f.findings.size(), 4);
    say(R"("progressToken":1,"progress":1)"); // must grow
    QCOMPARE(f.findings.size(), 5);
}

void TestSession::tellsWhatChanged()
{
    SessionFixture f;
    QSignalSpy tools(f.session.get(), &Session::toolsListChanged);
    QSignalSpy resources(f.session.get(), &Session::resourcesListChanged);
    QSignalSpy prompts(f.session.get(), &Session::promptsListChanged);
    QSignalSpy updated(f.session.get(), &Session::resourceUpdated);
    QSignalSpy messages(f.session.get(), &Session::logMessage);
    const auto say = [&f](const QByteArray &method, const QByteArray &params) {
        f.peer.say(R"({"jsonrpc":"2.0","method":"notifications/)" + method + R"(","params":)" + params + "}");
    };
    say("tools/list_changed", "{}");
    say("resources/list_changed", "{}");
    say("prompts/list_changed", "{}");
    say("resources/updated", R"({"uri":"a://\u00e4"})");
    say("message", R"({"level":"info","data":1.0})");
    QCOMPARE(tools.size() + resources.size() + prompts.size(), 3);
    QCOMPARE(updated.at(0).at(0).toString(), u"a://ä"_s);
    QCOMPARE(messages.at(0).at(0).toByteArray(), R"({"level":"info","data":1.0})"_ba);
    QVERIFY(f.findings.isEmpty());
    say("made_up", "{}");
    say("resources/updated", R"({"uri":5})");
    QCOMPARE(f.findings.size(), 2);
    QCOMPARE(updated.size(), 1);
}

void TestSession::answersPing()
{
    SessionFixture f;
    f.peer.say(R"({"jsonrpc":"2.0","id":0,"method":"ping"})");
    QCOMPARE(f.peer.heard.constLast(), R"({"jsonrpc":"2.0","id":0,"result":{}})"_ba);
    QCOMPARE(f.recorder.records.at(1).pair, 1U);
    QVERIFY(f.findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
