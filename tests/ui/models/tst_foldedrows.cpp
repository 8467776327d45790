// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/foldedrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Signalbox;

class TestFoldedRows : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheirOrderWhereverTheyAreAdded();
    void partsFollowTheirHead();
    void forgetsWhatIsOpenAndNoLongerShown();
    void aLongListIsInOrderAfterAnyChanges();

private:
    [[nodiscard]] std::vector<quint32> places() const;
    void add(quint32 place);

    FoldedRows m_rows;
};

std::vector<quint32> TestFoldedRows::places() const
{
    std::vector<quint32> all;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        all.push_back(m_rows.at(row));
        if (m_rows.find(all.back()) != row) {
            return {};
        }
    }
    return all;
}

void TestFoldedRows::add(quint32 place)
{
    m_rows.insertTop(m_rows.top().lowerBound(place), std::vector{place});
}

void TestFoldedRows::keepsTheirOrderWhereverTheyAreAdded()
{
    m_rows.clear();
    for (const quint32 place : {50U, 60U, 40U, 10U, 30U, 55U, 20U, 70U, 5U}) {
        add(place);
    }
    QCOMPARE(places(), (std::vector<quint32>{5, 10, 20, 30, 40, 50, 55, 60, 70}));
    QCOMPARE(m_rows.top().lowerBound(0), 0U);
    QCOMPARE(m_rows.top().lowerBound(45), 5U);
    QCOMPARE(m_rows.top().lowerBound(71), 9U);
    m_rows.eraseTop(0);
    m_rows.eraseTop(7);
    m_rows.eraseTop(4);
    QCOMPARE(places(), (std::vector<quint32>{10, 20, 30, 40, 55, 60}));
}

void TestFoldedRows::partsFollowTheirHead()
{
    m_rows.assign(JournalRows(std::vector<quint32>{1, 3, 6, 9}));
    m_rows.open(3, {4, 5});
    m_rows.open(6, {7, 12});
    m_rows.open(1, {2});
    QCOMPARE(places(), (std::vector<quint32>{1, 2, 3, 4, 5, 6, 7, 12, 9}));
    QVERIFY(!m_rows.isPart(2));
    QVERIFY(m_rows.isPart(3));
    QVERIFY(m_rows.isPart(7));
    QVERIFY(!m_rows.isPart(8));
    QCOMPARE(m_rows.rowOfTop(0), 0U);
    QCOMPARE(m_rows.rowOfTop(2), 5U);
    QCOMPARE(m_rows.rowOfTop(4), 9U);
    QCOMPARE(m_rows.rowForPart(6, 10), 7U);
    m_rows.insertPart(6, 10);
    m_rows.insertTop(0, std::vector<quint32>{0});
    m_rows.shut(3);
    QCOMPARE(places(), (std::vector<quint32>{0, 1, 2, 3, 6, 7, 10, 12, 9}));
}

void TestFoldedRows::forgetsWhatIsOpenAndNoLongerShown()
{
    m_rows.clear();
    m_rows.assign(JournalRows(std::vector<quint32>{1, 3}));
    m_rows.open(3, {4});
    m_rows.assign(JournalRows(std::vector<quint32>{1, 5}));
    QVERIFY(!m_rows.isOpen(3));
    QCOMPARE(places(), (std::vector<quint32>{1, 5}));
}

void TestFoldedRows::aLongListIsInOrderAfterAnyChanges()
{
    QRandomGenerator random(23);
    std::vector<quint32> plain;
    JournalRows rows;
    quint32 next = 100'000'000;
    const auto insert = [&](quint32 first, int count) {
        std::vector<quint32> added;
        const std::size_t row = rows.lowerBound(first);
        for (quint32 place = first; added.size() < std::size_t(count) && (row == plain.size() || place < plain[row]);) {
            added.push_back(place);
            place += 1 + random.bounded(10) / 9; // a gap now and then
        }
        QCOMPARE(row, std::size_t(std::ranges::lower_bound(plain, first) - plain.begin()));
        plain.insert(plain.begin() + std::ptrdiff_t(row), added.begin(), added.end());
        rows.insert(row, added);
    };
    for (int round = 0; round < 400; ++round) {
        switch (random.bounded(4)) {
        case 0: // what is new
            insert(next, random.bounded(1, 12'000));
            next = plain.back() + 1 + random.bounded(3);
            break;
        case 1: // what was found before all others
            insert(plain.empty() ? 50'000'000 : plain.front() - 20'000, random.bounded(1, 9000));
            break;
        case 2: // in between
            if (!plain.empty()) {
                const quint32 place = plain[random.bounded(quint32(plain.size()))] + 1;
                if (!rows.find(place)) {
                    insert(place, random.bounded(1, 20));
                }
            }
            break;
        default:
            for (int i = 0; i < 50 && !plain.empty(); ++i) {
                const std::size_t row = random.bounded(quint32(plain.size()));
                plain.erase(plain.begin() + std::ptrdiff_t(row));
                rows.erase(row);
            }
        }
        QCOMPARE(rows.size(), plain.size());
    }
    QCOMPARE(rows.all(), plain);
    for (std::size_t row = 0; row < plain.size(); row += 97) {
        QCOMPARE(rows.at(row), plain[row]);
        QCOMPARE(rows.find(plain[row]), row);
    }
}

QTEST_GUILESS_MAIN(TestFoldedRows)
#include "tst_foldedrows.moc"
