// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/httpfixture.h"
#include "tests/core/hub/labmcp.h"

#include <QJsonArray>
#include <QPointer>
#include <QSignalSpy>
#include <QTimer>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

struct Accepting : InputBroker
{
    void ask(const InputRequest &request, Answer answer) override
    {
        asked.append(request.params);
        origin = request.origin;
        answer(R"({"action":"accept","content":{"name":"Ada"}})"_ba);
    }
    void withdraw(quint64) override {}
    QByteArrayList asked;
    InputOrigin origin; ///< of the newest
};

QJsonObject task(const QString &status, QJsonObject more = {})
{
    more["taskId"_L1] = u"t-1"_s;
    more["status"_L1] = status;
    more["createdAt"_L1] = u"2026-07-28T00:00:00Z"_s;
    more["lastUpdatedAt"_L1] = u"2026-07-28T00:00:00Z"_s;
    return more;
}

QJsonObject modernTask(const QString &status, QJsonObject more = {})
{
    more["ttlMs"_L1] = 60000;
    more["pollIntervalMs"_L1] = 20;
    return task(status, more);
}

QJsonObject legacyTask(const QString &status)
{
    return task(status, {{u"ttl"_s, 60000}, {u"pollInterval"_s, 20}});
}

const QJsonObject kText{{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"made"_s}}}}};

} // namespace

/// Calls that become tasks, in both models.
class TestTasks : public QObject
{
    Q_OBJECT

private slots:
    void deliversWhatAModernTaskComesTo();
    void answersATasksQuestionsOnce();
    void tellsOfAModernTaskThatFailed();
    void cancelsTheTaskACallBecame();
    void losesATaskWithItsConnection();
    void asksForATaskInTheLegacyEraAndFetchesItsResult();
};

void TestTasks::deliversWhatAModernTaskComesTo()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    int polls = 0;
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        QJsonObject created = modernTask(u"working"_s);
        created["resultType"_L1] = u"task"_s;
        mcp.answer(call, created, reply);
    });
    mcp.on("tasks/get", [&](const LabMcp::Call &call, LabReply &reply) {
        QCOMPARE(call.http.header("Mcp-Name"), "t-1"_ba);
        const bool done = ++polls == 3;
        mcp.answer(call, done ? modernTask(u"completed"_s, {{u"result"_s, kText}}) : modernTask(u"working"_s), reply);
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QSignalSpy added(f.connection().tasks(), &TaskTracker::taskAdded);
    const CallOutcome outcome = f.call("make");
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    QVERIFY(outcome.result.contains("made"));
    QCOMPARE(added.count(), 1);
    QCOMPARE(polls, 3);
    QVERIFY(f.connection().tasks()->tasks().isEmpty());
}

void TestTasks::answersATasksQuestionsOnce()
{
    Accepting broker;
    LabMcp mcp(LabMcp::Speaks::Modern);
    QJsonObject answers;
    int afterAnswer = 0;
    const QJsonObject question{
        {u"q1"_s,
         QJsonObject{{u"method"_s, u"elicitation/create"_s},
                     {u"params"_s, QJsonObject{{u"message"_s, u"Who?"_s},
                                               {u"requestedSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}}}}}};
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        QJsonObject created = modernTask(u"working"_s);
        created["resultType"_L1] = u"task"_s;
        mcp.answer(call, created, reply);
    });
    mcp.on("tasks/get", [&](const LabMcp::Call &call, LabReply &reply) {
        // Slow to notice the answer: the same question stands there once more.
        const bool done = !answers.isEmpty() && ++afterAnswer > 1;
        mcp.answer(call,
                   done ? modernTask(u"completed"_s, {{u"result"_s, kText}})
                        : modernTask(u"input_required"_s, {{u"inputRequests"_s, question}}),
                   reply);
    });
    mcp.on("tasks/update", [&](const LabMcp::Call &call, LabReply &reply) {
        answers = call.params["inputResponses"_L1].toObject();
        mcp.answer(call, {}, reply);
    });
    HttpFixture f(mcp.url(), u"auto"_s, HttpFixture::quick(), &broker);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QVERIFY(f.call("make").ok());
    QCOMPARE(broker.asked.size(), 1);
    QCOMPARE(broker.origin, (InputOrigin{.tool = u"make"_s, .caller = u"test"_s}));
    QCOMPARE(mcp.count("tasks/update"), 1);
    QCOMPARE(answers["q1"_L1].toObject()["content"_L1].toObject()["name"_L1].toString(), u"Ada"_s);
}

void TestTasks::tellsOfAModernTaskThatFailed()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        QJsonObject created = modernTask(u"working"_s);
        created["resultType"_L1] = u"task"_s;
        mcp.answer(call, created, reply);
    });
    mcp.on("tasks/get", [&](const LabMcp::Call &call, LabReply &reply) {
        const QJsonObject error{{u"code"_s, -32603}, {u"message"_s, u"broke"_s}};
        mcp.answer(call, modernTask(u"failed"_s, {{u"error"_s, error}}), reply);
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    const CallOutcome outcome = f.call("make");
    QCOMPARE(outcome.end, CallOutcome::End::RemoteError);
    QCOMPARE(outcome.error.code, -32603);
    QCOMPARE(outcome.error.message, u"broke"_s);
}

void TestTasks::cancelsTheTaskACallBecame()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    bool cancelled = false;
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        QJsonObject created = modernTask(u"working"_s);
        created["resultType"_L1] = u"task"_s;
        mcp.answer(call, created, reply);
    });
    mcp.on("tasks/get", [&](const LabMcp::Call &call, LabReply &reply) {
        mcp.answer(call, modernTask(cancelled ? u"cancelled"_s : u"working"_s), reply);
    });
    mcp.on("tasks/cancel", [&](const LabMcp::Call &call, LabReply &reply) {
        cancelled = true;
        mcp.answer(call, {}, reply);
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QPointer<HubCall> call = f.hub.call(u"remote.make"_s, "{}", u"test"_s);
    std::optional<CallOutcome> outcome;
    connect(call, &HubCall::finished, this, [&](const CallOutcome &ended) { outcome = ended; });
    QTRY_VERIFY(mcp.count("tasks/get") > 0);
    call->cancel();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->end, CallOutcome::End::Cancelled);
    QCOMPARE(mcp.count("tasks/cancel"), 1);
}

void TestTasks::losesATaskWithItsConnection()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        QJsonObject created = modernTask(u"working"_s);
        created["resultType"_L1] = u"task"_s;
        created["pollIntervalMs"_L1] = 50000;
        mcp.answer(call, created, reply);
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    HubCall *call = f.hub.call(u"remote.make"_s, "{}", u"test"_s);
    std::optional<CallOutcome> outcome;
    connect(call, &HubCall::finished, this, [&](const CallOutcome &ended) { outcome = ended; });
    QTRY_COMPARE(f.connection().tasks()->tasks().size(), 1);
    f.connection().disconnectFromServer();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->end, CallOutcome::End::Lost);
}

void TestTasks::asksForATaskInTheLegacyEraAndFetchesItsResult()
{
    Accepting broker;
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.capabilities = {{u"tools"_s, QJsonObject{}}, {u"tasks"_s, QJsonObject{}}};
    QJsonObject asked;
    int polls = 0;
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        asked = call.params["task"_L1].toObject();
        mcp.answer(call, {{u"task"_s, legacyTask(u"working"_s)}}, reply);
    });
    mcp.on("tasks/get", [&](const LabMcp::Call &call, LabReply &reply) {
        mcp.answer(call, legacyTask(++polls < 3 ? u"working"_s : u"completed"_s), reply);
    });
    mcp.on("tasks/result", [&](const LabMcp::Call &call, LabReply &reply) { mcp.answer(call, kText, reply); });
    HttpFixture f(mcp.url(), u"legacy"_s, HttpFixture::quick(), &broker);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    CallRequest request;
    request.server = u"remote"_s;
    request.tool = u"make"_s;
    request.arguments = "{}";
    request.asTaskMs = 60000;
    HubCall *call = f.hub.call(request);
    std::optional<CallOutcome> outcome;
    connect(call, &HubCall::finished, this, [&](const CallOutcome &ended) { outcome = ended; });
    QTRY_VERIFY(outcome);
    QVERIFY2(outcome->ok(), qPrintable(outcome->error.message));
    QVERIFY(outcome->result.contains("made"));
    QCOMPARE(asked, (QJsonObject{{u"ttl"_s, 60000}}));
    QCOMPARE(mcp.count("tasks/result"), 1);
}

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
