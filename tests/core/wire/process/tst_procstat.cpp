// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/procstat.h"

#include <QTest>

using namespace Signalbox;

namespace {

constexpr const char *kRest = " S 41 42 42 0 -1 4194560 900 0 3 0 120 30 7 5 20 0 11 0 98765 123456789 2500 "
                              "18446744073709551615 1 1 0 0 0 0 0 4096 0 0 0 0 17 1 0 0 0 0 0\n";

} // namespace

class TestProcStat : public QObject
{
    Q_OBJECT
private slots:
    void readsTheFields_data();
    void readsTheFields();
    void refusesWhatIsNoStat_data();
    void refusesWhatIsNoStat();
};

void TestProcStat::readsTheFields_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("node");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("parentheses") << QByteArray("a) R 1 (b");
    QTest::newRow("only parentheses") << QByteArray(")))((");
    QTest::newRow("line ends") << QByteArray("x\n) Z 1 2\n3");
    QTest::newRow("spaces") << QByteArray("tmux: server");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x01");
}

void TestProcStat::readsTheFields()
{
    QFETCH(const QByteArray, name);
    const auto stat = ProcStat::parse("77 (" + name + ')' + kRest);
    QVERIFY(stat);
    QCOMPARE(stat->state, 'S');
    QCOMPARE(stat->parent, 41);
    QCOMPARE(stat->ownTicks, 150);
    QCOMPARE(stat->reapedTicks, 12);
    QCOMPARE(stat->threads, 11);
    QCOMPARE(stat->startTicks, 98765U);
    QCOMPARE(stat->residentPages, 2500);
}

void TestProcStat::refusesWhatIsNoStat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no name") << QByteArray("77 node S 1 1");
    QTest::newRow("cut") << QByteArray("77 (node) S 41 42 42 0 -1 4194560 900 0");
    QTest::newRow("no numbers") << QByteArray("77 (node) S") + QByteArray(" x").repeated(30);
    QTest::newRow("ends after the name") << QByteArray("77 (node)");
}

void TestProcStat::refusesWhatIsNoStat()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!ProcStat::parse(text));
}

QTEST_GUILESS_MAIN(TestProcStat)

#include "tst_procstat.moc"
