// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visibletext.h"

#include "core/json/jsontext.h"
#include "tests/ui/hiddensamples.h"
#include "ui/models/showntext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What becomes of text that hides something.
class TestVisibleText : public QObject
{
    Q_OBJECT
private slots:
    void u05_marksEachAndCopiesItAsItWas_data();
    void u05_marksEachAndCopiesItAsItWas();
    void u05_findsThemInJsonHoweverTheyAreWritten_data();
    void u05_findsThemInJsonHoweverTheyAreWritten();
    void u05_ordinaryJsonHidesNothing_data();
    void u05_ordinaryJsonHidesNothing();
    void u06_paddingIsCounted_data();
    void u06_paddingIsCounted();
    void u06_whatIsLaidOutStaysAsItIs_data();
    void u06_whatIsLaidOutStaysAsItIs();
};

void TestVisibleText::u05_marksEachAndCopiesItAsItWas_data()
{
    QTest::addColumn<char32_t>("c");
    QCOMPARE_GE(hiddenSamples().size(), 40);
    for (const char32_t c : hiddenSamples()) {
        QTest::addRow("U+%04X", uint(c)) << c;
    }
}

void TestVisibleText::u05_marksEachAndCopiesItAsItWas()
{
    QFETCH(const char32_t, c);
    const QString raw = u"a"_s + hiddenSample(c) + u"b"_s;
    QVERIFY(hasHiddenCharacters(raw));
    const QString shown = visibleText(raw);
    QVERIFY2(!shown.contains(hiddenSample(c)), qPrintable(shown));
    QVERIFY(!hasHiddenCharacters(shown));
    QVERIFY(shown.size() > 2);
    const ShownText text(raw, {});
    QCOMPARE(text.rawOf(0, text.text().size()), raw);
}

void TestVisibleText::u05_findsThemInJsonHoweverTheyAreWritten_data()
{
    u05_marksEachAndCopiesItAsItWas_data();
}

void TestVisibleText::u05_findsThemInJsonHoweverTheyAreWritten()
{
    QFETCH(const char32_t, c);
    const QString sample = hiddenSample(c);
    QVERIFY(hidesCharacters("{\"a\":[" + jsonString(u"x"_s + sample) + "]}"));
    QByteArray escapes;
    for (const QChar unit : sample) {
        escapes += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    QVERIFY2(hidesCharacters("{\"" + escapes + "\":1}"), escapes.constData());
    QVERIFY(hidesCharacters("{\"_meta\":{\"a\\\\\":\"" + escapes.toUpper().replace("\\U", "\\u") + "\"}}"));
}

void TestVisibleText::u05_ordinaryJsonHidesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("laid out") << "{\r\n\t\"a\": \"b\"\r\n}"_ba;
    QTest::newRow("line ends in a text") << R"({"a":"b\r\n\tc"})"_ba;
    QTest::newRow("letters as escapes") << R"({"a":"\u0041\u00e9\uD83D\uDE00"})"_ba;
    QTest::newRow("a backslash before a u") << R"({"a":"C:\\u202e"})"_ba;
    QTest::newRow("other scripts") << QByteArray("{\"a\":\"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xe4\xbd\xa0\"}");
    QTest::newRow("nothing") << ""_ba;
}

void TestVisibleText::u05_ordinaryJsonHidesNothing()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!hidesCharacters(json));
}

void TestVisibleText::u06_paddingIsCounted_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("4,000 blanks") << u"ls"_s + QString(4000, u' ') + u"; rm -rf ~"_s << u"ls‹4000 blanks›; rm -rf ~"_s;
    QTest::newRow("300 line ends") << u"ls"_s + QString(300, u'\n') + u"rm"_s << u"ls‹300 blanks›\nrm"_s;
    QTest::newRow("of both") << u"a"_s + u" \n"_s.repeated(200) + u"b"_s << u"a‹400 blanks›\nb"_s;
    QTest::newRow("tabs and wide blanks") << u"a"_s + u"\t\u3000"_s.repeated(100) + u"b"_s << u"a‹200 blanks›b"_s;
    QTest::newRow("written as escapes") << u"{\"a\": \"x"_s + u"\\n"_s.repeated(300) + u"y\"}"_s
                                        << u"{\"a\": \"x‹300 blanks›y\"}"_s;
    QTest::newRow("at the end") << u"a"_s + QString(4000, u' ') << u"a‹4000 blanks›"_s;
}

void TestVisibleText::u06_paddingIsCounted()
{
    QFETCH(const QString, raw);
    QFETCH(const QString, shown);
    const ShownText text(raw, {.keepLineEnds = true, .pieceLength = 4096, .foldsPadding = true});
    QCOMPARE(text.text(), shown);
    QCOMPARE(text.rawOf(0, text.text().size()), raw); // copied as it was
    QVERIFY(ShownText(raw, {}).text() != shown);      // only where it is asked for
}

void TestVisibleText::u06_whatIsLaidOutStaysAsItIs_data()
{
    QTest::addColumn<QString>("raw");
    QTest::newRow("deep JSON") << u"{\n"_s + QString(60, u' ') + u"\"a\": 1\n}"_s;
    QTest::newRow("a few blank lines") << u"a\n\n\n\nb"_s;
    QTest::newRow("a table") << u"name          value\nother         1"_s;
    QTest::newRow("some escapes") << uR"({"a": "x\n\n\ty"})"_s;
}

void TestVisibleText::u06_whatIsLaidOutStaysAsItIs()
{
    QFETCH(const QString, raw);
    QCOMPARE(ShownText(raw, {.foldsPadding = true}).text(), raw);
}

QTEST_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
