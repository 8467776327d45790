// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/httpfixture.h"
#include "tests/core/hub/labmcp.h"
#include "tests/lab/owntimer.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <memory>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using State = ServerStatus::State;

namespace {

const QJsonObject kEchoTool{{u"name"_s, u"echo"_s}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}};

} // namespace

/// Servers over HTTP that lose sessions, break off, mean harm or are many.
class TestHttpServerFaults : public QObject
{
    Q_OBJECT

private slots:
    void h03_postsNothingToAnotherOrigin_data();
    void h03_postsNothingToAnotherOrigin();
    void h10_takesNothingElseForAnAnswer_data();
    void h10_takesNothingElseForAnAnswer();
    void h12_refusesHostileSessionIds_data();
    void h12_refusesHostileSessionIds();
    void h12_beginsALostSessionAnewOnce();
    void h13_excludesToolsWithHostileHeaderNames();
    void h13_encodesValuesThatAHeaderCannotHold();
    void h15_runsAnEffectOnceWhenTheAnswerIsCutOff();
    void h20_givesUpAFlappingStreamWithAReason();
    void h22_asksAnewForListsUnderAnotherIdentity();
    void h23_neverMixesUpAnswersOfManyConnections();
    void h24_closesInTimeWhenTheServerIgnoresIt();
};

void TestHttpServerFaults::h03_postsNothingToAnotherOrigin_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("absolute") << u"http://%1/steal"_s;
    QTest::newRow("without a scheme") << u"//%1/steal"_s;
    QTest::newRow("with a name before it") << u"http://%2@%1/steal"_s;
    QTest::newRow("with our own address as a name") << u"http://%2:x@%1/steal"_s;
}

void TestHttpServerFaults::h03_postsNothingToAnotherOrigin()
{
    QFETCH(const QString, endpoint);
    LabHttpServer other;
    LabHttpServer server;
    server.on("GET", "/sse", [&](const LabRequest &, LabReply &reply) {
        QString named = endpoint;
        named.replace(u"%1"_s, QString::fromLatin1(other.authority())).replace(u"%2"_s, u"127.0.0.1"_s);
        reply.sendEvent(named.toUtf8(), {}, "endpoint");
    });
    HttpFixture f(server.url(u"/sse"_s).toString());
    f.entry.transport = ServerEntry::Transport::Sse;
    QVERIFY(!f.connects());
    QVERIFY2(f.why().contains(u"another origin"_s), qPrintable(f.why()));
    QCOMPARE(other.requests().size(), 0);
    QCOMPARE(other.connections(), 0);
}

void TestHttpServerFaults::h10_takesNothingElseForAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << 200 << "text/html"_ba << "<html><img src=x></html>"_ba;
    QTest::newRow("no type") << 200 << ""_ba << "hello"_ba;
    QTest::newRow("accepted") << 202 << ""_ba << ""_ba;
    QTest::newRow("no content") << 204 << ""_ba << ""_ba;
    QTest::newRow("an error with markup") << 500 << "text/html"_ba << "<h1>Oops</h1>"_ba;
    QTest::newRow("JSON that is no message") << 200 << "application/json"_ba << R"({"ok":true})"_ba;
    QTest::newRow("cut JSON") << 200 << "application/json"_ba << R"({"jsonrpc":"2.0","id":)"_ba;
    QTest::newRow("a stream without a message") << 200 << "text/event-stream"_ba << ": nothing\n\n"_ba;
}

void TestHttpServerFaults::h10_takesNothingElseForAnAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.on("tools/call", [&](const LabMcp::Call &, LabReply &reply) {
        reply.send(status, type.isEmpty() ? LabHeaders{} : LabHeaders{{"Content-Type", type}}, body);
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    const CallOutcome outcome = f.call("odd");
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.end == CallOutcome::End::RemoteError || outcome.end == CallOutcome::End::Lost);
    QVERIFY(!outcome.error.message.isEmpty());
    if (status >= 400) {
        QCOMPARE(outcome.error.code, status);
    }
    if (type == "text/html") {
        QVERIFY2(outcome.error.message.contains(QString::fromUtf8(body)), qPrintable(outcome.error.message));
    }
    QCOMPARE(f.connection().status().state, State::Connected);
}

void TestHttpServerFaults::h12_refusesHostileSessionIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("60 kB") << QByteArray(60000, 'a');
    QTest::newRow("with a blank") << "a b"_ba;
    QTest::newRow("not ASCII") << "s\xc3\xa9ssion"_ba;
}

void TestHttpServerFaults::h12_refusesHostileSessionIds()
{
    QFETCH(const QByteArray, id);
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.sessionId = id;
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY(!f.connects());
    QVERIFY2(f.why().contains(u"session id"_s), qPrintable(f.why()));
    for (const LabRequest &request : mcp.server.requests()) {
        QVERIFY(!request.has("Mcp-Session-Id"));
    }
}

void TestHttpServerFaults::h12_beginsALostSessionAnewOnce()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.on("tools/call", [&](const LabMcp::Call &, LabReply &reply) { reply.send(404); });
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QSignalSpy changed(&f.hub, &Hub::statusChanged);
    QVERIFY(!f.call("any").ok());
    QTRY_COMPARE(mcp.count("initialize"), 2);
    QTRY_COMPARE(f.connection().status().state, State::Connected);
    QVERIFY(!f.call("any").ok()); // and forgets at once again: no endless circle
    QTRY_COMPARE(f.connection().status().state, State::Failed);
    QTest::qWait(50);
    QCOMPARE(mcp.count("initialize"), 2);
}

void TestHttpServerFaults::h13_excludesToolsWithHostileHeaderNames()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const auto tool = [](const QString &name, const QString &header) {
        return QJsonObject{
            {u"name"_s, name},
            {u"inputSchema"_s,
             QJsonObject{{u"type"_s, u"object"_s},
                         {u"properties"_s,
                          QJsonObject{{u"v"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"x-mcp-header"_s, header}}}}}}}};
    };
    mcp.tools = {tool(u"split"_s, u"X\r\nAuthorization: evil"_s), tool(u"fine"_s, u"Region"_s)};
    mcp.on("tools/call",
           [&](const LabMcp::Call &call, LabReply &reply) { mcp.answer(call, LabMcp::textResult(u"ok"_s), reply); });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    f.list(Lister::List::Tools);
    const CallOutcome refused = f.call("split", R"({"v":"x"})");
    QCOMPARE(refused.end, CallOutcome::End::Refused);
    QVERIFY(refused.error.message.contains(u"HTTP"_s));
    QVERIFY(f.call("fine", R"({"v":"x"})").ok());
    QCOMPARE(mcp.count("tools/call"), 1);
}

void TestHttpServerFaults::h13_encodesValuesThatAHeaderCannotHold()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.tools = {{{u"name"_s, u"fine"_s},
                  {u"inputSchema"_s,
                   QJsonObject{{u"type"_s, u"object"_s},
                               {u"properties"_s, QJsonObject{{u"v"_s, QJsonObject{{u"type"_s, u"string"_s},
                                                                                  {u"x-mcp-header"_s, u"V"_s}}}}}}}}};
    mcp.on("tools/call",
           [&](const LabMcp::Call &call, LabReply &reply) { mcp.answer(call, LabMcp::textResult(u"ok"_s), reply); });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    f.list(Lister::List::Tools);
    QVERIFY(f.call("fine", R"({"v":"a\r\nX-Evil: 1"})").ok());
    const LabRequest request = mcp.server.requests().constLast();
    QCOMPARE(request.header("Mcp-Param-V"), "=?base64?" + "a\r\nX-Evil: 1"_ba.toBase64() + "?=");
    QVERIFY(!request.has("X-Evil"));
}

void TestHttpServerFaults::h15_runsAnEffectOnceWhenTheAnswerIsCutOff()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    int effects = 0;
    mcp.on("tools/call", [&](const LabMcp::Call &, LabReply &reply) {
        ++effects;
        if (effects % 2 == 0) {
            reply.beginEvents();
        }
        reply.cut();
    });
    HttpFixture f(mcp.url());
    QVERIFY2(f.connects(), qPrintable(f.why()));
    for (int i = 0; i < 200; ++i) {
        const CallOutcome outcome = f.call("effect");
        QCOMPARE(outcome.end, CallOutcome::End::Lost);
        QVERIFY(outcome.error.advice.contains(u"unknown"_s));
        QCOMPARE(effects, i + 1);
    }
}

void TestHttpServerFaults::h20_givesUpAFlappingStreamWithAReason()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    int streams = 0;
    mcp.server.on("GET", "/mcp", [&](const LabRequest &, LabReply &reply) {
        ++streams;
        reply.beginEvents();
        reply.write("retry: 5\n\n");
        reply.end();
    });
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    quint64 from = 0;
    QByteArray console;
    QTRY_VERIFY((console += f.connection().console(from)).contains("not heard any more"));
    const int attempts = streams;
    QVERIFY2(attempts >= 2 && attempts <= 10, qPrintable(QString::number(attempts)));
    QTest::qWait(100);
    QCOMPARE(streams, attempts);
}

void TestHttpServerFaults::h22_asksAnewForListsUnderAnotherIdentity()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.on("tools/list", [&](const LabMcp::Call &call, LabReply &reply) {
        QJsonObject tool = kEchoTool;
        tool["name"_L1] = QString::fromLatin1(call.http.header("X-Who"));
        mcp.answer(call, {{u"tools"_s, QJsonArray{tool}}, {u"ttlMs"_s, 3600000}, {u"cacheScope"_s, u"private"_s}},
                   reply);
    });
    HttpFixture f(mcp.url());
    for (const QString &who : {u"ann"_s, u"bob"_s}) {
        f.entry.headers = {{u"X-Who"_s, who}};
        QVERIFY2(f.connects(), qPrintable(f.why()));
        const Lister::Outcome list = f.list(Lister::List::Tools);
        QVERIFY(list.pages.constFirst().contains(who.toUtf8()));
        QVERIFY(who == u"ann"_s || !list.pages.constFirst().contains("ann"));
        f.connection().disconnectFromServer();
        QTRY_COMPARE(f.connection().status().state, State::Disconnected);
    }
}

void TestHttpServerFaults::h23_neverMixesUpAnswersOfManyConnections()
{
    constexpr int kServers = 20;
    constexpr int kCalls = 100; // each, 2,000 in all, the ids the same everywhere
    std::vector<std::unique_ptr<LabMcp>> servers;
    MemoryRecorder recorder;
    DecliningBroker broker;
    Limits limits = HttpFixture::quick();
    limits.requestMs = 30000; // all of them wait at once, on whatever machine this is
    Hub hub(recorder, broker, limits);
    QList<ServerEntry> entries;
    for (int i = 0; i < kServers; ++i) {
        auto mcp = std::make_unique<LabMcp>(LabMcp::Speaks::Modern);
        mcp->on("tools/call", [raw = mcp.get(), i](const LabMcp::Call &call, LabReply &reply) {
            const QString mark = u"%1/%2"_s.arg(i).arg(call.params["arguments"_L1].toObject()["n"_L1].toInt());
            raw->answer(call, LabMcp::textResult(mark), reply);
        });
        ServerEntry entry;
        entry.id = entry.name = u"s%1"_s.arg(i);
        entry.transport = ServerEntry::Transport::StreamableHttp;
        entry.url = mcp->url();
        entries.append(entry);
        servers.push_back(std::move(mcp));
    }
    hub.setEntries(entries);
    for (const ServerEntry &entry : std::as_const(entries)) {
        hub.byName(entry.name)->connectToServer();
    }
    for (const ServerEntry &entry : std::as_const(entries)) {
        QTRY_COMPARE(hub.byName(entry.name)->status().state, State::Connected);
    }
    int right = 0;
    int wrong = 0;
    for (int n = 0; n < kCalls; ++n) {
        for (int i = 0; i < kServers; ++i) {
            HubCall *call = hub.call(u"s%1.mark"_s.arg(i), "{\"n\":" + QByteArray::number(n) + '}', u"test"_s);
            connect(call, &HubCall::finished, this, [&, n, i](const CallOutcome &outcome) {
                const QByteArray mark = "\"" + QByteArray::number(i) + '/' + QByteArray::number(n) + '"';
                ++(outcome.ok() && outcome.result.contains(mark) ? right : wrong);
            });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(right + wrong, kServers * kCalls, 30000);
    QCOMPARE(wrong, 0);
}

void TestHttpServerFaults::h24_closesInTimeWhenTheServerIgnoresIt()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.server.on("DELETE", "/mcp", [](const LabRequest &, LabReply &) {});
    HttpFixture f(mcp.url(), u"legacy"_s);
    QVERIFY2(f.connects(), qPrintable(f.why()));
    OwnTimer timer;
    timer.start();
    f.connection().disconnectFromServer();
    QTRY_COMPARE_WITH_TIMEOUT(f.connection().status().state, State::Disconnected, 30'000);
    QVERIFY(timer.elapsed() < 2500);
}

QTEST_GUILESS_MAIN(TestHttpServerFaults)
#include "tst_httpserverfaults.moc"
