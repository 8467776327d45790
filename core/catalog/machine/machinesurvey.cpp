// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/machine/machinesurvey.h"

#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/catalog/argumentsecrets.h"
#include "core/wire/process/procfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class MachineSurveyText
{
    Q_DECLARE_TR_FUNCTIONS(MachineSurvey)
};

qint64 ticksPerSecond()
{
    static const qint64 kTicks = std::max<qint64>(1, ::sysconf(_SC_CLK_TCK));
    return kTicks;
}

/// Programs that are themselves not servers, though their command lines name some: the guard, ours, and shells that
/// wait for one.
bool isCarrier(const ProcessRow &row)
{
    const QString program = row.commandLine.value(0);
    const QString name = program.sliced(program.lastIndexOf(u'/') + 1);
    return name == "signalbox-guard"_L1 || name == "signalbox"_L1 || name == "signalbox-cli"_L1;
}

const KnownLaunch *launchOf(const QStringList &commandLine, const QList<KnownLaunch> &launches)
{
    const auto found = std::ranges::find_if(
        launches, [&commandLine](const KnownLaunch &launch) { return isLaunchOf(commandLine, launch); });
    return found == launches.end() ? nullptr : &*found;
}

/// What a process is recognised by; none if it is no server.
struct Recognised
{
    const KnownLaunch *launch = nullptr;
    QString word;
};

std::optional<Recognised> recognise(const ProcessRow &row, const QList<KnownLaunch> &launches)
{
    if (row.commandLine.isEmpty() || row.stat.state == 'Z' || isCarrier(row)) {
        return {};
    }
    if (const KnownLaunch *launch = launchOf(row.commandLine, launches)) {
        return Recognised{launch, launch->server};
    }
    const QString word = serverWord(row.commandLine);
    return word.isEmpty() ? std::nullopt : std::optional(Recognised{nullptr, word});
}

} // namespace

MachineSurvey::MachineSurvey(QByteArray proc)
    : m_proc(std::move(proc))
{
}

bool MachineSurvey::isAvailable() const
{
    return QFile::exists(QFile::decodeName(m_proc + "/stat"));
}

Result<QList<RunningServer>> MachineSurvey::look(const QList<KnownLaunch> &launches)
{
    if (!isAvailable()) {
        return fail(Error::Kind::Usage,
                    MachineSurveyText::tr("Processes of other programs cannot be seen on this system."));
    }
    const ProcessTable table = ProcessTable::read(m_proc);
    const ListeningPorts ports = ListeningPorts::read(m_proc);
    QHash<qint64, Recognised> found;
    for (const ProcessRow &row : table.rows()) {
        if (std::optional<Recognised> recognised = recognise(row, launches)) {
            found.insert(row.id, *recognised);
        }
    }
    QList<RunningServer> servers;
    for (auto [id, recognised] : found.asKeyValueRange()) {
        const QList<qint64> ancestors = table.ancestors(id);
        if (std::ranges::any_of(ancestors, [&found](qint64 ancestor) { return found.contains(ancestor); })) {
            continue; // npx, the shell it starts and node in it are one server
        }
        RunningServer server = describe(table, *table.row(id), ports);
        server.word = recognised.word;
        if (recognised.launch) {
            server.serverId = recognised.launch->serverId;
            server.program = recognised.launch->program.isEmpty() ? u"Signalbox"_s : recognised.launch->program;
        }
        servers.append(server);
    }
    std::ranges::sort(servers, {}, [](const RunningServer &server) { return std::pair(server.startTicks, server.id); });
    m_before = std::exchange(m_now, {});
    return servers;
}

RunningServer MachineSurvey::describe(const ProcessTable &table, const ProcessRow &row, const ListeningPorts &ports)
{
    RunningServer server;
    server.id = row.id;
    server.startTicks = row.stat.startTicks;
    server.commandLine = withoutSecrets(row.commandLine);
    server.origin = processOrigin(table, row.id, m_proc);
    server.since = startOf(row.stat.startTicks);
    server.isOurs = row.user == ::geteuid();
    measure(table, server, ports);
    return server;
}

void MachineSurvey::measure(const ProcessTable &table, RunningServer &server, const ListeningPorts &ports)
{
    qint64 ticks = 0;
    for (const qint64 id : table.tree(server.id)) {
        const ProcessRow *row = table.row(id);
        if (!row || row->stat.state == 'Z') {
            continue;
        }
        ++server.processes;
        ticks += row->stat.ownTicks + row->stat.reapedTicks;
        const std::optional<ProcFolder> folder = ProcFolder::open(m_proc, id);
        const std::optional<qint64> shared = folder ? folder->proportionalBytes() : std::nullopt;
        server.memoryBytes += shared.value_or(row->stat.residentPages * ::sysconf(_SC_PAGESIZE));
        for (const ListeningPort &port : ports.of(id)) {
            if (!server.ports.contains(port)) {
                server.ports.append(port);
            }
        }
    }
    server.cpuMs = ticks * kMsPerSecond / ticksPerSecond();
    const auto key = std::pair(server.id, server.startTicks);
    const Before now{.cpuMs = server.cpuMs, .atNs = Clock::system().monotonicNs()};
    if (const auto before = m_before.constFind(key); before != m_before.constEnd() && now.atNs > before->atNs) {
        server.cpuShare =
            double(std::max<qint64>(0, now.cpuMs - before->cpuMs)) * kNsPerMsReal / double(now.atNs - before->atNs);
    }
    m_now.insert(key, now);
}

QDateTime MachineSurvey::startOf(quint64 ticks) const
{
    QFile file(QFile::decodeName(m_proc + "/stat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("btime ")) {
            const qint64 booted = line.sliced(line.indexOf(' ') + 1).toLongLong();
            const qint64 ms = booted * kMsPerSecond + qint64(ticks) * kMsPerSecond / ticksPerSecond();
            return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
        }
    }
    return {};
}

} // namespace Signalbox
