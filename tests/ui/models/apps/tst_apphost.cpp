// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/apps/apphost.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

const QByteArray kInitialize = R"({"jsonrpc":"2.0","id":1,"method":"ui/initialize","params":{"appInfo":{"name":"a",)"
                               R"("version":"1"},"appCapabilities":{},"protocolVersion":"2026-01-26"}})";
const QByteArray kInitialized = R"({"jsonrpc":"2.0","method":"ui/notifications/initialized","params":{}})";

CallOutcome resultOf(const QByteArray &result)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = result;
    return outcome;
}

} // namespace

class TestAppHost : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysWhatItIsAndMay();
    void sendsNothingBeforeTheAppIsReady();
    void tellsOfTheCallInOrder();
    void tellsOfACallThatWasTakenBack();
    void letsTheAppCallWhatIsOpenToApps();
    void refusesWhatIsNotOpenToApps_data();
    void refusesWhatIsNotOpenToApps();
    void refusesRequestsBeforeInitialize();
    void boundsWhatAnAppHasOpen();
    void tellsProgressToWhoAskedForIt();
    void tellsOfOtherColours();
    void asksForLinksAndAnswersForThem();
    void answersTheRest_data();
    void answersTheRest();
    void takesNothingForAMessageThatIsNone_data();
    void takesNothingForAMessageThatIsNone();
    void waitsForTheAppBeforeItEnds();
    void endsWithoutAnAppThatDoesNotAnswer();

private:
    void make(AppSetting setting = {});
    void say(const QByteArray &message) { m_host->receive(parseJson(message)->value); }
    void begin()
    {
        say(kInitialize);
        say(kInitialized);
    }
    [[nodiscard]] Json last() const { return m_posted.isEmpty() ? Json::null() : m_posted.last(); }
    [[nodiscard]] QByteArray lastText() const { return compactJson(last()); }
    [[nodiscard]] QStringList methods() const
    {
        QStringList list;
        for (const Json &message : m_posted) {
            list.append(message.contains("method") ? toQString(message.at("method")) : u"answer"_s);
        }
        return list;
    }

    std::unique_ptr<AppHost> m_host;
    QList<Json> m_posted;
    QStringList m_refused;
};

void TestAppHost::init()
{
    make();
}

void TestAppHost::cleanup()
{
    m_host.reset();
}

void TestAppHost::make(AppSetting setting)
{
    m_posted.clear();
    m_refused.clear();
    m_host = std::make_unique<AppHost>(std::move(setting), [](const QString &name) -> std::optional<ToolUi> {
        ToolUi ui;
        ui.forApp = name != "model-only"_L1;
        return name == "missing"_L1 ? std::nullopt : std::optional(ui);
    });
    connect(m_host.get(), &AppHost::posted, this, [this](const Json &message) { m_posted.append(message); });
    connect(m_host.get(), &AppHost::refused, this,
            [this](const QString &what, const QString &) { m_refused.append(what); });
}

void TestAppHost::saysWhatItIsAndMay()
{
    AppSetting setting;
    setting.tool = R"({"name":"show","inputSchema":{"type":"object"}})";
    setting.theme = u"dark"_s;
    setting.locale = u"de-DE"_s;
    setting.timeZone = u"Europe/Berlin"_s;
    setting.domains.connect = QStringList(u"https://api.example"_s);
    setting.granted = AppPermission::Camera;
    make(setting);
    m_host->setSize(700, 500);
    say(kInitialize);
    QCOMPARE(m_posted.size(), 1);
    const Json result = last().at("result");
    QCOMPARE(toQString(result.at("protocolVersion")), u"2026-01-26"_s);
    QCOMPARE(toQString(result.at("hostInfo").at("name")), u"signalbox"_s);
    const QByteArray may = R"({"openLinks":{},"serverTools":{},"serverResources":{},"logging":{},"sandbox":)"
                           R"({"permissions":{"camera":{}},"csp":{"connectDomains":["https:)"
                           "//api.example\"]}}}";
    QCOMPARE(compactJson(result.at("hostCapabilities")), may);
    const Json context = result.at("hostContext");
    QCOMPARE(toQString(context.at("theme")), u"dark"_s);
    QCOMPARE(toQString(context.at("toolInfo").at("tool").at("name")), u"show"_s);
    QCOMPARE(context.at("containerDimensions").at("maxWidth").as<int>(), 700);
    QCOMPARE(toQString(context.at("platform")), u"desktop"_s);
    QCOMPARE(m_refused, QStringList());
}

void TestAppHost::sendsNothingBeforeTheAppIsReady()
{
    AppSetting setting;
    setting.tool = R"({"name":"show"})";
    setting.arguments = "{}";
    make(setting);
    m_host->setResult(resultOf(R"({"content":[]})"));
    QCOMPARE(m_posted.size(), 0);
    say(kInitialized); // not yet
    QCOMPARE(m_posted.size(), 0);
    QCOMPARE(m_refused, QStringList(u"ui/notifications/initialized"_s));
    say(kInitialize);
    QCOMPARE(methods(), QStringList(u"answer"_s));
    say(kInitialized);
    QVERIFY(m_host->isInitialized());
    QCOMPARE(methods(),
             QStringList({u"answer"_s, u"ui/notifications/tool-input"_s, u"ui/notifications/tool-result"_s}));
}

void TestAppHost::tellsOfTheCallInOrder()
{
    AppSetting setting;
    setting.tool = R"({"name":"show"})";
    setting.arguments = R"({"place":"Berlin","n":1.0})";
    make(setting);
    begin();
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","method":"ui/notifications/tool-input","params":{"arguments":)"
                         R"({"place":"Berlin","n":1.0}}})"_ba);
    m_host->setResult(resultOf(R"({"content":[{"type":"text","text":"x"}],"structuredContent":{"a":1}})"));
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","method":"ui/notifications/tool-result","params":)"
                         R"({"content":[{"type":"text","text":"x"}],"structuredContent":{"a":1}}})"_ba);
}

void TestAppHost::tellsOfACallThatWasTakenBack()
{
    AppSetting setting;
    setting.tool = R"({"name":"show"})";
    make(setting);
    begin();
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Cancelled;
    outcome.error.message = u"Taken back."_s;
    m_host->setResult(outcome);
    QCOMPARE(lastText(),
             R"({"jsonrpc":"2.0","method":"ui/notifications/tool-cancelled","params":{"reason":"Taken back."}})"_ba);
}

void TestAppHost::letsTheAppCallWhatIsOpenToApps()
{
    begin();
    QSignalSpy wanted(m_host.get(), &AppHost::toolWanted);
    say(R"({"jsonrpc":"2.0","id":"c1","method":"tools/call","params":{"name":"tick","arguments":{"a":[1]}}})");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), u"tick"_s);
    QCOMPARE(wanted.first().at(2).toByteArray(), R"({"a":[1]})"_ba);
    m_host->answer(wanted.first().at(0).value<Json>(), resultOf(R"({"content":[]})"));
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","id":"c1","result":{"content":[]}})"_ba);
    say(R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"tick"}})");
    CallOutcome refused;
    refused.end = CallOutcome::End::Refused;
    refused.error.message = u"A rule denies it."_s;
    m_host->answer(wanted.last().at(0).value<Json>(), refused);
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","id":2,"error":{"code":-32000,"message":"A rule denies it."}})"_ba);
    say(R"({"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"tick"}})");
    CallOutcome remote;
    remote.end = CallOutcome::End::RemoteError;
    remote.error.code = -32602;
    remote.error.message = u"no"_s;
    remote.error.data = R"({"x":1})";
    m_host->answer(wanted.last().at(0).value<Json>(), remote);
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","id":3,"error":{"code":-32602,"message":"no","data":{"x":1}}})"_ba);
    QCOMPARE(m_refused, QStringList());
}

void TestAppHost::refusesWhatIsNotOpenToApps_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::newRow("for models only") << R"({"name":"model-only"})"_ba;
    QTest::newRow("unknown") << R"({"name":"missing"})"_ba;
    QTest::newRow("arguments") << R"({"name":"tick","arguments":[1]})"_ba;
    QTest::newRow("no name") << R"({"name":"missing","arguments":{}})"_ba;
}

void TestAppHost::refusesWhatIsNotOpenToApps()
{
    QFETCH(const QByteArray, params);
    begin();
    QSignalSpy wanted(m_host.get(), &AppHost::toolWanted);
    say(R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":)" + params + '}');
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(last().at("error").at("code").as<int>(), -32602);
    QCOMPARE(m_refused.size(), 1);
}

void TestAppHost::refusesRequestsBeforeInitialize()
{
    QSignalSpy wanted(m_host.get(), &AppHost::toolWanted);
    say(R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"tick"}})");
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(last().at("error").at("code").as<int>(), -32600);
    say(R"({"jsonrpc":"2.0","id":8,"method":"ping"})");
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","id":8,"result":{}})"_ba);
}

void TestAppHost::boundsWhatAnAppHasOpen()
{
    begin();
    QSignalSpy wanted(m_host.get(), &AppHost::toolWanted);
    for (int id = 0; id < 20; ++id) {
        say(R"({"jsonrpc":"2.0","id":)" + QByteArray::number(100 + id)
            + R"(,"method":"tools/call","params":{"name":"t"}})");
    }
    QCOMPARE(wanted.size(), AppHost::kMostOpen);
    QCOMPARE(last().at("error").at("code").as<int>(), -32000);
    m_host->answer(wanted.first().at(0).value<Json>(), resultOf("{}"));
    say(R"({"jsonrpc":"2.0","id":200,"method":"tools/call","params":{"name":"t"}})");
    QCOMPARE(wanted.size(), AppHost::kMostOpen + 1);
}

void TestAppHost::tellsProgressToWhoAskedForIt()
{
    make();
    begin();
    Progress half;
    half.progress = 1;
    half.total = 2;
    half.message = u"halfway"_s;
    say(R"({"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"tick","_meta":{"progressToken":"p"}}})");
    say(R"({"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"tick"}})");
    const qsizetype before = m_posted.size();
    m_host->tellProgress(Json(6), half);
    QCOMPARE(m_posted.size(), before); // nobody asked
    m_host->tellProgress(Json(5), half);
    QCOMPARE(toQString(last().at("method")), u"notifications/progress"_s);
    QCOMPARE(compactJson(last().at("params")),
             R"({"progressToken":"p","progress":1.0,"total":2.0,"message":"halfway"})"_ba);
    m_host->answer(Json(5), resultOf("{}"));
    m_host->tellProgress(Json(5), half); // late
    QCOMPARE(methods().count(u"notifications/progress"_s), 1);
}

void TestAppHost::tellsOfOtherColours()
{
    make();
    m_host->setLook(u"dark"_s, Json::null());
    QVERIFY(m_posted.isEmpty()); // it hears of it when it begins
    begin();
    QVERIFY(compactJson(m_posted.first()).contains(R"("theme":"dark")"));
    const qsizetype before = m_posted.size();
    m_host->setLook(u"dark"_s, Json::null());
    QCOMPARE(m_posted.size(), before);
    Json styles(jsoncons::json_object_arg);
    styles.insert_or_assign("--color-text-primary", "#112233");
    m_host->setLook(u"light"_s, styles);
    QCOMPARE(toQString(last().at("method")), u"ui/notifications/host-context-changed"_s);
    QCOMPARE(compactJson(last().at("params")),
             R"({"theme":"light","styles":{"variables":{"--color-text-primary":"#112233"}}})"_ba);
}

void TestAppHost::asksForLinksAndAnswersForThem()
{
    begin();
    QSignalSpy wanted(m_host.get(), &AppHost::linkWanted);
    const QByteArray link = "https://a.example/";
    say(R"({"jsonrpc":"2.0","id":5,"method":"ui/open-link","params":{"url":")" + link + R"("}})");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QString::fromUtf8(link));
    const Json id = wanted.first().at(0).value<Json>();
    const qsizetype before = m_posted.size();
    m_host->answerLink(Json::null(), true, {}); // nobody asked for that one
    QCOMPARE(m_posted.size(), before);
    m_host->answerLink(id, true, {});
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","id":5,"result":{}})"_ba);
    m_host->answerLink(id, false, {});
    QCOMPARE(last().at("error").at("code").as<int>(), -32000);
}

void TestAppHost::answersTheRest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("ping") << R"("method":"ping")"_ba << R"("result":{})"_ba;
    QTest::newRow("mode") << R"("method":"ui/request-display-mode","params":{"mode":"fullscreen"})"_ba
                          << R"("result":{"mode":"inline"})"_ba;
    QTest::newRow("message")
        << R"("method":"ui/message","params":{"role":"user","content":{"type":"text","text":"x"}})"_ba
        << R"("result":{})"_ba;
    QTest::newRow("context") << R"("method":"ui/update-model-context","params":{})"_ba << R"("result":{})"_ba;
    QTest::newRow("unknown") << R"("method":"sampling/createMessage","params":{})"_ba
                             << R"("error":{"code":-32601,"message":"This host does not know that method."})"_ba;
}

void TestAppHost::answersTheRest()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    begin();
    say(R"({"jsonrpc":"2.0","id":9,)" + request + '}');
    QCOMPARE(lastText(), R"({"jsonrpc":"2.0","id":9,)" + answer + '}');
}

void TestAppHost::takesNothingForAMessageThatIsNone_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("text") << R"("hello")"_ba;
    QTest::newRow("list") << R"([1,2])"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("old") << R"({"id":1,"method":"ping"})"_ba;
    QTest::newRow("id is an object") << R"({"jsonrpc":"2.0","id":{},"method":"ping"})"_ba;
    QTest::newRow("params are text") << R"({"jsonrpc":"2.0","method":"nonsense","params":"x"})"_ba;
}

void TestAppHost::takesNothingForAMessageThatIsNone()
{
    QFETCH(const QByteArray, message);
    begin();
    const qsizetype before = m_posted.size();
    say(message);
    QCOMPARE(m_posted.size(), before);
    QCOMPARE(m_refused.size(), 1);
    for (const char *method : {"tools/call", "resources/read", "ui/open-link", "ui/initialize"}) {
        say(R"({"jsonrpc":"2.0","id":4,"method":")" + QByteArray(method) + R"(","params":"text"})"); // no crash
    }
}

void TestAppHost::waitsForTheAppBeforeItEnds()
{
    begin();
    QSignalSpy tornDown(m_host.get(), &AppHost::tornDown);
    m_host->tearDown();
    QCOMPARE(toQString(last().at("method")), u"ui/resource-teardown"_s);
    QCOMPARE(tornDown.size(), 0);
    say(R"({"jsonrpc":"2.0","id":)" + compactJson(last().at("id")) + R"(,"result":{}})");
    QCOMPARE(tornDown.size(), 1);
}

void TestAppHost::endsWithoutAnAppThatDoesNotAnswer()
{
    QSignalSpy early(m_host.get(), &AppHost::tornDown);
    m_host->tearDown(); // it never began
    QTRY_COMPARE(early.size(), 1);
    QCOMPARE(m_posted.size(), 0);
    make();
    begin();
    QSignalSpy tornDown(m_host.get(), &AppHost::tornDown);
    m_host->tearDown();
    QTRY_COMPARE(tornDown.size(), 1);
}

QTEST_GUILESS_MAIN(TestAppHost)
#include "tst_apphost.moc"
