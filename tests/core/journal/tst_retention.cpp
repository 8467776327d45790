// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/journal/journalreader.h"
#include "core/journal/journalsettings.h"
#include "core/journal/retentionplan.h"
#include "core/journal/retentionpreview.h"
#include "sample.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourNs = 3600LL * 1'000'000'000;
const JournalOptions kSmall{.segmentRecords = 100};

JournalOptions keeping(const RetentionRules &rules, PinnedMessages pinned = {})
{
    return {.segmentBytes = 256 * 1024, .segmentRecords = 100, .retention = rules, .pinned = std::move(pinned)};
}

/// Records under a size limit until it is killed: `--write FOLDER`. Prints the number of each message.
int writeUntilKilled(const QString &folder)
{
    auto journal = Journal::open(folder, keeping({.maxBytes = 600'000, .perServer = 2000}));
    if (!journal) {
        return 1;
    }
    for (;;) {
        const QByteArray line = QByteArray::number(Sample::recordNext(**journal)) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size()) {
            return 1;
        }
    }
}

} // namespace

/// What a journal does with what need not be kept any more.
class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
    }

    void takesWhatIsTooOld()
    {
        record(450);
        const qint64 now = Clock::system().wallNs();
        RetentionPlan plan(m_folder);
        const auto young = plan.make({.maxAgeNs = kHourNs}, {}, 5, now, {});
        QVERIFY(young);
        QVERIFY(young->ranges().empty());
        const auto old = plan.make({.maxAgeNs = kHourNs}, {}, 5, now + 2 * kHourNs, {});
        QVERIFY(old);
        QCOMPARE(old->ranges().size(), 1U);
        QCOMPARE(old->ranges().front(), (Removals::Range{1, 4, 0, 400}));
    }

    void agesByTheLastMessageNotByWhenTheNextSegmentWasBegun()
    {
        record(150);
        const qint64 now = Clock::system().wallNs();
        const auto index = FileHandle::open(indexPath(m_folder, 1), FileHandle::Mode::Write);
        QVERIFY(index);
        FileHeader header;
        QCOMPARE(readHeader(*index, FileHeader::kIndex, header), HeaderState::Good);
        header.wallNs = now - 60 * 24 * kHourNs; // then nothing came for two months
        QCOMPARE(writeHeader(*index, header), 0);
        RetentionPlan plan(m_folder);
        const auto old = plan.make({.maxAgeNs = 30 * 24 * kHourNs}, {}, 2, now, {});
        QVERIFY(old);
        QCOMPARE(old->ranges().size(), 1U);
        QCOMPARE(old->ranges().front().end, 100U);
    }

    void takesTheOldestWhenThereIsTooMuch()
    {
        record(2000);
        const auto journal = Journal::open(m_folder, keeping({.maxBytes = 500'000}));
        QVERIFY(journal);
        QTRY_VERIFY((*journal)->firstSequence() > 1000);
        QTRY_VERIFY(sizeOfAll() <= 500'000);
        const quint64 first = (*journal)->firstSequence();
        QVERIFY(first < 2000);
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->firstSequence(), first);
        QCOMPARE((*reader)->endSequence(), 2000U);
        QCOMPARE((*reader)->at(0).kind, quint8(IndexRecord::Removed));
        QCOMPARE((*reader)->at(first - 1).kind, quint8(IndexRecord::Removed));
        const auto gone = (*reader)->body(0);
        QVERIFY(!gone);
        QCOMPARE(gone.error().message, u"This message is no longer kept."_s);
        for (quint64 i = first; i < 2000; ++i) {
            QCOMPARE((*reader)->body(i).value_or(QByteArray()), Sample::message(i));
        }
    }

    void appliesItselfAtEachNewSegment()
    {
        const auto journal = Journal::open(m_folder, keeping({.maxBytes = 500'000}));
        QVERIFY(journal);
        for (int i = 0; i < 3000; ++i) {
            QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
        }
        QTRY_VERIFY((*journal)->firstSequence() > 1500);
        QVERIFY(!(*journal)->trouble());
        QCOMPARE((*journal)->lost(), 0U);
    }

    void keepsTheNewestOfEachServer()
    {
        recordTwoServers();
        const auto journal = Journal::open(m_folder, keeping({.perServer = 150}));
        QVERIFY(journal);
        // Of the talkative one the newest 150 of 990 stay; of the quiet one all 10, wherever they lie.
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QTRY_COMPARE(countOf(**reader, 1), 150);
        QCOMPARE(countOf(**reader, 2), 10);
        QCOMPARE((*reader)->at(998).server, 1);
        QCOMPARE((*reader)->at(1).kind, quint8(IndexRecord::Removed));
        QVERIFY(!(*reader)->body(1));
        QVERIFY((*reader)->body(0)); // the quiet one's, in the oldest segment
        QCOMPARE((*journal)->firstSequence(), 0U);
    }

    void removesASegmentWhenNothingInItIsWanted()
    {
        recordTwoServers();
        const auto journal = Journal::open(m_folder, keeping({.perServer = 5}));
        QVERIFY(journal);
        QTRY_COMPARE((*journal)->firstSequence(), 500U); // the quiet server's fifth newest lies at 500
        QTRY_COMPARE(QDir(m_folder).entryList({u"*.body"_s}).size(), 5);
    }

    void neverTakesWhatIsPinned()
    {
        record(1000);
        const auto journal = Journal::open(
            m_folder, keeping({.maxBytes = 1, .perServer = 10}, [] { return std::vector<quint64>{250, 42}; }));
        QVERIFY(journal);
        QTRY_COMPARE(QDir(m_folder).entryList({u"*.index"_s}).size(), 3); // with 42, with 250, and the last
        const auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->firstSequence(), 0U);
        QCOMPARE((*reader)->body(42).value_or(QByteArray()), Sample::message(42));
        QCOMPARE((*reader)->body(250).value_or(QByteArray()), Sample::message(250));
        QCOMPARE((*reader)->at(43).kind, quint8(IndexRecord::Removed));
        QCOMPARE((*reader)->at(150).kind, quint8(IndexRecord::Removed));
    }

    void takesNothingWhileNobodyKnowsWhatIsPinned()
    {
        record(1000);
        std::atomic<int> asked = 0;
        const auto journal =
            Journal::open(m_folder, keeping({.maxBytes = 1}, [&]() -> std::optional<std::vector<quint64>> {
                              ++asked;
                              return std::nullopt;
                          }));
        QVERIFY(journal);
        QTRY_VERIFY(asked > 0);
        Sample::recordNext(**journal);
        QCOMPARE((*journal)->firstSequence(), 0U);
        QCOMPARE(QDir(m_folder).entryList({u"*.index"_s}).size(), 11);
    }

    void neverTakesTheOneBeingWritten()
    {
        const auto journal = Journal::open(m_folder, keeping({.maxAgeNs = 1, .maxBytes = 1, .perServer = 1}));
        QVERIFY(journal);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
            const auto reader = JournalReader::open(m_folder);
            QVERIFY(reader);
            QCOMPARE((*reader)->body((*journal)->endSequence() - 1).value_or(QByteArray()),
                     Sample::message((*journal)->endSequence() - 1));
        }
        QVERIFY(!(*journal)->trouble());
    }

    void aReaderSeesThatSomethingWent()
    {
        record(1000);
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->body(5).value_or(QByteArray()), Sample::message(5));
        const auto view = (*reader)->view(96);
        QVERIFY(view);
        const auto journal = Journal::open(m_folder, keeping({.maxBytes = 1}));
        QVERIFY(journal);
        QTRY_COMPARE((*journal)->firstSequence(), 900U);
        QTRY_COMPARE(QDir(m_folder).entryList({u"*.body"_s}).size(), 1);
        QCOMPARE((*reader)->refresh(), 1000U);
        QCOMPARE((*reader)->firstSequence(), 900U);
        QCOMPARE((*reader)->at(5).kind, quint8(IndexRecord::Removed));
        QCOMPARE((*reader)->body(5).error_or(Error()).message, u"This message is no longer kept."_s);
        // Also one that was not looked at before, by a reader that has not looked again.
        QVERIFY(view->bytes() == Sample::message(96));
        QVERIFY(!view->isBroken());
        std::vector<IndexRecord> all(1000);
        QCOMPARE((*reader)->copy(0, all), 1000);
        QCOMPARE(all[899].kind, quint8(IndexRecord::Removed));
        QCOMPARE(all[900].kind, quint8(IndexRecord::Request));
    }

    void aReaderThatHasNotLookedAgainIsToldAsWell()
    {
        record(2000);
        auto reader = JournalReader::open(m_folder); // with fewer files open than there are
        QVERIFY(reader);
        const auto journal = Journal::open(m_folder, keeping({.maxBytes = 1}));
        QVERIFY(journal);
        QTRY_COMPARE(QDir(m_folder).entryList({u"*.body"_s}).size(), 1);
        QCOMPARE((*reader)->at(450).kind, quint8(IndexRecord::Removed));
        QCOMPARE((*reader)->body(450).error_or(Error()).message, u"This message is no longer kept."_s);
    }

    void finishesWhatACrashLeftOver()
    {
        record(1000);
        Removals removals;
        removals.add({1, 3, 0, 300});
        QCOMPARE(removals.write(m_folder), 0);
        {
            const auto reader = JournalReader::open(m_folder);
            QVERIFY(reader);
            QCOMPARE((*reader)->firstSequence(), 300U);
        }
        QFile::remove(m_folder + u"/000002.index"_s);
        const auto journal = Journal::open(m_folder, kSmall);
        QVERIFY(journal);
        QCOMPARE((*journal)->firstSequence(), 300U);
        QTRY_COMPARE(QDir(m_folder).entryList({u"*.body"_s, u"*.index"_s}).size(), 14);
    }

    void givesNoNumberTwiceWhenAllIsGone()
    {
        record(300);
        Removals removals;
        removals.add({1, 3, 0, 300});
        QCOMPARE(removals.write(m_folder), 0);
        auto journal = Journal::open(m_folder, kSmall);
        QVERIFY(journal);
        QCOMPARE((*journal)->endSequence(), 300U);
        QCOMPARE(Sample::recordNext(**journal), 300U);
        QVERIFY(QFileInfo::exists(m_folder + u"/000004.index"_s));
        const auto reader = JournalReader::open(m_folder);
        QCOMPARE((*reader)->body(300).value_or(QByteArray()), Sample::message(300));
    }

    void survivesADamagedListOfRemovals()
    {
        record(300);
        QFile file(Removals::path(m_folder));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(500, 'x'));
        file.close();
        QVERIFY(Removals::read(m_folder).isDamaged());
        const auto journal = Journal::open(m_folder, kSmall);
        QVERIFY(journal);
        QCOMPARE((*journal)->endSequence(), 300U);
    }

    void s14_keepsItsWordWhenItIsKilledWhileItRemoves()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        quint64 removed = 0;
        for (int round = 0; round < 30; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_folder});
            const auto target = qsizetype(random.bounded(1, 30'000));
            QByteArray said;
            while (said.size() < target && writer.waitForReadyRead()) {
                said += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            said += writer.readAllStandardOutput();
            said.truncate(said.lastIndexOf('\n'));
            const quint64 acknowledged = said.sliced(said.lastIndexOf('\n') + 1).toULongLong() + 1;
            const auto reader = JournalReader::open(m_folder);
            QVERIFY(reader);
            QVERIFY((*reader)->endSequence() >= acknowledged);
            QVERIFY((*reader)->firstSequence() >= removed);
            removed = (*reader)->firstSequence();
            for (quint64 i = removed; i < (*reader)->endSequence(); ++i) {
                const IndexRecord record = (*reader)->at(i);
                if (record.kind != IndexRecord::Removed) {
                    QCOMPARE((*reader)->body(i).value_or(QByteArray()), Sample::message(i));
                }
            }
        }
        QVERIFY(removed > 0);
    }

    void remembersWhatThePersonChose()
    {
        const QString config = m_dir->filePath(u"config"_s);
        QCOMPARE(JournalSettings::load(config), JournalSettings());
        const JournalSettings chosen{.days = 7, .megabytes = 512, .perServer = 1000};
        QVERIFY(chosen.save(config));
        QCOMPARE(JournalSettings::load(config), chosen);
        QCOMPARE(chosen.rules().maxAgeNs, 7 * 24 * kHourNs);
        QCOMPARE(chosen.rules().maxBytes, 512ULL * 1024 * 1024);
        QFile file(config + u"/journal.ini"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[keep]\ndays=soon\nmegabytes=-3\n");
        file.close();
        QCOMPARE(JournalSettings::load(config), JournalSettings());
    }

    void foretellsWhatRulesWouldTake()
    {
        record(450);
        const qint64 now = Clock::system().wallNs();
        const auto all = RetentionPreview::of(m_folder, {}, {}, now);
        QVERIFY(all);
        QCOMPARE(all->messages, 450U);
        QCOMPARE(all->goingMessages, 0U);
        QVERIFY(all->bytes > 0 && all->bytes <= quint64(sizeOfAll()));
        QVERIFY(all->oldestNs > now - kHourNs && all->oldestNs <= now);
        QCOMPARE(all->oldestAfterNs, all->oldestNs);

        const RetentionRules rules{.maxAgeNs = kHourNs};
        const auto old = RetentionPreview::of(m_folder, rules, {}, now + 2 * kHourNs);
        QVERIFY(old);
        QCOMPARE(old->goingMessages, 400U); // the segment being written stays
        QVERIFY(old->goingBytes > 0 && old->goingBytes < old->bytes);
        QVERIFY(old->oldestAfterNs > old->oldestNs);
        const auto pinned = [] { return std::optional(std::vector<quint64>{120}); };
        QCOMPARE(RetentionPreview::of(m_folder, rules, pinned, now + 2 * kHourNs)->goingMessages, 300U);
        QVERIFY(!RetentionPreview::of(m_folder, rules, [] { return std::nullopt; }, now));
        QVERIFY(!RetentionPreview::of(m_dir->filePath(u"nowhere"_s), rules, {}, now));
    }

    void foretellsByServerWhatThenHappens()
    {
        recordTwoServers();
        const RetentionRules rules{.perServer = 150};
        const auto told = RetentionPreview::of(m_folder, rules, {}, Clock::system().wallNs());
        QVERIFY(told);
        QCOMPARE(told->messages, 1000U);
        QCOMPARE(told->goingMessages, 990U - 150U); // the quiet one has ten, and all stay
        const auto journal = Journal::open(m_folder, keeping(rules));
        QVERIFY(journal);
        QTRY_COMPARE(RetentionPreview::of(m_folder, rules, {}, Clock::system().wallNs())->messages, 160U);
        QCOMPARE(RetentionPreview::of(m_folder, rules, {}, Clock::system().wallNs())->goingMessages, 0U);
    }

    void countsWhatItTookAway()
    {
        record(450);
        const auto journal = Journal::open(m_folder, keeping({}));
        QVERIFY(journal);
        QCOMPARE((*journal)->removed(), 0U);
        (*journal)->setRetention({.maxBytes = 1});
        QTRY_COMPARE((*journal)->removed(), 400U);
    }

private:
    void record(quint64 count)
    {
        auto journal = Journal::open(m_folder, kSmall);
        QVERIFY(journal);
        for (quint64 i = 0; i < count; ++i) {
            QCOMPARE(Sample::recordNext(**journal), i);
        }
    }

    /// 1,000 messages in ten segments: each hundredth is the quiet server's (2), the others the talkative one's (1).
    void recordTwoServers()
    {
        auto journal = Journal::open(m_folder, kSmall);
        QVERIFY(journal);
        QCOMPARE((*journal)->nameId("talkative"), 1);
        QCOMPARE((*journal)->nameId("quiet"), 2);
        for (int i = 0; i < 1000; ++i) {
            Sample::record(**journal, Sample::message(quint64(i)),
                           {.server = quint16(i % 100 == 0 ? 2 : 1), .kind = IndexRecord::Request});
        }
    }

    static int countOf(JournalReader &reader, quint16 server)
    {
        std::vector<IndexRecord> all(reader.refresh());
        reader.copy(0, all);
        return int(std::ranges::count(all, server, &IndexRecord::server));
    }

    qint64 sizeOfAll() const
    {
        qint64 size = 0;
        QDirIterator files(m_folder, QDir::Files);
        while (files.hasNext()) {
            size += files.nextFileInfo().size();
        }
        return size;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

int main(int argc, char *argv[])
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--write") {
        return writeUntilKilled(QFile::decodeName(argv[2]));
    }
    const QCoreApplication application(argc, argv);
    TestRetention test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_retention.moc"
