// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/fileversions.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFiller = 60'000; // characters, so that a write takes a while

/// The number of the change that a list is the result of; -1: it is not whole, or is no list of ours.
int changeIn(const Catalog &catalog)
{
    const ServerEntry *first = catalog.byName(u"first"_s);
    const ServerEntry *last = catalog.byName(u"last"_s);
    const bool isWhole = first && last && first->arguments.size() == 2 && first->arguments == last->arguments
                         && first->arguments.last().size() == kFiller && catalog.problems().isEmpty();
    return isWhole ? first->arguments.first().toInt() : -1;
}

int changeIn(const QString &file)
{
    Catalog catalog(file);
    return catalog.load() ? changeIn(catalog) : -1;
}

Result<> change(Catalog &catalog, int number)
{
    const QStringList arguments{QString::number(number), QString(kFiller, QChar(u'a' + number % 26))};
    QList<ServerEntry> entries{*catalog.byName(u"first"_s), *catalog.byName(u"last"_s)};
    for (ServerEntry &entry : entries) {
        entry.arguments = arguments;
    }
    return catalog.updateAll(entries);
}

/// Changes the list again and again, and says each change once it is done, until it is killed.
int writeForEver(const QString &file)
{
    Catalog catalog(file);
    if (!catalog.load()) {
        return 2;
    }
    for (int number = changeIn(catalog) + 1;; ++number) {
        if (!change(catalog, number)) {
            return 3;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

/// A process that writes the list of servers is killed at many moments.
class TestCatalogCrash : public QObject
{
    Q_OBJECT
private slots:
    void c01_isOldOrNewWheneverTheWriterDies();
};

void TestCatalogCrash::c01_isOldOrNewWheneverTheWriterDies()
{
    constexpr int kRounds = 40;
    constexpr int kLeast = 5; // versions that are kept
    constexpr int kSteps = 20;
    constexpr unsigned long kStepUs = 700;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"servers.json"_s);
    {
        Catalog catalog(file);
        QVERIFY(catalog.load());
        for (const QString &name : {u"first"_s, u"last"_s}) {
            ServerEntry entry;
            entry.name = name;
            entry.command = u"x"_s;
            QVERIFY(catalog.add(entry));
        }
        QVERIFY(change(catalog, 0));
    }
    for (int round = 0; round < kRounds; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, file});
        QVERIFY(writer.waitForReadyRead());
        QThread::usleep(kStepUs * (round % kSteps)); // where in a write it is then
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const QByteArrayList said = writer.readAllStandardOutput().trimmed().split('\n');
        const int done = said.last().toInt();
        const int there = changeIn(file);
        QVERIFY2(there == done || there == done + 1,
                 qPrintable(u"said %1, there is %2"_s.arg(done).arg(there))); // what was said is there
        const FileVersions versions(Catalog::versionsFolder(file));
        const QList<FileVersion> kept = versions.of(file);
        QVERIFY(kept.size() >= std::min(there, kLeast));
        const QString copy = folder.filePath(u"copy.json"_s);
        if (there <= kLeast) { // versions of the making of the list are among them
            continue;
        }
        for (const FileVersion &version : kept.first(kLeast)) {
            QFile out(copy);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(versions.bytes(file, version.id).value_or(QByteArray()));
            out.close();
            const int earlier = changeIn(copy);
            QVERIFY2(earlier >= 0 && earlier <= there, "a kept version is not whole");
        }
    }
    Catalog after(file); // nothing that was left stands in the way
    QVERIFY(after.load());
    QVERIFY(change(after, changeIn(after) + 1));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write-for-ever"_s) {
        return writeForEver(arguments.value(2));
    }
    TestCatalogCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_catalogcrash.moc"
