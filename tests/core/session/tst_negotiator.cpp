// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/closewords.h"
#include "core/session/negotiator.h"
#include "core/session/session.h"
#include "memoryrecorder.h"
#include "memorytransport.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDiscovered =
    R"({"supportedVersions":["2026-07-28"],"capabilities":{"tools":{}},"resultType":"complete","ttlMs":0,)"
    R"("cacheScope":"private","_meta":{"io.modelcontextprotocol/serverInfo":{"name":"fake","version":"1"}}})";

QByteArray initialized(const QByteArray &version)
{
    return R"({"protocolVersion":")" + version
           + R"(","capabilities":{"tools":{}},"serverInfo":{"name":"fake","version":"1"}})";
}

QByteArray discovered(const QByteArray &versions)
{
    return QByteArray(kDiscovered).replace("[\"2026-07-28\"]", '[' + versions + ']');
}

QByteArray refusal(int code, const QByteArray &data = {})
{
    return R"("error":{"code":)" + QByteArray::number(code) + R"(,"message":"refused")"
           + (data.isEmpty() ? QByteArray() : ",\"data\":" + data) + '}';
}

QByteArray result(const QByteArray &text)
{
    return R"("result":)" + text;
}

/// What a scripted server does with a request: the members of its answer, "die", or nothing.
using Script = std::function<QByteArray(const QByteArray &message, int process)>;

struct Fixture
{
    explicit Fixture(Script serverScript, Negotiator::Options asked = {})
        : script(std::move(serverScript))
    {
        asked.serverName = u"fake"_s;
        asked.client = ClientProfile::signalbox();
        negotiator = std::make_unique<Negotiator>([this](HttpDialect) { return start(); }, recorder, asked);
        QObject::connect(negotiator.get(), &Negotiator::succeeded, &context, [this](const ServerProfile &taken) {
            profile = taken;
            traffic = negotiator->takeTraffic();
            codec = negotiator->takeCodec();
            ++successes;
        });
        QObject::connect(negotiator.get(), &Negotiator::failed, &context,
                         [this](const Error &failure, const CloseInfo &closeInfo) {
                             error = failure;
                             info = closeInfo;
                             ++failures;
                         });
    }

    std::unique_ptr<Transport> start()
    {
        const int process = int(peers.size());
        peers.push_back(std::make_unique<MemoryPeer>());
        MemoryPeer *peer = peers.back().get();
        peer->answer = [this, peer, process](const QByteArray &message) {
            if (!message.contains("\"id\":")) {
                return;
            }
            const QByteArray members = script(message, process);
            const qsizetype from = message.indexOf("\"id\":") + 5;
            const QByteArray id = message.mid(from, message.indexOf(',', from) - from);
            if (members == "die") {
                peer->exit(1, "panicked at main.rs\n");
            } else if (!members.isEmpty()) {
                peer->say(R"({"jsonrpc":"2.0","id":)" + id + ',' + members + '}');
            }
        };
        return std::make_unique<MemoryTransport>(*peer);
    }

    /// Which requests each process got: "server/discover initialize".
    QStringList asked() const
    {
        QStringList all;
        for (const auto &peer : peers) {
            QStringList methods;
            for (const QByteArray &message : peer->heard) {
                const qsizetype from = message.indexOf("\"method\":\"") + 10;
                methods.append(QString::fromLatin1(message.mid(from, message.indexOf('"', from) - from)));
            }
            all.append(methods.join(u' '));
        }
        return all;
    }

    QObject context;
    MemoryRecorder recorder;
    std::vector<std::unique_ptr<MemoryPeer>> peers;
    Script script;
    ServerProfile profile;
    std::unique_ptr<Traffic> traffic;
    std::unique_ptr<Codec> codec;
    Error error;
    CloseInfo info;
    int successes = 0;
    int failures = 0;
    std::unique_ptr<Negotiator> negotiator;
};

Negotiator::Options quick(const char *policy = "auto")
{
    Negotiator::Options options;
    options.policy = EraPolicy::fromText(QString::fromLatin1(policy)).value_or(EraPolicy{});
    options.limits.probeMs = 100;
    options.limits.connectMs = 4000;
    return options;
}

bool isDiscover(const QByteArray &message)
{
    return message.contains("\"server/discover\"");
}

/// Legacy for initialize; `probe` for server/discover.
Script legacyWith(const QByteArray &probe)
{
    return [probe](const QByteArray &message, int) {
        return isDiscover(message) ? probe : result(initialized("2025-11-25"));
    };
}

const QString kKept = u"server/discover"_s;
const QString kHandshake = u"initialize notifications/initialized"_s;

} // namespace

class TestNegotiator : public QObject
{
    Q_OBJECT

private slots:
    void f17_decidesByTheProbesAnswer_data();
    void f17_decidesByTheProbesAnswer();
    void f17_startsAfreshWhatBreaksAfterItsAnswer_data();
    void f17_startsAfreshWhatBreaksAfterItsAnswer();
    void f17_endsWhereThereIsNoCommonRevision_data();
    void f17_endsWhereThereIsNoCommonRevision();
    void retriesOnceWithACommonRevision();
    void offersTheNewestListedHandshakeRevision();
    void keepsToThePolicy_data();
    void keepsToThePolicy();
    void remembersALegacyServer();
    void testsAContradictedMemoryAgain();
    void takesTheServersHandshakeRevision();
    void disconnectsAtAnUnknownHandshakeRevision_data();
    void disconnectsAtAnUnknownHandshakeRevision();
    void triesAnotherOfferedRevision();
    void showsWhatInitializeWasRefusedWith();
    void showsTheLastWordsOfADyingServer();
    void showsTheLastWordsOfASilentServer();
    void saysThatARunnerMayStillBeFetching();
    void aServerThatIsBeingFetchedIsNotTakenForAnOlderOne();
    void aSilentServerBehindARunnerIsAnOlderOneInTheEnd();
    void saysWhatNpmCouldNotDo_data();
    void saysWhatNpmCouldNotDo();
    void failsAtOnceIfNothingCanBeStarted();
    void answersPingBeforeTheHandshakeIsDone();
    void canBeCancelled();
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
    Fixture f(legacyWith(answer), quick());
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
    Fixture f(
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

void TestNegotiator::f17_endsWhereThereIsNoCommonRevision_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("DiscoverResult") << result(discovered(R"("2031-01-01")")) << -32022;
    QTest::newRow("-32022") << refusal(-32022, R"({"supported":["2031-01-01"],"requested":"2026-07-28"})") << -32022;
    QTest::newRow("-32022 for what it speaks") << refusal(-32022, R"({"supported":["2026-07-28"]})") << -32022;
    QTest::newRow("-32020") << refusal(-32020) << -32020;
    QTest::newRow("-32021") << refusal(-32021, R"({"requiredCapabilities":{"sampling":{}}})") << -32021;
}

void TestNegotiator::f17_endsWhereThereIsNoCommonRevision()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    Fixture f(legacyWith(answer), quick());
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.successes, 0);
    QCOMPARE(f.error.code, code);
    QVERIFY(!f.error.message.isEmpty());
    QCOMPARE(f.peers.size(), 1U); // modern, so never asked to initialize
    QVERIFY(!f.asked().at(0).contains(u"initialize"_s));
    QTRY_VERIFY(!f.peers.at(0)->isConnected() || f.recorder.records.size() >= 2);
}

void TestNegotiator::retriesOnceWithACommonRevision()
{
    int probes = 0;
    Fixture f(
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
    Fixture f(
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
    Fixture f([=](const QByteArray &message, int) { return isDiscover(message) ? probe : handshake; },
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
    Fixture f(legacyWith(result(kDiscovered)), options);
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.asked(), QStringList{kHandshake});
}

void TestNegotiator::testsAContradictedMemoryAgain()
{
    for (const QByteArray &contradiction : {refusal(-32022, R"({"supported":["2026-07-28"]})"), "die"_ba}) {
        Negotiator::Options options = quick();
        options.cachedVerdict = Era::Legacy;
        Fixture f(
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
    Fixture f([](const QByteArray &, int) { return result(initialized("2024-11-05")); }, quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.profile.revision, Revision::V20241105);
    QCOMPARE(f.codec->revision(), Revision::V20241105);
    QVERIFY(f.profile.verdict.contains(u"2024-11-05"_s));
}

void TestNegotiator::disconnectsAtAnUnknownHandshakeRevision_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("unknown") << initialized("2031-01-01");
    QTest::newRow("without a handshake") << initialized("2026-07-28");
    QTest::newRow("none") << "{}"_ba;
}

void TestNegotiator::disconnectsAtAnUnknownHandshakeRevision()
{
    QFETCH(QByteArray, answer);
    Fixture f([&](const QByteArray &, int) { return result(answer); }, quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Protocol);
    QCOMPARE(f.asked(), QStringList{u"initialize"_s});
}

void TestNegotiator::triesAnotherOfferedRevision()
{
    Fixture f(
        [](const QByteArray &, int process) {
            return process == 0 ? refusal(-32602, R"({"supported":["2024-11-05"],"requested":"2025-11-25"})")
                                : result(initialized("2024-11-05"));
        },
        quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.profile.revision, Revision::V20241105);
}

void TestNegotiator::showsWhatInitializeWasRefusedWith()
{
    Fixture f([](const QByteArray &, int) { return refusal(-32022, R"({"supported":["2026-07-28"]})"); },
              quick("legacy"));
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Remote);
    QCOMPARE(f.error.message, u"refused"_s);
}

void TestNegotiator::showsTheLastWordsOfADyingServer()
{
    Fixture f([](const QByteArray &, int) { return "die"_ba; }, quick());
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.asked(), QStringList({kKept, u"initialize"_s}));
    QVERIFY(f.error.message.contains(u"exit code 1"_s));
    QVERIFY(f.error.message.contains(u"panicked"_s));
    QCOMPARE(f.info.exitCode, 1);
}

void TestNegotiator::showsTheLastWordsOfASilentServer()
{
    Negotiator::Options options = quick("legacy");
    options.limits.connectMs = 100;
    Fixture f([](const QByteArray &, int) { return QByteArray(); }, options);
    f.negotiator->start();
    f.peers.at(0)->complain("waiting for a licence\n");
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Timeout);
    QVERIFY(f.error.message.contains(u"initialize"_s));
    QVERIFY(f.error.message.contains(u"waiting for a licence"_s));
    QVERIFY(f.info.lastStderr.contains("licence"));
}

void TestNegotiator::saysThatARunnerMayStillBeFetching()
{
    Negotiator::Options options = quick("legacy");
    options.limits.connectMs = 400;
    options.fetcher = u"npx"_s;
    options.fetchPatienceMs = 1;
    Fixture f([](const QByteArray &, int) { return QByteArray(); }, options);
    QSignalSpy steps(f.negotiator.get(), &Negotiator::stepped);
    f.negotiator->start();
    QTRY_COMPARE(f.failures, 1);
    QVERIFY(steps.last().first().toString().contains(u"npx may still be fetching"_s));
    QVERIFY(f.error.message.contains(u"initialize"_s));
    QVERIFY(f.error.advice.contains(u"npx may still be fetching"_s));
    QVERIFY(f.error.advice.contains(u"settings"_s));
    options.fetcher.clear();
    options.limits.connectMs = 100;
    Fixture other([](const QByteArray &, int) { return QByteArray(); }, options);
    other.negotiator->start();
    QTRY_COMPARE(other.failures, 1);
    QVERIFY(other.error.advice.isEmpty());
}

void TestNegotiator::aServerThatIsBeingFetchedIsNotTakenForAnOlderOne()
{
    Negotiator::Options options = quick();
    options.limits.connectMs = 60'000;
    options.fetcher = u"npx"_s;
    options.fetchPatienceMs = 3 * options.limits.probeMs; // then silence was long enough, for any other server
    Fixture f([](const QByteArray &, int) { return QByteArray(); }, options);
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
    Fixture f(legacyWith({}), options);
    f.negotiator->start();
    QTRY_COMPARE(f.successes, 1);
    QCOMPARE(f.asked(), (QStringList{u"server/discover"_s, u"initialize notifications/initialized"_s}));
    QVERIFY2(f.profile.verdict.contains(u"1500 ms"_s), qPrintable(f.profile.verdict)); // all that a connect may take
}

void TestNegotiator::saysWhatNpmCouldNotDo_data()
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

void TestNegotiator::saysWhatNpmCouldNotDo()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, told);
    const QString message = withLastLine(u"The server ended with exit code 1."_s, written);
    QVERIFY(message.startsWith(u"The server ended with exit code 1. "_s));
    QVERIFY2(message.endsWith(told), qPrintable(message));
}

void TestNegotiator::failsAtOnceIfNothingCanBeStarted()
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

void TestNegotiator::answersPingBeforeTheHandshakeIsDone()
{
    Fixture f([](const QByteArray &, int) { return QByteArray(); }, quick("legacy"));
    f.negotiator->start();
    f.peers.at(0)->say(R"({"jsonrpc":"2.0","id":0,"method":"ping"})");
    QCOMPARE(f.peers.at(0)->heard.constLast(), R"({"jsonrpc":"2.0","id":0,"result":{}})"_ba);
    f.peers.at(0)->say(R"({"jsonrpc":"2.0","id":1,"method":"roots/list"})");
    QVERIFY(f.peers.at(0)->heard.constLast().contains("\"error\""));
}

void TestNegotiator::canBeCancelled()
{
    Fixture f([](const QByteArray &, int) { return QByteArray(); }, quick());
    f.negotiator->start();
    f.negotiator->cancel();
    f.negotiator->cancel();
    QTRY_COMPARE(f.failures, 1);
    QCOMPARE(f.error.kind, Error::Kind::Cancelled);
    QTest::qWait(150);
    QCOMPARE(f.failures, 1);
    QCOMPARE(f.peers.size(), 1U);
}

void TestNegotiator::flagsTheProbesTraffic()
{
    Fixture f(legacyWith(refusal(-32601)), quick());
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
    Fixture f(legacyWith(refusal(-32601)), quick());
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
