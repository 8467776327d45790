// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/resultcache.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

CallOutcome outcomeOf(const QByteArray &result)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = result;
    return outcome;
}

ResultCache::Key keyOf(int number)
{
    return {.server = QString(QChar(u'a' + (number % 3))),
            .subject = number % 2 == 0 ? QString() : u"bob"_s,
            .tool = u"read"_s,
            .arguments = QByteArray::number(number / 6)};
}

/// The same as plainly as can be: a list, the one asked for last at its end.
struct Model
{
    struct Entry
    {
        ResultCache::Key key;
        QByteArray result;
        qint64 storedNs;
        qint64 untilNs;
    };
    std::vector<Entry> entries;
    qsizetype most;

    std::optional<QByteArray> find(const ResultCache::Key &key, qint64 now)
    {
        const auto found = std::ranges::find(entries, key, &Entry::key);
        if (found == entries.end()) {
            return {};
        }
        const Entry entry = *found;
        entries.erase(found);
        if (now >= entry.untilNs) {
            return {};
        }
        entries.push_back(entry);
        return entry.result;
    }
    void put(const ResultCache::Key &key, const QByteArray &result, qint64 now, qint64 forNs)
    {
        std::erase_if(entries, [&](const Entry &entry) { return entry.key == key; });
        if (forNs > 0) {
            entries.push_back({key, result, now, now + forNs});
        }
        while (qsizetype(entries.size()) > most) {
            entries.erase(entries.begin());
        }
    }
};

} // namespace

class TestResultCache : public QObject
{
    Q_OBJECT
private slots:
    void y09_whatIsKeptAndForWhom();
    void keepsWithinItsBytes();
    void behavesAsItsModel();
};

void TestResultCache::y09_whatIsKeptAndForWhom()
{
    ResultCache cache;
    const ResultCache::Key key{.server = u"s"_s, .subject = u"ann"_s, .tool = u"t"_s, .arguments = "{}"};
    cache.put(key, outcomeOf("1"), 100, 50);
    QCOMPARE(cache.find(key, 149)->outcome.result, "1");
    QCOMPARE(cache.find(key, 149)->ageNs, 49);
    QVERIFY(!cache.find(key, 150)); // its time is over
    QCOMPARE(cache.size(), 0);
    for (const qint64 forNs : {qint64(0), qint64(-1)}) { // no time at all
        cache.put(key, outcomeOf("1"), 0, 50);
        cache.put(key, outcomeOf("2"), 0, forNs);
        QVERIFY(!cache.find(key, 0)); // and the older one does not come back
    }
    cache.put(key, outcomeOf("1"), 0, 50);
    ResultCache::Key other = key;
    other.subject = u"bob"_s;
    QVERIFY(!cache.find(other, 0));
    other = key;
    other.server = u"r"_s;
    QVERIFY(!cache.find(other, 0));
    cache.forget(u"r"_s);
    QVERIFY(cache.find(key, 0));
    cache.forget(u"s"_s);
    QVERIFY(!cache.find(key, 0));
    QCOMPARE(cache.bytes(), 0);
}

void TestResultCache::keepsWithinItsBytes()
{
    ResultCache cache(1000, 1000);
    for (int i = 0; i < 30; ++i) {
        cache.put(keyOf(i), outcomeOf(QByteArray(100, 'x')), 0, 1);
        QVERIFY(cache.bytes() <= 1000);
    }
    QCOMPARE(cache.size(), 10);
    QVERIFY(!cache.find(keyOf(0), 0));
    QVERIFY(cache.find(keyOf(29), 0));
    cache.put(keyOf(29), outcomeOf(QByteArray(1001, 'x')), 0, 1); // larger than all
    QCOMPARE(cache.size(), 9);
}

void TestResultCache::behavesAsItsModel()
{
    const quint32 seed =
        qEnvironmentVariableIsSet("SIGNALBOX_SEED") ? qEnvironmentVariable("SIGNALBOX_SEED").toUInt() : 20261128U;
    qInfo("SIGNALBOX_SEED=%u", seed);
    QRandomGenerator chance(seed);
    ResultCache cache(20);
    Model model{.entries = {}, .most = 20};
    qint64 now = 0;
    int hits = 0;
    for (int step = 0; step < 100'000; ++step) {
        now += chance.bounded(3);
        const ResultCache::Key key = keyOf(chance.bounded(60));
        const int what = chance.bounded(1000);
        if (what < 500) {
            const auto hit = cache.find(key, now);
            const auto expected = model.find(key, now);
            QCOMPARE(hit.has_value(), expected.has_value());
            if (hit) {
                QCOMPARE(hit->outcome.result, *expected);
                ++hits;
            }
        } else if (what < 999) {
            const QByteArray result = QByteArray::number(step);
            const qint64 forNs = chance.bounded(200) - 5;
            cache.put(key, outcomeOf(result), now, forNs);
            model.put(key, result, now, forNs);
        } else {
            cache.forget(key.server);
            std::erase_if(model.entries, [&](const Model::Entry &entry) { return entry.key.server == key.server; });
        }
        QCOMPARE(cache.size(), qsizetype(model.entries.size()));
    }
    QVERIFY(hits > 1000);
}

QTEST_APPLESS_MAIN(TestResultCache)
#include "tst_resultcache.moc"
