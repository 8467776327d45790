// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "core/journal/crc32c.h"
#include "core/journal/journalcheck.h"
#include "core/journal/journalreader.h"
#include "sample.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
    }

    void givesBackWhatItWasGiven()
    {
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        const quint16 server = (*journal)->nameId("everything");
        const quint16 method = (*journal)->nameId("tools/call");
        const QByteArray call = QByteArrayLiteral(R"({"jsonrpc":"2.0","id":1,"method":"tools/call"})");
        const Frame frame{
            .bytes = call, .wallNs = 17, .monoNs = 4, .direction = Direction::Out, .flags = Frame::Truncated};
        QCOMPARE(
            (*journal)->record(frame, {.server = server, .method = method, .kind = IndexRecord::Request, .session = 3}),
            0U);
        QCOMPARE(Sample::record(**journal, {}, {.pair = 1, .errorCode = -32601, .kind = IndexRecord::ErrorResult}), 1U);
        QCOMPARE((*journal)->endSequence(), 2U);

        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        const IndexRecord first = (*reader)->at(0);
        QCOMPARE(first.wallNs, 17);
        QCOMPARE(first.monoNs, 4);
        QCOMPARE(first.length, quint32(call.size()));
        QCOMPARE(first.bodyCheck, crc32c(call));
        QCOMPARE(first.kind, IndexRecord::Request);
        QCOMPARE(first.flags, IndexRecord::Outgoing | IndexRecord::Truncated);
        QCOMPARE(first.session, 3U);
        QCOMPARE((*reader)->name(first.server), QByteArrayLiteral("everything"));
        QCOMPARE((*reader)->name(first.method), QByteArrayLiteral("tools/call"));
        QCOMPARE((*reader)->body(0).value(), call);
        QCOMPARE((*reader)->at(1).errorCode, -32601);
        QCOMPARE((*reader)->at(1).pair, 1U);
        QCOMPARE((*reader)->body(1).value(), QByteArray());
        QCOMPARE((*reader)->at(2).kind, IndexRecord::Unknown);
    }

    void goesOnWhereItStopped()
    {
        for (int round = 0; round < 5; ++round) {
            auto journal = Journal::open(m_folder);
            QVERIFY(journal);
            QCOMPARE((*journal)->endSequence(), quint64(round) * 200);
            QCOMPARE((*journal)->cutAtOpen(), 0U);
            for (int i = 0; i < 200; ++i) {
                QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
            }
        }
        verifyAll(1000);
        QCOMPARE(QDir(m_folder).entryList({u"*.body"_s}).size(), 1);
    }

    void beginsNewSegments()
    {
        const JournalOptions small{.segmentBytes = 1024 * 1024, .segmentRecords = 300};
        {
            auto journal = Journal::open(m_folder, small);
            QVERIFY(journal);
            for (int i = 0; i < 1000; ++i) {
                QCOMPARE(Sample::recordNext(**journal), quint64(i));
            }
        }
        verifyAll(1000);
        QVERIFY(QDir(m_folder).entryList({u"*.index"_s}).size() >= 4);
        auto journal = Journal::open(m_folder, small);
        QVERIFY(journal);
        QCOMPARE((*journal)->endSequence(), 1000U);
        QCOMPARE((*journal)->firstSequence(), 0U);
    }

    void takesNoMoreRoomThanItNeedsWhenItIsClosed()
    {
        qint64 bytes = 0;
        {
            auto journal = Journal::open(m_folder);
            QVERIFY(journal);
            for (quint64 i = 0; i < 100; ++i) {
                bytes += Sample::message(i).size();
                Sample::recordNext(**journal);
            }
        }
        QCOMPARE(QFileInfo(m_folder + u"/000001.body"_s).size(), 64 + bytes);
        QCOMPARE(QFileInfo(m_folder + u"/000001.index"_s).size(), 64 + 100 * 64);
    }

    void knowsNamesByTheSameNumberForGood()
    {
        QHash<QByteArray, quint16> ids;
        for (int round = 0; round < 3; ++round) {
            auto journal = Journal::open(m_folder);
            QVERIFY(journal);
            QCOMPARE((*journal)->nameId({}), 0);
            for (int i = 0; i < 500 + round; ++i) {
                const QByteArray name = "tool " + QByteArray::number(i) + QByteArray::fromHex("00ff");
                const quint16 id = (*journal)->nameId(name);
                QVERIFY(id != 0);
                QCOMPARE(ids.value(name, id), id);
                ids.insert(name, id);
            }
        }
        QCOMPARE(ids.size(), 502);
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
            QCOMPARE((*reader)->name(it.value()), it.key());
        }
        QCOMPARE((*reader)->name(503), QByteArray());
    }

    void answersNoNumberWhenTheNameTableIsFull()
    {
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        for (int i = 1; i <= 65535; ++i) {
            QCOMPARE((*journal)->nameId(QByteArray::number(i)), quint16(i));
        }
        QCOMPARE((*journal)->nameId("one more"), 0);
        QCOMPARE((*journal)->nameId("65535"), 65535);
        QVERIFY(!(*journal)->trouble());
    }

    void s01_losesNothingAfterKill()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        quint64 checked = 0;
        const int kills =
            qEnvironmentVariableIsSet("SIGNALBOX_KILLS") ? qEnvironmentVariableIntValue("SIGNALBOX_KILLS") : 50;
        QElapsedTimer timer;
        qint64 slowestMs = 0;
        for (int round = 0; round < kills; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_folder});
            const auto target = qsizetype(random.bounded(1, 20'000)); // bytes of acknowledgements
            QByteArray said;
            while (said.size() < target && writer.waitForReadyRead()) {
                said += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            said += writer.readAllStandardOutput();
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            said.truncate(said.lastIndexOf('\n'));
            const quint64 acknowledged = said.sliced(said.lastIndexOf('\n') + 1).toULongLong() + 1;

            timer.start();
            auto reader = JournalReader::open(m_folder);
            slowestMs = std::max(slowestMs, timer.elapsed());
            QVERIFY(reader);
            QVERIFY2((*reader)->endSequence() >= acknowledged,
                     qPrintable(u"%1 of %2"_s.arg((*reader)->endSequence()).arg(acknowledged)));
            for (; checked < (*reader)->endSequence(); ++checked) {
                QCOMPARE((*reader)->at(checked).kind, quint8(IndexRecord::Request));
                QCOMPARE((*reader)->body(checked).value_or(QByteArray()), Sample::message(checked));
            }
        }
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        QCOMPARE((*journal)->endSequence(), checked);
        journal->reset();
        verifyAll(checked);
        const auto check = JournalCheck::run(m_folder);
        QVERIFY(check);
        QVERIFY(check->damages.isEmpty());
        qInfo("%d kills, %llu messages, slowest opening %lld ms", kills, static_cast<unsigned long long>(checked),
              slowestMs);
    }

    void s03_goesOnWhenTheDiskIsFull()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, m_folder});
        QVERIFY(child.waitForFinished(60'000));
        const QByteArray said = child.readAllStandardOutput();
        if (child.exitCode() == Child::kNotHere) {
            QSKIP(qPrintable(u"No file system of its own can be mounted here: %1"_s.arg(QString::fromLatin1(said))));
        }
        QCOMPARE(said, QByteArrayLiteral("well"));
    }

    void s03_goesOnWhenFilesMayNotGrow()
    {
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = 1024 * 1024;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        Sample::recordNext(**journal);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        // The window is mapped already; a large message is what meets the limit first.
        const quint64 lost = Sample::record(**journal, QByteArray(8 * 1024 * 1024, 'x'));
        const auto trouble = (*journal)->trouble();
        const quint64 alsoLost = Sample::recordNext(**journal);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(lost, Recorder::kNotRecorded);
        QCOMPARE(alsoLost, Recorder::kNotRecorded);
        QVERIFY(trouble);
        QCOMPARE(trouble->code, EFBIG);
        QVERIFY(!trouble->message.isEmpty());
        QCOMPARE((*journal)->lost(), 2U);
        QTRY_VERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
        QVERIFY(!(*journal)->trouble());
        const quint64 end = (*journal)->endSequence();
        journal->reset();
        verifyAll(end);
    }

    void s07_refusesASecondWriter()
    {
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        const auto second = Journal::open(m_folder);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Storage);
        QVERIFY2(second.error().message.contains(QString::number(getpid())), qPrintable(second.error().message));
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 1);
        QVERIFY(other.readAllStandardOutput().contains(QByteArray::number(getpid())));
        QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
    }

    void s07_letsOneOfFiveIn()
    {
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 5; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder});
        }
        int writers = 0;
        for (const auto &one : all) {
            QVERIFY(one->waitForReadyRead());
            writers += one->readAllStandardOutput() == "open\n" ? 1 : 0;
        }
        for (const auto &one : all) {
            one->closeWriteChannel();
            QVERIFY(one->waitForFinished());
        }
        QCOMPARE(writers, 1);
    }

    void s08_aStaleLockNeverBlocks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("killed holder") << QByteArray();
        QTest::newRow("number used again by a living process") << QByteArrayLiteral("1\nhere\n");
        QTest::newRow("from another machine") << QByteArrayLiteral("4711\nelsewhere\n");
        QTest::newRow("no text at all") << QByteArrayLiteral("\n");
        QTest::newRow("nonsense") << QByteArray(100'000, '\xff');
    }

    void s08_aStaleLockNeverBlocks()
    {
        QFETCH(QByteArray, text);
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder});
        QVERIFY(holder.waitForReadyRead());
        QVERIFY(!Journal::open(m_folder));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        if (!text.isEmpty()) {
            QFile lock(m_folder + u"/lock"_s);
            QVERIFY(lock.open(QFile::WriteOnly));
            lock.write(text);
        }
        QVERIFY(Journal::open(m_folder));
    }

    void s13_keepsNulAndInvalidText()
    {
        const QList<QByteArray> messages{QByteArray(1, '\0'),        QByteArray("{\"a\":\"\0\"}", 9),
                                         "\xff\xfe\xc0\x80",         "\xed\xa0\x80",
                                         "\xef\xbb\xbf{}",           "{}\r",
                                         QByteArray(100'000, '\xf5')};
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        for (const QByteArray &message : messages) {
            Sample::record(**journal, message);
        }
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        for (qsizetype i = 0; i < messages.size(); ++i) {
            QCOMPARE((*reader)->body(quint64(i)).value(), messages.at(i));
        }
    }

    void s15_ordersBySequenceWhenTheClockGoesBack()
    {
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        for (int i = 0; i < 100; ++i) {
            const QByteArray bytes = QByteArray::number(i);
            const Frame frame{.bytes = bytes, .wallNs = 1'000'000 - i * 10'000, .monoNs = -i};
            QCOMPARE((*journal)->record(frame, {}), quint64(i));
        }
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE((*reader)->body(quint64(i)).value(), QByteArray::number(i));
            QCOMPARE((*reader)->at(quint64(i)).wallNs, 1'000'000 - i * 10'000);
        }
    }

    void s16_keepsFilesPrivate_data()
    {
        QTest::addColumn<uint>("mask");
        QTest::newRow("000") << 0U;
        QTest::newRow("077") << 077U;
        QTest::newRow("277") << 0277U;
    }

    void s16_keepsFilesPrivate()
    {
        QFETCH(uint, mask);
        const mode_t old = umask(mask);
        {
            auto journal = Journal::open(m_folder, {.segmentRecords = 10});
            umask(old);
            QVERIFY(journal);
            umask(mask);
            Q_UNUSED((*journal)->nameId("name"));
            for (int i = 0; i < 25; ++i) {
                Sample::recordNext(**journal);
            }
            umask(old);
            QVERIFY(!(*journal)->trouble());
        }
        QCOMPARE(modeOf(m_folder), 0700U);
        QDirIterator files(m_folder, QDir::Files | QDir::Hidden);
        int count = 0;
        for (; files.hasNext(); ++count) {
            const QString file = files.next();
            QVERIFY2(modeOf(file) == 0600U, qPrintable(file));
        }
        QCOMPARE(count, 2 + 3 * 2);
    }

    void refusesAFileInItsPlace()
    {
        QFile file(m_folder);
        QVERIFY(file.open(QFile::WriteOnly));
        const auto journal = Journal::open(m_folder);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::Storage);
    }

    void countsOnlyWhenNothingIsToBeKept()
    {
        Recorder &none = Recorder::none();
        QCOMPARE(none.nameId("x"), 0);
        const quint64 first = none.record({}, {});
        QCOMPARE(none.record({}, {}), first + 1);
    }

private:
    static uint modeOf(const QString &path)
    {
        struct stat status{};
        return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
    }

    void verifyAll(quint64 end)
    {
        auto reader = JournalReader::open(m_folder);
        QVERIFY(reader);
        QCOMPARE((*reader)->endSequence(), end);
        for (quint64 i = 0; i < end; ++i) {
            const auto body = (*reader)->body(i);
            QVERIFY2(body, qPrintable(u"%1"_s.arg(i)));
            QCOMPARE(*body, Sample::message(i));
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

int main(int argc, char *argv[])
{
    if (argc == 3) {
        const QByteArrayView what(argv[1]);
        const QString folder = QFile::decodeName(argv[2]);
        if (what == "--write") {
            return Child::write(folder);
        }
        if (what == "--hold") {
            return Child::hold(folder);
        }
        if (what == "--fill") {
            return Child::fill(folder);
        }
    }
    const QCoreApplication application(argc, argv);
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
