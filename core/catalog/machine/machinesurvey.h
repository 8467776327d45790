// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/machine/knownlaunch.h"
#include "core/catalog/machine/listeningports.h"
#include "core/catalog/machine/processorigin.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>

#include <optional>

namespace Signalbox {

/// An MCP server that runs on this machine, with all processes below it.
struct RunningServer
{
    qint64 id = 0;             ///< of its first process
    quint64 startTicks = 0;    ///< with the id, this is who it is
    QStringList commandLine{}; ///< without its secrets
    QString word{};            ///< what it is recognised by: its name in a configuration, a package, a program
    QString program{};         ///< whose configuration it is in: "Signalbox", "Cursor"; empty: found by its name only
    QString serverId{};        ///< of the person's list; empty: it is not in it
    ProcessOrigin origin{};
    QDateTime since{};
    QList<ListeningPort> ports{};
    qint64 memoryBytes = 0;           ///< of all its processes; pages that several share count in part
    qint64 cpuMs = 0;                 ///< processor time of all its processes so far
    std::optional<double> cpuShare{}; ///< of one core since the survey before; none in the first
    int processes = 0;
    bool isOurs = false; ///< it runs as the user who asks, so that it can be ended

    [[nodiscard]] bool isOrphan() const { return origin.kind == ProcessOrigin::Kind::Orphan; }
    bool operator==(const RunningServer &) const = default;
};

/// Looks for MCP servers among the processes of this machine. Blocks: not on a thread that must answer at once.
class MachineSurvey
{
public:
    explicit MachineSurvey(QByteArray proc = "/proc");

    /// Can processes be seen on this system?
    [[nodiscard]] bool isAvailable() const;
    /// By age, the newest last. Errors (Kind::Usage): they cannot be seen here.
    [[nodiscard]] Result<QList<RunningServer>> look(const QList<KnownLaunch> &launches);

private:
    struct Before
    {
        qint64 cpuMs = 0;
        qint64 atNs = 0;
    };
    [[nodiscard]] RunningServer describe(const ProcessTable &table, const ProcessRow &row, const ListeningPorts &ports);
    void measure(const ProcessTable &table, RunningServer &server, const ListeningPorts &ports);
    [[nodiscard]] QDateTime startOf(quint64 ticks) const;

    QByteArray m_proc;
    QHash<std::pair<qint64, quint64>, Before> m_before;
    QHash<std::pair<qint64, quint64>, Before> m_now;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::RunningServer)
