// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokensetups.h"
#include "core/catalog/launch/launchresolver.h"
#include "core/catalog/launch/quarantine.h"
#include "scratchhome.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// With an attribute that any Linux file system has for its users, in the form of macOS.
class QuarantineTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsHeldBack_data();
    void tellsWhatIsHeldBack();
};

void QuarantineTest::tellsWhatIsHeldBack_data()
{
    QTest::addColumn<QByteArray>("value"); // null: no attribute
    QTest::addColumn<bool>("isHeldBack");
    QTest::newRow("downloaded") << QByteArray("0081;65f1a2b3;Safari;0B8F8E6A-0000-0000-0000-000000000000") << true;
    QTest::newRow("approved") << QByteArray("00c1;65f1a2b3;Safari;0B8F8E6A-0000-0000-0000-000000000000") << false;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("another thing") << QByteArray("yes") << false;
}

void QuarantineTest::tellsWhatIsHeldBack()
{
#ifdef Q_OS_LINUX
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isHeldBack);
    ScratchHome home;
    home.places.quarantine = u"user.com.apple.quarantine"_s;
    const QString path = home.program(u"own/notes"_s);
    const QByteArray file = QFile::encodeName(path);
    if (!value.isNull()
        && setxattr(file.constData(), "user.com.apple.quarantine", value.constData(), size_t(value.size()), 0) != 0) {
        QSKIP("This file system keeps no attributes.");
    }
    const QList<LaunchFinding> findings = examineLaunch(entryOf(path), home.places);
    QCOMPARE(!findings.isEmpty(), isHeldBack);
    QVERIFY(!isQuarantined(path, QString())); // where there is no such attribute
    if (isHeldBack) {
        QCOMPARE(findings.first().check, u"program.quarantine"_s);
        QCOMPARE(findings.first().command, u"xattr -d user.com.apple.quarantine "_s + path);
        QCOMPARE(removexattr(file.constData(), "user.com.apple.quarantine"), 0); // what the command does
        QVERIFY(examineLaunch(entryOf(path), home.places).isEmpty());
        QVERIFY(home.runOf(entryOf(path)).startsWith("ran"));
    }
#else
    QSKIP("Attributes are set as on Linux.");
#endif
}

QTEST_GUILESS_MAIN(QuarantineTest)
#include "tst_quarantine.moc"
