// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/addresssecrets.h"

#include "core/catalog/catalog.h"
#include "core/catalog/paste/paste.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Names and passwords in addresses.
class TestAddressSecrets : public QObject
{
    Q_OBJECT
private slots:
    void k08_showsAnAddressWithoutItsSecrets_data();
    void k08_showsAnAddressWithoutItsSecrets();
    void k08_takesThemOutOfWhatIsPasted_data();
    void k08_takesThemOutOfWhatIsPasted();
    void k08_saysThatOtherCredentialsAreSet();
    void k08_leavesOtherCredentialsAsTheyAre();
};

void TestAddressSecrets::k08_showsAnAddressWithoutItsSecrets_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &address, const QString &shown) {
        QTest::newRow(name) << address << shown;
    };
    row("plain", u"https://a.example/mcp?page=2#x"_s, u"https://a.example/mcp?page=2#x"_s);
    row("password", u"https://me:pw@a.example/mcp"_s, u"https://••••@a.example/mcp"_s);
    row("name alone", u"https://token@a.example/"_s, u"https://••••@a.example/"_s);
    row("an @ in it", u"wss://me:p@ss@a.example/"_s, u"wss://••••@a.example/"_s);
    row("encoded", u"https://me:p%40%2Fs@a.example/"_s, u"https://••••@a.example/"_s);
    row("an @ in the path", u"https://a.example/@me/x@y"_s, u"https://a.example/@me/x@y"_s);
    row("a slash in it", u"https://me:p/w@a.example/"_s, u"https://••••"_s);
    row("no address at all", u"https://me:pw@"_s, u"https://••••@"_s);
    row("key", u"https://a.example/mcp?api_key=k&x=1"_s, u"https://a.example/mcp?api_key=••••&x=1"_s);
    row("token at the end", u"https://a.example/?x=1&access_token=abc%20d"_s,
        u"https://a.example/?x=1&access_token=••••"_s);
    row("encoded name", u"https://a.example/?api%5Fkey=k"_s, u"https://a.example/?api%5Fkey=••••"_s);
    row("both", u"https://u:p@a.example/?token=t#f"_s, u"https://••••@a.example/?token=••••#f"_s);
    row("no value", u"https://a.example/?token=&key"_s, u"https://a.example/?token=&key"_s);
}

void TestAddressSecrets::k08_showsAnAddressWithoutItsSecrets()
{
    QFETCH(const QString, address);
    QFETCH(const QString, shown);
    QCOMPARE(shownAddress(address), shown);
    ServerEntry entry;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = address;
    QCOMPARE(shownTarget(entry), shown);
}

void TestAddressSecrets::k08_takesThemOutOfWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("an address") << u"https://me:hunter2%21@a.example/mcp?x=1"_s;
    QTest::newRow("JSON") << uR"({"mcpServers":{"a":{"url":"https://me:hunter2%21@a.example/mcp?x=1"}}})"_s;
    QTest::newRow("JSON by another name")
        << uR"({"mcpServers":{"a":{"type":"sse","serverUrl":"https://me:hunter2%21@a.example/mcp?x=1"}}})"_s;
}

void TestAddressSecrets::k08_takesThemOutOfWhatIsPasted()
{
    QFETCH(const QString, pasted);
    const auto understood = understandPaste(pasted);
    QVERIFY(understood);
    QCOMPARE(understood->entries.size(), 1);
    const ServerEntry entry = understood->entries.constFirst();
    QCOMPARE(entry.url, u"https://a.example/mcp?x=1"_s);
    QCOMPARE(entry.remote.auth.kind, AuthOptions::Kind::Basic);
    QCOMPARE(entry.remote.auth.name, u"me"_s);
    QCOMPARE(entry.remote.auth.secret, u"hunter2!"_s);
    QVERIFY(understood->notes.join(u' ').contains(u"as Basic credentials"_s));
    QVERIFY(!understood->notes.join(u' ').contains(u"hunter2"_s) && !understood->summary.contains(u"hunter2"_s));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"servers.json"_s);
    Catalog catalog(path);
    QVERIFY(catalog.add(entry));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("https://a.example/mcp?x=1"), written.constData());
    QVERIFY2(!written.contains("hunter2"), written.constData());
}

void TestAddressSecrets::k08_saysThatOtherCredentialsAreSet()
{
    const auto understood = understandPaste(
        uR"({"mcpServers":{"a":{"url":"https://me:hunter2@a.example/mcp","signalbox":{"auth":{"kind":"bearer"}}}}})"_s);
    QVERIFY(understood);
    const ServerEntry entry = understood->entries.constFirst();
    QCOMPARE(entry.url, u"https://a.example/mcp"_s);
    QCOMPARE(entry.remote.auth.kind, AuthOptions::Kind::Bearer);
    QVERIFY(entry.remote.auth.secret.isEmpty());
    const QString notes = understood->notes.join(u' ');
    QVERIFY2(notes.contains(u"other credentials are set"_s) && !notes.contains(u"Basic"_s), qPrintable(notes));
    QVERIFY(!notes.contains(u"hunter2"_s));
}

void TestAddressSecrets::k08_leavesOtherCredentialsAsTheyAre()
{
    ServerEntry entry;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://me:pw@a.example/"_s;
    entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    QVERIFY(splitAddress(entry));
    QCOMPARE(entry.url, u"https://a.example/"_s);
    QCOMPARE(entry.remote.auth.kind, AuthOptions::Kind::Bearer);
    QVERIFY(entry.remote.auth.secret.isEmpty());
    QVERIFY(!splitAddress(entry));
}

QTEST_GUILESS_MAIN(TestAddressSecrets)
#include "tst_addresssecrets.moc"
