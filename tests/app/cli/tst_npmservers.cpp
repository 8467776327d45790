// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The reference servers of the npm registry, as `./dev test` installs them from tests/npm. Absent servers are a
/// failure, not a skip: `npm ci` in build/npm brings them.
class TestNpmServers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsWhoItIsAndWhyLegacy_data();
    void tellsWhoItIsAndWhyLegacy();
    void listsTools_data();
    void listsTools();
    void callsATool_data();
    void callsATool();
    void refusesAnUnknownTool_data();
    void refusesAnUnknownTool();
    void readsEveryKindOfList();
    void readsAResource();
    void getsAPrompt();
    void setsTheLogLevel();
    void startsThroughNpx();

private:
    void addServers(std::initializer_list<const char *> columns = {});
    [[nodiscard]] QStringList command(const QString &server) const;
    [[nodiscard]] CliProgram::Run ask(const QString &server, const QStringList &options) const;

    QString m_modules;
    QTemporaryDir m_folder;
};

void TestNpmServers::initTestCase()
{
    m_modules = qEnvironmentVariable("SIGNALBOX_NPM");
    QVERIFY2(QFileInfo(m_modules + "/@modelcontextprotocol"_L1).isDir(),
             "The reference servers are not installed. Run ./dev test, or npm ci in build/npm with "
             "tests/npm/package*.json.");
    QVERIFY(m_folder.isValid());
    QFile file(m_folder.filePath(u"hello.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Hello from a file.");
}

void TestNpmServers::addServers(std::initializer_list<const char *> columns)
{
    QTest::addColumn<QString>("server");
    for (const char *column : columns) {
        QTest::addColumn<QString>(column);
    }
}

QStringList TestNpmServers::command(const QString &server) const
{
    const QString package = m_modules + "/@modelcontextprotocol/server-"_L1 + server;
    QFile file(package + "/package.json"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto parsed = parseJson(file.readAll());
    if (!parsed || !parsed->value.contains("bin") || !parsed->value.at("bin").is_object()
        || parsed->value.at("bin").empty()) {
        return {};
    }
    const QString script = toQString(parsed->value.at("bin").object_range().begin()->value());
    QStringList words = {u"node"_s, package + u'/' + script};
    if (server == "everything"_L1) {
        words.append(u"stdio"_s);
    } else if (server == "filesystem"_L1) {
        words.append(m_folder.path());
    }
    return words;
}

CliProgram::Run TestNpmServers::ask(const QString &server, const QStringList &options) const
{
    QStringList words = {u"--format"_s, u"json"_s, u"-e"_s,
                         "MEMORY_FILE_PATH="_L1 + m_folder.filePath(u"memory.json"_s)};
    if (!options.contains("--protocol-era"_L1)) { // spares the probe, and with it half of the starts of node
        words += {u"--protocol-era"_s, u"legacy"_s};
    }
    return CliProgram::run(words + options + QStringList{u"--"_s} + command(server));
}

void TestNpmServers::tellsWhoItIsAndWhyLegacy_data()
{
    addServers();
    QTest::newRow("everything") << u"everything"_s;
    QTest::newRow("filesystem") << u"filesystem"_s;
    QTest::newRow("memory") << u"memory"_s;
}

void TestNpmServers::tellsWhoItIsAndWhyLegacy()
{
    QFETCH(QString, server);
    const CliProgram::Run run = ask(server, {u"--method"_s, u"initialize"_s, u"--protocol-era"_s, u"auto"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json result = run.result();
    QVERIFY(result.is_object());
    QVERIFY(toQString(result.at("serverInfo").at("name")).contains(u"server"));
    QCOMPARE(toQString(result.at("era")), u"legacy");
    QVERIFY(toQString(result.at("verdict")).startsWith("Legacy: "_L1));
    QVERIFY(result.at("capabilities").contains("tools"));
}

void TestNpmServers::listsTools_data()
{
    addServers({"tool"});
    QTest::newRow("everything") << u"everything"_s << u"echo"_s;
    QTest::newRow("filesystem") << u"filesystem"_s << u"read_text_file"_s;
    QTest::newRow("memory") << u"memory"_s << u"read_graph"_s;
}

void TestNpmServers::listsTools()
{
    QFETCH(QString, server);
    QFETCH(QString, tool);
    const CliProgram::Run run = ask(server, {u"--method"_s, u"tools/list"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json result = run.result();
    QVERIFY(result.is_object() && result.at("tools").is_array());
    QVERIFY(result.at("tools").size() > 3);
    QVERIFY(run.resultText().contains("\"name\":\"" + tool.toUtf8() + '"'));
}

void TestNpmServers::callsATool_data()
{
    addServers({"tool", "arguments", "answer"});
    QTest::newRow("everything") << u"everything"_s << u"echo"_s << u"message=hi"_s << u"Echo: hi"_s;
    QTest::newRow("everything, numbers") << u"everything"_s << u"get-sum"_s << u"a=2 b=40"_s << u"42"_s;
    QTest::newRow("filesystem") << u"filesystem"_s << u"read_text_file"_s << u"path=%1/hello.txt"_s
                                << u"Hello from a file."_s;
    QTest::newRow("memory") << u"memory"_s << u"create_entities"_s
                            << uR"(entities=[{"name":"Ada","entityType":"person","observations":["counts"]}])"_s
                            << u"Ada"_s;
}

void TestNpmServers::callsATool()
{
    QFETCH(QString, server);
    QFETCH(QString, tool);
    QFETCH(QString, arguments);
    QFETCH(QString, answer);
    QStringList options = {u"--method"_s, u"tools/call"_s, u"--tool-name"_s, tool};
    for (const QString &argument : arguments.split(u' ')) {
        options += {u"--tool-arg"_s, argument.contains("%1"_L1) ? argument.arg(m_folder.path()) : argument};
    }
    const CliProgram::Run run = ask(server, options);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.resultText().contains(answer.toUtf8()), run.out.constData());
}

void TestNpmServers::refusesAnUnknownTool_data()
{
    tellsWhoItIsAndWhyLegacy_data();
}

void TestNpmServers::refusesAnUnknownTool()
{
    QFETCH(QString, server);
    const CliProgram::Run run = ask(server, {u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"no-such-tool"_s});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error().is_object(), run.err.constData());
}

void TestNpmServers::readsEveryKindOfList()
{
    for (const QString &list : {u"resources"_s, u"resources/templates"_s, u"prompts"_s}) {
        const CliProgram::Run run = ask(u"everything"_s, {u"--method"_s, list + "/list"_L1});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const char *member = list == "resources/templates"_L1 ? "resourceTemplates"
                             : list == "prompts"_L1           ? "prompts"
                                                              : "resources";
        QVERIFY(run.result().is_object());
        QVERIFY(!run.result().at(member).empty());
    }
}

void TestNpmServers::readsAResource()
{
    const CliProgram::Run list = ask(u"everything"_s, {u"--method"_s, u"resources/list"_s});
    QVERIFY2(list.exitCode == 0, list.err.constData());
    const QString uri = toQString(list.result().at("resources").at(0).at("uri"));
    QVERIFY(!uri.isEmpty());
    const CliProgram::Run read = ask(u"everything"_s, {u"--method"_s, u"resources/read"_s, u"--uri"_s, uri});
    QVERIFY2(read.exitCode == 0, read.err.constData());
    QCOMPARE(toQString(read.result().at("contents").at(0).at("uri")), uri);
}

void TestNpmServers::getsAPrompt()
{
    const CliProgram::Run plain =
        ask(u"everything"_s, {u"--method"_s, u"prompts/get"_s, u"--prompt-name"_s, u"simple-prompt"_s});
    QVERIFY2(plain.exitCode == 0, plain.err.constData());
    QVERIFY(!plain.result().at("messages").empty());
    const CliProgram::Run filled = ask(u"everything"_s, {u"--method"_s, u"prompts/get"_s, u"--prompt-name"_s,
                                                         u"args-prompt"_s, u"--prompt-args"_s, u"city=Oslo"_s});
    QVERIFY2(filled.exitCode == 0, filled.err.constData());
    QVERIFY(filled.resultText().contains("Oslo"));
}

void TestNpmServers::setsTheLogLevel()
{
    const CliProgram::Run run =
        ask(u"everything"_s, {u"--method"_s, u"logging/setLevel"_s, u"--log-level"_s, u"debug"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.result().is_object());
}

void TestNpmServers::startsThroughNpx()
{
    const QString folder = QFileInfo(m_modules).path();
    const CliProgram::Run run =
        CliProgram::run({u"--format"_s, u"json"_s, u"--cwd"_s, folder, u"--method"_s, u"tools/call"_s, u"--tool-name"_s,
                         u"echo"_s, u"--tool-arg"_s, u"message=hi"_s, u"--"_s, u"npx"_s, u"--offline"_s,
                         u"--no-install"_s, u"mcp-server-everything"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.resultText().contains("Echo: hi"));
}

QTEST_GUILESS_MAIN(TestNpmServers)
#include "tst_npmservers.moc"
