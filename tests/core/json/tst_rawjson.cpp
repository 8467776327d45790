// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/rawjson.h"

#include <QList>
#include <QTest>

using namespace Signalbox;

class TestRawJson : public QObject
{
    Q_OBJECT
private slots:
    void givesMembersAsTheyStand();
    void countsElements_data();
    void countsElements();
    void endsStringsWhereTheyEnd_data();
    void endsStringsWhereTheyEnd();
    void f08_measuresAnyDepth();
    void takesTheLastOfARepeatedKey();
    void resolvesEscapesInKeys();
    void stopsWhereTheTextBreaksOff_data();
    void stopsWhereTheTextBreaksOff();
    void seesKeysAnywhere_data();
    void seesKeysAnywhere();
    void readsWholeNumbersOnly();
    void addsMembersAtTheEnd();
};

void TestRawJson::givesMembersAsTheyStand()
{
    const QByteArray text = R"( { "a" : 1.0 , "b":[ {"a":2}, "]" ],"c":null} )";
    RawJsonWalk walk(text);
    QVERIFY(walk.isObject());
    QList<QByteArray> seen;
    while (walk.next()) {
        seen << walk.key().toByteArray() << walk.value().toByteArray() << walk.whole().toByteArray();
    }
    QCOMPARE(seen, QList<QByteArray>({"a", "1.0", R"("a" : 1.0)", "b", R"([ {"a":2}, "]" ])", R"("b":[ {"a":2}, "]" ])",
                                      "c", "null", R"("c":null)"}));

    RawJsonWalk elements("[1,{},\"x\"]");
    QVERIFY(elements.isArray());
    QVERIFY(elements.next());
    QCOMPARE(elements.whole(), QByteArrayView("1"));
}

void TestRawJson::countsElements_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QByteArray("[ ]") << 0;
    QTest::newRow("one") << QByteArray("[1]") << 1;
    QTest::newRow("nested commas") << QByteArray("[[1,2],{\"a\":1,\"b\":2}, \"x,y\"]") << 3;
    QTest::newRow("members") << QByteArray("{\"a\":[1,2,3],\"b\":{}}") << 2;
    QTest::newRow("a text") << QByteArray("\"a,b\"") << 0;
    QTest::newRow("a number") << QByteArray("12") << 0;
}

void TestRawJson::countsElements()
{
    QFETCH(QByteArray, value);
    const QByteArray text = "{\"before\":[1,2,3,4,5],\"v\":" + value + "}";
    RawJsonWalk walk(text);
    QVERIFY(walk.next() && walk.next());
    QTEST(int(walk.count()), "count");
}

void TestRawJson::endsStringsWhereTheyEnd_data()
{
    QTest::addColumn<QByteArray>("string");
    QTest::newRow("empty") << QByteArray(R"("")");
    QTest::newRow("plain") << QByteArray(R"("abc")");
    QTest::newRow("an escaped quote") << QByteArray(R"("a\"b")");
    QTest::newRow("a backslash at the end") << QByteArray(R"("a\\")");
    QTest::newRow("a backslash and an escaped quote") << QByteArray(R"("\\\"")");
    QTest::newRow("escaped quotes in a row") << QByteArray(R"("\"\"\\\"\\")");
    QTest::newRow("brackets") << QByteArray(R"("}],{\"[")");
}

void TestRawJson::endsStringsWhereTheyEnd()
{
    QFETCH(QByteArray, string);
    const QByteArray text = "{\"k\":" + string + ",\"x\":[" + string + "],\"last\":1}";
    QCOMPARE(rawMember(text, "k"), QByteArrayView(string));
    QCOMPARE(rawMember(text, "last"), QByteArrayView("1"));
    const QByteArray asKey = "{" + string + ":7,\"last\":1}";
    QCOMPARE(rawMember(asKey, "last"), QByteArrayView("1"));
}

void TestRawJson::f08_measuresAnyDepth()
{
    const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    QCOMPARE(rawMember("{\"deep\":" + deep + ",\"after\":2}", "after"), QByteArrayView("2"));
}

void TestRawJson::takesTheLastOfARepeatedKey()
{
    QCOMPARE(rawMember(R"({"a":1,"b":0,"a":2})", "a"), QByteArrayView("2"));
    QVERIFY(rawMember(R"({"A":1})", "a").isEmpty());
    QVERIFY(rawMember(R"([{"a":1}])", "a").isEmpty());
}

void TestRawJson::resolvesEscapesInKeys()
{
    QCOMPARE(rawMember(R"({"\u0069d":5})", "id"), QByteArrayView("5"));
    QVERIFY(rawMember(R"({"id\u0000":5})", "id").isEmpty());
}

void TestRawJson::stopsWhereTheTextBreaksOff_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{", "{\"", "{\"a", "{\"a\\", "{\"a\\\"", "{\"a\"", "{\"a\":", "{\"a\":\"",
                             "{\"a\":[{", "{a:1}", "7", "\"a\"", "{\"b\" 1}", "[1 2", "{\"a\":}"}) {
        QTest::newRow(qPrintable(QString::fromUtf8(text))) << QByteArray(text);
    }
}

void TestRawJson::stopsWhereTheTextBreaksOff()
{
    QFETCH(QByteArray, text);
    const QByteArrayView view = QByteArrayView(text); // the end of the text is the end of the memory that may be read
    RawJsonWalk walk(view);
    int found = 0;
    while (walk.next()) {
        ++found;
    }
    QVERIFY(found <= 1);
    QVERIFY(rawMember(view, "a").isEmpty());
}

void TestRawJson::seesKeysAnywhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("seen");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("shorter than the key") << QByteArray("\"isE") << false;
    QTest::newRow("the key alone") << QByteArray("\"isError\"") << true;
    QTest::newRow("cut") << QByteArray("\"isError") << false;
    QTest::newRow("a member") << QByteArray("{\"isError\":true}") << true;
    QTest::newRow("deeper") << QByteArray("{\"a\":[{\"isError\":1}]}") << true;
    QTest::newRow("the letters without quotes") << QByteArray("{\"text\":\"an isError, an ERROR, isErrors\"}") << false;
    QTest::newRow("another key with the same letter") << QByteArray("{\"anError\":1,\"E\":2}") << false;
    QTest::newRow("at the end of much text")
        << QByteArray("{\"t\":\"" + QByteArray(100000, 'E') + "\",\"isError\":true}") << true;
}

void TestRawJson::seesKeysAnywhere()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, seen);
    QCOMPARE(mentionsKey(text, "isError"), seen);
    QCOMPARE(mentionsKey(text.toLower(), "iserror"), seen);
}

void TestRawJson::readsWholeNumbersOnly()
{
    QCOMPARE(rawInteger("-32601"), std::optional<qint64>(-32601));
    for (const char *other : {"", "1.0", "1e2", "\"1\"", "9223372036854775808", "+1", " 1"}) {
        QVERIFY2(!rawInteger(other), other);
    }
}

void TestRawJson::addsMembersAtTheEnd()
{
    QCOMPARE(withMembers("{\"a\":1}", "\"b\":2"), QByteArray("{\"a\":1,\"b\":2}"));
    QCOMPARE(withMembers(" { } ", "\"b\":2"), QByteArray("{\"b\":2}"));
    QCOMPARE(withMembers("", "\"b\":2"), QByteArray("{\"b\":2}"));
    QCOMPARE(withMembers("{\"a\":1}", ""), QByteArray("{\"a\":1}"));
}

QTEST_APPLESS_MAIN(TestRawJson)

#include "tst_rawjson.moc"
