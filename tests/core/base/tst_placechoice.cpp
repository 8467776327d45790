// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "core/base/placechoice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestPlaceChoice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { init(); }
    void takesItsOptionsFromTheFrontOnly();
    void wantsAFolderForEachOption();
    void keepsEverythingInOneFolder();
    void leavesSettingsWhereTheyAreSaidToBe();
    void letsTheEnvironmentWinOverTheMarker();
    void findsTheMarkerBesideTheProgramOrAboveBin();
    void putsAPortableFolderBesideAnAppImage();
};

void TestPlaceChoice::init()
{
    for (const char *name :
         {"SIGNALBOX_CONFIG_DIR", "SIGNALBOX_DATA_DIR", "SIGNALBOX_ONE_FOLDER", "APPIMAGE", "APPDIR"}) {
        qunsetenv(name);
    }
}

void TestPlaceChoice::takesItsOptionsFromTheFrontOnly()
{
    QStringList words = {u"--data-dir"_s, u"/d"_s, u"--config-dir=/c=1"_s, u"--portable"_s, u"servers"_s,
                         u"--data-dir"_s, u"x"_s};
    const auto choice = PlaceChoice::takeFrom(words);
    QVERIFY(choice);
    QCOMPARE(choice->dataDir, u"/d"_s);
    QCOMPARE(choice->configDir, u"/c=1"_s);
    QVERIFY(choice->isPortable);
    QCOMPARE(words, (QStringList{u"servers"_s, u"--data-dir"_s, u"x"_s}));
    QStringList none = {u"--"_s, u"--portable"_s};
    QVERIFY(!PlaceChoice::takeFrom(none)->isPortable);
    QCOMPARE(none.size(), 2);
}

void TestPlaceChoice::wantsAFolderForEachOption()
{
    for (const QStringList &words : {QStringList{u"--data-dir"_s}, QStringList{u"--config-dir="_s}}) {
        QStringList taken = words;
        const auto choice = PlaceChoice::takeFrom(taken);
        QVERIFY(!choice);
        QCOMPARE(choice.error().kind, Error::Kind::Usage);
    }
}

void TestPlaceChoice::keepsEverythingInOneFolder()
{
    qputenv("SIGNALBOX_CONFIG_DIR", "/elsewhere");
    QVERIFY((PlaceChoice{.configDir = {}, .dataDir = u"/stick/signalbox/"_s}.apply()));
    const Paths paths;
    QCOMPARE(paths.dataDir(), u"/stick/signalbox"_s);
    QCOMPARE(paths.configDir(), u"/stick/signalbox/config"_s);
    QVERIFY(qEnvironmentVariableIsSet("SIGNALBOX_ONE_FOLDER"));
}

void TestPlaceChoice::leavesSettingsWhereTheyAreSaidToBe()
{
    QVERIFY((PlaceChoice{.configDir = u"/c"_s, .dataDir = u"/d"_s}.apply()));
    QCOMPARE(Paths().configDir(), u"/c"_s);
    QCOMPARE(Paths().dataDir(), u"/d"_s);
    QVERIFY(!qEnvironmentVariableIsSet("SIGNALBOX_ONE_FOLDER"));
}

void TestPlaceChoice::letsTheEnvironmentWinOverTheMarker()
{
    const QTemporaryDir image;
    QVERIFY(QFile(image.filePath(u"portable"_s)).open(QIODevice::WriteOnly));
    qputenv("APPIMAGE", QFile::encodeName(image.filePath(u"Signalbox.AppImage"_s)));
    qputenv("APPDIR", QFile::encodeName(QCoreApplication::applicationDirPath()));
    qputenv("SIGNALBOX_DATA_DIR", "/said");
    QVERIFY(PlaceChoice().apply());
    QCOMPARE(Paths().dataDir(), u"/said"_s);
    qunsetenv("SIGNALBOX_DATA_DIR");
    QVERIFY(PlaceChoice().apply());
    QCOMPARE(Paths().dataDir(), image.filePath(u"signalbox-data"_s));
    QVERIFY(QDir(image.filePath(u"signalbox-data"_s)).exists());
}

void TestPlaceChoice::findsTheMarkerBesideTheProgramOrAboveBin()
{
    const QTemporaryDir folder;
    const QString bin = folder.filePath(u"bin"_s);
    QVERIFY(QDir().mkpath(bin));
    QCOMPARE(PlaceChoice::portableFolder(bin, false), QString());
    QCOMPARE(PlaceChoice::portableFolder(bin, true), folder.filePath(u"signalbox-data"_s));
    QVERIFY(QFile(folder.filePath(u"portable"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(PlaceChoice::portableFolder(bin, false), folder.filePath(u"signalbox-data"_s));
    QVERIFY(QFile(bin + u"/portable"_s).open(QIODevice::WriteOnly));
    QCOMPARE(PlaceChoice::portableFolder(bin, false), bin + u"/signalbox-data"_s);
    QCOMPARE(PlaceChoice::portableFolder(folder.path() + u"/programs"_s, false), QString());
}

void TestPlaceChoice::putsAPortableFolderBesideAnAppImage()
{
    QCOMPARE(PlaceChoice::programDir(), QCoreApplication::applicationDirPath());
    qputenv("APPIMAGE", "/media/stick/Signalbox.AppImage");
    qputenv("APPDIR", "/nowhere"); // another program's, which started us
    QCOMPARE(PlaceChoice::appImage(), QString());
    QCOMPARE(PlaceChoice::programDir(), QCoreApplication::applicationDirPath());
    qputenv("APPDIR", QFile::encodeName(QCoreApplication::applicationDirPath() + u"/.."_s));
    QCOMPARE(PlaceChoice::programDir(), u"/media/stick"_s);
    QCOMPARE(PlaceChoice::appImage(), u"/media/stick/Signalbox.AppImage"_s);
}

QTEST_GUILESS_MAIN(TestPlaceChoice)
#include "tst_placechoice.moc"
