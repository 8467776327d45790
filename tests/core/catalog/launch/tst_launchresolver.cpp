// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchresolver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// A home as a person has it, with programs that say that they run.
class ScratchHome
{
public:
    ScratchHome()
    {
        places = LaunchPlaces::ofThisProcess();
        places.home = m_folder.path();
        places.path = QStringList{path(u"system"_s), u"/usr/bin"_s, u"/bin"_s};
        program(u"system/server"_s);
        program(u"system/python3"_s);
        program(u"system/docker"_s);
        program(u"system/tool"_s);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// What it was started with, it says: that is how the test sees that it ran.
    QString program(const QString &name, const QByteArray &text = "#!/bin/sh\necho ran \"$@\"\n",
                    bool isExecutable = true) const
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
            qFatal("no scratch file");
        }
        out.setPermissions(isExecutable ? QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                                        : QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return file;
    }

    LaunchPlaces places;

private:
    QTemporaryDir m_folder;
};

ServerEntry entryOf(const QString &command, const QStringList &arguments = {})
{
    ServerEntry entry;
    entry.name = u"broken"_s;
    entry.command = command;
    entry.arguments = arguments;
    return entry;
}

/// What it says when it is started as the entry tells, in the PATH it would get; empty if it does not start.
QByteArray runOf(const ServerEntry &entry, const LaunchPlaces &places)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, places.path.join(u':'));
    for (const auto &[name, value] : entry.environment) {
        environment.insert(name, value);
    }
    QString program = entry.command;
    if (!program.contains(u'/')) { // as a shell looks it up; QProcess looks in the PATH of the test
        for (const QString &folder : environment.value(u"PATH"_s).split(u':')) {
            if (QFileInfo(folder + u'/' + program).isExecutable()) {
                program = folder + u'/' + program;
                break;
            }
        }
    }
    process.setProcessEnvironment(environment);
    if (!entry.workingDirectory.isEmpty()) {
        process.setWorkingDirectory(entry.workingDirectory);
    }
    process.start(program, entry.arguments);
    return process.waitForStarted() && process.waitForFinished() && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

/// How a set-up is mended.
enum class Mend {
    Entry,  ///< by the entry that the finding offers
    Script, ///< by the command it tells
    Person, ///< by the person, who is told what is missing
};

using Break = std::function<ServerEntry(ScratchHome &)>;

} // namespace

Q_DECLARE_METATYPE(Break)

class LaunchResolverTest : public QObject
{
    Q_OBJECT
private slots:
    void explainsAndMends_data();
    void explainsAndMends();
    void meansAKnownProgram_data();
    void meansAKnownProgram();
    void saysNothingOfWhatWorks();
    void warnsOfWhatWorksHereOnly();
    void showsNoSecret();
};

void LaunchResolverTest::explainsAndMends_data()
{
    QTest::addColumn<Break>("breaks");
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("mend");
    const auto row = [](const char *check, Mend mend, Break breaks) {
        QTest::newRow(check) << std::move(breaks) << QString::fromLatin1(check).section(u' ', 0, 0) << int(mend);
    };
    row("command.empty", Mend::Person, [](ScratchHome &) { return entryOf(u""_s); });
    row("command.line", Mend::Entry, [](ScratchHome &) { return entryOf(u"server --root /srv"_s); });
    row("command.quotes", Mend::Entry,
        [](ScratchHome &home) { return entryOf(u'"' + home.path(u"system/server"_s) + u'"'); });
    row("command.home", Mend::Entry, [](ScratchHome &home) {
        home.program(u"own/server"_s);
        return entryOf(u"~/own/server"_s, {u"$HOME/data"_s});
    });
    row("command.operator", Mend::Entry,
        [](ScratchHome &) { return entryOf(u"server"_s, {u"a"_s, u"&&"_s, u"echo"_s, u"b"_s}); });
    row("command.shell", Mend::Person,
        [](ScratchHome &) { return entryOf(u"cd"_s, {u"/srv"_s, u"&&"_s, u"server"_s}); });
    row("command.variable", Mend::Person,
        [](ScratchHome &) { return entryOf(u"server"_s, {u"--key"_s, u"${input:key}"_s}); });
    row("folder.missing", Mend::Person, [](ScratchHome &home) {
        ServerEntry entry = entryOf(u"server"_s);
        entry.workingDirectory = home.path(u"gone"_s);
        return entry;
    });
    row("folder.file", Mend::Entry, [](ScratchHome &home) {
        ServerEntry entry = entryOf(u"server"_s);
        entry.workingDirectory = home.path(u"system/server"_s);
        return entry;
    });
    row("program.managed nvm", Mend::Entry, [](ScratchHome &home) { // npx starts node, which lies beside it
        home.program(u".nvm/versions/node/v22.1.0/bin/node"_s, "#!/bin/sh\nshift\necho ran \"$@\"\n");
        home.program(u".nvm/versions/node/v22.1.0/bin/npx"_s, "#!/usr/bin/env node\n");
        home.places.path = QStringList{home.path(u"system"_s), home.path(u"coreutils"_s)};
        QDir().mkpath(home.path(u"coreutils"_s));
        QFile::link(u"/usr/bin/env"_s, home.path(u"coreutils/env"_s));
        QFile::link(u"/bin/sh"_s, home.path(u"coreutils/sh"_s));
        return entryOf(u"npx"_s, {u"-y"_s, u"@modelcontextprotocol/server-everything"_s});
    });
    row("program.managed uv", Mend::Entry, [](ScratchHome &home) {
        home.program(u".local/bin/uvx"_s);
        return entryOf(u"uvx"_s, {u"mcp-server-time"_s});
    });
    row("program.missing other", Mend::Entry, [](ScratchHome &home) {
        home.places.path = QStringList{home.path(u"system"_s)};
        return entryOf(u"python"_s, {u"-m"_s, u"server"_s});
    });
    row("program.missing", Mend::Person, [](ScratchHome &) { return entryOf(u"no-such-server"_s); });
    row("program.folder", Mend::Person, [](ScratchHome &home) { return entryOf(home.path(u"system"_s)); });
    row("program.executable", Mend::Script,
        [](ScratchHome &home) { return entryOf(home.program(u"own/locked"_s, "#!/bin/sh\necho ran\n", false)); });
    row("program.link", Mend::Person, [](ScratchHome &home) {
        QFile::link(home.path(u"gone/server"_s), home.path(u"system/linked"_s));
        return entryOf(home.path(u"system/linked"_s));
    });
    row("program.lineEnds", Mend::Script,
        [](ScratchHome &home) { return entryOf(home.program(u"own/dos"_s, "#!/bin/sh\r\necho ran\r\n")); });
    row("program.interpreter", Mend::Person,
        [](ScratchHome &home) { return entryOf(home.program(u"own/script"_s, "#!/opt/gone/python3\n")); });
    row("program.machine", Mend::Person, [](ScratchHome &home) {
        QByteArray elf = QByteArray("\x7F"
                                    "ELF\x02\x01\x01",
                                    7)
                         + QByteArray(9, '\0') + QByteArray("\x02\0", 2);
        elf += char(0x16) + QByteArray(1, '\0') + QByteArray(44, '\0'); // S/390
        return entryOf(home.program(u"own/foreign"_s, elf));
    });
    row("program.empty", Mend::Person, [](ScratchHome &home) { return entryOf(home.program(u"own/empty"_s, "")); });
    row("program.format", Mend::Entry,
        [](ScratchHome &home) { return entryOf(home.program(u"own/server.py"_s, "print('ran')\n")); });
    row("arguments.script", Mend::Person,
        [](ScratchHome &home) { return entryOf(u"python3"_s, {home.path(u"dist/index.py"_s)}); });
    row("arguments.package", Mend::Person, [](ScratchHome &home) {
        home.program(u"system/npx"_s);
        return entryOf(u"npx"_s, {u"-y"_s});
    });
    row("arguments.interactive", Mend::Entry,
        [](ScratchHome &) { return entryOf(u"docker"_s, {u"run"_s, u"--rm"_s, u"mcp/time"_s}); });
    row("arguments.terminal", Mend::Entry,
        [](ScratchHome &) { return entryOf(u"docker"_s, {u"run"_s, u"-it"_s, u"--rm"_s, u"mcp/time"_s}); });
    row("environment.unfilled", Mend::Person, [](ScratchHome &) {
        ServerEntry entry = entryOf(u"server"_s);
        entry.environment = {{u"API_KEY"_s, u"<YOUR_API_KEY>"_s}};
        return entry;
    });
    row("environment.path", Mend::Entry, [](ScratchHome &home) {
        ServerEntry entry = entryOf(home.program(u"own/tooled"_s, "#!/bin/sh\nenv echo ran\n"));
        entry.environment = {{u"PATH"_s, u"/opt/tools:$PATH"_s}};
        return entry;
    });
}

void LaunchResolverTest::explainsAndMends()
{
    QFETCH(Break, breaks);
    QFETCH(QString, check);
    QFETCH(int, mend);
    ScratchHome home;
    const ServerEntry entry = breaks(home);
    const QList<LaunchFinding> findings = examineLaunch(entry, home.places);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().check, check);
    QCOMPARE(findings.first().severity, LaunchFinding::Severity::Fault);
    QVERIFY(findings.first().message.endsWith(u'.'));
    QVERIFY(findings.first().advice.endsWith(u'.'));
    if (mend == int(Mend::Entry)) {
        QVERIFY(findings.first().mended);
        const ServerEntry mended = mendedLaunch(entry, home.places);
        const QList<LaunchFinding> left = examineLaunch(mended, home.places);
        QVERIFY2(left.isEmpty() || left.first().severity != LaunchFinding::Severity::Fault,
                 qPrintable(left.isEmpty() ? QString() : left.first().message));
        QVERIFY2(runOf(mended, home.places).startsWith("ran"), qPrintable(mended.commandLine()));
    } else if (mend == int(Mend::Script)) {
        QVERIFY(runOf(entry, home.places).isEmpty());
        QCOMPARE(QProcess::execute(u"/bin/sh"_s, {u"-c"_s, findings.first().command}), 0);
        QVERIFY(examineLaunch(entry, home.places).isEmpty());
        QVERIFY(runOf(entry, home.places).startsWith("ran"));
    } else {
        QVERIFY(!findings.first().mended);
    }
}

void LaunchResolverTest::meansAKnownProgram_data()
{
    QTest::addColumn<QString>("meant"); // empty: none
    QTest::newRow("npxx") << u"npx"_s;
    QTest::newRow("nxp") << u"npx"_s;
    QTest::newRow("NPX") << u"npx"_s;
    QTest::newRow("pyton3") << u"python3"_s;
    QTest::newRow("uvxx") << QString(); // uvx is not there
    QTest::newRow("mpx") << QString();  // another letter comes first
    QTest::newRow("dockerfile-server") << QString();
    QTest::newRow("notes-mcp") << QString();
    QTest::newRow("nx") << QString();
}

void LaunchResolverTest::meansAKnownProgram()
{
    QFETCH(const QString, meant);
    ScratchHome home;
    home.program(u"system/npx"_s);
    home.places.path = QStringList{home.path(u"system"_s)};
    const ServerEntry entry = entryOf(QString::fromLatin1(QTest::currentDataTag()), {u"-y"_s, u"notes-mcp"_s});
    const QList<LaunchFinding> findings = examineLaunch(entry, home.places);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().check, u"program.missing"_s);
    QCOMPARE(findings.first().mended.has_value(), !meant.isEmpty());
    QCOMPARE(findings.first().advice.contains(u"Did you mean %1?"_s.arg(meant)), !meant.isEmpty());
    if (!meant.isEmpty()) {
        QCOMPARE(findings.first().mended->command, meant);
        QCOMPARE(findings.first().mended->arguments, entry.arguments);
    }
}

void LaunchResolverTest::saysNothingOfWhatWorks()
{
    ScratchHome home;
    QCOMPARE(examineLaunch(entryOf(u"server"_s, {u"--port"_s, u"1"_s}), home.places).size(), 0);
    QCOMPARE(examineLaunch(entryOf(home.path(u"system/server"_s)), home.places).size(), 0);
    QCOMPARE(examineLaunch(entryOf(u"docker"_s, {u"run"_s, u"-i"_s, u"--rm"_s, u"mcp/time"_s}), home.places).size(), 0);
    home.program(u"system/npx"_s);
    QCOMPARE(examineLaunch(entryOf(u"npx"_s, {u"-y"_s, u"@modelcontextprotocol/server-filesystem@2025.1"_s, u"/srv"_s}),
                           home.places)
                 .size(),
             0);
    home.program(u"system/uvx"_s);
    QCOMPARE(examineLaunch(entryOf(u"uvx"_s, {u"--from"_s, u"git+https://example.com/x"_s, u"server"_s}), home.places)
                 .size(),
             0);
    ServerEntry places = entryOf(u"${var:BIN}/server"_s, {u"--key"_s, u"${var:KEY:-none}"_s}); // known at the start
    places.workingDirectory = u"${var:FOLDER}"_s;
    QCOMPARE(examineLaunch(places, home.places).size(), 0);
    ServerEntry remote = entryOf({});
    remote.transport = ServerEntry::Transport::StreamableHttp;
    QCOMPARE(examineLaunch(remote, home.places).size(), 0);
}

void LaunchResolverTest::warnsOfWhatWorksHereOnly()
{
    ScratchHome home;
    home.program(u"login/special"_s);
    home.places.loginPath = QStringList{home.path(u"login"_s)};
    const QList<LaunchFinding> login = examineLaunch(entryOf(u"special"_s), home.places);
    QCOMPARE(login.size(), 1);
    QCOMPARE(login.first().check, u"program.loginOnly"_s);
    QCOMPARE(login.first().severity, LaunchFinding::Severity::Warning);
    QVERIFY(runOf(*login.first().mended, home.places).startsWith("ran")); // in any program
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    LaunchPlaces now = LaunchPlaces::ofThisProcess();
    now.path = home.places.path;
    const QList<LaunchFinding> port =
        examineLaunch(entryOf(u"server"_s, {u"--port="_s + QString::number(taken.serverPort())}), now);
    QCOMPARE(port.size(), 1);
    QCOMPARE(port.first().check, u"arguments.port"_s);
}

void LaunchResolverTest::showsNoSecret()
{
    ScratchHome home;
    ServerEntry entry = entryOf(u"no-such"_s, {u"--token"_s, u"hidden-value"_s});
    entry.environment = {{u"TOKEN"_s, u"hidden-value"_s}, {u"PATH"_s, u"/hidden"_s}};
    for (const LaunchFinding &finding : examineLaunch(entry, home.places)) {
        QVERIFY(!(finding.message + finding.advice + finding.command).contains(u"hidden"_s));
    }
}

QTEST_GUILESS_MAIN(LaunchResolverTest)
#include "tst_launchresolver.moc"
