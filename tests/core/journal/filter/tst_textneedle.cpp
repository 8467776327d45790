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
    void siftsNothingAwayThatHoldsIt();
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
        for (quint32 left = next(round % 2 == 0 ? 40 : 400); left > 0; --left) {
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

void TestTextNeedle::siftsNothingAwayThatHoldsIt()
{
    const QByteArray pieces[] = {"abc",  "\\u00fc", "ü", "Ü", "ABC",          "a/b", "a\\/b",
                                 "\\\"", "x",       " ", "k", "\xe2\x84\xaa", "s"};
    const QString texts[] = {u"abc"_s,    u"ü"_s,  u"c*a"_s, u"a/b"_s, u"\""_s,
                             u"\u212a"_s, u"xx"_s, u"*"_s,   u"übc"_s, u"bcab"_s};
    quint32 state = 3;
    const auto next = [&state](quint32 below) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % below;
    };
    for (int round = 0; round < 2000; ++round) {
        QByteArray block;
        std::vector<TextNeedle::Place> places;
        for (quint32 body = next(20); body > 0; --body) {
            block += QByteArray(next(3), 'a'); // what belongs to none
            const qsizetype at = block.size();
            for (quint32 left = next(9); left > 0; --left) {
                block += pieces[next(std::size(pieces))];
            }
            places.push_back({at, block.size() - at});
        }
        for (const QString &text : texts) {
            const TextNeedle needle(text, round % 2 == 1);
            std::vector<bool> mayHold(places.size(), false);
            needle.sift(block, places, mayHold);
            for (std::size_t i = 0; i < places.size(); ++i) {
                QVERIFY(mayHold[i] || !needle.isIn(QByteArrayView(block).sliced(places[i].at, places[i].size)));
            }
        }
    }
    std::vector<bool> mayHold(2, false);
    const TextNeedle::Place two[] = {{0, 3}, {3, 3}};
    TextNeedle(u"def"_s, false).sift("abcDEF", two, mayHold);
    QCOMPARE(mayHold, std::vector<bool>({false, true}));
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
