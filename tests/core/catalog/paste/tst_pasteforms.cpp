// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/paste.h"
#include "core/catalog/paste/pastevalues.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/valueneed.h"

#include <QTest>
#include <QUrl>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Pairs = QList<QPair<QString, QString>>;
using Transport = ServerEntry::Transport;

namespace {

QString base64(const QByteArray &json)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(json.toBase64())));
}

QString encoded(const QByteArray &json)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(json)));
}

} // namespace

/// The many ways in which pages and programs write down a server.
class TestPasteForms : public QObject
{
    Q_OBJECT
private slots:
    void understandsEveryForm_data();
    void understandsEveryForm();
    void takesTheOptionsOfAnAddCommand();
    void takesOptionsBehindAnAddress();
    void saysAtWhichWordACommandStopsMakingSense_data();
    void saysAtWhichWordACommandStopsMakingSense();
    void saysWhatStartsNothing_data();
    void saysWhatStartsNothing();
    void takesEachCommandAsAServer();
    void namesEachOfManyCommandsApart();
    void saysWhatTheTextIs();
    void describesWhatALinkAsksFor();
    void takesTheInputsThatAnEntryUses();
    void asksForWhatStandsForAValue();
    void asksForTheVariablesOfAContainer();
    void takesVariablesOfCodexAsPlaceholders();
    void splitsACommandThatHoldsItsArguments();
    void c06_marksWhatCameFromElsewhere_data();
    void c06_marksWhatCameFromElsewhere();
    void c10_takesSecretsOutOfAnEntry();
    void c12_aLinkIsOnlyRead();
};

void TestPasteForms::understandsEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    const QByteArray entry = R"({"name":"n","command":"npx","args":["-y","pkg"]})";

    QTest::newRow("claude") << u"claude mcp add n -- npx -y pkg"_s << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("claude without --") << u"claude mcp add n npx pkg --flag"_s << u"n"_s << u"npx pkg --flag"_s;
    QTest::newRow("claude, scope first") << u"claude mcp add --scope user n -- npx pkg"_s << u"n"_s << u"npx pkg"_s;
    QTest::newRow("claude, remote") << u"claude mcp add --transport http n https://a.example/mcp"_s << u"n"_s
                                    << u"https://a.example/mcp"_s;
    QTest::newRow("claude, env") << u"claude mcp add -e A=1 -e B=2 n -- npx pkg"_s << u"n"_s << u"npx pkg"_s;
    QTest::newRow("claude, JSON") << u"claude mcp add-json n '"_s + QString::fromUtf8(entry) + u"' --scope user"_s
                                  << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("code") << u"code --add-mcp '"_s + QString::fromUtf8(entry) + u'\'' << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("code, escaped") << uR"(code --add-mcp "{\"name\":\"n\",\"url\":\"https://a.example\"}")"_s << u"n"_s
                                   << u"https://a.example"_s;
    QTest::newRow("gemini") << u"gemini mcp add -e A=1 n npx -y pkg"_s << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("codex") << u"codex mcp add n --env A=1 -- npx -y pkg"_s << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("codex, remote") << u"codex mcp add n --url https://a.example/mcp"_s << u"n"_s
                                   << u"https://a.example/mcp"_s;
    QTest::newRow("docker") << u"docker run -i --rm mcp/fetch"_s << u"fetch"_s << u"docker run -i --rm mcp/fetch"_s;
    QTest::newRow("vscode") << u"vscode:mcp/install?"_s + encoded(entry) << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("vscode insiders") << u"vscode-insiders:mcp/install?"_s + encoded(entry) << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("vscode page") << u"https://insiders.vscode.dev/redirect/mcp/install?name=n&config="_s
                                        + encoded(R"({"command":"npx","args":["-y","pkg"]})")
                                 << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("vscode page around a link")
        << u"https://vscode.dev/redirect?url="_s + encoded("vscode:mcp/install?" + entry.toPercentEncoding()) << u"n"_s
        << u"npx -y pkg"_s;
    QTest::newRow("cursor") << u"cursor://anysphere.cursor-deeplink/mcp/install?name=n&config="_s
                                   + base64(R"({"command":"npx -y pkg"})")
                            << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("cursor page") << u"https://cursor.com/en/install-mcp?name=n&config="_s
                                        + base64(R"({"url":"https://a.example/mcp"})")
                                 << u"n"_s << u"https://a.example/mcp"_s;
    QTest::newRow("lmstudio") << u"lmstudio://add_mcp?name=n&config="_s
                                     + base64(R"({"command":"npx","args":["-y","pkg"]})")
                              << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("goose") << u"goose://extension?cmd=npx&arg=-y&arg=pkg&id=n&name=n"_s << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("signalbox") << u"signalbox://add?text=npx%20-y%20mcp-n"_s << u"n"_s << u"npx -y mcp-n"_s;
    QTest::newRow("opencode") << uR"({"mcp":{"n":{"type":"local","command":["npx","-y","pkg"]}}})"_s << u"n"_s
                              << u"npx -y pkg"_s;
    QTest::newRow("zed, oldest") << uR"({"context_servers":{"n":{"command":{"path":"npx","args":["-y","pkg"]}}}})"_s
                                 << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("list") << uR"([{"name":"n","command":"npx","args":["-y","pkg"]}])"_s << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("codex TOML") << u"[mcp_servers.n]\ncommand = \"npx\"\nargs = [\"-y\", \"pkg\"]\n"_s << u"n"_s
                                << u"npx -y pkg"_s;
    QTest::newRow("goose YAML") << u"extensions:\n  n:\n    type: stdio\n    cmd: npx\n    args: [-y, pkg]\n"_s
                                << u"n"_s << u"npx -y pkg"_s;
    QTest::newRow("continue YAML")
        << u"name: x\nmcpServers:\n  - name: n\n    command: npx\n    args:\n      - -y\n      - pkg\n"_s << u"n"_s
        << u"npx -y pkg"_s;
}

void TestPasteForms::understandsEveryForm()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const QString, target);
    const auto understood = understandPaste(text);
    QVERIFY2(understood, understood ? "" : qPrintable(understood.error().message));
    QCOMPARE(understood->entries.size(), 1);
    QCOMPARE(understood->entries.constFirst().name, name);
    QCOMPARE(understood->entries.constFirst().target(), target);
    QVERIFY(!understood->summary.isEmpty());
}

void TestPasteForms::takesTheOptionsOfAnAddCommand()
{
    const auto understood =
        understandPaste(u"claude mcp add --transport stdio --env KEY=a=b OTHER=c --scope project n -- npx pkg"_s);
    QVERIFY(understood);
    const ServerEntry &entry = understood->entries.constFirst();
    QCOMPARE(entry.environment, (Pairs{{u"KEY"_s, u"a=b"_s}, {u"OTHER"_s, u"c"_s}}));
    QCOMPARE(understood->notes.filter(u"--scope"_s).size(), 1);
    const auto trusting = understandPaste(u"gemini mcp add --trust n npx pkg"_s);
    QVERIFY(trusting);
    QCOMPARE(trusting->notes.filter(u"--trust"_s).size(), 1);
}

void TestPasteForms::takesOptionsBehindAnAddress()
{
    const auto understood = understandPaste(
        u"claude mcp add --transport sse n https://a.example/sse --header 'X-Key: k' --header 'X-Two: 2'"_s);
    QVERIFY(understood);
    const ServerEntry &entry = understood->entries.constFirst();
    QCOMPARE(entry.transport, Transport::Sse);
    QCOMPARE(entry.headers, (Pairs{{u"X-Key"_s, u"k"_s}, {u"X-Two"_s, u"2"_s}}));
}

void TestPasteForms::saysAtWhichWordACommandStopsMakingSense_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("no name") << u"claude mcp add"_s << u"word 4"_s;
    QTest::newRow("no command") << u"claude mcp add n"_s << u"word 5"_s;
    QTest::newRow("no value") << u"claude mcp add n --env"_s << u"word 5"_s;
    QTest::newRow("unknown short option") << u"claude mcp add -x n -- npx"_s << u"word 4"_s;
    QTest::newRow("a transport that is none") << u"claude mcp add -t pigeon n npx"_s << u"word 5"_s;
    QTest::newRow("another command") << u"claude mcp list"_s << u"word 3"_s;
    QTest::newRow("link") << u"cursor://anysphere.cursor-deeplink/mcp/install?name=n&config=%25%25"_s << u"config"_s;
    QTest::newRow("TOML") << u"[mcp_servers.n]\ncommand = npx\n"_s << u"line 2"_s;
}

void TestPasteForms::saysAtWhichWordACommandStopsMakingSense()
{
    QFETCH(const QString, text);
    QFETCH(const QString, where);
    const auto understood = understandPaste(text);
    QVERIFY(!understood);
    QCOMPARE(understood.error().kind, Error::Kind::Usage);
    QVERIFY2(understood.error().where.contains(where), qPrintable(understood.error().where));
}

void TestPasteForms::saysWhatStartsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("advice");
    const auto row = [](const QString &text, const QString &message, const QString &advice) {
        QTest::newRow(qPrintable(text)) << text << message << advice;
    };
    const QString fetches = u"fetches a program"_s;
    row(u"npm install -g foo-mcp"_s, fetches, u"npx -y foo-mcp"_s);
    row(u"$ sudo npm i -g @scope/foo"_s, fetches, u"npx -y @scope/foo"_s);
    row(u"pip install foo"_s, fetches, u"uvx foo"_s);
    row(u"python -m pip install foo"_s, fetches, u"uvx foo"_s);
    row(u"uv tool install foo"_s, fetches, u"uvx foo"_s);
    row(u"docker pull mcp/fetch"_s, fetches, u"docker run -i --rm mcp/fetch"_s);
    row(u"npm install"_s, fetches, u"command that starts"_s);
    row(u"git clone https://github.com/a/b"_s, fetches, u"command that starts"_s);
    row(u"npm install -g foo\npip install foo"_s, fetches, u"npx -y foo"_s);
    const QString page = u"web page"_s;
    row(u"https://github.com/modelcontextprotocol/servers"_s, page, u"address at which"_s);
    row(u"claude mcp add x https://github.com/a/b"_s, page, u"address at which"_s);
}

void TestPasteForms::saysWhatStartsNothing()
{
    QFETCH(const QString, text);
    QFETCH(const QString, message);
    QFETCH(const QString, advice);
    const auto understood = understandPaste(text);
    QVERIFY(!understood);
    QCOMPARE(understood.error().kind, Error::Kind::Usage);
    QVERIFY2(understood.error().message.contains(message), qPrintable(understood.error().message));
    QVERIFY2(understood.error().advice.contains(advice), qPrintable(understood.error().advice));
    for (const QString &harmless : {u"https://gitlab.com/api/v4/mcp"_s, u"npm exec foo"_s, u"npx install"_s,
                                    u"https://api.githubcopilot.com/mcp/"_s, u"docker run -i mcp/fetch"_s}) {
        QVERIFY2(understandPaste(harmless), qPrintable(harmless));
    }
}

void TestPasteForms::takesEachCommandAsAServer()
{
    const auto two = understandPaste(u"npx -y foo4\nnpx -y foo5"_s);
    QVERIFY(two);
    QCOMPARE(two->entries.size(), 2);
    QCOMPARE(two->entries.at(0).arguments, (QStringList{u"-y"_s, u"foo4"_s}));
    QCOMPARE(two->entries.at(1).arguments, (QStringList{u"-y"_s, u"foo5"_s}));
    const auto same =
        understandPaste(u"# first\n$ A=1 npx -y foo \\\n  --one\n\n$ npx -y foo --two\nhttps://a.example/mcp"_s);
    QVERIFY(same);
    QCOMPARE(same->entries.size(), 3);
    QCOMPARE(same->entries.at(0).arguments, (QStringList{u"-y"_s, u"foo"_s, u"--one"_s}));
    QVERIFY(same->entries.at(0).name != same->entries.at(1).name);
    QCOMPARE(same->entries.at(2).url, u"https://a.example/mcp"_s);
    const auto fetched = understandPaste(u"npm install -g foo\nnpx -y foo --stdio"_s);
    QVERIFY(fetched);
    QCOMPARE(fetched->entries.size(), 1);
    QVERIFY(fetched->notes.join(u' ').contains(u"npm install -g foo"_s));
    const auto one = understandPaste(u"npx -y foo\n  --dir /srv"_s); // goes on in the next line
    QVERIFY(one);
    QCOMPARE(one->entries.size(), 1);
    QCOMPARE(one->entries.at(0).arguments, (QStringList{u"-y"_s, u"foo"_s, u"--dir"_s, u"/srv"_s}));
}

void TestPasteForms::namesEachOfManyCommandsApart()
{
    constexpr int kCommands = 20'000;
    const auto many = understandPaste(u"npx a-3"_s + u"\nnpx a"_s.repeated(kCommands));
    QVERIFY(many);
    QStringList wanted{u"a-3"_s, u"a"_s, u"a-2"_s};
    for (int number = 4; wanted.size() <= kCommands; ++number) {
        wanted << u"a-%1"_s.arg(number);
    }
    QStringList names;
    for (const ServerEntry &entry : many->entries) {
        names << entry.name;
    }
    QCOMPARE(names, wanted);
}

void TestPasteForms::saysWhatTheTextIs()
{
    const QHash<QString, QString> texts = {
        {u"claude mcp add n -- npx pkg"_s, u"Claude Code"_s},
        {u"goose://extension?cmd=npx&arg=pkg"_s, u"goose"_s},
        {u"[mcp_servers.n]\ncommand = \"npx\"\n"_s, u"Codex CLI"_s},
    };
    for (const auto &[text, program] : texts.asKeyValueRange()) {
        const auto understood = understandPaste(text);
        QVERIFY(understood);
        QVERIFY2(understood->summary.contains(program), qPrintable(understood->summary));
    }
}

void TestPasteForms::describesWhatALinkAsksFor()
{
    const auto understood = understandPaste(u"goose://extension?cmd=npx&arg=pkg&env=API_KEY%3DYour%20key"_s);
    QVERIFY(understood);
    const QList<ValueNeed> needs = valueNeeds(understood->entries.constFirst());
    QCOMPARE(needs.size(), 1);
    QCOMPARE(needs.constFirst().name, u"API_KEY"_s);
    QCOMPARE(needs.constFirst().description, u"Your key"_s);
    QVERIFY(needs.constFirst().isSecret);
}

void TestPasteForms::takesTheInputsThatAnEntryUses()
{
    const auto understood = understandPaste(uR"({"inputs":[
        {"type":"promptString","id":"key","description":"The key","password":true},
        {"type":"pickString","id":"region","description":"Where","options":["eu","us"],"default":"eu"},
        {"type":"promptString","id":"unused"}],
        "servers":{"a":{"command":"x","env":{"K":"${input:key}","R":"${input:region}"}},"b":{"command":"y"}}})"_s);
    QVERIFY(understood);
    const QList<ValueNeed> needs = valueNeeds(understood->entries.at(0));
    QCOMPARE(needs.size(), 2);
    QCOMPARE(needs.at(0).description, u"The key"_s);
    QVERIFY(needs.at(0).isSecret);
    QCOMPARE(needs.at(1).options, (QStringList{u"eu"_s, u"us"_s}));
    QCOMPARE(needs.at(1).fallback, u"eu"_s);
    QCOMPARE(inputsOf(understood->entries.at(0)).size(), 2);
    QVERIFY(inputsOf(understood->entries.at(1)).isEmpty());
}

void TestPasteForms::asksForWhatStandsForAValue()
{
    for (const QString &dummy :
         {u"<YOUR_TOKEN>"_s, u"your-api-key-here"_s, u"YOUR_API_KEY"_s, u"xxxx"_s, u"..."_s, u"insert token"_s}) {
        const auto understood = understandPaste(uR"({"a":{"command":"x","env":{"A_TOKEN":"%1"}}})"_s.arg(dummy));
        QVERIFY(understood);
        QCOMPARE(understood->entries.constFirst().environment, (Pairs{{u"A_TOKEN"_s, u"${input:A_TOKEN}"_s}}));
        QVERIFY(valueNeeds(understood->entries.constFirst()).constFirst().isSecret);
    }
    const auto header =
        understandPaste(uR"({"a":{"url":"https://a.example","headers":{"Authorization":"Bearer YOUR_TOKEN"}}})"_s);
    QVERIFY(header);
    QCOMPARE(header->entries.constFirst().headers.constFirst().second, u"Bearer ${input:Authorization}"_s);
    for (const QString &value : {u"production"_s, u"/home/me"_s, u"1"_s, u"true"_s, u"yourself"_s}) {
        QVERIFY2(!isDummyValue(value), qPrintable(value));
    }
}

void TestPasteForms::asksForTheVariablesOfAContainer()
{
    const auto understood = understandPaste(u"docker run -i --rm -e GITHUB_TOKEN -e MODE=ro mcp/github"_s);
    QVERIFY(understood);
    QCOMPARE(understood->entries.constFirst().environment, (Pairs{{u"GITHUB_TOKEN"_s, u"${input:GITHUB_TOKEN}"_s}}));
    const auto set = understandPaste(uR"({"a":{"command":"docker","args":["run","-e","T","i"],"env":{"T":"1"}}})"_s);
    QVERIFY(set);
    QCOMPARE(set->entries.constFirst().environment, (Pairs{{u"T"_s, u"1"_s}}));
}

void TestPasteForms::takesVariablesOfCodexAsPlaceholders()
{
    const auto understood = understandPaste(u"[mcp_servers.n]\nurl = \"https://a.example\"\n"
                                            "bearer_token_env_var = \"TOKEN\"\n"
                                            "[mcp_servers.n.env_http_headers]\nX-Key = \"KEY\"\n"_s);
    QVERIFY(understood);
    QCOMPARE(understood->entries.constFirst().headers,
             (Pairs{{u"X-Key"_s, u"${env:KEY}"_s}, {u"Authorization"_s, u"Bearer ${env:TOKEN}"_s}}));
}

void TestPasteForms::splitsACommandThatHoldsItsArguments()
{
    const auto understood =
        understandPaste(uR"({"a":{"command":"npx -y 'my pkg'"},"b":{"command":"/opt/my dir/x"}})"_s);
    QVERIFY(understood);
    QCOMPARE(understood->entries.at(0).command, u"npx"_s);
    QCOMPARE(understood->entries.at(0).arguments, (QStringList{u"-y"_s, u"my pkg"_s}));
    QCOMPARE(understood->entries.at(1).command, u"/opt/my dir/x"_s);
}

void TestPasteForms::c06_marksWhatCameFromElsewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::newRow("command line") << u"npx pkg"_s << u"pasted"_s;
    QTest::newRow("address") << u"https://a.example"_s << u"pasted"_s;
    QTest::newRow("JSON") << uR"({"a":{"command":"x"}})"_s << u"pasted"_s;
    QTest::newRow("JSON that says it is not") << uR"({"a":{"command":"x","signalbox":{"from":""}}})"_s << u"pasted"_s;
    QTest::newRow("add command") << u"claude mcp add n -- npx pkg"_s << u"pasted"_s;
    QTest::newRow("TOML") << u"[mcp_servers.n]\ncommand = \"npx\"\n"_s << u"pasted"_s;
    QTest::newRow("link") << u"goose://extension?cmd=npx&arg=pkg"_s << u"linked"_s;
}

void TestPasteForms::c06_marksWhatCameFromElsewhere()
{
    QFETCH(const QString, text);
    const auto understood = understandPaste(text);
    QVERIFY(understood);
    QTEST(originOf(understood->entries.constFirst()), "origin");
}

void TestPasteForms::c10_takesSecretsOutOfAnEntry()
{
    const auto understood = understandPaste(
        uR"({"a":{"command":"x","env":{"API_KEY":"hunter2hunter2","MODE":"fast","OTHER_TOKEN":"${env:T}"}},
             "b":{"url":"https://b.example","headers":{"Authorization":"Bearer hunter3hunter3"}}})"_s);
    QVERIFY(understood);
    ServerEntry a = understood->entries.at(0);
    ServerEntry b = understood->entries.at(1);
    QCOMPARE(countSecrets(a), 1);
    QCOMPARE(takeSecrets(a), (QHash<QString, QString>{{u"input:API_KEY"_s, u"hunter2hunter2"_s}}));
    QCOMPARE(a.environment.at(0).second, u"${input:API_KEY}"_s);
    QCOMPARE(a.environment.at(1).second, u"fast"_s);
    QCOMPARE(countSecrets(a), 0);
    QCOMPARE(takeSecrets(b), (QHash<QString, QString>{{u"input:Authorization"_s, u"hunter3hunter3"_s}}));
    QCOMPARE(b.headers.at(0).second, u"Bearer ${input:Authorization}"_s);
    QVERIFY(valueNeeds(b).constFirst().isSecret);
}

void TestPasteForms::c12_aLinkIsOnlyRead()
{
    // A link to a shell is shown like any other entry, with a note; there is no other way from a link to a program.
    const auto understood = understandPaste(u"cursor://anysphere.cursor-deeplink/mcp/install?name=n&config="_s
                                            + base64(R"({"command":"sh","args":["-c","touch /tmp/signalbox-never"]})"));
    QVERIFY(understood);
    QVERIFY(isFromElsewhere(understood->entries.constFirst()));
    QCOMPARE(understood->notes.filter(u"shell"_s).size(), 1);
    QVERIFY(!QFile::exists(u"/tmp/signalbox-never"_s));
}

QTEST_GUILESS_MAIN(TestPasteForms)
#include "tst_pasteforms.moc"
