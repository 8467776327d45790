// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/serve/serverhost.h"
#include "tests/conformance/server/conformanceprovider.h"

#include <QSignalSpy>
#include <QTest>

#include <jsoncons_ext/jsonpointer/jsonpointer.hpp>

#include <algorithm>

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

/// What a provider offers beyond tools, seen through one shared channel, in both eras.
class TestServedFeatures : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void declaresWhatItOffers();
    void answersInBothEras_data();
    void answersInBothEras();
    void refusesByTheBook_data();
    void refusesByTheBook();
    void cutsListsIntoPages();
    void reportsProgressThatGrows();
    void logsAsTheClientWants();
    void tellsSubscribersOnly();
    void listensByTheFilter();
    void endsSubscriptionsByTheBook();
    void asksInRoundsAndTrustsOnlyItsOwnState();
    void bindsAStateToItsRequestAndClient();
    void beginsARoundsCallAnew();
    void refusesWhatTheClientCannotAnswer();
    void asksByRequestInTheHandshakeEra();
    void takesItsQuestionsBack();
    void goesOnAsATask();
    void tellsListenersOfATask();
    void keepsTasksOfOneFromAnother();
    void runsTasksOfTheHandshakeEra();
    void tellsTheProviderOfACancel();

private:
    void initialize(const QByteArray &version = "2025-11-25", const QByteArray &capabilities = "{}");
    void send(const QByteArray &message, const MessageOrigin &origin = {});
    /// A request of the era that is set up, its params without braces; what was said in between lies in m_said.
    Json ask(const QByteArray &method, const QByteArray &params, const MessageOrigin &origin = {});
    Json askModern(const QByteArray &method, const QByteArray &params, const MessageOrigin &origin = {});
    Json said(qsizetype index) const { return parseJson(m_said.at(index))->value; }
    QList<Json> saidMethods(const QString &method) const;

    std::unique_ptr<ConformanceProvider> m_provider;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<ServerHost> m_host;
    QByteArrayList m_said;
    QByteArray m_capabilities;
    QByteArray m_moreMeta;
    int m_lastId = 0;
};

void TestServedFeatures::init()
{
    m_host.reset();
    m_service.reset();
    m_provider = std::make_unique<ConformanceProvider>();
    m_service = std::make_unique<Service>(info(), QString(), *m_provider);
    m_host = std::make_unique<ServerHost>(*m_service);
    m_said.clear();
    m_capabilities = "{}";
    m_moreMeta.clear();
    m_lastId = 100;
    connect(m_host.get(), &ServerHost::send, this,
            [this](const ServedMessage &message) { m_said.append(message.bytes); });
}

void TestServedFeatures::send(const QByteArray &message, const MessageOrigin &origin)
{
    const QByteArray padded = message + QByteArray(Skimmer::kPadding, '\0');
    m_host->receive(QByteArrayView(padded).first(message.size()), origin);
}

void TestServedFeatures::initialize(const QByteArray &version, const QByteArray &capabilities)
{
    send(R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":")" + version
         + R"(","capabilities":)" + capabilities + R"(,"clientInfo":{"name":"c","version":"1"}}})");
    m_said.clear();
}

Json TestServedFeatures::ask(const QByteArray &method, const QByteArray &params, const MessageOrigin &origin)
{
    m_said.clear();
    const QByteArray id = QByteArray::number(++m_lastId);
    send(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + method + R"(","params":{)" + params + "}}", origin);
    Json answer(jsoncons::json_object_arg);
    [&] {
        const auto isIt = [&id](const QByteArray &text) { return text.contains("\"id\":" + id + ','); };
        QTRY_VERIFY(std::ranges::any_of(m_said, isIt));
        answer = parseJson(*std::ranges::find_if(m_said, isIt))->value;
    }();
    return answer;
}

Json TestServedFeatures::askModern(const QByteArray &method, const QByteArray &params, const MessageOrigin &origin)
{
    const QByteArray meta = R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                            R"("io.modelcontextprotocol/clientCapabilities":)"
                            + m_capabilities + m_moreMeta + '}';
    return ask(method, params.isEmpty() ? meta : params + ',' + meta, origin);
}

QList<Json> TestServedFeatures::saidMethods(const QString &method) const
{
    QList<Json> found;
    for (const QByteArray &text : m_said) {
        const Json message = parseJson(text)->value;
        if (message.contains("method") && toQString(message.at("method")) == method) {
            found.append(message);
        }
    }
    return found;
}

void TestServedFeatures::declaresWhatItOffers()
{
    const Json modern = askModern("server/discover", {}).at("result").at("capabilities");
    QCOMPARE(compactJson(modern), R"({"tools":{"listChanged":true},"resources":{"listChanged":true,"subscribe":true},)"
                                  R"("prompts":{"listChanged":true},"completions":{},"logging":{},)"
                                  R"("extensions":{"io.modelcontextprotocol/tasks":{}}})"_ba);
    send(R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2024-11-05","capabilities":{},)"
         R"("clientInfo":{}}})");
    const Json oldest = parseJson(m_said.last())->value.at("result").at("capabilities");
    QVERIFY(!oldest.contains("completions") && !oldest.contains("tasks") && !oldest.contains("extensions"));
}

void TestServedFeatures::answersInBothEras_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("isCacheable");
    QTest::newRow("resources") << "resources/list"_ba << ""_ba << u"/resources/0/uri"_s << true;
    QTest::newRow("templates") << "resources/templates/list"_ba << ""_ba << u"/resourceTemplates/0/uriTemplate"_s
                               << true;
    QTest::newRow("read") << "resources/read"_ba << R"("uri":"test://static-text")"_ba << u"/contents/0/text"_s << true;
    QTest::newRow("blob") << "resources/read"_ba << R"("uri":"test://static-binary")"_ba << u"/contents/0/blob"_s
                          << true;
    QTest::newRow("template") << "resources/read"_ba << R"("uri":"test://template/a%20b/data")"_ba
                              << u"/contents/0/text"_s << true;
    QTest::newRow("prompts") << "prompts/list"_ba << ""_ba << u"/prompts/1/arguments/0/required"_s << true;
    QTest::newRow("prompt") << "prompts/get"_ba
                            << R"("name":"test_prompt_with_arguments","arguments":{"arg1":"a","arg2":"b"})"_ba
                            << u"/messages/0/content/text"_s << false;
    QTest::newRow("completion") << "completion/complete"_ba
                                << R"("ref":{"type":"ref/prompt","name":"x"},"argument":{"name":"a","value":"par"})"_ba
                                << u"/completion/values/2"_s << false;
}

void TestServedFeatures::answersInBothEras()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, params);
    QFETCH(const QString, member);
    QFETCH(const bool, isCacheable);
    const Json modern = askModern(method, params).at("result");
    initialize();
    const Json legacy = ask(method, params).at("result");
    for (const Json &result : {modern, legacy}) {
        QVERIFY2(jsoncons::jsonpointer::contains(result, member.toStdString()), compactJson(result).constData());
    }
    QCOMPARE(toQString(modern.at("resultType")), u"complete"_s);
    QVERIFY(!legacy.contains("resultType"));
    QCOMPARE(modern.contains("ttlMs") && modern.contains("cacheScope"), isCacheable);
    QVERIFY(!legacy.contains("ttlMs"));
}

void TestServedFeatures::refusesByTheBook_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<int>("modern");
    QTest::addColumn<int>("legacy");
    QTest::newRow("unknown resource") << "resources/read"_ba << R"("uri":"test://nix")"_ba << -32602 << -32002;
    QTest::newRow("resource without uri") << "resources/read"_ba << R"("a":1)"_ba << -32602 << -32602;
    QTest::newRow("unknown prompt") << "prompts/get"_ba << R"("name":"nix")"_ba << -32602 << -32602;
    QTest::newRow("prompt without argument")
        << "prompts/get"_ba << R"("name":"test_prompt_with_arguments")"_ba << -32602 << -32602;
    QTest::newRow("argument is a number")
        << "prompts/get"_ba << R"("name":"test_prompt_with_arguments","arguments":{"arg1":1,"arg2":"b"})"_ba << -32602
        << -32602;
    QTest::newRow("bad reference") << "completion/complete"_ba
                                   << R"("ref":{"type":"ref/x"},"argument":{"name":"a","value":""})"_ba << -32602
                                   << -32602;
    QTest::newRow("cursor") << "resources/list"_ba << R"("cursor":"1")"_ba << -32602 << -32602;
    QTest::newRow("level") << "logging/setLevel"_ba << R"("level":"loud")"_ba << -32601 << -32602;
    QTest::newRow("subscribe") << "resources/subscribe"_ba << R"("a":1)"_ba << -32601 << -32602;
    QTest::newRow("listen") << "subscriptions/listen"_ba << R"("a":1)"_ba << -32602 << -32601;
    QTest::newRow("tasks/list") << "tasks/result"_ba << R"("taskId":"x")"_ba << -32601 << -32602;
}

void TestServedFeatures::refusesByTheBook()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, params);
    QFETCH(const int, modern);
    QFETCH(const int, legacy);
    QCOMPARE(askModern(method, params).at("error").at("code").as<int>(), modern);
    initialize();
    QCOMPARE(ask(method, params).at("error").at("code").as<int>(), legacy);
}

void TestServedFeatures::cutsListsIntoPages()
{
    class Paged : public ConformanceProvider
    {
    public:
        ServedFeatures features() const override
        {
            ServedFeatures features = ConformanceProvider::features();
            features.pageSize = 2;
            return features;
        }
    } provider;
    Service service(info(), {}, provider);
    ServerHost host(service);
    m_host.reset();
    connect(&host, &ServerHost::send, this, [this](const ServedMessage &message) { m_said.append(message.bytes); });
    const auto askIt = [&](const QByteArray &params) {
        m_said.clear();
        const QByteArray text = R"({"jsonrpc":"2.0","id":1,"method":"resources/list","params":{)" + params
                                + R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                                  R"("io.modelcontextprotocol/clientCapabilities":{}}}})";
        const QByteArray padded = text + QByteArray(Skimmer::kPadding, '\0');
        host.receive(QByteArrayView(padded).first(text.size()));
        return said(0);
    };
    const Json first = askIt({}).at("result");
    QCOMPARE(first.at("resources").size(), 2U);
    const Json second = askIt(R"("cursor":)" + compactJson(first.at("nextCursor")) + ',').at("result");
    QCOMPARE(second.at("resources").size(), 1U);
    QVERIFY(!second.contains("nextCursor"));
    QCOMPARE(askIt(R"("cursor":"1",)").at("error").at("code").as<int>(), -32602);
    QCOMPARE(askIt(R"("cursor":"",)").at("error").at("code").as<int>(), -32602);
}

void TestServedFeatures::reportsProgressThatGrows()
{
    m_moreMeta = R"(,"progressToken":"p")";
    (void)askModern("tools/call", R"("name":"test_tool_with_progress")");
    const QList<Json> reports = saidMethods(u"notifications/progress"_s);
    QCOMPARE(reports.size(), 3);
    QCOMPARE(compactJson(reports[1].at("params")),
             R"({"progressToken":"p","progress":50,"total":100,"message":"Completed step 50 of 100"})"_ba);
    m_provider->add(u"back"_s, u"Goes back."_s, [](const Json &, const ServedContextPtr &context, const auto &done) {
        context->progress(0.5);
        context->progress(0.5);
        context->progress(0.25);
        done(ServedResult::text(u"x"_s));
        context->progress(1);
    });
    emit m_provider->news().toolsChanged();
    (void)askModern("tools/call", R"("name":"back")");
    QCOMPARE(saidMethods(u"notifications/progress"_s).size(), 1);
    m_moreMeta.clear();
    (void)askModern("tools/call", R"("name":"back")");
    QCOMPARE(saidMethods(u"notifications/progress"_s).size(), 0);
}

void TestServedFeatures::logsAsTheClientWants()
{
    (void)askModern("tools/call", R"("name":"test_logging_tool")");
    QCOMPARE(saidMethods(u"notifications/message"_s).size(), 0);
    m_moreMeta = R"(,"io.modelcontextprotocol/logLevel":"warning")";
    (void)askModern("tools/call", R"("name":"test_logging_tool")");
    QCOMPARE(saidMethods(u"notifications/message"_s).size(), 0);
    m_moreMeta = R"(,"io.modelcontextprotocol/logLevel":"debug")";
    (void)askModern("tools/call", R"("name":"test_logging_tool")");
    QCOMPARE(saidMethods(u"notifications/message"_s).size(), 1);
    initialize();
    (void)ask("tools/call", R"("name":"test_logging_tool")");
    QCOMPARE(saidMethods(u"notifications/message"_s).size(), 1);
    (void)ask("logging/setLevel", R"("level":"error")");
    (void)ask("tools/call", R"("name":"test_logging_tool")");
    QCOMPARE(saidMethods(u"notifications/message"_s).size(), 0);
}

void TestServedFeatures::tellsSubscribersOnly()
{
    emit m_provider->news().toolsChanged(); // before the handshake nobody is told
    QCOMPARE(m_said.size(), 0);
    initialize();
    emit m_provider->news().resourceUpdated(u"test:a"_s);
    QCOMPARE(m_said.size(), 0);
    (void)ask("resources/subscribe", R"("uri":"test:a")");
    m_said.clear();
    emit m_provider->news().resourceUpdated(u"test:a"_s);
    emit m_provider->news().resourceUpdated(u"test:b"_s);
    emit m_provider->news().promptsChanged();
    QCOMPARE(m_said.size(), 2);
    QCOMPARE(compactJson(said(0).at("params")), R"({"uri":"test:a"})"_ba);
    QCOMPARE(toQString(said(1).at("method")), u"notifications/prompts/list_changed"_s);
    (void)ask("resources/unsubscribe", R"("uri":"test:a")");
    m_said.clear();
    emit m_provider->news().resourceUpdated(u"test:a"_s);
    QCOMPARE(m_said.size(), 0);
}

namespace {

const QByteArray kEnvelope = R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                             R"("io.modelcontextprotocol/clientCapabilities":{}})";

QByteArray listen(const QByteArray &id, const QByteArray &filter)
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":"subscriptions/listen","params":{"notifications":)" + filter
           + ',' + kEnvelope + "}}";
}

QByteArray subscriptionId(const Json &message)
{
    return compactJson(message.at("params").at("_meta").at("io.modelcontextprotocol/subscriptionId"));
}

} // namespace

void TestServedFeatures::listensByTheFilter()
{
    send(listen("7", R"({"toolsListChanged":true,"resourceSubscriptions":["test:a"],"madeUp":true})"));
    send(listen(R"("7")", R"({"promptsListChanged":true})"));
    QCOMPARE(m_said.size(), 2);
    QCOMPARE(toQString(said(0).at("method")), u"notifications/subscriptions/acknowledged"_s);
    QCOMPARE(compactJson(said(0).at("params").at("notifications")),
             R"({"toolsListChanged":true,"resourceSubscriptions":["test:a"]})"_ba);
    QCOMPARE(subscriptionId(said(0)), "7"_ba);
    QCOMPARE(subscriptionId(said(1)), R"("7")"_ba); // 7 and "7" are two
    QCOMPARE(m_host->callsInFlight(), 0);
    m_said.clear();
    emit m_provider->news().toolsChanged();
    emit m_provider->news().promptsChanged();
    emit m_provider->news().resourcesChanged();
    emit m_provider->news().resourceUpdated(u"test:a"_s);
    emit m_provider->news().resourceUpdated(u"test:b"_s);
    QCOMPARE(m_said.size(), 3);
    QCOMPARE(subscriptionId(said(0)), "7"_ba);
    QCOMPARE(subscriptionId(said(1)), R"("7")"_ba);
    QCOMPARE(subscriptionId(said(2)), "7"_ba);
    send(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}})");
    m_said.clear();
    emit m_provider->news().toolsChanged();
    QCOMPARE(m_said.size(), 0);
}

void TestServedFeatures::endsSubscriptionsByTheBook()
{
    send(listen("7", R"({"toolsListChanged":true})"));
    m_said.clear();
    m_host->endSubscriptions();
    QCOMPARE(m_said.size(), 1);
    const Json result = said(0).at("result");
    QCOMPARE(toQString(result.at("resultType")), u"complete"_s);
    QCOMPARE(result.at("_meta").at("io.modelcontextprotocol/subscriptionId").as<int>(), 7);
}

void TestServedFeatures::asksInRoundsAndTrustsOnlyItsOwnState()
{
    m_capabilities = R"({"elicitation":{}})";
    const QByteArray call = R"("name":"test_input_required_result_multi_round","arguments":{})";
    const Json first = askModern("tools/call", call).at("result");
    QCOMPARE(toQString(first.at("resultType")), u"input_required"_s);
    QVERIFY(first.at("inputRequests").contains("step1"));
    const auto answer = [&](const char *step, const QByteArray &state) {
        return call + R"(,"inputResponses":{")" + step + R"(":{"action":"accept","content":{}}},"requestState":)"
               + state;
    };
    const QByteArray state1 = compactJson(first.at("requestState"));
    const Json second = askModern("tools/call", answer("step1", state1)).at("result");
    QVERIFY(second.at("inputRequests").contains("step2") && !second.at("inputRequests").contains("step1"));
    const QByteArray state2 = compactJson(second.at("requestState"));
    QVERIFY(state1 != state2);
    QCOMPARE(toQString(askModern("tools/call", answer("step2", state2)).at("result").at("resultType")), u"complete"_s);
    for (qsizetype i = 1; i < state2.size() - 1; i += 5) {
        QByteArray bent = state2;
        bent[i] = bent[i] == 'A' ? 'B' : 'A';
        QCOMPARE(askModern("tools/call", answer("step2", bent)).at("error").at("code").as<int>(), -32602);
    }
    QCOMPARE(askModern("tools/call", answer("step2", "7")).at("error").at("code").as<int>(), -32602);
    const QByteArray wrong = call + R"(,"inputResponses":{"step1":12})";
    QCOMPARE(askModern("tools/call", wrong).at("error").at("code").as<int>(), -32602);
    QCOMPARE(askModern("tools/call", call + R"(,"inputResponses":null)").at("error").at("code").as<int>(), -32602);
}

void TestServedFeatures::bindsAStateToItsRequestAndClient()
{
    m_capabilities = R"({"elicitation":{}})";
    const QByteArray name = R"("name":"test_input_required_result_request_state")";
    const MessageOrigin anna{.exchange = 0, .subject = u"anna"_s};
    const MessageOrigin otto{.exchange = 0, .subject = u"otto"_s};
    const Json round = askModern("tools/call", name, anna).at("result");
    const QByteArray answers =
        R"(,"inputResponses":{"confirm":{"action":"cancel"}},"requestState":)" + compactJson(round.at("requestState"));
    QVERIFY(askModern("tools/call", name + answers, otto).contains("error"));
    QVERIFY(askModern("tools/call", R"("name":"test_input_required_result_tampered_state")" + answers, anna)
                .contains("error"));
    QVERIFY(askModern("tools/call", name + R"(,"arguments":{"a":1})" + answers, anna).contains("error"));
    QVERIFY(askModern("tools/call", name + answers, anna).contains("result"));
}

void TestServedFeatures::beginsARoundsCallAnew()
{
    int begun = 0;
    int acted = 0;
    m_provider->add(u"act"_s, u"Asks, then acts."_s,
                    [&](const Json &, const ServedContextPtr &context, const auto &done) {
                        ++begun;
                        context->ask({ServedQuestion::roots(u"r"_s)}, [&acted, done](const Result<Json> &) {
                            ++acted;
                            done(ServedResult::text(u"x"_s));
                        });
                    });
    m_capabilities = R"({"roots":{}})";
    (void)askModern("tools/call", R"("name":"act")");
    QCOMPARE(begun, 1);
    QCOMPARE(acted, 0);
    (void)askModern("tools/call", R"("name":"act","inputResponses":{"r":{"roots":[]},"other":1})");
    QCOMPARE(begun, 2);
    QCOMPARE(acted, 1);
}

void TestServedFeatures::refusesWhatTheClientCannotAnswer()
{
    const Json error = askModern("tools/call", R"("name":"test_missing_capability")").at("error");
    QCOMPARE(error.at("code").as<int>(), -32021);
    QCOMPARE(compactJson(error.at("data")), R"({"requiredCapabilities":{"sampling":{}}})"_ba);
    initialize();
    const Json result = ask("tools/call", R"("name":"test_missing_capability")").at("result");
    QVERIFY(result.at("isError").as<bool>());
}

void TestServedFeatures::asksByRequestInTheHandshakeEra()
{
    initialize("2025-06-18", R"({"elicitation":{},"sampling":{},"roots":{}})");
    send(
        R"({"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"test_input_required_result_multiple_inputs"}})");
    QCOMPARE(m_said.size(), 3); // all at once
    const auto answer = [&](int index, const QByteArray &result) {
        send(R"({"jsonrpc":"2.0","id":)" + compactJson(said(index).at("id")) + R"(,"result":)" + result + '}');
    };
    answer(2, R"({"roots":[]})");
    answer(0, R"({"action":"accept","content":{"name":"A"}})");
    QCOMPARE(m_said.size(), 3);
    answer(1, R"({"role":"assistant","content":{"type":"text","text":"hi"},"model":"m"})");
    QCOMPARE(m_said.size(), 4);
    QVERIFY(m_said[3].contains("\\\"name\\\":\\\"A\\\""));
    m_said.clear();
    send(
        R"({"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"test_sampling","arguments":{"prompt":"x"}}})");
    send(R"({"jsonrpc":"2.0","id":)" + compactJson(said(0).at("id"))
         + R"(,"error":{"code":-1,"message":"User rejected"}})");
    QVERIFY(said(1).at("result").at("isError").as<bool>());
    m_said.clear();
    send(
        R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"test_sampling","arguments":{"prompt":"x"}}})");
    send(R"({"jsonrpc":"2.0","id":)" + compactJson(said(0).at("id")) + R"(,"result":[]})");
    QVERIFY(said(1).at("result").at("isError").as<bool>()); // not the shape of an answer
}

void TestServedFeatures::takesItsQuestionsBack()
{
    initialize("2025-11-25", R"({"sampling":{}})");
    send(
        R"({"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"test_sampling","arguments":{"prompt":"x"}}})");
    const QByteArray id = compactJson(said(0).at("id"));
    send(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":6}})");
    QCOMPARE(m_said.size(), 2);
    QCOMPARE(compactJson(said(1).at("params").at("requestId")), id);
    send(R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{}})");
    QCOMPARE(m_said.size(), 2); // late: to nobody
}

void TestServedFeatures::goesOnAsATask()
{
    QVERIFY(askModern("tasks/get", R"("taskId":"x")").at("error").at("code") == -32021);
    QVERIFY(askModern("tools/call", R"("name":"failing_job")").at("error").at("code") == -32021);
    QCOMPARE(toQString(askModern("tools/call", R"("name":"slow_compute")").at("result").at("resultType")),
             u"complete"_s);
    m_capabilities = R"({"elicitation":{},"extensions":{"io.modelcontextprotocol/tasks":{}}})";
    const Json task = askModern("tools/call", R"("name":"multi_input")").at("result");
    QCOMPARE(toQString(task.at("resultType")), u"task"_s);
    const QByteArray id = R"("taskId":)" + compactJson(task.at("taskId"));
    const Json asked = askModern("tasks/get", id).at("result");
    QCOMPARE(toQString(asked.at("status")), u"input_required"_s);
    QCOMPARE(asked.at("inputRequests").size(), 2U);
    (void)askModern("tasks/update", id + R"(,"inputResponses":{"name":{"action":"cancel"},"nix":{}})");
    QCOMPARE(askModern("tasks/get", id).at("result").at("inputRequests").size(), 1U);
    (void)askModern("tasks/update", id + R"(,"inputResponses":{"confirm":{"action":"cancel"}})");
    const Json done = askModern("tasks/get", id).at("result");
    QCOMPARE(toQString(done.at("status")), u"completed"_s);
    QVERIFY(done.at("result").contains("content"));
    const Json slow = askModern("tools/call", R"("name":"slow_compute","arguments":{"seconds":60})").at("result");
    const QByteArray slowId = R"("taskId":)" + compactJson(slow.at("taskId"));
    QCOMPARE(toQString(askModern("tasks/cancel", slowId).at("result").at("resultType")), u"complete"_s);
    QCOMPARE(toQString(askModern("tasks/get", slowId).at("result").at("status")), u"cancelled"_s);
    QVERIFY(askModern("tasks/get", R"("taskId":"nix")").at("error").at("code") == -32602);
}

void TestServedFeatures::tellsListenersOfATask()
{
    m_capabilities = R"({"elicitation":{},"extensions":{"io.modelcontextprotocol/tasks":{}}})";
    const QByteArray id = compactJson(askModern("tools/call", R"("name":"confirm_delete")").at("result").at("taskId"));
    m_said.clear();
    send(R"({"jsonrpc":"2.0","id":9,"method":"subscriptions/listen","params":{"notifications":{"taskIds":[)" + id
         + R"(,"nix"]},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
           R"("io.modelcontextprotocol/clientCapabilities":)"
         + m_capabilities + "}}}");
    QCOMPARE(compactJson(said(0).at("params").at("notifications").at("taskIds")), '[' + id + ']');
    send(R"({"jsonrpc":"2.0","id":10,"method":"tasks/update","params":{"taskId":)" + id
         + R"(,"inputResponses":{"confirm":{"action":"accept","content":{"confirm":true}}},)"
           R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
           R"("io.modelcontextprotocol/clientCapabilities":)"
         + m_capabilities + "}}}");
    const QList<Json> told = saidMethods(u"notifications/tasks"_s);
    QCOMPARE(told.size(), 2); // working again, completed
    QCOMPARE(toQString(told[1].at("params").at("status")), u"completed"_s);
    QVERIFY(told[1].at("params").contains("result"));
    QCOMPARE(subscriptionId(told[1]), "9"_ba);
}

void TestServedFeatures::keepsTasksOfOneFromAnother()
{
    m_capabilities = R"({"elicitation":{},"extensions":{"io.modelcontextprotocol/tasks":{}}})";
    const MessageOrigin anna{.exchange = 0, .subject = u"anna"_s};
    const Json task = askModern("tools/call", R"("name":"confirm_delete")", anna).at("result");
    const QByteArray id = R"("taskId":)" + compactJson(task.at("taskId"));
    QVERIFY(askModern("tasks/get", id, {.exchange = 0, .subject = u"otto"_s}).at("error").at("code") == -32602);
    QVERIFY(askModern("tasks/get", id, anna).contains("result"));
}

void TestServedFeatures::runsTasksOfTheHandshakeEra()
{
    initialize("2025-11-25", R"({"elicitation":{}})");
    QVERIFY(ask("tools/call", R"("name":"failing_job")").at("error").at("code") == -32601);
    QVERIFY(ask("tools/call", R"("name":"greet","arguments":{"name":"x"},"task":{})").at("error").at("code") == -32601);
    const Json created = ask("tools/call", R"("name":"confirm_delete","task":{"ttl":60000})").at("result").at("task");
    QCOMPARE(created.at("ttl").as<int>(), 60000);
    const QByteArray id = R"("taskId":)" + compactJson(created.at("taskId"));
    const Json question = saidMethods(u"elicitation/create"_s).value(0);
    QVERIFY(question.at("params").at("_meta").contains("io.modelcontextprotocol/related-task"));
    QCOMPARE(toQString(ask("tasks/get", id).at("result").at("status")), u"input_required"_s);
    QCOMPARE(ask("tasks/list", {}).at("result").at("tasks").size(), 1U);
    m_said.clear();
    send(R"({"jsonrpc":"2.0","id":500,"method":"tasks/result","params":{)" + id + "}}");
    QCOMPARE(m_said.size(), 0); // until it is over
    send(R"({"jsonrpc":"2.0","id":)" + compactJson(question.at("id"))
         + R"(,"result":{"action":"accept","content":{}}})");
    QCOMPARE(m_said.size(), 1);
    QVERIFY(said(0).at("result").at("_meta").contains("io.modelcontextprotocol/related-task"));
    QVERIFY(ask("tasks/cancel", id).at("error").at("code") == -32602);
    const Json failing = ask("tools/call", R"("name":"failing_job","task":{})").at("result").at("task");
    const QByteArray failingId = R"("taskId":)" + compactJson(failing.at("taskId"));
    QVERIFY(ask("tasks/result", failingId).at("result").at("isError").as<bool>());
    QCOMPARE(toQString(ask("tasks/get", failingId).at("result").at("status")), u"failed"_s);
}

void TestServedFeatures::tellsTheProviderOfACancel()
{
    int cancelled = 0;
    m_provider->add(u"wait"_s, u"Waits."_s, [&cancelled](const Json &, const ServedContextPtr &context, const auto &) {
        context->whenCancelled([&cancelled] { ++cancelled; });
    });
    const QByteArray call =
        R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait",)" + kEnvelope + "}}";
    send(call);
    QCOMPARE(m_host->callsInFlight(), 1);
    send(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})");
    QCOMPARE(cancelled, 1);
    send(call);
    m_host.reset();
    QCOMPARE(cancelled, 2);
}

QTEST_GUILESS_MAIN(TestServedFeatures)
#include "tst_servedfeatures.moc"
