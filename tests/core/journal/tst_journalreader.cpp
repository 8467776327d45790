// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalreader.h"
#include "sample.h"
#include "tests/lab/owntimer.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestJournalReader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
    }

    void saysWhenThereIsNoJournal()
    {
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::Storage);
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void seesWhatComesLater()
    {
        auto journal = Journal::open(m_folder, {.segmentRecords = 100});
        QVERIFY(journal);
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->refresh(), 0U);
        for (quint64 i = 0; i < 1000; ++i) {
            Sample::recordNext(**journal);
            QCOMPARE((*reader)->endSequence(), i);
            QCOMPARE((*reader)->at(i).length, 0U);
            QCOMPARE((*reader)->refresh(), i + 1);
            QCOMPARE((*reader)->at(i).length, quint32(Sample::message(i).size()));
            QCOMPARE((*reader)->body(i).value(), Sample::message(i));
        }
        QCOMPARE((*reader)->firstSequence(), 0U);
        const quint16 late = (*journal)->nameId("late");
        QCOMPARE((*reader)->name(late), QByteArrayLiteral("late"));
        QCOMPARE((*reader)->name(0), QByteArray());
        QCOMPARE((*reader)->name(4000), QByteArray());
    }

    void findsRowsInAnyOrderOverManySegments()
    {
        constexpr quint64 end = 5000;
        record(end, 137);
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            const quint64 sequence = random.bounded(quint32(end));
            QCOMPARE((*reader)->at(sequence).wallNs, 1000 + qint64(sequence));
            QCOMPARE((*reader)->body(sequence).value(), Sample::message(sequence));
        }
    }

    void copiesManyAtOnce()
    {
        record(5000, 999);
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        std::vector<IndexRecord> all(6000);
        QCOMPARE((*reader)->copy(0, all), 5000);
        QCOMPARE((*reader)->copy(4990, std::span(all).subspan(0, 20)), 10);
        QCOMPARE(all[0].wallNs, 1000 + 4990);
        QCOMPARE(all[4999].wallNs, 1000 + 4999);
        QCOMPARE((*reader)->copy(5000, all), 0);
    }

    void readsAPartWhenAsked()
    {
        record(200, 1000);
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->body(96, 10).value(), Sample::message(96).first(10));
        QCOMPARE((*reader)->body(5, 1'000'000).value(), Sample::message(5));
    }

    void refusesADamagedMessage()
    {
        record(10, 1000);
        QFile body(m_folder + u"/000001.body"_s);
        QVERIFY(body.open(QFile::ReadWrite));
        body.seek(64);
        body.putChar('X');
        body.close();
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        const auto damaged = (*reader)->body(0);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, Error::Kind::Storage);
        QCOMPARE((*reader)->body(1).value(), Sample::message(1));
    }

    void readsInAnotherThreadWhileItIsWritten()
    {
        constexpr quint64 end = 60'000;
        auto journal = Journal::open(m_folder, {.segmentBytes = 8 * 1024 * 1024, .segmentRecords = 7000});
        QVERIFY(journal);
        std::atomic<quint64> wrong = 0;
        std::atomic<quint64> seen = 0;
        std::jthread thread([&](const std::stop_token &stop) {
            auto reader = JournalReader::open(m_folder);
            while (reader && seen < end && !stop.stop_requested()) {
                const quint64 promised = (*journal)->endSequence();
                const quint64 now = (*reader)->refresh();
                wrong += now < promised ? 1 : 0;
                for (quint64 i = seen; i < now; ++i) {
                    const auto body = (*reader)->body(i);
                    wrong += !body || *body != Sample::message(i) ? 1 : 0;
                }
                seen = now;
            }
        });
        for (quint64 i = 0; i < end; ++i) {
            Sample::recordNext(**journal);
        }
        QTRY_COMPARE_WITH_TIMEOUT(seen.load(), end, 60'000);
        QCOMPARE(wrong.load(), 0U);
    }

    void s17_givesAllAwayWithoutHoldingUpTheRecorder()
    {
        constexpr quint64 before = 50'000;
        auto journal = Journal::open(m_folder, {.segmentBytes = 8 * 1024 * 1024, .segmentRecords = 7000});
        QVERIFY(journal);
        for (quint64 i = 0; i < before; ++i) {
            Sample::recordNext(**journal);
        }
        std::atomic<quint64> taken = 0;
        std::atomic<quint64> wrong = 0;
        std::atomic<bool> isDone = false;
        std::jthread copier([&](const std::stop_token &stop) { // as an export does: up to where the journal ends now
            const auto reader = JournalReader::open(m_folder);
            for (quint64 i = 0; reader && i < before && !stop.stop_requested(); ++i) {
                QByteArray bytes;
                const auto whole = (*reader)->stream(i, [&](QByteArrayView piece) {
                    bytes += piece;
                    return true;
                });
                wrong += !whole || bytes != Sample::message(i) ? 1 : 0;
                ++taken;
            }
            isDone = true;
        });
        qint64 longest = 0;
        quint64 recorded = 0;
        for (OwnTimer timer; !isDone && recorded < 200'000; ++recorded) {
            timer.start();
            QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
            longest = std::max(longest, timer.nsecsElapsed());
            if (recorded % 100 == 0) {
                std::this_thread::yield();
            }
        }
        qInfo("%llu recorded meanwhile, the slowest in %.1f ms", static_cast<unsigned long long>(recorded),
              double(longest) / 1e6);
        QTRY_COMPARE_WITH_TIMEOUT(taken.load(), before, 60'000);
        QCOMPARE(wrong.load(), 0U);
        QVERIFY(recorded > 100);
        QVERIFY(longest < 1'000'000'000);
        QVERIFY(!(*journal)->trouble());
    }

private:
    void record(quint64 count, quint64 segmentRecords)
    {
        auto journal = Journal::open(m_folder, {.segmentRecords = segmentRecords});
        QVERIFY(journal);
        for (quint64 i = 0; i < count; ++i) {
            QCOMPARE(Sample::recordNext(**journal), i);
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestJournalReader)

#include "tst_journalreader.moc"
