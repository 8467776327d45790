// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/textneedle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestTextNeedle : public QObject
{
    Q_OBJECT
private slots:
    void findsTextInBytes_data();
    void findsTextInBytes();
    void agreesWithTheSimpleSearch();
    void livesThroughHostileBytes();
};

void TestTextNeedle::findsTextInBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const char *text, bool isExact, const QByteArray &bytes, bool found) {
        QTest::newRow(name) << QString::fromUtf8(text) << isExact << bytes << found;
    };
    row("any case", "IsSuE", false, R"({"name":"create_issue"})", true);
    row("exact case", "Issue", true, R"({"name":"create_issue"})", false);
    row("exact", "_issue", true, R"({"name":"create_issue"})", true);
    row("at the end", "xyz", false, "abcxyz", true);
    row("longer than all", "abcd", false, "abc", false);
    row("in nothing", "a", false, "", false);
    row("parts in order", "crea*sue", false, R"({"name":"create_issue"})", true);
    row("parts out of order", "issue*create", false, R"({"name":"create_issue"})", false);
    row("parts may not overlap", "ab*bc", false, "abc", false);
    row("a star alone", "*", false, "", true);
    row("an exact star", "a*b", true, "a*b", true);
    row("an exact star is no pattern", "a*b", true, "axb", false);
    row("a quote as JSON writes it", "say \"hi\"", true, R"({"t":"say \"hi\""})", true);
    row("a backslash as JSON writes it", "c:\\temp", false, R"({"t":"C:\\Temp"})", true);
    row("a slash that is escaped", "a/b", false, R"({"t":"a\/b"})", true);
    row("a line end", "a\nb", true, R"({"t":"a\nb"})", true);
    row("umlauts", "GRÖSSE", false, "größe Grösse"_ba, true);
    row("cyrillic in any case", "привет", false, "Привет"_ba, true);
    row("cyrillic exact", "привет", true, "Привет"_ba, false);
    row("escaped characters", "привет", false, R"({"t":"\u041f\u0440\u0438\u0432\u0435\u0442"})", true);
    row("escaped surrogates", "😀", true, R"({"t":"\ud83d\ude00"})", true);
    row("no UTF-8 around it", "wörd", false, QByteArray("\xff\xfe w\xc3\xb6rd \xc3"), true);
    row("a zero byte", "b", false, QByteArray("a\0b", 3), true);
}

void TestTextNeedle::findsTextInBytes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isExact);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, found);
    QCOMPARE(TextNeedle(text, isExact).isIn(bytes), found);
}

void TestTextNeedle::agreesWithTheSimpleSearch()
{
    quint32 state = 7;
    const auto next = [&state](quint32 below) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % below;
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray hay;
        QByteArray needle;
        for (quint32 left = next(40); left > 0; --left) {
            hay += "abAB"[next(4)];
        }
        for (quint32 left = 1 + next(5); left > 0; --left) {
            needle += "abAB"[next(4)];
        }
        const QString text = QString::fromLatin1(needle);
        QCOMPARE(TextNeedle(text, true).isIn(hay), hay.contains(needle));
        QCOMPARE(TextNeedle(text, false).isIn(hay), hay.toLower().contains(needle.toLower()));
    }
}

void TestTextNeedle::livesThroughHostileBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i) {
        bytes += char(i * 31 + i / 256);
    }
    for (const QString &text : {u"ä"_s, u"\\"_s, u"\\u"_s, u"ab"_s, QString(QChar(0xd800)), QString(300, u'ü')}) {
        (void)TextNeedle(text, false).isIn(bytes);
        (void)TextNeedle(text, true).isIn(bytes);
        (void)TextNeedle(text, false).isIn("\\"_ba);
        (void)TextNeedle(text, false).isIn("\\u"_ba);
        (void)TextNeedle(text, false).isIn("\\u12"_ba);
    }
}

QTEST_GUILESS_MAIN(TestTextNeedle)
#include "tst_textneedle.moc"
