// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/traffic.h"
#include "memoryrecorder.h"
#include "memorytransport.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

struct Heard
{
    Skim::Shape shape;
    MessageId id;
    quint64 sequence;
    Answering answering;
    bool awaited;
};

class Listener : public TrafficListener
{
public:
    explicit Listener(MemoryRecorder &recorder)
        : m_recorder(recorder)
    {
    }
    void trafficOpened() override {}
    bool expects(const Skim &skim) const override
    {
        return skim.shape == Skim::Shape::Batch ? batches : skim.method != "forbidden";
    }
    void received(const Received &message) override
    {
        recordedBefore = recordedBefore && m_recorder.records.size() > qsizetype(message.sequence);
        heard.append(
            {message.skim.shape, message.id, message.sequence, message.answering, message.request.has_value()});
    }
    void diagnostic(const QByteArray &) override {}
    void trafficClosed(const CloseInfo &) override {}

    QList<Heard> heard;
    bool recordedBefore = true;
    bool batches = false;

private:
    MemoryRecorder &m_recorder;
};

struct Fixture
{
    MemoryRecorder recorder;
    MemoryPeer peer;
    Listener listener{recorder};
    Traffic traffic{std::make_unique<MemoryTransport>(peer), recorder, u"fake"_s};

    Fixture()
    {
        traffic.setListener(&listener);
        traffic.open();
    }
    SentRequest ask(qint64 id, QByteArrayView about = "echo")
    {
        const QByteArray text = R"({"jsonrpc":"2.0","id":)" + QByteArray::number(id) + R"(,"method":"tools/call"})";
        return traffic.sendRequest(MessageId(id), text, "tools/call", about);
    }
};

} // namespace

class TestTraffic : public QObject
{
    Q_OBJECT

private slots:
    void joinsAnAnswerToItsRequest();
    void joinsAnHttpRecordOfASharedChannelToItsRequest();
    void recordsBeforeItSendsAndBeforeItTells();
    void f10_matchesIdsByTypeAndValue_data();
    void f10_matchesIdsByTypeAndValue();
    void f11_knowsLateAnswersTwice();
    void f12_splitsABatchOnlyWhereItIsExpected();
    void f13_flagsWhatTheListenerDoesNotExpect();
    void keepsStrayLinesUnparsed();
    void boundsTheNamesOfThePeer();
    void keepsManyInFlightApart();
    void marksProbeTraffic();
    void marksHealthChecksAmongOtherTraffic();
    void marksResultsInWhichTheToolFailed_data();
    void marksResultsInWhichTheToolFailed();
    void sendsNothingAfterTheEnd();
};

void TestTraffic::joinsAnAnswerToItsRequest()
{
    Fixture f;
    const SentRequest sent = f.ask(7);
    f.peer.say(R"({"jsonrpc":"2.0","id":7,"error":{"code":-32602,"message":"no"}})");
    QCOMPARE(f.recorder.records.size(), 2);
    const IndexRecord &answer = f.recorder.records.at(1);
    QCOMPARE(answer.pair, sent.sequence + 1);
    QCOMPARE(answer.errorCode, -32602);
    QCOMPARE(answer.kind, IndexRecord::ErrorResult);
    QCOMPARE(f.recorder.methodAt(1), "tools/call"_ba);
    QCOMPARE(f.recorder.names.at(answer.about), "echo"_ba);
    QCOMPARE(answer.session, f.recorder.records.at(0).session);
    QVERIFY(f.listener.heard.at(0).awaited);
}

/// As HTTP+SSE has it: answers come on one stream, and each request is a POST of its own.
void TestTraffic::joinsAnHttpRecordOfASharedChannelToItsRequest()
{
    MemoryRecorder recorder;
    MemoryPeer peer;
    auto made = std::make_unique<MemoryTransport>(peer);
    MemoryTransport &transport = *made;
    Traffic traffic(std::move(made), recorder, u"fake"_s);
    traffic.open();
    traffic.sendRequest(MessageId(qint64(1)), R"({"jsonrpc":"2.0","id":1,"method":"a"})", "a", {});
    const SentRequest second =
        traffic.sendRequest(MessageId(qint64(2)), R"({"jsonrpc":"2.0","id":2,"method":"b"})", "b", {});
    peer.say(R"({"jsonrpc":"2.0","id":2,"result":{}})"); // may come before its POST has ended
    emit transport.httpTraced(2, {});
    QCOMPARE(recorder.records.constLast().kind, IndexRecord::Http);
    QCOMPARE(recorder.records.constLast().pair, second.sequence + 1);
    emit transport.httpTraced(0, {}); // the stream
    QCOMPARE(recorder.records.constLast().pair, 0);
}

void TestTraffic::recordsBeforeItSendsAndBeforeItTells()
{
    Fixture f;
    qsizetype recordedAtSend = -1;
    f.peer.answer = [&](const QByteArray &) { recordedAtSend = f.recorder.records.size(); };
    f.ask(1);
    QCOMPARE(f.recorder.bodies, f.peer.heard);
    QTRY_COMPARE(recordedAtSend, 1);
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"result":{}})");
    f.peer.say(R"({"jsonrpc":"2.0","method":"notifications/message"})");
    QVERIFY(f.listener.recordedBefore);
    QCOMPARE(f.listener.heard.size(), 2);
}

void TestTraffic::f10_matchesIdsByTypeAndValue_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("answering");
    QTest::newRow("unknown") << "99"_ba << int(Answering::Unknown);
    QTest::newRow("null") << "null"_ba << int(Answering::Unknown);
    QTest::newRow("string") << "\"2\""_ba << int(Answering::Unknown);
    QTest::newRow("fraction") << "2.0"_ba << int(Answering::Unknown);
    QTest::newRow("exponent") << "2e0"_ba << int(Answering::Unknown);
    QTest::newRow("negative") << "-2"_ba << int(Answering::Unknown);
    QTest::newRow("answered before") << "1"_ba << int(Answering::Duplicate);
    QTest::newRow("right") << "2"_ba << int(Answering::Awaited);
}

void TestTraffic::f10_matchesIdsByTypeAndValue()
{
    QFETCH(QByteArray, id);
    QFETCH(int, answering);
    Fixture f;
    f.ask(1);
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"result":{}})");
    f.ask(2);
    f.peer.say(R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{}})");
    const bool awaited = answering == int(Answering::Awaited);
    QCOMPARE(f.listener.heard.constLast().awaited, awaited);
    QCOMPARE(f.recorder.hasFlag(3, IndexRecord::Flagged), !awaited);
    if (f.listener.heard.constLast().shape != Skim::Shape::Invalid) { // an id that is no id is a fault of its own
        QCOMPARE(int(f.listener.heard.constLast().answering), answering);
    }
}

void TestTraffic::f11_knowsLateAnswersTwice()
{
    Fixture f;
    f.ask(1);
    f.traffic.forget(MessageId(1));
    for (int i = 0; i < 2; ++i) {
        f.peer.say(R"({"jsonrpc":"2.0","id":1,"result":{}})");
        QCOMPARE(f.listener.heard.constLast().answering, Answering::Late);
        QVERIFY(!f.listener.heard.constLast().awaited);
        QVERIFY(f.recorder.hasFlag(1 + i, IndexRecord::Late));
        QCOMPARE(f.recorder.records.at(1 + i).pair, 1U);
    }
}

void TestTraffic::f12_splitsABatchOnlyWhereItIsExpected()
{
    const QByteArray batch =
        R"([{"jsonrpc":"2.0","id":1,"result":{"a":"],["}},{"jsonrpc":"2.0","method":"notifications/message"}])";
    Fixture f;
    f.ask(1);
    f.peer.say(batch);
    QCOMPARE(f.listener.heard.size(), 1);
    QCOMPARE(f.listener.heard.at(0).shape, Skim::Shape::Batch);
    QVERIFY(f.recorder.hasFlag(1, IndexRecord::Flagged));

    f.listener.batches = true;
    f.peer.say(batch);
    QCOMPARE(f.listener.heard.size(), 3);
    QCOMPARE(f.listener.heard.at(1).answering, Answering::Awaited);
    QCOMPARE(f.listener.heard.at(2).shape, Skim::Shape::Notification);
    QCOMPARE(f.recorder.records.at(2).kind, IndexRecord::Batch);
    QVERIFY(!f.recorder.hasFlag(2, IndexRecord::Flagged));

    f.peer.say("[]"); // not even JSON-RPC allows an empty one
    QVERIFY(f.recorder.hasFlag(3, IndexRecord::Flagged));
}

void TestTraffic::f13_flagsWhatTheListenerDoesNotExpect()
{
    Fixture f;
    f.peer.say(R"({"jsonrpc":"2.0","id":"x","method":"forbidden"})");
    f.peer.say(R"({"jsonrpc":"2.0","id":"y","method":"ping"})");
    QVERIFY(f.recorder.hasFlag(0, IndexRecord::Flagged));
    QVERIFY(!f.recorder.hasFlag(1, IndexRecord::Flagged));
}

void TestTraffic::keepsStrayLinesUnparsed()
{
    Fixture f;
    f.ask(1);
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"result":{}})", Frame::Stray);
    QCOMPARE(f.recorder.records.at(1).kind, IndexRecord::Stray);
    QVERIFY(f.recorder.hasFlag(1, IndexRecord::Flagged));
    QCOMPARE(f.listener.heard.at(0).shape, Skim::Shape::Invalid);
    f.peer.say(R"({"level":"info","id":1,"msg":"a log line in JSON"})");
    QVERIFY(!f.listener.heard.at(1).awaited);
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"result":{}})");
    QVERIFY(f.listener.heard.at(2).awaited);
}

void TestTraffic::boundsTheNamesOfThePeer()
{
    Fixture f;
    for (int i = 0; i < 2000; ++i) {
        f.peer.say(R"({"jsonrpc":"2.0","method":"made/up/)" + QByteArray::number(i) + "\"}");
    }
    f.peer.say(R"({"jsonrpc":"2.0","method":")" + QByteArray(5000, 'm') + "\"}");
    QVERIFY(f.recorder.names.size() < 300);
    QCOMPARE(f.recorder.records.constLast().method, 0);
}

void TestTraffic::keepsManyInFlightApart()
{
    Fixture f;
    constexpr int kCalls = 1000; // more than the window holds
    for (int i = 1; i <= kCalls; ++i) {
        f.ask(i);
    }
    for (int i = kCalls; i >= 1; --i) {
        f.peer.say(R"({"jsonrpc":"2.0","id":)" + QByteArray::number(i) + R"(,"result":{}})");
        QCOMPARE(f.listener.heard.constLast().answering, Answering::Awaited);
        QCOMPARE(f.recorder.records.constLast().pair, quint64(i));
    }
}

void TestTraffic::marksProbeTraffic()
{
    Fixture f;
    f.traffic.setProbing(true);
    f.traffic.sendRequest(MessageId(u"probe"_s), "{}", "server/discover", {});
    f.peer.say(R"({"jsonrpc":"2.0","id":"probe","result":{}})");
    f.traffic.setProbing(false);
    f.ask(1);
    QVERIFY(f.recorder.hasFlag(0, IndexRecord::ProbeTraffic));
    QVERIFY(f.recorder.hasFlag(1, IndexRecord::ProbeTraffic));
    QVERIFY(f.listener.heard.at(0).awaited);
    QVERIFY(!f.recorder.hasFlag(2, IndexRecord::ProbeTraffic));
}

void TestTraffic::marksHealthChecksAmongOtherTraffic()
{
    Fixture f;
    RequestRouting check;
    check.isProbe = true;
    f.ask(1);
    f.traffic.sendRequest(MessageId(qint64(2)), "{}", "ping", {}, check);
    const SentRequest late = f.traffic.sendRequest(MessageId(qint64(3)), "{}", "ping", {}, check);
    f.traffic.forget(MessageId(qint64(3)));
    f.traffic.sendCancellation("{}", "notifications/cancelled", late, IndexRecord::ByDeadline);
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"result":{}})");
    f.peer.say(R"({"jsonrpc":"2.0","id":2,"result":{}})");
    f.peer.say(R"({"jsonrpc":"2.0","id":3,"result":{}})"); // too late
    const QList<bool> marked = {false, true, true, true, false, true, true};
    QCOMPARE(f.recorder.records.size(), marked.size());
    for (qsizetype i = 0; i < marked.size(); ++i) {
        QCOMPARE(f.recorder.hasFlag(i, IndexRecord::ProbeTraffic), marked.at(i));
    }
}

void TestTraffic::marksResultsInWhichTheToolFailed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("end"); // of the answer
    QTest::addColumn<bool>("isMarked");
    const QByteArray failed = R"("result":{"content":[],"isError":true}})";
    const QByteArray large =
        R"("result":{"content":[{"text":")" + QByteArray(100'000, 'E') + R"("}],"isError": true}})";
    QTest::newRow("failed") << "tools/call"_ba << failed << true;
    QTest::newRow("failed, large") << "tools/call"_ba << large << true;
    QTest::newRow("went well") << "tools/call"_ba << R"("result":{"content":[],"isError":false}})"_ba << false;
    QTest::newRow("says nothing") << "tools/call"_ba << R"("result":{"content":[]}})"_ba << false;
    QTest::newRow("inside its values") << "tools/call"_ba << R"("result":{"structuredContent":{"isError":true}}})"_ba
                                       << false;
    QTest::newRow("beside the result") << "tools/call"_ba << R"("result":{},"isError":true})"_ba << false;
    QTest::newRow("an error") << "tools/call"_ba << R"("error":{"code":-1,"message":"m","data":{"isError":true}}})"_ba
                              << false;
    QTest::newRow("of something else") << "prompts/get"_ba << failed << false;
}

void TestTraffic::marksResultsInWhichTheToolFailed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, end);
    QFETCH(bool, isMarked);
    Fixture f;
    f.ask(1); // so that the method is known
    f.traffic.sendRequest(MessageId(2), R"({"jsonrpc":"2.0","id":2,"method":"m"})", method, "echo");
    f.peer.say(R"({"jsonrpc":"2.0","id":2,)" + end);
    QCOMPARE(f.recorder.hasFlag(2, IndexRecord::ToolError), isMarked);
    f.traffic.forget(MessageId(1));
    f.peer.say(R"({"jsonrpc":"2.0","id":1,"result":{"isError":true}})");
    QVERIFY(f.recorder.hasFlag(3, IndexRecord::ToolError)); // a late one too
    QVERIFY(f.recorder.hasFlag(3, IndexRecord::Late));
}

void TestTraffic::sendsNothingAfterTheEnd()
{
    Fixture f;
    f.peer.exit(0);
    f.ask(1);
    QVERIFY(f.peer.heard.isEmpty());
    QVERIFY(f.recorder.records.isEmpty());
}

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
