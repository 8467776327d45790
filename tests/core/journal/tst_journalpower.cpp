// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalreader.h"
#include "core/journal/segmentlist.h"
#include "sample.h"

#include <QDir>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSafe = 150; // messages that were on the disk
constexpr quint64 kAll = 230;  // and those that were on their way
constexpr int kImages = 500;

using Image = QMap<QString, QByteArray>; // a folder's files

/// How a file system may have brought to the disk what nobody asked it to bring yet.
struct Model
{
    qsizetype unit;       // bytes that reach the disk together
    bool anyOrderOfNames; // new files appear in any order, not in the order they were made
};

constexpr Model kOrdered{4096, false};
constexpr Model kStrict{512, true};

} // namespace

/// What is there after the power went, simulated: images of the folder between two moments.
class TestJournalPower : public QObject
{
    Q_OBJECT

private slots:
    void s02_losesAtMostWhatWasOnItsWay_data()
    {
        QTest::addColumn<bool>("strict");
        QTest::addColumn<quint64>("segmentRecords");
        for (const bool strict : {false, true}) {
            const char *model = strict ? "strict" : "ordered";
            QTest::addRow("%s, in one segment", model) << strict << quint64(1000);
            QTest::addRow("%s, over several segments", model) << strict << quint64(60);
        }
    }

    void s02_losesAtMostWhatWasOnItsWay()
    {
        QFETCH(bool, strict);
        QFETCH(quint64, segmentRecords);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        m_random.seed(seed);
        // In memory where there is such a place: each opening and closing waits for the disk.
        const QTemporaryDir dir(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/signalbox-XXXXXX"_s : u"XXXXXX"_s);
        Image safe;
        Image later;
        makeMoments(dir.filePath(u"live"_s), segmentRecords, safe, later);
        quint64 kept = 0;
        for (int i = 0; i < kImages / 2; ++i) {
            const QString folder = dir.filePath(u"image"_s);
            QDir(folder).removeRecursively();
            save(imageBetween(safe, later, strict ? kStrict : kOrdered), folder);
            kept += verify(folder, segmentRecords > kAll);
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(u"image %1"_s.arg(i)));
            }
        }
        qInfo("of %llu messages on their way %.1f were kept on average", kAll - kSafe,
              double(kept) / (kImages / 2) - double(kSafe));
    }

    /// The power went while a segment was being made: its files are there, but not all of their first 64 bytes.
    void s02_opensWithABeginningThatWasCutOff()
    {
        const QTemporaryDir dir;
        const QString live = dir.filePath(u"live"_s);
        {
            auto journal = Journal::open(live, {.segmentRecords = 60});
            QVERIFY(journal);
            while ((*journal)->endSequence() < 70) { // ten of them in the second segment
                Sample::recordNext(**journal);
            }
        }
        const Image whole = load(live);
        for (const int length : {1, 7, 8, 9, 22, 40, 63}) {
            for (const bool hasBody : {false, true}) {
                Image image = whole;
                image[u"000002.index"_s].truncate(length);
                if (hasBody) {
                    image[u"000002.body"_s].fill('\0');
                } else {
                    image.remove(u"000002.body"_s);
                }
                const QString folder = dir.filePath(u"cut%1%2"_s.arg(length).arg(hasBody));
                save(image, folder);
                auto journal = Journal::open(folder);
                QVERIFY2(journal, qPrintable(u"%1 bytes"_s.arg(length)));
                QCOMPARE((*journal)->endSequence(), 60);
                Sample::recordNext(**journal);
                const auto reader = JournalReader::open(folder);
                QVERIFY(reader);
                for (quint64 i = 0; i <= 60; ++i) {
                    QCOMPARE((*reader)->body(i).value_or(QByteArray()), Sample::message(i));
                }
            }
        }
    }

    /// What is short but does not begin as ours do is somebody else's, and stays.
    void aShortFileOfSomebodyElseIsRefused()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"journal"_s);
        save({{u"000001.index"_s, "notes"_ba}}, folder);
        QVERIFY(!Journal::open(folder));
        QCOMPARE(load(folder).value(u"000001.index"_s), "notes"_ba);
    }

private:
    static void makeMoments(const QString &folder, quint64 segmentRecords, Image &safe, Image &later)
    {
        auto journal = Journal::open(folder, {.segmentRecords = segmentRecords});
        QVERIFY(journal);
        QCOMPARE((*journal)->nameId("name"), 1);
        while ((*journal)->endSequence() < kSafe) {
            Sample::recordNext(**journal);
        }
        const auto isSafe = [&] {
            const auto list = SegmentList::read(folder);
            quint64 records = 0;
            for (const SegmentInfo &info : list->segments) {
                records += info.syncedRecords;
            }
            return records == kSafe;
        };
        QTRY_VERIFY(isSafe());
        safe = load(folder);
        while ((*journal)->endSequence() < kAll) {
            Sample::recordNext(**journal);
        }
        later = load(folder);
    }

    /// Of each unit that differs the older or the newer state; of what is new, that or zeros; of files, some length.
    Image imageBetween(const Image &safe, const Image &later, const Model &model)
    {
        Image image = safe;
        for (auto file = later.cbegin(); file != later.cend(); ++file) {
            const bool isNew = !safe.contains(file.key());
            if (isNew && m_random.bounded(3) == 0) {
                if (!model.anyOrderOfNames) {
                    break; // what was made later is not there either
                }
                continue;
            }
            const QByteArray before = safe.value(file.key());
            QByteArray bytes = before.leftJustified(std::max(before.size(), file->size()), '\0');
            for (qsizetype at = 0; at < file->size(); at += model.unit) {
                if (m_random.bounded(2) == 0) {
                    const QByteArray unit = file->mid(at, model.unit);
                    bytes.replace(at, unit.size(), unit);
                }
            }
            bytes.truncate(before.size() + m_random.bounded(int(bytes.size() - before.size() + 1)));
            image.insert(file.key(), bytes);
        }
        return image;
    }

    /// Answers how many messages are there.
    static quint64 verify(const QString &folder, bool inOneSegment)
    {
        auto journal = Journal::open(folder, {.segmentRecords = 1000});
        if (!journal) {
            QTest::qFail(qPrintable(journal.error().message), __FILE__, __LINE__);
            return 0;
        }
        const quint64 end = (*journal)->endSequence();
        for (int i = 0; i < 5; ++i) {
            Sample::recordNext(**journal);
        }
        const auto reader = JournalReader::open(folder);
        quint64 kept = 0;
        quint64 holes = 0;
        bool isTrue = reader.has_value() && end >= kSafe && end <= kAll;
        for (quint64 i = 0; isTrue && i < end + 5; ++i) {
            const auto body = (*reader)->body(i);
            isTrue = body ? *body == Sample::message(i) : i >= kSafe && i < end;
            kept += body && i < end ? 1 : 0;
            holes += body ? 0 : 1;
        }
        if (!isTrue || (inOneSegment && holes > 0)) {
            QTest::qFail(qPrintable(u"end %1, %2 kept, %3 holes"_s.arg(end).arg(kept).arg(holes)), __FILE__, __LINE__);
        }
        return kept;
    }

    static Image load(const QString &folder)
    {
        Image image;
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QFile file(folder + u'/' + name);
            if (name != u"lock" && file.open(QFile::ReadOnly)) {
                image.insert(name, file.readAll());
            }
        }
        return image;
    }

    static void save(const Image &image, const QString &folder)
    {
        QDir().mkpath(folder);
        for (auto it = image.cbegin(); it != image.cend(); ++it) {
            QFile file(folder + u'/' + it.key());
            if (!file.open(QFile::WriteOnly) || file.write(*it) != it->size()) {
                QTest::qFail("an image cannot be written", __FILE__, __LINE__);
            }
        }
    }

    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(TestJournalPower)

#include "tst_journalpower.moc"
