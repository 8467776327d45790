// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterscan.h"
#include "tests/core/journal/messagesample.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <numeric>
#include <stop_token>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr quint64 kMany = 30'000;

} // namespace

class TestFilterScan : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void givesTheNewestFirst();
    void givesTheOldestFirst();
    void worksInSlices();
    void looksOnlyAtItsStretch();
    void findsInBlocksWhatALookAtEachFinds_data();
    void findsInBlocksWhatALookAtEachFinds();
    void tellsDamagedBodiesAmongGoodOnes_data();
    void tellsDamagedBodiesAmongGoodOnes();
    void isCalledOffFromAnotherThread();
    void findsTheRequestInAnotherChunk();
    void anExchangeLastsFromItsFirstMessageToItsLast();
    void goesOnWithWhatWasWrittenSince();
    void searchesALongMessageInPieces_data();
    void searchesALongMessageInPieces();

private:
    std::vector<quint64> all(FilterScan &scan);
    Filter filter(const QString &text) { return Filter::parse(text).value(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalReader> m_reader;
};

/// Every tenth message is of postgres; the first request is answered by the last message.
void TestFilterScan::initTestCase()
{
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_dir.filePath(u"journal"_s), {.segmentRecords = 10'000});
    QVERIFY(journal);
    m_journal = std::move(*journal);
    for (quint64 i = 0; i < kMany; ++i) {
        const bool isLast = i + 1 == kMany;
        Sample::write(*m_journal, {.server = i % 10 == 0 ? "postgres" : "github",
                                   .kind = isLast ? IndexRecord::Result : IndexRecord::Request,
                                   .answers = isLast ? quint64(1) : 0,
                                   .body = "number " + QByteArray::number(i) + ";",
                                   .atMs = qint64(i)});
    }
    Result<std::unique_ptr<JournalReader>> reader = JournalReader::open(m_journal->folder());
    QVERIFY(reader);
    m_reader = std::move(*reader);
    QCOMPARE(m_reader->endSequence(), kMany);
}

std::vector<quint64> TestFilterScan::all(FilterScan &scan)
{
    std::vector<quint64> found;
    while (scan.step(found)) {
    }
    return found;
}

void TestFilterScan::givesTheNewestFirst()
{
    FilterScan scan(*m_reader, filter(u"server:postgres"_s), 0);
    scan.look(0, kMany);
    const std::vector<quint64> found = all(scan);
    QCOMPARE(found.size(), std::size_t(kMany / 10));
    QCOMPARE(found.front(), kMany - 10);
    QVERIFY(std::ranges::is_sorted(found, std::greater()));
}

void TestFilterScan::givesTheOldestFirst()
{
    FilterScan scan(*m_reader, filter(u"number*7;"_s), 0);
    scan.look(0, kMany, FilterScan::Order::OldestFirst);
    const std::vector<quint64> found = all(scan);
    QCOMPARE(found.size(), std::size_t(kMany / 10));
    QCOMPARE(found.front(), quint64(7));
    QVERIFY(std::ranges::is_sorted(found));
}

void TestFilterScan::worksInSlices()
{
    FilterScan scan(*m_reader, filter(u"number"_s), 0);
    scan.look(0, kMany);
    std::vector<quint64> found;
    int slices = 1;
    quint64 left = scan.left();
    QCOMPARE(left, kMany);
    while (scan.step(found, 0)) { // one message a slice: each costs a read
        QCOMPARE(scan.left(), left - 1);
        QCOMPARE(quint64(found.size()), kMany - scan.left());
        left = scan.left();
        ++slices;
        if (slices == 20'000) {
            break;
        }
    }
    QCOMPARE(slices, 20'000);
    (void)all(scan);
    QCOMPARE(scan.left(), quint64(0));
}

void TestFilterScan::looksOnlyAtItsStretch()
{
    FilterScan scan(*m_reader, filter({}), 0);
    scan.look(9'990, 10'010, FilterScan::Order::OldestFirst);
    std::vector<quint64> expected(20);
    std::iota(expected.begin(), expected.end(), quint64(9'990));
    QCOMPARE(all(scan), expected);
    scan.look(5, 5);
    QVERIFY(all(scan).empty());
    scan.look(9, 5);
    QVERIFY(all(scan).empty());
}

void TestFilterScan::findsInBlocksWhatALookAtEachFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("rare") << u"number*12345;"_s << "12345"_ba;
    QTest::newRow("in every tenth") << u"7;"_s << "7;"_ba;
    QTest::newRow("in all") << u"NUMBER"_s << "number"_ba;
    QTest::newRow("at the seams of files") << u"9999; or 0000;"_s << ""_ba;
    QTest::newRow("of one server") << u"server:postgres 990;"_s << "990;"_ba;
    QTest::newRow("what one message does not hold across two") << u"\";number\""_s << ";number"_ba;
}

void TestFilterScan::findsInBlocksWhatALookAtEachFinds()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, part);
    std::vector<quint64> expected;
    for (quint64 i = 0; i < kMany; ++i) {
        const QByteArray body = m_reader->body(i).value();
        if (part.isEmpty() ? body.contains("9999;") || body.contains("0000;") : body.contains(part)) {
            expected.push_back(i);
        }
    }
    FilterScan forwards(*m_reader, filter(text), 0);
    forwards.look(0, kMany, FilterScan::Order::OldestFirst);
    QCOMPARE(all(forwards), expected);
    FilterScan backwards(*m_reader, filter(text), 0);
    backwards.look(0, kMany);
    std::ranges::reverse(expected);
    QCOMPARE(all(backwards), expected);
    QCOMPARE(backwards.unreadable(), quint64(0));
}

void TestFilterScan::tellsDamagedBodiesAmongGoodOnes_data()
{
    QTest::addColumn<int>("cutFrom"); // messages from here on have no bytes any more
    QTest::newRow("one damaged") << 100;
    QTest::newRow("and some cut off") << 90;
    QTest::newRow("all others cut off") << 51;
}

void TestFilterScan::tellsDamagedBodiesAmongGoodOnes()
{
    QFETCH(const int, cutFrom);
    const QString folder = m_dir.filePath(u"damaged"_s + QString::number(cutFrom));
    {
        const auto journal = Journal::open(folder);
        QVERIFY(journal);
        for (int i = 0; i < 100; ++i) {
            Sample::write(**journal, {.body = "good text " + QByteArray::number(i)});
        }
    }
    const auto reader = JournalReader::open(folder);
    QVERIFY(reader);
    QFile file(QDir(folder).filePath(QDir(folder).entryList({u"*.body"_s}).value(0)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(qint64((*reader)->at(50).offset));
    file.write("bad ");
    if (cutFrom < 100) {
        file.resize(qint64((*reader)->at(quint64(cutFrom)).offset) + 3);
    }
    file.close();
    const auto lost = quint64(1 + 100 - cutFrom);
    for (const FilterScan::Order order : {FilterScan::Order::NewestFirst, FilterScan::Order::OldestFirst}) {
        FilterScan scan(**reader, filter(u"text"_s), 0);
        scan.look(0, 100, order);
        QCOMPARE(all(scan).size(), std::size_t(100 - lost));
        QCOMPARE(scan.unreadable(), lost);
        FilterScan nowhere(**reader, filter(u"nowhere"_s), 0);
        nowhere.look(0, 100, order);
        QVERIFY(all(nowhere).empty());
        QCOMPARE(nowhere.unreadable(), lost); // what was there once could have been it
    }
}

void TestFilterScan::isCalledOffFromAnotherThread()
{
    std::stop_source source;
    FilterScan scan(*m_reader, filter(u"nowhere"_s), 0, source.get_token());
    std::unique_ptr<QThread> other(QThread::create([&source] { source.request_stop(); }));
    std::vector<quint64> found;
    quint64 rounds = 0;
    scan.look(0, kMany);
    while (scan.step(found, 0)) {
        if (++rounds == 1) {
            other->start();
        }
        if (scan.left() < kMany / 2) { // again, for as long as nobody called it off
            scan.look(0, kMany);
        }
    }
    QVERIFY(scan.left() > 0);
    QVERIFY(other->wait());
}

void TestFilterScan::findsTheRequestInAnotherChunk()
{
    for (const FilterScan::Order order : {FilterScan::Order::NewestFirst, FilterScan::Order::OldestFirst}) {
        FilterScan scan(*m_reader, filter(u"dur:>29s"_s), 0);
        scan.look(0, kMany, order);
        QCOMPARE(all(scan), std::vector<quint64>{kMany - 1});
    }
}

void TestFilterScan::anExchangeLastsFromItsFirstMessageToItsLast()
{
    const qint64 spanNs = m_reader->at(700).monoNs - m_reader->at(100).monoNs;
    QVERIFY(spanNs > 0);
    const QString longer = u"dur:>%1ms"_s.arg(spanNs / 1'000'000 - 1);
    const auto found = [&](const QHash<quint64, quint64> &exchanges) {
        FilterScan scan(*m_reader, filter(longer), 0);
        scan.setExchanges(exchanges);
        scan.look(50, 900); // without the answer to the very first request
        return all(scan);
    };
    const std::vector<quint64> alone = found({});
    const std::vector<quint64> whole = found({{100, 700}});
    QVERIFY(!std::ranges::contains(alone, quint64(100)));
    QVERIFY(std::ranges::contains(whole, quint64(100)));
    QCOMPARE(whole.size(), alone.size() + 1);
}

void TestFilterScan::goesOnWithWhatWasWrittenSince()
{
    FilterScan scan(*m_reader, filter(u"server:newcomer"_s), 0);
    scan.look(0, m_reader->endSequence());
    QVERIFY(all(scan).empty());
    const quint64 sequence = Sample::write(*m_journal, {.server = "newcomer"});
    scan.look(sequence, m_reader->refresh(), FilterScan::Order::OldestFirst);
    QCOMPARE(all(scan), std::vector<quint64>{sequence});
}

void TestFilterScan::searchesALongMessageInPieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("at the beginning") << u"first"_s << true;
    QTest::newRow("at the end") << u"Last"_s << true;
    QTest::newRow("over the edge of a piece") << u"overtheedge"_s << true;
    QTest::newRow("no ASCII") << u"ПРИВЕТ"_s << true;
    QTest::newRow("in two places") << u"first last"_s << true;
    QTest::newRow("one of two") << u"first nowhere"_s << false;
    QTest::newRow("the opposite") << u"-nowhere -first"_s << false;
    QTest::newRow("nowhere") << u"nowhere"_s << false;
}

void TestFilterScan::searchesALongMessageInPieces()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    const quint64 sequence = m_journal->endSequence();
    QByteArray body(3 * FilterScan::kMostAtOnce, 'x');
    body.replace(0, 5, "first");
    body.replace(JournalReader::kPiece - 4, 11, "overtheedge");
    body.replace(5'000'000, 12, "привет"_ba);
    body.replace(body.size() - 4, 4, "last");
    Sample::write(*m_journal, {.server = "long", .method = "long", .body = body});
    FilterScan scan(*m_reader, filter(text), 0);
    scan.look(sequence, m_reader->refresh());
    QCOMPARE(all(scan).size(), std::size_t(found ? 1 : 0));
    QCOMPARE(scan.unreadable(), quint64(0));
}

QTEST_GUILESS_MAIN(TestFilterScan)
#include "tst_filterscan.moc"
