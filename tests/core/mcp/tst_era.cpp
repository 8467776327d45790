// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/era.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestEra : public QObject
{
    Q_OBJECT
private slots:
    void readsItsOwnRevisions();
    void splitsTheErasAtTheStatelessRevision();
    void readsPolicies_data();
    void readsPolicies();
    void refusesUnknownPolicies();
};

void TestEra::readsItsOwnRevisions()
{
    for (const Era era : {Era::Legacy, Era::Modern}) {
        for (const Revision revision : knownRevisions(era)) {
            QCOMPARE(revisionFromText(revisionText(revision)), revision);
            QCOMPARE(eraOf(revision), era);
        }
    }
    QVERIFY(!revisionFromText(u"2025-11-24"));
    QVERIFY(!revisionFromText(u""));
}

void TestEra::splitsTheErasAtTheStatelessRevision()
{
    QCOMPARE(knownRevisions(Era::Modern), QList{Revision::V20260728});
    QCOMPARE(knownRevisions(Era::Legacy).size(), 4);
    QCOMPARE(knownRevisions(Era::Legacy).constFirst(), Revision::V20251125);
    QCOMPARE(knownRevisions(Era::Legacy).constLast(), Revision::V20241105);
}

void TestEra::readsPolicies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EraPolicy>("policy");
    using Mode = EraPolicy::Mode;
    QTest::newRow("auto") << u"auto"_s << EraPolicy{};
    QTest::newRow("legacy") << u"legacy"_s << EraPolicy{.mode = Mode::Legacy, .pinned = {}};
    QTest::newRow("modern") << u"modern"_s << EraPolicy{.mode = Mode::Modern, .pinned = {}};
    QTest::newRow("old pin") << u"2025-06-18"_s << EraPolicy{.mode = Mode::Legacy, .pinned = Revision::V20250618};
    QTest::newRow("new pin") << u"2026-07-28"_s << EraPolicy{.mode = Mode::Modern, .pinned = Revision::V20260728};
}

void TestEra::readsPolicies()
{
    QFETCH(const QString, text);
    QFETCH(const EraPolicy, policy);
    QCOMPARE(EraPolicy::fromText(text), policy);
    QCOMPARE(policy.toText(), text);
}

void TestEra::refusesUnknownPolicies()
{
    QVERIFY(!EraPolicy::fromText(u"Auto"));
    QVERIFY(!EraPolicy::fromText(u"2030-01-01"));
    QVERIFY(!EraPolicy::fromText(u""));
}

QTEST_GUILESS_MAIN(TestEra)
#include "tst_era.moc"
