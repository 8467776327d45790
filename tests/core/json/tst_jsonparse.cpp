// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "tests/lab/owntimer.h"

#include <QTest>
#include <QThread>

#include <functional>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Kind = JsonFinding::Kind;

namespace {

QString at(const QByteArray &text)
{
    const auto parsed = parseJson(text);
    return parsed ? u"parsed"_s : parsed.error().where;
}

/// Frames of code that is not optimised are several times as large, and sanitised ones several times that.
#if defined(__OPTIMIZE__)
constexpr uint kSmallStack = 256 * 1024;
#elif defined(__SANITIZE_ADDRESS__)
constexpr uint kSmallStack = 4 * 1024 * 1024;
#else
constexpr uint kSmallStack = 1024 * 1024;
#endif

/// Runs on a thread whose stack is smaller than any recursion over deep JSON would need.
void onSmallStack(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->setStackSize(kSmallStack);
    thread->start();
    QVERIFY(thread->wait(60'000));
}

QByteArray nested(int depth, const QByteArray &open, const QByteArray &close, const QByteArray &inside = "1")
{
    return open.repeated(depth) + inside + close.repeated(depth);
}

} // namespace

class TestJsonParse : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatRfc8259Allows_data();
    void readsWhatRfc8259Allows();
    void refusesWhatRfc8259Forbids_data();
    void refusesWhatRfc8259Forbids();
    void keepsTheOrderOfKeys();
    void keepsTheByteLimit();
    void f04_flagsTheByteOrderMarkAndReadsOn();
    void f05_flagsEveryBadBytePattern_data();
    void f05_flagsEveryBadBytePattern();
    void f05_refusesBadBytesOutsideStrings();
    void f06_keepsKeysWithNulApart();
    void f07_findsDuplicateKeysAndKeepsTheLast_data();
    void f07_findsDuplicateKeysAndKeepsTheLast();
    void f08_refusesDeepTextOnASmallStack_data();
    void f08_refusesDeepTextOnASmallStack();
    void f08_handlesTheDeepestValueOnASmallStack();
    void boundsTheFindings();
    void findsDuplicatesAmongManyKeysInTime();
    void scansToTheSameFindingsAsItParses();
};

void TestJsonParse::readsWhatRfc8259Allows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");

    QTest::newRow("spaces everywhere") << QByteArray(" \t\r\n{ \"a\" :\n[ 1 , 2 ] } \n") << QByteArray("{\"a\":[1,2]}");
    QTest::newRow("a lone string") << QByteArray("\"x\"") << QByteArray("\"x\"");
    QTest::newRow("a lone number") << QByteArray("-0.5e-3") << QByteArray("-0.5e-3");
    QTest::newRow("words") << QByteArray("[true,false,null]") << QByteArray("[true,false,null]");
    QTest::newRow("empty containers") << QByteArray("[{},[]]") << QByteArray("[{},[]]");
    QTest::newRow("every escape") << QByteArray(R"("\"\\\/\b\f\n\r\t\u0041")") << QByteArray(R"("\"\\/\b\f\n\r\tA")");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << QByteArray("\"\xF0\x9F\x98\x80\"");
    QTest::newRow("empty key") << QByteArray("{\"\":0}") << QByteArray("{\"\":0}");
}

void TestJsonParse::readsWhatRfc8259Allows()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseJson(text);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QVERIFY(parsed->findings.isEmpty());
    QTEST(compactJson(parsed->value), "compact");
}

void TestJsonParse::refusesWhatRfc8259Forbids_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");

    QTest::newRow("nothing") << QByteArray("") << u"byte 0"_s;
    QTest::newRow("only spaces") << QByteArray("  ") << u"byte 2"_s;
    QTest::newRow("cut object") << QByteArray("{\"a\":1") << u"byte 6"_s;
    QTest::newRow("cut string") << QByteArray("\"abc") << u"byte 4"_s;
    QTest::newRow("cut word") << QByteArray("tru") << u"byte 0"_s;
    QTest::newRow("cut number") << QByteArray("1.") << u"byte 2"_s;
    QTest::newRow("cut escape") << QByteArray("\"\\u00") << u"byte 1"_s;
    QTest::newRow("comma at the end") << QByteArray("[1,]") << u"byte 3"_s;
    QTest::newRow("comma before a brace") << QByteArray("{\"a\":1,}") << u"byte 7"_s;
    QTest::newRow("no comma") << QByteArray("[1 2]") << u"byte 3"_s;
    QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << u"byte 5"_s;
    QTest::newRow("bare key") << QByteArray("{a:1}") << u"byte 1"_s;
    QTest::newRow("single quotes") << QByteArray("['a']") << u"byte 1"_s;
    QTest::newRow("comment") << QByteArray("[1/*x*/]") << u"byte 2"_s;
    QTest::newRow("wrong bracket") << QByteArray("[1}") << u"byte 2"_s;
    QTest::newRow("closing alone") << QByteArray("]") << u"byte 0"_s;
    QTest::newRow("two values") << QByteArray("{} {}") << u"byte 3"_s;
    QTest::newRow("leading zero") << QByteArray("01") << u"byte 1"_s;
    QTest::newRow("plus sign") << QByteArray("+1") << u"byte 0"_s;
    QTest::newRow("point first") << QByteArray(".5") << u"byte 0"_s;
    QTest::newRow("NaN") << QByteArray("NaN") << u"byte 0"_s;
    QTest::newRow("minus Infinity") << QByteArray("-Infinity") << u"byte 1"_s;
    QTest::newRow("unknown escape") << QByteArray(R"("\x41")") << u"byte 1"_s;
    QTest::newRow("escape that is no hex") << QByteArray(R"("\u00g0")") << u"byte 1"_s;
    QTest::newRow("NUL between values") << QByteArray("[1,\0 2]", 7) << u"byte 3"_s;
}

void TestJsonParse::refusesWhatRfc8259Forbids()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseJson(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::Framing);
    QVERIFY(parsed.error().message.endsWith(u'.'));
    QTEST(parsed.error().where, "where");
}

void TestJsonParse::keepsTheOrderOfKeys()
{
    const QByteArray text = R"({"z":1,"a":2,"m":{"y":1,"b":2}})";
    QCOMPARE(compactJson(parseJson(text)->value), text);
}

void TestJsonParse::keepsTheByteLimit()
{
    const QByteArray text = "[1,2,3]";
    QVERIFY(parseJson(text, {.bytes = text.size()}));
    const auto refused = parseJson(text, {.bytes = text.size() - 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"byte 6"_s);
}

void TestJsonParse::f04_flagsTheByteOrderMarkAndReadsOn()
{
    const auto parsed = parseJson("\xEF\xBB\xBF{\"a\":1}\r\n");
    QVERIFY(parsed);
    QCOMPARE(parsed->findings, (QList<JsonFinding>{{Kind::ByteOrderMark, 0, u"ef bb bf"_s}}));
    QCOMPARE(compactJson(parsed->value), QByteArray("{\"a\":1}"));
    QCOMPARE(at("[\xEF\xBB\xBF]"), u"byte 1"_s);
}

void TestJsonParse::f05_flagsEveryBadBytePattern_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<JsonFinding>("finding");
    QTest::addColumn<QString>("shown");

    QTest::newRow("lone continuation") << QByteArray("\x80") << JsonFinding{Kind::InvalidUtf8, 2, u"80"_s}
                                       << u"a\uFFFDz"_s;
    QTest::newRow("cut sequence") << QByteArray("\xE2\x82") << JsonFinding{Kind::InvalidUtf8, 2, u"e2 82"_s}
                                  << u"a\uFFFDz"_s;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << JsonFinding{Kind::InvalidUtf8, 2, u"c0"_s}
                              << u"a\uFFFD\uFFFDz"_s;
    QTest::newRow("raw surrogate") << QByteArray("\xED\xA0\x80") << JsonFinding{Kind::InvalidUtf8, 2, u"ed"_s}
                                   << u"a\uFFFD\uFFFD\uFFFDz"_s;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << JsonFinding{Kind::InvalidUtf8, 2, u"f4"_s}
                                    << u"a\uFFFD\uFFFD\uFFFD\uFFFDz"_s;
    QTest::newRow("high escape alone") << QByteArray("\\ud800") << JsonFinding{Kind::LoneSurrogate, 2, u"\\ud800"_s}
                                       << u"a\uFFFDz"_s;
    QTest::newRow("low escape alone") << QByteArray("\\uDC00") << JsonFinding{Kind::LoneSurrogate, 2, u"\\uDC00"_s}
                                      << u"a\uFFFDz"_s;
    QTest::newRow("raw control character")
        << QByteArray("\x01") << JsonFinding{Kind::ControlCharacter, 2, u"01"_s} << u"a\x01z"_s;
}

void TestJsonParse::f05_flagsEveryBadBytePattern()
{
    QFETCH(QByteArray, bad);
    QFETCH(JsonFinding, finding);
    const auto parsed = parseJson("\"a" + bad + "z\"");
    QVERIFY(parsed);
    QVERIFY(!parsed->findings.isEmpty());
    QCOMPARE(parsed->findings.first(), finding);
    QTEST(toQString(parsed->value), "shown");
}

void TestJsonParse::f05_refusesBadBytesOutsideStrings()
{
    const auto parsed = parseJson("[1,\xFF]");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().message, u"The text is not valid UTF-8."_s);
    QCOMPARE(parsed.error().where, u"byte 3"_s);
}

void TestJsonParse::f06_keepsKeysWithNulApart()
{
    const auto parsed = parseJson(R"({"result":1,"result\u0000":2})");
    QVERIFY(parsed);
    QVERIFY(parsed->findings.isEmpty());
    QCOMPARE(parsed->value.size(), std::size_t(2));
    QCOMPARE(parsed->value.at("result").as<int>(), 1);
    QCOMPARE(parsed->value.at(std::string("result\0", 7)).as<int>(), 2);
}

void TestJsonParse::f07_findsDuplicateKeysAndKeepsTheLast_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<JsonFinding>>("findings");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("twice") << QByteArray(R"({"a":1,"b":2,"a":3})")
                           << QList<JsonFinding>{{Kind::DuplicateKey, 13, u"a"_s}} << QByteArray(R"({"a":3,"b":2})");
    QTest::newRow("three times") << QByteArray(R"({"a":1,"a":2,"a":3})")
                                 << QList<JsonFinding>{{Kind::DuplicateKey, 7, u"a"_s},
                                                       {Kind::DuplicateKey, 13, u"a"_s}}
                                 << QByteArray(R"({"a":3})");
    QTest::newRow("by an escape") << QByteArray(R"({"a":1,"\u0061":2})")
                                  << QList<JsonFinding>{{Kind::DuplicateKey, 7, u"a"_s}} << QByteArray(R"({"a":2})");
    QTest::newRow("inside") << QByteArray(R"([{"a":{"b":1,"b":[{}]}}])")
                            << QList<JsonFinding>{{Kind::DuplicateKey, 13, u"b"_s}}
                            << QByteArray(R"([{"a":{"b":[{}]}}])");
    QTest::newRow("same key on two levels")
        << QByteArray(R"({"a":{"a":1}})") << QList<JsonFinding>() << QByteArray(R"({"a":{"a":1}})");
    QTest::newRow("other case") << QByteArray(R"({"a":1,"A":2})") << QList<JsonFinding>()
                                << QByteArray(R"({"a":1,"A":2})");
}

void TestJsonParse::f07_findsDuplicateKeysAndKeepsTheLast()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseJson(text);
    QVERIFY(parsed);
    QTEST(parsed->findings, "findings");
    QTEST(compactJson(parsed->value), "value");
}

void TestJsonParse::f08_refusesDeepTextOnASmallStack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("257 arrays") << nested(257, "[", "]");
    QTest::newRow("200 000 arrays") << nested(200'000, "[", "]");
    QTest::newRow("200 000 objects") << nested(200'000, "{\"a\":", "}");
    QTest::newRow("a million open brackets") << QByteArray(1'000'000, '[');
}

void TestJsonParse::f08_refusesDeepTextOnASmallStack()
{
    QFETCH(QByteArray, text);
    Error error;
    QByteArray indented;
    qsizetype findings = -1;
    onSmallStack([&] {
        error = parseJson(text).error_or(Error{});
        indented = reindentJson(text);
        findings = scanJson(text, 10'000'000).size();
    });
    QCOMPARE(error.message, u"The JSON text is nested too deeply."_s);
    QCOMPARE(indented, text);
    QCOMPARE(findings, 0);
}

void TestJsonParse::f08_handlesTheDeepestValueOnASmallStack()
{
    const QByteArray text = nested(128, "[{\"a\":", "}]");
    QByteArray compact;
    QByteArray pretty;
    bool equal = false;
    onSmallStack([&] {
        const auto parsed = parseJson(text);
        const Json copy = parsed->value;
        equal = copy == parsed->value;
        compact = compactJson(copy);
        pretty = prettyJson(copy);
    });
    QVERIFY(equal);
    QCOMPARE(compact, text);
    QVERIFY(pretty.size() > text.size());
}

void TestJsonParse::boundsTheFindings()
{
    const auto parsed = parseJson('"' + QByteArray(100'000, '\xFF') + '"');
    QVERIFY(parsed);
    QCOMPARE(parsed->findings.size(), 1000);
}

void TestJsonParse::findsDuplicatesAmongManyKeysInTime()
{
    QByteArray text = "{";
    for (int i = 0; i < 200'000; ++i) {
        text += "\"key" + QByteArray::number(i) + "\":0,";
    }
    text += "\"key7\":1}";
    OwnTimer timer;
    timer.start();
    const auto parsed = parseJson(text);
    QVERIFY(timer.elapsed() < 5000); // comparing each with each would take minutes
    QVERIFY(parsed);
    QCOMPARE(parsed->findings.size(), 1);
    QCOMPARE(parsed->value.size(), std::size_t(200'000));
    QCOMPARE(parsed->value.at("key7").as<int>(), 1);
}

void TestJsonParse::scansToTheSameFindingsAsItParses()
{
    const QByteArray text = "\xEF\xBB\xBF{\"a\":\"\xFF\",\"b\":{\"c\":1,\"c\":\"\\udc00\"},\"a\":\"\t\"}";
    const auto parsed = parseJson(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->findings.size(), 6);
    QCOMPARE(scanJson(text), parsed->findings);
    QVERIFY(std::ranges::is_sorted(parsed->findings, {}, &JsonFinding::offset));
}

QTEST_GUILESS_MAIN(TestJsonParse)
#include "tst_jsonparse.moc"
