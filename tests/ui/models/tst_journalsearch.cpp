// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriveonce.h"
#include "tests/core/journal/messagesample.h"
#include "ui/models/journal/journalsearch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestJournalSearch : public QObject
{
    Q_OBJECT
private slots:
    void whatTheTextIndexKnowsComesAheadOfTheScan();
};

/// In slices of one nanosecond the scan looks at 512 messages before the text index has its turn: it is far from the
/// oldest then, however fast the machine is.
void TestJournalSearch::whatTheTextIndexKnowsComesAheadOfTheScan()
{
    constexpr quint64 kMany = 20'000;
    constexpr quint64 kWord = 7; // the oldest that holds it
    constexpr quint64 kPart = 9; // which the index does not know
    QTemporaryDir dir;
    {
        const auto journal = Journal::open(dir.path());
        QVERIFY(journal);
        for (quint64 i = 0; i < kMany; ++i) {
            Sample::write(**journal, {.body = i == kWord ? "a needle" : i == kPart ? "xxneedlexx" : "hay"});
        }
    }
    QVERIFY(DeriveOnce{.indexesText = true}.run(dir.path()));

    JournalSearch search(dir.path(), std::chrono::nanoseconds(1));
    std::vector<quint64> early;
    std::vector<quint64> scanned;
    quint64 leftAtFirst = 0;
    bool isDone = false;
    connect(&search, &JournalSearch::found, this, [&](const JournalFound &found) {
        if (early.empty() && !found.early.empty()) {
            leftAtFirst = found.left;
        }
        early.insert(early.end(), found.early.begin(), found.early.end());
        scanned.insert(scanned.end(), found.older.begin(), found.older.end());
        isDone = found.left == 0;
    });
    search.start(Filter::parse(u"NEEDLE"_s).value(), 0, kMany);
    QTRY_VERIFY(isDone);
    QCOMPARE(early, std::vector<quint64>{kWord});
    QCOMPARE(scanned, std::vector<quint64>{kPart}); // the other one is not told again
    QVERIFY(leftAtFirst > kPart);
}

QTEST_GUILESS_MAIN(TestJournalSearch)
#include "tst_journalsearch.moc"
