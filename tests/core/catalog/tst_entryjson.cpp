// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    auto parsed = parseJson(text);
    return parsed ? parsed->value : Json::null();
}

} // namespace

class TestEntryJson : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryType_data();
    void readsEveryType();
    void namesTheMemberThatIsWrong_data();
    void namesTheMemberThatIsWrong();
    void readsAllMembers();
    void c02_writesAnUntouchedEntryAsItWas_data();
    void c02_writesAnUntouchedEntryAsItWas();
    void c02_changesOnlyWhatWasChanged();
    void c03_mergesWithWhatOthersWrote();
    void writesANewEntryPlainly();
};

void TestEntryJson::readsEveryType_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("transport");

    using T = ServerEntry::Transport;
    QTest::newRow("command alone") << QByteArray(R"({"command":"x"})") << int(T::Stdio);
    QTest::newRow("stdio") << QByteArray(R"({"type":"stdio","command":"x"})") << int(T::Stdio);
    QTest::newRow("http") << QByteArray(R"({"type":"http","url":"https://a"})") << int(T::StreamableHttp);
    QTest::newRow("streamable-http") << QByteArray(R"({"type":"streamable-http","url":"https://a"})")
                                     << int(T::StreamableHttp);
    QTest::newRow("streamableHttp") << QByteArray(R"({"type":"streamableHttp","url":"https://a"})")
                                    << int(T::StreamableHttp);
    QTest::newRow("sse") << QByteArray(R"({"type":"sse","url":"https://a"})") << int(T::Sse);
    QTest::newRow("ws") << QByteArray(R"({"type":"ws","url":"ws://a"})") << int(T::WebSocket);
    QTest::newRow("websocket") << QByteArray(R"({"type":"websocket","url":"ws://a"})") << int(T::WebSocket);
    QTest::newRow("url alone") << QByteArray(R"({"url":"https://a"})") << int(T::StreamableHttp);
    QTest::newRow("socket url alone") << QByteArray(R"({"url":"wss://a"})") << int(T::WebSocket);
    QTest::newRow("serverUrl") << QByteArray(R"({"serverUrl":"https://a"})") << int(T::StreamableHttp);
}

void TestEntryJson::readsEveryType()
{
    QFETCH(QByteArray, text);
    QFETCH(int, transport);

    const auto entry = entryFromJson(u"x"_s, json(text));
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().message));
    QCOMPARE(int(entry->transport), transport);
}

void TestEntryJson::namesTheMemberThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");

    QTest::newRow("no object") << QByteArray("[]") << QString();
    QTest::newRow("nothing to start") << QByteArray("{}") << u"command"_s;
    QTest::newRow("command no text") << QByteArray(R"({"command":["npx"]})") << u"command"_s;
    QTest::newRow("command a long number") << QByteArray(R"({"command":1.0})") << u"command"_s;
    QTest::newRow("args no list") << QByteArray(R"({"command":"x","args":"-y"})") << u"args"_s;
    QTest::newRow("second argument") << QByteArray(R"({"command":"x","args":["a",2]})") << u"args.1"_s;
    QTest::newRow("variable") << QByteArray(R"({"command":"x","env":{"PORT":80}})") << u"env.PORT"_s;
    QTest::newRow("type") << QByteArray(R"({"type":"carrier pigeon","command":"x"})") << u"type"_s;
    QTest::newRow("http without url") << QByteArray(R"({"type":"http","command":"x"})") << u"url"_s;
    QTest::newRow("disabled") << QByteArray(R"({"command":"x","disabled":"yes"})") << u"disabled"_s;
    QTest::newRow("ours no object") << QByteArray(R"({"command":"x","signalbox":1})") << u"signalbox"_s;
    QTest::newRow("era") << QByteArray(R"({"command":"x","signalbox":{"era":"bronze"}})") << u"signalbox.era"_s;
    QTest::newRow("id that is a path") << QByteArray(R"({"command":"x","signalbox":{"id":"../../x"}})")
                                       << u"signalbox.id"_s;
}

void TestEntryJson::namesTheMemberThatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);

    const auto entry = entryFromJson(u"x"_s, json(text));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::Usage);
    QCOMPARE(entry.error().where, where);
    QVERIFY(!entry.error().message.isEmpty());
}

void TestEntryJson::readsAllMembers()
{
    const QByteArray text = R"({"command":"npx","args":["-y","pkg"],"env":{"B":"2","A":"1"},"workingDirectory":"/tmp",)"
                            R"("disabled":true,"headers":null,"signalbox":{"id":"abc-1","era":"2025-06-18",)"
                            R"("group":"Work","inheritEnvironment":true}})";
    const auto entry = entryFromJson(u"x"_s, json(text));
    QVERIFY(entry);
    QCOMPARE(entry->command, u"npx"_s);
    QCOMPARE(entry->arguments, (QStringList{u"-y"_s, u"pkg"_s}));
    QCOMPARE(entry->environment, (QList<QPair<QString, QString>>{{u"B"_s, u"2"_s}, {u"A"_s, u"1"_s}}));
    QCOMPARE(entry->workingDirectory, u"/tmp"_s);
    QVERIFY(entry->disabled);
    QCOMPARE(entry->id, u"abc-1"_s);
    QCOMPARE(entry->group, u"Work"_s);
    QVERIFY(entry->inheritEnvironment);
    QCOMPARE(entry->era.toText(), u"2025-06-18"_s);
    QCOMPARE(entry->commandLine(), u"npx -y pkg"_s);
}

void TestEntryJson::c02_writesAnUntouchedEntryAsItWas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("unknown members") << QByteArray(
        R"({"x":1.0,"command":"a","y":{"z":[1e2,null]},"args":[],"alwaysAllow":["t"]})");
    QTest::newRow("aliases") << QByteArray(R"({"transport":"streamable-http","serverUrl":"https://a","headers":{}})");
    QTest::newRow("null members") << QByteArray(R"({"command":"a","cwd":null,"env":null})");
    QTest::newRow("ours with more") << QByteArray(R"({"command":"a","signalbox":{"later":[1],"id":"i","era":"auto"}})");
    QTest::newRow("long number") << QByteArray(R"({"command":"a","timeout":123456789012345678901234567890})");
}

void TestEntryJson::c02_writesAnUntouchedEntryAsItWas()
{
    QFETCH(QByteArray, text);
    const auto entry = entryFromJson(u"x"_s, json(text));
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().message));
    QCOMPARE(compactJson(entryToJson(*entry)), text);
}

void TestEntryJson::c02_changesOnlyWhatWasChanged()
{
    auto entry = entryFromJson(u"x"_s, json(R"({"x":1.0,"workingDirectory":"/a","command":"a","args":["b"],"y":2})"));
    QVERIFY(entry);
    entry->workingDirectory = u"/b"_s;
    entry->arguments.clear();
    entry->group = u"G"_s;
    const QByteArray written = R"({"x":1.0,"workingDirectory":"/b","command":"a","y":2,"signalbox":{"group":"G"}})";
    QCOMPARE(compactJson(entryToJson(*entry)), written);
}

void TestEntryJson::c03_mergesWithWhatOthersWrote()
{
    auto entry = entryFromJson(u"x"_s, json(R"({"command":"a","args":["1"]})"));
    QVERIFY(entry);
    entry->arguments = {u"2"_s};
    const Json theirs = json(R"({"command":"new","args":["1"],"timeout":5})");
    const QByteArray merged = R"({"command":"new","args":["2"],"timeout":5})";
    QCOMPARE(compactJson(mergeEntry(*entry, theirs)), merged);
}

void TestEntryJson::writesANewEntryPlainly()
{
    ServerEntry entry;
    entry.id = u"i"_s;
    entry.name = u"x"_s;
    entry.command = u"npx"_s;
    entry.arguments = {u"-y"_s};
    const QByteArray local = R"({"command":"npx","args":["-y"],"signalbox":{"id":"i"}})";
    QCOMPARE(compactJson(entryToJson(entry)), local);

    ServerEntry remote;
    remote.transport = ServerEntry::Transport::WebSocket;
    remote.url = u"wss://a"_s;
    const QByteArray network = R"({"type":"websocket","url":"wss://a"})";
    QCOMPARE(compactJson(entryToJson(remote)), network);
}

QTEST_GUILESS_MAIN(TestEntryJson)
#include "tst_entryjson.moc"
