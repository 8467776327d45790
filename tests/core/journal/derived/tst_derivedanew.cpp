// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedfiles.h"
#include "deriverfixture.h"
#include "digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What is counted anew: after a restart, by other rules, for another journal, and where a file is damaged.
class TestDerivedAnew : public QObject, protected DeriverFixture
{
    Q_OBJECT

private slots:
    void init() { makeJournal(); }

    void findsTheSameAfterRestartsAndByARebuild()
    {
        for (int i = 0; i < 10; ++i) {
            m_script->play(300, quint64(i));
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs, true));
        }
        const QByteArray byAndBy = Digest::of(m_folder);
        Deriver deriver(m_folder);
        deriver.rebuild();
        QVERIFY(deriver.catchUp(kBoundMs, true));
        QCOMPARE(Digest::of(m_folder), byAndBy);
        QCOMPARE(Digest::of(m_folder), Digest::ofAFreshOne(m_folder));
    }

    void s06_setsAsideWhatItCannotUse_data()
    {
        QTest::addColumn<std::function<void(const QString &)>>("damage");
        QTest::addColumn<bool>("isSetAside");
        using Damage = std::function<void(const QString &)>;
        const auto row = [](const char *name, Damage damage, bool isSetAside = true) {
            QTest::newRow(name) << std::move(damage) << isSetAside;
        };
        row("no database", [](const QString &path) { overwrite(path, 0, QByteArray(8192, 'x')); });
        row("cut", [](const QString &path) { QFile::resize(path, QFileInfo(path).size() / 3); });
        row("zeros inside", [](const QString &path) { overwrite(path, 4096, QByteArray(40'960, '\0')); });
        row("noise inside", [](const QString &path) {
            QByteArray noise(QFileInfo(path).size() - 4096, Qt::Uninitialized);
            QRandomGenerator(3).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
            overwrite(path, 4096, noise);
        });
        row("empty", [](const QString &path) { QFile::resize(path, 0); }, false);
        row("gone", [](const QString &path) { QFile::remove(path); }, false);
        row("newer", [](const QString &path) { run(path, u"PRAGMA user_version = 900"_s); });
        row("another program's", [](const QString &path) { run(path, u"PRAGMA application_id = 12"_s); });
    }

    void s06_setsAsideWhatItCannotUse()
    {
        QFETCH(const std::function<void(const QString &)>, damage);
        QFETCH(const bool, isSetAside);
        m_script->play(2000);
        QByteArray before;
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs, true));
            before = Digest::of(m_folder);
        }
        m_script->play(100);
        damage(m_folder + u"/derived.sqlite"_s);
        Deriver deriver(m_folder);
        QTRY_VERIFY_WITH_TIMEOUT(deriver.catchUp(1000, true), kBoundMs);
        QVERIFY(!deriver.status().trouble);
        QCOMPARE(deriver.status().notices.size(), isSetAside ? 1 : 0);
        const QStringList aside = QDir(m_folder).entryList({u"derived.sqlite.set-aside-*"_s});
        QCOMPARE(!aside.isEmpty(), isSetAside);
        QVERIFY(before != Digest::of(m_folder));
        QCOMPARE(Digest::of(m_folder), Digest::ofAFreshOne(m_folder));
    }

    void s06_savesTheMarksOfADamagedFile()
    {
        m_script->play(10);
        fillKept(5);
        const QList<Mark> marks = *store()->marks();
        QCOMPARE(marks.size(), 5);
        const QString path = m_folder + u"/kept.sqlite"_s;
        overwrite(path, 20 * 4096, QByteArray(QFileInfo(path).size() - qint64(20 * 4096), 'x'));
        run(path, u"PRAGMA application_id = 12"_s);
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs));
        QCOMPARE(deriver.status().notices.size(), 1);
        QCOMPARE(*store()->marks(), marks);
    }

    void s06_derivesAnewWhatIsDamagedWhileItRuns()
    {
        m_script->play(5000);
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs, true));
        } // and all of it is in the file itself, nothing in the WAL
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs, true));
        const auto store = this->store();
        const QByteArray before = Digest::of(m_folder);
        const QString path = m_folder + u"/derived.sqlite"_s;
        const qint64 page = 4096;
        const qint64 pages = QFileInfo(path).size() / page;
        overwrite(path, pages / 3 * page, QByteArray(pages / 3 * page, 'x'));
        m_script->play(100);
        // The deriver has what it needs in its memory; whoever reads comes upon the damage and is told so.
        QTRY_VERIFY_WITH_TIMEOUT(!deriver.status().notices.isEmpty() || Digest::of(m_folder).isEmpty(), kBoundMs);
        QTRY_COMPARE_WITH_TIMEOUT(deriver.status().notices.size(), 1, kBoundMs);
        QVERIFY(deriver.status().notices.constFirst().contains(u"derived.sqlite.set-aside-"_s));
        QTRY_VERIFY_WITH_TIMEOUT(deriver.catchUp(1000, true), kBoundMs);
        QVERIFY(!deriver.status().trouble);
        QVERIFY(before != Digest::of(m_folder));
        QCOMPARE(Digest::of(m_folder), Digest::ofAFreshOne(m_folder));
        QCOMPARE(store->calls({.limit = 10'000})->size(), 5100); // a store that was open goes on with the new file
        QCOMPARE(QDir(m_folder).entryList({u"derived.sqlite.set-aside-*[0-9]"_s}).size(), 1); // and perhaps its WAL
    }

    void s06_setsAsideWhatIsKeptAndDamagedWhileItRuns()
    {
        m_script->play(10);
        fillKept(8);
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs));
        const QString path = m_folder + u"/kept.sqlite"_s;
        const qint64 size = QFileInfo(path).size();
        const auto store = this->store();
        const auto marks = store->marks();
        overwrite(path, size / 2, QByteArray(size / 4, 'x'));
        QVERIFY(!store->samples({}, 0, Script::kStartNs * 2));
        QTRY_COMPARE_WITH_TIMEOUT(deriver.status().notices.size(), 1, kBoundMs);
        QVERIFY(deriver.status().notices.constFirst().contains(u"kept.sqlite.set-aside-"_s));
        QTRY_VERIFY_WITH_TIMEOUT(deriver.catchUp(1000), kBoundMs);
        const QFileInfoList aside = QDir(m_folder).entryInfoList({u"kept.sqlite.set-aside-*[0-9]"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.constFirst().size(), size); // all that was in it and is whole can still be had from it
        QCOMPARE(marks->size(), 8);
        QCOMPARE(*store->marks(), *marks);
        QVERIFY(store->samples({}, 0, Script::kStartNs * 2));
        deriver.append(ProcessSample{.server = u"alpha"_s, .wallNs = Script::kStartNs});
        QTRY_COMPARE_WITH_TIMEOUT(store->samples({}, 0, Script::kStartNs * 2)->size(), 1, kBoundMs);
    }

    void s06_leavesWhatIsKeptWhenAReaderWasWrong()
    {
        fillKept(3);
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs));
        QFile report(m_folder + u"/kept.sqlite.damaged"_s);
        QVERIFY(report.open(QFile::WriteOnly));
        report.close();
        QTRY_VERIFY_WITH_TIMEOUT(!report.exists(), kBoundMs);
        QVERIFY(deriver.catchUp(kBoundMs));
        QVERIFY(deriver.status().notices.isEmpty());
        QCOMPARE(store()->marks()->size(), 3);
    }

    void leavesMarksAndSamplesAloneInARebuild()
    {
        m_script->play(10);
        Deriver deriver(m_folder);
        deriver.append(ProcessSample{.server = u"alpha"_s, .wallNs = 5});
        deriver.setMark({.sequence = 3, .isPinned = true}).waitForFinished();
        deriver.rebuild();
        QVERIFY(deriver.catchUp(kBoundMs));
        QCOMPARE(store()->marks()->size(), 1);
        QCOMPARE(store()->samples({}, 0, 10)->size(), 1);
    }

    void countsAnewWhatWasCountedByOtherRules()
    {
        m_script->play(2000);
        QByteArray right;
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs, true));
            QVERIFY(deriver.status().notices.isEmpty());
            right = Digest::of(m_folder);
        }
        forgetRules({u"UPDATE call SET ended = 7 WHERE ended = 6"_s, // what was taken back had failed
                     u"UPDATE series SET counts = x'0808000000000808080808'"_s});
        QVERIFY(Digest::of(m_folder) != right);
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs, true));
            QCOMPARE(deriver.status().notices.size(), 1);
            QCOMPARE(Digest::of(m_folder), right);
            m_script->play(100, 3); // and goes on
            QVERIFY(deriver.catchUp(kBoundMs, true));
            QCOMPARE(Digest::of(m_folder), Digest::ofAFreshOne(m_folder));
        }
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs, true));
        QVERIFY(deriver.status().notices.isEmpty()); // once
        deriver.rebuild();
        QVERIFY(deriver.catchUp(kBoundMs, true));
    }

    void keepsWhatWasCountedOfMessagesThatAreGone()
    {
        constexpr int kCalls = 2000;
        constexpr qint64 kStepNs = 37'000'000'000; // twenty hours of calls
        openJournal({.segmentRecords = 100});
        for (int i = 0; i < kCalls; ++i) {
            m_script->nowNs += kStepNs;
            m_script->result(m_script->request({}));
        }
        const auto figures = [this] {
            QList<CallCounts> all;
            for (const Resolution resolution : {Resolution::Second, Resolution::Minute, Resolution::Hour}) {
                const auto points = store()->series({.of = {}, .resolution = resolution});
                for (const SeriesPoint &point : *points) {
                    all.append(point.counts);
                }
            }
            return all << store()->statistics({.by = StatisticsQuery::By::All})->constFirst().counts;
        };
        QList<CallCounts> before;
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs));
            before = figures();
            QCOMPARE(before.constLast().ended, quint64(kCalls));
            m_script->journal().setRetention({.perServer = kCalls});
            QTRY_VERIFY_WITH_TIMEOUT(m_script->journal().firstSequence() > 0, kBoundMs);
        }
        forgetRules({u"UPDATE series SET counts = x'0808000000000808080808' WHERE resolution = 1 AND start >= "
                     "(SELECT max(start) FROM series WHERE resolution = 1)"_s}); // what can be counted anew is
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs));
        QCOMPARE(deriver.status().notices.size(), 1);
        QCOMPARE(figures(), before);
    }

    /// Ever four calls are open, and of the ends every kind goes across whatever the first message is that is kept.
    void keepsHowCallsEndedThatBeganInMessagesThatAreGone()
    {
        constexpr int kCalls = 1000;
        constexpr std::size_t kOpen = 5;
        constexpr qint64 kStepNs = 37'000'000'000;
        openJournal({.segmentRecords = 100});
        std::vector<quint64> open;
        const auto end = [this](int kind, quint64 request) {
            switch (kind) {
            case 0:
                return m_script->result(request);
            case 1:
                return m_script->cancel(request, IndexRecord::ByCaller);
            case 2:
                return m_script->cancel(request, IndexRecord::ByDeadline);
            case 3:
                return m_script->http(request, 500);
            default:
                return m_script->ended(request, 0);
            }
        };
        for (int i = 0; i < kCalls; ++i) {
            m_script->nowNs += kStepNs;
            open.push_back(m_script->request({}));
            if (open.size() > kOpen) {
                end(i % 5, open.front());
                open.erase(open.begin());
            }
        }
        const auto counts = [this] {
            return store()->statistics({.by = StatisticsQuery::By::All})->constFirst().counts;
        };
        const auto ends = [this] {
            QHash<quint64, CallEnd> all;
            for (const CallRow &call : *store()->calls({.limit = 2 * kCalls})) {
                all.insert(call.sequence, call.end);
            }
            return all;
        };
        CallCounts before;
        QHash<quint64, CallEnd> endsBefore;
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs));
            before = counts();
            endsBefore = ends();
        }
        QCOMPARE(before.ended, quint64(kCalls - int(kOpen)));
        QVERIFY(before.cancelled > 0 && before.timeouts > 0 && before.httpErrors > 0 && before.lost > 0);
        m_script->journal().setRetention({.perServer = kCalls});
        QTRY_VERIFY_WITH_TIMEOUT(m_script->journal().firstSequence() > 0, kBoundMs);
        forgetRules({});
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs));
        QCOMPARE(deriver.status().notices.size(), 1);
        QCOMPARE(counts(), before);
        const QHash<quint64, CallEnd> endsNow = ends();
        for (const auto &[sequence, how] : endsNow.asKeyValueRange()) {
            QCOMPARE(how, endsBefore.value(sequence));
        }
    }

    void beginsAnewForAnotherJournal()
    {
        m_script->play(500, 1);
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs));
        }
        m_script.reset();
        for (const QString &name : QDir(m_folder).entryList({u"0*"_s, u"names"_s})) {
            QFile::remove(m_folder + u'/' + name);
        }
        openJournal();
        m_script->play(700, 2);
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs, true));
        QCOMPARE(deriver.status().notices.size(), 1);
        QCOMPARE(Digest::of(m_folder), Digest::ofAFreshOne(m_folder));
    }

    void losesWhatADeadProgramWaitedFor()
    {
        m_script->request({});
        m_script->request({.server = "beta"});
        {
            Deriver deriver(m_folder);
            QVERIFY(deriver.catchUp(kBoundMs));
            QCOMPARE(store()->statistics({.by = StatisticsQuery::By::All})->constFirst().inFlight, 2U);
        }
        const quint64 opened = m_script->journal().endSequence();
        m_script->request({.server = "gamma"});
        Deriver deriver(m_folder, {.lostBefore = opened});
        QVERIFY(deriver.catchUp(kBoundMs));
        const Statistics all = store()->statistics({.by = StatisticsQuery::By::All})->constFirst();
        QCOMPARE(all.inFlight, 1U);
        QCOMPARE(all.counts.lost, 2U);
        deriver.rebuild();
        QVERIFY(deriver.catchUp(kBoundMs));
        QCOMPARE(store()->statistics({.by = StatisticsQuery::By::All})->constFirst().counts.lost, 2U);
    }

private:
    /// As a file is that was derived by the first rules, with these changes.
    void forgetRules(const QStringList &changes) const
    {
        QString notice;
        const auto file = DerivedFile::derived().openToWrite(m_folder, notice);
        QVERIFY(file && notice.isEmpty());
        for (const QString &sql : QStringList{u"DELETE FROM state WHERE name = 'rules'"_s} + changes) {
            QVERIFY2((*file)->exec(sql), qPrintable(sql));
        }
    }

    /// Marks on the first messages, and many samples behind them.
    void fillKept(quint64 marks)
    {
        Deriver deriver(m_folder);
        for (quint64 i = 0; i < marks; ++i) {
            deriver.setMark({.sequence = i, .note = u"note %1"_s.arg(i)}).waitForFinished();
        }
        for (int i = 0; i < 20'000; ++i) {
            deriver.append(ProcessSample{.server = u"alpha"_s, .wallNs = Script::kStartNs + i});
            if (i % 5000 == 0) {
                QVERIFY(deriver.catchUp(kBoundMs));
            }
        }
        QVERIFY(deriver.catchUp(kBoundMs));
    }

    static void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(offset));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static void run(const QString &path, const QString &sql)
    {
        const auto file = SqlConnection::open(path, SqlConnection::Mode::Write);
        QVERIFY(file && (*file)->exec(sql));
    }
};

QTEST_GUILESS_MAIN(TestDerivedAnew)
#include "tst_derivedanew.moc"
