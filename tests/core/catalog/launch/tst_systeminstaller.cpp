// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchresolver.h"
#include "core/catalog/launch/systeminstaller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class SystemInstallerTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheSystemByItsRelease_data();
    void knowsTheSystemByItsRelease();
    void tellsTheExactWords_data();
    void tellsTheExactWords();
    void standsInTheFinding();
};

void SystemInstallerTest::knowsTheSystemByItsRelease_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SystemInstaller>("installer");
    QTest::newRow("Debian") << QByteArray("PRETTY_NAME=\"Debian GNU/Linux 13\"\nVERSION_ID=\"13\"\nID=debian\n")
                            << SystemInstaller::Apt;
    QTest::newRow("Ubuntu") << QByteArray("ID=ubuntu\nID_LIKE=debian\n") << SystemInstaller::Apt;
    QTest::newRow("Mint") << QByteArray("ID_LIKE=\"ubuntu debian\"\nID=linuxmint\n") << SystemInstaller::Apt;
    QTest::newRow("Fedora") << QByteArray("ID=fedora\n") << SystemInstaller::Dnf;
    QTest::newRow("Rocky") << QByteArray("ID='rocky'\nID_LIKE=\"rhel centos fedora\"\n") << SystemInstaller::Dnf;
    QTest::newRow("Manjaro") << QByteArray("ID=manjaro\nID_LIKE=arch\n") << SystemInstaller::Pacman;
    QTest::newRow("NixOS") << QByteArray("ID=nixos\n") << SystemInstaller::Unknown;
    QTest::newRow("nothing") << QByteArray() << SystemInstaller::Unknown;
    QTest::newRow("no equals") << QByteArray("\n\nID\n=debian") << SystemInstaller::Unknown;
}

void SystemInstallerTest::knowsTheSystemByItsRelease()
{
    QFETCH(const QByteArray, text);
    QFETCH(const SystemInstaller, installer);
    QCOMPARE(installerOf(text), installer);
}

void SystemInstallerTest::tellsTheExactWords_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<SystemInstaller>("installer");
    QTest::addColumn<bool>("hasPipx");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *program, SystemInstaller installer, const char *command, bool hasPipx = false) {
        QTest::addRow("%s %d %d", program, int(installer), int(hasPipx))
            << QString::fromLatin1(program) << installer << hasPipx << QString::fromLatin1(command);
    };
    row("npx", SystemInstaller::Apt, "sudo apt-get install nodejs npm");
    row("node", SystemInstaller::Apt, "sudo apt-get install nodejs npm");
    row("uvx", SystemInstaller::Apt, "sudo apt-get install pipx && pipx install uv");
    row("uvx", SystemInstaller::Apt, "pipx install uv", true);
    row("docker", SystemInstaller::Apt, "sudo apt-get install docker.io");
    row("bunx", SystemInstaller::Apt, "");
    row("uvx", SystemInstaller::Dnf, "sudo dnf install uv");
    row("npx", SystemInstaller::Pacman, "sudo pacman -S nodejs npm");
    row("npx", SystemInstaller::Homebrew, "brew install node");
    row("uvx", SystemInstaller::Homebrew, "brew install uv");
    row("docker", SystemInstaller::Homebrew, "brew install --cask docker-desktop");
    row("npx", SystemInstaller::Winget, "winget install --exact --id OpenJS.NodeJS.LTS");
    row("uvx", SystemInstaller::Winget, "winget install --exact --id astral-sh.uv");
    row("npx", SystemInstaller::Unknown, "");
    row("notes-mcp", SystemInstaller::Apt, "");
}

void SystemInstallerTest::tellsTheExactWords()
{
    QFETCH(const QString, program);
    QFETCH(const SystemInstaller, installer);
    QFETCH(const bool, hasPipx);
    QTEST(installCommand(program, installer, hasPipx), "command");
}

void SystemInstallerTest::standsInTheFinding()
{
    const QTemporaryDir home;
    LaunchPlaces places{.home = home.path(), .path = {home.path()}, .installer = SystemInstaller::Homebrew};
    ServerEntry entry;
    entry.command = u"deno"_s;
    const QList<LaunchFinding> known = examineLaunch(entry, places);
    QVERIFY(!known.isEmpty());
    QCOMPARE(known.first().command, u"brew install deno"_s);
    QVERIFY2(known.first().advice.contains(u"Deno"_s), qPrintable(known.first().advice));
    places.installer = SystemInstaller::Unknown; // then in words
    const QList<LaunchFinding> unknown = examineLaunch(entry, places);
    QVERIFY(unknown.first().command.isEmpty());
    QVERIFY(unknown.first().advice.contains(u"deno.com"_s));
}

QTEST_GUILESS_MAIN(SystemInstallerTest)
#include "tst_systeminstaller.moc"
