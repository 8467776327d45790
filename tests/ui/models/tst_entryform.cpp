// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/catalog/values/environmentfile.h"
#include "core/json/jsonparse.h"
#include "ui/models/entryform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

ServerEntry sample()
{
    ServerEntry entry;
    entry.id = u"id-1"_s;
    entry.name = u"git hub"_s;
    entry.command = u"npx"_s;
    entry.arguments = {u"-y"_s, u"two words"_s, u"it's"_s, u""_s, u"last"_s};
    entry.environment = {{u"KEY"_s, u"a=b"_s}, {u"EMPTY"_s, u""_s}, {u"SPACE"_s, u" x "_s}};
    entry.workingDirectory = u"/srv/my files"_s;
    entry.inheritEnvironment = true;
    setEnvironmentFile(entry, u"${userHome}/.env"_s);
    entry.era = EraPolicy::fromText(u"2025-06-18").value_or(EraPolicy());
    entry.group = u"work"_s;
    return entry;
}

EntryTexts good()
{
    EntryTexts texts;
    texts.name = u"new"_s;
    texts.command = u"npx"_s;
    return texts;
}

} // namespace

class TestEntryForm : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void keepsLineEndsThatWereNotTouched();
    void keepsUnknownMembers();
    void takesWhatWasTyped();
    void saysWhatCannotBeTaken_data();
    void saysWhatCannotBeTaken();
    void keepsAddressAndHeadersOfANetworkServer();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
};

void TestEntryForm::comesBackAsItWas()
{
    const ServerEntry entry = sample();
    QCOMPARE(entryFrom(textsOf(entry), entry), entry);
    ServerEntry other; // the texts alone say it all, but for what no form shows
    other.id = entry.id;
    other.group = entry.group;
    QCOMPARE(entryFrom(textsOf(entry), other), entry);
}

void TestEntryForm::keepsLineEndsThatWereNotTouched()
{
    ServerEntry entry = sample();
    entry.arguments = {u"-c"_s, u"first\nsecond"_s, u""_s};
    entry.environment = {{u"PEM"_s, u"-----BEGIN\nabc\n"_s}};
    EntryTexts texts = textsOf(entry);
    texts.name = u"renamed"_s;
    const ServerEntry edited = entryFrom(texts, entry);
    QCOMPARE(edited.name, u"renamed"_s);
    QCOMPARE(edited.arguments, entry.arguments);
    QCOMPARE(edited.environment, entry.environment);
    QVERIFY(faultsOf(texts, {}, entry).isEmpty());
    texts.environment += u"\nnonsense"_s;
    QVERIFY(!faultsOf(texts, {}, entry).environment.isEmpty());
}

void TestEntryForm::keepsUnknownMembers()
{
    const Result<ParsedJson> raw =
        parseJson(R"({"command":"npx","args":["a"],"timeout":60,"signalbox":{"id":"x","colour":1}})");
    const Result<ServerEntry> entry = entryFromJson(u"s"_s, raw->value);
    QVERIFY(entry);
    EntryTexts texts = textsOf(*entry);
    texts.arguments = u"b"_s;
    const Json written = entryToJson(entryFrom(texts, *entry));
    QCOMPARE(written.at("timeout").as<int>(), 60);
    QCOMPARE(written.at("signalbox").at("colour").as<int>(), 1);
    QCOMPARE(written.at("args").at(0).as<std::string>(), std::string("b"));
}

void TestEntryForm::takesWhatWasTyped()
{
    EntryTexts texts = good();
    texts.name = u"  new "_s;
    texts.arguments = u"-y\n\n two \n\n"_s; // an empty line between is an empty argument; at the end it is none
    texts.environment = u"A=1\n\n B = 2=3 \n"_s;
    const ServerEntry entry = entryFrom(texts, {});
    QCOMPARE(entry.name, u"new"_s);
    QCOMPARE(entry.arguments, QStringList({u"-y"_s, u""_s, u" two "_s}));
    const QList<QPair<QString, QString>> variables{{u"A"_s, u"1"_s}, {u"B"_s, u" 2=3 "_s}};
    QCOMPARE(entry.environment, variables);
    QCOMPARE(entry.era, EraPolicy());
}

void TestEntryForm::saysWhatCannotBeTaken_data()
{
    QTest::addColumn<EntryTexts>("texts");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, auto change, const QString &where) {
        EntryTexts texts = good();
        change(texts);
        QTest::newRow(name) << texts << where;
    };
    row("all well", [](EntryTexts &) {}, {});
    row("no name", [](EntryTexts &t) { t.name = u"  "_s; }, u"name"_s);
    row("a taken name", [](EntryTexts &t) { t.name = u" taken "_s; }, u"name"_s);
    row("no program", [](EntryTexts &t) { t.command.clear(); }, u"command"_s);
    row("a whole command line", [](EntryTexts &t) { t.command = u"npx -y thing"_s; }, u"command"_s);
    row("a path with a space", [](EntryTexts &t) { t.command = u"/opt/my server/run"_s; }, {});
    row("no equals sign", [](EntryTexts &t) { t.environment = u"A=1\nB"_s; }, u"environment"_s);
    row("no key", [](EntryTexts &t) { t.environment = u"=1"_s; }, u"environment"_s);
    row("a blank key", [](EntryTexts &t) { t.environment = u"  =1"_s; }, u"environment"_s);
    row("a blank line", [](EntryTexts &t) { t.environment = u"A=1\n  \nB=2"_s; }, {});
}

void TestEntryForm::saysWhatCannotBeTaken()
{
    QFETCH(EntryTexts, texts);
    QFETCH(QString, where);
    const EntryFaults faults = faultsOf(texts, {u"taken"_s});
    QCOMPARE(faults.isEmpty(), where.isEmpty());
    QCOMPARE(!faults.name.isEmpty(), where == u"name"_s);
    QCOMPARE(!faults.command.isEmpty(), where == u"command"_s);
    QCOMPARE(!faults.environment.isEmpty(), where == u"environment"_s);
}

void TestEntryForm::keepsAddressAndHeadersOfANetworkServer()
{
    ServerEntry entry;
    entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::WebSocket;
    entry.url = u"wss://example.org/mcp"_s;
    entry.headers = {{u"X-Key"_s, u"a: b"_s}, {u"X-Empty"_s, QString()}};
    const EntryTexts texts = textsOf(entry);
    QVERIFY(faultsOf(texts, {}, entry).isEmpty());
    QCOMPARE(entryFrom(texts, entry), entry);

    EntryTexts edited = texts;
    edited.transport = u"http"_s;
    edited.url = u" https://example.org/mcp "_s;
    edited.headers = u"X-Key: c: d\n\nX-New:e\n"_s;
    const ServerEntry changed = entryFrom(edited, entry);
    QCOMPARE(changed.transport, ServerEntry::Transport::StreamableHttp);
    QCOMPARE(changed.target(), u"https://example.org/mcp"_s);
    QCOMPARE(changed.headers, (QList<QPair<QString, QString>>{{u"X-Key"_s, u"c: d"_s}, {u"X-New"_s, u"e"_s}}));
}

void TestEntryForm::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("headers");
    QTest::newRow("none") << u"http"_s << QString() << QString();
    QTest::newRow("a path") << u"http"_s << u"/mcp"_s << QString();
    QTest::newRow("another scheme") << u"http"_s << u"file:///etc/passwd"_s << QString();
    QTest::newRow("not a socket") << u"websocket"_s << u"https://example.org/"_s << QString();
    QTest::newRow("with a password") << u"http"_s << u"https://me:pw@example.org/"_s << QString();
    QTest::newRow("a header without a colon") << u"sse"_s << u"https://example.org/"_s << u"Bearer x"_s;
    QTest::newRow("a header with a blank") << u"http"_s << u"https://example.org/"_s << u"X Key: v"_s;
}

void TestEntryForm::saysWhatIsWrongWithAnAddress()
{
    QFETCH(const QString, transport);
    QFETCH(const QString, url);
    QFETCH(const QString, headers);
    EntryTexts texts;
    texts.name = u"remote"_s;
    texts.transport = transport;
    texts.url = url;
    texts.headers = headers;
    const EntryFaults faults = faultsOf(texts, {});
    QVERIFY(!faults.isEmpty());
    QVERIFY(faults.command.isEmpty()); // which it has none
    QCOMPARE(faults.headers.isEmpty(), headers.isEmpty());
}

QTEST_GUILESS_MAIN(TestEntryForm)
#include "tst_entryform.moc"
