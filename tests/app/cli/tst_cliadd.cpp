// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serversverbs.h"
#include "core/json/jsontext.h"
#include "tests/app/cli/cliprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// servers add, accept and edit, as a person meets them.
class TestCliAdd : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void namesEveryVerb();
    void takesATextAsOneWord_data();
    void takesATextAsOneWord();
    void whatIsTypedNeedsNoYes();
    void asksAtTheTerminal();
    void aNoAtTheTerminalAddsAndAcceptsNothing();
    void takesValuesFromOptions();
    void refusesSecretsAmongTheArguments();
    void takesAServerOfARegistry();
    void saysWhatIsDoneWithABundle_data();
    void saysWhatIsDoneWithABundle();
    void editsAnEntry();
    void givesTheVariablesOfAFile();
    void saysWhatCannotBeEdited();
    void c06_startsNothingBeforeItIsAccepted();
    void c09_allowsNoVariableByItself();
    void c13_namesDangerousVariables();

private:
    CliProgram::Run servers(const QStringList &words, const QByteArray &input = {})
    {
        return CliProgram::run(QStringList{u"servers"_s} + words, input);
    }
    static QString fake() { return CliProgram::path(u"fakeserver"_s); }
    Json listed() { return servers({u"list"_s, u"--format"_s, u"json"_s}).result().at("servers"); }
    static QStringList toolsOf(const QString &name) { return {u"--server"_s, name, u"--method"_s, u"tools/list"_s}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliAdd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
}

void TestCliAdd::namesEveryVerb()
{
    const CliProgram::Run unknown = CliProgram::run({u"servers"_s, u"bogus"_s});
    QCOMPARE(unknown.exitCode, 1);
    for (const ServersVerbWord &verb : kServersVerbs) {
        QVERIFY2(unknown.err.contains(QByteArray(" ") + verb.word), unknown.err.constData());
        const CliProgram::Run help = CliProgram::run({u"servers"_s, QString::fromLatin1(verb.word), u"--help"_s});
        QVERIFY2(help.exitCode == 0 && help.out.contains(verb.word), help.err.constData());
    }
    for (const char *word : {"import", "matrix", "registry", "ps", "unify", "doctor", "env"}) {
        QVERIFY2(unknown.err.contains(word), word);
    }
}

void TestCliAdd::takesATextAsOneWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("command line") << u"npx -y mcp-one"_s << u"one"_s;
    QTest::newRow("add command") << u"claude mcp add one -- npx pkg"_s << u"one"_s;
    QTest::newRow("JSON") << uR"({"one":{"command":"x"}})"_s << u"one"_s;
    QTest::newRow("link") << u"goose://extension?cmd=npx&arg=pkg&name=one"_s << u"one"_s;
    QTest::newRow("link of a page")
        << u"https://vscode.dev/redirect/mcp/install?name=one&config=%7B%22url%22%3A%22https%3A%2F%2Fa.example%22%7D"_s
        << u"one"_s;
}

void TestCliAdd::takesATextAsOneWord()
{
    QFETCH(const QString, text);
    const CliProgram::Run run = servers({u"add"_s, u"--yes"_s, u"--format"_s, u"json"_s, text});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.result().at("added").size(), 1U);
    QTEST(toQString(run.result().at("added").at(0).at("name")), "name");
    QVERIFY(run.result().at("added").at(0).at("accepted").as_bool());
    QCOMPARE(listed().size(), 1U);
}

void TestCliAdd::whatIsTypedNeedsNoYes()
{
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"one"_s, u"--"_s, fake()}).exitCode, 0);
    const CliProgram::Run run = CliProgram::run(toolsOf(u"one"_s));
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

void TestCliAdd::asksAtTheTerminal()
{
    const QString text = uR"({"one":{"command":"%1","env":{"MODE":"${input:mode}"}}})"_s.arg(fake());
    const CliProgram::Run run = CliProgram::runAtTerminal({u"servers"_s, u"add"_s, text}, "mode: ", "fast\ny\n");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains(fake().toUtf8()), run.err.constData());
    QVERIFY2(run.out.contains("Added “one”.\n"), run.out.constData());
    const CliProgram::Run used = CliProgram::run(toolsOf(u"one"_s));
    QVERIFY2(used.exitCode == 0, used.err.constData());
}

void TestCliAdd::aNoAtTheTerminalAddsAndAcceptsNothing()
{
    const CliProgram::Run run =
        CliProgram::runAtTerminal({u"servers"_s, u"add"_s, fake() + u" --tools 1"_s}, "started?", "\n");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains("not started before you accept it"), run.out.constData());
    QCOMPARE(CliProgram::run(toolsOf(u"fakeserver"_s)).exitCode, 12);
    const CliProgram::Run refused = servers({u"accept"_s, u"fakeserver"_s});
    QCOMPARE(refused.exitCode, 12);
    QVERIFY2(refused.err.contains("--tools 1"), refused.err.constData()); // shown all the same
    QCOMPARE(servers({u"accept"_s, u"fakeserver"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(CliProgram::run(toolsOf(u"fakeserver"_s)).exitCode, 0);
}

void TestCliAdd::takesValuesFromOptions()
{
    const QByteArray text =
        QStringLiteral(R"({"one":{"command":"%1","env":{"A":"${input:a}","B":"${UNSET_B}"}}})").arg(fake()).toUtf8();
    QCOMPARE(servers({u"add"_s, u"--yes"_s, u"-"_s}, text).exitCode, 0);
    const CliProgram::Run missing = CliProgram::run(toolsOf(u"one"_s));
    QCOMPARE(missing.exitCode, 12);
    QVERIFY2(missing.err.contains("a, UNSET_B"), missing.err.constData());
    qputenv("HOLDS_B", "b");
    const CliProgram::Run given =
        servers({u"accept"_s, u"one"_s, u"--yes"_s, u"--value"_s, u"a=1"_s, u"--value-env"_s, u"UNSET_B=HOLDS_B"_s});
    QVERIFY2(given.exitCode == 0, given.err.constData());
    QCOMPARE(CliProgram::run(toolsOf(u"one"_s)).exitCode, 0);
    QCOMPARE(servers({u"accept"_s, u"one"_s, u"--yes"_s, u"--value"_s, u"other=1"_s}).exitCode, 1);
}

void TestCliAdd::refusesSecretsAmongTheArguments()
{
    QCOMPARE(servers({u"add"_s, uR"({"one":{"command":"x","env":{"API_KEY":"<key>"}}})"_s}).exitCode, 0);
    const CliProgram::Run run = servers({u"accept"_s, u"one"_s, u"--yes"_s, u"--value"_s, u"API_KEY=hunter2"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("--value-env") && !run.err.contains("hunter2"), run.err.constData());
}

void TestCliAdd::takesAServerOfARegistry()
{
    const QByteArray text = R"({"server":{"name":"io.github.a/weather","title":"Weather","version":"1.0.0",
        "packages":[{"registryType":"npm","identifier":"weather","version":"1.0.0","transport":{"type":"stdio"}}],
        "remotes":[{"type":"streamable-http","url":"https://weather.example/mcp"}]},"_meta":{}})";
    const CliProgram::Run first = servers({u"add"_s, u"-"_s}, text);
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY2(first.err.contains("An entry of a registry: Weather 1.0.0"), first.err.constData());
    QVERIFY2(first.err.contains("--way 1: npm weather 1.0.0 (taken)"), first.err.constData());
    QVERIFY2(first.err.contains("--way 2: https://weather.example/mcp"), first.err.constData());
    const QStringList second{u"add"_s, u"--name"_s, u"other"_s, u"--way"_s, u"2"_s, u"-"_s};
    const CliProgram::Run other = servers(second, text);
    QVERIFY2(other.exitCode == 0, other.err.constData());
    const Json list = listed();
    QCOMPARE(list.size(), 2U);
    const CliProgram::Run none = servers({u"add"_s, u"--name"_s, u"third"_s, u"--way"_s, u"3"_s, u"-"_s}, text);
    QVERIFY(none.exitCode != 0);
    QVERIFY2(none.err.contains("no way 3"), none.err.constData());
    QVERIFY(servers({u"list"_s, u"--way"_s, u"1"_s}).exitCode != 0);
}

void TestCliAdd::saysWhatIsDoneWithABundle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a path") << u"/tmp/my-server.mcpb"_s
                            << QByteArray("signalbox-cli servers bundle install /tmp/my-server.mcpb");
    QTest::newRow("an address") << u"https://a.example/my-server.mcpb"_s << QByteArray("download it first");
}

void TestCliAdd::saysWhatIsDoneWithABundle()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, said);
    for (const CliProgram::Run &run : {servers({u"add"_s, text}), servers({u"add"_s, u"-"_s}, text.toUtf8())}) {
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.err.contains(said), run.err.constData());
    }
    QCOMPARE(listed().size(), 0U);
}

void TestCliAdd::editsAnEntry()
{
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"one"_s, u"--"_s, u"nothing"_s}).exitCode, 0);
    const CliProgram::Run run = servers({u"edit"_s, u"one"_s, u"--name"_s, u"two"_s, u"--group"_s, u"g"_s,
                                         u"--command"_s, fake() + u" --tools 1"_s, u"-e"_s, u"A=1"_s, u"-e"_s, u"B=2"_s,
                                         u"--cwd"_s, m_folder->path(), u"--disable"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json entry = listed().at(0);
    QCOMPARE(toQString(entry.at("name")), u"two"_s);
    QCOMPARE(toQString(entry.at("group")), u"g"_s);
    QCOMPARE(toQString(entry.at("cwd")), m_folder->path());
    QVERIFY(toQString(entry.at("commandLine")).endsWith(u"fakeserver --tools 1"_s));
    QCOMPARE(entry.at("environment").size(), 2U);
    QVERIFY(entry.at("disabled").as_bool());
    QCOMPARE(CliProgram::run(toolsOf(u"two"_s)).exitCode, 0);
    QCOMPARE(servers({u"edit"_s, u"two"_s, u"--unset"_s, u"A"_s, u"--enable"_s, u"--group"_s, QString()}).exitCode, 0);
    QCOMPARE(listed().at(0).at("environment").size(), 1U);
    QVERIFY(!listed().at(0).contains("group"));
    QCOMPARE(servers({u"edit"_s, u"two"_s, u"--url"_s, u"https://a.example/mcp"_s, u"--unset"_s, u"B"_s}).exitCode, 1);
}

void TestCliAdd::givesTheVariablesOfAFile()
{
    const QString file = m_folder->filePath(u"team.env"_s);
    const auto call = [] { return CliProgram::run({u"--server"_s, u"one"_s, u"--method"_s, u"tools/list"_s}); };
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"one"_s, u"--env-file"_s, file, u"--"_s, u"sh"_s, u"-c"_s,
                      u"[ \"$TOKEN\" = 'a b' ] && exec "_s + fake()})
                 .exitCode,
             0);
    QCOMPARE(toQString(listed().at(0).at("envFile")), file);
    const CliProgram::Run missing = call();
    QVERIFY2(missing.exitCode != 0 && missing.err.contains("takes variables from a file that is not there"),
             missing.err.constData());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write("# of the team\nexport TOKEN=\"a b\"\n") > 0);
    out.close();
    const CliProgram::Run run = call();
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(servers({u"edit"_s, u"one"_s, u"--env-file"_s, QString()}).exitCode, 0);
    QVERIFY(!listed().at(0).contains("envFile"));
    QVERIFY(call().exitCode != 0);
    QCOMPARE(servers({u"edit"_s, u"one"_s, u"--url"_s, u"https://a.example/mcp"_s, u"--env-file"_s, file}).exitCode, 1);
    const QByteArray shown = R"({"two":{"command":"x","envFile":"${userHome}/.env"}})";
    const CliProgram::Run pasted = servers({u"add"_s, u"-"_s}, shown); // it is shown before the yes
    QVERIFY2(pasted.err.contains("takes variables from the file: ${userHome}/.env"), pasted.err.constData());
}

void TestCliAdd::saysWhatCannotBeEdited()
{
    QCOMPARE(servers({u"add"_s, u"--name"_s, u"one"_s, u"--"_s, u"x"_s}).exitCode, 0);
    for (const QStringList &words :
         {QStringList{}, QStringList{u"other"_s}, QStringList{u"one"_s, u"--header"_s, u"X: y"_s},
          QStringList{u"one"_s, u"--command"_s, u"a 'b"_s},
          QStringList{u"one"_s, u"--command"_s, u"a"_s, u"--url"_s, u"b"_s},
          QStringList{u"one"_s, u"--disable"_s, u"--enable"_s}, QStringList{u"one"_s, u"--name"_s, u" "_s}}) {
        const CliProgram::Run run = servers(QStringList{u"edit"_s} + words);
        QVERIFY2(run.exitCode == 1, (run.out + run.err).constData());
        QVERIFY2(run.error().is_object(), run.err.constData());
    }
    QCOMPARE(toQString(listed().at(0).at("commandLine")), u"x"_s);
}

void TestCliAdd::c06_startsNothingBeforeItIsAccepted()
{
    const QString witness = m_folder->filePath(u"started"_s);
    const CliProgram::Run run = servers({u"add"_s, u"-"_s}, "sh -c 'touch " + witness.toUtf8() + "'");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("touch " + witness.toUtf8()), run.err.constData()); // all of it was shown
    for (const QStringList &words :
         {toolsOf(u"sh"_s), QStringList{u"servers"_s, u"check"_s, u"sh"_s}, QStringList{u"servers"_s, u"tools"_s},
          QStringList{u"servers"_s, u"budget"_s, u"sh"_s}}) {
        const CliProgram::Run used = CliProgram::run(words);
        QVERIFY2(used.err.contains("came from elsewhere") || used.out.contains("came from elsewhere"),
                 (used.out + used.err).constData());
        QVERIFY(!QFile::exists(witness));
    }
}

void TestCliAdd::c09_allowsNoVariableByItself()
{
    qputenv("SOME_TOKEN", "canary");
    QCOMPARE(servers({u"add"_s, u"--yes"_s, u"-"_s},
                     "{\"one\":{\"command\":\"" + fake().toUtf8() + "\",\"env\":{\"T\":\"${SOME_TOKEN}\"}}}")
                 .exitCode,
             0);
    QCOMPARE(CliProgram::run(toolsOf(u"one"_s)).exitCode, 12);
    QCOMPARE(servers({u"accept"_s, u"one"_s, u"--yes"_s, u"--allow"_s, u"SOME_TOKEN"_s}).exitCode, 0);
    QCOMPARE(CliProgram::run(toolsOf(u"one"_s)).exitCode, 0);
}

void TestCliAdd::c13_namesDangerousVariables()
{
    const CliProgram::Run run = servers({u"add"_s, u"-"_s}, "LD_PRELOAD=/x.so NODE_OPTIONS=y npx pkg");
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("dangerous: LD_PRELOAD") && run.err.contains("dangerous: NODE_OPTIONS"),
             run.err.constData());
}

QTEST_GUILESS_MAIN(TestCliAdd)
#include "tst_cliadd.moc"
