// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programshome.h"

#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// One version of a server in all programs' lists and in our own: what goes along, and what is asked and told.
class TestCliUnifying : public QObject, protected ProgramsHome
{
    Q_OBJECT
private slots:
    void init() { makeHome(); }
    void c10_unifyingWritesNoSecretUnasked();
    void c10_unifyingTakesNoCredentialsToAnotherHost_data();
    void c10_unifyingTakesNoCredentialsToAnotherHost();
    void c10_unifyingForgetsWhatWasGivenForAnotherHost_data();
    void c10_unifyingForgetsWhatWasGivenForAnotherHost();
    void c07_unifyingForgetsWhatWasAcceptedForAnotherHost_data();
    void c07_unifyingForgetsWhatWasAcceptedForAnotherHost();
    void c06_whatThePersonTypedIsAskedAboutOnceItIsUnified();
    void namesWhatProgramsLoseBeforeItIsWritten();
    void asksBeforeItUnifiesOnlyItsOwnEntry();
};

void TestCliUnifying::c10_unifyingWritesNoSecretUnasked()
{
    const QByteArray gemini = R"({"mcpServers": {"s": {"command": "y"}}})";
    put(u".cursor/mcp.json"_s, R"({"mcpServers": {"s": {"command": "x", "env": {"A_TOKEN": "canary"}}}})");
    put(u".gemini/settings.json"_s, gemini);
    const QStringList words{u"unify"_s, u"s"_s, u"--from"_s, u"cursor"_s, u"--yes"_s};
    const CliProgram::Run refused = servers(words);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("variable A_TOKEN") && refused.err.contains("--with-secrets"),
             refused.err.constData());
    QCOMPARE(bytes(u".gemini/settings.json"_s), gemini);
    QVERIFY(!(refused.out + refused.err).contains("canary"));
    put(u"config/servers.json"_s, R"({"mcpServers": {"s": {"command": "y"}}})");
    const CliProgram::Run run = servers(words + QStringList{u"--with-secrets"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(bytes(u".gemini/settings.json"_s).contains("canary")); // it was asked for
    const QByteArray own = bytes(u"config/servers.json"_s);
    QVERIFY2(own.contains("${input:A_TOKEN}") && !own.contains("canary"), own.constData());
}

void TestCliUnifying::c10_unifyingTakesNoCredentialsToAnotherHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("stays");
    QTest::newRow("another path") << u"https://mcp.example.com/other"_s << true;
    QTest::newRow("another host") << u"https://else.example.com/mcp"_s << false;
    QTest::newRow("another port") << u"https://mcp.example.com:8443/mcp"_s << false;
    QTest::newRow("another scheme") << u"http://mcp.example.com/mcp"_s << false;
}

void TestCliUnifying::c10_unifyingTakesNoCredentialsToAnotherHost()
{
    QFETCH(const QString, address);
    QFETCH(const bool, stays);
    const QByteArray file = R"({"mcpServers": {
        "t": {"url": "ADDRESS"}}})";
    put(u".cursor/mcp.json"_s, QByteArray(file).replace("ADDRESS", address.toUtf8()));
    put(u"config/servers.json"_s, R"({"mcpServers": {
        "t": {"type": "http", "url": "https://mcp.example.com/mcp", "signalbox": {
            "id": "t", "auth": {"kind": "bearer", "secretEnv": "CANARY_TOKEN"}, "tls": {"fingerprint": "FINGER"}}}}})"_ba
                                      .replace("FINGER", QByteArray(64, 'a')));
    const CliProgram::Run run = servers({u"unify"_s, u"t"_s, u"--from"_s, u"cursor"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray own = bytes(u"config/servers.json"_s);
    QVERIFY2(own.contains(address.toUtf8()), own.constData());
    QVERIFY2(own.contains("CANARY_TOKEN") == stays && own.contains("bearer") == stays, own.constData());
    QVERIFY2(own.contains("fingerprint") == stays, own.constData());
}

/// What was given for one host is not sent to another under the same name.
void TestCliUnifying::c10_unifyingForgetsWhatWasGivenForAnotherHost_data()
{
    c10_unifyingTakesNoCredentialsToAnotherHost_data();
}

void TestCliUnifying::c10_unifyingForgetsWhatWasGivenForAnotherHost()
{
    QFETCH(const QString, address);
    QFETCH(const bool, stays);
    const auto putServer = [this](const QString &url, const QString &key) {
        put(u".cursor/mcp.json"_s,
            uR"({"mcpServers": {"n": {"url": "%1", "headers": {"X-Api-Key": "%2"}}}})"_s.arg(url, key).toUtf8());
    };
    putServer(u"https://mcp.example.com/mcp"_s, u"canary"_s);
    QCOMPARE(servers({u"import"_s, u"cursor:n"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(bytes(u"config/servers.json"_s).contains("${input:X_API_KEY}"));
    putServer(address, u"${input:X_API_KEY}"_s);
    QCOMPARE(servers({u"unify"_s, u"n"_s, u"--from"_s, u"cursor"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(bytes(u"config/servers.json"_s).contains(address.toUtf8()));
    putServer(address, u"canary"_s);
    const Json row = json({u"matrix"_s, u"--compare-secrets"_s}).at("rows").at(0);
    QCOMPARE(toQString(row.at("cells").at(0).at("state")), stays ? u"same"_s : u"secret-kept"_s); // nothing to compare
}

void TestCliUnifying::c07_unifyingForgetsWhatWasAcceptedForAnotherHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("stays");
    QTest::newRow("another path") << u"https://mcp.example.com/other"_s << true;
    QTest::newRow("another host") << u"https://else.example.com/mcp"_s << false;
    QTest::newRow("a command") << QString() << false;
}

/// In the file of what was accepted: that it may be reached, what it may read of the environment, values it was given.
void TestCliUnifying::c07_unifyingForgetsWhatWasAcceptedForAnotherHost()
{
    QFETCH(const QString, address);
    QFETCH(const bool, stays);
    const auto putServer = [this](const QString &url) {
        const QString server = url.isEmpty() ? uR"("command": "x", "args": ["${input:place}"])"_s
                                             : uR"("url": "%1", "headers": {"X-Place": "${input:place}",
                                                   "X-Trace": "${env:TRACE_OF_IT}"})"_s.arg(url);
        put(u".cursor/mcp.json"_s, uR"({"mcpServers": {"n": {%1}, "other": {"command": "y"}}})"_s.arg(server).toUtf8());
    };
    putServer(u"https://mcp.example.com/mcp"_s);
    QCOMPARE(servers({u"import"_s, u"cursor"_s, u"--yes"_s}).exitCode, 0);
    const CliProgram::Run accepted =
        servers({u"accept"_s, u"n"_s, u"--yes"_s, u"--value"_s, u"place=heronry"_s, u"--allow"_s, u"TRACE_OF_IT"_s});
    QVERIFY2(accepted.exitCode == 0, accepted.err.constData());
    QCOMPARE(servers({u"accept"_s, u"other"_s, u"--yes"_s}).exitCode, 0);
    const QByteArray before = bytes(u"config/launches.json"_s);
    QVERIFY2(before.contains("heronry") && before.contains("TRACE_OF_IT") && before.contains("mcp.example.com"),
             before.constData());
    putServer(address);
    const QStringList words{u"unify"_s, u"n"_s, u"--from"_s, u"cursor"_s};
    const CliProgram::Run shown = servers(words + QStringList{u"--dry-run"_s});
    QVERIFY2(shown.err.contains("no longer count") != stays, shown.err.constData());
    QCOMPARE(bytes(u"config/launches.json"_s), before);
    const CliProgram::Run run = servers(words + QStringList{u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray after = bytes(u"config/launches.json"_s);
    QVERIFY2(after.contains("heronry") == stays && after.contains("TRACE_OF_IT") == stays, after.constData());
    QVERIFY2(after.contains("mcp.example.com") == stays, after.constData());
    QVERIFY2(after.contains("\"y\""), after.constData()); // of the other nobody spoke
}

void TestCliUnifying::c06_whatThePersonTypedIsAskedAboutOnceItIsUnified()
{
    const QString witness = path(u"started"_s);
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"t"_s, u"--"_s, u"uvx"_s, u"tool"_s}).exitCode, 0);
    put(u".cursor/mcp.json"_s,
        "{\"mcpServers\": {\"t\": {\"command\": \"sh\", \"args\": [\"-c\", \"touch " + witness.toUtf8() + "\"]}}}");
    QCOMPARE(servers({u"unify"_s, u"t"_s, u"--from"_s, u"cursor"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(bytes(u"config/servers.json"_s).contains("touch"));
    const CliProgram::Run run = CliProgram::run({u"--server"_s, u"t"_s, u"--method"_s, u"tools/list"_s});
    QVERIFY2(run.exitCode == 12, run.err.constData());
    QVERIFY(!QFile::exists(witness));
}

void TestCliUnifying::namesWhatProgramsLoseBeforeItIsWritten()
{
    const QByteArray gemini = R"({"mcpServers": {"a": {"command": "npx", "args": ["-y", "a"],
        "env": {"PLAIN": "1", "API_TOKEN": "canary"}}}})";
    put(u".gemini/settings.json"_s, gemini);
    const QStringList words{u"unify"_s, u"a"_s, u"--from"_s, u"cursor"_s};
    for (const QStringList &more : {QStringList{}, QStringList{u"--dry-run"_s}}) {
        const CliProgram::Run run = servers(words + more);
        QCOMPARE(run.exitCode, more.isEmpty() ? 12 : 0); // nobody said yes
        QVERIFY2(run.err.contains("Gemini CLI loses the variable PLAIN of a.")
                     && run.err.contains("Gemini CLI loses the variable API_TOKEN of a."),
                 run.err.constData());
        QVERIFY(!(run.out + run.err).contains("canary"));
        QCOMPARE(bytes(u".gemini/settings.json"_s), gemini);
    }
    const Json files = json(words + QStringList{u"--dry-run"_s}).at("files");
    QCOMPARE(files.size(), 1U);
    QCOMPARE(compactJson(files.at(0).at("losses")),
             R"(["Gemini CLI loses the variable PLAIN of a.","Gemini CLI loses the variable API_TOKEN of a."])");
    const QByteArray shown = "loses the variable API_TOKEN of a.";
    const QStringList asked = QStringList{u"servers"_s} + words;
    const CliProgram::Run run = CliProgram::runAtTerminal(asked, shown, "yes\n"); // it stands above the question
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(!bytes(u".gemini/settings.json"_s).contains("PLAIN"));
}

void TestCliUnifying::asksBeforeItUnifiesOnlyItsOwnEntry()
{
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"a"_s, u"--"_s, u"uvx"_s, u"tool"_s}).exitCode, 0);
    const QByteArray before = bytes(u"config/servers.json"_s);
    const QStringList words{u"unify"_s, u"a"_s, u"--from"_s, u"cursor"_s};
    for (const QStringList &more : {QStringList{}, QStringList{u"--dry-run"_s}}) {
        const CliProgram::Run run = servers(words + more);
        QCOMPARE(run.exitCode, more.isEmpty() ? 12 : 0);
        QVERIFY2(run.err.contains("changes in Signalbox") && run.err.contains("uvx") && run.err.contains("npx"),
                 run.err.constData());
        QVERIFY2(!run.out.contains("Nothing changes."), run.out.constData());
        QCOMPARE(bytes(u"config/servers.json"_s), before);
    }
    const CliProgram::Run run = servers(words + QStringList{u"--yes"_s});
    QVERIFY2(run.exitCode == 0 && run.out.contains("is changed in Signalbox"), (run.out + run.err).constData());
    QVERIFY(bytes(u"config/servers.json"_s).contains("npx"));
    QVERIFY(servers(words).out.contains("Nothing changes."));
}

QTEST_GUILESS_MAIN(TestCliUnifying)
#include "tst_cliunifying.moc"
