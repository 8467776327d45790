// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioutput.h"
#include "app/cli/texttable.h"
#include "app/cli/unifieddiff.h"
#include "app/cli/visiblejson.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCliOutput : public QObject
{
    Q_OBJECT
private slots:
    void p06_makesHiddenCharactersVisible_data();
    void p06_makesHiddenCharactersVisible();
    void y04_showsEveryCharacterOfJson();
    void showsMomentsAndColumns();
    void aDifferenceShowsOnlyWhichEndsOfLinesChange();
};

void TestCliOutput::p06_makesHiddenCharactersVisible_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain", "a\tb\n", "a\tb\n");
    row("letters", "ä€😀", "ä€😀");
    row("escape", "\x1b[2J", "\\u001b[2J");
    row("delete", "\x7f", "\\u007f");
    row("carriage return", "a\rb", "a\\u000db");
    row("C1",
        "\xc2\x9b"
        "2J",
        "\\u009b2J");
    row("no C1", "\xc2\xa0", "\xc2\xa0");
    row("override", "\xe2\x80\xae", "\\u202e");
    row("isolate", "\xe2\x81\xa6", "\\u2066");
    row("dash", "\xe2\x80\x94", "\xe2\x80\x94");
    row("cut at the end", "\xe2\x80", "\xe2\x80");
    row("cut C2", "\xc2", "\xc2");
}

void TestCliOutput::p06_makesHiddenCharactersVisible()
{
    QFETCH(QByteArray, text);
    QTEST(forTerminal(text), "shown");
}

void TestCliOutput::y04_showsEveryCharacterOfJson()
{
    // a blank without width, one that does not break, a tag, a variation, a letter that shows nothing
    QCOMPARE(visibleJson("{\"a\u00e4\":\"x\u200b\u00a0\U000e0041\ufe0f\u3164😀\"}"),
             QStringLiteral("{\n  \"aä\": \"x\\u200b\\u00a0\\udb40\\udc41\\ufe0f\\u3164😀\"\n}"));
    QCOMPARE(visibleText(u"a\nb\u2028c"), QStringLiteral("a\\u000ab\\u2028c"));
}

void TestCliOutput::showsMomentsAndColumns()
{
    QCOMPARE(tableText({{QStringLiteral("a"), QStringLiteral("bcd")},
                        {QStringLiteral("efg"), QString()},
                        {QString(), QStringLiteral("h")}}),
             QStringLiteral("a    bcd\nefg\n     h\n"));
    QCOMPARE(momentText(1'764'331'200'999), QStringLiteral("2025-11-28T12:00:00Z"));
}

void TestCliOutput::aDifferenceShowsOnlyWhichEndsOfLinesChange()
{
    const QByteArray before = "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}";
    const QString same = unifiedDiff(u"f"_s, before, "{\r\n  \"a\": 3,\r\n  \"c\": 4,\r\n  \"b\": 2\r\n}", {});
    QCOMPARE(same, u"--- f\n+++ f\n@@ -1,4 +1,5 @@\n {\n-  \"a\": 1,\n+  \"a\": 3,\n+  \"c\": 4,\n   \"b\": 2\n }\n"_s);
    const QString other = unifiedDiff(u"f"_s, before, "{\r\n  \"a\": 1,\n  \"b\": 2\r\n}", {});
    QVERIFY2(other.contains(u" {\n-  \"a\": 1,\r\n+  \"a\": 1,\n   \"b\": 2\n"_s), qPrintable(other));
    const QString mixed = unifiedDiff(u"f"_s, "a\nb\nc\n", "a\nb\r\nnew\r\nc\n", {});
    QVERIFY2(mixed.contains(u"-b\n+b\r\n+new\r\n"_s), qPrintable(mixed));
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_clioutput.moc"
