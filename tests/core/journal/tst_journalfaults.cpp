// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalreader.h"
#include "faultycalls.h"
#include "sample.h"
#include "tests/lab/owntimer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <sys/stat.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// A disk that fails: what a journal does then, and that it goes on when the disk does.
class TestJournalFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        FaultyCalls::clear();
        m_dir = std::make_unique<QTemporaryDir>(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/sbXXXXXX"_s
                                                                                      : u"sbXXXXXX"_s);
        m_folder = m_dir->filePath(u"journal"_s);
    }
    void cleanup() { FaultyCalls::clear(); }

    void s04_countsWhatItCannotRecordAndGoesOn_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("input/output error") << EIO;
        QTest::newRow("file system turned read-only") << EROFS;
        QTest::newRow("permission lost") << EACCES;
        QTest::newRow("device gone") << ENODEV;
        QTest::newRow("quota") << EDQUOT;
    }

    void s04_countsWhatItCannotRecordAndGoesOn()
    {
        QFETCH(int, error);
        auto journal = Journal::open(m_folder, {.segmentRecords = 100});
        QVERIFY(journal);
        for (int i = 0; i < 250; ++i) {
            QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
        }
        const quint64 before = (*journal)->endSequence();
        FaultyCalls::failAll(error);
        quint64 lost = 0;
        for (int i = 0; i < 50'000; ++i) {
            lost += Sample::record(**journal, QByteArray(100'000, 'x')) == Recorder::kNotRecorded ? 1 : 0;
        }
        QCOMPARE(lost, 50'000U);
        QCOMPARE((*journal)->lost(), lost);
        QCOMPARE((*journal)->endSequence(), before);
        // No storm of attempts: one a second, each of a few calls.
        QVERIFY2(FaultyCalls::seenInAll() < 200, qPrintable(QString::number(FaultyCalls::seenInAll())));
        const auto trouble = (*journal)->trouble();
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, Error::Kind::Storage);
        QCOMPARE(trouble->code, error);
        QVERIFY(trouble->message.contains(u"not been recorded since"));
        QVERIFY(!trouble->advice.isEmpty());

        FaultyCalls::clear();
        QTRY_VERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
        QTRY_VERIFY(!(*journal)->trouble());
        const quint64 end = (*journal)->endSequence();
        journal->reset();
        verifyAll(end);
    }

    void s04_completesShortWrites()
    {
        FaultyCalls::makeWritesShort();
        auto journal = Journal::open(m_folder, {.segmentRecords = 100});
        QVERIFY(journal);
        QVERIFY((*journal)->nameId("name") != 0);
        for (int i = 0; i < 250; ++i) {
            QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
        }
        journal->reset();
        FaultyCalls::clear();
        verifyAll(250);
    }

    void s04_doesNotWaitForASlowDisk()
    {
        auto journal = Journal::open(m_folder, {.segmentRecords = 100});
        QVERIFY(journal);
        FaultyCalls::delaySyncs(500);
        qint64 longest = 0;
        QElapsedTimer all;
        all.start();
        while (all.elapsed() < 2500) { // several rounds of the thread that syncs
            OwnTimer one;
            one.start();
            QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
            longest = std::max(longest, one.nsecsElapsed());
            if ((*journal)->endSequence() % 200 == 0) {
                QTest::qWait(1);
            }
        }
        QVERIFY2(longest < 400'000'000, qPrintable(u"%1 ms"_s.arg(longest / 1'000'000)));
        FaultyCalls::clear();
    }

    void s04_saysWhenWhatIsRecordedMayNotLast()
    {
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        FaultyCalls::failOnce(FaultyCalls::SyncData, 1, EIO);
        QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
        QTRY_VERIFY((*journal)->trouble());
        QVERIFY((*journal)->trouble()->message.contains(u"may not last"));
        Sample::recordNext(**journal);
        QTRY_VERIFY(!(*journal)->trouble());
    }

    void s05_survivesAnyCallThatFails_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("write") << int(FaultyCalls::Write);
        QTest::newRow("truncate") << int(FaultyCalls::Truncate);
        QTest::newRow("allocate") << int(FaultyCalls::Allocate);
        QTest::newRow("sync data") << int(FaultyCalls::SyncData);
        QTest::newRow("sync folder") << int(FaultyCalls::Sync);
        QTest::newRow("rename") << int(FaultyCalls::Rename);
        QTest::newRow("open") << int(FaultyCalls::Open);
        QTest::newRow("map") << int(FaultyCalls::Map);
        QTest::newRow("lock") << int(FaultyCalls::Lock);
        QTest::newRow("unlink") << int(FaultyCalls::Unlink);
    }

    // Call 1, 2, 3 … of each fails once in the script; row S05's malloc is not among them: Qt ends the program then.
    void s05_survivesAnyCallThatFails()
    {
        QFETCH(int, call);
        m_waits = call == FaultyCalls::Unlink;
        play(); // what is made once in a program is made
        const qsizetype open = openFiles();
        int which = 0;
        for (bool wasReached = true; wasReached && which < 300; ++which) {
            QDir(m_folder).removeRecursively();
            play(); // a journal to go on with
            FaultyCalls::failOnce(FaultyCalls::Call(call), which + 1, EIO);
            const quint64 acknowledged = play();
            wasReached = FaultyCalls::seen(FaultyCalls::Call(call)) > which;
            FaultyCalls::clear();
            QCOMPARE(openFiles(), open);
            verifyWhole(acknowledged);
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(u"call %1"_s.arg(which + 1)));
            }
        }
        qInfo("%d calls", which - 1);
    }

    void goesOnInANewFolderWhenItsOwnVanishes()
    {
        auto journal = Journal::open(m_folder, {.segmentRecords = 100});
        QVERIFY(journal);
        const quint16 name = (*journal)->nameId("the name");
        for (int i = 0; i < 250; ++i) {
            Sample::record(**journal, Sample::message(quint64(i)), {.server = name, .kind = IndexRecord::Request});
        }
        QVERIFY(QDir(m_folder).removeRecursively());
        quint64 recorded = 0;
        const auto isBack = [&] {
            Sample::record(**journal, Sample::message((*journal)->endSequence()),
                           {.server = name, .kind = IndexRecord::Request});
            ++recorded;
            return QFileInfo::exists(m_folder + u"/names"_s) && !(*journal)->trouble();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBack(), 10'000);
        QVERIFY((*journal)->lost() > 0);
        QVERIFY((*journal)->endSequence() > 250);
        const quint64 last = Sample::record(**journal, "{}", {.server = name});
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QVERIFY((*reader)->firstSequence() >= 250);
        QCOMPARE((*reader)->body(last).value_or(QByteArray()), QByteArray("{}"));
        QCOMPARE((*reader)->name((*reader)->at(last).server), QByteArray("the name"));
        QVERIFY(!Journal::open(m_folder)); // and it is locked again
    }

    void isNotEndedByAFileThatWasCut()
    {
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        for (int i = 0; i < 50; ++i) {
            Sample::record(**journal, QByteArray(100, 'a'));
        }
        QVERIFY(QFile::resize(m_folder + u"/000001.body"_s, 0));
        QVERIFY(QFile::resize(m_folder + u"/000001.index"_s, 0));
        QCOMPARE(Sample::record(**journal, QByteArray(100, 'a')), Recorder::kNotRecorded);
        QCOMPARE((*journal)->trouble().value_or(Error()).code, EIO);
        QTRY_VERIFY(Sample::record(**journal, QByteArray(100, 'a')) != Recorder::kNotRecorded);
        QVERIFY(!(*journal)->trouble());
    }

    void aViewOfAFileThatWasCutIsBroken()
    {
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        const QByteArray large(1'000'000, 'b');
        Sample::record(**journal, large);
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        const auto view = (*reader)->view(0);
        QVERIFY(view);
        QVERIFY(view->bytes() == large);
        QVERIFY(QFile::resize(m_folder + u"/000001.body"_s, 64));
        QVERIFY(std::ranges::count(view->bytes(), 'b') < large.size()); // looks at all of them
        QVERIFY(view->isBroken());
    }

private:
    /// Opens, records 40 messages over several segments, removes old ones, closes. Answers how many were acknowledged
    /// in all, those of runs before included; what is not must be counted.
    quint64 play()
    {
        auto journal =
            Journal::open(m_folder, {.segmentBytes = 200'000, .segmentRecords = 10, .retention = {.maxBytes = 3000}});
        if (!journal) {
            if (journal.error().kind != Error::Kind::Storage || journal.error().message.isEmpty()) {
                QTest::qFail("no proper error", __FILE__, __LINE__);
            }
            return 0;
        }
        Q_UNUSED((*journal)->nameId("server"));
        quint64 lost = 0;
        for (int i = 0; i < 40; ++i) {
            lost += Sample::recordNext(**journal) == Recorder::kNotRecorded ? 1 : 0;
        }
        if (m_waits) { // for what is removed in the background
            Q_UNUSED(QTest::qWaitFor([&] { return (*journal)->firstSequence() > 0; }, 300));
        }
        if (lost != (*journal)->lost()) {
            QTest::qFail("counted wrong", __FILE__, __LINE__);
        }
        return (*journal)->endSequence();
    }

    void verifyWhole(quint64 acknowledged)
    {
        {
            auto journal = Journal::open(m_folder);
            QVERIFY2(journal, qPrintable(journal.error_or(Error()).message));
            QVERIFY((*journal)->endSequence() >= acknowledged);
            QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
        }
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        for (quint64 i = (*reader)->firstSequence(); i < (*reader)->endSequence(); ++i) {
            QCOMPARE((*reader)->body(i).value_or(QByteArray()), Sample::message(i));
        }
    }

    void verifyAll(quint64 end)
    {
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->endSequence(), end);
        for (quint64 i = 0; i < end; ++i) {
            QCOMPARE((*reader)->body(i).value_or(QByteArray()), Sample::message(i));
        }
    }

    static qsizetype openFiles() { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    bool m_waits = false;
};

QTEST_GUILESS_MAIN(TestJournalFaults)

#include "tst_journalfaults.moc"
