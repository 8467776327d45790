// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSampleEntries : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void areThePrograms();
    void areStartedThroughTheAppImageThatHoldsThem();
    void areNotThoseOfAnotherAppImage();
};

void TestSampleEntries::cleanup()
{
    qunsetenv("APPIMAGE");
    qunsetenv("APPDIR");
}

void TestSampleEntries::areThePrograms()
{
    const QList<SampleServer> samples = sampleServers(u"/root"_s);
    QCOMPARE(samples.size(), 3);
    for (const SampleServer &sample : samples) {
        QCOMPARE(sample.entry.command, QCoreApplication::applicationDirPath() + u"/signalbox-"_s + sample.entry.name);
    }
    QCOMPARE(samples.first().entry.arguments, (QStringList{u"--root"_s, u"/root"_s}));
}

void TestSampleEntries::areStartedThroughTheAppImageThatHoldsThem()
{
    qputenv("APPIMAGE", "/stick/Signalbox.AppImage");
    qputenv("APPDIR", QFile::encodeName(QCoreApplication::applicationDirPath()));
    const QList<SampleServer> samples = sampleServers(u"/root"_s);
    QCOMPARE(samples.size(), 3);
    QCOMPARE(samples.first().entry.command, u"/stick/Signalbox.AppImage"_s);
    QCOMPARE(samples.first().entry.arguments, (QStringList{u"filesystem-tools"_s, u"--root"_s, u"/root"_s}));
}

void TestSampleEntries::areNotThoseOfAnotherAppImage()
{
    qputenv("APPIMAGE", "/opt/Terminal.AppImage"); // in which somebody started us
    qputenv("APPDIR", "/tmp/.mount_Terminal");
    QVERIFY(sampleServers(u"/root"_s).first().entry.command.endsWith(u"/signalbox-filesystem-tools"));
}

QTEST_GUILESS_MAIN(TestSampleEntries)
#include "tst_sampleentries.moc"
