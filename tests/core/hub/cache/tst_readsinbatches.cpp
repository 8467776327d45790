// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/cache/readsfixture.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Reads that go in one message, and what becomes of them.
class TestReadsInBatches : public ReadsFixture
{
    Q_OBJECT
private slots:
    void upToTenGoInOneMessage();
    void aServerThatRefusesABatchIsAskedForEachAlone();
    void aServerThatPassesOverABatchIsAskedForEachAlone();
    void whatIsSentAloneAfterwardsHasWhatIsLeftOfItsTime();
    void aServerThatIsSlowWithItsFirstBatchGetsOthers();
    void aReadAloneGoesAsItIsAndOnlyAMomentLate();
    void withoutBatchesEachGoesAtOnce();
    void whatMayWriteIsNotTaken();
    void endsWhatWaitsWhenTheConnectionGoes();
    void endsWhatIsSentAnewToASessionThatGoes();
};

void TestReadsInBatches::upToTenGoInOneMessage()
{
    begin(Revision::V20250326);
    std::vector<std::shared_ptr<Ended>> all;
    for (int i = 0; i < 12; ++i) {
        all.push_back(read("test://" + QByteArray::number(i)));
    }
    QCOMPARE(heard().size(), 1); // ten are full
    const QByteArray batch = heard().constFirst();
    QVERIFY(batch.startsWith("[{") && batch.endsWith("}]"));
    QCOMPARE(batch.count("\"resources/read\""), 10);
    m_time.advance(100ms);
    QCOMPARE(heard().size(), 2);
    QCOMPARE(heard().constLast().count("\"resources/read\""), 2);
    m_fixture->peer.say("[" + answerText("2", resultWith({}, 2)) + ',' + answerText("1", resultWith({}, 1)) + "]");
    QVERIFY(all[0]->outcome.result.contains("\"n\":1"));
    QVERIFY(all[1]->outcome.result.contains("\"n\":2"));
    QCOMPARE(all[0]->outcome.notes, QList<CallNote>({{CallNote::Gate::Batch, u"one message with 10 reads"_s}}));
    m_fixture->peer.say(answerText("3", resultWith({}, 3))); // one by one is right as well
    QVERIFY(all[2]->outcome.result.contains("\"n\":3"));
    QCOMPARE(m_fixture->recorder.records.constFirst().kind, IndexRecord::Batch);
    QCOMPARE(m_fixture->recorder.bodies.constFirst(), batch);
}

void TestReadsInBatches::aServerThatRefusesABatchIsAskedForEachAlone()
{
    begin(Revision::V20250326);
    const auto first = read("test://a");
    const auto second = read("test://b");
    m_time.advance(100ms);
    const auto waits = read("test://c");
    QCOMPARE(heard().size(), 1);
    m_fixture->peer.say(errorText("null", -32600, "Invalid Request"));
    QTRY_COMPARE(heard().size(), 4); // at once, and what waited to go with others as well
    QCOMPARE(first->times + second->times, 0);
    for (const QByteArray &message : heard().sliced(1)) {
        QVERIFY(message.startsWith('{') && message.contains("resources/read"));
        m_fixture->peer.say(answerText(idOf(message), resultWith({})));
    }
    for (const auto &one : {first, second, waits}) {
        QCOMPARE(one->times, 1);
        QVERIFY(one->outcome.ok());
    }
    const QString why = u"sent alone: the server does not take several in one message"_s;
    QCOMPARE(first->outcome.notes, QList<CallNote>({{CallNote::Gate::Batch, why}}));
    read("test://d");
    read("test://e");
    QCOMPARE(heard().size(), 6);                                       // no more batches
    m_fixture->peer.say(errorText("null", -32600, "Invalid Request")); // of nothing that is open
    QCoreApplication::processEvents();
    QCOMPARE(heard().size(), 6);
}

void TestReadsInBatches::aServerThatPassesOverABatchIsAskedForEachAlone()
{
    begin(Revision::V20250326);
    const auto first = read("test://a");
    const auto second = read("test://b");
    m_time.advance(100ms);
    m_time.advance(Reads::kPatience - 1ms);
    QCOMPARE(heard().size(), 1);
    m_time.advance(1ms);
    QByteArrayList alone = heard().sliced(1);
    QCOMPARE(alone.removeIf([](const QByteArray &message) { return message.contains("notifications/cancelled"); }), 2);
    QCOMPARE(alone.size(), 2);
    for (const QByteArray &message : std::as_const(alone)) {
        m_fixture->peer.say(answerText(idOf(message), resultWith({})));
    }
    QVERIFY(first->outcome.ok() && second->outcome.ok());
    m_fixture->peer.say("[" + answerText("1", resultWith({})) + ',' + answerText("2", resultWith({}))
                        + "]"); // too late
    QCOMPARE(first->times + second->times, 2);
    const qsizetype before = heard().size();
    read("test://c");
    QCOMPARE(heard().size(), before + 1);
}

void TestReadsInBatches::whatIsSentAloneAfterwardsHasWhatIsLeftOfItsTime()
{
    begin(Revision::V20250326);
    ReadRequest one;
    one.request.method = "resources/read";
    one.request.params = paramsOf("test://a");
    one.limits.requestMs = 600;
    const auto ended = request(one);
    read("test://b");
    m_time.advance(100ms);
    QCOMPARE(heard().size(), 1);
    m_time.advance(200ms); // a third of it
    QVERIFY(heard().size() > 1);
    QTRY_COMPARE(ended->times, 1);
    QCOMPARE(ended->outcome.error.message, u"The server did not answer within 400 ms."_s);
}

void TestReadsInBatches::aServerThatIsSlowWithItsFirstBatchGetsOthers()
{
    begin(Revision::V20250326);
    read("test://a");
    const auto second = read("test://b");
    m_time.advance(100ms);
    m_time.advance(Reads::kPatience - 1ms);
    m_fixture->peer.say("[" + answerText("2", resultWith({})) + "]"); // one of them is enough
    QVERIFY(second->outcome.ok());
    m_time.advance(1ms);
    read("test://c");
    read("test://d");
    QCOMPARE(heard().size(), 1);
    m_time.advance(100ms);
    QCOMPARE(heard().size(), 2);
    QVERIFY(heard().constLast().startsWith('['));
    m_time.advance(Reads::kPatience);
    QCOMPARE(heard().size(), 2); // such a server is given the time that a read has
}

void TestReadsInBatches::aReadAloneGoesAsItIsAndOnlyAMomentLate()
{
    begin(Revision::V20250326);
    read();
    QVERIFY(heard().isEmpty());
    m_time.advance(99ms);
    QVERIFY(heard().isEmpty());
    m_time.advance(1ms);
    QCOMPARE(heard().size(), 1);
    QVERIFY(heard().constFirst().startsWith('{'));
    ReadRequest urgent;
    urgent.request.method = "tools/list";
    urgent.mayWait = false;
    request(urgent);
    QCOMPARE(heard().size(), 2);
}

void TestReadsInBatches::withoutBatchesEachGoesAtOnce()
{
    for (const Revision revision : {Revision::V20241105, Revision::V20250618, Revision::V20260728}) {
        begin(revision);
        read("test://a");
        read("test://b");
        QCOMPARE(heard().size(), 2);
    }
}

void TestReadsInBatches::whatMayWriteIsNotTaken()
{
    begin(Revision::V20250326);
    QVERIFY(!Reads::isRead("tools/call"));
    ReadRequest one;
    one.request.method = "tools/call";
    one.request.params = R"({"name":"write","arguments":{}})";
    request(one);
    request(one);
    QCOMPARE(heard().size(), 2); // each, at once, by itself
    QVERIFY(heard().constFirst().startsWith('{'));
}

void TestReadsInBatches::endsWhatWaitsWhenTheConnectionGoes()
{
    begin(Revision::V20250326);
    const auto sent = read("test://a");
    m_time.advance(100ms);
    const auto waits = read("test://b");
    m_fixture->peer.exit(1);
    QTRY_COMPARE(sent->times, 1);
    QCOMPARE(sent->outcome.end, End::Lost);
    m_reads.reset();
    QCOMPARE(waits->times, 1);
    QVERIFY(waits->outcome.unsent);
}

/// The server refuses the message that both went in, and the connection is given up before they go alone.
void TestReadsInBatches::endsWhatIsSentAnewToASessionThatGoes()
{
    begin(Revision::V20250326);
    const auto first = read("test://a");
    const auto second = read("test://b");
    m_time.advance(100ms);
    m_fixture->peer.say(errorText("null", -32600, "Invalid Request"));
    m_fixture.reset();
    m_reads.reset();
    for (const auto &one : {first, second}) {
        QCOMPARE(one->times, 1);
        QCOMPARE(one->outcome.end, End::Lost);
    }
}

QTEST_GUILESS_MAIN(TestReadsInBatches)
#include "tst_readsinbatches.moc"
