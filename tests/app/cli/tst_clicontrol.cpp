// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/base/paths.h"
#include "core/hub/control/gatescontrol.h"
#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "core/json/jsontext.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli breakers` and `signalbox-cli cache`, beside a running engine and without one.
class TestCliControl : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsWhatIsSetWhenNothingRuns();
    void changesNothingWhenNothingRuns();
    void showsAndResetsBreakers();
    void showsAndClearsTheCache();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void saysWhenTheOtherEndDoesNotAnswer();

private:
    static CliProgram::Run run(const QStringList &words) { return CliProgram::run(words); }
    void startEngine();
    [[nodiscard]] bool call(const QString &tool, const QByteArray &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineThread> m_engine;
};

void TestCliControl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *variable : {"SIGNALBOX_CONFIG_DIR", "SIGNALBOX_DATA_DIR", "XDG_RUNTIME_DIR"}) {
        qputenv(variable, m_folder->path().toUtf8());
    }
    const CliProgram::Run added = run({u"servers"_s, u"add"_s, u"--name"_s, u"my.fake"_s, u"--protocol-era"_s,
                                       u"legacy"_s, u"--"_s, CliProgram::path(u"fakeserver"_s)});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const CliProgram::Run set =
        run({u"servers"_s, u"gates"_s, u"my.fake"_s, u"--trust-hints"_s, u"on"_s, u"--breaker-failures"_s, u"1"_s,
             u"--breaker-rest"_s, u"600"_s, u"--attempts"_s, u"1"_s, u"--request-limit"_s, u"0.1"_s});
    QVERIFY2(set.exitCode == 0, set.err.constData());
}

void TestCliControl::cleanup()
{
    m_engine.reset();
}

void TestCliControl::startEngine()
{
    m_engine = std::make_unique<EngineThread>(Paths());
    const auto isConnected = std::make_shared<std::atomic<bool>>(false);
    m_engine->post([isConnected](Engine &engine) {
        serveControl(engine, Paths());
        Connection *server = engine.hub().byName(u"my.fake"_s);
        QObject::connect(server, &Connection::statusChanged, server, [isConnected, server] {
            *isConnected = server->status().state == ServerStatus::State::Connected;
        });
        server->connectToServer();
    });
    QTRY_VERIFY(isConnected->load());
}

bool TestCliControl::call(const QString &tool, const QByteArray &arguments)
{
    auto isOver = std::make_shared<std::atomic<bool>>(false);
    m_engine->post([tool, arguments, isOver](Engine &engine) {
        HubCall *call = engine.hub().call(u"my.fake."_s + tool, arguments, u"test"_s);
        QObject::connect(call, &HubCall::finished, call, [isOver] { *isOver = true; });
    });
    return QTest::qWaitFor([&] { return isOver->load(); }, 10'000);
}

void TestCliControl::showsWhatIsSetWhenNothingRuns()
{
    const CliProgram::Run breakers = run({u"breakers"_s});
    QCOMPARE(breakers.exitCode, 0);
    QCOMPARE(breakers.out, "No Signalbox is running with these folders. This is what is set.\n"
                           "server   stops after  rests\n"
                           "my.fake  1            600 s\n");
    QCOMPARE(run({u"breakers"_s, u"my.fake"_s, u"--format"_s, u"json"_s}).resultText(),
             R"({"running":false,"settings":[{"server":"my.fake","threshold":1,"restSeconds":600.0}]})");
    const CliProgram::Run cache = run({u"cache"_s, u"my.fake"_s});
    QCOMPARE(cache.exitCode, 0);
    QCOMPARE(cache.out, "No Signalbox is running with these folders. This is what is set.\n"
                        "server   cache  keeps for\n"
                        "my.fake  on     300 s\n");
    QCOMPARE(
        run({u"cache"_s, u"--format"_s, u"json"_s}).resultText(),
        R"({"running":false,"settings":[{"server":"my.fake","cache":true,"trustHints":true,"cacheSeconds":300.0}]})");
}

void TestCliControl::changesNothingWhenNothingRuns()
{
    for (const QStringList &words :
         {QStringList{u"breakers"_s, u"reset"_s, u"my.fake"_s}, QStringList{u"cache"_s, u"clear"_s}}) {
        const CliProgram::Run done = run(words);
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(toQString(done.error().at("code")), u"not_running"_s);
        QCOMPARE(toQString(done.error().at("message")), u"No Signalbox is running with these folders."_s);
    }
}

void TestCliControl::showsAndResetsBreakers()
{
    startEngine();
    QVERIFY(call(u"sleep"_s, R"({"ms":60000})"));
    const CliProgram::Run shown = run({u"breakers"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    const QByteArrayList lines = shown.out.split('\n');
    QCOMPARE(lines.size(), 4); // with the empty one after the last end
    QCOMPARE(lines[0], "server   tool   breaker  failures in a row  next try  stops after  rests");
    QCOMPARE(lines[1], "my.fake  (all)  closed   0                  –         1            600 s");
    QVERIFY2(lines[2].startsWith("my.fake  sleep  open     1                  in "), lines[2].constData());
    const Json json = run({u"breakers"_s, u"--format"_s, u"json"_s}).result();
    QCOMPARE(json.at("running").as<bool>(), true);
    QCOMPARE(toQString(json.at("breakers")[1].at("state")), u"open"_s);

    const CliProgram::Run reset = run({u"breakers"_s, u"reset"_s, u"my.fake.sleep"_s});
    QVERIFY2(reset.exitCode == 0, reset.err.constData());
    QCOMPARE(reset.out, "Calls of “my.fake.sleep” pass; its breaker was open.\n");
    QCOMPARE(run({u"breakers"_s, u"reset"_s, u"my.fake"_s}).out, "Nothing had failed.\n");
    QCOMPARE(run({u"breakers"_s, u"my.fake"_s}).out.count('\n'), 2);
}

void TestCliControl::showsAndClearsTheCache()
{
    startEngine();
    QCOMPARE(run({u"cache"_s}).out, "Nothing was asked for that may be kept.\n");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(call(u"echo"_s, R"({"text":"hush-4711"})"));
    }
    const CliProgram::Run shown = run({u"cache"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QVERIFY2(shown.out.startsWith("server   tool  results  bytes  hits  misses  oldest  remains\n"
                                  "my.fake  echo  1        "),
             shown.out.constData());
    QVERIFY(!shown.out.contains("hush"));
    const Json json = run({u"cache"_s, u"my.fake"_s, u"--format"_s, u"json"_s}).result();
    QCOMPARE(json.at("running").as<bool>(), true);
    QCOMPARE(json.at("tools")[0].at("hits").as<int>(), 2);
    QVERIFY(run({u"cache"_s, u"clear"_s, u"my.fake"_s}).out.startsWith("Forgot 1 result"));
    QCOMPARE(run({u"cache"_s, u"clear"_s, u"--format"_s, u"json"_s}).resultText(), R"({"running":true,"forgotten":0})");
}

void TestCliControl::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("reset nothing") << QStringList{u"breakers"_s, u"reset"_s};
    QTest::newRow("two servers") << QStringList{u"breakers"_s, u"a"_s, u"b"_s};
    QTest::newRow("clear two") << QStringList{u"cache"_s, u"clear"_s, u"a"_s, u"b"_s};
    QTest::newRow("no such server") << QStringList{u"cache"_s, u"other"_s};
    QTest::newRow("no such format") << QStringList{u"cache"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("no such option") << QStringList{u"breakers"_s, u"--now"_s};
}

void TestCliControl::refusesWhatCannotBe()
{
    QFETCH(QStringList, words);
    const CliProgram::Run refused = run(words);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(toQString(refused.error().at("code")), u"usage"_s);
    startEngine();
    const CliProgram::Run again = run(words);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(toQString(again.error().at("code")), u"usage"_s);
}

void TestCliControl::saysWhenTheOtherEndDoesNotAnswer()
{
    startEngine();
    const auto goOn = std::make_shared<QSemaphore>();
    m_engine->post([goOn](Engine &) { goOn->acquire(); });
    const CliProgram::Run late = run({u"cache"_s});
    goOn->release();
    QCOMPARE(late.exitCode, 1);
    QCOMPARE(toQString(late.error().at("code")), u"signalbox_unreachable"_s);
}

QTEST_GUILESS_MAIN(TestCliControl)
#include "tst_clicontrol.moc"
