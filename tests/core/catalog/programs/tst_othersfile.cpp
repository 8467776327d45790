// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/othersfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class OthersFileTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsNoFileFromAnEmptyOne();
    void c05_refusesWhatIsNoFileAtOnce();
    void writesThroughLinksAndKeepsPermissions();
    void c03_losesNobodysChange();
    void c01_isOldOrNewWheneverTheWriterDies();
    void leavesNothingBehind();

private:
    QTemporaryDir m_folder;
};

void OthersFileTest::tellsNoFileFromAnEmptyOne()
{
    QVERIFY(readOthersFile(m_folder.filePath(u"none"_s))->isNull());
    QVERIFY(readOthersFile(m_folder.filePath(u"none/below"_s))->isNull());
    QVERIFY(replaceOthersFile(m_folder.filePath(u"empty"_s), {}, ""));
    QVERIFY(!readOthersFile(m_folder.filePath(u"empty"_s))->isNull());
    QVERIFY(!replaceOthersFile(m_folder.filePath(u"empty"_s), {}, "x")); // it is there
    QVERIFY(replaceOthersFile(m_folder.filePath(u"empty"_s), "", {}));
    QVERIFY(!QFile::exists(m_folder.filePath(u"empty"_s)));
}

void OthersFileTest::c05_refusesWhatIsNoFileAtOnce()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString loop = m_folder.filePath(u"loop"_s);
    QVERIFY(QFile::link(loop, loop));
    const QString locked = m_folder.filePath(u"locked"_s);
    QVERIFY(replaceOthersFile(locked, {}, "x"));
    QFile::setPermissions(locked, {});
    QStringList paths{pipe, u"/dev/zero"_s, loop, m_folder.path(), u"/proc/self"_s};
    if (::geteuid() != 0) { // root reads everything
        paths << locked;
    }
    for (const QString &path : paths) {
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> read = readOthersFile(path);
        QVERIFY2(!read, qPrintable(path));
        QCOMPARE(read.error().kind, Error::Kind::Storage);
        QVERIFY(!replaceOthersFile(path, {}, "x"));
        QVERIFY(timer.elapsed() < 1000);
    }
}

void OthersFileTest::writesThroughLinksAndKeepsPermissions()
{
    const QString real = m_folder.filePath(u"real.json"_s);
    const QString link = m_folder.filePath(u"link.json"_s);
    QVERIFY(replaceOthersFile(real, {}, "a"));
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QFile::setPermissions(real, permissions);
    QVERIFY(QFile::link(u"real.json"_s, link));
    QVERIFY(replaceOthersFile(link, "a", "b"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*readOthersFile(real), QByteArray("b"));
    const auto mask = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
                      | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    QCOMPARE(QFileInfo(real).permissions() & mask, permissions);
}

/// Two who add to a file at the same time, the one by replacing it as editors do, the other by us: each addition that
/// was said to be written is there at the end.
void OthersFileTest::c03_losesNobodysChange()
{
    const QString path = m_folder.filePath(u"shared"_s);
    QVERIFY(replaceOthersFile(path, {}, ""));
    std::atomic<int> done = 0;
    const auto add = [&](const QByteArray &word) {
        for (int i = 0; i < 500; ++i) {
            for (;;) {
                const QByteArray before = *readOthersFile(path);
                if (replaceOthersFile(path, before, before + word + QByteArray::number(i) + '\n')) {
                    break;
                }
            }
        }
        ++done;
    };
    std::thread other(add, QByteArray("other"));
    add("ours");
    other.join();
    QCOMPARE(done.load(), 2);
    const QByteArrayList lines = readOthersFile(path)->split('\n');
    QCOMPARE(lines.size(), 1001);
    for (int i = 0; i < 500; ++i) {
        QVERIFY(lines.contains("ours" + QByteArray::number(i)));
        QVERIFY(lines.contains("other" + QByteArray::number(i)));
    }
}

/// A writer that is killed at once, again and again, at whatever it was just doing.
void OthersFileTest::c01_isOldOrNewWheneverTheWriterDies()
{
    const QString path = m_folder.filePath(u"killed"_s);
    const QByteArray one(200'000, '1');
    const QByteArray two(300'000, '2');
    QVERIFY(replaceOthersFile(path, {}, one));
    for (int round = 0; round < 25; ++round) {
        std::array<int, 2> pipe{};
        QCOMPARE(::pipe(pipe.data()), 0);
        const pid_t writer = ::fork();
        if (writer == 0) {
            for (;;) { // until it is killed
                const QByteArray before = readOthersFile(path).value_or(QByteArray());
                static_cast<void>(replaceOthersFile(path, before, before == one ? two : one));
                static_cast<void>(::write(pipe[1], "x", 1));
            }
        }
        QVERIFY(writer > 0);
        QByteArray said(1 + round % 5, 0);
        for (char &byte : said) {
            QCOMPARE(::read(pipe[0], &byte, 1), 1);
        }
        ::kill(writer, SIGKILL);
        QCOMPARE(::waitpid(writer, nullptr, 0), writer);
        ::close(pipe[0]);
        ::close(pipe[1]);
        const Result<QByteArray> left = readOthersFile(path);
        QVERIFY(left);
        QVERIFY2(*left == one || *left == two, "the file is neither the old one nor the new one");
    }
    QVERIFY(replaceOthersFile(path, *readOthersFile(path), "after")); // nothing that was left stands in the way
}

void OthersFileTest::leavesNothingBehind()
{
    const QDir folder(m_folder.filePath(u"clean"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(replaceOthersFile(path, {}, "1"));
    QVERIFY(replaceOthersFile(path, "1", "2"));
    QVERIFY(!replaceOthersFile(path, "1", "3"));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    QCOMPARE(*readOthersFile(path), QByteArray("2"));
}

QTEST_APPLESS_MAIN(OthersFileTest)
#include "tst_othersfile.moc"
