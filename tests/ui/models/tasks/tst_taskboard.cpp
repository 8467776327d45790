// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/models/tasks/taskboard.h"

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;
using Status = Task::Status;

namespace {

const QByteArray kTasks = R"({"list":{},"cancel":{},"requests":{"tools":{"call":{}}}})";

QByteArray task(const QByteArray &id, const QByteArray &status, const QByteArray &more = {})
{
    return R"({"taskId":")" + id + R"(","status":")" + status
           + R"(","createdAt":"2026-05-04T10:00:00Z","lastUpdatedAt":"2026-05-04T10:00:01Z","ttl":60000,)"
             R"("pollInterval":30)"
           + (more.isEmpty() ? more : ',' + more) + '}';
}

} // namespace

/// With a server that says of its tasks what the test writes into its folder.
class TestTaskBoard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hasNoneWhereTheServerHasNone();
    void followsATaskThatACallBecameToItsResult();
    void listsTheTasksOfOthers();
    void asksAboutATaskNow();
    void fetchesTheResultOfATaskOfAnother();
    void cancelsATask();
    void saysSoIfATaskIsLost();
    void beginsAnewWithANewConnection();
    void followsATaskOfTheExtension();

private:
    void start(const QByteArray &capabilities = kTasks);
    CallHandle *callAsTask()
    {
        CallRequest request;
        request.server = u"a"_s;
        request.tool = u"slow"_s;
        request.caller = u"test"_s;
        request.asTaskMs = 0;
        return m_engine->link->call(request, m_engine->link.get());
    }
    [[nodiscard]] TaskFacts facts(const QString &id) const
    {
        const TaskFacts *found = m_board->task(id);
        return found ? *found : TaskFacts();
    }
    std::optional<CallOutcome> outcome(const QString &id)
    {
        std::optional<CallOutcome> got;
        bool isThere = false;
        m_board->outcome(id, this, [&](const std::optional<CallOutcome> &outcome) {
            got = outcome;
            isThere = true;
        });
        return QTest::qWaitFor([&] { return isThere; }) ? got : std::nullopt;
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ServerFolder> m_server;
    std::unique_ptr<TaskBoard> m_board;
    QString m_id;
};

void TestTaskBoard::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_server = std::make_unique<ServerFolder>();
}

void TestTaskBoard::cleanup()
{
    m_board.reset();
    m_engine.reset();
    m_server.reset();
}

void TestTaskBoard::start(const QByteArray &capabilities)
{
    m_server->setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{})"
                                             + (capabilities.isEmpty() ? QByteArray() : ",\"tasks\":" + capabilities)
                                             + R"(},"serverInfo":{"name":"a","version":"1"}})");
    m_server->setTools({R"({"name":"slow","inputSchema":{"type":"object"},"execution":{"taskSupport":"optional"}})"});
    m_server->setResult(u"tools.call"_s, R"({"task":)" + task("t1", "working", R"("statusMessage":"half way")") + '}');
    m_server->setResult(u"tasks.get"_s, task("t1", "working", R"("statusMessage":"half way")"));
    m_id = m_engine->add(m_server->entry(u"a"_s));
    m_board = std::make_unique<TaskBoard>(*m_engine->link, m_id);
    QVERIFY(m_engine->connectTo(m_id));
}

void TestTaskBoard::hasNoneWhereTheServerHasNone()
{
    start({});
    m_server->setResult(u"tools.call"_s, R"({"content":[]})");
    QVERIFY(EngineFixture::ends(m_engine->call(u"a"_s, u"slow"_s)));
    QVERIFY(!m_board->facts().hasTasks);
    QVERIFY(!m_board->facts().canList);
}

void TestTaskBoard::followsATaskThatACallBecameToItsResult()
{
    start();
    QTRY_VERIFY(m_board->facts().hasTasks);
    CallHandle *call = callAsTask();
    QTRY_COMPARE(facts(u"t1"_s).message, u"half way"_s);
    QTRY_COMPARE(facts(u"t1"_s).tool, u"slow"_s);
    QCOMPARE(facts(u"t1"_s).status, Status::Working);
    QCOMPARE(facts(u"t1"_s).pollMs, 30);
    QCOMPARE(facts(u"t1"_s).ttlMs, 60000);
    QVERIFY(facts(u"t1"_s).nextPollWallMs > 0);
    QVERIFY(facts(u"t1"_s).isFollowed);
    QCOMPARE(m_board->facts().running(), 1);

    m_server->setResult(u"tasks.result"_s, R"({"content":[{"type":"text","text":"done"}]})");
    m_server->setResult(u"tasks.get"_s, task("t1", "completed"));
    QVERIFY(EngineFixture::ends(call));
    QTRY_COMPARE(facts(u"t1"_s).end, CallOutcome::End::Result);
    QCOMPARE(facts(u"t1"_s).status, Status::Completed);
    QCOMPARE(facts(u"t1"_s).nextPollWallMs, 0);
    QCOMPARE(m_board->facts().running(), 0);
    QVERIFY(outcome(u"t1"_s)->result.contains("done"));
}

void TestTaskBoard::listsTheTasksOfOthers()
{
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("x1", "working") + ',' + task("x2", "completed")
                                             + R"(,{"no":"task"}]})");
    start();
    QTRY_COMPARE(m_board->facts().tasks.size(), 2);
    QCOMPARE(m_board->facts().running(), 1);
    QVERIFY(!facts(u"x1"_s).isFollowed);
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("x2", "completed") + "]}");
    m_board->refresh();
    QTRY_COMPARE(m_board->facts().tasks.size(), 1);
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[],"nextCursor":"again"})"); // for ever
    m_board->refresh();
    QTRY_VERIFY(!m_board->facts().trouble.isEmpty());
}

void TestTaskBoard::asksAboutATaskNow()
{
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "working") + "]}");
    start();
    QTRY_COMPARE(m_board->facts().tasks.size(), 1);
    QCOMPARE(facts(u"t1"_s).message, QString());
    m_board->poll(u"t1"_s);
    QTRY_COMPARE(facts(u"t1"_s).message, u"half way"_s);
    m_server->setResult(u"tasks.get"_s, R"({"no":"task"})");
    m_board->poll(u"t1"_s);
    QTRY_VERIFY(!facts(u"t1"_s).trouble.isEmpty());
    QVERIFY(!facts(u"t1"_s).isFollowed);
}

void TestTaskBoard::fetchesTheResultOfATaskOfAnother()
{
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "completed") + "]}");
    start();
    m_server->setResult(u"tasks.get"_s, task("t1", "completed"));
    m_server->setResult(u"tasks.result"_s, R"({"content":[{"type":"text","text":"theirs"}]})");
    QTRY_COMPARE(facts(u"t1"_s).status, Status::Completed);
    QVERIFY(!outcome(u"t1"_s));
    m_board->follow(u"t1"_s);
    QTRY_COMPARE(facts(u"t1"_s).end, CallOutcome::End::Result);
    QVERIFY(outcome(u"t1"_s)->result.contains("theirs"));
    QCOMPARE(m_board->facts().tasks.size(), 1);
}

void TestTaskBoard::cancelsATask()
{
    start();
    CallHandle *call = callAsTask();
    QTRY_VERIFY(facts(u"t1"_s).isFollowed);
    m_server->setResult(u"tasks.cancel"_s, task("t1", "cancelled"));
    m_server->setResult(u"tasks.get"_s, task("t1", "cancelled"));
    m_board->cancel(u"t1"_s);
    QTRY_COMPARE(facts(u"t1"_s).end, CallOutcome::End::Cancelled);
    QVERIFY(!facts(u"t1"_s).isCancelling);
    QVERIFY(EngineFixture::ends(call));

    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("x1", "working") + "]}");
    m_board->refresh();
    QTRY_COMPARE(facts(u"x1"_s).status, Status::Working);
    QTRY_VERIFY(m_board->task(u"x1"_s));
    m_server->setResult(u"tasks.get"_s, task("x1", "cancelled"));
    m_board->cancel(u"x1"_s); // of another: without being followed
    QTRY_COMPARE(facts(u"x1"_s).status, Status::Cancelled);
    QVERIFY(!facts(u"x1"_s).isCancelling);
}

void TestTaskBoard::saysSoIfATaskIsLost()
{
    start();
    CallHandle *call = callAsTask();
    QTRY_VERIFY(facts(u"t1"_s).isFollowed);
    m_engine->link->disconnectServer(m_id);
    QVERIFY(EngineFixture::ends(call));
    QTRY_VERIFY(facts(u"t1"_s).end); // lost, or refused if it was just to be asked about
    QVERIFY(facts(u"t1"_s).end == CallOutcome::End::Lost || facts(u"t1"_s).end == CallOutcome::End::Refused);
    QVERIFY(!facts(u"t1"_s).trouble.isEmpty());
    QCOMPARE(m_board->facts().running(), 0);
}

void TestTaskBoard::beginsAnewWithANewConnection()
{
    saysSoIfATaskIsLost();
    QVERIFY(m_engine->becomes(m_id, State::Disconnected));
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_VERIFY(m_board->facts().tasks.isEmpty());
    QVERIFY(m_board->facts().hasTasks);
}

void TestTaskBoard::followsATaskOfTheExtension()
{
    const QByteArray meta = R"("ttlMs":0,"cacheScope":"private","resultType":"complete")";
    m_server->setResult(u"server.discover"_s, R"({"supportedVersions":["2026-07-28"],"capabilities":{"tools":{},
        "extensions":{"io.modelcontextprotocol/tasks":{}}},"_meta":{"io.modelcontextprotocol/serverInfo":
        {"name":"a","version":"1"}},)" + meta + '}');
    m_server->setResult(u"tools.list"_s, R"({"tools":[{"name":"slow","inputSchema":{"type":"object"}}],)" + meta + '}');
    const QByteArray times = R"("createdAt":"2026-05-04T10:00:00Z","lastUpdatedAt":"2026-05-04T10:00:01Z","ttlMs":null,
        "pollIntervalMs":30)";
    m_server->setResult(u"tools.call"_s, R"({"resultType":"task","taskId":"t1","status":"working",)" + times + '}');
    m_server->setResult(u"tasks.get"_s, R"({"resultType":"complete","taskId":"t1","status":"working",)" + times + '}');
    ServerEntry entry = m_server->entry(u"a"_s);
    entry.era.mode = EraPolicy::Mode::Modern;
    m_id = m_engine->add(entry);
    m_board = std::make_unique<TaskBoard>(*m_engine->link, m_id);
    QVERIFY(m_engine->connectTo(m_id));
    QTRY_VERIFY(m_board->facts().hasTasks);
    QVERIFY(!m_board->facts().canList);
    CallHandle *call = m_engine->call(u"a"_s, u"slow"_s);
    QTRY_VERIFY(facts(u"t1"_s).isFollowed);
    m_server->setResult(u"tasks.get"_s, R"({"resultType":"complete","taskId":"t1","status":"completed",)" + times
                                            + R"(,"result":{"content":[{"type":"text","text":"done"}]}})");
    QVERIFY(EngineFixture::ends(call));
    QTRY_COMPARE(facts(u"t1"_s).end, CallOutcome::End::Result);
    QVERIFY(outcome(u"t1"_s)->result.contains("done"));
}

QTEST_GUILESS_MAIN(TestTaskBoard)
#include "tst_taskboard.moc"
