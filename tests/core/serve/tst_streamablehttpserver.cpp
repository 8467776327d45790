// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/serve/streamable/streamablehttpserver.h"
#include "rawclient.h"
#include "tests/conformance/server/conformanceprovider.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Implementation info()
{
    Implementation info;
    info.name = u"s"_s;
    info.version = u"1"_s;
    return info;
}

} // namespace

namespace {

QByteArray modernBody(const QByteArray &method, const QByteArray &params = {}, const QByteArray &capabilities = "{}")
{
    return R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"(","params":{)" + params + (params.isEmpty() ? "" : ",")
           + R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
             R"("io.modelcontextprotocol/clientCapabilities":)"
           + capabilities + "}}}";
}

QByteArray modernHeaders(const QByteArray &method, const QByteArray &name = {})
{
    return "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: " + method + "\r\n"
           + (name.isEmpty() ? QByteArray() : "Mcp-Name: " + name + "\r\n");
}

QByteArray legacyBody(const QByteArray &method, const QByteArray &params = "{}", int id = 1)
{
    return R"({"jsonrpc":"2.0","id":)" + QByteArray::number(id) + R"(,"method":")" + method + R"(","params":)" + params
           + '}';
}

QByteArray initializeBody(const QByteArray &capabilities = "{}", const QByteArray &version = "2025-11-25")
{
    return legacyBody("initialize", R"({"protocolVersion":")" + version + R"(","capabilities":)" + capabilities
                                        + R"(,"clientInfo":{"name":"c","version":"1"}})");
}

/// Knows two tokens: anna's is good for reading, otto's for everything.
class Verifier : public TokenVerifier
{
public:
    void verify(const QByteArray &token, std::function<void(const Verdict &)> decided) override
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [token, decided] {
                if (token == "anna") {
                    decided(Grant{.subject = u"anna"_s, .scopes = {u"read"_s}});
                } else if (token == "otto" || token == "otto2") {
                    decided(Grant{.subject = QString::fromLatin1(token), .scopes = {u"read"_s, u"write"_s}});
                } else {
                    decided(std::unexpected(u"The token is unknown."_s));
                }
            },
            Qt::QueuedConnection);
    }
};

} // namespace

/// The server as foreign clients meet it: Qt's network stack, and bytes on a socket.
class TestStreamableHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsASessionFromInitializeToDelete();
    void refusesWhatBelongsToNoSession_data();
    void refusesWhatBelongsToNoSession();
    void answersABatchWhereItExists();
    void sendsWhatBelongsToARequestOnItsStream();
    void keepsUnaskedMessagesForTheGet();
    void givesTheRestToAClientThatComesBack();
    void hangsUpAndAnswersLater();
    void doesNotCancelWhenALegacyStreamCloses();
    void answersStatelessRequests();
    void givesFaultsTheirStatus_data();
    void givesFaultsTheirStatus();
    void holdsHeadersAgainstTheBody_data();
    void holdsHeadersAgainstTheBody();
    void streamsStatelessNotifications();
    void keepsIdsOfDifferentClientsApart();
    void cancelsWhenAModernStreamCloses();
    void listensUntilItStops();
    void servesOneEraIfToldTo();
    void checksHostAndOrigin_data();
    void checksHostAndOrigin();
    void asksForATokenAndTellsWhereToGetOne();
    void keepsSessionsOfOneFromAnother();
    void forgetsTheOldestSession();

private:
    void serve(const StreamableHttpServer::Settings &settings);
    quint16 port() const { return quint16(m_server->url().port()); }
    /// The first answer, whole.
    std::unique_ptr<RawClient> post(const QByteArray &body, const QByteArray &headers);
    QByteArray begin(const QByteArray &capabilities = "{}", const QByteArray &more = {}); ///< its headers from then on

    Verifier m_verifier;
    std::unique_ptr<ConformanceProvider> m_provider;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<StreamableHttpServer> m_server;
};

void TestStreamableHttpServer::init()
{
    serve({});
}

void TestStreamableHttpServer::serve(const StreamableHttpServer::Settings &settings)
{
    m_server.reset();
    m_service.reset();
    m_provider = std::make_unique<ConformanceProvider>();
    m_service = std::make_unique<Service>(info(), QString(), *m_provider);
    m_server = std::make_unique<StreamableHttpServer>(*m_service, settings);
    QVERIFY(m_server->start());
}

std::unique_ptr<RawClient> TestStreamableHttpServer::post(const QByteArray &body, const QByteArray &headers)
{
    auto client = std::make_unique<RawClient>(port());
    client->post(body, headers);
    [&] { QTRY_VERIFY(client->isComplete()); }();
    return client;
}

QByteArray TestStreamableHttpServer::begin(const QByteArray &capabilities, const QByteArray &more)
{
    const auto client = post(initializeBody(capabilities), more);
    return more + "MCP-Protocol-Version: 2025-11-25\r\nMcp-Session-Id: " + client->header("Mcp-Session-Id") + "\r\n";
}

void TestStreamableHttpServer::keepsASessionFromInitializeToDelete()
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_server->url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json, text/event-stream");
    const auto send = [&](const QByteArray &verb, const QByteArray &body) {
        std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, verb, body));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return reply;
    };
    const auto status = [](const std::unique_ptr<QNetworkReply> &reply) {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    const auto first = send("POST", initializeBody());
    const QByteArray id = first->rawHeader("Mcp-Session-Id");
    QVERIFY(id.size() >= 16);
    QVERIFY(std::ranges::all_of(id, [](char c) { return c > 0x20 && c < 0x7f; }));
    QCOMPARE(first->rawHeader("Content-Type"), "application/json"_ba);
    request.setRawHeader("Mcp-Session-Id", id);
    request.setRawHeader("MCP-Protocol-Version", "2025-11-25");
    const auto noted = send("POST", R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    QCOMPARE(status(noted), 202);
    QVERIFY(noted->readAll().isEmpty());
    const Json tools = parseJson(send("POST", legacyBody("tools/list"))->readAll())->value;
    QVERIFY(tools.at("result").at("tools").size() > 10);
    QCOMPARE(m_server->legacy().sessions(), 1);
    QCOMPARE(status(send("DELETE", {})), 200);
    QCOMPARE(m_server->legacy().sessions(), 0);
    QCOMPARE(status(send("POST", legacyBody("tools/list"))), 404);
    QCOMPARE(status(send("DELETE", {})), 404);
}

void TestStreamableHttpServer::refusesWhatBelongsToNoSession_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no session") << ""_ba << legacyBody("tools/list") << 400;
    QTest::newRow("unknown session") << "Mcp-Session-Id: x\r\n"_ba << legacyBody("tools/list") << 404;
    QTest::newRow("unknown version") << "Mcp-Session-Id: x\r\nMCP-Protocol-Version: 2031-01-01\r\n"_ba
                                     << legacyBody("tools/list") << 400;
    QTest::newRow("no JSON") << ""_ba << "{"_ba << 400;
    QTest::newRow("initialize without version") << ""_ba << legacyBody("initialize") << 200;
}

void TestStreamableHttpServer::refusesWhatBelongsToNoSession()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const auto client = post(body, headers);
    QCOMPARE(client->status(), status);
    QVERIFY(parseJson(client->body())->value.contains("error"));
    QCOMPARE(m_server->legacy().sessions(), 0);
    RawClient other(port());
    other.send("PUT /mcp HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(other.status(), 405);
    RawClient elsewhere(port());
    elsewhere.send("GET /elsewhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(elsewhere.status(), 404);
    RawClient form(port());
    form.send("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(form.status(), 415);
}

void TestStreamableHttpServer::answersABatchWhereItExists()
{
    const auto first = post(initializeBody("{}", "2025-03-26"), {});
    const QByteArray session = "Mcp-Session-Id: " + first->header("Mcp-Session-Id") + "\r\n";
    const QByteArray batch = '[' + legacyBody("ping") + ',' + legacyBody("tools/list", "{}", 2) + ']';
    QCOMPARE(parseJson(post(batch, session)->body())->value.size(), 2U);
    QCOMPARE(post(R"([{"jsonrpc":"2.0","method":"notifications/x"}])", session)->status(), 202);
}

void TestStreamableHttpServer::sendsWhatBelongsToARequestOnItsStream()
{
    const QByteArray session = begin(R"({"elicitation":{}})");
    RawClient client(port());
    client.post(legacyBody("tools/call", R"({"name":"test_elicitation","arguments":{"message":"Who?"}})"), session);
    QTRY_COMPARE(client.events().size(), 1);
    QCOMPARE(client.header("Content-Type"), "text/event-stream"_ba);
    const Json question = parseJson(client.events()[0])->value;
    QCOMPARE(toQString(question.at("method")), u"elicitation/create"_s);
    const QByteArray answer = R"({"jsonrpc":"2.0","id":)" + compactJson(question.at("id"))
                              + R"(,"result":{"action":"accept","content":{"username":"A","email":"B"}}})";
    QCOMPARE(post(answer, session)->status(), 202);
    QTRY_VERIFY(client.isComplete());
    QVERIFY(client.events().last().contains("username"));
}

void TestStreamableHttpServer::keepsUnaskedMessagesForTheGet()
{
    const QByteArray session = begin();
    emit m_provider->news().toolsChanged(); // nobody listens yet
    RawClient first(port());
    first.get(session);
    QTRY_COMPARE(first.events().size(), 1);
    emit m_provider->news().promptsChanged();
    QTRY_COMPARE(first.events().size(), 2);
    RawClient second(port()); // the newer connection counts
    second.get(session);
    QTRY_VERIFY(first.isComplete());
    emit m_provider->news().resourcesChanged();
    QTRY_COMPARE(second.events().size(), 1);
    QCOMPARE(first.events().size(), 2);
    QCOMPARE(toQString(parseJson(second.events()[0])->value.at("method")), u"notifications/resources/list_changed"_s);
}

void TestStreamableHttpServer::givesTheRestToAClientThatComesBack()
{
    QByteArray session = begin();
    RawClient lost(port());
    lost.post(legacyBody("tools/call", R"({"name":"test_tool_with_progress","_meta":{"progressToken":7}})"), session);
    QTRY_COMPARE(lost.events().size(), 1);
    const QByteArray lastId = lost.eventIds().last();
    lost.close();
    RawClient back(port());
    back.get(session + "Last-Event-ID: " + lastId + "\r\n");
    QTRY_VERIFY(back.isComplete());
    QCOMPARE(back.events().size(), 3); // two more reports and the answer
    QVERIFY(back.events().last().contains("\"result\""));
    RawClient again(port()); // even when all is over
    again.get(session + "Last-Event-ID: " + back.eventIds().at(1) + "\r\n");
    QTRY_VERIFY(again.isComplete());
    QCOMPARE(again.events(), back.events().sliced(1));
    RawClient wrong(port());
    wrong.get(session + "Last-Event-ID: 99-1\r\n");
    QTRY_COMPARE(wrong.status(), 400);
}

void TestStreamableHttpServer::hangsUpAndAnswersLater()
{
    const QByteArray session = begin();
    RawClient client(port());
    client.post(legacyBody("tools/call", R"({"name":"test_reconnection"})"), session);
    QTRY_VERIFY(client.isComplete());
    QCOMPARE(client.events().size(), 0);
    QCOMPARE(client.eventIds().size(), 1);
    QVERIFY(client.body().contains("retry: 1000\n"));
    RawClient back(port());
    back.get(session + "Last-Event-ID: " + client.eventIds()[0] + "\r\n");
    QTRY_VERIFY(back.isComplete());
    QVERIFY(back.events().last().contains("Reconnection test completed"));
}

void TestStreamableHttpServer::doesNotCancelWhenALegacyStreamCloses()
{
    const QByteArray session = begin();
    bool isCancelled = false;
    ServedProvider::ToolDone answer;
    m_provider->add(u"wait"_s, u"Waits."_s, [&](const Json &, const ServedContextPtr &context, const auto &done) {
        context->whenCancelled([&isCancelled] { isCancelled = true; });
        answer = done;
    });
    RawClient client(port());
    client.post(legacyBody("tools/call", R"({"name":"wait"})", 5), session);
    QTRY_COMPARE(client.eventIds().size(), 1);
    client.close();
    QCOMPARE(post(legacyBody("ping", "{}", 6), session)->status(), 200); // the server has seen it close by now
    QVERIFY(!isCancelled);
    const QByteArray cancel = R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}})";
    QCOMPARE(post(cancel, session)->status(), 202);
    QVERIFY(isCancelled);
    isCancelled = false;
    RawClient patient(port());
    patient.post(legacyBody("tools/call", R"({"name":"wait"})", 5), session);
    QTRY_COMPARE(patient.eventIds().size(), 1);
    QCOMPARE(post(cancel, session)->status(), 202);
    QTRY_VERIFY(patient.isComplete()); // nothing will come there any more
    QVERIFY(isCancelled);
}

void TestStreamableHttpServer::answersStatelessRequests()
{
    const auto discovered = post(modernBody("server/discover"), modernHeaders("server/discover"));
    QCOMPARE(discovered->status(), 200);
    QVERIFY(!discovered->bytes().contains("Mcp-Session-Id"));
    QVERIFY(parseJson(discovered->body())->value.at("result").contains("supportedVersions"));
    // A session that somebody names is of no account here.
    const auto listed = post(modernBody("tools/list"), modernHeaders("tools/list") + "Mcp-Session-Id: nix\r\n");
    QCOMPARE(listed->status(), 200);
    const QByteArray call = R"("name":"test_input_required_result_elicitation")";
    const QByteArray headers = modernHeaders("tools/call", "test_input_required_result_elicitation");
    const Json round = parseJson(post(modernBody("tools/call", call, R"({"elicitation":{}})"), headers)->body())->value;
    QCOMPARE(toQString(round.at("result").at("resultType")), u"input_required"_s);
    const QByteArray retry = call
                             + R"(,"inputResponses":{"user_name":{"action":"accept","content":{"name":"A"}}},)"
                               R"("requestState":)"
                             + compactJson(round.at("result").at("requestState"));
    const Json end = parseJson(post(modernBody("tools/call", retry, R"({"elicitation":{}})"), headers)->body())->value;
    QCOMPARE(toQString(end.at("result").at("resultType")), u"complete"_s);
}

void TestStreamableHttpServer::givesFaultsTheirStatus_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("no envelope") << modernHeaders("tools/list") << legacyBody("tools/list") << 400 << -32602;
    QTest::newRow("unknown method") << modernHeaders("x/y") << modernBody("x/y") << 404 << -32601;
    QTest::newRow("ping") << modernHeaders("ping") << modernBody("ping") << 404 << -32601;
    QTest::newRow("initialize") << modernHeaders("initialize") << modernBody("initialize") << 404 << -32601;
    QTest::newRow("unknown tool") << modernHeaders("tools/call", "nix") << modernBody("tools/call", R"("name":"nix")")
                                  << 200 << -32602;
    QTest::newRow("capability") << modernHeaders("tools/call", "test_missing_capability")
                                << modernBody("tools/call", R"("name":"test_missing_capability")") << 400 << -32021;
    QTest::newRow("version") << "MCP-Protocol-Version: 2031-01-01\r\nMcp-Method: tools/list\r\n"_ba
                             << modernBody("tools/list").replace("2026-07-28", "2031-01-01") << 400 << -32022;
    QTest::newRow("no JSON") << modernHeaders("tools/list") << "{"_ba << 400 << -32700;
}

void TestStreamableHttpServer::givesFaultsTheirStatus()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const int, code);
    const auto client = post(body, headers);
    QCOMPARE(client->status(), status);
    QCOMPARE(parseJson(client->body())->value.at("error").at("code").as<int>(), code);
}

void TestStreamableHttpServer::holdsHeadersAgainstTheBody_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<bool>("isGood");
    const QByteArray version = "MCP-Protocol-Version: 2026-07-28\r\n";
    const QByteArray method = "Mcp-Method: tools/call\r\n";
    const QByteArray name = "Mcp-Name: greet\r\n";
    const QByteArray greet = R"("name":"greet","arguments":{"name":"x"})";
    QTest::newRow("all right") << version + method + name << greet << true;
    QTest::newRow("other case") << version + "mcp-METHOD: tools/call\r\nMCP-NAME:   greet  \r\n" << greet << true;
    QTest::newRow("encoded") << version + method + "Mcp-Name: =?base64?Z3JlZXQ=?=\r\n" << greet << true;
    QTest::newRow("no version") << method + name << greet << false;
    QTest::newRow("other version") << "MCP-Protocol-Version: 2025-11-25\r\n" + method + name << greet << false;
    QTest::newRow("no method") << version + name << greet << false;
    QTest::newRow("other method") << version + "Mcp-Method: tools/list\r\n" + name << greet << false;
    QTest::newRow("method in capitals") << version + "Mcp-Method: TOOLS/CALL\r\n" + name << greet << false;
    QTest::newRow("no name") << version + method << greet << false;
    QTest::newRow("two names") << version + method + name + name << greet << false;
    QTest::newRow("other name") << version + method + "Mcp-Name: gree\r\n" << greet << false;
    const QByteArray wanted = version + method + "Mcp-Name: test_header_parameter\r\n";
    const QByteArray region = R"("name":"test_header_parameter","arguments":{"region":"Hello"})";
    QTest::newRow("parameter") << wanted + "Mcp-Param-Region: Hello\r\n" << region << true;
    QTest::newRow("encoded parameter") << wanted + "Mcp-Param-Region: =?base64?SGVsbG8=?=\r\n" << region << true;
    QTest::newRow("no parameter") << wanted << region << false;
    QTest::newRow("other parameter") << wanted + "Mcp-Param-Region: hello\r\n" << region << false;
    QTest::newRow("bad padding") << wanted + "Mcp-Param-Region: =?base64?SGVsbG8?=\r\n" << region << false;
    QTest::newRow("bad base64") << wanted + "Mcp-Param-Region: =?base64?SGVs!!!bG8=?=\r\n" << region << false;
    QTest::newRow("parameter of nothing")
        << wanted + "Mcp-Param-Region: x\r\n"
        << R"("name":"test_header_parameter","arguments":{"region":null})"_ba << false;
}

void TestStreamableHttpServer::holdsHeadersAgainstTheBody()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, params);
    QFETCH(const bool, isGood);
    const auto client = post(modernBody("tools/call", params), headers);
    const Json answer = parseJson(client->body())->value;
    QCOMPARE(client->status(), isGood ? 200 : 400);
    QCOMPARE(answer.contains("result"), isGood);
    if (!isGood) {
        QCOMPARE(answer.at("error").at("code").as<int>(), -32020);
        QCOMPARE(answer.at("id").as<int>(), 1);
    }
}

void TestStreamableHttpServer::streamsStatelessNotifications()
{
    QByteArray body = modernBody("tools/call", R"("name":"test_tool_with_progress")");
    body.replace(R"("_meta":{)", R"("_meta":{"progressToken":"p",)");
    const auto client = post(body, modernHeaders("tools/call", "test_tool_with_progress"));
    QCOMPARE(client->header("Content-Type"), "text/event-stream"_ba);
    QCOMPARE(client->header("X-Accel-Buffering"), "no"_ba);
    QCOMPARE(client->events().size(), 4);
    QVERIFY(client->eventIds().isEmpty()); // nothing to come back for
    QVERIFY(client->events().last().contains("\"result\""));
}

void TestStreamableHttpServer::keepsIdsOfDifferentClientsApart()
{
    QList<ServedProvider::ToolDone> waiting;
    m_provider->add(u"wait"_s, u"Waits."_s,
                    [&waiting](const Json &, const ServedContextPtr &, const auto &done) { waiting.append(done); });
    RawClient one(port());
    RawClient two(port());
    one.post(modernBody("tools/call", R"("name":"wait")"), modernHeaders("tools/call", "wait"));
    QTRY_COMPARE(waiting.size(), 1);
    two.post(modernBody("tools/call", R"("name":"wait")"), modernHeaders("tools/call", "wait"));
    QTRY_COMPARE(waiting.size(), 2); // the same id
    waiting[1](ServedResult::text(u"second"_s));
    waiting[0](ServedResult::text(u"first"_s));
    QTRY_VERIFY(one.isComplete() && two.isComplete());
    QVERIFY(one.body().contains("first") && two.body().contains("second"));
}

void TestStreamableHttpServer::cancelsWhenAModernStreamCloses()
{
    int cancelled = 0;
    m_provider->add(u"wait"_s, u"Waits."_s, [&](const Json &, const ServedContextPtr &context, const auto &) {
        context->whenCancelled([&cancelled] { ++cancelled; });
    });
    for (const bool isStreaming : {false, true}) {
        RawClient client(port());
        client.post(modernBody("tools/call", R"("name":"wait")"), modernHeaders("tools/call", "wait"));
        QTRY_COMPARE(m_server->modern().requestsInFlight(), 1);
        if (isStreaming) {
            QTRY_COMPARE(client.status(), 200); // after a while it becomes a stream, so that something is seen
        }
        client.close();
        QTRY_COMPARE(cancelled, isStreaming ? 2 : 1);
        QCOMPARE(m_server->modern().requestsInFlight(), 0);
    }
}

void TestStreamableHttpServer::listensUntilItStops()
{
    RawClient client(port());
    client.post(modernBody("subscriptions/listen", R"("notifications":{"toolsListChanged":true})"),
                modernHeaders("subscriptions/listen"));
    QTRY_COMPARE(client.events().size(), 1);
    QVERIFY(client.events()[0].contains("notifications/subscriptions/acknowledged"));
    emit m_provider->news().promptsChanged();
    emit m_provider->news().toolsChanged();
    QTRY_COMPARE(client.events().size(), 2);
    QVERIFY(client.events()[1].contains("notifications/tools/list_changed"));
    m_server->stop();
    QTRY_VERIFY(client.isComplete());
    QVERIFY(client.events().last().contains("\"resultType\":\"complete\""));
}

void TestStreamableHttpServer::servesOneEraIfToldTo()
{
    serve({.servesLegacy = false});
    QCOMPARE(post(initializeBody(), {})->status(), 400);
    QCOMPARE(post(modernBody("tools/list"), modernHeaders("tools/list"))->status(), 200);
    RawClient get(port());
    get.get({});
    QTRY_COMPARE(get.status(), 405);
    serve({.servesModern = false});
    QCOMPARE(post(modernBody("tools/list"), modernHeaders("tools/list"))->status(), 400);
    QCOMPARE(post(initializeBody(), {})->status(), 200);
}

void TestStreamableHttpServer::checksHostAndOrigin_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("loopback name") << "Host: localhost:80\r\n"_ba << true;
    QTest::newRow("loopback address") << "Host: 127.0.0.1\r\nOrigin: http://127.0.0.1:3000\r\n"_ba << true;
    QTest::newRow("IPv6") << "Host: [::1]:80\r\nOrigin: http://[::1]\r\n"_ba << true;
    QTest::newRow("foreign host") << "Host: evil.example.com\r\n"_ba << false;
    QTest::newRow("host that looks alike") << "Host: localhost.evil.example\r\n"_ba << false;
    QTest::newRow("host with a name before it") << "Host: localhost@evil.example\r\n"_ba << false;
    QTest::newRow("no host") << ""_ba << false;
    QTest::newRow("two hosts") << "Host: localhost\r\nHost: evil.example\r\n"_ba << false;
    QTest::newRow("foreign origin") << "Host: localhost\r\nOrigin: http://evil.example\r\n"_ba << false;
    QTest::newRow("opaque origin") << "Host: localhost\r\nOrigin: null\r\n"_ba << false;
    QTest::newRow("a page let in") << "Host: localhost\r\nOrigin: https://app.example\r\n"_ba << true;
    QTest::newRow("a name of ours") << "Host: box.example\r\n"_ba << true;
}

void TestStreamableHttpServer::checksHostAndOrigin()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const bool, isAllowed);
    serve({.hosts = {u"box.example"_s}, .origins = {u"https://app.example"_s}});
    const QByteArray body = initializeBody();
    RawClient client(port());
    client.send("POST /mcp HTTP/1.1\r\n" + headers + "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE(client.status(), isAllowed ? 200 : 403);
}

void TestStreamableHttpServer::asksForATokenAndTellsWhereToGetOne()
{
    serve({.protection = {.verifier = &m_verifier,
                          .authorizationServers = {u"https://as.example"_s},
                          .requiredScopes = {u"read"_s, u"write"_s},
                          .supportedScopes = {u"read"_s, u"write"_s, u"admin"_s}}});
    const auto none = post(initializeBody(), {});
    QCOMPARE(none->status(), 401);
    const QByteArray metadata =
        "http://127.0.0.1:" + QByteArray::number(port()) + "/.well-known/oauth-protected-resource/mcp";
    QCOMPARE(none->header("WWW-Authenticate"), "Bearer resource_metadata=\"" + metadata + "\", scope=\"read write\"");
    const auto wrong = post(initializeBody(), "Authorization: Bearer nix\r\n");
    QCOMPARE(wrong->status(), 401);
    QVERIFY(wrong->header("WWW-Authenticate").contains("error=\"invalid_token\""));
    QVERIFY(!wrong->bytes().contains("nix"));
    const auto little = post(initializeBody(), "Authorization: Bearer anna\r\n");
    QCOMPARE(little->status(), 403);
    QVERIFY(little->header("WWW-Authenticate").contains("error=\"insufficient_scope\""));
    QCOMPARE(post(initializeBody(), "Authorization: bearer otto\r\n")->status(), 200);
    const QByteArray expected = R"({"resource":"http://127.0.0.1:)" + QByteArray::number(port())
                                + R"(/mcp","authorization_servers":["https://as.example"],)"
                                  R"("scopes_supported":["read","write","admin"],)"
                                  R"("bearer_methods_supported":["header"]})";
    for (const char *path : {"/.well-known/oauth-protected-resource/mcp", "/.well-known/oauth-protected-resource"}) {
        RawClient document(port());
        document.send("GET "_ba + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(document.isComplete());
        QCOMPARE(document.body(), expected);
    }
}

void TestStreamableHttpServer::keepsSessionsOfOneFromAnother()
{
    serve({.protection = {.verifier = &m_verifier}});
    const QByteArray session = begin("{}", "Authorization: Bearer otto\r\n");
    QCOMPARE(post(legacyBody("ping"), session)->status(), 200);
    QByteArray stolen = session;
    stolen.replace("Bearer otto", "Bearer otto2");
    QCOMPARE(post(legacyBody("ping"), stolen)->status(), 404);
}

void TestStreamableHttpServer::forgetsTheOldestSession()
{
    serve({.sessions = {.sessions = 2}});
    QElapsedTimer age; // to tell them apart by
    age.start();
    const QByteArray first = begin();
    QTRY_VERIFY(age.elapsed() > 3);
    const QByteArray second = begin();
    age.restart();
    QTRY_VERIFY(age.elapsed() > 3);
    (void)begin();
    QCOMPARE(m_server->legacy().sessions(), 2);
    QCOMPARE(post(legacyBody("ping"), first)->status(), 404);
    QCOMPARE(post(legacyBody("ping"), second)->status(), 200);
}

QTEST_GUILESS_MAIN(TestStreamableHttpServer)
#include "tst_streamablehttpserver.moc"
