// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/cache/readsfixture.h"

#include <QTest>

#include <map>
#include <random>
#include <tuple>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is kept of reads, for whom, and which share a request.
class TestReads : public ReadsFixture
{
    Q_OBJECT
private slots:
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
};

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

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
