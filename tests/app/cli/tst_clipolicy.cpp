// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The person's rules and what was accepted of servers, for calls from the command line; and the verb `policy`.
class TestCliPolicy : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aServerNamedForOnceIsNotListedWithoutRules();
    void aRuleRefuses_data();
    void aRuleRefuses();
    void y05_whatIsNotListedIsNotCalled();
    void nobodyIsAskedWithoutATerminal();
    void aFileMayAgree();
    void asksAtATerminal_data();
    void asksAtATerminal();
    void offersAtATerminalOnlyWhatCanBeKept();
    void y01_showsWhatChangedAndWaits();
    void comparesAndAcceptsDefinitions();
    void forgetsWhatWasAccepted();
    void explainsWithoutCalling_data();
    void explainsWithoutCalling();
    void showsTheRules();
    void showsWhereTheRulesHaveAFault();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void callsOfASessionStayWithinIt();
    void aHealthCheckKeepsToTheRules();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    void writeRules(const QByteArray &rules) const { write(u"config/policy.json"_s, rules); }
    void addServer() const;
    void defineToolAs(const QByteArray &description) const;
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] static QStringList echo(const QStringList &target);
    [[nodiscard]] QStringList adHoc() const;
    [[nodiscard]] static QStringList listed() { return {u"--server"_s, u"fake"_s}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliPolicy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"config"_s));
    qputenv("SIGNALBOX_CONFIG_DIR", file(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", file(u"data"_s).toUtf8());
}

void TestCliPolicy::write(const QString &name, const QByteArray &text) const
{
    QFile written(file(name));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
}

/// The server is a script, so that what stands behind the same command can change.
void TestCliPolicy::defineToolAs(const QByteArray &description) const
{
    write(u"server.sh"_s, "'" + CliProgram::path(u"fakeserver"_s).toUtf8() + "' --era legacy --witness '"
                              + file(u"witness"_s).toUtf8() + "' | sed -u 's/Gives back the text/" + description
                              + "/'\n");
}

void TestCliPolicy::addServer() const
{
    defineToolAs("Gives back the text");
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"fake"_s, u"--protocol-era"_s,
                                                 u"legacy"_s, u"--"_s, u"/bin/sh"_s, file(u"server.sh"_s)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

/// Of requests that reached the server.
int TestCliPolicy::count(const QByteArray &method) const
{
    QFile witness(file(u"witness"_s));
    return witness.open(QIODevice::ReadOnly) ? int(witness.readAll().count("\"" + method + "\"")) : 0;
}

QStringList TestCliPolicy::echo(const QStringList &target)
{
    return QStringList{u"--method"_s, u"tools/call"_s,       u"--tool-name"_s,
                       u"echo"_s,     u"--tool-args-json"_s, uR"({"text":"x"})"_s}
           + target;
}

QStringList TestCliPolicy::adHoc() const
{
    return {u"--protocol-era"_s, u"legacy"_s,       u"--"_s, CliProgram::path(u"fakeserver"_s),
            u"--witness"_s,      file(u"witness"_s)};
}

void TestCliPolicy::aServerNamedForOnceIsNotListedWithoutRules()
{
    const QStringList raw{u"--method"_s, u"tools/call"_s, u"--params"_s,
                          uR"({"name":"echo","arguments":{"text":"x"}})"_s};
    for (const QStringList &call : {echo(adHoc()), raw + adHoc()}) {
        const CliProgram::Run run = CliProgram::run(call);
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }
    QCOMPARE(count("tools/call"), 2);
    QCOMPARE(count("tools/list"), 0);
    QVERIFY(!QFile::exists(file(u"data/definitions"_s)));
}

void TestCliPolicy::aRuleRefuses_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<bool>("isRaw");
    QTest::newRow("of the list") << true << false;
    QTest::newRow("named for once") << false << false;
    QTest::newRow("raw parameters") << false << true;
    QTest::newRow("raw parameters, of the list") << true << true;
}

void TestCliPolicy::aRuleRefuses()
{
    QFETCH(bool, isListed);
    QFETCH(bool, isRaw);
    addServer();
    writeRules(R"({"rules":[{"name":"never","do":"deny","tools":["*.echo"],"callers":["cli"]}]})");
    const QStringList target = isListed ? listed() : adHoc();
    const QStringList raw{u"--method"_s, u"tools/call"_s, u"--params"_s, uR"({"name":"echo","arguments":{}})"_s};
    const CliProgram::Run run = CliProgram::run(QStringList{u"-v"_s} + (isRaw ? raw + target : echo(target)));
    QCOMPARE(run.exitCode, 12);
    QCOMPARE(toQString(run.error().at("code")), u"refused_by_policy"_s);
    QCOMPARE(toQString(run.error().at("message")), u"The call was refused: rule 1 “never”."_s);
    QCOMPARE(count("tools/call"), 0);
    const QByteArray told =
        "[gate] policy: deny " + QByteArray(isListed ? "fake" : "server") + ".echo (rule 1 “never”)\n";
    QVERIFY2(run.err.contains(told), run.err.constData());
}

void TestCliPolicy::y05_whatIsNotListedIsNotCalled()
{
    addServer();
    const CliProgram::Run run =
        CliProgram::run(QStringList{u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"hidden"_s} + listed());
    QCOMPARE(run.exitCode, 5); // as where the server says so
    QCOMPARE(toQString(run.error().at("code")), u"tool_failed"_s);
    QCOMPARE(toQString(run.error().at("message")), u"The server “fake” lists no tool named “hidden”."_s);
    QCOMPARE(count("tools/call"), 0);
}

void TestCliPolicy::nobodyIsAskedWithoutATerminal()
{
    addServer();
    writeRules(R"({"rules":[{"name":"careful","do":"ask"}]})");
    const CliProgram::Run run = CliProgram::run(echo(listed()));
    QCOMPARE(run.exitCode, 12);
    QCOMPARE(toQString(run.error().at("message")),
             u"The call needs the person's consent, and nobody could be asked: rule 1 “careful”."_s);
    QCOMPARE(count("tools/call"), 0);
}

void TestCliPolicy::aFileMayAgree()
{
    addServer();
    writeRules(R"({"otherwise":"ask"})");
    const QStringList answer{u"--answer"_s, file(u"answers.json"_s)};
    write(u"answers.json"_s, R"({"consent":"once"})");
    QCOMPARE(CliProgram::run(answer + echo(listed())).exitCode, 0);
    write(u"answers.json"_s, R"({"consent":"deny"})");
    QCOMPARE(CliProgram::run(answer + echo(listed())).exitCode, 12);
    write(u"answers.json"_s, R"({"consent":"perhaps"})");
    QCOMPARE(CliProgram::run(answer + echo(listed())).exitCode, 1);
    write(u"answers.json"_s, R"({"consent":"once"})");
    defineToolAs("Takes away");
    QCOMPARE(CliProgram::run(answer + echo(listed())).exitCode, 12); // not to what was never seen
    QCOMPARE(count("tools/call"), 1);
}

void TestCliPolicy::offersAtATerminalOnlyWhatCanBeKept()
{
    writeRules(R"({"rules":[{"name":"careful","do":"ask"}]})");
    const CliProgram::Run run = CliProgram::runAtTerminal(echo(adHoc()), "  |   \"text\": \"x\"", "always\na\no\n");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("o: once, s: this session, Enter: no: ") && !run.err.contains("a: always"),
             run.err.constData());
    QCOMPARE(run.err.count("o: once"), 3); // two answers were none
    QCOMPARE(count("tools/call"), 1);
}

void TestCliPolicy::asksAtATerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("codeOfNext");
    QTest::newRow("once") << "o\n"_ba << 0 << 12;
    QTest::newRow("this session") << "S\n"_ba << 0 << 12;
    QTest::newRow("always") << "a\n"_ba << 0 << 0;
    QTest::newRow("no") << "\n"_ba << 12 << 12;
    QTest::newRow("another word, then once") << "y\nonce\n"_ba << 0 << 12;
    QTest::newRow("end of input") << "\x04"_ba << 12 << 12;
}

void TestCliPolicy::asksAtATerminal()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    QFETCH(int, codeOfNext);
    addServer();
    writeRules(R"({"rules":[{"name":"careful","do":"ask"}]})");
    const CliProgram::Run run = CliProgram::runAtTerminal(echo(listed()), "  |   \"text\": \"x\"", typed);
    QVERIFY2(run.exitCode == code, run.err.constData());
    QVERIFY2(run.err.contains("May this call go? (rule 1 “careful”)\nTool: fake.echo\nAsked for by: cli\n"),
             run.err.constData());
    QCOMPARE(count("tools/call"), code == 0 ? 1 : 0);
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, codeOfNext);
    QCOMPARE(CliProgram::run({u"policy"_s, u"test"_s, u"fake.echo"_s}).exitCode, codeOfNext);
}

void TestCliPolicy::y01_showsWhatChangedAndWaits()
{
    addServer();
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, 0);
    defineToolAs("Gives\xE2\x80\x8B back the text"); // with a blank that cannot be seen
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, 12);
    const QByteArray shown = "/description\n  | - \"Gives back the text.\"\n  | + \"Gives\\u200b back the text.\"\n";
    const CliProgram::Run no = CliProgram::runAtTerminal(echo(listed()), shown, "a\n\n");
    QVERIFY2(no.exitCode == 12, no.err.constData());
    QCOMPARE(count("tools/call"), 1);
    const CliProgram::Run yes = CliProgram::runAtTerminal(echo(listed()), shown, "y\n");
    QVERIFY2(yes.exitCode == 0, yes.err.constData());
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, 0);
    QCOMPARE(count("tools/call"), 3);
}

void TestCliPolicy::comparesAndAcceptsDefinitions()
{
    addServer();
    QVERIFY(CliProgram::run({u"policy"_s, u"definitions"_s}).out.startsWith("No definitions were accepted yet"));
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, 0);
    const QStringList compare{u"policy"_s, u"definitions"_s, u"fake"_s, u"--diff"_s};
    QVERIFY(CliProgram::run(compare).out.contains("the same"));
    defineToolAs("Takes away");
    const CliProgram::Run changed = CliProgram::run(compare);
    QVERIFY2(changed.exitCode == 0, changed.err.constData());
    QVERIFY2(changed.out.contains("changed\n\nfake.echo\n/description\n  | - \"Gives back the text.\"\n"
                                  "  | + \"Takes away.\"\n"),
             changed.out.constData());
    const CliProgram::Run accepted = CliProgram::run({u"policy"_s, u"accept"_s, u"fake.echo"_s});
    QVERIFY2(accepted.exitCode == 0, accepted.err.constData());
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, 0);
    const Json list = CliProgram::run(compare + QStringList{u"--format"_s, u"json"_s}).result().at("definitions");
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(toQString(list.at(0).at("tool")), u"fake.echo"_s);
    QCOMPARE(toQString(list.at(0).at("now")), u"same"_s);
    QCOMPARE(toQString(list.at(0).at("definition")).size(), 64);
    QCOMPARE(CliProgram::run({u"policy"_s, u"accept"_s, u"fake.hidden"_s}).exitCode, 1);
}

void TestCliPolicy::forgetsWhatWasAccepted()
{
    addServer();
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, 0);
    const CliProgram::Run forgotten = CliProgram::run({u"policy"_s, u"forget"_s, u"fake"_s, u"--format"_s, u"json"_s});
    QVERIFY2(forgotten.exitCode == 0, forgotten.err.constData());
    QCOMPARE(forgotten.resultText(), R"({"server":"fake","forgotten":1})");
    defineToolAs("Takes away");
    QCOMPARE(CliProgram::run(echo(listed())).exitCode, 0); // as if it had never been seen
}

void TestCliPolicy::explainsWithoutCalling_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("none") << "{}"_ba << u"1"_s << 0
                          << R"("decision":"allow","rule":null,"reason":"no rule speaks of it","definition":")"_ba;
    const QByteArray rules =
        R"({"rules":[{"name":"short","do":"allow","arguments":[{"at":"text","matches":"1?"}]},{"do":"deny","callers":["form"]}],"otherwise":"ask"})";
    QTest::newRow("allowed, a number is a text") << rules << u"1"_s << 0 << R"("decision":"allow","rule":1,)"_ba;
    QTest::newRow("asked") << rules << u"22"_s << 12 << R"("decision":"ask","rule":null,)"_ba;
}

void TestCliPolicy::explainsWithoutCalling()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QByteArray, part);
    addServer();
    writeRules(rules);
    const QStringList test{u"policy"_s, u"test"_s, u"fake.echo"_s, u"--tool-arg"_s, u"text="_s + text};
    const CliProgram::Run run = CliProgram::run(test + QStringList{u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == code, run.err.constData());
    QVERIFY2(run.out.contains(part), run.out.constData());
    if (code == 12) {
        const CliProgram::Run denied = CliProgram::run(test + QStringList{u"--caller"_s, u"form"_s});
        QCOMPARE(denied.exitCode, 12);
        QVERIFY2(denied.out.startsWith("deny: The call was refused: rule 2.\ndefinition "), denied.out.constData());
    }
    QCOMPARE(count("tools/call"), 0);
    QVERIFY(!QFile::exists(file(u"data/definitions"_s)));
}

void TestCliPolicy::showsTheRules()
{
    const QStringList show{u"policy"_s, u"show"_s};
    QVERIFY(CliProgram::run(show).out.endsWith("policy.json: every call may go.\n"));
    writeRules(R"({"rules":[{"name":"at home","do":"deny","tools":["files.*"],)"
               R"("arguments":[{"at":"path","inside":["/"],"not":true}]},)"
               R"({"do":"ask","callers":["form","cli"],"beyond":{"calls":3,"seconds":60}}],"otherwise":"deny"})");
    const CliProgram::Run run = CliProgram::run(show);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QList<QByteArray> lines = run.out.split('\n');
    QCOMPARE(lines.at(0), "   name     do    tools    callers    conditions");
    QCOMPARE(lines.at(1), "1  at home  deny  files.*  all        not: “path” is inside /");
    QCOMPARE(lines.at(2), "2           ask   all      form, cli  beyond 3 calls in 60 s");
    QCOMPARE(lines.at(3), "The rules are in " + file(u"config/policy.json"_s).toUtf8() + '.');
    QCOMPARE(lines.at(4), "Calls that no rule speaks of: deny.");
    const Json json = CliProgram::run(show + QStringList{u"--format"_s, u"json"_s}).result();
    QCOMPARE(json.at("rules").size(), std::size_t(2));
    QCOMPARE(toQString(json.at("rules").at(1).at("conditions").at(0)), u"beyond 3 calls in 60 s"_s);
    QCOMPARE(toQString(json.at("otherwise")), u"deny"_s);
}

void TestCliPolicy::showsWhereTheRulesHaveAFault()
{
    writeRules(R"({"rules":[{"do":"allwo"}]})");
    const CliProgram::Run run = CliProgram::run({u"policy"_s, u"show"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(toQString(run.error().at("where")).endsWith("policy.json: /rules/0/do"_L1), run.err.constData());
}

void TestCliPolicy::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{u"policy"_s};
    QTest::newRow("another verb") << QStringList{u"policy"_s, u"break"_s};
    QTest::newRow("no tool") << QStringList{u"policy"_s, u"test"_s, u"fake"_s};
    QTest::newRow("no such server") << QStringList{u"policy"_s, u"test"_s, u"other.echo"_s};
    QTest::newRow("nothing to compare") << QStringList{u"policy"_s, u"definitions"_s, u"--diff"_s};
    QTest::newRow("a word too many") << QStringList{u"policy"_s, u"show"_s, u"fake"_s};
    QTest::newRow("an option of another verb") << QStringList{u"policy"_s, u"show"_s, u"--caller"_s, u"form"_s};
    QTest::newRow("a session for no call")
        << QStringList{u"--method"_s, u"tools/list"_s, u"--session"_s, u"x"_s, u"--server"_s, u"fake"_s};
}

void TestCliPolicy::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    addServer();
    const CliProgram::Run run = CliProgram::run(arguments);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(toQString(run.error().at("code")), u"usage"_s);
    QVERIFY(run.out.isEmpty());
}

void TestCliPolicy::callsOfASessionStayWithinIt()
{
    addServer();
    const CliProgram::Run made =
        CliProgram::run({u"sessions"_s, u"create"_s, u"--user"_s, u"ann"_s, u"--tools"_s, u"fake.e*"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QString id = QString::fromUtf8(made.out.trimmed());
    const QStringList session{u"--session"_s, id};
    QCOMPARE(CliProgram::run(session + echo(listed())).exitCode, 0);
    const CliProgram::Run other =
        CliProgram::run(session + QStringList{u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"add"_s} + listed());
    QCOMPARE(other.exitCode, 12);
    QCOMPARE(toQString(other.error().at("message")), u"The session of “ann” does not permit “fake.add”."_s);
    QCOMPARE(CliProgram::run(QStringList{u"policy"_s, u"test"_s, u"fake.add"_s} + session).exitCode, 12);
    QCOMPARE(CliProgram::run({u"sessions"_s, u"end"_s, id}).exitCode, 0);
    QCOMPARE(CliProgram::run(session + echo(listed())).exitCode, 12);
    QCOMPARE(count("tools/call"), 1);
}

void TestCliPolicy::aHealthCheckKeepsToTheRules()
{
    write(
        u"config/servers.json"_s,
        R"({"mcpServers":{"fake":{"command":")" + CliProgram::path(u"fakeserver"_s).toUtf8()
            + R"(","args":["--witness",")" + file(u"witness"_s).toUtf8()
            + R"("],"signalbox":{"era":"legacy","health":{"check":"tool","tool":"echo","arguments":{"text":"x"}}}}}})");
    const QStringList check{u"servers"_s, u"check"_s, u"fake"_s};
    QCOMPARE(CliProgram::run(check).exitCode, 0);
    QCOMPARE(count("tools/call"), 1);
    writeRules(R"({"rules":[{"name":"quiet","do":"deny","callers":["health check"]}]})");
    const CliProgram::Run run = CliProgram::run(check);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("not asked: The call was refused: rule 1 “quiet”."), run.out.constData());
    QCOMPARE(count("tools/call"), 1);
}

QTEST_GUILESS_MAIN(TestCliPolicy)
#include "tst_clipolicy.moc"
