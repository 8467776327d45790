// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "core/journal/journal.h"
#include "core/session/inputbroker.h"
#include "core/wire/http/httpauthorizer.h"
#include "labmcp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Has one token after another, and none after the last.
class Tokens : public HttpAuthorizer
{
public:
    explicit Tokens(QByteArrayList tokens)
        : m_tokens(std::move(tokens))
    {
    }
    void authorize(const QByteArray &, const QUrl &, Ready ready) override
    {
        HttpHeaders headers;
        headers.append("Authorization", "Bearer " + m_tokens.constFirst());
        ready(headers);
    }
    void refused(const HttpRequest &, const HttpHead &, Decided decided) override
    {
        if (m_tokens.size() == 1) {
            decided(fail(Error::Kind::Auth, u"Sign in again."_s));
            return;
        }
        m_tokens.removeFirst();
        decided({});
    }
    void answered(const HttpRequest &, const HttpHead &) override {}

private:
    QByteArrayList m_tokens;
};

} // namespace

/// What the statistics say of calls over HTTP that got no answer: through a real server, the hub, the journal and the
/// deriver. None may stay in flight.
class TestEndedCalls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysThatACallWasRefused_data();
    void saysThatACallWasRefused();
    void saysThatACallWasRefusedThoughOneSignedIn();
    void goesOnAfterANewToken();
    void saysThatThereWasNoAnswerInIt();
    void saysThatTheServerWasNotReached();

private:
    void connectTo(QByteArrayList tokens = {});
    CallOutcome call();
    CallRow derived();

    std::unique_ptr<QTemporaryDir> m_dir;
    DecliningBroker m_broker;
    std::unique_ptr<LabMcp> m_mcp;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Hub> m_hub;
};

void TestEndedCalls::init()
{
    m_hub.reset();
    m_journal.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_mcp = std::make_unique<LabMcp>(LabMcp::Speaks::Modern);
    auto journal = Journal::open(m_dir->filePath(u"journal"_s));
    QVERIFY(journal);
    m_journal = std::move(*journal);
    m_hub = std::make_unique<Hub>(*m_journal, m_broker);
}

void TestEndedCalls::connectTo(QByteArrayList tokens)
{
    if (!tokens.isEmpty()) {
        m_hub->setAuthorizerMaker([tokens](const ServerEntry &) { return std::make_unique<Tokens>(tokens); });
    }
    ServerEntry entry;
    entry.id = entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = m_mcp->url();
    m_hub->setEntries({entry});
    m_hub->byName(entry.name)->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->byName(entry.name)->status().state, ServerStatus::State::Connected, 20'000);
}

CallOutcome TestEndedCalls::call()
{
    std::optional<CallOutcome> outcome;
    const QObject here;
    connect(m_hub->call(u"remote.any"_s, "{}", u"test"_s), &HubCall::finished, &here,
            [&outcome](const CallOutcome &ended) { outcome = ended; });
    return QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000) ? *outcome : CallOutcome{};
}

CallRow TestEndedCalls::derived()
{
    Deriver deriver(m_journal->folder());
    if (!deriver.catchUp(30'000, true)) {
        return {};
    }
    const auto store = DerivedStore::open(m_journal->folder());
    const auto calls = store ? (*store)->calls({.method = u"tools/call"_s}) : Result<QList<CallRow>>();
    return calls && calls->size() == 1 ? calls->constFirst() : CallRow();
}

void TestEndedCalls::saysThatACallWasRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("unauthorized") << 401;
    QTest::newRow("forbidden") << 403;
    QTest::newRow("not found") << 404;
    QTest::newRow("unavailable") << 503;
}

void TestEndedCalls::saysThatACallWasRefused()
{
    QFETCH(const int, status);
    m_mcp->on("tools/call", [status](const LabMcp::Call &, LabReply &reply) { reply.send(status); });
    connectTo();
    const CallOutcome outcome = call();
    QCOMPARE(outcome.end, CallOutcome::End::RemoteError);
    QCOMPARE(outcome.error.code, status);
    const CallRow row = derived();
    QCOMPARE(row.end, CallEnd::HttpError);
    QCOMPARE(row.errorCode, status);
    QVERIFY(row.durationNs);
}

void TestEndedCalls::saysThatACallWasRefusedThoughOneSignedIn()
{
    m_mcp->on("tools/call", [](const LabMcp::Call &, LabReply &reply) { reply.send(401); });
    connectTo({"old", "new"});
    QCOMPARE(call().error.kind, Error::Kind::Auth);
    QCOMPARE(m_mcp->count("tools/call"), 2);
    const CallRow row = derived();
    QCOMPARE(row.end, CallEnd::HttpError);
    QCOMPARE(row.errorCode, 401);
}

void TestEndedCalls::goesOnAfterANewToken()
{
    m_mcp->on("tools/call", [this](const LabMcp::Call &call, LabReply &reply) {
        if (call.http.header("Authorization") == "Bearer old") {
            reply.send(401);
        } else {
            m_mcp->answer(call, LabMcp::textResult(u"here"_s), reply);
        }
    });
    connectTo({"old", "new"});
    QVERIFY(call().ok());
    QCOMPARE(m_mcp->count("tools/call"), 2);
    QCOMPARE(derived().end, CallEnd::Result);
}

void TestEndedCalls::saysThatThereWasNoAnswerInIt()
{
    m_mcp->on("tools/call", [](const LabMcp::Call &, LabReply &reply) { reply.send(202); });
    connectTo();
    const CallOutcome outcome = call();
    QCOMPARE(outcome.end, CallOutcome::End::Lost);
    QVERIFY(!outcome.unsent);
    QCOMPARE(derived().end, CallEnd::Lost);
}

void TestEndedCalls::saysThatTheServerWasNotReached()
{
    connectTo();
    m_mcp->server.stop();
    const CallOutcome outcome = call();
    QCOMPARE(outcome.end, CallOutcome::End::Lost);
    QCOMPARE(outcome.error.kind, Error::Kind::Transport);
    QVERIFY(outcome.unsent);
    QVERIFY2(!outcome.error.advice.contains(u"unknown"_s), qPrintable(outcome.error.advice));
    QCOMPARE(derived().end, CallEnd::Lost);
}

QTEST_GUILESS_MAIN(TestEndedCalls)
#include "tst_endedcalls.moc"
