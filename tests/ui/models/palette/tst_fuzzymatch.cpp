// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/fuzzymatch.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT
private slots:
    void findsTheLetters_data();
    void findsTheLetters();
    void putsTheBestFirst_data();
    void putsTheBestFirst();
    void wordsThatAreNotShownCountByTheirBeginnings();
    void everythingFitsNothing();
    void aNameWhoseSmallLettersAreMoreIsLeftOut();
    void endsOnLongNames();
};

namespace {

std::optional<FuzzyMatch> match(const QString &typed, const QString &name)
{
    return FuzzyMatch::of(typed, name, name.toLower());
}

} // namespace

void TestFuzzyMatch::findsTheLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qsizetype>>("places");
    QTest::newRow("beginning") << u"cre"_s << u"create_issue"_s << QList<qsizetype>{0, 1, 2};
    QTest::newRow("word") << u"iss"_s << u"create_issue"_s << QList<qsizetype>{7, 8, 9};
    QTest::newRow("word after another place") << u"is"_s << u"this_is"_s << QList<qsizetype>{5, 6};
    QTest::newRow("capital") << u"issue"_s << u"createIssue"_s << QList<qsizetype>{6, 7, 8, 9, 10};
    QTest::newRow("inside") << u"eate"_s << u"create"_s << QList<qsizetype>{2, 3, 4, 5};
    QTest::newRow("scattered") << u"cri"_s << u"create_issue"_s << QList<qsizetype>{0, 1, 7};
    QTest::newRow("not in this order") << u"ic"_s << u"create"_s << QList<qsizetype>{};
    QTest::newRow("not there") << u"xyz"_s << u"create"_s << QList<qsizetype>{};
}

void TestFuzzyMatch::findsTheLetters()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const QList<qsizetype>, places);
    const std::optional<FuzzyMatch> found = match(typed, name);
    QCOMPARE(found.has_value(), !places.isEmpty());
    QCOMPARE(found.value_or(FuzzyMatch()).places, places);
}

void TestFuzzyMatch::putsTheBestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("whole") << u"get"_s << u"get"_s << u"get_me"_s;
    QTest::newRow("beginning") << u"get"_s << u"get_everything_there_is"_s << u"a_get"_s;
    QTest::newRow("word") << u"get"_s << u"to_get_everything_there_is"_s << u"widget"_s;
    QTest::newRow("one piece") << u"get"_s << u"a widget with a long name"_s << u"g_e_t"_s;
    QTest::newRow("beginnings of words") << u"gi"_s << u"get_some_issue"_s << u"greatxinxxxxxx"_s;
    QTest::newRow("shorter") << u"get"_s << u"get_me"_s << u"get_issue"_s;
    const QString filling(600, u'x');
    QTest::newRow("beginning of a long name") << u"import"_s << u"import "_s + filling << u"an import"_s;
    QTest::newRow("word in a long name") << u"import"_s << u"an import "_s + filling << u"reimport"_s;
    QTest::newRow("one piece in a long name") << u"import"_s << u"reimport "_s + filling << u"i-m-p-o-r-t"_s;
    const QString letters(u"abcdefghijklmnopqrstuvwxyz"_s);
    QString apart;
    for (const QChar letter : letters) {
        apart += letter;
        apart += u' ';
    }
    QTest::newRow("many scattered letters")
        << letters.repeated(3) << u"_0"_s + letters.repeated(3) << apart.repeated(3);
}

void TestFuzzyMatch::putsTheBestFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(match(typed, better) && match(typed, worse));
    QCOMPARE_GT(match(typed, better)->score, match(typed, worse)->score);
}

void TestFuzzyMatch::wordsThatAreNotShownCountByTheirBeginnings()
{
    const std::optional<FuzzyMatch> found = FuzzyMatch::ofUnseen(u"desk", u"claude desktop");
    QVERIFY(found);
    QVERIFY(found->places.isEmpty());
    QVERIFY(!FuzzyMatch::ofUnseen(u"top", u"claude desktop"));
    QVERIFY(!FuzzyMatch::ofUnseen(u"cd", u"claude desktop")); // scattered letters would find everything
    QVERIFY(!FuzzyMatch::ofUnseen({}, u"claude desktop"));
    QCOMPARE_GT(match(u"desk"_s, u"the_desk"_s)->score, found->score);
    QCOMPARE_GT(found->score, match(u"desk"_s, u"d_e_s_k"_s)->score);
    QCOMPARE_GT(found->score, match(u"desk"_s, u"kdesktop"_s)->score); // inside of a word
    const QString filling(600, u'x');
    QCOMPARE_GT(match(u"desk"_s, u"a desk "_s + filling)->score, FuzzyMatch::ofUnseen(u"desk", u"desk")->score);
    QCOMPARE_GT(FuzzyMatch::ofUnseen(u"desk", QString(u"desktop "_s + filling))->score,
                match(u"desk"_s, u"kdesk"_s)->score);
    QCOMPARE_GT(FuzzyMatch::ofUnseen(u"desk", QString(u"a desk "_s + filling))->score,
                FuzzyMatch::ofUnseen(u"desk", u"desktop")->score); // a whole word
    QCOMPARE(FuzzyMatch::ofUnseen(u"desk", u"desktop, desk")->score + 13,
             FuzzyMatch::ofUnseen(u"desk", u"desk")->score + 4); // wherever the whole word stands
}

void TestFuzzyMatch::everythingFitsNothing()
{
    QVERIFY(match({}, u"any"_s));
    QVERIFY(match({}, u"any"_s)->places.isEmpty());
    QVERIFY(match({}, {}));
    QVERIFY(!match(u"a"_s, {}));
}

void TestFuzzyMatch::aNameWhoseSmallLettersAreMoreIsLeftOut()
{
    const QString name = u"\u0130stanbul"_s; // its first letter is two in lower case
    QVERIFY(!FuzzyMatch::of(u"stan"_s, name, u"i\u0307stanbul"_s));
}

void TestFuzzyMatch::endsOnLongNames()
{
    const QString name(1 << 20, u'a');
    QVERIFY(!match(u"aaaaaaaab"_s, name));
    QVERIFY(match(u"aaaaaaaaa"_s, name));
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
