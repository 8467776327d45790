// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/machine/machinesurvey.h"
#include "core/catalog/machine/processending.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// A folder that looks like /proc.
class FakeProc
{
public:
    FakeProc() { write(u"stat"_s, "cpu 1 2 3\nbtime 1700000000\n"); }

    void add(qint64 id, qint64 parent, const QByteArray &name, const QByteArrayList &commandLine,
             const QByteArray &group = "0::/", quint64 start = 100)
    {
        const QString folder = QString::number(id) + u'/';
        write(folder + u"stat"_s, QByteArray::number(id) + " (" + name + ") S " + QByteArray::number(parent)
                                      + " 0 0 0 0 0 0 0 0 0 200 100 0 0 0 0 1 0 " + QByteArray::number(start)
                                      + " 0 10 0\n");
        write(folder + u"comm"_s, name + '\n');
        write(folder + u"cmdline"_s, commandLine.isEmpty() ? QByteArray() : commandLine.join('\0') + '\0');
        write(folder + u"cgroup"_s, group + '\n');
    }
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder.path()); }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(m_folder.filePath(name)).path());
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no room for a test's file");
        }
    }
    QTemporaryDir m_folder;
};

const RunningServer *byId(const QList<RunningServer> &servers, qint64 id)
{
    const auto found = std::ranges::find(servers, id, &RunningServer::id);
    return found == servers.end() ? nullptr : &*found;
}

bool runs(qint64 id)
{
    return ::kill(pid_t(id), 0) == 0;
}

} // namespace

class MachineSurveyTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsServersByTheirNames_data();
    void knowsServersByTheirNames();
    void knowsLaunchesOfConfigurations();
    void showsOneServerForAWholeTree();
    void tellsWhoStartedIt();
    void tellsOrphansFromServices();
    void hidesSecretsOfCommandLines();
    void readsListeningPorts();
    void saysWhereItCannotSee();
    void findsARealProcessWithWhatItCosts();
    void endsARealTree();
    void makesAnEndOfOneThatDoesNotListen();
    void endsNobodyElse();

private:
    /// A program of a server's name that runs these words of a shell.
    std::unique_ptr<QProcess> start(const QString &script);

    QTemporaryDir m_folder;
};

std::unique_ptr<QProcess> MachineSurveyTest::start(const QString &script)
{
    const QString program = m_folder.filePath(u"mcp-server-of-a-test"_s);
    if (!QFile::exists(program)) {
        QFile::link(u"/bin/bash"_s, program);
    }
    auto process = std::make_unique<QProcess>();
    process->setProgram(program);
    process->setArguments({u"-c"_s, script});
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start();
    if (!process->waitForStarted() || !process->waitForReadyRead()) {
        qFatal("a program of the test did not start");
    }
    return process;
}

void MachineSurveyTest::knowsServersByTheirNames_data()
{
    QTest::addColumn<QStringList>("commandLine");
    QTest::addColumn<QString>("word");
    const auto row = [](const QString &line, const QString &word) {
        QTest::newRow(qPrintable(line)) << line.split(u' ') << word;
    };
    row(u"npx -y @modelcontextprotocol/server-filesystem /tmp"_s, u"@modelcontextprotocol/server-filesystem"_s);
    row(u"node /x/node_modules/@modelcontextprotocol/server-everything/dist/index.js"_s,
        u"@modelcontextprotocol/server-everything"_s);
    row(u"node /x/.npm/_npx/1/node_modules/.bin/mcp-server-filesystem /tmp"_s, u"mcp-server-filesystem"_s);
    row(u"/usr/bin/python3.12 /x/bin/uvx mcp-server-git"_s, u"mcp-server-git"_s);
    row(u"python -m mcp_server_time"_s, u"mcp_server_time"_s);
    row(u"/opt/github-mcp-server stdio"_s, u"github-mcp-server"_s);
    row(u"docker run -i --rm mcp/fetch"_s, QString());
    row(u"docker run -i --rm ghcr.io/github/github-mcp-server"_s, u"ghcr.io/github/github-mcp-server"_s);
    row(u"vim mcp-server.py"_s, QString());
    row(u"grep -r mcp-server ."_s, QString());
    row(u"node /x/node_modules/@modelcontextprotocol/inspector/cli.js"_s, QString());
    row(u"node index.js"_s, QString());
    row(u"/usr/bin/compcpp"_s, QString());
    QTest::newRow("title of npm") << QStringList{u"npm exec @modelcontextprotocol/server-memory"_s}
                                  << u"@modelcontextprotocol/server-memory"_s;
    QTest::newRow("nothing") << QStringList() << QString();
}

void MachineSurveyTest::knowsServersByTheirNames()
{
    QFETCH(QStringList, commandLine);
    QTEST(serverWord(commandLine), "word");
}

void MachineSurveyTest::knowsLaunchesOfConfigurations()
{
    const KnownLaunch launch{
        .program = u"Cursor"_s, .server = u"notes"_s, .command = u"/opt/notes"_s, .arguments = {u"--a"_s, u"b"_s}};
    QVERIFY(isLaunchOf({u"/opt/notes"_s, u"--a"_s, u"b"_s}, launch));
    QVERIFY(isLaunchOf({u"/usr/bin/python3"_s, u"/opt/notes"_s, u"--a"_s, u"b"_s}, launch)); // a script
    QVERIFY(!isLaunchOf({u"/opt/notes"_s, u"--a"_s}, launch));
    QVERIFY(!isLaunchOf({u"/opt/notes"_s, u"--a"_s, u"b"_s, u"c"_s}, launch));
    QVERIFY(!isLaunchOf({u"/opt/other"_s, u"--a"_s, u"b"_s}, launch));
    FakeProc proc;
    proc.add(1, 0, "init", {"/sbin/init"});
    proc.add(50, 1, "notes", {"/opt/notes", "--a", "b"});
    const Result<QList<RunningServer>> servers = MachineSurvey(proc.path()).look({launch});
    QVERIFY(servers);
    QCOMPARE(servers->size(), 1);
    QCOMPARE(servers->first().word, u"notes"_s);
    QCOMPARE(servers->first().program, u"Cursor"_s);
    QVERIFY(servers->first().serverId.isEmpty());
}

void MachineSurveyTest::showsOneServerForAWholeTree()
{
    FakeProc proc;
    proc.add(1, 0, "init", {"/sbin/init"});
    proc.add(10, 1, "bash", {"-bash"});
    proc.add(11, 10, "npm exec", {"npm exec @modelcontextprotocol/server-memory"});
    proc.add(12, 11, "sh", {"sh", "-c", "mcp-server-memory"});
    proc.add(13, 12, "node", {"node", "/x/node_modules/.bin/mcp-server-memory"});
    proc.add(14, 10, "vim", {"vim", "mcp-server.py"});
    const QList<RunningServer> servers = *MachineSurvey(proc.path()).look({});
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.first().id, 11);
    QCOMPARE(servers.first().processes, 3);
    QCOMPARE(servers.first().cpuMs, 3 * 300 * 1000 / ::sysconf(_SC_CLK_TCK));
    QCOMPARE(servers.first().memoryBytes, 3 * 10 * ::sysconf(_SC_PAGESIZE));
    QCOMPARE(servers.first().since.toSecsSinceEpoch(), 1700000000 + 100 / ::sysconf(_SC_CLK_TCK));
}

void MachineSurveyTest::tellsWhoStartedIt()
{
    using Kind = ProcessOrigin::Kind;
    FakeProc proc;
    proc.add(1, 0, "systemd", {"/sbin/init"});
    proc.add(10, 1, "code", {"/usr/share/code/code"});
    proc.add(11, 10, "node", {"node", "mcp-server-a"});
    proc.add(20, 1, "signalbox", {"/usr/bin/signalbox"});
    proc.add(21, 20, "signalbox-guard", {"/usr/lib/signalbox-guard", "", "/usr/bin/mcp-server-b"});
    proc.add(22, 21, "mcp-server-b", {"/usr/bin/mcp-server-b"});
    proc.add(30, 1, "zsh", {"-zsh"});
    proc.add(31, 30, "node", {"node", "/usr/bin/claude"});
    proc.add(32, 31, "sh", {"sh", "-c", "mcp-server-c"});
    proc.add(33, 32, "mcp-server-c", {"mcp-server-c"});
    proc.add(40, 30, "mcp-server-d", {"mcp-server-d"});
    proc.add(50, 1, "tool", {"tool"});
    proc.add(51, 50, "mcp-server-e", {"mcp-server-e"});
    const QList<RunningServer> servers = *MachineSurvey(proc.path()).look({});
    const auto origin = [&servers](qint64 id) { return byId(servers, id)->origin; };
    QCOMPARE(servers.size(), 5);
    QCOMPARE(origin(11), (ProcessOrigin{Kind::Program, u"VS Code"_s}));
    QCOMPARE(origin(22), (ProcessOrigin{Kind::Signalbox, u"Signalbox"_s}));
    QCOMPARE(origin(33), (ProcessOrigin{Kind::Program, u"Claude Code"_s}));
    QCOMPARE(origin(40), (ProcessOrigin{Kind::Shell, u"zsh"_s}));
    QCOMPARE(origin(51), (ProcessOrigin{Kind::Unknown, u"tool"_s}));
}

void MachineSurveyTest::tellsOrphansFromServices()
{
    FakeProc proc;
    proc.add(1, 0, "systemd", {"/sbin/init"});
    proc.add(2, 1, "systemd", {"/lib/systemd/systemd", "--user"});
    proc.add(10, 1, "mcp-server-a", {"mcp-server-a"}, "0::/system.slice/notes.service");
    proc.add(11, 2, "mcp-server-b", {"mcp-server-b"}, "0::/user.slice/user@1000.service/app.slice/app-code-1.scope");
    const QList<RunningServer> servers = *MachineSurvey(proc.path()).look({});
    QCOMPARE(servers.size(), 2);
    QCOMPARE(byId(servers, 10)->origin, (ProcessOrigin{ProcessOrigin::Kind::Service, u"notes.service"_s}));
    QVERIFY(!byId(servers, 10)->isOrphan());
    QVERIFY(byId(servers, 11)->isOrphan());
}

void MachineSurveyTest::hidesSecretsOfCommandLines()
{
    FakeProc proc;
    proc.add(1, 0, "init", {"/sbin/init"});
    proc.add(10, 1, "mcp-server-a", {"mcp-server-a", "--api-key", "abcdefgh12345678"});
    const QList<RunningServer> servers = *MachineSurvey(proc.path()).look({});
    QVERIFY(!servers.first().commandLine.join(u' ').contains("abcdefgh12345678"_L1));
    QVERIFY(servers.first().commandLine.contains(u"--api-key"_s));
}

void MachineSurveyTest::readsListeningPorts()
{
    const QHash<quint64, ListeningPort> ports = ListeningPorts::parse(
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 111 1\n"
        "   1: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 222 1\n"
        "   2: 0100007F:1F91 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 333 1\n"
        "   0: 00000000000000000000000001000000:0051 00000000000000000000000000000000:0000 0A 0:0 00:0 0 1000 0 444 1\n"
        "nonsense\n");
    QCOMPARE(ports.size(), 3);
    QCOMPARE(ports.value(111), (ListeningPort{.port = 8080, .address = u"127.0.0.1"_s, .isLoopback = true}));
    QCOMPARE(ports.value(222), (ListeningPort{.port = 80, .address = u"0.0.0.0"_s, .isLoopback = false}));
    QCOMPARE(ports.value(444), (ListeningPort{.port = 81, .address = u"::1"_s, .isLoopback = true}));
}

void MachineSurveyTest::saysWhereItCannotSee()
{
    const QTemporaryDir empty;
    MachineSurvey survey(QFile::encodeName(empty.path()));
    QVERIFY(!survey.isAvailable());
    QCOMPARE(survey.look({}).error().kind, Error::Kind::Usage);
}

void MachineSurveyTest::findsARealProcessWithWhatItCosts()
{
    const std::unique_ptr<QProcess> process = start(u"echo ready; read line"_s);
    MachineSurvey survey;
    const QList<RunningServer> first = *survey.look({});
    const RunningServer *server = byId(first, process->processId());
    QVERIFY(server);
    QCOMPARE(server->word, u"mcp-server-of-a-test"_s);
    QVERIFY(server->isOurs);
    QVERIFY(server->memoryBytes > 100'000);
    QVERIFY(server->since.secsTo(QDateTime::currentDateTimeUtc()) < 300);
    QVERIFY(!server->cpuShare);
    const QList<RunningServer> second = *survey.look({});
    QVERIFY(byId(second, process->processId())->cpuShare);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QList<ListeningPort> ports = ListeningPorts::read("/proc").of(::getpid());
    QVERIFY(std::ranges::any_of(
        ports, [&](const ListeningPort &port) { return port.port == listener.serverPort() && port.isLoopback; }));
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
}

void MachineSurveyTest::endsARealTree()
{
    const std::unique_ptr<QProcess> process =
        start(u"trap 'exit 7' TERM; sleep 1000 & echo $!; while :; do wait; done"_s);
    const qint64 child = process->readLine().trimmed().toLongLong();
    QVERIFY(runs(child));
    const QList<RunningServer> servers = *MachineSurvey().look({});
    const RunningServer *server = byId(servers, process->processId());
    QVERIFY(server);
    QCOMPARE(server->processes, 2);
    ProcessEnding ending(nullptr, 30'000);
    QSignalSpy finished(&ending, &ProcessEnding::finished);
    ending.start(server->id, server->startTicks);
    QVERIFY(finished.isEmpty());
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 7); // it was asked, and had its time
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<Result<>>());
    QTRY_VERIFY(!runs(child));
}

void MachineSurveyTest::makesAnEndOfOneThatDoesNotListen()
{
    const std::unique_ptr<QProcess> process = start(u"trap '' TERM; echo ready; while :; do read -t 1 line; done"_s);
    const QList<RunningServer> servers = *MachineSurvey().look({});
    const RunningServer *server = byId(servers, process->processId());
    QVERIFY(server);
    ProcessEnding ending(nullptr, 100);
    QSignalSpy finished(&ending, &ProcessEnding::finished);
    ending.start(server->id, server->startTicks);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QVERIFY(finished.first().first().value<Result<>>());
}

void MachineSurveyTest::endsNobodyElse()
{
    const std::unique_ptr<QProcess> process = start(u"echo ready; read line"_s);
    const QList<RunningServer> servers = *MachineSurvey().look({});
    const RunningServer *server = byId(servers, process->processId());
    QVERIFY(server);
    ProcessEnding other; // as if the number were another's by now
    QSignalSpy finished(&other, &ProcessEnding::finished);
    other.start(server->id, server->startTicks + 1);
    QTRY_COMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<Result<>>();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Usage);
    QCOMPARE(process->state(), QProcess::Running);
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    ProcessEnding late;
    QSignalSpy lateFinished(&late, &ProcessEnding::finished);
    late.start(server->id, server->startTicks);
    QTRY_COMPARE(lateFinished.size(), 1);
    QVERIFY(!lateFinished.first().first().value<Result<>>());
}

QTEST_GUILESS_MAIN(MachineSurveyTest)
#include "tst_machinesurvey.moc"
