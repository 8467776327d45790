// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriver.h"

#include "child.h"
#include "core/journal/derived/derivedfiles.h"
#include "core/journal/derived/pins.h"
#include "deriverfixture.h"
#include "digest.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What is counted while the journal grows, and who reads it meanwhile. What is counted anew: tst_derivedanew.
class TestDeriver : public QObject, protected DeriverFixture
{
    Q_OBJECT

private slots:
    void init() { makeJournal(); }

    void keepsUpWhileTheJournalGrows()
    {
        Deriver deriver(m_folder);
        for (int i = 0; i < 20; ++i) {
            m_script->play(200, quint64(i));
            QVERIFY(deriver.catchUp(kBoundMs));
            QCOMPARE(deriver.status().derivedUntil, m_script->journal().endSequence());
            QCOMPARE(store()->calls({.limit = 10'000})->size(), (i + 1) * 200);
        }
        QVERIFY(!deriver.status().trouble);
        QVERIFY(deriver.status().notices.isEmpty());
    }

    void s03_goesOnWhenTheDiskIsFull()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, m_folder});
        QVERIFY(child.waitForFinished(kBoundMs));
        const QByteArray said = child.readAllStandardOutput();
        if (child.exitCode() == Child::kNotHere) {
            QSKIP(qPrintable(u"No file system of its own can be mounted here: %1"_s.arg(QString::fromLatin1(said))));
        }
        QCOMPARE(said, "well"_ba);
    }

    void s04_goesOnWhenFilesMayNotGrow()
    {
        m_script->play(3000);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = 100'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Deriver deriver(m_folder);
        QTRY_VERIFY(deriver.status().trouble);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(deriver.status().trouble->kind, Error::Kind::Storage);
        QVERIFY(!deriver.status().trouble->message.isEmpty());
        QTRY_VERIFY(!deriver.status().trouble);
        QVERIFY(deriver.catchUp(kBoundMs));
        QCOMPARE(store()->calls({.limit = 10'000})->size(), 3000);
    }

    void s14_forgetsTheRowsOfWhatIsNoLongerKept()
    {
        openJournal({.segmentRecords = 500});
        m_script->play(2000);
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs, true));
        const auto before = store()->statistics({});
        m_script->journal().setRetention({.maxBytes = 1});
        QTRY_VERIFY_WITH_TIMEOUT(m_script->journal().firstSequence() > 1000, kBoundMs);
        const quint64 first = m_script->journal().firstSequence();
        const auto oldest = [&] {
            deriver.nudge();
            return store()->calls({.limit = 10'000})->constLast().sequence;
        };
        // Those in flight stay; a new session of each server ends them.
        for (const QByteArray &server : {"alpha"_ba, "beta.two"_ba, "gamma"_ba}) {
            m_script->result(m_script->request({.server = server, .session = 1000}));
        }
        QTRY_VERIFY_WITH_TIMEOUT(oldest() >= first, kBoundMs);
        QTRY_VERIFY_WITH_TIMEOUT(store()->search(u"note"_s, first)->sequences.isEmpty(), kBoundMs);
        QVERIFY(!store()->search(u"note"_s)->sequences.isEmpty());
        const auto after = store()->statistics({});
        QCOMPARE(after->size(), before->size());
        for (qsizetype i = 0; i < after->size(); ++i) {
            QVERIFY(after->at(i).counts.begun > before->at(i).counts.begun);
        }
    }

    void tellsRetentionWhatAPersonMarked()
    {
        m_script->play(10);
        const PinnedMessages pinned = pinnedMessages(m_folder);
        QCOMPARE(pinned(), std::vector<quint64>());
        Deriver deriver(m_folder);
        deriver.setMark({.sequence = 3, .isPinned = true}).waitForFinished();
        deriver.setMark({.sequence = 5, .note = u"look"_s}).waitForFinished();
        QCOMPARE(pinned(), (std::vector<quint64>{3, 5}));
    }

    void isReadByTwoProcessesWhileItWrites()
    {
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs));
        std::array<QProcess, 2> readers;
        for (QProcess &reader : readers) {
            reader.start(QCoreApplication::applicationFilePath(), {u"--read"_s, m_folder});
            QVERIFY(reader.waitForReadyRead(kBoundMs));
        }
        for (int i = 0; i < 20; ++i) {
            m_script->play(500, quint64(i));
            QVERIFY(deriver.catchUp(kBoundMs));
        }
        for (QProcess &reader : readers) {
            QByteArray said;
            while (!said.contains("\n10000\n") && reader.waitForReadyRead(kBoundMs)) {
                said += reader.readAllStandardOutput();
            }
            reader.closeWriteChannel();
            QVERIFY(reader.waitForFinished(kBoundMs));
            QCOMPARE(reader.exitCode(), 0);
            quint64 last = 0;
            for (const QByteArray &line : said.split('\n')) {
                QVERIFY(line.isEmpty() || line.toULongLong() >= last);
                last = line.isEmpty() ? last : line.toULongLong();
            }
            QCOMPARE(last, 10'000U);
        }
        QCOMPARE(Digest::integrity(DerivedFile::derived(), m_folder), u"ok"_s);
    }

    void s09_aReaderCannotWrite()
    {
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs));
        const auto reader = DerivedFile::derived().openToRead(m_folder);
        QVERIFY(reader);
        QVERIFY(!(*reader)->exec(u"DELETE FROM call"_s));
        QVERIFY(!(*reader)->exec(u"CREATE TABLE x(y)"_s));
        QCOMPARE((*reader)->number(u"PRAGMA wal_autocheckpoint"_s), 0);
    }

    void s09_onlyTheWritersOpenFilesToWrite()
    {
        const QString source = qEnvironmentVariable("SIGNALBOX_SOURCE");
        QStringList openers;
        for (const QString &folder : {u"/core"_s, u"/app"_s, u"/ui"_s}) {
            QDirIterator files(source + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QFile::ReadOnly));
                const QByteArray text = file.readAll();
                for (const char *way : {"openToWrite(", "Mode::Write)", "addDatabase("}) {
                    if (text.contains(way) && text.contains("journal/derived/")) {
                        openers += files.fileName();
                        break;
                    }
                }
            }
        }
        openers.sort();
        QCOMPARE(openers, (QStringList{u"derivedfiles.cpp"_s, u"derivedwriter.cpp"_s, u"keptwriter.cpp"_s,
                                       u"sqlconnection.cpp"_s}));
    }

    void s16_itsFilesAreTheOwnersAlone()
    {
        const mode_t old = umask(0);
        m_script->play(10);
        Deriver deriver(m_folder);
        const bool isThere = deriver.catchUp(kBoundMs);
        umask(old);
        QVERIFY(isThere);
        const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.sqlite*"_s});
        QCOMPARE(files.size(), 6); // two files, each with its WAL and its index
        for (const QFileInfo &file : files) {
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        }
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3) {
        const QByteArrayView what(argv[1]);
        const QString folder = QFile::decodeName(argv[2]);
        if (what == "--derive") {
            return Child::derive(folder);
        }
        if (what == "--read") {
            return Child::read(folder);
        }
        if (what == "--fill") {
            return Child::fill(folder);
        }
    }
    TestDeriver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deriver.moc"
