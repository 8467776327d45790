// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boundedread.h"
#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/base/result.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The small things of core/base in which something can go wrong.
class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void carriesAnErrorThroughAResult();
    void comparesErrorsByEveryField();
    void readsFoldersFromTheEnvironment();
    void fallsBackToTheUsualFolders();
    void makesFoldersForTheOwnerAlone();
    void leavesFoldersThatExistAsTheyAre();
    void saysWhenAFolderCannotBeMade();
    void tellsTheTimeForwards();
    void readsUpToABound();
};

void TestBase::carriesAnErrorThroughAResult()
{
    const auto half = [](int number) -> Result<int> {
        if (number % 2 != 0) {
            return fail(Error::Kind::Usage, u"Odd."_s, 7);
        }
        return number / 2;
    };
    QCOMPARE(half(4).value_or(0), 2);
    QVERIFY(!half(3));
    QCOMPARE(half(3).error().kind, Error::Kind::Usage);
    QCOMPARE(half(3).error().message, u"Odd."_s);
    QCOMPARE(half(3).error().code, 7);
}

void TestBase::comparesErrorsByEveryField()
{
    const Error error{Error::Kind::Remote, -32601, u"No such method."_s, "{}", u"/a"_s, u"Look again."_s};
    QCOMPARE(error, Error(error));
    for (int field = 0; field < 6; ++field) {
        Error other = error;
        (field == 0   ? void(other.kind = Error::Kind::Timeout)
         : field == 1 ? void(other.code = 0)
         : field == 2 ? other.message.clear()
         : field == 3 ? other.data.clear()
         : field == 4 ? other.where.clear()
                      : other.advice.clear());
        QVERIFY2(other != error, qPrintable(QString::number(field)));
    }
}

void TestBase::readsFoldersFromTheEnvironment()
{
    qputenv("SIGNALBOX_CONFIG_DIR", "/tmp/c");
    qputenv("SIGNALBOX_DATA_DIR", "/tmp/d");
    const Paths paths;
    qunsetenv("SIGNALBOX_CONFIG_DIR");
    qunsetenv("SIGNALBOX_DATA_DIR");
    QCOMPARE(paths.configDir(), u"/tmp/c"_s);
    QCOMPARE(paths.dataDir(), u"/tmp/d"_s);
    QCOMPARE(paths.catalogFile(), u"/tmp/c/servers.json"_s);
    QCOMPARE(paths.journalDir(), u"/tmp/d/journal"_s);
}

void TestBase::fallsBackToTheUsualFolders()
{
    const Paths paths;
    QVERIFY(paths.configDir().endsWith(u"/signalbox"));
    QVERIFY(paths.dataDir().endsWith(u"/signalbox"));
    QVERIFY(paths.configDir() != paths.dataDir());
    QVERIFY(QDir::isAbsolutePath(paths.configDir()));
}

void TestBase::makesFoldersForTheOwnerAlone()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"a/b//c/"_s);
    QVERIFY(Paths::makePrivateDir(path));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &folder : {u"a"_s, u"a/b"_s, u"a/b/c"_s}) {
        const auto permissions = QFile::permissions(place.filePath(folder));
        QVERIFY(permissions.testFlags(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!permissions.testAnyFlags(others));
    }
}

void TestBase::leavesFoldersThatExistAsTheyAre()
{
    const QTemporaryDir place;
    const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(place.path(), open));
    const auto before = QFile::permissions(place.path());
    QVERIFY(Paths::makePrivateDir(place.path()));
    QVERIFY(Paths::makePrivateDir(place.filePath(u"a"_s)));
    QCOMPARE(QFile::permissions(place.path()), before);
}

void TestBase::saysWhenAFolderCannotBeMade()
{
    const QTemporaryDir place;
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(!Paths::makePrivateDir(file.fileName()));
    QVERIFY(!Paths::makePrivateDir(file.fileName() + u"/a/b"_s));
    QVERIFY(!Paths::makePrivateDir(QString()));
}

void TestBase::tellsTheTimeForwards()
{
    const Clock &clock = Clock::system();
    qint64 last = clock.monotonicNs();
    for (int i = 0; i < 10'000; ++i) {
        const qint64 now = clock.monotonicNs();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(qAbs(clock.wallNs() / 1'000'000 - QDateTime::currentMSecsSinceEpoch()) < 5000);
}

void TestBase::readsUpToABound()
{
    const QByteArray bytes = QByteArray(200'000, 'x') + "end";
    QBuffer device;
    device.setData(bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(readAtMost(device, 3), QByteArray("xxx"));
    QCOMPARE(readAtMost(device, 100'000).size(), 100'000);
    QCOMPARE(readAtMost(device, 1'000'000), bytes.sliced(100'003));
    QVERIFY(readAtMost(device, 1'000'000).isEmpty());
    QVERIFY(device.seek(0));
    QVERIFY(readAtMost(device, 0).isEmpty());

    QTemporaryDir folder;
    QFile file(folder.filePath(u"small"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write("a small file"), 12);
    QVERIFY(file.seek(0));
    const QByteArray small = readAtMost(file, qint64{64} << 20);
    QCOMPARE(small, QByteArray("a small file"));
    QVERIFY2(small.capacity() < 1 << 20, "the room of the bound was taken");
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
