// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"
#include "tests/core/hub/labmcp.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli credentials` as a program, where there is no keychain; and what calls make of an entry's credentials.
class TestCliCredentials : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsNoSecretThatItWouldForget();
    void sendsWhatWasTypedAtATerminalAndIsKept();
    void triesWhatIsSet_data();
    void triesWhatIsSet();
    void namesWhatIsMissingAndTheWayToGiveIt();
    void sendsWhatTheEntrySays();
    void removesAServerWhereThereIsNoKeychain();
    void hasHelpOfItsOwn();

private:
    static CliProgram::Run run(const QStringList &words, const QByteArray &input = {})
    {
        return CliProgram::run(QStringList{u"credentials"_s} + words, input);
    }
    void add(const QString &url);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliCredentials::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("TICKETS_TOKEN", "hunter2-hunter2");
}

void TestCliCredentials::add(const QString &url)
{
    const CliProgram::Run added = CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"tickets"_s, url});
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

void TestCliCredentials::keepsNoSecretThatItWouldForget()
{
    add(u"https://tickets.example/mcp"_s);
    const CliProgram::Run set = run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s}, "hunter2-hunter2\n");
    QCOMPARE(set.exitCode, 1);
    QCOMPARE(toQString(set.error().at("code")), u"storage"_s);
    QVERIFY2(toQString(set.error().at("advice")).contains(u"--from-env"_s), set.err.constData());
    QVERIFY(!(set.out + set.err).contains("hunter2"));
    const Json shown = run({u"show"_s, u"tickets"_s, u"--format"_s, u"json"_s}).result();
    QCOMPARE(toQString(shown.at("kind")), u"automatic"_s); // all or nothing
}

void TestCliCredentials::sendsWhatWasTypedAtATerminalAndIsKept()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    add(mcp.url());
    qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "open sesame, please");
    const auto unset = qScopeGuard([] { qunsetenv("SIGNALBOX_SECRETS_PASSPHRASE"); });
    const CliProgram::Run store = run({u"store"_s, u"file"_s});
    QVERIFY2(store.exitCode == 0, store.err.constData());
    const CliProgram::Run set = CliProgram::runAtTerminal(
        {u"credentials"_s, u"set"_s, u"tickets"_s, u"--kind"_s, u"header"_s, u"--name"_s, u"X-Key"_s},
        "The API key of “tickets”", "hunter2-hunter2\n");
    QVERIFY2(set.exitCode == 0, set.err.constData());
    QCOMPARE(set.out, "The API key of “tickets” is kept.\n");
    QVERIFY(!set.err.contains("hunter2"));
    const CliProgram::Run call = CliProgram::run({u"--server"_s, u"tickets"_s, u"--method"_s, u"tools/list"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(mcp.server.requests().constLast().header("X-Key"), "hunter2-hunter2");
    const CliProgram::Run check = CliProgram::run({u"servers"_s, u"check"_s, u"tickets"_s});
    QVERIFY2(check.exitCode == 0, check.err.constData());
    QVERIFY(run({u"forget"_s, u"tickets"_s}).exitCode == 0);
    QCOMPARE(CliProgram::run({u"--server"_s, u"tickets"_s, u"--method"_s, u"tools/list"_s}).exitCode, 3);
}

void TestCliCredentials::triesWhatIsSet_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("accepted") << 200 << 0 << u"accepted"_s;
    QTest::newRow("refused") << 401 << 3 << u"refused"_s;
    QTest::newRow("nobody is there") << 0 << 4 << u"unreachable"_s;
}

void TestCliCredentials::triesWhatIsSet()
{
    QFETCH(const int, status);
    QFETCH(const QString, verdict);
    LabMcp mcp(LabMcp::Speaks::Modern);
    LabHttpServer refusing;
    refusing.on("POST", "/mcp", [status](const LabRequest &, LabReply &reply) { reply.send(status); });
    add(status == 200 ? mcp.url() : refusing.url(u"/mcp"_s).toString());
    const CliProgram::Run set =
        run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s, u"--from-env"_s, u"TICKETS_TOKEN"_s});
    QVERIFY2(set.exitCode == 0, set.err.constData());
    if (status == 0) {
        refusing.stop();
    }
    const CliProgram::Run tried = run({u"test"_s, u"tickets"_s, u"--format"_s, u"json"_s});
    QVERIFY2(tried.result().is_object(), (tried.out + tried.err).constData());
    QCOMPARE(toQString(tried.result().at("verdict")), verdict);
    QVERIFY(!toQString(tried.result().at("words")).isEmpty());
    QVERIFY(!(tried.out + tried.err).contains("hunter2"));
    QTEST(tried.exitCode, "exitCode");
    if (status == 200) {
        QCOMPARE(mcp.server.requests().constLast().header("Authorization"), "Bearer hunter2-hunter2");
    }
}

void TestCliCredentials::namesWhatIsMissingAndTheWayToGiveIt()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    add(mcp.url());
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"bearer"_s, u"--from-env"_s, u"TICKETS_TOKEN"_s}).exitCode == 0);
    QFile list(m_folder->filePath(u"servers.json"_s)); // as if it had been kept, in a keychain that is gone
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray text = list.readAll().replace("TICKETS_TOKEN", "");
    list.close();
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(text);
    list.close();
    for (const QStringList &words : {QStringList{u"--server"_s, u"tickets"_s, u"--method"_s, u"tools/list"_s},
                                     QStringList{u"servers"_s, u"check"_s, u"tickets"_s}}) {
        const CliProgram::Run call = CliProgram::run(words);
        QCOMPARE(call.exitCode, 3);
        QCOMPARE(toQString(call.error().at("code")), u"authorization"_s);
        QVERIFY2(toQString(call.error().at("advice")).contains(u"signalbox-cli credentials set tickets"_s),
                 call.err.constData());
    }
    QVERIFY(mcp.server.requests().isEmpty());
    QCOMPARE(run({u"test"_s, u"tickets"_s}).exitCode, 3);
}

void TestCliCredentials::sendsWhatTheEntrySays()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    add(mcp.url());
    QVERIFY(run({u"set"_s, u"tickets"_s, u"--kind"_s, u"header"_s, u"--name"_s, u"X-Key"_s, u"--from-env"_s,
                 u"TICKETS_TOKEN"_s})
                .exitCode
            == 0);
    const CliProgram::Run call = CliProgram::run({u"--server"_s, u"tickets"_s, u"--method"_s, u"tools/list"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(mcp.server.requests().constLast().header("X-Key"), "hunter2-hunter2");
}

void TestCliCredentials::removesAServerWhereThereIsNoKeychain()
{
    add(u"https://tickets.example/mcp"_s);
    const CliProgram::Run removed = CliProgram::run({u"servers"_s, u"remove"_s, u"tickets"_s});
    QVERIFY2(removed.exitCode == 0, removed.err.constData());
    QCOMPARE(removed.out, "Removed “tickets”.\n");
    const CliProgram::Run forgotten = run({u"forget"_s, u"tickets"_s});
    QCOMPARE(forgotten.exitCode, 1);
}

void TestCliCredentials::hasHelpOfItsOwn()
{
    const CliProgram::Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains("credentials forget NAME"), help.out.constData());
    const CliProgram::Run wrong = run({u"frobnicate"_s});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(toQString(wrong.error().at("message")).contains(u"frobnicate"_s));
}

QTEST_GUILESS_MAIN(TestCliCredentials)
#include "tst_clicredentials.moc"
