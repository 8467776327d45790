// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/rawcall.h"

#include "tests/core/hub/policygatefixture.h"

#include <QJsonDocument>

using namespace Signalbox;

/// Requests of any method, with their parameters as they are written.
class TestRawCall : public PolicyGateFixture
{
    Q_OBJECT
private slots:
    void sendsAnyMethodAsItIsWritten();
    void whatStandsInMetaGoesAlong();
    void namesItsObjectForTheJournal_data();
    void namesItsObjectForTheJournal();
    void aReadAsksTheServer();
    void y01_aCallOfAToolGoesByThePolicy();
    void aToolThatIsNotListedEndsAsByTheOtherRoad();
    void aCallThatWouldBeAskedForSaysWhereOneIsAsked();
    void endsOnceWhenItIsTakenBack_data();
    void endsOnceWhenItIsTakenBack();
    void whatIsTakenBackBeforeThePolicySpeaksIsUnsent();
    void whatEndsWithItWasSent_data();
    void whatEndsWithItWasSent();
    void endsWhenTheServerIsDisconnected();
    void saysThatThereIsNoConnection();

private:
    struct Ended
    {
        int times = 0;
        CallOutcome outcome;
    };
    RawCall *start(const RawRequest &request, Ended &ended);
    CallOutcome send(const RawRequest &request)
    {
        Ended ended;
        const std::unique_ptr<RawCall> call(start(request, ended));
        return QTest::qWaitFor([&] { return ended.times > 0; }, 8000) ? ended.outcome : CallOutcome{};
    }
};

RawCall *TestRawCall::start(const RawRequest &request, Ended &ended)
{
    auto *call = new RawCall(*m_gates, m_client->connection(), request, nullptr);
    connect(call, &RawCall::finished, call, [&ended](const CallOutcome &outcome) {
        ++ended.times;
        ended.outcome = outcome;
    });
    call->start();
    return call;
}

void TestRawCall::sendsAnyMethodAsItIsWritten()
{
    QJsonObject params;
    m_lab->on("x/odd \"one\"", [&](const LabMcp::Call &call, LabReply &reply) {
        params = call.params;
        m_lab->answer(call, {{u"seen"_s, true}}, reply);
    });
    const CallOutcome outcome = send(
        {.method = "x/odd \"one\"", .params = "{\n \"a\": [1, 2],\n \"b\": {\"c\": null}\n}", .caller = u"test"_s});
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    QVERIFY(outcome.result.contains("seen"));
    QCOMPARE(QJsonDocument(params).toJson(QJsonDocument::Compact), R"({"a":[1,2],"b":{"c":null}})"_ba);
    const CallOutcome none = send({.method = "x/none", .anyMethod = false});
    QCOMPARE(none.end, End::Refused);
    QCOMPARE(m_lab->count("x/none"), 0);
}

void TestRawCall::whatStandsInMetaGoesAlong()
{
    QJsonObject meta;
    m_lab->on("x/meta", [&](const LabMcp::Call &call, LabReply &reply) {
        meta = call.params[u"_meta"_s].toObject();
        QCOMPARE(call.params[u"a"_s].toInt(), 1);
        m_lab->answer(call, {}, reply);
    });
    QVERIFY(send({.method = "x/meta", .params = R"({"a":1,"_meta":{"trace":"t"}})", .meta = R"({"more":2})"}).ok());
    QCOMPARE(meta[u"trace"_s].toString(), u"t"_s);
    QCOMPARE(meta[u"more"_s].toInt(), 2);
}

void TestRawCall::namesItsObjectForTheJournal_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("object");
    QTest::newRow("a tool") << R"({"name":"add","uri":"x"})"_ba << "add"_ba;
    QTest::newRow("a resource") << R"({"uri":"file:///\u0041"})"_ba << "file:///A"_ba;
    QTest::newRow("a task") << R"({"taskId":"7"})"_ba << "7"_ba;
    QTest::newRow("a prompt's completion") << R"({"ref":{"type":"ref/prompt","name":"p"}})"_ba << "p"_ba;
    QTest::newRow("a template's completion") << R"({"ref":{"type":"ref/resource","uri":"u"}})"_ba << "u"_ba;
    QTest::newRow("nothing") << R"({"name":7})"_ba << ""_ba;
    QTest::newRow("no parameters") << ""_ba << ""_ba;
}

void TestRawCall::namesItsObjectForTheJournal()
{
    QFETCH(const QByteArray, params);
    QFETCH(const QByteArray, object);
    QCOMPARE(RawCall::objectOf(params), object);
}

void TestRawCall::aReadAsksTheServer()
{
    const int before = m_lab->count("tools/list");
    QVERIFY(send({.method = "tools/list", .isFresh = true}).ok());
    QVERIFY(send({.method = "tools/list", .isFresh = true}).ok());
    QCOMPARE(m_lab->count("tools/list"), before + 2);
}

void TestRawCall::y01_aCallOfAToolGoesByThePolicy()
{
    const RawRequest request{.method = "tools/call", .params = R"({"name":"t","arguments":{"n":1.0}})"};
    QVERIFY(send(request).ok());
    QCOMPARE(sent(), 1);
    writeRules(R"({"rules":[{"name":"no t","do":"deny","tools":["remote.t"]}]})");
    const CallOutcome refused = send(request);
    QCOMPARE(refused.end, End::Refused);
    QCOMPARE(refused.error.kind, Error::Kind::Policy);
    QVERIFY(refused.unsent);
    QCOMPARE(sent(), 1);
}

void TestRawCall::aToolThatIsNotListedEndsAsByTheOtherRoad()
{
    const CallOutcome other = call(u"nosuch"_s);
    QCOMPARE(other.error.code, PolicyGate::kUnknownTool);
    const CallOutcome raw = send({.method = "tools/call", .params = R"({"name":"nosuch"})"});
    QCOMPARE(raw.end, other.end);
    QCOMPARE(raw.error.kind, other.error.kind);
    QCOMPARE(raw.error.code, other.error.code);
    QCOMPARE(raw.error.message, other.error.message);
    QCOMPARE(sent(), 0);
}

void TestRawCall::aCallThatWouldBeAskedForSaysWhereOneIsAsked()
{
    writeRules(R"({"rules":[{"name":"ask t","do":"ask","tools":["remote.t"]}]})");
    const CallOutcome refused =
        send({.method = "tools/call", .params = R"({"name":"t"})", .elsewhere = u"Elsewhere."_s});
    QCOMPARE(refused.error.kind, Error::Kind::Policy);
    QCOMPARE(refused.error.advice, u"Elsewhere."_s);
    QVERIFY(m_broker->questions.isEmpty());
    QCOMPARE(sent(), 0);
}

void TestRawCall::endsOnceWhenItIsTakenBack_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("a read") << "resources/read"_ba;
    QTest::newRow("any other") << "x/slow"_ba;
    QTest::newRow("a call of a tool") << "tools/call"_ba;
}

void TestRawCall::endsOnceWhenItIsTakenBack()
{
    QFETCH(const QByteArray, method);
    m_lab->on(method, [](const LabMcp::Call &, LabReply &) {}); // no answer
    Ended ended;
    const std::unique_ptr<RawCall> call(start({.method = method, .params = R"({"uri":"x:a","name":"t"})"}, ended));
    QTRY_COMPARE(m_lab->count(method), 1);
    call->cancel();
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.outcome.end, End::Cancelled);
    call->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(ended.times, 1);
}

void TestRawCall::whatIsTakenBackBeforeThePolicySpeaksIsUnsent()
{
    m_lab->on("tools/list", [](const LabMcp::Call &, LabReply &) {}); // what the policy waits for
    Ended ended;
    const std::unique_ptr<RawCall> call(start({.method = "tools/call", .params = R"({"name":"t"})"}, ended));
    QCOMPARE(ended.times, 0);
    call->cancel();
    QCOMPARE(ended.times, 1);
    QCOMPARE(ended.outcome.end, End::Cancelled);
    QVERIFY(ended.outcome.unsent);
    QCOMPARE(sent(), 0);
}

void TestRawCall::whatEndsWithItWasSent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("a read") << "resources/read"_ba;
    QTest::newRow("any other") << "x/slow"_ba;
}

void TestRawCall::whatEndsWithItWasSent()
{
    QFETCH(const QByteArray, method);
    m_lab->on(method, [](const LabMcp::Call &, LabReply &) {}); // no answer
    Ended ended;
    std::unique_ptr<RawCall> call(start({.method = method, .params = R"({"uri":"x:a"})"}, ended));
    QTRY_COMPARE(m_lab->count(method), 1);
    call.reset();
    QCOMPARE(ended.times, 1);
    QCOMPARE(ended.outcome.end, End::Lost);
    QVERIFY(!ended.outcome.unsent);
}

void TestRawCall::endsWhenTheServerIsDisconnected()
{
    m_lab->on("x/slow", [](const LabMcp::Call &, LabReply &) {});
    Ended ended;
    const std::unique_ptr<RawCall> call(start({.method = "x/slow"}, ended));
    QTRY_COMPARE(m_lab->count("x/slow"), 1);
    m_client->connection().disconnectFromServer();
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.outcome.end, End::Lost);
}

void TestRawCall::saysThatThereIsNoConnection()
{
    m_client->connection().disconnectFromServer();
    QTRY_VERIFY(!m_client->connection().session());
    const CallOutcome outcome = send({.method = "ping"});
    QCOMPARE(outcome.end, End::Lost);
    QVERIFY(outcome.unsent);
    QVERIFY(!outcome.error.message.isEmpty());
}

QTEST_MAIN(TestRawCall)
#include "tst_rawcall.moc"
