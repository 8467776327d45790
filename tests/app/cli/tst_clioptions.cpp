// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchoptions.h"
#include "app/cli/clioptions.h"
#include "app/cli/serversoptions.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCliOptions : public QObject
{
    Q_OBJECT
private slots:
    void readsACall();
    void leavesDefaults();
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void takesEveryMethod_data();
    void takesEveryMethod();
    void takesATaskWithOrWithoutItsTime();
    void helpNamesVerbsAndExitCodes();
    void readsBench();
    void refusesBadBench_data();
    void refusesBadBench();
    void readsServers_data();
    void readsServers();
    void refusesBadServers_data();
    void refusesBadServers();
};

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestCliOptions::readsACall()
{
    const auto options = CliOptions::parse(
        words(u"--method tools/call --tool-name add --tool-arg a=1 --tool-arg b=x=y -e K=V --cwd /tmp --format json -v "
              "--connect-timeout 5 --request-timeout 0 --total-timeout 900 --progress-extends off "
              "--protocol-era 2025-06-18 --metadata m=1 -- srv --flag"_s));
    QVERIFY(options);
    QCOMPARE(options->method, u"tools/call");
    QCOMPARE(options->toolName, u"add");
    QCOMPARE(options->toolArguments, (KeyValues{{u"a"_s, u"1"_s}, {u"b"_s, u"x=y"_s}}));
    QCOMPARE(options->target.environment, (KeyValues{{u"K"_s, u"V"_s}}));
    QCOMPARE(options->metadata, (KeyValues{{u"m"_s, u"1"_s}}));
    QCOMPARE(options->target.workingDirectory, u"/tmp");
    QCOMPARE(options->target.command, (QStringList{u"srv"_s, u"--flag"_s}));
    QCOMPARE(options->connectTimeoutMs, 5);
    QCOMPARE(options->requestTimeoutMs, 0);
    QCOMPARE(options->totalTimeoutMs, 900);
    QCOMPARE(options->progressExtends, false);
    QVERIFY(options->target.era && options->target.era->pinned == Revision::V20250618);
    QVERIFY(options->json);
    QVERIFY(options->verbose);
}

void TestCliOptions::leavesDefaults()
{
    const auto options = CliOptions::parse(words(u"-- srv"_s));
    QVERIFY(options);
    QCOMPARE(options->method, u"initialize");
    QVERIFY(!options->json && !options->verbose && !options->load);
    QVERIFY(!options->target.era && !options->params && !options->connectTimeoutMs && !options->requestTimeoutMs
            && !options->toolArgumentsJson && !options->totalTimeoutMs && !options->progressExtends);
}

void TestCliOptions::refusesInOneSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *line, const QString &message) {
        QTest::newRow(line) << QString::fromLatin1(line) << message;
    };
    row("", u"No server named."_s);
    row("--frob -- srv", u"Unknown option 'frob'."_s);
    row("srv --method", u"Missing value after '--method'."_s);
    row("--method foo/bar -- srv", u"Unknown method “foo/bar”."_s);
    row("--method tools/call -- srv", u"tools/call needs --tool-name."_s);
    row("--method resources/read -- srv", u"resources/read needs --uri."_s);
    row("--method prompts/get -- srv", u"prompts/get needs --prompt-name."_s);
    row("--method logging/setLevel -- srv", u"logging/setLevel needs --log-level."_s);
    row("--method initialize --metadata a=1 -- srv", u"initialize takes no --metadata."_s);
    row("--method completion/complete -- srv", u"completion/complete needs --prompt-name or --uri."_s);
    row("--method completion/complete --prompt-name p -- srv", u"completion/complete needs --complete-arg."_s);
    row("--method completion/complete --prompt-name p --uri u --complete-arg a= -- srv",
        u"completion/complete completes one argument of one prompt or template."_s);
    row("--method tasks/get -- srv", u"tasks/get needs --task-id."_s);
    row("--method tasks/update --task-id t -- srv", u"tasks/update needs --params with inputResponses."_s);
    row("--method resources/read --uri a --uri b -- srv", u"resources/read takes one --uri."_s);
    row("--method tools/list --watch 5 -- srv", u"--watch goes with resources/subscribe and subscriptions/listen."_s);
    row("--method tools/list --task -- srv", u"--task goes with tools/call."_s);
    row("--method tools/call --tool-name x --task-ttl 5 -- srv", u"--task-ttl goes with --task."_s);
    row("--method tools/list --strict -- srv", u"--strict goes with tools/call."_s);
    row("--method tools/call --params {} --tool-name x -- srv",
        u"--params are all parameters: give it without --tool-name."_s);
    row("--method initialize --params {} -- srv", u"initialize takes no --params."_s);
    row("--method foo/bar --params [] -- srv", u"--params wants one JSON object."_s);
    row("--tool-metadata a=1 -- srv", u"--tool-metadata goes with tools/call."_s);
    row("--tool-arg nothing -- srv", u"--tool-arg wants KEY=VALUE, not “nothing”."_s);
    row("-e =x -- srv", u"-e wants KEY=VALUE, not “=x”."_s);
    row("--tool-args-json [1] -- srv", u"--tool-args-json wants one JSON object."_s);
    row("--tool-args-json {} --tool-arg a=1 -- srv", u"Give --tool-arg or --tool-args-json, not both."_s);
    row("--format xml -- srv", u"--format wants one of text, json, not “xml”."_s);
    row("--connect-timeout soon -- srv", u"--connect-timeout wants a whole number from 0 to 2147483647, not “soon”."_s);
    row("--connect-timeout 3000000000 -- srv",
        u"--connect-timeout wants a whole number from 0 to 2147483647, not “3000000000”."_s);
    row("--progress-extends maybe -- srv", u"--progress-extends wants one of on, off, not “maybe”."_s);
    row("--total-timeout -1 -- srv", u"--total-timeout wants a whole number from 0 to 2147483647, not “-1”."_s);
    row("--load -- srv", u"--load repeats tools/call; --method is “initialize”."_s);
    row("--load-requests 5 -- srv", u"--load-requests goes with --load."_s);
    row("--method tools/call --tool-name x --load --load-rate 0 -- srv",
        u"--load-rate wants a number above zero, not “0”."_s);
    row("--method tools/call --tool-name x --load --load-concurrency 0 -- srv",
        u"--load-concurrency wants a whole number from 1 to 2147483647, not “0”."_s);
    row("--protocol-era stone -- srv",
        u"--protocol-era wants auto, legacy, modern or a revision such as 2025-11-25, not “stone”."_s);
}

void TestCliOptions::refusesInOneSentence()
{
    QFETCH(QString, line);
    const auto options = CliOptions::parse(words(line));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Usage);
    QTEST(options.error().message, "message");
}

void TestCliOptions::takesEveryMethod_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"initialize",
                             "server/discover",
                             "ping",
                             "tools/list",
                             "resources/list",
                             "resources/templates/list",
                             "prompts/list",
                             "tools/call --tool-name a",
                             "tools/call --tool-name a --task",
                             "resources/read --uri a",
                             "resources/subscribe --uri a --uri b --watch 5",
                             "resources/unsubscribe --uri a",
                             "subscriptions/listen",
                             "prompts/get --prompt-name a",
                             "completion/complete --prompt-name a --complete-arg b=c",
                             "completion/complete --uri a --complete-arg b= --prompt-args d=e",
                             "logging/setLevel --log-level info",
                             "tasks/list",
                             "tasks/get --task-id a",
                             "tasks/result --task-id a",
                             "tasks/cancel --task-id a",
                             "tasks/update --task-id a --params {\"inputResponses\":{}}",
                             "tools/list --metadata a=b",
                             "foo/bar --params {}",
                             "tools/list --params {\"cursor\":\"2\"}"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestCliOptions::takesEveryMethod()
{
    QFETCH(QString, line);
    const auto options = CliOptions::parse(words("--method "_L1 + line + " -- srv"_L1));
    QVERIFY(options);
    QCOMPARE(options->method, line.section(u' ', 0, 0));
}

void TestCliOptions::takesATaskWithOrWithoutItsTime()
{
    const QString call = u"--method tools/call --tool-name a "_s;
    const auto without = CliOptions::parse(words(call + u"--task -- srv"_s));
    QVERIFY(without && without->asTask);
    QCOMPARE(without->taskTtlMs, 0);
    for (const QString &spelled : {u"--task=5000 -- srv"_s, u"--task --task-ttl 5000 -- srv"_s, u"srv --task=5000"_s}) {
        const auto with = CliOptions::parse(words(call + spelled));
        QVERIFY2(with && with->asTask, qPrintable(spelled));
        QCOMPARE(with->taskTtlMs, 5000);
        QCOMPARE(with->target.command, QStringList{u"srv"_s});
    }
}

void TestCliOptions::helpNamesVerbsAndExitCodes()
{
    const auto options = CliOptions::parse({u"--help"_s});
    QVERIFY(options);
    QCOMPARE(options->verb, CliOptions::Verb::Help);
    for (const auto word : {"--tool-args-json"_L1, "servers"_L1, "bench"_L1, "Exit codes"_L1,
                            "resources/templates/list"_L1, "is connected to"_L1}) {
        QVERIFY2(options->helpText.contains(word), word.data());
    }
}

void TestCliOptions::readsBench()
{
    const auto options =
        BenchOptions::parse(words(u"--op echo -n 5000 -c 64 --size 100 --record off -- srv --size 3"_s));
    QVERIFY(options);
    QCOMPARE(options->operation, u"echo");
    QCOMPARE(options->count, 5000);
    QCOMPARE(options->window, 64);
    QCOMPARE(options->size, 100);
    QVERIFY(!options->record);
    QCOMPARE(options->target.command, (QStringList{u"srv"_s, u"--size"_s, u"3"_s}));
    // The contender protocol of the neutral benchmark gives an address so.
    const auto remote =
        BenchOptions::parse(words(u"--op echo -n 5 -c 1 --size 9 --protocol-era modern --url http://h/mcp"_s));
    QVERIFY(remote);
    QCOMPARE(remote->target.url, u"http://h/mcp");
    QVERIFY(remote->target.era && remote->target.era->mode == EraPolicy::Mode::Modern);
}

void TestCliOptions::refusesBadBench_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"-- srv", "--op echo", "--op juggle -- srv", "--op echo -c 0 -- srv",
                             "--op echo --record maybe -- srv", "--op echo --protocol-era stone -- srv"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestCliOptions::refusesBadBench()
{
    QFETCH(QString, line);
    const auto options = BenchOptions::parse(words(line));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Usage);
}

void TestCliOptions::readsServers_data()
{
    using Verb = ServersOptions::Verb;
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    QTest::newRow("list") << u"list --format json"_s << int(Verb::List) << QString() << QString();
    QTest::newRow("add") << u"add --name n -- npx -y p"_s << int(Verb::Add) << u"n"_s << u"npx -y p"_s;
    QTest::newRow("add, name last") << u"add npx p --name n"_s << int(Verb::Add) << u"n"_s << u"npx p"_s;
    QTest::newRow("add an address") << u"add http://h/mcp --name n"_s << int(Verb::Add) << u"n"_s << u"http://h/mcp"_s;
    QTest::newRow("paste") << u"add -"_s << int(Verb::AddPasted) << QString() << QString();
    QTest::newRow("paste with name") << u"add - --name n"_s << int(Verb::AddPasted) << u"n"_s << QString();
    QTest::newRow("remove") << u"remove a.b"_s << int(Verb::Remove) << u"a.b"_s << u"a.b"_s;
    QTest::newRow("help") << u"--help"_s << int(Verb::Help) << QString() << QString();
}

void TestCliOptions::readsServers()
{
    QFETCH(QString, line);
    const auto options = ServersOptions::parse(words(line));
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    QTEST(int(options->verb), "verb");
    QTEST(options->name, "name");
    if (options->verb != ServersOptions::Verb::Remove) {
        QTEST(options->target.url + options->target.command.join(u' '), "target");
    }
}

void TestCliOptions::refusesBadServers_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "frob", "list extra", "add", "remove", "remove a b", "add ftp://example.com/mcp",
                             "add https://example.com/mcp more", "add -e A=B https://example.com/mcp", "add - -e A=B",
                             "add --frob -- x"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestCliOptions::refusesBadServers()
{
    QFETCH(QString, line);
    const auto options = ServersOptions::parse(words(line));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_clioptions.moc"
