// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/closewords.h"
#include "negotiatorfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestNegotiatorFailures : public QObject
{
    Q_OBJECT

private slots:
    void f17_endsWhereThereIsNoCommonRevision_data();
    void f17_endsWhereThereIsNoCommonRevision();
    void disconnectsAtAnUnknownHandshakeRevision_data();
    void disconnectsAtAnUnknownHandshakeRevision();
    void showsWhatInitializeWasRefusedWith();
    void showsTheLastWordsOfADyingServer();
    void showsTheLastWordsOfASilentServer();
    void saysThatARunnerMayStillBeFetching();
    void saysWhatNpmCouldNotDo_data();
    void saysWhatNpmCouldNotDo();
    void failsAtOnceIfNothingCanBeStarted();
    void canBeCancelled();
};

void TestNegotiatorFailures::f17_endsWhereThereIsNoCommonRevision_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("DiscoverResult") << result(discovered(R"("2031-01-01")")) << -32022;
    QTest::newRow("-32022") << refusal(-32022, R"({"supported":["2031-01-01"],"requested":"2026-07-28"})") << -32022;
    QTest::newRow("-32022 for what it speaks") << refusal(-32022, R"({"supported":["2026-07-28"]})") << -32022;
    QTest::newRow("-32020") << refusal(-32020) << -32020;
    QTest::newRow("-32021") << refusal(-32021, R"({"requiredCapabilities":{"sampling":{}}})") << -32021;
}

void TestNegotiatorFailures::f17_endsWhereThereIsNoCommonRevision()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    NegotiatorFixture f(legacyWith(answer), quick());
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.successes, 0);
    QCOMPARE(f.error.code, code);
    QVERIFY(!f.error.message.isEmpty());
    QCOMPARE(f.peers.size(), 1U); // modern, so never asked to initialize
    QVERIFY(!f.asked().at(0).contains(u"initialize"_s));
    QTRY_VERIFY(!f.peers.at(0)->isConnected() || f.recorder.records.size() >= 2);
}

void TestNegotiatorFailures::disconnectsAtAnUnknownHandshakeRevision_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("unknown") << initialized("2031-01-01");
    QTest::newRow("without a handshake") << initialized("2026-07-28");
    QTest::newRow("none") << "{}"_ba;
}

void TestNegotiatorFailures::disconnectsAtAnUnknownHandshakeRevision()
{
    QFETCH(QByteArray, answer);
    NegotiatorFixture f([&](const QByteArray &, int) { return result(answer); }, quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Protocol);
    QCOMPARE(f.asked(), QStringList{u"initialize"_s});
}

void TestNegotiatorFailures::showsWhatInitializeWasRefusedWith()
{
    NegotiatorFixture f([](const QByteArray &, int) { return refusal(-32022, R"({"supported":["2026-07-28"]})"); },
                        quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Remote);
    QCOMPARE(f.error.message, u"refused"_s);
}

void TestNegotiatorFailures::showsTheLastWordsOfADyingServer()
{
    NegotiatorFixture f([](const QByteArray &, int) { return "die"_ba; }, quick());
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.asked(), QStringList({kKept, u"initialize"_s}));
    QVERIFY(f.error.message.contains(u"exit code 1"_s));
    QVERIFY(f.error.message.contains(u"panicked"_s));
    QCOMPARE(f.info.exitCode, 1);
}

void TestNegotiatorFailures::showsTheLastWordsOfASilentServer()
{
    Negotiator::Options options = quick("legacy");
    options.limits.connectMs = 100;
    NegotiatorFixture f([](const QByteArray &, int) { return QByteArray(); }, options);
    f.negotiator->start();
    f.peers.at(0)->complain("waiting for a licence\n");
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Timeout);
    QVERIFY(f.error.message.contains(u"initialize"_s));
    QVERIFY(f.error.message.contains(u"waiting for a licence"_s));
    QVERIFY(f.info.lastStderr.contains("licence"));
}

void TestNegotiatorFailures::saysThatARunnerMayStillBeFetching()
{
    Negotiator::Options options = quick("legacy");
    options.limits.connectMs = 400;
    options.fetcher = u"npx"_s;
    options.fetchPatienceMs = 1;
    NegotiatorFixture f([](const QByteArray &, int) { return QByteArray(); }, options);
    QSignalSpy steps(f.negotiator.get(), &Negotiator::stepped);
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QVERIFY(steps.last().first().toString().contains(u"npx may still be fetching"_s));
    QVERIFY(f.error.message.contains(u"initialize"_s));
    QVERIFY(f.error.advice.contains(u"npx may still be fetching"_s));
    QVERIFY(f.error.advice.contains(u"settings"_s));
    options.fetcher.clear();
    options.limits.connectMs = 100;
    NegotiatorFixture other([](const QByteArray &, int) { return QByteArray(); }, options);
    other.negotiator->start();
    QTRY_COMPARE(other.failures, 1);
    QVERIFY(other.error.advice.isEmpty());
}

void TestNegotiatorFailures::saysWhatNpmCouldNotDo_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("told");
    const QByteArray log = "npm error A complete log of this run can be found in: /home/me/.npm/_logs/x-debug-0.log\n";
    QTest::newRow("npm 9, no network")
        << "npm ERR! code ENOTFOUND\nnpm ERR! syscall getaddrinfo\nnpm ERR! network request to https://r.example failed"
           "\n\nnpm ERR! A complete log of this run can be found in:\nnpm ERR!     /home/me/.npm/_logs/x-debug-0.log\n"_ba
        << u"npm error code ENOTFOUND: the registry was not reached."_s;
    QTest::newRow("npm 10, no such package") << "npm error code E404\nnpm error 404 Not Found\n" + log
                                             << u"npm error code E404: the registry has no such package."_s;
    QTest::newRow("another code") << "npm error code EACCES\n" + log << u"npm error code EACCES."_s;
    QTest::newRow("no code") << "npm error could not determine executable to run\n"_ba
                             << u"could not determine executable to run"_s;
    QTest::newRow("not the last that it said")
        << "npm error code E404\nthe licence ran out\n"_ba << u"Its last line on stderr: the licence ran out"_s;
}

void TestNegotiatorFailures::saysWhatNpmCouldNotDo()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, told);
    const QString message = withLastLine(u"The server ended with exit code 1."_s, written);
    QVERIFY(message.startsWith(u"The server ended with exit code 1. "_s));
    QVERIFY2(message.endsWith(told), qPrintable(message));
}

void TestNegotiatorFailures::failsAtOnceIfNothingCanBeStarted()
{
    struct Missing : MemoryTransport
    {
        using MemoryTransport::MemoryTransport;
        void open() override
        {
            CloseInfo info;
            info.reason = CloseInfo::Reason::Failed;
            info.error = fail(Error::Kind::Transport, u"There is no program “nope”."_s).error();
            finish(info);
        }
    };
    MemoryRecorder recorder;
    MemoryPeer peer;
    Negotiator negotiator([&peer](HttpDialect) { return std::make_unique<Missing>(peer); }, recorder, quick());
    QSignalSpy failed(&negotiator, &Negotiator::failed);
    negotiator.start();
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().message, u"There is no program “nope”."_s);
    QVERIFY(recorder.records.isEmpty());
}

void TestNegotiatorFailures::canBeCancelled()
{
    NegotiatorFixture f([](const QByteArray &, int) { return QByteArray(); }, quick());
    f.negotiator->start();
    f.negotiator->cancel();
    f.negotiator->cancel();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Cancelled);
    QTest::qWait(150);
    QCOMPARE(f.failures, 1);
    QCOMPARE(f.peers.size(), 1U);
}

QTEST_GUILESS_MAIN(TestNegotiatorFailures)
#include "tst_negotiatorfailures.moc"
