// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authcommandoptions.h"
#include "app/cli/clioptions.h"
#include "app/cli/serverchoice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Transport = ServerEntry::Transport;

/// Which server a command line names, and what may be said of it.
class TestTargetOptions : public QObject
{
    Q_OBJECT
private slots:
    void takesAnAddressWhereverItStands_data();
    void takesAnAddressWhereverItStands();
    void choosesTheTransport_data();
    void choosesTheTransport();
    void refusesWhatDoesNotGoTogether_data();
    void refusesWhatDoesNotGoTogether();
    void sendsHeadersWithEntriesOfFilesToo();
    void k01_takesSecretsFromTheEnvironmentOnly();
    void k08_takesNameAndPasswordOutOfAnAddress();
    void refusesASecretThatIsNotSet();
    void saysWhatDoesNotGoWithAServerOfAFile_data();
    void saysWhatDoesNotGoWithAServerOfAFile();
    void readsSigningIn_data();
    void readsSigningIn();
    void refusesBadSigningIn_data();
    void refusesBadSigningIn();

private:
    [[nodiscard]] QString file();
    QTemporaryDir m_folder;
};

namespace {

QStringList words(const QString &line)
{
    QStringList list = line.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : list) {
        word.replace(u'~', u' ');
    }
    return list;
}

} // namespace

QString TestTargetOptions::file()
{
    QFile file(m_folder.filePath(u"servers.json"_s));
    const QByteArray text = R"({"mcpServers":{"far":{"url":"http://h/mcp","headers":{"X-A":"1","X-B":"2"}},
                                "near":{"command":"srv"}}})";
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void TestTargetOptions::takesAnAddressWhereverItStands_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"http://h/mcp", "-- http://h/mcp", "--method ping http://h/mcp",
                             "http://h/mcp --method ping", "http://h/mcp -v", "http://h/mcp -- --method ping",
                             "--method ping -- http://h/mcp", "--url http://h/mcp", "--server-url http://h/mcp"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestTargetOptions::takesAnAddressWhereverItStands()
{
    QFETCH(QString, line);
    const auto options = CliOptions::parse(words(line));
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    QCOMPARE(options->target.url, u"http://h/mcp");
    QVERIFY(options->target.command.isEmpty());
    QCOMPARE(options->verbose, line.contains("-v"_L1));
}

void TestTargetOptions::choosesTheTransport_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("transport");
    const auto row = [](const char *line, Transport transport) {
        QTest::newRow(line) << QString::fromLatin1(line) << int(transport);
    };
    row("http://h/mcp", Transport::StreamableHttp);
    row("HTTPS://h/mcp", Transport::StreamableHttp);
    row("ws://h/mcp", Transport::WebSocket);
    row("wss://h/mcp", Transport::WebSocket);
    row("--transport http http://h/mcp", Transport::StreamableHttp);
    row("--transport streamable-http http://h/mcp", Transport::StreamableHttp);
    row("--transport streamableHttp http://h/mcp", Transport::StreamableHttp);
    row("--transport sse http://h/sse", Transport::Sse);
    row("--transport websocket ws://h", Transport::WebSocket);
    row("--transport ws ws://h", Transport::WebSocket);
    row("--transport stdio -- srv", Transport::Stdio);
    row("-- srv", Transport::Stdio);
}

void TestTargetOptions::choosesTheTransport()
{
    QFETCH(QString, line);
    const auto options = CliOptions::parse(words(line));
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    const auto entry = chosenServer(options->target);
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().message));
    QTEST(int(entry->transport), "transport");
}

void TestTargetOptions::refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *line, const QString &message) {
        QTest::newRow(line) << QString::fromLatin1(line) << message;
    };
    row("ftp://h/mcp", u"“ftp://h/mcp” is no address of a server."_s);
    row("http:///mcp", u"“http:///mcp” is no address of a server."_s);
    row("http://h/mcp more", u"“more” follows the address; an address takes no more words."_s);
    row("http://h/mcp -- more", u"“more” follows the address; an address takes no more words."_s);
    row("http://h/mcp --frob", u"Unknown option 'frob'."_s);
    row("--url http://h/mcp -- srv", u"Two servers: http://h/mcp and “srv”."_s);
    row("--server a http://h/mcp", u"Two servers: “http://h/mcp” and one of a file."_s);
    row("--server a -- srv", u"Two servers: “srv” and one of a file."_s);
    row("--transport carrier-pigeon -- srv",
        u"--transport wants one of stdio, http, sse, websocket, not “carrier-pigeon”."_s);
    row("--transport http -- srv", u"--transport http wants an address; “srv” is a command."_s);
    row("--transport stdio http://h/mcp", u"--transport stdio wants a command; http://h/mcp is an address."_s);
    row("--transport websocket http://h/mcp",
        u"--transport websocket wants an address that begins with ws:// or wss://, not http://h/mcp."_s);
    row("--transport sse ws://h/mcp",
        u"--transport sse wants an address that begins with http:// or https://, not ws://h/mcp."_s);
    row("-e A=B http://h/mcp", u"-e and --cwd go with a command; http://h/mcp is an address."_s);
    row("--header X:1 -- srv", u"Headers and credentials go with an address; “srv” is a command."_s);
    row("--bearer-env T -- srv", u"Headers and credentials go with an address; “srv” is a command."_s);
    row("--header X http://h/mcp", u"--header wants “Name: value”, not “X”."_s);
    row("--header X~Y:secret http://h/mcp", u"--header wants “Name: value”, not “X Y”."_s);
    row("--bearer-env A --basic-env B http://h/mcp", u"Give one of --bearer-env, --basic-env and --api-key."_s);
    row("--bearer-env A --header authorization:x http://h/mcp", u"Two values for the header “Authorization”."_s);
}

void TestTargetOptions::refusesWhatDoesNotGoTogether()
{
    QFETCH(QString, line);
    const auto options = CliOptions::parse(words(line));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Usage);
    QTEST(options.error().message, "message");
}

void TestTargetOptions::sendsHeadersWithEntriesOfFilesToo()
{
    const auto options =
        CliOptions::parse(words(u"--server far --header x-b:~other --header X-C:3 --config "_s) + QStringList{file()});
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    const auto entry = chosenServer(options->target);
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().message));
    QCOMPARE(entry->headers, (KeyValues{{u"x-b"_s, u"other"_s}, {u"X-C"_s, u"3"_s}, {u"X-A"_s, u"1"_s}}));
}

void TestTargetOptions::k01_takesSecretsFromTheEnvironmentOnly()
{
    qputenv("TEST_BASIC", "ada:love:lace");
    const auto chosen = [](const char *line) {
        return CliOptions::parse(words(QString::fromLatin1(line))).and_then([](const CliOptions &options) {
            return chosenServer(options.target);
        });
    };
    const auto bearer = chosen("--bearer-env TEST_TOKEN http://h/mcp");
    QVERIFY(bearer);
    QCOMPARE(bearer->remote.auth.kind, AuthOptions::Kind::Bearer);
    QCOMPARE(bearer->remote.secretVariable, u"TEST_TOKEN");
    const auto key = chosen("--api-key X-Key=TEST_KEY http://h/mcp");
    QVERIFY(key);
    QCOMPARE(key->remote.auth.kind, AuthOptions::Kind::Header);
    QCOMPARE(key->remote.auth.name, u"X-Key");
    QCOMPARE(key->remote.secretVariable, u"TEST_KEY");
    const auto basic = chosen("--basic-env TEST_BASIC http://h/mcp");
    QVERIFY(basic);
    QCOMPARE(basic->remote.auth.kind, AuthOptions::Kind::Basic);
    QCOMPARE(basic->remote.auth.name, u"ada");
    QCOMPARE(basic->remote.auth.secret, u"love:lace");
    const auto own = chosen("--header Authorization:~Bearer~x http://h/mcp");
    QVERIFY(own);
    QCOMPARE(own->remote.auth.kind, AuthOptions::Kind::None);
    qunsetenv("TEST_BASIC");
}

void TestTargetOptions::k08_takesNameAndPasswordOutOfAnAddress()
{
    const auto chosen = [](const char *line) {
        return CliOptions::parse(words(QString::fromLatin1(line))).and_then([](const CliOptions &options) {
            return chosenServer(options.target);
        });
    };
    const auto basic = chosen("http://ada:love%21@h/mcp?x=1");
    QVERIFY(basic);
    QCOMPARE(basic->url, u"http://h/mcp?x=1");
    QCOMPARE(basic->remote.auth.kind, AuthOptions::Kind::Basic);
    QCOMPARE(basic->remote.auth.name, u"ada");
    QCOMPARE(basic->remote.auth.secret, u"love!");
    const auto bearer = chosen("--bearer-env TEST_TOKEN http://ada:love@h/mcp");
    QVERIFY(bearer);
    QCOMPARE(bearer->url, u"http://h/mcp");
    QCOMPARE(bearer->remote.auth.kind, AuthOptions::Kind::Bearer);
    QVERIFY(bearer->remote.auth.secret.isEmpty());
    const auto own = chosen("--header Authorization:~Bearer~x http://ada:love@h/mcp");
    QVERIFY(own);
    QCOMPARE(own->remote.auth.kind, AuthOptions::Kind::None);
}

void TestTargetOptions::refusesASecretThatIsNotSet()
{
    const auto options = CliOptions::parse(words(u"--basic-env TEST_NOT-SET http://h/mcp"_s));
    QVERIFY(options);
    const auto entry = chosenServer(options->target);
    QVERIFY(!entry);
    QVERIFY(entry.error().message.contains("user:password"_L1));
}

void TestTargetOptions::saysWhatDoesNotGoWithAServerOfAFile_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--server near --header X:1", "--server near --transport http", "--server far -e A=B",
                             "--server far --transport websocket", "--server far --transport stdio"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestTargetOptions::saysWhatDoesNotGoWithAServerOfAFile()
{
    QFETCH(QString, line);
    const auto options = CliOptions::parse(words(line) + QStringList{u"--config"_s, file()});
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    const auto entry = chosenServer(options->target);
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::Usage);
}

void TestTargetOptions::readsSigningIn_data()
{
    using Verb = AuthCommandOptions::Verb;
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("verb");
    QTest::newRow("login") << u"login http://h/mcp --client-id c --scope a --scope b"_s << int(Verb::Login);
    QTest::newRow("status") << u"status --server s --config f"_s << int(Verb::Status);
    QTest::newRow("logout") << u"logout -- http://h/mcp"_s << int(Verb::Logout);
    QTest::newRow("help") << u"--help"_s << int(Verb::Help);
}

void TestTargetOptions::readsSigningIn()
{
    QFETCH(QString, line);
    const auto options = AuthCommandOptions::parse(words(line));
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    QTEST(int(options->verb), "verb");
    QCOMPARE(options->scopes.size(), line.count("--scope"_L1));
}

void TestTargetOptions::refusesBadSigningIn_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "frob http://h/mcp", "login", "login -- srv", "status http://h/mcp --client-id c",
                             "login http://h/mcp --client-secret-env V", "login http://h/mcp --method ping"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestTargetOptions::refusesBadSigningIn()
{
    QFETCH(QString, line);
    const auto options = AuthCommandOptions::parse(words(line));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TestTargetOptions)
#include "tst_targetoptions.moc"
