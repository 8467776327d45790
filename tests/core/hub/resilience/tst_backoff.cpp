// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/backoff.h"

#include <QTest>

using namespace Signalbox;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT
private slots:
    void doublesUpToTheLongest();
    void survivesAnyCount();
    void jitterStaysWithinAndIsRepeatable();
};

void TestBackoff::doublesUpToTheLongest()
{
    const Backoff backoff;
    const QList<std::chrono::milliseconds> expected{1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s};
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(backoff.after(i + 1).count(), expected[i].count());
    }
}

void TestBackoff::survivesAnyCount()
{
    const Backoff backoff;
    QCOMPARE(backoff.after(std::numeric_limits<int>::max()), backoff.longest);
    QCOMPARE(backoff.after(0), backoff.first);
    QCOMPARE(backoff.after(-5), backoff.first);
    const Backoff slow{.first = 24h, .longest = 25h};
    QCOMPARE(slow.after(31), slow.longest);
}

void TestBackoff::jitterStaysWithinAndIsRepeatable()
{
    const Backoff backoff;
    QRandomGenerator one(7);
    QRandomGenerator two(7);
    QSet<qint64> seen;
    for (int i = 0; i < 1000; ++i) {
        const int failures = 1 + (i % 8);
        const auto wait = backoff.jittered(failures, one);
        QCOMPARE(wait, backoff.jittered(failures, two));
        QVERIFY(wait <= backoff.after(failures) && wait.count() >= backoff.after(failures).count() / 10);
        seen.insert(wait.count());
    }
    QVERIFY(seen.size() > 500); // it is no constant
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
