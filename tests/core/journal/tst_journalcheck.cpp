// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcheck.h"
#include "core/journal/journalinfo.h"
#include "core/journal/removals.h"
#include "sample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = JournalDamage::Kind;

class TestJournalCheck : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
        auto journal = Journal::open(m_folder, {.segmentRecords = 200});
        QVERIFY(journal);
        QCOMPARE((*journal)->nameId("one"), 1);
        for (quint64 i = 0; i < 500; ++i) {
            Sample::recordNext(**journal);
        }
    }

    void findsNothingInAWholeJournal()
    {
        quint64 done = 0;
        quint64 all = 0;
        const auto check = JournalCheck::run(m_folder, [&](quint64 soFar, quint64 inAll) {
            done = soFar;
            all = inAll;
            return true;
        });
        QVERIFY(check);
        QVERIFY(check->damages.isEmpty());
        QCOMPARE(check->segments, 3U);
        QCOMPARE(check->records, 500U);
        QCOMPARE(check->endSequence, 500U);
        QCOMPARE(check->damagedMessages, 0U);
        QVERIFY(done > all * 9 / 10);
        QVERIFY(done <= all);
    }

    void stopsWhenItIsTold()
    {
        const auto check = JournalCheck::run(m_folder, [](quint64, quint64) { return false; });
        QVERIFY(!check);
        QCOMPARE(check.error().kind, Error::Kind::Cancelled);
    }

    void namesAMessageWhoseBytesAreDamaged()
    {
        flip(m_folder + u"/000002.body"_s, 64);
        verify({{Kind::Body, 2, 200, 1}});
    }

    void namesRecordsThatAreDamaged()
    {
        flip(m_folder + u"/000002.index"_s, 64 + 64 * 10 + 3);
        flip(m_folder + u"/000002.index"_s, 64 + 64 * 11 + 3);
        flip(m_folder + u"/000002.index"_s, 64 + 64 * 20 + 63);
        verify({{Kind::Record, 2, 210, 2}, {Kind::Record, 2, 220, 1}});
    }

    void namesWhatIsMissing()
    {
        QFile::remove(m_folder + u"/000002.index"_s);
        QFile::remove(m_folder + u"/000002.body"_s);
        verify({{Kind::Missing, 0, 200, 200}});
    }

    void doesNotMissWhatIsNoLongerKept()
    {
        Removals removals;
        removals.add({2, 2, 200, 400});
        QCOMPARE(removals.write(m_folder), 0);
        verify({});
        QFile::remove(m_folder + u"/000002.index"_s);
        QFile::remove(m_folder + u"/000002.body"_s);
        verify({});
    }

    void namesHeadersAndTables()
    {
        flip(m_folder + u"/000001.index"_s, 9);
        flip(m_folder + u"/000003.body"_s, 9);
        flip(m_folder + u"/names"_s, 70);
        QFile removals(Removals::path(m_folder));
        QVERIFY(removals.open(QFile::WriteOnly));
        removals.write("nonsense");
        removals.close();
        verify({{Kind::Names, 0, 0, 0},
                {Kind::Removals, 0, 0, 0},
                {Kind::IndexHeader, 1, 0, 0},
                {Kind::BodyHeader, 3, 400, 0}});
    }

    void namesWhatWasCutOff()
    {
        QVERIFY(QFile::resize(m_folder + u"/000003.index"_s, 64 + 64 * 90));
        verify({{Kind::Record, 3, 490, 10}});
    }

    void takesATornTailForNoDamage()
    {
        QFile body(m_folder + u"/000003.body"_s);
        QVERIFY(body.open(QFile::Append));
        body.write(QByteArray(1000, 'x'));
        QFile index(m_folder + u"/000003.index"_s);
        QVERIFY(index.open(QFile::Append));
        index.write(QByteArray(64, 'x'));
        body.close();
        index.close();
        const auto check = JournalCheck::run(m_folder);
        QVERIFY(check);
        QVERIFY(check->damages.isEmpty());
        QCOMPARE(check->tailBytes, 64U);
    }

    void saysWhenThereIsNone()
    {
        const auto check = JournalCheck::run(m_dir->filePath(u"nowhere"_s));
        QVERIFY(!check);
        QCOMPARE(check.error().kind, Error::Kind::Storage);
    }

    void tellsOfAJournalAtAGlance()
    {
        const auto info = JournalInfo::of(m_folder);
        QVERIFY(info);
        QCOMPARE(info->segments, 3U);
        QCOMPARE(info->endSequence, 500U);
        QCOMPARE(info->oldestNs, 1000);
        QCOMPARE(info->newestNs, 1499);
        QVERIFY(info->bodyBytes > 300'000);
        QVERIFY(info->indexBytes > 500 * 64);
    }

private:
    static void flip(const QString &path, qint64 at)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.seek(at));
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        QVERIFY(file.seek(at));
        QVERIFY(file.putChar(char(byte ^ 0x10)));
    }

    void verify(const QList<JournalDamage> &expected)
    {
        const auto check = JournalCheck::run(m_folder);
        QVERIFY2(check, qPrintable(check.error_or(Error()).message));
        QCOMPARE(check->damages, expected);
        quint64 messages = 0;
        for (const JournalDamage &damage : expected) {
            messages += damage.messages;
        }
        QCOMPARE(check->damagedMessages, messages);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestJournalCheck)

#include "tst_journalcheck.moc"
