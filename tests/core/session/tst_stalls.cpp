// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/negotiator.h"
#include "core/session/session.h"
#include "core/wire/stdiotransport.h"
#include "memoryrecorder.h"
#include "memorytransport.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using End = CallOutcome::End;

namespace {

constexpr int kCalls = 50;

/// The machine's clock, with a jump.
class JumpingClock final : public Clock
{
public:
    qint64 monotonicNs() const override { return system().monotonicNs() + monotonicJump; }
    qint64 wallNs() const override { return system().wallNs() + wallJump; }
    qint64 monotonicJump = 0;
    qint64 wallJump = 0;
};

struct Ended
{
    int times = 0;
    CallOutcome outcome;
};

std::shared_ptr<Ended> watch(PendingCall *call, QObject *context)
{
    auto ended = std::make_shared<Ended>();
    QObject::connect(call, &PendingCall::finished, context, [ended](const CallOutcome &outcome) {
        ++ended->times;
        ended->outcome = outcome;
    });
    return ended;
}

int endsOf(const std::vector<std::shared_ptr<Ended>> &calls)
{
    int ends = 0;
    for (const auto &call : calls) {
        ends += call->times;
    }
    return ends;
}

QByteArray textOf(int number)
{
    return R"({"text":"number )" + QByteArray::number(number) + "\"}";
}

/// Answers a request with its own parameters.
void answer(MemoryPeer &peer, const QByteArray &request)
{
    static const QRegularExpression id(u"\"id\":(\\d+)"_s);
    const QString number = id.match(QString::fromUtf8(request)).captured(1);
    QVERIFY(!number.isEmpty());
    peer.say(R"({"jsonrpc":"2.0","id":)" + number.toUtf8() + R"(,"result":{"content":[]}})");
}

} // namespace

/// Time in which a server, or we ourselves, did not run.
class TestStalls : public QObject
{
    Q_OBJECT
private slots:
    void p14_aStoppedServerCostsEachCallItsLimitAndNothingAfter();
    void p14_timeInWhichWeDidNotRunIsNobodysFault_data();
    void p14_timeInWhichWeDidNotRunIsNobodysFault();
};

void TestStalls::p14_aStoppedServerCostsEachCallItsLimitAndNothingAfter()
{
    MemoryRecorder recorder;
    std::unique_ptr<Session> session;
    Negotiator::Options options;
    options.serverName = u"fake"_s;
    options.client = ClientProfile::signalbox();
    options.policy = EraPolicy::fromText(u"legacy"_s).value_or(EraPolicy{});
    Negotiator negotiator(
        [](HttpDialect) {
            StdioOptions start;
            start.program = qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s;
            return std::make_unique<StdioTransport>(start, Clock::system());
        },
        recorder, options);
    connect(&negotiator, &Negotiator::succeeded, this, [&](const ServerProfile &profile) {
        session = std::make_unique<Session>(negotiator.takeTraffic(), negotiator.takeCodec(), profile,
                                            Session::Options{{}, nullptr});
    });
    negotiator.start();
    QTRY_VERIFY(session);
    const auto server = pid_t(session->processRoot().server);
    QVERIFY(server > 1);
    QCOMPARE(::kill(server, SIGSTOP), 0);

    std::vector<std::shared_ptr<Ended>> calls;
    for (int i = 0; i < kCalls; ++i) {
        calls.push_back(watch(session->callTool("echo", textOf(i), {}, {.requestMs = 50}), this));
    }
    QTRY_COMPARE(endsOf(calls), kCalls);
    for (const auto &call : calls) {
        QCOMPARE(call->outcome.end, End::Timeout);
    }
    QCOMPARE(session->state(), Session::State::Open); // it is there, and does not answer

    QCOMPARE(::kill(server, SIGCONT), 0); // now come all answers, late, and what was sent meanwhile is read
    const auto next = watch(session->callTool("echo", R"({"text":"after"})", {}, {}), this);
    QTRY_COMPARE(next->times, 1);
    QCOMPARE(next->outcome.end, End::Result);
    QVERIFY2(next->outcome.result.contains("after"), next->outcome.result.constData());
    QCOMPARE(endsOf(calls), kCalls);
    QCOMPARE(session->state(), Session::State::Open);
}

void TestStalls::p14_timeInWhichWeDidNotRunIsNobodysFault_data()
{
    constexpr qint64 kMinuteNs = 60LL * 1'000'000'000;
    QTest::addColumn<qint64>("monotonic");
    QTest::addColumn<qint64>("wall");
    QTest::newRow("stopped for five minutes") << 5 * kMinuteNs << 5 * kMinuteNs;
    QTest::newRow("stopped for a day") << 1440 * kMinuteNs << 1440 * kMinuteNs;
    QTest::newRow("the clock was set forward") << 0LL << 1440 * kMinuteNs;
    QTest::newRow("the clock was set back") << 0LL << -1440 * kMinuteNs;
    QTest::newRow("stopped, and the clock was set back") << 5 * kMinuteNs << -1440 * kMinuteNs;
}

void TestStalls::p14_timeInWhichWeDidNotRunIsNobodysFault()
{
    QFETCH(const qint64, monotonic);
    QFETCH(const qint64, wall);
    constexpr int kLimitMs = 50;
    JumpingClock clock;
    MemoryRecorder recorder;
    MemoryPeer peer;
    auto traffic = std::make_unique<Traffic>(std::make_unique<MemoryTransport>(peer), recorder, u"fake"_s, clock);
    traffic->open();
    ServerProfile profile;
    profile.revision = Revision::V20251125;
    Session session(std::move(traffic), Codec::create(profile.revision, ClientProfile::signalbox()), profile,
                    {{}, nullptr});
    // Without a jump of time that counts, the limit must not be what is tested.
    const int limitMs = monotonic > 0 ? kLimitMs : 30'000;
    std::vector<std::shared_ptr<Ended>> calls;
    for (int i = 0; i < kCalls; ++i) {
        calls.push_back(watch(session.callTool("echo", textOf(i), {}, {.requestMs = limitMs}), this));
    }
    clock.monotonicJump = monotonic;
    clock.wallJump = wall;
    bool isLater = false;
    QTimer::singleShot(2 * kLimitMs, Qt::PreciseTimer, this, [&isLater] { isLater = true; });
    QTRY_VERIFY(isLater); // the timer of the limits has long been due
    QCOMPARE(endsOf(calls), 0);
    const QByteArrayList heard = peer.heard;
    QCOMPARE(heard.size(), kCalls); // nothing was taken back
    for (const QByteArray &request : heard) {
        answer(peer, request);
    }
    QTRY_COMPARE(endsOf(calls), kCalls);
    for (const auto &call : calls) {
        QCOMPARE(call->outcome.end, End::Result);
    }
}

QTEST_GUILESS_MAIN(TestStalls)
#include "tst_stalls.moc"
