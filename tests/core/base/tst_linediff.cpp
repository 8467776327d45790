// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linediff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using Kind = LineDiff::Row::Kind;

namespace {

/// "=a" same, "-a" taken away, "+a" added, "…3" left out.
QByteArrayList shortOf(const LineDiff &diff)
{
    QByteArrayList lines;
    for (const LineDiff::Row &row : diff.rows) {
        switch (row.kind) {
        case Kind::Same:
            lines.append("=" + row.text.toByteArray());
            break;
        case Kind::Removed:
            lines.append("-" + row.text.toByteArray());
            break;
        case Kind::Added:
            lines.append("+" + row.text.toByteArray());
            break;
        case Kind::Skipped:
            lines.append("..." + QByteArray::number(row.before));
            break;
        }
    }
    return lines;
}

/// The texts that the rows stand for, if nothing is left out.
std::pair<QByteArray, QByteArray> textsOf(const LineDiff &diff)
{
    std::pair<QByteArray, QByteArray> texts;
    for (const LineDiff::Row &row : diff.rows) {
        if (row.kind != Kind::Added) {
            texts.first += row.text.toByteArray() + '\n';
        }
        if (row.kind != Kind::Removed) {
            texts.second += row.text.toByteArray() + '\n';
        }
    }
    return texts;
}

/// Lines of the letters, the length of the longest common part by the plain table.
qsizetype commonOf(const QByteArrayList &one, const QByteArrayList &other)
{
    QList<QList<qsizetype>> table(one.size() + 1, QList<qsizetype>(other.size() + 1, 0));
    for (qsizetype i = 0; i < one.size(); ++i) {
        for (qsizetype j = 0; j < other.size(); ++j) {
            table[i + 1][j + 1] = one[i] == other[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
        }
    }
    return table.last().last();
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT
private slots:
    void findsTheFewestChanges_data();
    void findsTheFewestChanges();
    void isNeverWrongForRandomTexts();
    void leavesOutWhatIsFarFromChanges();
    void numbersLinesOnBothSides();
    void anotherLineEndIsAChange();
    void isBounded();
};

void TestLineDiff::findsTheFewestChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("both empty") << ""_ba << ""_ba << QByteArrayList{};
    QTest::newRow("same") << "a\nb\n"_ba << "a\nb\n"_ba << QByteArrayList{"...2"};
    QTest::newRow("from nothing") << ""_ba << "a\nb"_ba << QByteArrayList{"+a", "+b"};
    QTest::newRow("to nothing") << "a\nb"_ba << ""_ba << QByteArrayList{"-a", "-b"};
    QTest::newRow("in the middle") << "a\nb\nc"_ba << "a\nx\nc"_ba << QByteArrayList{"=a", "-b", "+x", "=c"};
    QTest::newRow("at the front") << "b\nc"_ba << "a\nb\nc"_ba << QByteArrayList{"+a", "=b", "=c"};
    QTest::newRow("at the end") << "a\nb"_ba << "a"_ba << QByteArrayList{"=a", "-b"};
    QTest::newRow("paper's example") << "A\nB\nC\nA\nB\nB\nA"_ba << "C\nB\nA\nB\nA\nC"_ba
                                     << QByteArrayList{"-A", "-B", "=C", "+B", "=A", "=B", "-B", "=A", "+C"};
    QTest::newRow("empty lines") << "\n\n"_ba << "\n"_ba << QByteArrayList{"=", "-"};
}

void TestLineDiff::findsTheFewestChanges()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArrayList, expected);
    const LineDiff diff = compareLines(before, after);
    QCOMPARE(shortOf(diff), expected);
    QVERIFY(diff.isExact);
    QVERIFY(diff.isWhole);
}

void TestLineDiff::isNeverWrongForRandomTexts()
{
    QRandomGenerator random(20261128);
    for (int round = 0; round < 300; ++round) {
        QByteArrayList one;
        QByteArrayList other;
        for (int i = random.bounded(20); i > 0; --i) {
            one.append(QByteArray(1, char('a' + random.bounded(4))));
        }
        for (int i = random.bounded(20); i > 0; --i) {
            other.append(QByteArray(1, char('a' + random.bounded(4))));
        }
        const QByteArray before = one.isEmpty() ? QByteArray() : one.join('\n') + '\n';
        const QByteArray after = other.isEmpty() ? QByteArray() : other.join('\n') + '\n';
        const LineDiff diff = compareLines(before, after);
        const qsizetype common = commonOf(one, other);
        QCOMPARE(diff.removed, one.size() - common);
        QCOMPARE(diff.added, other.size() - common);
        const bool isAll = std::ranges::none_of(diff.rows, [](const auto &row) { return row.kind == Kind::Skipped; });
        if (isAll) {
            QCOMPARE(textsOf(diff), std::pair(before, after));
        }
    }
}

void TestLineDiff::leavesOutWhatIsFarFromChanges()
{
    QByteArray before;
    for (int i = 0; i < 20; ++i) {
        before += 'l' + QByteArray::number(i) + '\n';
    }
    QByteArray after = before;
    after.replace("l10\n", "new\n");
    const QByteArrayList expected{"...7", "=l7", "=l8", "=l9", "-l10", "+new", "=l11", "=l12", "=l13", "...6"};
    QCOMPARE(shortOf(compareLines(before, after)), expected);
}

void TestLineDiff::numbersLinesOnBothSides()
{
    const LineDiff diff = compareLines("a\nb\nc"_ba, "a\nc"_ba);
    QCOMPARE(diff.rows.size(), 3);
    QCOMPARE(diff.rows[1].before, 1);
    QCOMPARE(diff.rows[1].after, -1);
    QCOMPARE(diff.rows[2].before, 2);
    QCOMPARE(diff.rows[2].after, 1);
}

void TestLineDiff::anotherLineEndIsAChange()
{
    QCOMPARE(shortOf(compareLines("a\r\nb\n"_ba, "a\nb\n"_ba)), (QByteArrayList{"-a\r", "+a", "=b"}));
    QVERIFY(compareLines("a\n"_ba, "a"_ba).isSame()); // the last line's end begins no line
}

void TestLineDiff::isBounded()
{
    QByteArray before("head\n");
    QByteArray after("head\n");
    for (int i = 0; i < 5'000; ++i) {
        before += "old" + QByteArray::number(i) + '\n';
        after += "new" + QByteArray::number(i) + '\n';
    }
    before += "tail\n";
    after += "tail\n";
    const LineDiff diff = compareLines(before, after);
    QVERIFY(!diff.isExact);
    QCOMPARE(diff.removed, 5'000);
    QCOMPARE(diff.added, 5'000);
    QCOMPARE(diff.rows.first().text, "head");
    QCOMPARE(diff.rows.last().text, "tail");

    const LineDiff cut = compareLines(QByteArray(LineDiff::kMostLines + 5, '\n'), "x"_ba);
    QVERIFY(!cut.isWhole);
    QCOMPARE(cut.removed, LineDiff::kMostLines);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
