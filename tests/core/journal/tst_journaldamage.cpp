// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalreader.h"
#include "core/journal/segmentformat.h"
#include "sample.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What a journal makes of files that are not as it left them.
class TestJournalDamage : public QObject
{
    Q_OBJECT

    using Damage = std::function<void(const QString &)>;
    static constexpr quint64 kMessages = 500;

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
        auto journal = Journal::open(m_folder, {.segmentRecords = 200});
        QVERIFY(journal);
        QCOMPARE((*journal)->nameId("one"), 1);
        QCOMPARE((*journal)->nameId("two"), 2);
        QCOMPARE((*journal)->nameId("three"), 3);
        for (quint64 i = 0; i < kMessages; ++i) {
            Sample::record(**journal, Sample::message(i), {.method = 3, .kind = IndexRecord::Request});
        }
    }

    void s06_opensDamagedFolders_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<int>("damaged"); // so many messages at most cannot be read any more
        const QStringList files{u"000001.index"_s, u"000001.body"_s, u"000002.index"_s,
                                u"000003.index"_s, u"000003.body"_s, u"names"_s};
        for (const QString &file : files) {
            const bool isBody = file.endsWith(u"body");
            const auto row = [&](const char *what) -> QTestData & {
                return QTest::newRow(qPrintable(file + u' ' + QString::fromLatin1(what)));
            };
            for (const qint64 at : {0, 3, 9, 17, 33, 45}) {
                row(qPrintable(u"bit in header byte %1"_s.arg(at))) << file << flip(at) << 0;
            }
            for (const int part : {10, 50, 90}) {
                row(qPrintable(u"bit at %1 %"_s.arg(part))) << file << flipAtPart(part) << 1;
            }
            row("cut in half") << file << cutAtPart(50) << 200;
            row("cut a little") << file << cutAtPart(99) << (isBody ? 20 : 3);
            row("empty") << file << cutAtPart(0) << 200;
            row("all zeros") << file << Damage(zeros) << 200;
            row("zeros in the middle") << file << Damage(zerosInTheMiddle) << 200;
            row("longer") << file << Damage(longer) << 0;
            row("gone") << file << Damage([](const QString &path) { QFile::remove(path); }) << 200;
        }
    }

    void s06_opensDamagedFolders()
    {
        QFETCH(QString, file);
        QFETCH(Damage, damage);
        QFETCH(int, damaged);
        damage(m_folder + u'/' + file);

        verifyReads(kMessages - quint64(damaged), kMessages);
        {
            auto journal = Journal::open(m_folder);
            QVERIFY2(journal, qPrintable(journal.error_or(Error()).message));
            // No number that is known is given twice, and new messages can be kept.
            QVERIFY((*journal)->endSequence() >= kMessages - 200);
            QVERIFY((*journal)->nameId("four") != 3);
            for (int i = 0; i < 10; ++i) {
                QVERIFY(Sample::recordNext(**journal) != Recorder::kNotRecorded);
            }
        }
        verifyReads(kMessages - quint64(damaged) + 10, kMessages + 10);
    }

    void s06_survivesRandomDamage()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList files = QDir(m_folder).entryList({u"0*"_s});
        for (int round = 0; round < 60; ++round) {
            const QString path = m_folder + u'/' + files.at(random.bounded(int(files.size())));
            for (int bits = random.bounded(1, 40); bits > 0; --bits) {
                flip(qint64(random.bounded(double(std::max<qint64>(QFileInfo(path).size(), 1)))))(path);
            }
            if (auto journal = Journal::open(m_folder, {.segmentRecords = 200})) {
                Sample::recordNext(**journal);
            } else {
                QVERIFY(!journal.error().message.isEmpty());
            }
            if (auto reader = JournalReader::open(m_folder)) {
                for (quint64 i = 0; i < (*reader)->endSequence(); ++i) {
                    const auto body = (*reader)->body(i);
                    QVERIFY(!body || *body == Sample::message(i)); // gone or true, never wrong
                }
            }
        }
    }

    void s06_refusesWhatIsNotItsOwn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("partner");
        QTest::newRow("index") << u"000003.index"_s << u"000003.body"_s;
        QTest::newRow("earlier index") << u"000001.index"_s << u"000001.body"_s;
        QTest::newRow("names") << u"names"_s << QString();
    }

    void s06_refusesWhatIsNotItsOwn()
    {
        QFETCH(QString, file);
        QFETCH(QString, partner);
        for (const QString &one : {file, partner}) {
            if (!one.isEmpty()) {
                write(m_folder + u'/' + one, QByteArrayLiteral("SQLite format 3\0 and so on, for more than a header. "
                                                               "This is somebody's, and stays as it is."));
            }
        }
        verifyRefused();
    }

    void s06_refusesANewerFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("index") << u"000003.index"_s;
        QTest::newRow("names") << u"names"_s;
    }

    void s06_refusesANewerFormat()
    {
        QFETCH(QString, file);
        QFile one(m_folder + u'/' + file);
        QVERIFY(one.open(QFile::ReadWrite));
        FileHeader header;
        QVERIFY(one.read(reinterpret_cast<char *>(&header), sizeof header) == sizeof header);
        header.version = FileHeader::kVersion + 1;
        seal(header);
        one.seek(0);
        one.write(reinterpret_cast<const char *>(&header), sizeof header);
        one.close();
        verifyRefused();
        QVERIFY(Journal::open(m_folder).error().message.contains(u"newer"));
    }

    void cutsATornTail_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<quint64>("cut");
        QTest::newRow("room taken ahead") << QByteArray(4096, '\0') << QByteArray(8192, '\0') << quint64(0);
        QTest::newRow("message without a record")
            << QByteArray(4096, '\0') << QByteArray(1000, 'x') + QByteArray(99, '\0') << quint64(1000);
        QTest::newRow("half a record") << QByteArray(20, 'r') + QByteArray(108, '\0') << QByteArray(10, 'x')
                                       << quint64(64 + 10);
    }

    void cutsATornTail()
    {
        QFETCH(QByteArray, index);
        QFETCH(QByteArray, body);
        QFETCH(quint64, cut);
        append(m_folder + u"/000003.index"_s, index);
        append(m_folder + u"/000003.body"_s, body);
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        QCOMPARE((*journal)->endSequence(), kMessages);
        QCOMPARE((*journal)->cutAtOpen(), cut);
        Sample::recordNext(**journal);
        verifyReads(kMessages + 1, kMessages + 1);
    }

    void cutsARecordWhoseMessageNeverReachedTheDisk()
    {
        const QString path = m_folder + u"/000003.index"_s;
        QFile index(path);
        QVERIFY(index.open(QFile::ReadWrite));
        IndexRecord record{
            .offset = quint64(QFileInfo(m_folder + u"/000003.body"_s).size()), .length = 100, .bodyCheck = 1};
        record.check = recordCheck(record, kMessages);
        index.seek(index.size());
        index.write(reinterpret_cast<const char *>(&record), sizeof record);
        index.close();
        append(m_folder + u"/000003.body"_s, QByteArray(4096, '\0'));
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        QCOMPARE((*journal)->endSequence(), kMessages);
        QCOMPARE((*journal)->cutAtOpen(), sizeof record);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static void append(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Damage flip(qint64 at)
    {
        return [at](const QString &path) {
            QByteArray bytes = contents(path);
            if (at < bytes.size()) {
                bytes[at] = char(bytes.at(at) ^ 0x10);
                write(path, bytes);
            }
        };
    }

    static Damage flipAtPart(int percent)
    {
        return [percent](const QString &path) { flip(64 + (QFileInfo(path).size() - 64) * percent / 100)(path); };
    }

    static Damage cutAtPart(int percent)
    {
        return [percent](const QString &path) { QFile::resize(path, QFileInfo(path).size() * percent / 100); };
    }

    static void zeros(const QString &path) { write(path, QByteArray(QFileInfo(path).size(), '\0')); }

    static void zerosInTheMiddle(const QString &path)
    {
        QByteArray bytes = contents(path);
        const qsizetype third = bytes.size() / 3;
        write(path, bytes.replace(third, third, QByteArray(third, '\0')));
    }

    static void longer(const QString &path) { append(path, QByteArray(5000, '?')); }

    void verifyReads(quint64 atLeast, quint64 end)
    {
        auto reader = JournalReader::open(m_folder);
        QVERIFY2(reader, qPrintable(reader.error_or(Error()).message));
        QVERIFY((*reader)->endSequence() <= end);
        quint64 good = 0;
        for (quint64 i = 0; i < end; ++i) {
            const auto body = (*reader)->body(i);
            if (body) {
                QCOMPARE(*body, Sample::message(i));
                ++good;
            }
        }
        QVERIFY2(good >= atLeast, qPrintable(u"%1 of %2"_s.arg(good).arg(atLeast)));
    }

    void verifyRefused()
    {
        QHash<QString, QByteArray> before;
        for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
            before.insert(name, contents(m_folder + u'/' + name));
        }
        const auto journal = Journal::open(m_folder);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::Storage);
        QVERIFY(!journal.error().message.isEmpty());
        QVERIFY(!journal.error().where.isEmpty());
        QVERIFY(!JournalReader::open(m_folder));
        before.remove(u"lock"_s);
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            QCOMPARE(contents(m_folder + u'/' + it.key()), it.value());
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestJournalDamage)

#include "tst_journaldamage.moc"
