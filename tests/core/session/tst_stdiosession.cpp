// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lister.h"
#include "core/session/negotiator.h"
#include "core/session/session.h"
#include "core/wire/stdiotransport.h"
#include "memoryrecorder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using End = CallOutcome::End;

namespace {

/// A session with the scripted server, over the real transport and the real negotiation.
struct Fixture
{
    explicit Fixture(const QStringList &flags, const QString &policy = u"auto"_s, InputBroker *broker = nullptr)
    {
        Negotiator::Options options;
        options.serverName = u"fake"_s;
        options.policy = EraPolicy::fromText(policy).value_or(EraPolicy{});
        options.client = ClientProfile::signalbox();
        options.limits.probeMs = 500;
        negotiator = std::make_unique<Negotiator>(
            [flags](HttpDialect) {
                StdioOptions start;
                start.program = qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s;
                start.arguments = flags;
                return std::make_unique<StdioTransport>(start, Clock::system());
            },
            recorder, options);
        QObject::connect(negotiator.get(), &Negotiator::succeeded, &context,
                         [this, broker](const ServerProfile &profile) {
                             session = std::make_unique<Session>(negotiator->takeTraffic(), negotiator->takeCodec(),
                                                                 profile, Session::Options{{}, broker});
                             negotiator.reset();
                         });
        QObject::connect(negotiator.get(), &Negotiator::failed, &context,
                         [this](const Error &failure) { error = failure; });
        negotiator->start();
    }

    CallOutcome end(PendingCall *call)
    {
        CallOutcome outcome;
        bool finished = false;
        QObject::connect(call, &PendingCall::finished, &context, [&](const CallOutcome &ended) {
            outcome = ended;
            finished = true;
        });
        if (!QTest::qWaitFor([&] { return finished; }, 10'000)) {
            QTest::qFail("The call did not end.", __FILE__, __LINE__);
        }
        return outcome;
    }
    CallOutcome echo(const CallLimits &limits = {})
    {
        return end(session->callTool("echo", R"({"text":"hi"})", {}, limits));
    }

    QObject context;
    MemoryRecorder recorder;
    std::unique_ptr<Negotiator> negotiator;
    std::unique_ptr<Session> session;
    Error error;
};

} // namespace

class TestStdioSession : public QObject
{
    Q_OBJECT

private slots:
    void callsATool_data();
    void callsATool();
    void f17_decidesAgainstARealProcess_data();
    void f17_decidesAgainstARealProcess();
    void p13_losesTheCallsOfADyingServer_data();
    void p13_losesTheCallsOfADyingServer();
    void f03_keepsCallsAndStrayLinesApart();
    void f05_endsTheCallOfInvalidText();
    void f10_ignoresForeignAnswers_data();
    void f10_ignoresForeignAnswers();
    void reportsProgress();
    void asksForInput_data();
    void asksForInput();
    void r03_endsEndlessLists_data();
    void r03_endsEndlessLists();
    void closesGently();
    void saysWhatIsMissing();
};

void TestStdioSession::callsATool_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("legacy") << QStringList{};
    QTest::newRow("modern") << QStringList{u"--era"_s, u"modern"_s};
    QTest::newRow("CR LF, in pieces") << QStringList{u"--crlf"_s, u"--split"_s, u"7"_s};
    QTest::newRow("byte order mark") << QStringList{u"--bom"_s};
}

void TestStdioSession::callsATool()
{
    QFETCH(QStringList, flags);
    Fixture f(flags);
    QTRY_VERIFY(f.session);
    const CallOutcome outcome = f.echo();
    QCOMPARE(outcome.end, End::Result);
    QVERIFY(outcome.result.contains("hi"));
    QVERIFY(outcome.durationNs > 0);
    QCOMPARE(f.recorder.records.at(qsizetype(outcome.answerSequence)).pair, outcome.requestSequence + 1);
}

void TestStdioSession::f17_decidesAgainstARealProcess_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<Era>("era");
    QTest::newRow("dies") << QStringList{u"--die-on-probe"_s} << Era::Legacy;
    QTest::newRow("silent") << QStringList{u"--silent-on-probe"_s} << Era::Legacy;
    QTest::newRow("{}") << QStringList{u"--empty-on-probe"_s} << Era::Legacy;
    QTest::newRow("error") << QStringList{u"--error-on-probe"_s, u"-32000"_s} << Era::Legacy;
    QTest::newRow("lists handshakes") << QStringList{u"--era"_s, u"both"_s, u"--discover-lists"_s,
                                                     u"2025-06-18,2024-11-05"_s}
                                      << Era::Legacy;
    QTest::newRow("both eras") << QStringList{u"--era"_s, u"both"_s} << Era::Modern;
}

void TestStdioSession::f17_decidesAgainstARealProcess()
{
    QFETCH(QStringList, flags);
    QFETCH(Era, era);
    Fixture f(flags);
    QTRY_VERIFY(f.session);
    QCOMPARE(f.session->profile().era(), era);
    QVERIFY(!f.session->profile().verdict.isEmpty());
    QCOMPARE(f.echo().end, End::Result);
}

void TestStdioSession::p13_losesTheCallsOfADyingServer_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QString>("words");
    QTest::newRow("exit code") << QStringList{u"--crash-on"_s, u"tools/call"_s} << u"exit code 3"_s;
    QTest::newRow("signal") << QStringList{u"--crash-on"_s, u"tools/call"_s, u"--crash-how"_s, u"sig9"_s}
                            << u"signal 9"_s;
    QTest::newRow("in mid-message") << QStringList{u"--crash-mid"_s, u"tools/call"_s} << QString();
}

void TestStdioSession::p13_losesTheCallsOfADyingServer()
{
    QFETCH(QStringList, flags);
    QFETCH(QString, words);
    Fixture f(flags, u"legacy"_s);
    QTRY_VERIFY(f.session);
    QSignalSpy closed(f.session.get(), &Session::closed);
    const CallOutcome outcome = f.echo();
    QVERIFY(outcome.end == End::Lost || (words.isEmpty() && outcome.end == End::RemoteError));
    QVERIFY2(outcome.error.message.contains(words), qPrintable(outcome.error.message));
    QTRY_COMPARE(closed.size(), 1);
}

void TestStdioSession::f03_keepsCallsAndStrayLinesApart()
{
    Fixture f({u"--noise-stdout"_s, u"10"_s}, u"legacy"_s);
    QTRY_VERIFY(f.session);
    QSignalSpy deviated(f.session.get(), &Session::deviated);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(f.echo().end, End::Result);
    }
    int stray = 0;
    for (const IndexRecord &record : f.recorder.records) {
        stray += record.kind == IndexRecord::Stray && (record.flags & IndexRecord::Flagged) ? 1 : 0;
    }
    QCOMPARE(stray, 200);
    QCOMPARE(deviated.size(), 1);
}

void TestStdioSession::f05_endsTheCallOfInvalidText()
{
    Fixture f({u"--invalid-utf8"_s}, u"legacy"_s);
    QTRY_VERIFY(f.session);
    const CallOutcome outcome = f.echo();
    QCOMPARE(outcome.end, End::RemoteError);
    QCOMPARE(outcome.error.kind, Error::Kind::Protocol);
    QVERIFY(f.recorder.bodies.constLast().contains("\xC3\x28"));
    QVERIFY(f.recorder.records.constLast().flags & IndexRecord::Flagged);
}

void TestStdioSession::f10_ignoresForeignAnswers_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<CallOutcome::End>("end");
    QTest::newRow("twice") << u"--duplicate-answer"_s << End::Result;
    QTest::newRow("wrong id") << u"--wrong-id"_s << End::Timeout;
    QTest::newRow("id as a string") << u"--id-as-string"_s << End::Timeout;
}

void TestStdioSession::f10_ignoresForeignAnswers()
{
    QFETCH(QString, flag);
    QFETCH(CallOutcome::End, end);
    Fixture f({flag}, u"legacy"_s);
    QTRY_VERIFY(f.session);
    QSignalSpy deviated(f.session.get(), &Session::deviated);
    QCOMPARE(f.echo({300, -1}).end, end);
    QTRY_COMPARE(deviated.size(), 1);
}

void TestStdioSession::reportsProgress()
{
    Fixture f({}, u"legacy"_s);
    QTRY_VERIFY(f.session);
    PendingCall *call = f.session->callTool("progress", R"({"steps":5,"ms":100})");
    QSignalSpy progressed(call, &PendingCall::progressed);
    QCOMPARE(f.end(call).end, End::Result);
    QVERIFY(progressed.size() >= 5);
}

void TestStdioSession::asksForInput_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<int>("rounds");
    QTest::newRow("legacy elicitation") << QStringList{u"--ask"_s, u"elicitation"_s} << 1;
    QTest::newRow("legacy roots") << QStringList{u"--ask"_s, u"roots"_s} << 1;
    QTest::newRow("modern elicitation") << QStringList{u"--era"_s,       u"modern"_s,           u"--ask"_s,
                                                       u"elicitation"_s, u"--input-required"_s, u"2"_s}
                                        << 3;
}

void TestStdioSession::asksForInput()
{
    QFETCH(QStringList, flags);
    QFETCH(int, rounds);
    Fixture f(flags);
    QTRY_VERIFY(f.session);
    const CallOutcome outcome = f.echo();
    QCOMPARE(outcome.end, End::Result);
    QCOMPARE(outcome.rounds, rounds);
}

void TestStdioSession::r03_endsEndlessLists_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<int>("pages");
    QTest::newRow("same cursor") << u"--same-cursor"_s << 2;
    QTest::newRow("endless") << u"--endless-list"_s << 1000;
}

void TestStdioSession::r03_endsEndlessLists()
{
    QFETCH(QString, flag);
    QFETCH(int, pages);
    Fixture f({flag}, u"legacy"_s);
    QTRY_VERIFY(f.session);
    Lister *lister = new Lister(*f.session, Lister::List::Tools);
    QSignalSpy finished(lister, &Lister::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto outcome = finished.at(0).at(0).value<Lister::Outcome>();
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.pages.size(), pages);
}

void TestStdioSession::closesGently()
{
    Fixture f({}, u"legacy"_s);
    QTRY_VERIFY(f.session);
    QSignalSpy closed(f.session.get(), &Session::closed);
    f.session->close();
    QTRY_COMPARE(closed.size(), 1);
    const auto info = closed.at(0).at(0).value<CloseInfo>();
    QCOMPARE(info.reason, CloseInfo::Reason::Requested);
    QCOMPARE(info.exitCode, 0);
}

void TestStdioSession::saysWhatIsMissing()
{
    MemoryRecorder recorder;
    Negotiator negotiator(
        [](HttpDialect) {
            StdioOptions start;
            start.program = u"no-such-program-anywhere"_s;
            return std::make_unique<StdioTransport>(start, Clock::system());
        },
        recorder, {});
    QSignalSpy failed(&negotiator, &Negotiator::failed);
    negotiator.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QVERIFY(failed.at(0).at(0).value<Error>().message.contains(u"no-such-program-anywhere"_s));
}

QTEST_GUILESS_MAIN(TestStdioSession)
#include "tst_stdiosession.moc"
