// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/mcp/content.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestContent : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryKind_data();
    void readsEveryKind();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void readsAToolResult();
    void keepsAnyStructuredContent_data();
    void keepsAnyStructuredContent();
    void keepsGoodBlocksBesideBadOnes();
    void readsAnnotations();
    void readsAWholeLink();
};

void TestContent::readsEveryKind_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<Content::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("uri");
    using Kind = Content::Kind;
    QTest::newRow("text") << R"({"type":"text","text":"hi"})"_ba << Kind::Text << u"hi"_s << ""_ba << u""_s;
    QTest::newRow("image") << R"({"type":"image","data":"AQI=","mimeType":"image/png"})"_ba << Kind::Image << u""_s
                           << "\x01\x02"_ba << u""_s;
    QTest::newRow("audio") << R"({"type":"audio","data":"","mimeType":"audio/wav"})"_ba << Kind::Audio << u""_s << ""_ba
                           << u""_s;
    QTest::newRow("embedded text") << R"({"type":"resource","resource":{"uri":"a:b","text":"t"}})"_ba
                                   << Kind::EmbeddedText << u"t"_s << ""_ba << u"a:b"_s;
    QTest::newRow("embedded blob") << R"({"type":"resource","resource":{"uri":"a:b","blob":"AQI="}})"_ba
                                   << Kind::EmbeddedBlob << u""_s << "\x01\x02"_ba << u"a:b"_s;
    QTest::newRow("link") << R"({"type":"resource_link","uri":"a:b","name":"n"})"_ba << Kind::ResourceLink << u""_s
                          << ""_ba << u"a:b"_s;
}

void TestContent::readsEveryKind()
{
    QFETCH(const QByteArray, block);
    QFETCH(const Content::Kind, kind);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, data);
    QFETCH(const QString, uri);
    const auto decoded = decodeContent(json(block));
    QVERIFY(decoded.usable);
    QVERIFY(decoded.deviations.isEmpty());
    QCOMPARE(decoded.value.kind, kind);
    QCOMPARE(decoded.value.text, text);
    QCOMPARE(decoded.value.data, data);
    QCOMPARE(decoded.value.uri, uri);
    QCOMPARE(decoded.value.raw, block);
}

void TestContent::reportsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("found");
    QTest::newRow("no base64") << R"({"type":"image","data":"A%Q=","mimeType":"image/png"})"_ba << u"/data"_s
                               << u"string that is not base64"_s;
    QTest::newRow("data URL") << R"({"type":"image","data":"data:image/png;base64,AQI=","mimeType":"image/png"})"_ba
                              << u"/data"_s << u"string that is not base64"_s;
    QTest::newRow("no data") << R"({"type":"audio","mimeType":"audio/wav"})"_ba << u"/data"_s << u"absent"_s;
    QTest::newRow("text is a number") << R"({"type":"text","text":1})"_ba << u"/text"_s << u"number"_s;
    QTest::newRow("unknown type") << R"({"type":"video"})"_ba << u"/type"_s << u"video"_s;
    QTest::newRow("no type") << R"({"text":"a"})"_ba << u"/type"_s << u"absent"_s;
    QTest::newRow("no object") << R"("text")"_ba << u""_s << u"string"_s;
    QTest::newRow("neither text nor blob")
        << R"({"type":"resource","resource":{"uri":"a:"}})"_ba << u"/resource/text"_s << u"absent"_s;
    QTest::newRow("text and blob") << R"({"type":"resource","resource":{"uri":"a:","text":"","blob":""}})"_ba
                                   << u"/resource/blob"_s << u"both"_s;
    QTest::newRow("meta is no object") << R"({"type":"text","text":"","_meta":[]})"_ba << u"/_meta"_s << u"array"_s;
}

void TestContent::reportsWhatIsWrong()
{
    QFETCH(const QByteArray, block);
    QFETCH(const QString, pointer);
    QFETCH(const QString, found);
    const auto decoded = decodeContent(json(block));
    QCOMPARE(decoded.deviations.size(), 1);
    QCOMPARE(decoded.deviations.constFirst().pointer, pointer);
    QCOMPARE(decoded.deviations.constFirst().found, found);
    QVERIFY(decoded.value.data.isEmpty());
    QCOMPARE(decoded.value.raw, block);
}

void TestContent::readsAToolResult()
{
    const auto decoded = decodeToolResult(
        json(R"({"content":[{"type":"text","text":"no"}],"isError":true,"structuredContent":{"a":1}})"));
    QVERIFY(decoded.usable);
    QVERIFY(decoded.deviations.isEmpty());
    QVERIFY(decoded.value.isError);
    QVERIFY(decoded.value.hasStructured);
    QCOMPARE(decoded.value.content.constFirst().text, u"no"_s);
    QVERIFY(!decodeToolResult(json("[]")).usable);
}

void TestContent::keepsAnyStructuredContent_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"null", "[1,2]", "\"a\"", "1.0", "false", "{\"b\":1,\"a\":2}"}) {
        QTest::newRow(value) << QByteArray(value);
    }
}

void TestContent::keepsAnyStructuredContent()
{
    QFETCH(const QByteArray, value);
    const auto decoded = decodeToolResult(json(R"({"content":[],"structuredContent":)" + value + '}'));
    QVERIFY(decoded.value.hasStructured);
    QCOMPARE(compactJson(decoded.value.structured), value);
}

void TestContent::keepsGoodBlocksBesideBadOnes()
{
    const auto decoded = decodeToolResult(
        json(R"({"content":[{"type":"text","text":"a"},{"type":"image","data":"?","mimeType":"image/png"},5],
                 "isError":"false"})"));
    QVERIFY(decoded.usable);
    QVERIFY(!decoded.value.isError);
    QVERIFY(!decoded.value.hasStructured);
    QCOMPARE(decoded.value.content.size(), 3);
    QStringList pointers;
    for (const Deviation &deviation : decoded.deviations) {
        pointers.append(deviation.pointer);
    }
    QCOMPARE(pointers, (QStringList{u"/content/1/data"_s, u"/content/2"_s, u"/isError"_s}));
    QCOMPARE(decodeToolResult(json("{}")).deviations.constFirst().pointer, u"/content"_s);
}

void TestContent::readsAnnotations()
{
    const auto decoded = decodeContent(json(R"({"type":"text","text":"",
        "annotations":{"audience":["user","robot",1,"assistant"],"priority":0.50,"lastModified":"2026-01-01"}})"));
    const Annotations expected{{u"user"_s, u"assistant"_s}, 0.5, u"2026-01-01"_s};
    QCOMPARE(decoded.value.annotations, expected);
    QCOMPARE(decoded.deviations.size(), 2);
    QCOMPARE(decodeContent(json(R"({"type":"text","text":"","annotations":{"priority":"1"}})")).value.annotations,
             Annotations());
}

void TestContent::readsAWholeLink()
{
    const auto decoded = decodeContent(json(R"({"type":"resource_link","uri":"a:b","name":"n","title":"T",
        "description":"D","mimeType":"text/plain","size":5,"icons":[{"src":"data:,"}]})"));
    QVERIFY(decoded.deviations.isEmpty());
    QCOMPARE(decoded.value.title, u"T"_s);
    QCOMPARE(decoded.value.description, u"D"_s);
    QCOMPARE(decoded.value.size, 5);
    QCOMPARE(decoded.value.icons.size(), 1);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
