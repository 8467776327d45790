// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filter.h"
#include "core/journal/filter/filtertime.h"
#include "ui/models/monitor/rangefilter.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr TimeRange kRange{1'795'435'200'250 * kMs, 1'795'435'260'000 * kMs};

} // namespace

class TestRangeFilter : public QObject
{
    Q_OBJECT

private slots:
    void aRangeBecomesSinceAndUntil();
    void anotherRangeTakesItsPlace();
    void whatElseIsAskedForStays();
    void lettingGoTakesItAway();
    void aTextThatIsNoFilterCountsAsNone();
};

void TestRangeFilter::aRangeBecomesSinceAndUntil()
{
    const auto filter = Filter::parse(filterWithRange({}, kRange));
    QVERIFY(filter);
    const QStringList since = filter->topWords(FilterKey::Since);
    const QStringList until = filter->topWords(FilterKey::Until);
    QCOMPARE(since.size(), qsizetype(1));
    QCOMPARE(until.size(), qsizetype(1));
    QCOMPARE(filterTimeNs(since.first(), 0), std::optional(kRange.fromNs));
    QCOMPARE(filterTimeNs(until.first(), 0), std::optional(kRange.toNs));
}

void TestRangeFilter::anotherRangeTakesItsPlace()
{
    const TimeRange other{kRange.fromNs + 1000 * kMs, kRange.toNs};
    QCOMPARE(filterWithRange(filterWithRange({}, kRange), other), filterWithRange({}, other));
}

void TestRangeFilter::whatElseIsAskedForStays()
{
    const QString text = filterWithRange(u"server:github dur:>100ms"_s, kRange);
    const auto filter = Filter::parse(text);
    QVERIFY(filter);
    QCOMPARE(filter->topWords(FilterKey::Server), (QStringList{u"github"_s}));
    QVERIFY(text.contains(u"dur:>100ms"_s));
}

void TestRangeFilter::lettingGoTakesItAway()
{
    const QString before = Filter::parse(u"server:github"_s)->toText();
    QCOMPARE(filterWithRange(filterWithRange(before, kRange), {}), before);
    QCOMPARE(filterWithRange(filterWithRange({}, kRange), {}), QString());
}

void TestRangeFilter::aTextThatIsNoFilterCountsAsNone()
{
    QCOMPARE(filterWithRange(u"dur:>"_s, kRange), filterWithRange({}, kRange));
}

QTEST_GUILESS_MAIN(TestRangeFilter)
#include "tst_rangefilter.moc"
