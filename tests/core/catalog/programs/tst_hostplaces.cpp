// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/hostplaces.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestHostPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsTheDesktopsVariables();
    void looksOutsideOfTheFlatpak();
};

void TestHostPlaces::init()
{
    for (const char *name : {"XDG_CONFIG_HOME", "FLATPAK_ID", "HOST_XDG_CONFIG_HOME"}) {
        qunsetenv(name);
    }
    qputenv("HOME", "/home/ada");
}

void TestHostPlaces::followsTheDesktopsVariables()
{
    QCOMPARE(HostPlaces::ofThisMachine().settings(), u"/home/ada/.config"_s);
    qputenv("XDG_CONFIG_HOME", "/settings");
    QCOMPARE(HostPlaces::ofThisMachine().settings(), u"/settings"_s);
}

void TestHostPlaces::looksOutsideOfTheFlatpak()
{
    qputenv("FLATPAK_ID", "io.github.signalbox.Signalbox");
    qputenv("XDG_CONFIG_HOME", "/home/ada/.var/app/io.github.signalbox.Signalbox/config");
    QCOMPARE(HostPlaces::ofThisMachine().settings(), u"/home/ada/.config"_s);
    qputenv("HOST_XDG_CONFIG_HOME", "/settings");
    QCOMPARE(HostPlaces::ofThisMachine().settings(), u"/settings"_s);
}

QTEST_GUILESS_MAIN(TestHostPlaces)
#include "tst_hostplaces.moc"
