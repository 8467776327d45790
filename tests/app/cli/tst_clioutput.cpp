// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioutput.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"

#include <QTest>

using namespace Signalbox;

class TestCliOutput : public QObject
{
    Q_OBJECT
private slots:
    void p06_makesHiddenCharactersVisible_data();
    void p06_makesHiddenCharactersVisible();
    void y04_showsEveryCharacterOfJson();
    void showsMomentsAndColumns();
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

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_clioutput.moc"
