// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/hoststart.h"
#include "transportprobe.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Servers as they are started from within a Flatpak, with a flatpak-spawn that leaves out the sandbox.
class TestHostStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void startsServersOutsideOfTheSandbox();
    void startsItsOwnServersInTheSandbox();
    void keepsVariablesOutOfEveryCommandLine();
    void leavesTheHostsEnvironmentIfItIsWanted();
    void findsProgramsWhereTheHostsLoginShellDoes();
    void endsWhatItStarted();
    void saysThatFlatpakSpawnIsMissing();

private:
    [[nodiscard]] QList<QJsonObject> calls() const; ///< of servers, not of the login shell

    QTemporaryDir m_folder;
};

void TestHostStart::initTestCase()
{
    const QString source = QFile::decodeName(qgetenv("SIGNALBOX_SOURCE")) + u"/tests/core/wire/flatpak-spawn.py"_s;
    const QString spawn = m_folder.filePath(u"flatpak-spawn"_s);
    QVERIFY(QFile::copy(source, spawn));
    QVERIFY(QFile::setPermissions(spawn, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QDir(m_folder.path()).mkdir(u"host"_s));
    QVERIFY(QFile::link(QCoreApplication::applicationDirPath() + u"/fakeserver"_s,
                        m_folder.filePath(u"host/host-server"_s)));
    qputenv("PATH", QFile::encodeName(m_folder.path()) + ":/usr/bin:/bin");
    QFile profile(m_folder.filePath(u".profile"_s)); // of the host's login shell
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write("PATH=" + QFile::encodeName(m_folder.filePath(u"host"_s)) + ":$PATH\n");
    profile.close();
    qputenv("SIGNALBOX_FLATPAK_INFO", QFile::encodeName(spawn));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/of/the/sandbox");
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qputenv("SHELL", "/bin/sh");
}

QList<QJsonObject> TestHostStart::calls() const
{
    QFile file(m_folder.filePath(u"calls"_s));
    QList<QJsonObject> result;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QJsonObject call = QJsonDocument::fromJson(file.readLine()).object();
            if (call.value(u"options"_s).toArray().contains(u"--env-fd=3"_s)) {
                result.append(call);
            }
        }
    }
    return result;
}

void TestHostStart::startsServersOutsideOfTheSandbox()
{
    const QString odd = m_folder.filePath(u"a file $HOME \"'"_s);
    StdioOptions options = TransportProbe::fakeServer({u"--pid-file"_s, odd});
    options.workingDirectory = m_folder.filePath(u"host"_s);
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("echo", R"({"text":"across"})");
    QTRY_VERIFY(!probe.messages().isEmpty());
    QVERIFY(probe.messages().first().contains("across"));
    const QJsonObject call = calls().last();
    const QJsonArray words = call.value(u"words"_s).toArray();
    QCOMPARE(words.last().toString(), odd);
    QVERIFY(QFile::exists(odd)); // and not only handed over, but taken
    QVERIFY(call.value(u"options"_s).toArray().contains(u"--host"_s));
    QVERIFY(call.value(u"options"_s).toArray().contains(u"--watch-bus"_s));
    QVERIFY(call.value(u"options"_s).toArray().contains("--directory="_L1 + options.workingDirectory));
    QCOMPARE(call.value(u"bus"_s).toString(), u"unix:path=/of/the/sandbox"_s);
}

void TestHostStart::startsItsOwnServersInTheSandbox()
{
    StdioOptions options = TransportProbe::fakeServer({});
    QVERIFY(HostStart::isNeededFor(options));
    const QString ours = QCoreApplication::applicationDirPath() + u"/signalbox-hoststart-test"_s;
    QFile::remove(ours);
    QVERIFY(QFile::link(options.program, ours));
    options.program = ours;
    QVERIFY(!HostStart::isNeededFor(options));
    const qsizetype before = calls().size();
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    QCOMPARE(calls().size(), before);
    QVERIFY(QFile::remove(ours));
}

void TestHostStart::keepsVariablesOutOfEveryCommandLine()
{
    qputenv("KEY_OF_THE_SANDBOX", "hush");
    StdioOptions options;
    options.program = u"/bin/sh"_s;
    options.arguments = {u"-c"_s, u"/usr/bin/env > \"$0\""_s, m_folder.filePath(u"seen"_s)};
    options.environment = {{u"API_KEY"_s, u"canary value\nin two lines"_s}};
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_VERIFY(probe.closeInfo);
    QVERIFY(probe.closeInfo->exitCode == 0);
    QFile seen(m_folder.filePath(u"seen"_s));
    QVERIFY(seen.open(QIODevice::ReadOnly));
    const QByteArray environment = seen.readAll();
    QVERIFY(environment.contains("API_KEY=canary value\nin two lines\n"));
    QVERIFY2(!environment.contains("KEY_OF_THE_SANDBOX"), environment.constData());
    QVERIFY2(!environment.contains("DBUS_SESSION_BUS_ADDRESS"), environment.constData());
    QVERIFY2(!environment.contains("OF_THE_HOST"), environment.constData());
    QVERIFY(!QJsonDocument(calls().last()).toJson().contains("canary"));
}

void TestHostStart::leavesTheHostsEnvironmentIfItIsWanted()
{
    StdioOptions options;
    options.program = u"/bin/sh"_s;
    options.arguments = {u"-c"_s, u"exit ${OF_THE_HOST:+7}"_s};
    options.inheritEnvironment = true;
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.closeInfo->exitCode.value_or(-1), 7);
}

void TestHostStart::findsProgramsWhereTheHostsLoginShellDoes()
{
    StdioOptions options;
    options.program = u"host-server"_s; // is in no folder of our own PATH
    TransportProbe probe(options);
    probe.transport.open();
    QTRY_COMPARE(probe.openings, 1);
    probe.call("echo", R"({"text":"found"})");
    QTRY_VERIFY(!probe.messages().isEmpty());

    options.program = u"no-such-server"_s;
    TransportProbe absent(options);
    absent.transport.open();
    QTRY_VERIFY(absent.closeInfo);
    QCOMPARE(absent.closeInfo->exitCode.value_or(-1), 127);
    QVERIFY2(absent.closeInfo->lastStderr.contains("no-such-server"), absent.closeInfo->lastStderr.constData());
}

void TestHostStart::endsWhatItStarted()
{
    const QString pids = m_folder.filePath(u"pids"_s);
    TransportProbe probe(TransportProbe::fakeServer({u"--pid-file"_s, pids}));
    probe.transport.open();
    QTRY_VERIFY(QFile::exists(pids));
    probe.transport.close();
    QTRY_VERIFY(probe.closeInfo);
    QCOMPARE(probe.closeInfo->reason, CloseInfo::Reason::Requested);
    QCOMPARE(probe.closeInfo->exitCode.value_or(-1), 0);
}

void TestHostStart::saysThatFlatpakSpawnIsMissing()
{
    qputenv("PATH", "/nowhere");
    TransportProbe probe(TransportProbe::fakeServer({}));
    probe.transport.open();
    QTRY_VERIFY(probe.closeInfo);
    QVERIFY(probe.closeInfo->error && probe.closeInfo->error->message.contains(u"flatpak-spawn"));
}

QTEST_GUILESS_MAIN(TestHostStart)
#include "tst_hoststart.moc"
