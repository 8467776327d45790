// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/latencyhistogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kValues = 200'000;

/// Known distributions: by a fixed seed, in nanoseconds.
std::vector<qint64> values(const QByteArray &name)
{
    std::mt19937_64 random(4);
    std::vector<qint64> made;
    const auto fill = [&](auto distribution) {
        for (int i = 0; i < kValues; ++i) {
            made.push_back(std::max<qint64>(qint64(distribution(random)), 0));
        }
    };
    if (name == "uniform") {
        fill(std::uniform_int_distribution<qint64>(1'000, 50'000'000));
    } else if (name == "exponential") {
        fill(std::exponential_distribution<double>(1e-6));
    } else if (name == "lognormal") {
        fill(std::lognormal_distribution<double>(14, 2));
    } else if (name == "two hills") {
        fill(std::normal_distribution<double>(2e6, 1e5));
        fill(std::normal_distribution<double>(3e9, 1e8));
    } else if (name == "small numbers") {
        fill(std::uniform_int_distribution<qint64>(0, 127));
    } else {
        made.assign(1000, 123'456'789);
    }
    return made;
}

bool isWithin(double found, double truth, double share)
{
    return std::abs(found - truth) <= share * truth;
}

} // namespace

class TestLatencyHistogram : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst()
    {
        const LatencyHistogram histogram;
        QVERIFY(histogram.isEmpty());
        QCOMPARE(histogram.percentile(50), 0);
        QCOMPARE(histogram.mean(), 0.0);
        QVERIFY(histogram.classes().empty());
    }

    void agreesWithTheTruePercentilesWithinOnePercent_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"uniform", "exponential", "lognormal", "two hills", "small numbers", "one value"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }

    void agreesWithTheTruePercentilesWithinOnePercent()
    {
        QFETCH(const QByteArray, name);
        std::vector<qint64> truth = values(name);
        LatencyHistogram histogram;
        double sum = 0;
        for (const qint64 value : truth) {
            histogram.add(value);
            sum += double(value);
        }
        std::ranges::sort(truth);
        for (const double percent : {0.0, 1.0, 10.0, 25.0, 50.0, 75.0, 90.0, 95.0, 99.0, 99.9, 100.0}) {
            const auto rank = std::max<std::size_t>(std::size_t(std::ceil(percent / 100 * double(truth.size()))), 1);
            const auto found = double(histogram.percentile(percent));
            QVERIFY2(isWithin(found, double(truth[rank - 1]), 0.01), qPrintable(u"%1: %2"_s.arg(percent).arg(found)));
        }
        QCOMPARE(histogram.count(), truth.size());
        QCOMPARE(histogram.least(), truth.front());
        QCOMPARE(histogram.greatest(), truth.back());
        QVERIFY(isWithin(histogram.mean(), sum / double(truth.size()), 1e-9));
    }

    void isTheSameHoweverItWasGathered()
    {
        LatencyHistogram whole;
        std::array<LatencyHistogram, 7> parts;
        std::size_t turn = 0;
        for (const qint64 value : values("lognormal")) {
            whole.add(value);
            parts[turn++ % parts.size()].add(value);
        }
        LatencyHistogram merged;
        for (const LatencyHistogram &part : parts) {
            merged.merge(part);
        }
        QCOMPARE(merged, whole);
        merged.merge({});
        QCOMPARE(merged, whole);
    }

    void comesBackFromItsBytes()
    {
        for (const char *name : {"uniform", "lognormal", "two hills", "small numbers", "one value"}) {
            LatencyHistogram histogram;
            for (const qint64 value : values(name)) {
                histogram.add(value);
            }
            const QByteArray bytes = histogram.toBytes();
            QCOMPARE(LatencyHistogram::fromBytes(bytes), histogram);
            QVERIFY2(bytes.size() < 4096, qPrintable(u"%1 bytes"_s.arg(bytes.size())));
        }
        QCOMPARE(LatencyHistogram::fromBytes(LatencyHistogram().toBytes()), LatencyHistogram());
    }

    void refusesBytesThatAreNoHistogram()
    {
        LatencyHistogram histogram;
        histogram.add(5'000'000, 3);
        const QByteArray bytes = histogram.toBytes();
        QVERIFY(!LatencyHistogram::fromBytes({}));
        QVERIFY(!LatencyHistogram::fromBytes("\x07"));
        QVERIFY(!LatencyHistogram::fromBytes(bytes.chopped(1)));
        QVERIFY(!LatencyHistogram::fromBytes(bytes + '\x01'));
        QVERIFY(!LatencyHistogram::fromBytes(bytes + QByteArray(12, '\xff')));
    }

    void holdsTheGreatestAndTheLeast()
    {
        LatencyHistogram histogram;
        histogram.add(-5);
        histogram.add(std::numeric_limits<qint64>::max());
        QCOMPARE(histogram.least(), 0);
        QCOMPARE(histogram.greatest(), std::numeric_limits<qint64>::max());
        QCOMPARE(histogram.percentile(50), 0);
        QCOMPARE(histogram.percentile(100), std::numeric_limits<qint64>::max());
        QCOMPARE(LatencyHistogram::fromBytes(histogram.toBytes()), histogram);
    }

    void itsClassesLieSideBySide()
    {
        LatencyHistogram histogram;
        for (qint64 value = 0; value < 100'000; ++value) {
            histogram.add(value);
        }
        qint64 next = 0;
        for (const LatencyHistogram::Class &one : histogram.classes()) {
            QCOMPARE(one.low, next);
            QVERIFY(double(one.high - one.low) <= double(one.low) / 64);
            next = one.high + 1;
        }
        QVERIFY(next >= 100'000);
        QCOMPARE(histogram.countBetween(0, std::numeric_limits<qint64>::max()), 100'000U);
        QVERIFY(isWithin(double(histogram.countBetween(20'000, 60'000)), 40'000, 0.01));
    }
};

QTEST_APPLESS_MAIN(TestLatencyHistogram)

#include "tst_latencyhistogram.moc"
