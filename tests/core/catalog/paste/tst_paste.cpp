// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/paste.h"
#include "core/catalog/servername.h"
#include "core/catalog/tolerantjson.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestPaste : public QObject
{
    Q_OBJECT
private slots:
    void understandsCommandLines_data();
    void understandsCommandLines();
    void takesAssignmentsAsVariables();
    void understandsJson_data();
    void understandsJson();
    void understandsAnAddress();
    void refusesWhatIsNoServer_data();
    void refusesWhatIsNoServer();
    void f15_keepsGoodEntriesBesideBadOnes();
    void c08_ignoresTrustThatAFileGrantsItself_data();
    void c08_ignoresTrustThatAFileGrantsItself();
    void c09_fillsNoPlaceholders();
    void c10_notesSecretsWithoutRepeatingThem_data();
    void c10_notesSecretsWithoutRepeatingThem();
    void c13_notesDangerousVariables();
    void c11_bearsHostileNames();
    void takesNoIdFromATextThatWasCopied();
    void saysWhereJsonStops_data();
    void saysWhereJsonStops();
    void stripsCommentsOutsideStringsOnly();
    void suggestsNames_data();
    void suggestsNames();
};

void TestPaste::understandsCommandLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");

    QTest::newRow("npx") << u"npx -y @modelcontextprotocol/server-everything"_s << u"npx"_s
                         << QStringList{u"-y"_s, u"@modelcontextprotocol/server-everything"_s} << u"everything"_s;
    QTest::newRow("uvx") << u"uvx mcp-server-git --repository '/my dir'"_s << u"uvx"_s
                         << QStringList{u"mcp-server-git"_s, u"--repository"_s, u"/my dir"_s} << u"git"_s;
    QTest::newRow("script") << u"/opt/x/foo-server.py --fast"_s << u"/opt/x/foo-server.py"_s << QStringList{u"--fast"_s}
                            << u"foo-server"_s;
    QTest::newRow("docker") << u"docker run -i --rm -e TOKEN ghcr.io/github/github-mcp-server:latest"_s << u"docker"_s
                            << QStringList{u"run"_s, u"-i"_s,    u"--rm"_s,
                                           u"-e"_s,  u"TOKEN"_s, u"ghcr.io/github/github-mcp-server:latest"_s}
                            << u"github"_s;
    QTest::newRow("prompt") << u"$ uvx mcp-server-time\n"_s << u"uvx"_s << QStringList{u"mcp-server-time"_s}
                            << u"time"_s;
    QTest::newRow("fence") << u"```sh\nnpx -y mcp-foo\n```"_s << u"npx"_s << QStringList{u"-y"_s, u"mcp-foo"_s}
                           << u"foo"_s;
    QTest::newRow("quoted program") << u"\"/opt/my dir/srv\" a"_s << u"/opt/my dir/srv"_s << QStringList{u"a"_s}
                                    << u"srv"_s;
    QTest::newRow("continued lines") << u"npx \\\n  -y \\\n  pkg-mcp"_s << u"npx"_s
                                     << QStringList{u"-y"_s, u"pkg-mcp"_s} << u"pkg"_s;
}

void TestPaste::understandsCommandLines()
{
    QFETCH(QString, text);
    QFETCH(QString, command);
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);

    const auto understood = understandPaste(text);
    QVERIFY2(understood, understood ? "" : qPrintable(understood.error().message));
    QCOMPARE(understood->entries.size(), 1);
    const ServerEntry &entry = understood->entries.constFirst();
    QCOMPARE(entry.command, command);
    QCOMPARE(entry.arguments, arguments);
    QCOMPARE(entry.name, name);
    QVERIFY(entry.id.isEmpty());
    QVERIFY(understood->summary.contains(name));
}

void TestPaste::takesAssignmentsAsVariables()
{
    for (const QString &prefix : {QString(), u"env "_s}) {
        const auto understood = understandPaste(prefix + u"FOO='a b' BAR_2=x=y npx pkg A=b"_s);
        QVERIFY(understood);
        const ServerEntry &entry = understood->entries.constFirst();
        QCOMPARE(entry.environment, (QList<QPair<QString, QString>>{{u"FOO"_s, u"a b"_s}, {u"BAR_2"_s, u"x=y"_s}}));
        QCOMPARE(entry.command, u"npx"_s);
        QCOMPARE(entry.arguments, (QStringList{u"pkg"_s, u"A=b"_s}));
    }
}

void TestPaste::understandsJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("mcpServers") << uR"({"mcpServers":{"a":{"command":"x"},"b":{"url":"https://b"}}})"_s
                                << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("servers") << uR"({"servers":{"a":{"type":"stdio","command":"x"}},"inputs":[]})"_s
                             << QStringList{u"a"_s};
    QTest::newRow("settings") << uR"({"mcp":{"servers":{"a":{"command":"x"}}}})"_s << QStringList{u"a"_s};
    QTest::newRow("context servers") << uR"({"context_servers":{"a":{"command":"x"}}})"_s << QStringList{u"a"_s};
    QTest::newRow("bare map") << uR"({"a":{"command":"x"}})"_s << QStringList{u"a"_s};
    QTest::newRow("one entry") << uR"({"command":"npx","args":["-y","mcp-server-x"]})"_s << QStringList{u"x"_s};
    QTest::newRow("one entry with a name") << uR"({"name":"n","command":"npx"})"_s << QStringList{u"n"_s};
    QTest::newRow("bare member") << uR"("a": {"command":"x"})"_s << QStringList{u"a"_s};
    QTest::newRow("bare member with comma") << uR"("a": {"command":"x"},)"_s << QStringList{u"a"_s};
    QTest::newRow("two bare members") << uR"("a": {"command":"x"}, "b": {"command":"y"})"_s
                                      << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("comments and commas")
        << u"// mine\n{ /* all */ \"mcpServers\": {\"a\": {\"command\": \"x\", \"args\": [\"//no\",],}, },}"_s
        << QStringList{u"a"_s};
    QTest::newRow("byte order mark") << u"\uFEFF{\"a\":{\"command\":\"x\"}}"_s << QStringList{u"a"_s};
    QTest::newRow("fence") << u"```json\n{\"a\":{\"command\":\"x\"}}\n```"_s << QStringList{u"a"_s};
}

void TestPaste::understandsJson()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);

    const auto understood = understandPaste(text);
    QVERIFY2(understood, understood ? "" : qPrintable(understood.error().message));
    QStringList found;
    for (const ServerEntry &entry : understood->entries) {
        found << entry.name;
    }
    QCOMPARE(found, names);
}

void TestPaste::understandsAnAddress()
{
    const auto understood = understandPaste(u" https://mcp.example.com/mcp?key=1 "_s);
    QVERIFY(understood);
    const ServerEntry &entry = understood->entries.constFirst();
    QCOMPARE(entry.transport, ServerEntry::Transport::StreamableHttp);
    QCOMPARE(entry.url, u"https://mcp.example.com/mcp?key=1"_s);
    QCOMPARE(entry.name, u"example"_s);
    QVERIFY(!understood->summary.contains(u"key=1"));
}

void TestPaste::refusesWhatIsNoServer_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u" \n "_s;
    QTest::newRow("variables alone") << u"FOO=1 BAR=2"_s;
    QTest::newRow("open quote") << u"npx 'a"_s;
    QTest::newRow("cut json") << uR"({"mcpServers":{"a":{"command":)"_s;
    QTest::newRow("list") << u"[1,2]"_s;
    QTest::newRow("empty object") << u"{}"_s;
    QTest::newRow("no entry usable") << uR"({"mcpServers":{"a":{"command":1}}})"_s;
    QTest::newRow("no host") << u"https:///x"_s;
    QTest::newRow("an address of another kind") << u"ftp://example.com/mcp"_s;
    QTest::newRow("deep") << QString(5000, u'[');
    QTest::newRow("too long") << QString(2 * 1024 * 1024, u'a');
}

void TestPaste::refusesWhatIsNoServer()
{
    QFETCH(QString, text);
    const auto understood = understandPaste(text);
    QVERIFY(!understood);
    QCOMPARE(understood.error().kind, Error::Kind::Usage);
    QVERIFY(!understood.error().message.isEmpty());
}

void TestPaste::f15_keepsGoodEntriesBesideBadOnes()
{
    const auto understood = understandPaste(uR"({"mcpServers":{"bad":{"args":1},"worse":7,"good":{"command":"x"}}})"_s);
    QVERIFY(understood);
    QCOMPARE(understood->entries.size(), 1);
    QCOMPARE(understood->entries.constFirst().name, u"good"_s);
    QCOMPARE(understood->notes.filter(u"bad"_s).size(), 1);
    QCOMPARE(understood->notes.filter(u"worse"_s).size(), 1);
}

void TestPaste::c08_ignoresTrustThatAFileGrantsItself_data()
{
    QTest::addColumn<QString>("flag");
    for (const char *flag : {"autoApprove", "alwaysAllow", "trust", "autoStart"}) {
        QTest::newRow(flag) << QString::fromLatin1(flag);
    }
}

void TestPaste::c08_ignoresTrustThatAFileGrantsItself()
{
    QFETCH(QString, flag);
    const auto understood = understandPaste(uR"({"a":{"command":"x","%1":["*"]}})"_s.arg(flag));
    QVERIFY(understood);
    QCOMPARE(understood->notes.filter(flag).size(), 1);
}

void TestPaste::c09_fillsNoPlaceholders()
{
    qputenv("SIGNALBOX_CANARY", "canary");
    const auto understood =
        understandPaste(uR"({"a":{"command":"x","args":["${SIGNALBOX_CANARY}","${input:key}"]}})"_s);
    QVERIFY(understood);
    QCOMPARE(understood->entries.constFirst().arguments.constFirst(), u"${SIGNALBOX_CANARY}"_s);
    QCOMPARE(understood->notes.filter(u"SIGNALBOX_CANARY, key"_s).size(), 1);
    const auto line = understandPaste(u"npx pkg $SIGNALBOX_CANARY ~/x | tee"_s);
    QVERIFY(line);
    QCOMPARE(line->entries.constFirst().arguments,
             (QStringList{u"pkg"_s, u"$SIGNALBOX_CANARY"_s, u"~/x"_s, u"|"_s, u"tee"_s}));
    QCOMPARE(line->notes.size(), 3);
}

void TestPaste::c10_notesSecretsWithoutRepeatingThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("flag and value") << u"npx pkg --api-key hunter2hunter2"_s << u"hunter2hunter2"_s;
    QTest::newRow("flag with value") << u"npx pkg --token=hunter2hunter2"_s << u"hunter2hunter2"_s;
    QTest::newRow("known format") << u"npx pkg ghp_abcdefghijklmnopqrstuvwxyz0123456789"_s
                                  << u"ghp_abcdefghijklmnopqrstuvwxyz0123456789"_s;
    QTest::newRow("in an address") << u"npx pg postgres://me:hunter2hunter2@db/x"_s << u"hunter2hunter2"_s;
}

void TestPaste::c10_notesSecretsWithoutRepeatingThem()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const auto understood = understandPaste(text);
    QVERIFY(understood);
    QCOMPARE(understood->notes.filter(u"looks like a secret"_s).size(), 1);
    QVERIFY(!understood->notes.join(u'\n').contains(secret));
    QVERIFY(!understood->summary.contains(secret));
}

void TestPaste::c13_notesDangerousVariables()
{
    const auto understood = understandPaste(u"LD_PRELOAD=/tmp/x.so NODE_OPTIONS=x FOO=1 npx pkg"_s);
    QVERIFY(understood);
    QCOMPARE(understood->notes.size(), 2);
}

void TestPaste::c11_bearsHostileNames()
{
    for (const QString &name :
         {u"../../etc/passwd"_s, QString(5000, u'n'), u"<img src='file:///dev/zero'>"_s, u"a\\u0000b"_s}) {
        const auto understood =
            understandPaste(u"{\"mcpServers\":{\"%1\":{\"command\":\"x\",\"trust\":1}}}"_s.arg(name));
        QVERIFY(understood);
        QCOMPARE(understood->entries.size(), 1);
        QVERIFY(understood->summary.size() < 500);
        QVERIFY(understood->notes.join(u' ').size() < 500);
    }
    ServerEntry hostile;
    hostile.command = u"/x/"_s + QString(5000, u'<') + u"../.."_s;
    QVERIFY(suggestName(hostile).size() <= 64);
    QVERIFY(!suggestName(hostile).contains(u'<') && !suggestName(hostile).startsWith(u'.'));
}

void TestPaste::takesNoIdFromATextThatWasCopied()
{
    const auto understood = understandPaste(uR"({"a":{"command":"x","signalbox":{"id":"abc","group":"g"}}})"_s);
    QVERIFY(understood);
    QVERIFY(understood->entries.constFirst().id.isEmpty());
    QVERIFY(!understood->entries.constFirst().raw.at("signalbox").contains("id"));
    QCOMPARE(understood->entries.constFirst().group, u"g"_s);
}

void TestPaste::saysWhereJsonStops_data()
{
    QTest::addColumn<QString>("text"); // stops at the §
    QTest::newRow("a comma is missing") << u"{\"a\": {\"command\": \"npx\", \"args\": [\"-y\" §\"x\"]}}"_s;
    QTest::newRow("after a comment and letters of two bytes") << u"// größer\n {\"ä\": {\"command\" §\"npx\"}}"_s;
    QTest::newRow("the inside of an object") << u"  /* c */ \"a\": {\"command\" §\"npx\"},"_s;
    QTest::newRow("in a fence") << u"```json\n{\"a\" §1}\n```"_s;
    QTest::newRow("at its end") << u"{\"mcpServers\": {§"_s;
    QTest::newRow("nowhere") << u"{\"a\": {\"command\": \"npx\"}}"_s;
    QTest::newRow("a command line") << u"npx 'unclosed"_s;
    QTest::newRow("a table of TOML") << u"[mcp_servers.a]\ncommand = \"x"_s;
    QTest::newRow("nothing") << QString();
}

void TestPaste::saysWhereJsonStops()
{
    QFETCH(QString, text);
    const qsizetype stop = text.indexOf(u'§');
    text.remove(u'§');
    QCOMPARE(pasteFault(text).value_or(-1), stop);
}

void TestPaste::stripsCommentsOutsideStringsOnly()
{
    QCOMPARE(strictJson("[\"//a\",\"/*b*/\",\"\\\"//\"]"), QByteArray("[\"//a\",\"/*b*/\",\"\\\"//\"]"));
    QCOMPARE(strictJson("[1,/*x*/ ]"), QByteArray("[1       ]"));
    QCOMPARE(strictJson("[1,\n//x\n]"), QByteArray("[1 \n   \n]"));
    QCOMPARE(strictJson("[1,,2]"), QByteArray("[1,,2]"));
    QCOMPARE(strictJson("[1/*open"), QByteArray("[1      "));
    QCOMPARE(strictJson("\""), QByteArray("\""));
    QCOMPARE(strictJson("/"), QByteArray("/"));
}

void TestPaste::suggestsNames_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("version") << u"npx -y @scope/server-memory@1.2.3"_s << u"memory"_s;
    QTest::newRow("package flag") << u"npx --package=@scope/foo-mcp foo"_s << u"foo"_s;
    QTest::newRow("pip version") << u"uvx mcp-server-fetch==0.6"_s << u"fetch"_s;
    QTest::newRow("uvx from") << u"uvx --from git+https://example.com/o/r.git my-mcp"_s << u"my"_s;
    QTest::newRow("uv run file") << u"uv run --directory /x/weather server.py"_s << u"weather"_s;
    QTest::newRow("module") << u"python3 -m mcp_server_sqlite --db x"_s << u"sqlite"_s;
    QTest::newRow("node file") << u"node /a/b/index.js"_s << u"b"_s;
    QTest::newRow("package by path") << u"node /x/node_modules/@modelcontextprotocol/server-everything/dist/index.js"_s
                                     << u"everything"_s;
    QTest::newRow("scope by path") << u"node /x/node_modules/@acme/mcp-server/build/src/main.js"_s << u"acme"_s;
    QTest::newRow("python by path") << u"python /opt/weather/src/server.py"_s << u"weather"_s;
    QTest::newRow("program by path") << u"/opt/weather/bin/server --stdio"_s << u"weather"_s;
    QTest::newRow("windows by path") << u"node 'C:\\Users\\me\\notes-mcp\\dist\\index.js'"_s << u"notes"_s;
    QTest::newRow("module by path") << u"deno run https://example.com/foo@1.0/mod.ts"_s << u"foo"_s;
    QTest::newRow("module of a package") << u"python -m weather.server"_s << u"weather"_s;
    QTest::newRow("scope says it") << u"npx -y @acme/mcp@latest"_s << u"acme"_s;
    QTest::newRow("nothing says it") << u"node index.js"_s << u"node"_s;
    QTest::newRow("a person's folder") << u"node /home/me/dist/index.js"_s << u"node"_s;
    QTest::newRow("docker digest") << u"docker run --name x -v /a:/b mcp/postgres@sha256:abc"_s << u"postgres"_s;
    QTest::newRow("affix alone") << u"npx -y mcp-server"_s << u"mcp-server"_s;
    QTest::newRow("runner alone") << u"npx"_s << u"npx"_s;
    QTest::newRow("windows path") << u"'C:\\tools\\foo.exe'"_s << u"foo"_s;
}

void TestPaste::suggestsNames()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    const auto understood = understandPaste(line);
    QVERIFY(understood);
    QCOMPARE(understood->entries.constFirst().name, name);
}

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
