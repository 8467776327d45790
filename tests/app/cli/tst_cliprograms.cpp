// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programshome.h"

#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The verbs of `servers` that are about other programs' lists, in a home of their own.
class TestCliPrograms : public QObject, protected ProgramsHome
{
    Q_OBJECT
private slots:
    void init() { makeHome(); }
    void listsProgramsAndPointsAtWhatIsWrong();
    void saysThePathOfAnUnreadableFileOnce();
    void looksIntoProjectsFromNowOn();
    void showsTheMatrix();
    void c04_theMatrixSaysWhichFileIsBroken();
    void c05_refusesAFileThatCannotBeWrittenBeforeItShowsADifference_data();
    void c05_refusesAFileThatCannotBeWrittenBeforeItShowsADifference();
    void takesAllOfAName();
    void picksTheServerOfAFolder();
    void importsInToSignalbox();
    void c06_importingStartsNothing();
    void c10_importingLeavesNoSecretInOurFiles();
    void exportsAfterShowingADifference();
    void asksAtATerminalAndWritesNothingWithoutAYes();
    void printsNoSecretOfAFile();
    void unifiesAndRemoves();
    void c10_aSecretThatIsKeptIsNoDifference();
    void c10_comparesKeptSecretsAsTheWindowDoes();
    void acceptsADifference();
    void restoresVersions();
    void c10_movesSecretsOutOfFiles();
    void c10_movingSecretsTakesNoOthersOutOfEarlierLists();
    void k06_movesNoSecretWithoutAPlaceForIt();
    void c03_keepsNoValueForAFileThatCannotBeWritten();
    void c14_worksWithoutAHome();
    void c14_saysThatAFileCannotBeWritten();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

void TestCliPrograms::listsProgramsAndPointsAtWhatIsWrong()
{
    put(u".gemini/settings.json"_s, "{\"mcpServers\": {\n  \"b\": {\"args\": []}}}");
    const CliProgram::Run run = servers({u"programs"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("Cursor") && run.out.contains(path(u".cursor/mcp.json"_s).toUtf8()), run.out.constData());
    QVERIFY2(run.out.contains("line 2, column "), run.out.constData());
    const Json programs = json({u"programs"_s}).at("programs");
    int installed = 0;
    for (const Json &program : programs.array_range()) {
        installed += program.at("installed").as_bool() ? 1 : 0;
    }
    QCOMPARE(installed, 2);
}

void TestCliPrograms::saysThePathOfAnUnreadableFileOnce()
{
    const QString file = path(u".gemini/settings.json"_s);
    QVERIFY(QDir().mkpath(path(u".gemini"_s)));
    QVERIFY(QFile::link(file, file));
    for (const QString &verb : {u"programs"_s, u"matrix"_s}) {
        const CliProgram::Run run = servers({verb});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains(file.toUtf8() + ": The file cannot be read"), run.out.constData());
        for (const QByteArray &line : run.out.split('\n')) {
            QVERIFY2(line.count(file.toUtf8()) <= 1, line.constData());
        }
    }
}

void TestCliPrograms::looksIntoProjectsFromNowOn()
{
    put(u"work/.mcp.json"_s, R"({"mcpServers": {"p": {"command": "x"}}})");
    QVERIFY(!servers({u"programs"_s}).out.contains(".mcp.json"));
    QVERIFY(servers({u"programs"_s, u"--add-project"_s, path(u"work"_s)}).out.contains("work/.mcp.json"));
    QVERIFY(servers({u"programs"_s}).out.contains("work/.mcp.json"));
    QVERIFY(!servers({u"programs"_s, u"--remove-project"_s, path(u"work"_s)}).out.contains("work/.mcp.json"));
    QVERIFY(servers({u"programs"_s, u"--project"_s, path(u"work"_s)}).out.contains("work/.mcp.json")); // for this time
}

void TestCliPrograms::showsTheMatrix()
{
    put(u".gemini/settings.json"_s, R"({"mcpServers": {"a": {"command": "uvx"}, "b": {"command": "x"}}})");
    const Json matrix = json({u"matrix"_s});
    QCOMPARE(matrix.at("columns").size(), 2U);
    const Json &row = matrix.at("rows").at(0);
    QCOMPARE(compactJson(row.at("signalbox")), R"({"state":"absent"})");
    QCOMPARE(compactJson(row.at("cells").at(0)), R"({"state":"same"})");
    QCOMPARE(toQString(row.at("cells").at(1).at("state")), u"different"_s);
    QVERIFY(row.at("cells").at(1).at("differences").size() > 0);
    const QByteArray text = servers({u"matrix"_s}).out;
    QVERIFY(text.contains("differs") && !text.contains("not installed"));
    QVERIFY(servers({u"matrix"_s, u"--all"_s}).out.contains("Zed (not installed)"));
    const Json all = json({u"matrix"_s, u"--all"_s});
    QCOMPARE(all.at("rows").at(0).at("cells").size(), all.at("columns").size());
    QVERIFY(all.at("columns").size() > 10U);
    QVERIFY(all.at("columns").at(0).at("installed").as_bool() && !all.at("columns").at(2).at("installed").as_bool());
}

void TestCliPrograms::c04_theMatrixSaysWhichFileIsBroken()
{
    put(u".gemini/settings.json"_s, "{\"mcpServers\": {\n  \"a\": {\"comm");
    put(u".lmstudio/mcp.json"_s, "[]");
    QVERIFY(QDir().mkpath(path(u".codeium/windsurf"_s)));
    QVERIFY(QFile::link(path(u".codeium/windsurf/mcp_config.json"_s), path(u".codeium/windsurf/mcp_config.json"_s)));
    const QByteArray text = servers({u"matrix"_s}).out;
    QVERIFY2(text.contains("Gemini CLI (!)") && text.contains("LM Studio (!)") && text.contains("Windsurf (!)"),
             text.constData());
    QVERIFY2(!text.contains("Cursor (!)"), text.constData());
    QVERIFY2(text.contains(path(u".gemini/settings.json"_s).toUtf8() + ": line 2, column "), text.constData());
    QVERIFY2(text.contains(path(u".lmstudio/mcp.json"_s).toUtf8() + ": line 1, column 1: "), text.constData());
    QVERIFY2(text.contains(path(u".codeium/windsurf/mcp_config.json"_s).toUtf8() + ": "), text.constData());
    const Json matrix = json({u"matrix"_s});
    int broken = 0;
    for (const Json &column : matrix.at("columns").array_range()) {
        broken += column.contains("problems") ? 1 : 0;
    }
    QCOMPARE(broken, 3);
}

void TestCliPrograms::c05_refusesAFileThatCannotBeWrittenBeforeItShowsADifference_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("link to itself") << u"link"_s;
}

void TestCliPrograms::c05_refusesAFileThatCannotBeWrittenBeforeItShowsADifference()
{
    QFETCH(const QString, kind);
    QCOMPARE(servers({u"import"_s, u"cursor:a"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(servers({u"export"_s, u"a"_s, u"--to"_s, u"lm-studio"_s, u"--yes"_s}).exitCode, 0); // a version is kept
    const QString file = path(u".lmstudio/mcp.json"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(kind == u"pipe" ? ::mkfifo(QFile::encodeName(file).constData(), 0600) == 0 : QFile::link(file, file));
    for (const QStringList &words :
         {QStringList{u"export"_s, u"a"_s, u"--to"_s, u"lm-studio"_s},
          QStringList{u"unify"_s, u"a"_s, u"--from"_s, u"signalbox"_s, u"--to"_s, u"lm-studio"_s},
          QStringList{u"restore"_s, u"lm-studio"_s, u"1"_s}}) {
        const CliProgram::Run run = servers(words + QStringList{u"--yes"_s});
        QVERIFY2(run.exitCode > 0, (run.out + run.err).constData());
        QVERIFY2(run.out.isEmpty() && !run.err.isEmpty(), (run.out + run.err).constData());
    }
}

void TestCliPrograms::takesAllOfAName()
{
    put(u".claude.json"_s, R"({"mcpServers": {"fs": {"type": "stdio", "command": "one"}},
        "projects": {"/p": {"mcpServers": {"fs": {"type": "stdio", "command": "two"}}},
                     "/q": {"mcpServers": {"fs": {"type": "stdio", "command": "one"}}}}})");
    const QByteArray text = servers({u"matrix"_s}).out;
    QVERIFY2(text.contains("and 2 more") && text.contains("/p") && text.contains("/q"), text.constData());
    const CliProgram::Run run = servers({u"import"_s, u"claude-code"_s, u"--yes"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("fs-2") && run.err.contains("/p"), run.err.constData());
    const QByteArray list = servers({u"list"_s}).out;
    QVERIFY2(list.contains("one") && list.contains("two") && list.contains("fs-2") && !list.contains("fs-3"),
             list.constData());
    QVERIFY(servers({u"import"_s, u"claude-code"_s, u"--yes"_s}).exitCode == 0);
    QCOMPARE(servers({u"list"_s}).out, list); // what is there is not taken once more
}

void TestCliPrograms::picksTheServerOfAFolder()
{
    put(u".claude.json"_s, R"({"mcpServers": {"fs": {"type": "stdio", "command": "one"}},
        "projects": {"/p": {"mcpServers": {"fs": {"type": "stdio", "command": "two"}}}}})");
    QCOMPARE(servers({u"import"_s, u"claude-code:fs"_s, u"--folder"_s, u"/p"_s, u"--yes"_s}).exitCode, 0);
    const QByteArray list = servers({u"list"_s}).out;
    QVERIFY2(list.contains("two") && !list.contains("one"), list.constData());
    QVERIFY(servers({u"import"_s, u"claude-code:fs"_s, u"--folder"_s, u"/r"_s, u"--yes"_s}).exitCode > 0);
}

void TestCliPrograms::importsInToSignalbox()
{
    QVERIFY(json({u"import"_s, u"cursor:a"_s, u"--dry-run"_s}).contains("wouldImport"));
    QVERIFY(bytes(u"config/servers.json"_s).isEmpty());
    QCOMPARE(servers({u"import"_s, u"Cursor:a"_s}).exitCode, 12); // nobody said yes
    QVERIFY(bytes(u"config/servers.json"_s).isEmpty());
    const CliProgram::Run run = servers({u"import"_s, u"--all"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.contains("npx -y a")); // all of it is shown
    QVERIFY(servers({u"list"_s}).out.contains("npx -y a"));
    QVERIFY(servers({u"import"_s, u"cursor"_s, u"--yes"_s}).err.contains("already"));
}

void TestCliPrograms::c06_importingStartsNothing()
{
    const QString witness = path(u"started"_s);
    put(u".cursor/mcp.json"_s,
        "{\"mcpServers\": {\"t\": {\"command\": \"sh\", \"args\": [\"-c\", \"touch " + witness.toUtf8() + "\"]}}}");
    QCOMPARE(servers({u"import"_s, u"--all"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(servers({u"programs"_s}).exitCode, 0);
    QCOMPARE(servers({u"matrix"_s}).exitCode, 0);
    QVERIFY(!QFile::exists(witness));
    // and what was imported is asked about before its first start
    QCOMPARE(servers({u"check"_s, u"t"_s}).exitCode == 0, false);
    QVERIFY(!QFile::exists(witness));
}

void TestCliPrograms::c10_importingLeavesNoSecretInOurFiles()
{
    put(u".cursor/mcp.json"_s,
        R"({"mcpServers": {"s": {"command": "x", "args": ["--token", "canary-argument"], "env": {"A_TOKEN": "canary-variable"}},
            "r": {"url": "https://mcp.example.com/", "headers": {"Authorization": "Bearer canary-header"}}}})");
    const CliProgram::Run run = servers({u"import"_s, u"--all"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(hits("canary"), 0);
    QVERIFY(!run.out.contains("canary"));
    QVERIFY(!run.err.contains("canary"));
    const QByteArray list = bytes(u"config/servers.json"_s);
    QVERIFY2(list.contains("${input:A_TOKEN}") && list.contains("Bearer ${input:R_TOKEN}"), list.constData());
}

void TestCliPrograms::exportsAfterShowingADifference()
{
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"mine"_s, u"--"_s, u"uvx"_s, u"tool"_s}).exitCode, 0);
    const QByteArray before = bytes(u".cursor/mcp.json"_s);
    const CliProgram::Run dry = servers({u"export"_s, u"mine"_s, u"--to"_s, u"cursor"_s, u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.out.contains("@@ -") && dry.out.contains("+    \"mine\""), dry.out.constData());
    QCOMPARE(bytes(u".cursor/mcp.json"_s), before);
    QCOMPARE(servers({u"export"_s, u"mine"_s, u"--to"_s, u"cursor"_s}).exitCode, 12);
    QCOMPARE(bytes(u".cursor/mcp.json"_s), before);
    const CliProgram::Run run =
        servers({u"export"_s, u"mine"_s, u"--to"_s, u"cursor"_s, u"--to"_s, u"codex"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(bytes(u".cursor/mcp.json"_s).contains("// mine"));
    QVERIFY(bytes(u".cursor/mcp.json"_s).contains("uvx"));
    QVERIFY(bytes(u".codex/config.toml"_s).contains("[mcp_servers.mine]"));
    QCOMPARE(QDir(path(u"work"_s)).exists(), false);
    QVERIFY(QDir().mkpath(path(u"work"_s)));
    QCOMPARE(servers({u"export"_s, u"mine"_s, u"--to"_s, u"claude-code"_s, u"--project"_s, path(u"work"_s), u"--yes"_s})
                 .exitCode,
             0);
    QVERIFY(bytes(u"work/.mcp.json"_s).contains("uvx"));
}

void TestCliPrograms::asksAtATerminalAndWritesNothingWithoutAYes()
{
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"mine"_s, u"--"_s, u"uvx"_s}).exitCode, 0);
    const QByteArray before = bytes(u".cursor/mcp.json"_s);
    const QStringList words{u"servers"_s, u"export"_s, u"mine"_s, u"--to"_s, u"cursor"_s};
    QCOMPARE(CliProgram::runAtTerminal(words, "Type yes", "y\n").exitCode, 12);
    QCOMPARE(bytes(u".cursor/mcp.json"_s), before);
    QCOMPARE(CliProgram::runAtTerminal(words, "Type yes", "yes\n").exitCode, 0);
    QVERIFY(bytes(u".cursor/mcp.json"_s).contains("mine"));
}

void TestCliPrograms::printsNoSecretOfAFile()
{
    put(u".cursor/mcp.json"_s,
        "{\n  \"mcpServers\": {\n    \"s\": {\n      \"command\": \"x\",\n      \"env\": {\n"
        "        \"A_TOKEN\": \"canary\"\n      }\n    },\n    \"sh\": {\n      \"command\": \"sh\",\n"
        "      \"args\": [\"-c\", \"TOKEN=canary-2 npx foo\"]\n    }\n  }\n}\n");
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"t"_s, u"--"_s, u"uvx"_s}).exitCode, 0);
    for (const QStringList &words : {QStringList{u"export"_s, u"t"_s, u"--to"_s, u"cursor"_s, u"--dry-run"_s},
                                     QStringList{u"remove"_s, u"s"_s, u"--from"_s, u"cursor"_s, u"--dry-run"_s},
                                     QStringList{u"secrets"_s}, QStringList{u"secrets"_s, u"--move"_s, u"--dry-run"_s},
                                     QStringList{u"matrix"_s}, QStringList{u"programs"_s}}) {
        const CliProgram::Run run = servers(words);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(!run.out.contains("canary") && !run.err.contains("canary"), (run.out + run.err).constData());
    }
    QVERIFY(servers({u"secrets"_s}).out.contains("variable A_TOKEN"));
    QVERIFY(servers({u"secrets"_s}).out.contains("argument 2        stays"));
    // One that cannot be taken out is written nowhere else unasked.
    QCOMPARE(servers({u"unify"_s, u"sh"_s, u"--from"_s, u"cursor"_s, u"--to"_s, u"lm-studio"_s, u"--yes"_s}).exitCode,
             1);
    QVERIFY(bytes(u".lmstudio/mcp.json"_s).isEmpty());
}

void TestCliPrograms::unifiesAndRemoves()
{
    put(u".gemini/settings.json"_s, R"({"mcpServers": {"a": {"command": "uvx"}}})");
    QCOMPARE(servers({u"unify"_s, u"a"_s, u"--from"_s, u"cursor"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(toQString(json({u"matrix"_s}).at("rows").at(0).at("cells").at(1).at("state")), u"same"_s);
    QCOMPARE(servers({u"remove"_s, u"a"_s, u"--from"_s, u"gemini-cli"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(bytes(u".gemini/settings.json"_s), QByteArray(R"({"mcpServers": {}})"));
    QVERIFY(bytes(u".cursor/mcp.json"_s).contains("npx"));
}

void TestCliPrograms::c10_aSecretThatIsKeptIsNoDifference()
{
    put(u".cursor/mcp.json"_s, R"({"mcpServers": {"s": {"command": "x", "env": {"A_TOKEN": "canary"}}}})");
    QCOMPARE(servers({u"import"_s, u"--all"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(toQString(json({u"matrix"_s}).at("rows").at(0).at("cells").at(0).at("state")), u"secret-kept"_s);
    const CliProgram::Run run = servers({u"matrix"_s});
    QVERIFY2(run.out.contains("secret kept here") && !run.out.contains("differs"), run.out.constData());
    QVERIFY(!run.out.contains("canary"));
}

void TestCliPrograms::c10_comparesKeptSecretsAsTheWindowDoes()
{
    const QByteArray file = R"({"mcpServers": {
        "s": {"command": "x", "env": {"A_TOKEN": "canary-one"}},
        "t": {"url": "https://mcp.example.com/mcp", "headers": {"Authorization": "Bearer canary-two"}},
        "u": {"url": "https://mcp.example.com/mcp", "headers": {"Authorization": "Basic BASIC"}},
        "v": {"url": "https://mcp.example.com/mcp?x=1&api_key=canary-four"}}})"_ba.replace(
        "BASIC", "ada:canary-three"_ba.toBase64());
    put(u".cursor/mcp.json"_s, file);
    QCOMPARE(servers({u"import"_s, u"cursor:s"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"t"_s, u"https://mcp.example.com/mcp"_s}).exitCode, 0);
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"u"_s, u"https://mcp.example.com/mcp"_s}).exitCode, 0);
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"v"_s, u"https://mcp.example.com/mcp?x=1"_s}).exitCode, 0);
    const auto set = [](const QStringList &words, const QByteArray &secret) {
        const CliProgram::Run run =
            CliProgram::run(QStringList{u"credentials"_s, u"set"_s} + words, QByteArray(secret + '\n'));
        QVERIFY2(run.exitCode == 0, run.err.constData());
    };
    set({u"t"_s, u"--kind"_s, u"bearer"_s}, "canary-two");
    set({u"u"_s, u"--kind"_s, u"basic"_s, u"--name"_s, u"ada"_s}, "canary-three");
    set({u"v"_s, u"--kind"_s, u"query"_s, u"--name"_s, u"api_key"_s}, "canary-four");
    const auto states = [](const QStringList &more) {
        QStringList found;
        const Json rows = json(QStringList{u"matrix"_s} + more).at("rows");
        for (const Json &row : rows.array_range()) {
            found << toQString(row.at("cells").at(0).at("state"));
        }
        return found;
    };
    QCOMPARE(states({}), QStringList(4, u"secret-kept"_s));
    QCOMPARE(states({u"--compare-secrets"_s}), QStringList(4, u"same"_s));
    put(u".cursor/mcp.json"_s, QByteArray(file)
                                   .replace("canary-", "other-")
                                   .replace("ada:canary-three"_ba.toBase64(), "ada:other-three"_ba.toBase64()));
    QCOMPARE(states({}), QStringList(4, u"secret-kept"_s));
    QCOMPARE(states({u"--compare-secrets"_s}), QStringList(4, u"different"_s));
    const CliProgram::Run run = servers({u"matrix"_s, u"--compare-secrets"_s});
    QVERIFY2(run.out.contains("another value than the secret that Signalbox keeps"), run.out.constData());
    QVERIFY(!run.out.contains("canary") && !run.out.contains("other-"));
    QVERIFY(servers({u"matrix"_s}).out.contains("--compare-secrets"));
}

void TestCliPrograms::acceptsADifference()
{
    put(u".gemini/settings.json"_s, R"({"mcpServers": {"a": {"command": "uvx"}}})");
    QCOMPARE(servers({u"accept-difference"_s, u"a"_s, u"--in"_s, u"gemini-cli"_s}).exitCode, 0);
    const auto isAccepted = [] {
        return json({u"matrix"_s}).at("rows").at(0).at("cells").at(1).at("accepted").as_bool();
    };
    QVERIFY(isAccepted());
    put(u".gemini/settings.json"_s, R"({"mcpServers": {"a": {"command": "other"}}})");
    QVERIFY(!isAccepted());
}

void TestCliPrograms::restoresVersions()
{
    const QByteArray before = bytes(u".cursor/mcp.json"_s);
    QCOMPARE(servers({u"remove"_s, u"a"_s, u"--from"_s, u"cursor"_s, u"--yes"_s}).exitCode, 0);
    const Json history = json({u"history"_s, u"cursor"_s}).at("versions");
    QCOMPARE(history.size(), 2U);
    QVERIFY(history.at(0).at("bySignalbox").as_bool());
    QVERIFY(servers({u"history"_s, path(u".cursor/mcp.json"_s)}).out.contains("The server a is removed from Cursor."));
    QCOMPARE(servers({u"restore"_s, u"cursor"_s, u"2"_s, u"--server"_s, u"a"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(bytes(u".cursor/mcp.json"_s).contains("npx"));
    QCOMPARE(servers({u"restore"_s, u"cursor"_s, toQString(history.at(1).at("id")), u"--yes"_s}).exitCode, 0);
    QCOMPARE(bytes(u".cursor/mcp.json"_s), before);
}

void TestCliPrograms::c10_movesSecretsOutOfFiles()
{
    put(u".cursor/mcp.json"_s, R"({"mcpServers": {"s": {"command": "x", "env": {"A_TOKEN": "canary"}}}})");
    put(u"config/servers.json"_s, R"({"mcpServers": {"own": {"command": "x", "env": {"B_TOKEN": "raven"}}}})");
    const CliProgram::Run run = servers({u"secrets"_s, u"--move"_s, u"--forget"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(bytes(u".cursor/mcp.json"_s),
             QByteArray(R"({"mcpServers": {"s": {"command": "x", "env": {"A_TOKEN": "${env:A_TOKEN}"}}}})"));
    QVERIFY2(run.err.contains("Set the variable A_TOKEN"), run.err.constData());
    QVERIFY2(!run.err.contains("loses"), run.err.constData()); // it is kept
    QVERIFY(bytes(u"config/servers.json"_s).contains("${input:B_TOKEN}"));
    QCOMPARE(hits("canary"), 0); // in no kept version either
    QCOMPARE(hits("raven"), 0);
    QCOMPARE(json({u"secrets"_s}).at("secrets").size(), 0U);
    QVERIFY2(run.err.contains("secret variables of all environments: A_TOKEN"), run.err.constData());
    const Json variable = CliProgram::run({u"servers"_s, u"env"_s, u"list"_s, u"--format"_s, u"json"_s}).result();
    QVERIFY2(compactJson(variable).contains("A_TOKEN"), compactJson(variable).constData());
    // Another value under the same name gets another name, as in the window.
    put(u".cursor/mcp.json"_s, R"({"mcpServers": {"s": {"command": "x", "env": {"A_TOKEN": "condor"}}}})");
    QCOMPARE(servers({u"secrets"_s, u"--move"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY2(bytes(u".cursor/mcp.json"_s).contains("${env:S_A_TOKEN}"), bytes(u".cursor/mcp.json"_s).constData());
}

void TestCliPrograms::c10_movingSecretsTakesNoOthersOutOfEarlierLists()
{
    put(u"config/servers.json"_s, R"({"mcpServers": {"own": {"command": "x", "env": {"C_TOKEN": "falcon"}}}})");
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"two"_s, u"--"_s, u"y"_s}).exitCode, 0);
    put(u"config/servers.json"_s, R"({"mcpServers": {"own": {"command": "x", "env": {"B_TOKEN": "raven"}}}})");
    const CliProgram::Run run = servers({u"secrets"_s, u"--move"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(hits("raven"), 0);
    QCOMPARE(hits("falcon"), 1); // an earlier list: the only place that still has it
}

void TestCliPrograms::k06_movesNoSecretWithoutAPlaceForIt()
{
    const QByteArray before = R"({"mcpServers": {"s": {"command": "x", "env": {"A_TOKEN": "canary"}}}})";
    put(u".cursor/mcp.json"_s, before);
    QCOMPARE(CliProgram::run({u"credentials"_s, u"store"_s, u"memory"_s}).exitCode, 0);
    const CliProgram::Run run = servers({u"secrets"_s, u"--move"_s, u"--yes"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("no place that keeps secrets"), run.err.constData());
    QCOMPARE(bytes(u".cursor/mcp.json"_s), before);
}

void TestCliPrograms::c03_keepsNoValueForAFileThatCannotBeWritten()
{
    put(u".cursor/mcp.json"_s, R"({"mcpServers": {"s": {"command": "x", "env": {"A_TOKEN": "canary"}}}})");
    put(u"data/programs"_s, "no version can be kept here");
    QVERIFY(servers({u"secrets"_s, u"--move"_s, u"--yes"_s}).exitCode != 0);
    QVERIFY(bytes(u".cursor/mcp.json"_s).contains("canary"));
    QVERIFY(!bytes(u"config/profiles.json"_s).contains("A_TOKEN"));
}

void TestCliPrograms::c14_worksWithoutAHome()
{
    qunsetenv("HOME");
    const CliProgram::Run run = servers({u"programs"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("None of the programs"));
    QCOMPARE(servers({u"matrix"_s}).exitCode, 0);
    const CliProgram::Run refused = servers({u"history"_s, u"cursor"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.error().is_object());
}

void TestCliPrograms::c14_saysThatAFileCannotBeWritten()
{
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"t"_s, u"--"_s, u"uvx"_s}).exitCode, 0);
    put(u".gemini"_s, "a file where the folder should be");
    const CliProgram::Run run = servers({u"export"_s, u"t"_s, u"--to"_s, u"gemini-cli"_s, u"--yes"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("cannot be written"), run.err.constData());
    QCOMPARE(bytes(u".gemini"_s), QByteArray("a file where the folder should be"));
}

void TestCliPrograms::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such program") << QStringList{u"history"_s, u"emacs"_s};
    QTest::newRow("no such server") << QStringList{u"export"_s, u"nobody"_s, u"--to"_s, u"cursor"_s};
    QTest::newRow("no program to write to") << QStringList{u"export"_s, u"a"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("no such version") << QStringList{u"restore"_s, u"cursor"_s, u"1"_s};
    QTest::newRow("a file of nobody") << QStringList{u"history"_s, u"/etc/passwd"_s};
    QTest::newRow("no version to take") << QStringList{u"unify"_s, u"a"_s};
    QTest::newRow("not there") << QStringList{u"remove"_s, u"z"_s, u"--from"_s, u"cursor"_s};
}

void TestCliPrograms::refusesWhatCannotBe()
{
    QFETCH(QStringList, words);
    const CliProgram::Run run = servers(words);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error().is_object(), run.err.constData());
}

QTEST_GUILESS_MAIN(TestCliPrograms)
#include "tst_cliprograms.moc"
