// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "core/journal/derived/derivedfiles.h"
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "digest.h"
#include "script.h"
#include "tests/lab/owntimer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBoundMs = 60'000;
constexpr int kCalls = 30'000;
constexpr int kKillsBetweenChecks = 10; // SQLite's whole check takes longer than a kill

/// The last whole line of a child's that begins so; 0: none.
quint64 lastOf(const QByteArray &said, const QByteArray &word)
{
    const qsizetype end = said.lastIndexOf('\n');
    const qsizetype begin = end < 0 ? -1 : said.first(end).lastIndexOf(word);
    return begin < 0 ? 0
                     : said.sliced(begin + word.size(), said.indexOf('\n', begin) - begin - word.size()).toULongLong();
}

} // namespace

/// What was derived, and what was put beside it, when the program is killed while it writes. SIGNALBOX_KILLS says how
/// often.
class TestDeriverKills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", m_seed);
        m_random.seed(m_seed);
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        m_script = std::make_unique<Script>(std::move(*journal));
        m_script->play(kCalls);
        QElapsedTimer timer;
        timer.start();
        m_whole = Digest::ofAFreshOne(m_folder);
        m_wholeNs = timer.nsecsElapsed();
        QVERIFY(!m_whole.isEmpty());
    }

    void s01_goesOnAfterKill()
    {
        const int wanted =
            qEnvironmentVariableIsSet("SIGNALBOX_KILLS") ? qEnvironmentVariableIntValue("SIGNALBOX_KILLS") : 30;
        qint64 slowestNs = 0;
        int wholes = 0;
        for (int kills = 0; kills < wanted;) {
            bool isOver = false;
            QByteArray said = killAtRandom(isOver);
            kills += isOver ? 0 : 1;
            m_marked = std::max(m_marked, lastOf(said, "mark "));
            verifyAcknowledged(lastOf(said, "derived "), slowestNs);
            if (kills % kKillsBetweenChecks == 0 || isOver) {
                for (const DerivedFile *file : {&DerivedFile::derived(), &DerivedFile::kept()}) {
                    const QString found = Digest::integrity(*file, m_folder);
                    QVERIFY2(found == u"ok" || found == u"not there", qPrintable(file->name + u": "_s + found));
                }
            }
            if (isOver) {
                ++wholes;
                QCOMPARE(Digest::of(m_folder), m_whole);
                forgetDerived();
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs, true));
        QVERIFY(deriver.status().notices.isEmpty());
        QCOMPARE(Digest::of(m_folder), m_whole);
        QVERIFY(QDir(m_folder).entryList({u"*set-aside*"_s}).isEmpty());
        qInfo("%d kills, derived whole %d times, %llu marks, slowest opening %.1f ms, to derive all anew takes %lld ms",
              wanted, wholes + 1, static_cast<unsigned long long>(m_marked), double(slowestNs) / 1e6,
              m_wholeNs / 1'000'000);
        QVERIFY2(slowestNs < m_wholeNs, "what was derived is there at once, not derived anew");
    }

private:
    /// What a child acknowledged before it was killed, or before it was done.
    QByteArray killAtRandom(bool &isOver)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--derive"_s, m_folder});
        const int lines = m_random.bounded(0, 12);
        QByteArray said;
        while (said.count('\n') < lines && child.waitForReadyRead(kBoundMs)) {
            said += child.readAllStandardOutput();
        }
        // Its first lines come 20 to 50 ms after its start, and then one with every batch.
        child.waitForFinished(m_random.bounded(1, lines == 0 ? 60 : 15));
        child.kill();
        if (child.state() != QProcess::NotRunning && !child.waitForFinished()) {
            QTest::qFail("the child outlives its kill", __FILE__, __LINE__);
        }
        isOver = child.exitStatus() == QProcess::NormalExit;
        return said + child.readAllStandardOutput();
    }

    void verifyAcknowledged(quint64 derivedUntil, qint64 &slowestNs)
    {
        OwnTimer timer;
        timer.start();
        const auto store = DerivedStore::open(m_folder);
        if (!store) { // killed before it had made the file
            QCOMPARE(store.error().code, ENOENT);
            QCOMPARE(derivedUntil, 0U);
            return;
        }
        const auto state = (*store)->state();
        QVERIFY(state);
        slowestNs = std::max(slowestNs, timer.nsecsElapsed());
        QVERIFY2(state->derivedUntil >= derivedUntil,
                 qPrintable(u"%1 of %2, seed %3"_s.arg(state->derivedUntil).arg(derivedUntil).arg(m_seed)));
        const auto marks = (*store)->marks();
        if (!marks) {
            QCOMPARE(marks.error().code, ENOENT);
            QCOMPARE(m_marked, 0U);
            return;
        }
        QVERIFY(quint64(marks->size()) >= m_marked);
        for (qsizetype i = 0; i < marks->size(); ++i) {
            QCOMPARE(marks->at(i).sequence, quint64(i) + 1);
            QCOMPARE(marks->at(i).note, u"note %1"_s.arg(i + 1));
        }
    }

    void forgetDerived()
    {
        for (const QString &name : QDir(m_folder).entryList({u"derived.sqlite*"_s})) {
            QVERIFY(QFile::remove(m_folder + u'/' + name));
        }
    }

    QTemporaryDir m_dir;
    const QString m_folder = m_dir.filePath(u"journal"_s);
    std::unique_ptr<Script> m_script;
    QByteArray m_whole;   ///< the digest of all there is to derive
    qint64 m_wholeNs = 0; ///< so long it takes to derive it
    quint32 m_seed = 0;
    QRandomGenerator m_random;
    quint64 m_marked = 0; ///< acknowledged
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--derive") {
        return Child::derive(QFile::decodeName(argv[2]));
    }
    TestDeriverKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deriverkills.moc"
