// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriveonce.h"
#include "core/journal/search/earlyhits.h"
#include "tests/core/journal/messagesample.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr quint64 kMany = 3000;

Filter filterOf(const QString &text)
{
    return Filter::parse(text).value();
}

} // namespace

class TestEarlyHits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void knowsTheWordsThatAllMustHold_data();
    void knowsTheWordsThatAllMustHold();
    void findsWordsNewestFirst();
    void findsOnlyWhatPassesTheWholeFilter();
    void looksOnlyAtItsStretch();
    void endsWhenItHasFoundEnough();
    void hasNothingWithoutAnIndexOrAWord();
    void isCalledOff();

private:
    std::vector<quint64> all(const QString &text, JournalReader::Stretch stretch = {0, kMany});

    QTemporaryDir m_dir;
    std::unique_ptr<JournalReader> m_reader;
};

/// Every 1000th message holds a needle, one of them in the middle of a word; all hold hay.
void TestEarlyHits::initTestCase()
{
    const QString folder = m_dir.path();
    {
        const auto journal = Journal::open(folder);
        QVERIFY(journal);
        for (quint64 i = 0; i < kMany; ++i) {
            const bool has = i % 1000 == 5;
            Sample::write(**journal, {.server = i % 2 == 0 ? "github" : "postgres",
                                      .body = !has        ? "all the hay"
                                              : i == 1005 ? "hay xneedlex"
                                                          : "hay, a Needle\\n" + QByteArray::number(i)});
        }
    }
    QVERIFY(DeriveOnce{.indexesText = true}.run(folder));
    auto reader = JournalReader::open(folder);
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

std::vector<quint64> TestEarlyHits::all(const QString &text, JournalReader::Stretch stretch)
{
    const auto early = EarlyHits::of(m_dir.path(), *m_reader, filterOf(text), 0, stretch);
    std::vector<quint64> found;
    while (early && early->step(found)) {
    }
    return found;
}

void TestEarlyHits::knowsTheWordsThatAllMustHold_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *filter, const char *words) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(words);
    };
    row("needle", "needle");
    row("create issue server:github", "create issue");
    row("\"no such table\" dur:>1s", "no such table");
    row("crea*issue", "crea issue");
    row("needle -hay", "needle");
    row("needle or hay", "");
    row("text:needle,hay", "");
    row("(needle or hay) straw", "straw");
    row("-needle", "");
    row("server:github", "");
    row("", "");
}

void TestEarlyHits::knowsTheWordsThatAllMustHold()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, words);
    QCOMPARE(wantedWords(filterOf(filter)), words);
}

void TestEarlyHits::findsWordsNewestFirst()
{
    QCOMPARE(all(u"needle"_s), std::vector<quint64>({2005, 5}));
    QCOMPARE(all(u"hay needl"_s), std::vector<quint64>({2005, 5}));
    QCOMPARE(all(u"nowhere"_s), std::vector<quint64>());
}

void TestEarlyHits::findsOnlyWhatPassesTheWholeFilter()
{
    QCOMPARE(all(u"needle 2005"_s), std::vector<quint64>{2005});
    QCOMPARE(all(u"\"needle\""_s), std::vector<quint64>()); // not in this case
    QCOMPARE(all(u"needle server:github"_s), std::vector<quint64>());
    QCOMPARE(all(u"needle -2005"_s), std::vector<quint64>{5});
}

void TestEarlyHits::looksOnlyAtItsStretch()
{
    QCOMPARE(all(u"needle"_s, {6, kMany}), std::vector<quint64>{2005});
    QCOMPARE(all(u"needle"_s, {0, 2005}), std::vector<quint64>{5});
    QCOMPARE(all(u"needle"_s, {6, 6}), std::vector<quint64>());
}

void TestEarlyHits::endsWhenItHasFoundEnough()
{
    const std::vector<quint64> found = all(u"hay"_s);
    QVERIFY(found.size() >= EarlyHits::kMost);
    QVERIFY(found.size() < 2 * EarlyHits::kMost);
    QVERIFY(std::ranges::is_sorted(found, std::greater()));
    QCOMPARE(found.front(), kMany - 1);
}

void TestEarlyHits::hasNothingWithoutAnIndexOrAWord()
{
    const JournalReader::Stretch stretch{0, kMany};
    QVERIFY(!EarlyHits::of(m_dir.path(), *m_reader, filterOf(u"server:github"_s), 0, stretch));
    QVERIFY(!EarlyHits::of(m_dir.path(), *m_reader, filterOf(u"\"...\""_s), 0, stretch));
    const QTemporaryDir other;
    QVERIFY(!EarlyHits::of(other.path(), *m_reader, filterOf(u"needle"_s), 0, stretch));
}

void TestEarlyHits::isCalledOff()
{
    std::stop_source stop;
    const auto early = EarlyHits::of(m_dir.path(), *m_reader, filterOf(u"needle"_s), 0, {0, kMany}, stop.get_token());
    QVERIFY(early);
    stop.request_stop();
    std::vector<quint64> found;
    while (early->step(found)) {
    }
    QVERIFY(found.empty());
}

QTEST_GUILESS_MAIN(TestEarlyHits)
#include "tst_earlyhits.moc"
