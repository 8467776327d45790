// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"
#include "tests/core/hub/labmcp.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The program against a scripted server over HTTP.
class TestCliNetwork : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void reachesAnAddressInBothEras_data();
    void reachesAnAddressInBothEras();
    void sendsHeadersAndCredentials_data();
    void sendsHeadersAndCredentials();
    void showsNoSecretWhenItIsTalkative();
    void printsEachExchangeWhenAsked();
    void endsWithTheRightCode_data();
    void endsWithTheRightCode();
    void saysWhatDoesNotFitTheOutputSchema();
    void followsACallThatBecameATask();
    void sendsAnyMethodWithItsParams();
    void sendsMetadataWithLists();
    void keepsAnAddressInTheList();
    void repeatsACallUnderLoad();
    void reachesTheSampleServerOverEveryTransport();

private:
    QTemporaryDir m_folder;
};

namespace {

QJsonObject tool(const QString &name, const QJsonObject &more = {})
{
    QJsonObject tool = more;
    tool[u"name"_s] = name;
    tool[u"inputSchema"_s] = QJsonObject{{u"type"_s, u"object"_s}};
    return tool;
}

CliProgram::Run ask(const LabMcp &mcp, const QString &options, const QStringList &more = {})
{
    return CliProgram::run(QStringList{u"--format"_s, u"json"_s} + options.split(u' ', Qt::SkipEmptyParts) + more
                           + QStringList{mcp.url()});
}

} // namespace

void TestCliNetwork::init()
{
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder.path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder.path().toUtf8());
    qputenv("TEST_SECRET", "hunter2-hunter2");
    qputenv("TEST_PAIR", "ada:hunter2-hunter2");
}

void TestCliNetwork::reachesAnAddressInBothEras_data()
{
    QTest::addColumn<int>("speaks");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("era");
    QTest::newRow("modern") << int(LabMcp::Speaks::Modern) << QString() << u"modern"_s;
    QTest::newRow("legacy") << int(LabMcp::Speaks::Legacy) << QString() << u"legacy"_s;
    QTest::newRow("pinned") << int(LabMcp::Speaks::Legacy) << u"--protocol-era 2025-06-18 --transport http"_s
                            << u"legacy"_s;
}

void TestCliNetwork::reachesAnAddressInBothEras()
{
    QFETCH(int, speaks);
    QFETCH(QString, options);
    LabMcp mcp{LabMcp::Speaks(speaks)};
    mcp.tools = {tool(u"echo"_s)};
    const CliProgram::Run hello = ask(mcp, options);
    QVERIFY2(hello.exitCode == 0, hello.err.constData());
    QTEST(toQString(hello.result().at("era")), "era");
    const CliProgram::Run list = ask(mcp, options + u" --method tools/list"_s);
    QVERIFY2(list.exitCode == 0, list.err.constData());
    QCOMPARE(list.result().at("tools").size(), 1U);
}

void TestCliNetwork::sendsHeadersAndCredentials_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("header") << QStringList{u"--header"_s, u"X-Team: blue green"_s} << "X-Team"_ba << "blue green"_ba;
    QTest::newRow("bearer") << QStringList{u"--bearer-env"_s, u"TEST_SECRET"_s} << "Authorization"_ba
                            << "Bearer hunter2-hunter2"_ba;
    QTest::newRow("basic") << QStringList{u"--basic-env"_s, u"TEST_PAIR"_s} << "Authorization"_ba
                           << "Basic YWRhOmh1bnRlcjItaHVudGVyMg=="_ba;
    QTest::newRow("key") << QStringList{u"--api-key"_s, u"X-Key=TEST_SECRET"_s} << "X-Key"_ba << "hunter2-hunter2"_ba;
    QTest::newRow("own") << QStringList{u"--header"_s, u"Authorization: Bearer mine"_s} << "Authorization"_ba
                         << "Bearer mine"_ba;
}

void TestCliNetwork::sendsHeadersAndCredentials()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    LabMcp mcp(LabMcp::Speaks::Modern);
    const CliProgram::Run run = ask(mcp, u"--method tools/list"_s, options);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(!mcp.server.requests().isEmpty());
    for (const LabRequest &request : mcp.server.requests()) {
        QCOMPARE(request.header(name), value);
    }
}

void TestCliNetwork::showsNoSecretWhenItIsTalkative()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    for (const QStringList &options :
         {QStringList{u"--bearer-env"_s, u"TEST_SECRET"_s}, QStringList{u"--api-key"_s, u"X-Key=TEST_SECRET"_s}}) {
        const CliProgram::Run run = ask(mcp, u"-v --method tools/list"_s, options);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(!run.err.contains("hunter2"), run.err.constData());
    }
}

void TestCliNetwork::printsEachExchangeWhenAsked()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const CliProgram::Run run = ask(mcp, u"-v --method tools/list"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("[http] " + mcp.url().toUtf8() + " 200, "), run.err.constData());
    QVERIFY2(run.err.contains("    > POST /mcp HTTP/1.1\n"), run.err.constData());
    QVERIFY2(run.err.contains("    > Mcp-Method: tools/list\n"), run.err.constData());
    QVERIFY2(run.err.contains("    < HTTP/1.1 200 "), run.err.constData());
}

void TestCliNetwork::endsWithTheRightCode_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("status"); // of every answer; 0: as a server would
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("nobody let in") << u"--method tools/list"_s << 401 << 3 << u"authorization"_s;
    QTest::newRow("token refused") << u"--method tools/list --bearer-env TEST_SECRET"_s << 401 << 3
                                   << u"authorization"_s;
    QTest::newRow("variable not set") << u"--method tools/list --bearer-env TEST_NOT_SET"_s << 0 << 1 << u"usage"_s;
    QTest::newRow("broken") << u"--method tools/list"_s << 500 << 4 << u"unreachable"_s;
    QTest::newRow("unknown tool") << u"--method tools/call --tool-name nosuch"_s << 0 << 5 << u"tool_failed"_s;
    QTest::newRow("failing tool") << u"--method tools/call --tool-name fail"_s << 0 << 5 << u"tool_is_error"_s;
}

void TestCliNetwork::endsWithTheRightCode()
{
    QFETCH(QString, options);
    QFETCH(int, status);
    LabMcp mcp(LabMcp::Speaks::Modern);
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        if (call.params["name"_L1].toString() == "fail"_L1) {
            QJsonObject result = LabMcp::textResult(u"no"_s);
            result[u"isError"_s] = true;
            return mcp.answer(call, result, reply);
        }
        mcp.refuse(call, -32602, u"Unknown tool"_s, reply);
    });
    if (status != 0) {
        mcp.server.on("POST", "/mcp", [status](const LabRequest &, LabReply &reply) { reply.send(status); });
    }
    const CliProgram::Run run = ask(mcp, options);
    QVERIFY2(run.error().is_object(), run.err.constData());
    QTEST(toQString(run.error().at("code")), "code");
    QTEST(run.exitCode, "exitCode");
}

void TestCliNetwork::saysWhatDoesNotFitTheOutputSchema()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QJsonObject schema{{u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{u"sum"_s, QJsonObject{{u"type"_s, u"number"_s}}}}}};
    mcp.tools = {tool(u"add"_s, {{u"outputSchema"_s, schema}})};
    QJsonObject result = LabMcp::textResult(u"three"_s);
    mcp.on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) { mcp.answer(call, result, reply); });

    const CliProgram::Run absent = ask(mcp, u"--method tools/call --tool-name add --strict"_s);
    QCOMPARE(absent.exitCode, 5);
    QVERIFY2(absent.err.contains("\"finding\""), absent.err.constData());

    result[u"structuredContent"_s] = QJsonObject{{u"sum"_s, u"three"_s}};
    const CliProgram::Run wrong = ask(mcp, u"--method tools/call --tool-name add"_s);
    QCOMPARE(wrong.exitCode, 0);
    QVERIFY2(wrong.err.contains("/structuredContent/sum"), wrong.err.constData());
    QCOMPARE(ask(mcp, u"--method tools/call --tool-name add --strict"_s).exitCode, 5);

    result[u"structuredContent"_s] = QJsonObject{{u"sum"_s, 3}};
    const CliProgram::Run right = ask(mcp, u"--method tools/call --tool-name add --strict"_s);
    QVERIFY2(right.exitCode == 0 && right.err.isEmpty(), right.err.constData());
}

void TestCliNetwork::followsACallThatBecameATask()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.capabilities[u"tasks"_s] = QJsonObject{};
    int asked = 0;
    const auto task = [](const QString &status) {
        return QJsonObject{{u"taskId"_s, u"T-1"_s}, {u"status"_s, status}, {u"ttl"_s, 60000}, {u"pollInterval"_s, 20}};
    };
    QJsonObject call;
    mcp.on("tools/call", [&](const LabMcp::Call &sent, LabReply &reply) {
        call = sent.params;
        mcp.answer(sent, {{u"task"_s, task(u"working"_s)}}, reply);
    });
    mcp.on("tasks/get", [&](const LabMcp::Call &sent, LabReply &reply) {
        mcp.answer(sent, task(++asked < 2 ? u"working"_s : u"completed"_s), reply);
    });
    mcp.on("tasks/result",
           [&](const LabMcp::Call &sent, LabReply &reply) { mcp.answer(sent, LabMcp::textResult(u"done"_s), reply); });
    mcp.on("tasks/list", [&](const LabMcp::Call &sent, LabReply &reply) {
        const bool isFirst = sent.params["cursor"_L1].isUndefined();
        QJsonObject page{{u"tasks"_s, QJsonArray{task(u"working"_s)}}};
        if (isFirst) {
            page[u"nextCursor"_s] = u"2"_s;
        }
        mcp.answer(sent, page, reply);
    });
    const CliProgram::Run run = ask(mcp, u"--method tools/call --tool-name slow --task=60000"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.resultText().contains(R"("text":"done")"), run.out.constData());
    QVERIFY2(run.err.contains("T-1"), run.err.constData());
    QCOMPARE(call["task"_L1]["ttl"_L1].toInt(), 60000);

    const CliProgram::Run get = ask(mcp, u"--method tasks/get --task-id T-1"_s);
    QVERIFY2(get.resultText().contains(R"("taskId":"T-1")"), get.out.constData());
    const CliProgram::Run later = ask(mcp, u"--method tasks/result --task-id T-1"_s);
    QVERIFY2(later.resultText().contains(R"("text":"done")"), later.out.constData());
    const CliProgram::Run list = ask(mcp, u"--method tasks/list"_s);
    QVERIFY2(list.exitCode == 0, list.err.constData());
    QCOMPARE(list.result().at("tasks").size(), 2U);
}

void TestCliNetwork::sendsAnyMethodWithItsParams()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    QJsonObject params;
    mcp.on("acme/strange", [&](const LabMcp::Call &call, LabReply &reply) {
        params = call.params;
        mcp.answer(call, {{u"said"_s, u"yes"_s}}, reply);
    });
    const CliProgram::Run run = ask(mcp, u"--method acme/strange --params {\"a\":1.50} --metadata b=c"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(toQString(run.result().at("said")), u"yes");
    QCOMPARE(params["a"_L1].toDouble(), 1.5);
    QCOMPARE(params["_meta"_L1]["b"_L1].toString(), u"c");
}

void TestCliNetwork::sendsMetadataWithLists()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    QString seen;
    mcp.on("tools/list", [&](const LabMcp::Call &call, LabReply &reply) {
        seen = call.params["_meta"_L1]["team"_L1].toString();
        mcp.answer(call, {{u"tools"_s, QJsonArray{}}}, reply);
    });
    const CliProgram::Run run = ask(mcp, u"--method tools/list --metadata team=blue"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(seen, u"blue");
}

void TestCliNetwork::keepsAnAddressInTheList()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const CliProgram::Run added =
        CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"lab"_s, u"--header"_s, u"X-Team: blue"_s, mcp.url()});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const CliProgram::Run used = CliProgram::run({u"--format"_s, u"json"_s, u"--server"_s, u"lab"_s});
    QVERIFY2(used.exitCode == 0, used.err.constData());
    QCOMPARE(mcp.server.requests().last().header("X-Team"), "blue"_ba);
    QCOMPARE(CliProgram::run({u"servers"_s, u"remove"_s, u"lab"_s}).exitCode, 0);
}

void TestCliNetwork::repeatsACallUnderLoad()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.on("tools/call",
           [&](const LabMcp::Call &call, LabReply &reply) { mcp.answer(call, LabMcp::textResult(u"hi"_s), reply); });
    const CliProgram::Run load =
        ask(mcp, u"--method tools/call --tool-name echo --load --load-requests 30 --load-concurrency 5"_s);
    QVERIFY2(load.exitCode == 0, load.err.constData());
    QCOMPARE(load.result().at("succeeded").as<int>(), 30);
    const CliProgram::Run bench =
        CliProgram::run({u"bench"_s, u"--op"_s, u"echo"_s, u"-n"_s, u"20"_s, u"-c"_s, u"4"_s, u"--url"_s, mcp.url()});
    QVERIFY2(bench.exitCode == 0, bench.err.constData());
    QCOMPARE(mcp.count("tools/call"), 50);
}

void TestCliNetwork::reachesTheSampleServerOverEveryTransport()
{
    QProcess server;
    QByteArray said;
    connect(&server, &QProcess::readyReadStandardError, this, [&] { said += server.readAllStandardError(); });
    server.start(CliProgram::path(u"signalbox-filesystem-tools"_s),
                 {u"--root"_s, m_folder.path(), u"--http"_s, u"0"_s, u"--websocket"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(said.contains("/mcp\n"), said.constData(), 20000);
    QString url = QString::fromUtf8(said.mid(said.indexOf("http://")).split('\n').first());
    for (const QString &scheme : {u"http"_s, u"ws"_s}) {
        for (const QString &era : {u"legacy"_s, u"modern"_s}) {
            url = scheme + url.mid(url.indexOf("://"_L1));
            const CliProgram::Run run =
                CliProgram::run({u"--format"_s, u"json"_s, u"--protocol-era"_s, era, u"--method"_s, u"tools/call"_s,
                                 u"--tool-name"_s, u"list_directory"_s, u"--tool-arg"_s, u"path=."_s, url});
            QVERIFY2(run.exitCode == 0, run.err.constData());
            QVERIFY2(run.resultText().contains("content"), run.out.constData());
        }
    }
    server.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10000);
}

QTEST_GUILESS_MAIN(TestCliNetwork)
#include "tst_clinetwork.moc"
