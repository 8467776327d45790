// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/skim.h"
#include "core/serve/serverhost.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

/// One tool that answers at once, and one that answers when the test says so.
class Tools : public ServedProvider
{
public:
    QList<ServedTool> tools() const override
    {
        ServedTool echo;
        echo.name = u"echo"_s;
        echo.title = u"Echo"_s;
        echo.inputSchema =
            parseJson(R"({"type":"object","properties":{"n":{"type":"integer"}},"required":["n"]})")->value;
        echo.outputSchema = parseJson(R"({"type":"object"})")->value;
        ServedTool slow;
        slow.name = u"slow"_s;
        slow.inputSchema = parseJson(R"({"type":"object"})")->value;
        return {echo, slow};
    }
    void callTool(const QString &tool, const Json &arguments, const ServedContextPtr &, ToolDone done) override
    {
        if (tool == "slow"_L1) {
            waiting.append(std::move(done));
            return;
        }
        ServedResult result;
        result.structured = arguments;
        done(result);
    }
    QList<ToolDone> waiting;
};

Implementation info()
{
    return {.name = u"s"_s, .version = u"1"_s, .title = u"S"_s, .description = {}, .websiteUrl = {}};
}

const QByteArray kMeta = R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                         R"("io.modelcontextprotocol/clientInfo":{"name":"c","version":"1"},)"
                         R"("io.modelcontextprotocol/clientCapabilities":{}})";

QByteArray initialize(const QByteArray &version)
{
    return R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":")" + version
           + R"(","capabilities":{},"clientInfo":{"name":"c","version":"1"}}})";
}

} // namespace

class TestServerHost : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void negotiatesAHandshakeRevision_data();
    void negotiatesAHandshakeRevision();
    void answersLegacyRequests_data();
    void answersLegacyRequests();
    void answersModernRequests_data();
    void answersModernRequests();
    void refusesByTheBook_data();
    void refusesByTheBook();
    void neverAnswersNotificationsAndAnswers_data();
    void neverAnswersNotificationsAndAnswers();
    void dropsTheAnswerOfACancelledCall();
    void keepsTheTypeOfAnIdWhenCancelling();
    void refusesAnIdThatIsInFlight();
    void f12_answersABatchWhereItExists();
    void f12_refusesABatchElsewhere();
    void servesBothErasOnOneChannel();
    void tellsAModelWhatIsWrongWithItsArguments();
    void shedsWhatARevisionDoesNotKnow();

private:
    QByteArrayList say(const QByteArray &message)
    {
        const QByteArray padded = message + QByteArray(Skimmer::kPadding, '\0');
        QByteArrayList answers;
        const auto connection = connect(m_host.get(), &ServerHost::send, this,
                                        [&answers](const ServedMessage &answer) { answers.append(answer.bytes); });
        m_host->receive(QByteArrayView(padded).first(message.size()));
        disconnect(connection);
        return answers;
    }
    Json ask(const QByteArray &message) { return parseJson(say(message).value(0)).value().value; }

    std::unique_ptr<Tools> m_tools;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<ServerHost> m_host;
};

void TestServerHost::init()
{
    m_host.reset();
    m_tools = std::make_unique<Tools>();
    m_service = std::make_unique<Service>(info(), u"Hello."_s, *m_tools);
    m_host = std::make_unique<ServerHost>(*m_service);
}

void TestServerHost::negotiatesAHandshakeRevision_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("given");
    for (const char *known : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"}) {
        QTest::newRow(known) << QByteArray(known) << QByteArray(known);
    }
    QTest::newRow("unknown") << "2031-01-01"_ba << "2025-11-25"_ba;
    QTest::newRow("modern has no handshake") << "2026-07-28"_ba << "2025-11-25"_ba;
}

void TestServerHost::negotiatesAHandshakeRevision()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, given);
    const Json result = ask(initialize(asked)).at("result");
    QCOMPARE(toQString(result.at("protocolVersion")).toUtf8(), given);
    QVERIFY(result.at("capabilities").contains("tools"));
    QCOMPARE(toQString(result.at("instructions")), u"Hello."_s);
    QCOMPARE(result.at("serverInfo").contains("title"), given >= "2025-06-18");
}

void TestServerHost::answersLegacyRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("ping") << R"({"jsonrpc":"2.0","id":"p","method":"ping"})"_ba
                          << R"({"jsonrpc":"2.0","id":"p","result":{}})"_ba;
    QTest::newRow("call")
        << R"({"jsonrpc":"2.0","id":1,"method":"tools\/call","params":{"name":"echo","arguments":{"n":2}}})"_ba
        << R"({"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"{\"n\":2}"}],)"
           R"("structuredContent":{"n":2}}})"_ba;
    QTest::newRow("unknown method") << R"({"jsonrpc":"2.0","id":1,"method":"resources/list"})"_ba
                                    << R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,)"
                                       R"("message":"There is no method resources/list."}})"_ba;
}

void TestServerHost::answersLegacyRequests()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    (void)say(initialize("2025-06-18"));
    QCOMPARE(say(R"({"jsonrpc":"2.0","method":"notifications/initialized"})"), QByteArrayList());
    QCOMPARE(say(request), QByteArrayList{answer});
}

void TestServerHost::answersModernRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray head = R"({"jsonrpc":"2.0","id":1,"result":{"resultType":"complete",)"
                            R"("_meta":{"io.modelcontextprotocol/serverInfo":{"name":"s","version":"1","title":"S"}},)";
    QTest::newRow("discover")
        << R"({"jsonrpc":"2.0","id":1,"method":"server/discover","params":{)" + kMeta + "}}"
        << head
               + R"("supportedVersions":["2026-07-28","2025-11-25","2025-06-18","2025-03-26","2024-11-05"],)"
                 R"("capabilities":{"tools":{}},"instructions":"Hello.","ttlMs":300000,"cacheScope":"private"}})";
    QTest::newRow("list")
        << R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{)" + kMeta + "}}"
        << head
               + R"("tools":[{"name":"echo","title":"Echo","description":"","inputSchema":{"type":"object",)"
                 R"("properties":{"n":{"type":"integer"}},"required":["n"]},"outputSchema":{"type":"object"}},)"
                 R"({"name":"slow","description":"","inputSchema":{"type":"object"}}],)"
                 R"("ttlMs":300000,"cacheScope":"private"}})";
    QTest::newRow("call")
        << R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"n":2},)" + kMeta
               + "}}"
        << head + R"("content":[{"type":"text","text":"{\"n\":2}"}],"structuredContent":{"n":2}}})";
}

void TestServerHost::answersModernRequests()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    QCOMPARE(say(request), QByteArrayList{answer});
}

void TestServerHost::refusesByTheBook_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("code");
    const auto modern = [](const QByteArray &method, const QByteArray &meta) {
        return R"({"jsonrpc":"2.0","id":1,"method":")" + method + R"(","params":{"_meta":{)" + meta + "}}}";
    };
    const QByteArray version = R"("io.modelcontextprotocol/protocolVersion":"2026-07-28")";
    const QByteArray capabilities = R"("io.modelcontextprotocol/clientCapabilities":)";
    QTest::newRow("no JSON") << "{\"jsonrpc\":"_ba << "null"_ba << -32700;
    QTest::newRow("no object") << "7"_ba << "null"_ba << -32600;
    QTest::newRow("null id") << R"({"jsonrpc":"2.0","id":null,"method":"ping"})"_ba << "null"_ba << -32600;
    QTest::newRow("fractional id") << R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})"_ba << "null"_ba << -32600;
    QTest::newRow("no version") << R"({"id":1,"method":"ping"})"_ba << "1"_ba << -32600;
    QTest::newRow("params is an array") << R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})"_ba << "1"_ba
                                        << -32602;
    QTest::newRow("no handshake, no envelope")
        << R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})"_ba << "1"_ba << -32602;
    QTest::newRow("initialize without version")
        << R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{},"clientInfo":{}}})"_ba << "1"_ba
        << -32602;
    QTest::newRow("discover without envelope")
        << R"({"jsonrpc":"2.0","id":1,"method":"server/discover"})"_ba << "1"_ba << -32602;
    QTest::newRow("no capabilities") << modern("tools/list", version) << "1"_ba << -32602;
    QTest::newRow("capability is a boolean")
        << modern("tools/list", version + ',' + capabilities + R"({"roots":true})") << "1"_ba << -32602;
    QTest::newRow("version is a number") << modern("tools/list", R"("io.modelcontextprotocol/protocolVersion":2026)")
                                         << "1"_ba << -32602;
    QTest::newRow("unknown version") << modern("tools/list",
                                               R"("io.modelcontextprotocol/protocolVersion":"2031-01-01")")
                                     << "1"_ba << -32022;
    QTest::newRow("handshake version in the envelope")
        << modern("tools/list", R"("io.modelcontextprotocol/protocolVersion":"2025-11-25")") << "1"_ba << -32022;
    QTest::newRow("ping is not modern") << modern("ping", version + ',' + capabilities + "{}") << "1"_ba << -32601;
    QTest::newRow("unknown tool") << R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"nix",)" + kMeta
                                         + "}}"
                                  << "1"_ba << -32602;
    QTest::newRow("tool without name") << R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{)" + kMeta + "}}"
                                       << "1"_ba << -32602;
    QTest::newRow("arguments is a list")
        << R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"slow","arguments":[],)" + kMeta + "}}"
        << "1"_ba << -32602;
    QTest::newRow("unknown cursor") << R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x",)"
                                           + kMeta + "}}"
                                    << "1"_ba << -32602;
}

void TestServerHost::refusesByTheBook()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, id);
    QFETCH(const int, code);
    const QByteArrayList answers = say(message);
    QCOMPARE(answers.size(), 1);
    const Json answer = parseJson(answers.constFirst()).value().value;
    QCOMPARE(compactJson(answer.at("id")), id);
    QCOMPARE(answer.at("error").at("code").as<int>(), code);
    QVERIFY(!toQString(answer.at("error").at("message")).isEmpty());
    if (code == -32022) {
        QVERIFY(answer.at("error").at("data").at("supported").is_array());
        QVERIFY(answer.at("error").at("data").contains("requested"));
    }
}

void TestServerHost::neverAnswersNotificationsAndAnswers_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("unknown") << R"({"jsonrpc":"2.0","method":"notifications/nothing"})"_ba;
    QTest::newRow("a request's name") << R"({"jsonrpc":"2.0","method":"tools/list"})"_ba;
    QTest::newRow("cancel of nothing")
        << R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":9}})"_ba;
    QTest::newRow("cancel without id") << R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":[]})"_ba;
    QTest::newRow("result") << R"({"jsonrpc":"2.0","id":1,"result":{}})"_ba;
    QTest::newRow("error") << R"({"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"a"}})"_ba;
}

void TestServerHost::neverAnswersNotificationsAndAnswers()
{
    QFETCH(const QByteArray, message);
    QCOMPARE(say(message), QByteArrayList());
}

void TestServerHost::dropsTheAnswerOfACancelledCall()
{
    QSignalSpy settled(m_host.get(), &ServerHost::settled);
    QSignalSpy sent(m_host.get(), &ServerHost::send);
    (void)say(R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"slow",)" + kMeta + "}}");
    QCOMPARE(m_host->callsInFlight(), 1);
    (void)say(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})");
    QCOMPARE(m_host->callsInFlight(), 0);
    QCOMPARE(settled.count(), 1);
    m_tools->waiting.takeFirst()(ServedResult::text(u"late"_s));
    QCOMPARE(sent.count(), 0);
}

void TestServerHost::keepsTheTypeOfAnIdWhenCancelling()
{
    QSignalSpy sent(m_host.get(), &ServerHost::send);
    (void)say(R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"slow",)" + kMeta + "}}");
    (void)say(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"1"}})");
    m_tools->waiting.takeFirst()(ServedResult::text(u"in time"_s));
    QCOMPARE(sent.count(), 1);
}

void TestServerHost::refusesAnIdThatIsInFlight()
{
    const QByteArray call = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"slow",)" + kMeta + "}}";
    QCOMPARE(say(call), QByteArrayList());
    QCOMPARE(ask(call).at("error").at("code").as<int>(), -32600);
    QCOMPARE(m_tools->waiting.size(), 1);
}

void TestServerHost::f12_answersABatchWhereItExists()
{
    (void)say(initialize("2025-03-26"));
    QSignalSpy sent(m_host.get(), &ServerHost::send);
    (void)say(R"([{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"slow"}},)"
              R"({"jsonrpc":"2.0","method":"notifications/x"},{"jsonrpc":"2.0","id":2,"method":"ping"},5])");
    QCOMPARE(sent.count(), 0); // all answers together
    m_tools->waiting.takeFirst()(ServedResult::text(u"a"_s));
    QCOMPARE(sent.count(), 1);
    const Json answers = parseJson(sent[0][0].value<ServedMessage>().bytes).value().value;
    QCOMPARE(answers.size(), 3U);
    QCOMPARE(answers.at(0).at("id").as<int>(), 2);
    QCOMPARE(answers.at(1).at("error").at("code").as<int>(), -32600);
    QCOMPARE(answers.at(2).at("id").as<int>(), 1);
    QCOMPARE(say(R"([{"jsonrpc":"2.0","method":"notifications/x"}])"), QByteArrayList());
    QCOMPARE(ask("[]").at("error").at("code").as<int>(), -32600);
}

void TestServerHost::f12_refusesABatchElsewhere()
{
    (void)say(initialize("2025-06-18"));
    const QByteArrayList answers = say(R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])");
    QCOMPARE(answers.size(), 1);
    QCOMPARE(parseJson(answers[0]).value().value.at("error").at("code").as<int>(), -32600);
}

void TestServerHost::servesBothErasOnOneChannel()
{
    (void)say(initialize("2025-11-25"));
    const QByteArray list = R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})";
    QVERIFY(!ask(list).at("result").contains("resultType"));
    QVERIFY(ask(R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{)" + kMeta + "}}")
                .at("result")
                .contains("resultType"));
    QVERIFY(!ask(list).at("result").contains("resultType"));
    QCOMPARE(ask(initialize("2025-11-25")).at("error").at("code").as<int>(), -32600);
}

void TestServerHost::tellsAModelWhatIsWrongWithItsArguments()
{
    const QByteArray wrong =
        R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"n":"x"}}})";
    (void)say(initialize("2025-11-25"));
    const Json result = ask(wrong).at("result");
    QVERIFY(result.at("isError").as<bool>());
    QVERIFY(toQString(result.at("content").at(0).at("text")).contains(u"/n"_s));
    init();
    (void)say(initialize("2025-06-18"));
    QCOMPARE(ask(wrong).at("error").at("code").as<int>(), -32602);
}

void TestServerHost::shedsWhatARevisionDoesNotKnow()
{
    (void)say(initialize("2024-11-05"));
    const Json tool = ask(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})").at("result").at("tools").at(0);
    QVERIFY(!tool.contains("title") && !tool.contains("outputSchema"));
    const Json result =
        ask(R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"n":2}}})")
            .at("result");
    QVERIFY(!result.contains("structuredContent"));
    QCOMPARE(toQString(result.at("content").at(0).at("text")), u"{\"n\":2}"_s);
}

QTEST_GUILESS_MAIN(TestServerHost)
#include "tst_serverhost.moc"
