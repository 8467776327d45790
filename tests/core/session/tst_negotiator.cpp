// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "negotiatorfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestNegotiator : public QObject
{
    Q_OBJECT

private slots:
    void f17_decidesByTheProbesAnswer_data();
    void f17_decidesByTheProbesAnswer();
    void f17_startsAfreshWhatBreaksAfterItsAnswer_data();
    void f17_startsAfreshWhatBreaksAfterItsAnswer();
    void retriesOnceWithACommonRevision();
    void offersTheNewestListedHandshakeRevision();
    void keepsToThePolicy_data();
    void keepsToThePolicy();
    void remembersALegacyServer();
    void testsAContradictedMemoryAgain();
    void takesTheServersHandshakeRevision();
    void triesAnotherOfferedRevision();
    void aServerThatIsBeingFetchedIsNotTakenForAnOlderOne();
    void aSilentServerBehindARunnerIsAnOlderOneInTheEnd();
    void answersPingBeforeTheHandshakeIsDone();
    void flagsTheProbesTraffic();
    void leadsToASession();
};

void TestNegotiator::f17_decidesByTheProbesAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("modern");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("answered");
    QTest::newRow("a DiscoverResult") << result(kDiscovered) << true << u"2026-07-28"_s << true;
    QTest::newRow("unknown revisions beside ours")
        << result(discovered(R"("2031-01-01","2026-07-28","2025-11-25")")) << true << u"2026-07-28"_s << true;
    QTest::newRow("only handshake revisions")
        << result(discovered(R"("2025-11-25","2024-11-05")")) << false << u"only handshake"_s << true;
    QTest::newRow("-32022 with handshake revisions")
        << refusal(-32022, R"({"supported":["2025-11-25"]})") << false << u"only handshake"_s << true;
    QTest::newRow("-32022 without a list") << refusal(-32022) << false << u"-32022"_s << true;
    QTest::newRow("-32021 without its data") << refusal(-32021) << false << u"-32021"_s << true;
    for (int code : {-32601, -32602, -32600, -32000, 7}) {
        QTest::addRow("error %d", code) << refusal(code) << false << QString::number(code) << true;
    }
    QTest::newRow("an empty result") << result("{}") << false << u"does not say"_s << true;
    QTest::newRow("result and error") << QByteArray(result(kDiscovered) + ',' + refusal(1)) << false
                                      << u"does not say"_s << true;
    QTest::newRow("silence") << QByteArray() << false << u"100 ms"_s << false;
    QTest::newRow("death") << "die"_ba << false << u"exit code 1"_s << false;
}

void TestNegotiator::f17_decidesByTheProbesAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, modern);
    QFETCH(QString, reason);
    NegotiatorFixture f(legacyWith(answer), quick());
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.failures, 0);
    QCOMPARE(f.profile.era(), modern ? Era::Modern : Era::Legacy);
    QCOMPARE(f.codec->era(), f.profile.era());
    QFETCH(bool, answered);
    QCOMPARE(f.asked(), modern     ? QStringList{kKept}
                        : answered ? QStringList{kKept + u' ' + kHandshake}
                                   : QStringList({kKept, kHandshake}));
    QVERIFY2(f.profile.verdict.contains(reason), qPrintable(f.profile.verdict));
    QCOMPARE(f.profile.info.name, u"fake"_s);
}

void TestNegotiator::f17_startsAfreshWhatBreaksAfterItsAnswer_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QString>("fetcher");
    QTest::newRow("death") << "die"_ba << QString();
    QTest::newRow("silence") << QByteArray() << QString();
    QTest::newRow("silence, fetched") << QByteArray() << u"npx"_s; // who answered is there
    QTest::newRow("refusal") << refusal(-32600) << QString();
}

void TestNegotiator::f17_startsAfreshWhatBreaksAfterItsAnswer()
{
    QFETCH(QByteArray, then);
    QFETCH(QString, fetcher);
    Negotiator::Options options = quick();
    options.fetcher = fetcher;
    NegotiatorFixture f(
        [then](const QByteArray &message, int process) {
            return isDiscover(message) ? refusal(-32601) : process == 0 ? then : result(initialized("2025-11-25"));
        },
        options);
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.failures, 0);
    QCOMPARE(f.profile.era(), Era::Legacy);
    QCOMPARE(f.asked(), QStringList({u"server/discover initialize"_s, kHandshake}));
}

void TestNegotiator::retriesOnceWithACommonRevision()
{
    int probes = 0;
    NegotiatorFixture f(
        [&probes](const QByteArray &, int) {
            return ++probes == 1 ? refusal(-32022, R"({"supported":["2026-07-28"]})") : result(kDiscovered);
        },
        quick());
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.asked(), QStringList{u"server/discover server/discover"_s});
}

void TestNegotiator::offersTheNewestListedHandshakeRevision()
{
    NegotiatorFixture f(
        [](const QByteArray &message, int) {
            return isDiscover(message) ? result(discovered(R"("2024-11-05","2025-06-18")"))
                                       : result(initialized("2025-06-18"));
        },
        quick());
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.profile.revision, Revision::V20250618);
    QVERIFY(f.peers.at(0)->heard.at(1).contains(R"("protocolVersion":"2025-06-18")"));
}

void TestNegotiator::keepsToThePolicy_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("probe");
    QTest::addColumn<QByteArray>("handshake");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<QStringList>("asked");
    const QByteArray modern = result(kDiscovered);
    const QByteArray unknown = refusal(-32601);
    const QByteArray newest = result(initialized("2025-11-25"));
    QTest::newRow("legacy never probes") << "legacy"_ba << modern << newest << true << QStringList{kHandshake};
    QTest::newRow("modern") << "modern"_ba << modern << newest << true << QStringList{kKept};
    QTest::newRow("modern does not fall back") << "modern"_ba << unknown << newest << false << QStringList{kKept};
    QTest::newRow("modern, silence") << "modern"_ba << QByteArray() << newest << false << QStringList{kKept};
    QTest::newRow("modern, death") << "modern"_ba << "die"_ba << newest << false << QStringList{kKept};
    QTest::newRow("pinned modern") << "2026-07-28"_ba << modern << newest << true << QStringList{kKept};
    QTest::newRow("pinned modern, not listed")
        << "2026-07-28"_ba << result(discovered(R"("2031-01-01")")) << newest << false << QStringList{kKept};
    QTest::newRow("pinned legacy") << "2025-11-25"_ba << modern << newest << true << QStringList{kHandshake};
    QTest::newRow("pinned legacy, another chosen")
        << "2025-03-26"_ba << modern << newest << false << QStringList{u"initialize"_s};
}

void TestNegotiator::keepsToThePolicy()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, probe);
    QFETCH(QByteArray, handshake);
    QFETCH(bool, succeeds);
    QFETCH(QStringList, asked);
    NegotiatorFixture f([=](const QByteArray &message, int) { return isDiscover(message) ? probe : handshake; },
                        quick(policy.constData()));
    f.negotiator->start();
    QTRY_COMPARE(f.successes + f.failures, 1);
    QCOMPARE(f.successes, succeeds ? 1 : 0);
    QCOMPARE(f.asked(), asked);
    QCOMPARE(f.error.message.isEmpty(), succeeds);
}

void TestNegotiator::remembersALegacyServer()
{
    Negotiator::Options options = quick();
    options.cachedVerdict = Era::Legacy;
    NegotiatorFixture f(legacyWith(result(kDiscovered)), options);
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.asked(), QStringList{kHandshake});
}

void TestNegotiator::testsAContradictedMemoryAgain()
{
    for (const QByteArray &contradiction : {refusal(-32022, R"({"supported":["2026-07-28"]})"), "die"_ba}) {
        Negotiator::Options options = quick();
        options.cachedVerdict = Era::Legacy;
        NegotiatorFixture f(
            [&](const QByteArray &message, int) { return isDiscover(message) ? result(kDiscovered) : contradiction; },
            options);
        f.negotiator->start();
        QTRY_COMPARE(f.successes, 1);
        QCOMPARE(f.profile.era(), Era::Modern);
        QCOMPARE(f.asked(), QStringList({u"initialize"_s, kKept}));
    }
}

void TestNegotiator::takesTheServersHandshakeRevision()
{
    NegotiatorFixture f([](const QByteArray &, int) { return result(initialized("2024-11-05")); }, quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.profile.revision, Revision::V20241105);
    QCOMPARE(f.codec->revision(), Revision::V20241105);
    QVERIFY(f.profile.verdict.contains(u"2024-11-05"_s));
}

void TestNegotiator::triesAnotherOfferedRevision()
{
    NegotiatorFixture f(
        [](const QByteArray &, int process) {
            return process == 0 ? refusal(-32602, R"({"supported":["2024-11-05"],"requested":"2025-11-25"})")
                                : result(initialized("2024-11-05"));
        },
        quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.profile.revision, Revision::V20241105);
}

void TestNegotiator::aServerThatIsBeingFetchedIsNotTakenForAnOlderOne()
{
    Negotiator::Options options = quick();
    options.limits.connectMs = 60'000;
    options.fetcher = u"npx"_s;
    options.fetchPatienceMs = 3 * options.limits.probeMs; // then silence was long enough, for any other server
    NegotiatorFixture f([](const QByteArray &, int) { return QByteArray(); }, options);
    QSignalSpy steps(f.negotiator.get(), &Negotiator::stepped);
    f.negotiator->start();
    QTRY_VERIFY(steps.last().first().toString().contains(u"npx may still be fetching"_s));
    f.peers.at(0)->say(R"({"jsonrpc":"2.0","id":"probe-1",)" + result(kDiscovered) + '}'); // it has it now
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.asked(), QStringList{u"server/discover"_s}); // nothing was begun anew
    QCOMPARE(f.profile.era(), Era::Modern);
}

void TestNegotiator::aSilentServerBehindARunnerIsAnOlderOneInTheEnd()
{
    Negotiator::Options options = quick();
    options.limits.probeMs = 1;
    options.limits.connectMs = 1500;
    options.fetcher = u"npx"_s;
    NegotiatorFixture f(legacyWith({}), options);
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.asked(), (QStringList{u"server/discover"_s, u"initialize notifications/initialized"_s}));
    QVERIFY2(f.profile.verdict.contains(u"1500 ms"_s), qPrintable(f.profile.verdict)); // all that a connect may take
}

void TestNegotiator::answersPingBeforeTheHandshakeIsDone()
{
    NegotiatorFixture f([](const QByteArray &, int) { return QByteArray(); }, quick("legacy"));
    f.negotiator->start();
    f.peers.at(0)->say(R"({"jsonrpc":"2.0","id":0,"method":"ping"})");
    QCOMPARE(f.peers.at(0)->heard.constLast(), R"({"jsonrpc":"2.0","id":0,"result":{}})"_ba);
    f.peers.at(0)->say(R"({"jsonrpc":"2.0","id":1,"method":"roots/list"})");
    QVERIFY(f.peers.at(0)->heard.constLast().contains("\"error\""));
}

void TestNegotiator::flagsTheProbesTraffic()
{
    NegotiatorFixture f(legacyWith(refusal(-32601)), quick());
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.recorder.records.size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(f.recorder.hasFlag(i, IndexRecord::ProbeTraffic), i < 2);
    }
    QCOMPARE(f.recorder.records.at(0).session, f.recorder.records.at(2).session); // it is asked on
    QVERIFY(f.peers.at(0)->heard.at(0).contains(R"("id":"probe-1")"));
}

void TestNegotiator::leadsToASession()
{
    NegotiatorFixture f(legacyWith(refusal(-32601)), quick());
    std::unique_ptr<Session> session;
    QObject::disconnect(f.negotiator.get(), &Negotiator::succeeded, nullptr, nullptr);
    connect(f.negotiator.get(), &Negotiator::succeeded, &f.context, [&](const ServerProfile &profile) {
        session = std::make_unique<Session>(f.negotiator->takeTraffic(), f.negotiator->takeCodec(), profile,
                                            Session::Options{});
        f.negotiator.reset(); // from within its signal, as the hub does
    });
    f.negotiator->start();
    QTRY_VERIFY(session);
    f.script = [](const QByteArray &, int) { return result("{}"); };
    QSignalSpy finished(session->ping(), &PendingCall::finished);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(f.peers.at(0)->heard.constLast().contains("\"id\":1,"));
}

QTEST_GUILESS_MAIN(TestNegotiator)
#include "tst_negotiator.moc"
