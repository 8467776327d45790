// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/reads.h"

#include "../resilience/manualtime.h"
#include "tests/core/session/sessionfixture.h"

#include <QTest>

#include <map>
#include <random>
#include <tuple>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using End = CallOutcome::End;

namespace {

constexpr auto kUri = "test://a/one";

QByteArray paramsOf(const QByteArray &uri)
{
    return R"({"uri":")" + uri + R"("})";
}

/// A result with these members beside its contents.
QByteArray resultWith(const QByteArray &members, int number = 0)
{
    return R"({"resultType":"complete","contents":[],"n":)" + QByteArray::number(number)
           + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

} // namespace

class TestReads : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void y09_keepsAsLongAsTheServerSaysAndNoLonger_data();
    void y09_keepsAsLongAsTheServerSaysAndNoLonger();
    void y09_doesNotKeepWhatCameWhileItChanged();
    void y09_doesNotKeepFailures();
    void y09_doesNotKeepWhatAnotherIdentityGot();
    void y09_answersAsAMapWould();
    void h22_privateListsDoNotCrossIdentities();
    void marksAHitInTheResultAndTheJournal();
    void asksAgainIfThePersonWants();
    void asksAgainWhatIsNotToBeKept();
    void whatGoesBesideTheParametersGoesToTheServer();
    void equalReadsShareOneRequest();
    void aReadAfterAChangeJoinsNoneFromBefore();
    void theRequestGoesOnUntilNobodyWaits();
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

private:
    struct Ended
    {
        int times = 0;
        CallOutcome outcome;
    };
    void begin(Revision revision = Revision::V20260728);
    std::shared_ptr<Ended> read(const QByteArray &uri = kUri, bool isFresh = false);
    std::shared_ptr<Ended> request(const ReadRequest &request);
    void answer(const QByteArray &result) { m_fixture->peer.say(answerText(idOf(heard().constLast()), result)); }
    [[nodiscard]] const QByteArrayList &heard() const { return m_fixture->peer.heard; }

    ManualTime m_time;
    QString m_subject;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Reads> m_reads;
    std::unique_ptr<QObject> m_context;
};

void TestReads::cleanup()
{
    m_fixture.reset();
    m_reads.reset();
}

void TestReads::begin(Revision revision)
{
    m_fixture.reset();
    m_reads.reset();
    m_time = {};
    m_subject = u"ada"_s;
    m_fixture = std::make_unique<SessionFixture>(revision);
    m_reads = std::make_unique<Reads>(*m_fixture->session, m_time, m_time);
    m_reads->setSubject([this] { return m_subject; });
    m_reads->setRecorder(m_fixture->recorder);
    m_context = std::make_unique<QObject>();
}

std::shared_ptr<TestReads::Ended> TestReads::request(const ReadRequest &request)
{
    auto ended = std::make_shared<Ended>();
    m_reads->read(request, m_context.get(), [ended](const CallOutcome &outcome) {
        ++ended->times;
        ended->outcome = outcome;
    });
    QCoreApplication::processEvents();
    return ended;
}

std::shared_ptr<TestReads::Ended> TestReads::read(const QByteArray &uri, bool isFresh)
{
    ReadRequest one;
    one.request.method = "resources/read";
    one.request.params = paramsOf(uri);
    one.request.caller = "test";
    one.about = uri;
    one.isFresh = isFresh;
    return request(one);
}

void TestReads::y09_keepsAsLongAsTheServerSaysAndNoLonger_data()
{
    const QByteArray minute = R"("ttlMs":60000,"cacheScope":"private")";
    QTest::addColumn<QByteArray>("members"); // of the result
    QTest::addColumn<QString>("what");       // happens before it is read again
    QTest::addColumn<bool>("isKept");
    QTest::newRow("no ttl") << R"("cacheScope":"public")"_ba << u""_s << false;
    QTest::newRow("a ttl of 0") << R"("ttlMs":0,"cacheScope":"public")"_ba << u""_s << false;
    QTest::newRow("a negative ttl") << R"("ttlMs":-1,"cacheScope":"public")"_ba << u""_s << false;
    QTest::newRow("no number") << R"("ttlMs":"60000","cacheScope":"public")"_ba << u""_s << false;
    QTest::newRow("within its ttl") << minute << u"59 s"_s << true;
    QTest::newRow("after its ttl") << minute << u"60 s"_s << false;
    QTest::newRow("a huge ttl") << R"("ttlMs":9007199254740991,"cacheScope":"private")"_ba << u"86399 s"_s << true;
    QTest::newRow("a huge ttl, a day later")
        << R"("ttlMs":9007199254740991,"cacheScope":"private")"_ba << u"86400 s"_s << false;
    QTest::newRow("public, another identity") << R"("ttlMs":60000,"cacheScope":"public")"_ba << u"identity"_s << true;
    QTest::newRow("private, another identity") << minute << u"identity"_s << false;
    QTest::newRow("no scope, another identity") << R"("ttlMs":60000)"_ba << u"identity"_s << false;
    QTest::newRow("an unknown scope, another identity")
        << R"("ttlMs":60000,"cacheScope":"all")"_ba << u"identity"_s << false;
    QTest::newRow("private, the same again") << minute << u"identity and back"_s << true;
    QTest::newRow("the resource was updated") << minute << u"updated test://a/one"_s << false;
    QTest::newRow("what it is part of was updated") << minute << u"updated test://a"_s << false;
    QTest::newRow("another resource was updated") << minute << u"updated test://b"_s << true;
    QTest::newRow("the list of resources changed") << minute << u"resources"_s << false;
    QTest::newRow("the list of tools changed") << minute << u"tools"_s << true;
    QTest::newRow("all is forgotten") << minute << u"clear"_s << false;
    QTest::newRow("nothing is to be kept") << minute << u"off"_s << false;
    QTest::newRow("a revision without ttl") << minute << u"handshake"_s << false;
}

void TestReads::y09_keepsAsLongAsTheServerSaysAndNoLonger()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, what);
    QFETCH(const bool, isKept);
    begin(what == "handshake"_L1 ? Revision::V20251125 : Revision::V20260728);
    const auto first = read();
    answer(resultWith(members));
    QCOMPARE(first->times, 1);
    MemoryPeer &peer = m_fixture->peer;
    if (what.endsWith(" s"_L1)) {
        m_time.advance(std::chrono::seconds(what.chopped(2).toInt()));
    } else if (what.startsWith("identity"_L1)) {
        m_subject = u"bob"_s;
        if (what.endsWith("back"_L1)) {
            m_subject = u"ada"_s;
        }
    } else if (what.startsWith("updated"_L1)) {
        peer.say(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":")"
                 + what.section(u' ', 1).toUtf8() + R"("}})");
    } else if (what == "resources"_L1 || what == "tools"_L1) {
        peer.say(R"({"jsonrpc":"2.0","method":"notifications/)" + what.toUtf8() + R"(/list_changed"})");
    } else if (what == "clear"_L1) {
        m_reads->clear();
    } else if (what == "off"_L1) {
        m_reads->setKeeps(false);
    }
    const auto second = read();
    QCOMPARE(heard().size(), isKept ? 1 : 2);
    QCOMPARE(second->times, isKept ? 1 : 0);
}

void TestReads::y09_doesNotKeepWhatCameWhileItChanged()
{
    begin();
    const auto first = read();
    m_fixture->peer.say(
        R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"test://a/one"}})");
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"public")"));
    QVERIFY(first->outcome.ok());
    read();
    QCOMPARE(heard().size(), 2);
}

void TestReads::y09_doesNotKeepFailures()
{
    begin();
    const auto first = read();
    m_fixture->peer.say(errorText(idOf(heard().constLast()), -32602, "There is none."));
    QCOMPARE(first->outcome.end, End::RemoteError);
    const auto second = read();
    QCOMPARE(heard().size(), 2);
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"public")"));
    QVERIFY(second->outcome.ok());
    const auto third = read(kUri, true); // a refresh that fails leaves what was there
    m_fixture->peer.say(errorText(idOf(heard().constLast()), -32603, "Not now."));
    QCOMPARE(third->outcome.end, End::RemoteError);
    QVERIFY(read()->outcome.ok());
    QCOMPARE(heard().size(), 3);
}

void TestReads::y09_doesNotKeepWhatAnotherIdentityGot()
{
    begin();
    read();
    m_subject = u"bob"_s; // signed in while it was under way
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"private")"));
    QCOMPARE(m_reads->cache().size(), 0);
    read();
    QCOMPARE(heard().size(), 2);
}

void TestReads::h22_privateListsDoNotCrossIdentities()
{
    begin();
    ReadRequest list;
    list.request.method = "tools/list";
    request(list);
    answer(R"({"resultType":"complete","tools":[{"name":"of ada"}],"ttlMs":60000,"cacheScope":"private"})");
    QVERIFY(request(list)->outcome.result.contains("of ada"));
    m_subject = u"bob"_s;
    const auto ofBob = request(list);
    answer(R"({"resultType":"complete","tools":[{"name":"of bob"}],"ttlMs":60000,"cacheScope":"private"})");
    QVERIFY(ofBob->outcome.result.contains("of bob"));
    QVERIFY(request(list)->outcome.result.contains("of bob"));
    QCOMPARE(heard().size(), 2);
}

namespace {

/// What Reads should keep, told in the plainest way.
struct Model
{
    using Key = std::tuple<QByteArray, QByteArray, QString>; // method, params, for whom; "*": for all
    struct Kept
    {
        int number;
        qint64 untilMs;
    };
    std::map<Key, Kept> all;
    qint64 nowMs = 0;

    [[nodiscard]] int find(const QByteArray &method, const QByteArray &params, const QString &subject)
    {
        for (const QString &whose : {subject, u"*"_s}) {
            const auto found = all.find({method, params, whose});
            if (found != all.end() && nowMs < found->second.untilMs) {
                return found->second.number;
            }
        }
        return -1;
    }
    void keep(const QByteArray &method, const QByteArray &params, const QString &whose, const QString &subject,
              Kept kept)
    {
        all.erase({method, params, subject});
        all.erase({method, params, u"*"_s});
        if (kept.untilMs > nowMs) {
            all[{method, params, whose}] = kept;
        }
    }
    void forget(const std::function<bool(const QByteArray &method, const QByteArray &params)> &fits)
    {
        std::erase_if(all, [&](const auto &one) { return fits(std::get<0>(one.first), std::get<1>(one.first)); });
    }
};

} // namespace

void TestReads::y09_answersAsAMapWould()
{
    const auto given = qEnvironmentVariableIntValue("SIGNALBOX_TEST_SEED");
    const unsigned seed = given != 0 ? unsigned(given) : std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    const auto below = [&chance](int n) { return int(chance() % unsigned(n)); };
    begin();
    Model model;
    const QByteArrayList uris{"test://a", "test://b", "test://c", "test://d"};
    const QByteArrayList lists{"tools/list", "prompts/list", "resources/list", "resources/templates/list"};
    const QByteArrayList kinds{"tools", "prompts", "resources"};
    for (int step = 0; step < 20'000; ++step) {
        const int what = below(20);
        if (what == 0) {
            m_subject = QStringList{u"ada"_s, u"bob"_s, QString()}.at(below(3));
        } else if (what == 1) {
            const int ms = below(3000);
            m_time.advance(std::chrono::milliseconds(ms));
            model.nowMs += ms;
        } else if (what == 2) {
            const QByteArray uri = uris.at(below(4));
            m_fixture->peer.say(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":")" + uri
                                + R"("}})");
            model.forget([&](const QByteArray &, const QByteArray &params) { return params == paramsOf(uri); });
        } else if (what == 3) {
            const QByteArray kind = kinds.at(below(3));
            m_fixture->peer.say(R"({"jsonrpc":"2.0","method":"notifications/)" + kind + R"(/list_changed"})");
            model.forget([&](const QByteArray &method, const QByteArray &) { return method.startsWith(kind); });
        } else {
            ReadRequest one;
            const bool isList = below(2) == 0;
            one.request.method = isList ? lists.at(below(4)) : "resources/read"_ba;
            one.request.params = isList ? QByteArray() : paramsOf(uris.at(below(4)));
            const QByteArray &params = one.request.params;
            const int expected = model.find(one.request.method, params, m_subject);
            const qsizetype before = heard().size();
            const auto ended = request(one);
            QVERIFY2((heard().size() == before) == (expected >= 0), qPrintable(u"step %1"_s.arg(step)));
            if (expected >= 0) {
                QVERIFY2(ended->outcome.result.contains("\"n\":" + QByteArray::number(expected) + ','),
                         qPrintable(u"step %1"_s.arg(step)));
                continue;
            }
            const int ttl = QList<int>{-5, 0, 500, 2000, 60000}.at(below(5));
            const bool isPublic = below(3) == 0;
            answer(resultWith("\"ttlMs\":" + QByteArray::number(ttl) + R"(,"cacheScope":")"
                                  + (isPublic ? "public" : "private") + '"',
                              step));
            QCOMPARE(ended->times, 1);
            model.keep(one.request.method, params, isPublic ? u"*"_s : m_subject, m_subject, {step, model.nowMs + ttl});
        }
    }
    QVERIFY(m_reads->cache().hits() > 100);
}

void TestReads::marksAHitInTheResultAndTheJournal()
{
    begin();
    const auto first = read();
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"public")"));
    QVERIFY(first->outcome.notes.isEmpty());
    m_time.advance(12s);
    const qsizetype before = m_fixture->recorder.records.size();
    const auto second = read();
    QCOMPARE(second->outcome.notes, QList<CallNote>({{CallNote::Gate::Cache, u"from the cache, 12 s old"_s}}));
    QCOMPARE(second->outcome.result, first->outcome.result);
    QCOMPARE(m_fixture->recorder.records.size(), before + 1);
    const IndexRecord record = m_fixture->recorder.records.constLast();
    QCOMPARE(record.kind, IndexRecord::Gate);
    QCOMPARE(m_fixture->recorder.names.at(record.about), QByteArray(kUri));
    QCOMPARE(m_fixture->recorder.names.at(record.method), "resources/read"_ba);
    QVERIFY(m_fixture->recorder.bodies.constLast().startsWith(R"({"gate":"cache","decision":"hit")"));
}

void TestReads::asksAgainIfThePersonWants()
{
    begin();
    read();
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"public")", 1));
    read(kUri, true);
    QCOMPARE(heard().size(), 2);
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"public")", 2));
    QVERIFY(read()->outcome.result.contains("\"n\":2"));
}

void TestReads::asksAgainWhatIsNotToBeKept()
{
    begin();
    read();
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"public")"));
    read(kUri, true);
    answer(resultWith(R"("ttlMs":0,"cacheScope":"private")")); // from now on
    read();
    QCOMPARE(heard().size(), 3);
}

void TestReads::whatGoesBesideTheParametersGoesToTheServer()
{
    begin();
    read();
    answer(resultWith(R"("ttlMs":60000,"cacheScope":"public")"));
    ReadRequest one;
    one.request.method = "resources/read";
    one.request.params = paramsOf(kUri);
    one.request.meta = R"({"x":1})";
    request(one);
    request(one);
    QCOMPARE(heard().size(), 3);
}

void TestReads::equalReadsShareOneRequest()
{
    begin(Revision::V20251125);
    const auto first = read();
    const auto second = read();
    const auto other = read("test://b");
    QCOMPARE(heard().size(), 2);
    m_fixture->peer.say(answerText(idOf(heard().constFirst()), resultWith({})));
    QCOMPARE(first->times + second->times, 2);
    QVERIFY(first->outcome.notes.isEmpty());
    QCOMPARE(second->outcome.notes, QList<CallNote>({{CallNote::Gate::Batch, u"one request for equal reads"_s}}));
    QCOMPARE(other->times, 0);
    m_subject = u"bob"_s;
    read("test://b"); // as somebody else: not the same question
    QCOMPARE(heard().size(), 3);
}

void TestReads::aReadAfterAChangeJoinsNoneFromBefore()
{
    begin();
    read();
    m_fixture->peer.say(R"({"jsonrpc":"2.0","method":"notifications/resources/list_changed"})");
    const auto second = read();
    QCOMPARE(heard().size(), 2);
    m_fixture->peer.say(answerText(idOf(heard().constFirst()), resultWith({}, 1)));
    QCOMPARE(second->times, 0);
    answer(resultWith({}, 2));
    QVERIFY(second->outcome.result.contains("\"n\":2"));
}

void TestReads::theRequestGoesOnUntilNobodyWaits()
{
    begin(Revision::V20251125);
    const auto gone = read();
    std::unique_ptr<QObject> first = std::exchange(m_context, std::make_unique<QObject>());
    const auto stays = read();
    first.reset();
    QCOMPARE(heard().size(), 1);
    answer(resultWith({}));
    QCOMPARE(gone->times, 0);
    QCOMPARE(stays->times, 1);
    read();
    m_context.reset();
    QVERIFY(heard().constLast().contains("notifications/cancelled"));
}

void TestReads::upToTenGoInOneMessage()
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

void TestReads::aServerThatRefusesABatchIsAskedForEachAlone()
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

void TestReads::aServerThatPassesOverABatchIsAskedForEachAlone()
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

void TestReads::whatIsSentAloneAfterwardsHasWhatIsLeftOfItsTime()
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

void TestReads::aServerThatIsSlowWithItsFirstBatchGetsOthers()
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

void TestReads::aReadAloneGoesAsItIsAndOnlyAMomentLate()
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

void TestReads::withoutBatchesEachGoesAtOnce()
{
    for (const Revision revision : {Revision::V20241105, Revision::V20250618, Revision::V20260728}) {
        begin(revision);
        read("test://a");
        read("test://b");
        QCOMPARE(heard().size(), 2);
    }
}

void TestReads::whatMayWriteIsNotTaken()
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

void TestReads::endsWhatWaitsWhenTheConnectionGoes()
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
void TestReads::endsWhatIsSentAnewToASessionThatGoes()
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

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
