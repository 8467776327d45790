// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/httpfixture.h"
#include "tests/core/hub/labmcp.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using State = ServerStatus::State;

/// Servers over HTTP as the hub sees them, in all three dialects.
class TestHttpServers : public QObject
{
    Q_OBJECT

private slots:
    void speaksModernWithoutASession();
    void mirrorsMethodAndNameIntoHeaders();
    void fallsBackToAHandshakeWithASession();
    void fallsBackToHttpWithSse();
    void saysTheFirstRefusalWhenNothingIsSpoken();
    void takesSilenceForNoEvidence();
    void recordsEachExchangeBesideItsMessages();
    void cancelsAModernCallByEndingItsStream();
    void cancelsALegacyCallByANotification();
    void takesAStreamUpAgainWhereItBroke();
    void hearsTheServerOnItsOwnStream();
    void listsToolsAnewWhenHeadersDoNotFit();
    void visitsUrlsAndCallsAgain();
    void saysWhichOfSeveralCallsAsks();
};

namespace {

const QJsonObject kEchoTool{{u"name"_s, u"echo"_s}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}};

} // namespace

void TestHttpServers::speaksModernWithoutASession()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        mcp.answer(call, LabMcp::textResult(call.params["name"_L1].toString()), reply);
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QCOMPARE(f.connection().status().profile->revision, Revision::V20260728);
    const CallOutcome outcome = f.call("echo");
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    QVERIFY(outcome.result.contains("echo"));
    f.connection().disconnectFromServer();
    QTRY_COMPARE(f.connection().status().state, State::Disconnected);
    for (const LabRequest &request : mcp.server.requests()) {
        QCOMPARE(request.method, "POST"_ba);
        QVERIFY(!request.has("Mcp-Session-Id"));
        QCOMPARE(request.header("MCP-Protocol-Version"), "2026-07-28"_ba);
        QCOMPARE(request.header("Accept"), "application/json, text/event-stream"_ba);
    }
}

void TestHttpServers::mirrorsMethodAndNameIntoHeaders()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    f.call("grüße");
    f.outcomeOf(f.session().readResource("file:///a/b%20c.txt?id=1"));
    const LabRequest call = mcp.server.requests().at(mcp.server.requests().size() - 2);
    QCOMPARE(call.header("Mcp-Method"), "tools/call"_ba);
    QCOMPARE(call.header("Mcp-Name"), "=?base64?" + "grüße"_ba.toBase64() + "?=");
    const LabRequest read = mcp.server.requests().constLast();
    QCOMPARE(read.header("Mcp-Method"), "resources/read"_ba);
    QCOMPARE(read.header("Mcp-Name"), "file:///a/b%20c.txt?id=1"_ba);
}

void TestHttpServers::fallsBackToAHandshakeWithASession()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.tools = {kEchoTool};
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QCOMPARE(f.connection().status().profile->revision, Revision::V20251125);
    QCOMPARE(f.list(Lister::List::Tools).items, 1);
    f.connection().disconnectFromServer();
    QTRY_COMPARE(f.connection().status().state, State::Disconnected);

    QList<QByteArray> seen;
    bool afterHandshake = false;
    for (const LabRequest &request : mcp.server.requests()) {
        if (afterHandshake) {
            QCOMPARE(request.header("Mcp-Session-Id"), "S-1"_ba);
            QCOMPARE(request.header("MCP-Protocol-Version"), "2025-11-25"_ba);
            seen.append(request.method);
        } else {
            QVERIFY(!request.has("Mcp-Session-Id"));
        }
        afterHandshake = afterHandshake || request.body.contains("\"initialize\"");
    }
    QVERIFY(seen.contains("GET"));
    QCOMPARE(seen.constLast(), "DELETE"_ba);
    // Nothing overtakes `initialized`.
    QCOMPARE(mcp.methods().mid(0, 3),
             (QList<QByteArray>{"server/discover", "initialize", "notifications/initialized"}));
}

void TestHttpServers::fallsBackToHttpWithSse()
{
    LabHttpServer server;
    QPointer<LabReply> events;
    server.on("POST", "/sse", [](const LabRequest &, LabReply &reply) { reply.send(405); });
    server.on("GET", "/sse", [&](const LabRequest &, LabReply &reply) {
        events = &reply;
        reply.sendEvent("/messages?session=7", {}, "endpoint");
    });
    server.on("POST", "/messages", [&](const LabRequest &request, LabReply &reply) {
        reply.send(202);
        if (request.body.contains("\"initialize\"")) {
            events->sendEvent(R"({"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2024-11-05","capabilities":{},)"
                              R"("serverInfo":{"name":"old","version":"1"}}})");
        } else if (request.body.contains("\"ping\"")) {
            events->sendEvent(R"({"jsonrpc":"2.0","id":1,"result":{}})");
        }
    });
    HttpFixture f(server.url(u"/sse"_s).toString());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QCOMPARE(f.connection().status().profile->revision, Revision::V20241105);
    QVERIFY(f.outcomeOf(f.session().ping()).ok());
    QCOMPARE(server.requests().constLast().query(), "session=7"_ba);
    events->close();
    QTRY_COMPARE(f.connection().status().state, State::Failed); // its stream is the connection
}

void TestHttpServers::saysTheFirstRefusalWhenNothingIsSpoken()
{
    LabHttpServer server; // 404 to everything
    HttpFixture f(server.url(u"/nothing"_s).toString());
    QVERIFY(!f.connects());
    QVERIFY2(f.why().contains(u"404"_s), qPrintable(f.why()));
}

void TestHttpServers::takesSilenceForNoEvidence()
{
    LabHttpServer server;
    server.on("*", "*", [](const LabRequest &, LabReply &) {});
    Limits limits = HttpFixture::quick();
    limits.probeMs = 200;
    HttpFixture f(server.url(u"/mcp"_s).toString(), u"auto"_s, limits);
    QVERIFY(!f.connects());
    QCOMPARE(f.connection().status().error->kind, Error::Kind::Timeout);
    QCOMPARE(server.requests().size(), 1); // and no initialize after it
}

void TestHttpServers::recordsEachExchangeBesideItsMessages()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    HttpFixture f(mcp.url());
    f.entry.headers = {{u"X-Api-Key"_s, u"s3cret-value"_s}, {u"X-Plain"_s, u"shown"_s}};
    QVERIFY2(f.connects(), qPrintable(f.why()));
    const auto isExchange = [](const IndexRecord &record) { return record.kind == IndexRecord::Http; };
    QTRY_VERIFY(std::ranges::any_of(f.recorder.records, isExchange));
    const qsizetype at = std::ranges::find_if(f.recorder.records, isExchange) - f.recorder.records.begin();
    QCOMPARE(f.recorder.records.at(at).pair, quint64(1)); // of the first message
    const QByteArray text = f.recorder.bodies.at(at);
    QVERIFY(text.contains("POST /mcp HTTP/1.1"));
    QVERIFY(text.contains("\"status\":200"));
    QVERIFY(text.contains("X-Plain: shown"));
    QVERIFY(!text.contains("s3cret-value"));
    QVERIFY(text.contains("\"firstByte\":"));
    QCOMPARE(mcp.server.requests().constFirst().header("X-Api-Key"), "s3cret-value"_ba); // but it was sent
}

/// Does a record of this kind tell that its request was taken back by who asked?
static bool hasTakenBack(const MemoryRecorder &recorder, IndexRecord::Kind kind)
{
    return std::ranges::any_of(recorder.records, [&](const IndexRecord &record) {
        const bool isOfACall =
            record.pair != 0 && recorder.methodAt(qsizetype(record.pair) - 1) == QByteArrayLiteral("tools/call");
        return record.kind == kind && record.takenBack == IndexRecord::ByCaller && isOfACall;
    });
}

void TestHttpServers::cancelsAModernCallByEndingItsStream()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    bool gone = false;
    mcp.on("tools/call", [&](const LabMcp::Call &, LabReply &reply) {
        reply.beginEvents();
        connect(&reply, &LabReply::disconnected, this, [&gone] { gone = true; });
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    PendingCall *call = f.session().callTool("slow", "{}");
    QTRY_COMPARE(mcp.count("tools/call"), 1);
    QTimer::singleShot(0, call, [call] { call->cancel(u"enough"_s); });
    QCOMPARE(f.outcomeOf(call).end, CallOutcome::End::Cancelled);
    QTRY_VERIFY(gone);
    QCOMPARE(mcp.count("notifications/cancelled"), 0);
    QVERIFY(hasTakenBack(f.recorder, IndexRecord::Http));
}

void TestHttpServers::cancelsALegacyCallByANotification()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.on("tools/call", [&](const LabMcp::Call &, LabReply &reply) { reply.beginEvents(); });
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    PendingCall *call = f.session().callTool("slow", "{}");
    QTRY_COMPARE(mcp.count("tools/call"), 1);
    QTimer::singleShot(0, call, [call] { call->cancel(); });
    QCOMPARE(f.outcomeOf(call).end, CallOutcome::End::Cancelled);
    QTRY_COMPARE(mcp.count("notifications/cancelled"), 1);
    QVERIFY(hasTakenBack(f.recorder, IndexRecord::Notification));
}

void TestHttpServers::takesAStreamUpAgainWhereItBroke()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    QByteArray answer;
    QElapsedTimer sinceEnd;
    qint64 pause = 0;
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        answer = mcp.response(call, LabMcp::textResult(u"late"_s));
        reply.beginEvents();
        reply.write("id: e-1\nretry: 300\ndata: \n\n");
        reply.end();
        sinceEnd.start();
    });
    mcp.server.on("GET", "/mcp", [&](const LabRequest &request, LabReply &reply) {
        if (request.header("Last-Event-ID") != "e-1") {
            reply.send(405);
            return;
        }
        pause = sinceEnd.elapsed();
        reply.sendEvent(answer, "e-2");
        reply.end();
    });
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    const CallOutcome outcome = f.call("slow");
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    QVERIFY(outcome.result.contains("late"));
    QVERIFY2(pause >= 295, qPrintable(QString::number(pause))); // never before the server's own pause
    QCOMPARE(mcp.count("tools/call"), 1);
}

void TestHttpServers::hearsTheServerOnItsOwnStream()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.server.on("GET", "/mcp", [&](const LabRequest &, LabReply &reply) {
        reply.sendEvent(R"({"jsonrpc":"2.0","id":"q","method":"roots/list"})");
    });
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QTRY_VERIFY(std::ranges::any_of(mcp.server.requests(), [](const LabRequest &request) {
        return request.body.contains("\"id\":\"q\"") && request.body.contains("\"roots\":[]");
    }));
}

void TestHttpServers::listsToolsAnewWhenHeadersDoNotFit()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.tools = {
        {{u"name"_s, u"route"_s},
         {u"inputSchema"_s,
          QJsonObject{{u"type"_s, u"object"_s},
                      {u"properties"_s, QJsonObject{{u"region"_s, QJsonObject{{u"type"_s, u"string"_s},
                                                                              {u"x-mcp-header"_s, u"Region"_s}}}}}}}}};
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        if (call.http.header("Mcp-Param-Region") == "eu") {
            mcp.answer(call, LabMcp::textResult(u"routed"_s), reply);
        } else {
            mcp.refuse(call, -32020, u"Mcp-Param-Region is missing"_s, reply, 400);
        }
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why())); // nobody has listed the tools yet
    const CallOutcome outcome = f.call("route", R"({"region":"eu"})");
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    QCOMPARE(mcp.count("tools/call"), 2);
    QCOMPARE(mcp.count("tools/list"), 1);
    QCOMPARE(f.call("route", R"({"region":"us"})").end, CallOutcome::End::RemoteError); // once, then it is an error
    QCOMPARE(mcp.count("tools/call"), 4);
}

void TestHttpServers::visitsUrlsAndCallsAgain()
{
    struct Agreeing : InputBroker
    {
        void ask(const InputRequest &request, Answer answer) override
        {
            asked.append(request.params);
            answer(R"({"action":"accept"})"_ba);
        }
        void withdraw(quint64) override {}
        QByteArrayList asked;
    } broker;
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        if (mcp.count("tools/call") > 1) {
            mcp.answer(call, LabMcp::textResult(u"done"_s), reply);
            return;
        }
        const QJsonObject elicitation{{u"mode"_s, u"url"_s},
                                      {u"url"_s, u"https://example.org/x"_s},
                                      {u"elicitationId"_s, u"e1"_s},
                                      {u"message"_s, u"Sign in"_s}};
        mcp.refuse(call, -32042, u"URL elicitation required"_s, reply, 200,
                   QJsonObject{{u"elicitations"_s, QJsonArray{elicitation}}});
    });
    HttpFixture f(mcp.url(), u"legacy"_s, HttpFixture::quick(), &broker);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    const CallOutcome outcome = f.call("visit", R"({"a":1})");
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    QCOMPARE(broker.asked.size(), 1);
    QVERIFY(broker.asked.constFirst().contains("https://example.org/x"));
    QCOMPARE(outcome.rounds, 2);
}

void TestHttpServers::saysWhichOfSeveralCallsAsks()
{
    struct Noting : InputBroker
    {
        void ask(const InputRequest &request, Answer answer) override
        {
            asked.append(request.origin);
            answer(R"({"action":"decline"})"_ba);
        }
        void withdraw(quint64) override {}
        QList<InputOrigin> asked;
    } broker;
    LabMcp mcp(LabMcp::Speaks::Legacy);
    QList<QPointer<LabReply>> streams; // of two calls of one tool, in their order
    mcp.on("tools/call", [&](const LabMcp::Call &, LabReply &reply) {
        reply.beginEvents();
        streams.append(&reply);
    });
    HttpFixture f(mcp.url(), u"legacy"_s, HttpFixture::quick(), &broker);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    for (quint64 number = 1; number <= 2; ++number) {
        CallRequest request;
        request.server = u"remote"_s;
        request.tool = u"one"_s;
        request.arguments = "{}";
        request.caller = u"form"_s;
        request.number = number;
        f.hub.call(request);
    }
    QTRY_COMPARE(streams.size(), 2);
    streams.last()->sendEvent(R"({"jsonrpc":"2.0","id":"q","method":"elicitation/create","params":{"message":"m"}})");
    QTRY_COMPARE(broker.asked.size(), 1); // on its call's own stream
    QCOMPARE(broker.asked.constFirst(), (InputOrigin{.tool = u"one"_s, .caller = u"form"_s, .call = 2}));
}

QTEST_GUILESS_MAIN(TestHttpServers)
#include "tst_httpservers.moc"
