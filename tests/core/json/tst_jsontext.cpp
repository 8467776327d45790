// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "tests/lab/owntimer.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

QByteArray pick(QRandomGenerator &random, const QList<QByteArray> &choices)
{
    return choices[random.bounded(choices.size())];
}

QByteArray randomSpace(QRandomGenerator &random)
{
    return pick(random, {"", "", "", " ", "\n", "\t ", "\r\n"});
}

QByteArray randomString(QRandomGenerator &random)
{
    QByteArray text = "\"";
    for (int i = random.bounded(5); i > 0; --i) {
        text += pick(random, {"a", " ", "{", "]", ",", ":", "\\\"", "\\\\", "\\u0041", "\\/", "ä", "\\ud800", "\xFF",
                              "\xF0\x9F\x98\x80"});
    }
    return text + '"';
}

QByteArray randomJson(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 5 : 3);
    if (kind == 0) {
        return randomString(random);
    }
    if (kind == 1) {
        return pick(random,
                    {"0", "-0", "1.0", "1e2", "1E+2", "-12.50e-07", "18446744073709551616", "9007199254740993"});
    }
    if (kind == 2) {
        return pick(random, {"true", "false", "null", "{}", "[]", "[ ]", "{\n}"});
    }
    const bool object = kind == 3;
    QByteArray text = object ? "{" : "[";
    const int count = 1 + random.bounded(4);
    for (int i = 0; i < count; ++i) {
        text += (i > 0 ? "," : "") + randomSpace(random);
        if (object) {
            text += randomString(random) + randomSpace(random) + ':' + randomSpace(random);
        }
        text += randomJson(random, depth - 1) + randomSpace(random);
    }
    return text + (object ? '}' : ']');
}

/// Every byte that is not space between tokens: written apart from the reader that is tested.
QByteArray withoutSpaces(const QByteArray &text)
{
    QByteArray out;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\') {
            out += c;
            out += text[++i];
            continue;
        }
        inString ^= c == '"';
        if (inString || !QByteArrayView(" \n\r\t").contains(c)) {
            out += c;
        }
    }
    return out;
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void f09_keepsTheSpellingOfNumbers_data();
    void f09_keepsTheSpellingOfNumbers();
    void f09_keepsNumbersApartFromText();
    void f09_refusesTextThatIsNoNumber_data();
    void f09_refusesTextThatIsNoNumber();
    void indentsByTwoSpaces();
    void leavesTextAloneThatIsNotJson_data();
    void leavesTextAloneThatIsNotJson();
    void keepsDuplicateKeysAndBadBytesWhenIndenting();
    void changesOnlySpacesWhenIndenting();
    void indentsInLinearTime();
    void f16_writesStringsInOneLine_data();
    void f16_writesStringsInOneLine();
};

void TestJsonText::f09_keepsTheSpellingOfNumbers_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"0",
                               "-0",
                               "-0.0",
                               "1",
                               "-1",
                               "1.0",
                               "1.10",
                               "1e2",
                               "1E2",
                               "1e+2",
                               "1e-2",
                               "0.1",
                               "9007199254740993",
                               "9223372036854775807",
                               "-9223372036854775808",
                               "9223372036854775808",
                               "18446744073709551615",
                               "18446744073709551616",
                               "-9223372036854775809",
                               "1234567890123456789012345678901234567890",
                               "0.1234567890123456789012345678901234567890",
                               "1e999",
                               "123456789012345678901234567890.5E-10"}) {
        QTest::newRow(number) << QString::fromLatin1(number);
    }
}

void TestJsonText::f09_keepsTheSpellingOfNumbers()
{
    QFETCH(QString, number);
    const QByteArray text = "{\"a\":[" + number.toLatin1() + "]}";
    const Json value = parseJson(text)->value;
    QCOMPARE(compactJson(value), text);
    QCOMPARE(withoutSpaces(prettyJson(value)), text);
    QCOMPARE(numberText(value["a"][0]), number);
    QVERIFY(value["a"][0].is_number());
    QVERIFY(!isJsonString(value["a"][0]));
    QCOMPARE(toQString(value["a"][0]), QString());

    const Json made = numberFromText(number);
    QVERIFY(made.is_number());
    QCOMPARE(compactJson(made), number.toLatin1());
}

void TestJsonText::f09_keepsNumbersApartFromText()
{
    const QByteArray text = R"(["1.0",1.0])";
    const Json value = parseJson(text)->value;
    QCOMPARE(compactJson(value), text);
    QVERIFY(isJsonString(value[0]));
    QCOMPARE(numberText(value[0]), QString());
    QVERIFY(!isJsonString(value[1]));
}

void TestJsonText::f09_refusesTextThatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " 1", "1 ", "01", "+1", ".5", "1.", "1e", "0x10", "NaN", "Infinity", "1,5", "\"1\"",
                             "true", "1 2", "\xC2\xB2"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestJsonText::f09_refusesTextThatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(numberFromText(text).is_null());
}

void TestJsonText::indentsByTwoSpaces()
{
    const QByteArray text = R"({"a":[1,{"b":[]},{}],"c":"x y"})";
    const QByteArray indented = R"({
  "a": [
    1,
    {
      "b": []
    },
    {}
  ],
  "c": "x y"
})";
    QCOMPARE(reindentJson(text), indented);
    QCOMPARE(reindentJson(indented), indented);
    QCOMPARE(prettyJson(parseJson(text)->value), indented);
}

void TestJsonText::leavesTextAloneThatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("Server  started");
    QTest::newRow("cut") << QByteArray("{ \"a\": [1, 2");
    QTest::newRow("two values") << QByteArray("{} {}");
    QTest::newRow("bad bytes") << QByteArray("{ \xFF }");
}

void TestJsonText::leavesTextAloneThatIsNotJson()
{
    QFETCH(QByteArray, text);
    QCOMPARE(reindentJson(text), text);
}

void TestJsonText::keepsDuplicateKeysAndBadBytesWhenIndenting()
{
    QCOMPARE(reindentJson("{\"a\":\"\xFF\",\"a\":\"\\u0041\"}"),
             QByteArray("{\n  \"a\": \"\xFF\",\n  \"a\": \"\\u0041\"\n}"));
}

void TestJsonText::changesOnlySpacesWhenIndenting()
{
    const int given = qEnvironmentVariableIntValue("SIGNALBOX_SEED");
    const quint32 seed = given != 0 ? quint32(given) : QRandomGenerator::global()->bounded(1, 1'000'000'000);
    qInfo("SIGNALBOX_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray text = randomSpace(random) + randomJson(random, 6) + randomSpace(random);
        const QByteArray indented = reindentJson(text);
        QCOMPARE(withoutSpaces(indented), withoutSpaces(text));
        QCOMPARE(reindentJson(indented), indented);
        const auto parsed = parseJson(text);
        QVERIFY2(parsed, text.constData());
        QVERIFY(parseJson(compactJson(parsed->value))->value == parsed->value);
    }
}

void TestJsonText::indentsInLinearTime()
{
    const auto timeFor = [](int count) {
        const QByteArray text = '[' + QByteArray("[\"abc\",1.5,{\"k\":true}],").repeated(count) + "0]";
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) { // a busy machine may hold up one run
            OwnTimer timer;
            timer.start();
            if (reindentJson(text).size() <= text.size()) {
                return qint64(0);
            }
            best = qMin(best, qMax<qint64>(timer.nsecsElapsed(), 1));
        }
        return best;
    };
    const qint64 small = timeFor(20'000);
    const qint64 large = timeFor(200'000);
    QVERIFY(small > 0 && large > 0);
    QVERIFY2(large < small * 40, qPrintable(QString::number(double(large) / double(small)))); // quadratic would be 100
}

void TestJsonText::f16_writesStringsInOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("literal");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("quotes and backslash") << u"a\"b\\c"_s << QByteArray(R"("a\"b\\c")");
    QTest::newRow("line ends") << u"a\nb\rc\t"_s << QByteArray(R"("a\nb\rc\t")");
    QTest::newRow("NUL and DEL") << QString(u"a\0b\x7F"_s) << QByteArray(R"("a\u0000b\u007f")");
    QTest::newRow("umlaut") << u"ä"_s << QByteArray("\"ä\"");
    QTest::newRow("emoji") << u"\U0001F600"_s << QByteArray("\"\xF0\x9F\x98\x80\"");
    QTest::newRow("lone high surrogate") << QString(QChar(0xD800)) + u'x' << QByteArray(R"("\ud800x")");
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00)) << QByteArray(R"("\udc00")");
    QTest::newRow("byte order mark in front") << QString(QChar(0xFEFF)) + u'x' << QByteArray("\"\xEF\xBB\xBFx\"");
    QTest::newRow("line separator") << QString(QChar(0x2028)) << QByteArray("\"\xE2\x80\xA8\"");
}

void TestJsonText::f16_writesStringsInOneLine()
{
    QFETCH(QString, text);
    const QByteArray literal = jsonString(text);
    QTEST(literal, "literal");
    QVERIFY(!literal.contains('\n') && !literal.contains('\r'));
    if (text.isValidUtf16()) {
        QCOMPARE(toQString(parseJson(literal)->value), text);
        QCOMPARE(toQString(fromQString(text)), text);
    }
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
