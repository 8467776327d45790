// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The program as it is started from a shell.
class TestCli : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void answersEveryMethod_data();
    void answersEveryMethod();
    void printsTextIndented();
    void endsWithTheRightCode_data();
    void endsWithTheRightCode();
    void limitsACallAsAsked_data();
    void limitsACallAsAsked();
    void namesThePlacesSearched();
    void showsTheLastLinesOfAServerThatFailed();
    void printsFramesAndStderrWhenAsked();
    void negotiatesTheEra_data();
    void negotiatesTheEra();
    void readsServersFromFiles_data();
    void readsServersFromFiles();
    void saysWhichServersAFileHas();
    void callsTheSampleServer();
    void measuresALoad();
    void tellsWhenTheServerDiesUnderLoad();
    void runsTheBenchmark_data();
    void runsTheBenchmark();
    void keepsTheListOfServers();
    void addsAPastedSnippet();
    void addsAllOrNone();
    void addsNothingThatStartsNoServer();
    void hidesSecretsInTheList();
    void endsCleanlyOnASignal_data();
    void endsCleanlyOnASignal();
    void tellsWhenTheResultCannotBeWritten();
    void c05_refusesAPipeWhereAFileIsMeant_data();
    void c05_refusesAPipeWhereAFileIsMeant();
    void readsWhatAShellGivesIt();

private:
    [[nodiscard]] static CliProgram::Run fake(const QStringList &options, const QStringList &flags = {});
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString kFake = u"fakeserver"_s;

QByteArray text(const char *format, const QString &program)
{
    return QByteArray(format).replace("PROGRAM", program.toUtf8());
}

} // namespace

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
}

CliProgram::Run TestCli::fake(const QStringList &options, const QStringList &flags)
{
    return CliProgram::run(QStringList{u"--format"_s, u"json"_s} + options
                           + QStringList{u"--"_s, CliProgram::path(kFake)} + flags);
}

QString TestCli::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestCli::answersEveryMethod_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("initialize") << u"initialize"_s << QByteArray(R"("name":"fakeserver")");
    QTest::newRow("server/discover") << u"server/discover"_s << QByteArray(R"("era":"legacy")");
    QTest::newRow("ping") << u"ping"_s << QByteArray("{}");
    QTest::newRow("tools/list") << u"tools/list"_s << QByteArray(R"("name":"echo")");
    QTest::newRow("tools/call") << u"tools/call --tool-name echo --tool-arg text=hi"_s << QByteArray(R"("text":"hi")");
    QTest::newRow("tools/call, digits for a string")
        << u"tools/call --tool-name echo --tool-arg text=0x1"_s << QByteArray(R"("text":"0x1")");
    QTest::newRow("tools/call, schema decides")
        << u"tools/call --tool-name echo --tool-arg text=17"_s << QByteArray(R"("text":"17")");
    QTest::newRow("tools/call, JSON") << u"tools/call --tool-name echo --tool-args-json {\"text\":\"hi\"}"_s
                                      << QByteArray(R"("text":"hi")");
    QTest::newRow("resources/list") << u"resources/list"_s << QByteArray("fake://one");
    QTest::newRow("resources/templates/list") << u"resources/templates/list"_s << QByteArray("fake://{name}");
    QTest::newRow("resources/read") << u"resources/read --uri fake://one"_s << QByteArray("The text of it.");
    QTest::newRow("prompts/list") << u"prompts/list"_s << QByteArray("greet");
    QTest::newRow("prompts/get") << u"prompts/get --prompt-name greet --prompt-args who=Ada"_s
                                 << QByteArray("Greet them.");
    QTest::newRow("logging/setLevel") << u"logging/setLevel --log-level warning"_s << QByteArray("{}");
}

void TestCli::answersEveryMethod()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, part);
    const CliProgram::Run run = fake(QStringList{u"--method"_s} + options.split(u' '));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.result().is_object(), run.out.constData());
    QVERIFY2(run.resultText().contains(part), run.out.constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
}

void TestCli::printsTextIndented()
{
    const CliProgram::Run run = CliProgram::run({u"--method"_s, u"resources/list"_s, u"--"_s, CliProgram::path(kFake)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("{\n  \"resources\": [\n    {\n"), run.out.constData());
}

void TestCli::endsWithTheRightCode_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *options, const char *flags, int exitCode, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(options) << QString::fromLatin1(flags) << exitCode
                            << QString::fromLatin1(code);
    };
    row("unknown option", "--frob", "", 1, "usage");
    row("unknown method", "--method foo/bar", "", 1, "usage");
    row("unknown tool", "--method tools/call --tool-name nosuch", "", 5, "tool_failed");
    row("unknown tool, as written", "--method tools/call --params {\"name\":\"nosuch\"}", "", 5, "tool_failed");
    row("failing tool", "--method tools/call --tool-name fail", "", 5, "tool_is_error");
    row("server dies in the call", "--method tools/call --tool-name crash", "", 4, "connection_lost");
    row("server dies at start", "", "--crash-on initialize", 4, "unreachable");
    row("server dies in a list", "--method tools/list", "--crash-on tools/list", 4, "list_failed");
    row("no answer", "--method tools/call --tool-name echo --request-timeout 200", "--no-answer tools/call", 4,
        "timeout");
    row("no handshake", "--connect-timeout 300", "--no-answer initialize", 4, "unreachable");
    row("wrong era", "--protocol-era modern", "--era legacy", 4, "unreachable");
}

void TestCli::endsWithTheRightCode()
{
    QFETCH(QString, options);
    QFETCH(QString, flags);
    const CliProgram::Run run = fake(options.split(u' ', Qt::SkipEmptyParts), flags.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(run.error().is_object(), run.err.constData());
    QTEST(toQString(run.error().at("code")), "code");
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.err.trimmed().count('\n'), 0);
    QVERIFY(run.out.isEmpty() || run.result().is_object());
}

void TestCli::limitsACallAsAsked_data()
{
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QString>("message");
    QTest::newRow("in all") << u"--total-timeout 300"_s << u"The call took longer than its limit of 300 ms in all."_s;
    QTest::newRow("in all, whatever progress says") << u"--request-timeout 2500 --total-timeout 3000"_s
                                                    << u"The call took longer than its limit of 3000 ms in all."_s;
    QTest::newRow("progress begins nothing anew")
        << u"--request-timeout 400 --progress-extends off"_s << u"The server did not answer within 400 ms."_s;
}

void TestCli::limitsACallAsAsked()
{
    QFETCH(QString, limits);
    // A step every tenth of a second, for longer than anybody waits.
    const QString call = u"--method tools/call --tool-name progress --tool-arg steps=3000 --tool-arg ms=100 "_s;
    const CliProgram::Run run = fake((call + limits).split(u' '));
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error().is_object(), run.err.constData());
    QTEST(toQString(run.error().at("message")), "message");
}

void TestCli::namesThePlacesSearched()
{
    const CliProgram::Run run = CliProgram::run({u"--"_s, u"no-such-program-here"_s});
    QCOMPARE(run.exitCode, 4);
    const Json error = run.error();
    QVERIFY2(error.is_object() && error.contains("data"), run.err.constData());
    QVERIFY(error.at("data").is_array() && !error.at("data").empty());
    QVERIFY(toQString(error.at("data").at(0)).endsWith("/no-such-program-here"_L1));
    QVERIFY(error.contains("advice"));
}

void TestCli::showsTheLastLinesOfAServerThatFailed()
{
    const CliProgram::Run run =
        CliProgram::run({u"--"_s, u"sh"_s, u"-c"_s, u"echo first >&2; echo second >&2; exit 3"_s});
    QCOMPARE(run.exitCode, 4);
    const Json error = run.error();
    QVERIFY2(error.is_object() && error.contains("stderr"), run.err.constData());
    const QByteArray lines = compactJson(error.at("stderr"));
    QVERIFY2(lines.endsWith(R"("first","second"])"), lines.constData());
}

void TestCli::printsFramesAndStderrWhenAsked()
{
    const CliProgram::Run run =
        CliProgram::run({u"-v"_s, u"--format"_s, u"json"_s, u"--method"_s, u"tools/list"_s, u"--"_s, u"sh"_s, u"-c"_s,
                         u"printf 'one\\ntwo' >&2; exec \"$0\""_s, CliProgram::path(kFake)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.result().is_object());
    QVERIFY2(run.err.contains(R"( --> {"jsonrpc":"2.0")"), run.err.constData());
    QVERIFY2(run.err.contains(" <-- {\"jsonrpc\":\"2.0\""), run.err.constData());
    QVERIFY2(run.err.contains("\"method\":\"tools/list\""), run.err.constData());
    QVERIFY2(run.err.contains("[stderr] one\n"), run.err.constData());
    QVERIFY2(run.err.contains("[stderr] two"), run.err.constData());
}

void TestCli::negotiatesTheEra_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("era");
    QTest::newRow("auto, legacy") << u"auto"_s << u"legacy"_s << u"legacy"_s;
    QTest::newRow("auto, modern") << u"auto"_s << u"modern"_s << u"modern"_s;
    QTest::newRow("auto, both") << u"auto"_s << u"both"_s << u"modern"_s;
    QTest::newRow("legacy, both") << u"legacy"_s << u"both"_s << u"legacy"_s;
    QTest::newRow("modern, both") << u"modern"_s << u"both"_s << u"modern"_s;
    QTest::newRow("revision, both") << u"2025-06-18"_s << u"both"_s << u"legacy"_s;
}

void TestCli::negotiatesTheEra()
{
    QFETCH(QString, asked);
    QFETCH(QString, spoken);
    const CliProgram::Run run = fake({u"--protocol-era"_s, asked}, {u"--era"_s, spoken});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QTEST(toQString(run.result().at("era")), "era");
    QVERIFY(!toQString(run.result().at("verdict")).isEmpty());
    const CliProgram::Run call = fake({u"--protocol-era"_s, asked, u"--method"_s, u"tools/call"_s, u"--tool-name"_s,
                                       u"echo"_s, u"--tool-arg"_s, u"text=hi"_s},
                                      {u"--era"_s, spoken});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QVERIFY(call.resultText().contains(R"("text":"hi")"));
}

void TestCli::readsServersFromFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("named");
    QTest::newRow("mcpServers") << QByteArray(
        R"({"mcpServers":{"a":{"command":"false"},"fake":{"command":"PROGRAM","args":[]}}})")
                                << true;
    QTest::newRow("servers, with comments") << QByteArray(
        "{ // kept by an editor\n \"servers\": {\"fake\": {\"type\": \"stdio\", \"command\": \"PROGRAM\"}}}")
                                            << true;
    QTest::newRow("bare map") << QByteArray(R"({"fake":{"command":"PROGRAM"},"b":{"command":"false"}})") << true;
    QTest::newRow("the only one needs no name")
        << QByteArray(R"({"mcpServers":{"fake":{"command":"PROGRAM"}}})") << false;
}

void TestCli::readsServersFromFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, named);
    const QString path = writeFile(u"servers-of-others.json"_s, text(file.constData(), CliProgram::path(kFake)));
    QStringList words = {u"--format"_s, u"json"_s, u"--config"_s, path};
    words += named ? QStringList{u"--server"_s, u"fake"_s} : QStringList();
    const CliProgram::Run run = CliProgram::run(words);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.resultText().contains("fakeserver"));
}

void TestCli::saysWhichServersAFileHas()
{
    const QString path =
        writeFile(u"two.json"_s, R"({"mcpServers":{"a":{"command":"false"},"b":{"command":"false"}}})");
    for (const QStringList &named : {QStringList{}, QStringList{u"--server"_s, u"c"_s}}) {
        const CliProgram::Run run = CliProgram::run(QStringList{u"--config"_s, path} + named);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.error().is_object(), run.err.constData());
        QCOMPARE(toQString(run.error().at("advice")), u"There are: a, b.");
    }
    const CliProgram::Run absent =
        CliProgram::run({u"--config"_s, m_folder->filePath(u"none.json"_s), u"--server"_s, u"a"_s});
    QCOMPARE(absent.exitCode, 1);
    QVERIFY(absent.err.contains("cannot be read"));
}

void TestCli::callsTheSampleServer()
{
    (void)writeFile(u"note.txt"_s, "A note.");
    const CliProgram::Run run =
        CliProgram::run({u"--format"_s, u"json"_s, u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"read_file"_s,
                         u"--tool-arg"_s, u"path=note.txt"_s, u"--"_s,
                         CliProgram::path(u"signalbox-filesystem-tools"_s), u"--root"_s, m_folder->path()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.resultText().contains("A note."), run.out.constData());
}

void TestCli::measuresALoad()
{
    const CliProgram::Run run =
        fake({u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"echo"_s, u"--tool-arg"_s, u"text=x"_s, u"--load"_s,
              u"--load-requests"_s, u"50"_s, u"--load-concurrency"_s, u"5"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json report = run.result();
    QVERIFY2(report.is_object(), run.out.constData());
    QCOMPARE(report.at("requests").as<int>(), 50);
    QCOMPARE(report.at("succeeded").as<int>(), 50);
    QVERIFY(report.at("callsPerSecond").as<double>() > 0);
    for (const char *figure : {"p50", "p90", "p99"}) {
        QVERIFY2(report.at("latencyMs").contains(figure), figure);
    }
}

void TestCli::tellsWhenTheServerDiesUnderLoad()
{
    const CliProgram::Run run = fake({u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"crash"_s, u"--load"_s});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(toQString(run.error().at("code")), u"load_failures");
    QCOMPARE(run.result().at("succeeded").as<int>(), 0);
}

void TestCli::runsTheBenchmark_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("record");
    QTest::newRow("echo, recorded") << u"echo"_s << u"on"_s;
    QTest::newRow("echo, nothing kept") << u"echo"_s << u"off"_s;
    QTest::newRow("list") << u"list"_s << u"on"_s;
}

void TestCli::runsTheBenchmark()
{
    QFETCH(QString, operation);
    QFETCH(QString, record);
    const QString witness = m_folder->filePath(u"witness"_s);
    const CliProgram::Run run =
        CliProgram::run({u"bench"_s, u"--op"_s, operation, u"-n"_s, u"40"_s, u"-c"_s, u"8"_s, u"--size"_s, u"10"_s,
                         u"--record"_s, record, u"--"_s, CliProgram::path(kFake), u"--witness"_s, witness});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    QFile file(witness);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray method = operation == "list"_L1 ? "\"tools/list\"" : "\"tools/call\"";
    QCOMPARE(file.readAll().count(method), 40);
}

void TestCli::keepsTheListOfServers()
{
    const CliProgram::Run none = CliProgram::run({u"servers"_s, u"list"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.out.contains("servers add"));

    const CliProgram::Run added =
        CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"my.fake"_s, u"--"_s, CliProgram::path(kFake)});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const CliProgram::Run again =
        CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"my.fake"_s, u"--"_s, u"other"_s});
    QCOMPARE(again.exitCode, 1);

    const CliProgram::Run list = CliProgram::run({u"servers"_s, u"list"_s, u"--format"_s, u"json"_s});
    QVERIFY2(list.result().is_object(), list.out.constData());
    QCOMPARE(list.result().at("servers").size(), 1U);
    QCOMPARE(toQString(list.result().at("servers").at(0).at("name")), u"my.fake");

    const CliProgram::Run used = CliProgram::run({u"--format"_s, u"json"_s, u"--server"_s, u"my.fake"_s});
    QVERIFY2(used.exitCode == 0, used.err.constData());

    const CliProgram::Run wrong = CliProgram::run({u"servers"_s, u"remove"_s, u"other"_s});
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(toQString(wrong.error().at("advice")), u"There are: my.fake.");
    QCOMPARE(CliProgram::run({u"servers"_s, u"remove"_s, u"my.fake"_s}).exitCode, 0);
    QVERIFY(CliProgram::run({u"servers"_s, u"list"_s}).out.contains("No servers yet"));
}

void TestCli::addsAPastedSnippet()
{
    const CliProgram::Run json =
        CliProgram::run({u"servers"_s, u"add"_s, u"-"_s},
                        R"({"mcpServers":{"a":{"command":"x","env":{"K":"V"}},"b":{"url":"https://e.org/mcp"}}})");
    QVERIFY2(json.exitCode == 0, json.err.constData());
    const CliProgram::Run line =
        CliProgram::run({u"servers"_s, u"add"_s, u"-"_s, u"--name"_s, u"c"_s}, "FOO=1 npx -y some-server dir\n");
    QVERIFY2(line.exitCode == 0, line.err.constData());
    const CliProgram::Run list = CliProgram::run({u"servers"_s, u"list"_s});
    QCOMPARE(list.out.count('\n'), 3);
    QVERIFY2(list.out.contains("https://e.org/mcp"), list.out.constData());
    QVERIFY2(list.out.contains("npx -y some-server dir"), list.out.constData());
    const CliProgram::Run nonsense = CliProgram::run({u"servers"_s, u"add"_s, u"-"_s}, "{\"mcpServers\": [");
    QCOMPARE(nonsense.exitCode, 1);
    QVERIFY2(nonsense.error().is_object(), nonsense.err.constData());
}

void TestCli::addsAllOrNone()
{
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"b"_s, u"--"_s, u"x"_s}).exitCode, 0);
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"add"_s, u"-"_s},
                                                R"({"mcpServers":{"a":{"command":"x"},"b":{"command":"y"}}})");
    QCOMPARE(run.exitCode, 1);
    const CliProgram::Run list = CliProgram::run({u"servers"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(list.result().at("servers").size(), 1U);
}

void TestCli::addsNothingThatStartsNoServer()
{
    const QString page = u"https://github.com/modelcontextprotocol/servers"_s;
    for (const QStringList &words :
         {QStringList{u"npm install -g foo-mcp"_s}, QStringList{u"--"_s, u"npm"_s, u"install"_s, u"-g"_s, u"foo-mcp"_s},
          QStringList{page}, QStringList{u"--url"_s, page}}) {
        const CliProgram::Run run = CliProgram::run(QStringList{u"servers"_s, u"add"_s} + words);
        QVERIFY2(run.exitCode == 1, run.err.constData());
        QVERIFY2(run.err.contains("npx -y foo-mcp") || run.err.contains("web page"), run.err.constData());
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"servers.json"_s)));
}

void TestCli::hidesSecretsInTheList()
{
    const QString secret = u"ghp_"_s + QString(36, u'a');
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"s"_s, u"-e"_s, u"TOKEN=hunter2hunter2"_s, u"--"_s,
                              u"x"_s, u"--key"_s, secret})
                 .exitCode,
             0);
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliProgram::Run list = CliProgram::run({u"servers"_s, u"list"_s, u"--format"_s, format});
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(!list.out.contains(secret.toUtf8()) && !list.out.contains("hunter2"), list.out.constData());
    }
}

void TestCli::endsCleanlyOnASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("options");
    QTest::newRow("SIGINT in a call") << SIGINT << u"--method tools/call --tool-name sleep --tool-arg ms=60000"_s;
    QTest::newRow("SIGTERM in a call") << SIGTERM << u"--method tools/call --tool-name sleep --tool-arg ms=60000"_s;
    QTest::newRow("SIGINT in a load") << SIGINT
                                      << u"--method tools/call --tool-name echo --load --load-duration 60000"_s;
}

void TestCli::endsCleanlyOnASignal()
{
    QFETCH(int, number);
    QFETCH(QString, options);
    const QString pids = m_folder->filePath(u"pids"_s);
    const QString witness = m_folder->filePath(u"witness"_s);
    QProcess process;
    process.start(CliProgram::path(u"signalbox-cli"_s),
                  options.split(u' ')
                      + QStringList{u"--"_s, CliProgram::path(kFake), u"--pid-file"_s, pids, u"--witness"_s, witness});
    QVERIFY(process.waitForStarted());
    const auto called = [&] {
        QFile file(witness);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"tools/call\"");
    };
    QTRY_VERIFY_WITH_TIMEOUT(called(), 20000);
    QCOMPARE(kill(pid_t(process.processId()), number), 0);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + number);
    QFile file(pids);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> ids = file.readAll().simplified().split(' ');
    QVERIFY(!ids.first().isEmpty());
    for (const QByteArray &id : ids) {
        QTRY_VERIFY(!QDir(u"/proc/"_s + QString::fromLatin1(id)).exists());
    }
}

void TestCli::tellsWhenTheResultCannotBeWritten()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(CliProgram::path(u"signalbox-cli"_s),
                  {u"--method"_s, u"tools/list"_s, u"--"_s, CliProgram::path(kFake)});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("\"output\""));
}

void TestCli::c05_refusesAPipeWhereAFileIsMeant_data()
{
    QTest::addColumn<QString>("pipe");
    QTest::addColumn<QStringList>("words");
    const QString pipe = u"PIPE"_s;
    QTest::newRow("--config") << u"pipe"_s << QStringList{u"--config"_s, pipe, u"--server"_s, u"a"_s};
    for (const QString &verb : {u"show"_s, u"check"_s, u"install"_s}) {
        QTest::newRow(qPrintable(u"bundle "_s + verb))
            << u"pipe"_s << QStringList{u"servers"_s, u"bundle"_s, verb, pipe};
    }
    QTest::newRow("bundle pack") << u"manifest.json"_s
                                 << QStringList{u"servers"_s, u"bundle"_s, u"pack"_s, u"FOLDER"_s};
    QTest::newRow("group import") << u"pipe"_s << QStringList{u"servers"_s, u"group"_s, u"import"_s, pipe};
    QTest::newRow("settings import") << u"pipe"_s << QStringList{u"settings"_s, u"import"_s, pipe};
    QTest::newRow("journal import") << u"pipe"_s
                                    << QStringList{u"journal"_s, u"import"_s, pipe, u"--folder"_s, u"FOLDER/new"_s};
    QTest::newRow("--answer") << u"pipe"_s
                              << QStringList{u"--answer"_s, pipe, u"--method"_s, u"tools/list"_s, u"--"_s, u"FAKE"_s};
    QTest::newRow("--answers-from") << u"pipe"_s << QStringList{u"--answers-from"_s, pipe,    u"--method"_s,
                                                                u"tools/list"_s,     u"--"_s, u"FAKE"_s};
    QTest::newRow("profiles") << u"profiles.json"_s << QStringList{u"servers"_s, u"profile"_s, u"add"_s, u"home"_s};
    QTest::newRow("registry.ini") << u"registry.ini"_s
                                  << QStringList{u"settings"_s, u"set"_s, u"registry.address"_s,
                                                 u"https://r.example"_s};
}

void TestCli::c05_refusesAPipeWhereAFileIsMeant()
{
    QFETCH(const QString, pipe);
    QFETCH(QStringList, words);
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(pipe)).constData(), 0600), 0);
    words.replaceInStrings(u"PIPE"_s, m_folder->filePath(pipe));
    words.replaceInStrings(u"FOLDER"_s, m_folder->path());
    words.replaceInStrings(u"FAKE"_s, CliProgram::path(kFake));
    const CliProgram::Run run = CliProgram::run(words);
    QVERIFY2(run.exitCode > 0, (run.out + run.err).constData()); // it ended by itself
    QVERIFY2(run.err.contains("no regular file") || pipe.endsWith(".ini"_L1), run.err.constData());
}

void TestCli::readsWhatAShellGivesIt()
{
    const QString program = CliProgram::path(u"signalbox-cli"_s);
    const QString file =
        writeFile(u"given.json"_s, text(R"({"mcpServers":{"a":{"command":"PROGRAM"}}})", CliProgram::path(kFake)));
    for (const QString &command :
         {u"cat '%1' | '%2' --config /dev/stdin --server a --method ping"_s,
          u"'%2' --config <(cat '%1') --server a --method ping"_s, u"cat '%1' | '%2' servers group import -"_s}) {
        QProcess shell;
        shell.start(u"bash"_s, {u"-c"_s, command.arg(file, program)});
        QVERIFY(shell.waitForFinished(20000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
