// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/machine/machinekeeper.h"

#include "core/catalog/machine/processending.h"
#include "ui/models/enginelink.h"

#include <QEventLoop>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

namespace {

Result<QList<RunningServer>> lookNow(MachineSurvey &survey, const QList<ServerEntry> &ours)
{
    QList<ProgramFile> files;
    for (const ProgramFilePlace &place : programFilePlaces(HostPlaces::ofThisMachine())) {
        files.append(readProgramFile(place));
    }
    return survey.look(knownLaunches(ours, files));
}

/// On a thread of its own: it reads of all processes, and waits for some.
Result<> endNow(qint64 id, quint64 startTicks)
{
    ProcessEnding ending;
    QEventLoop loop;
    Result<> ended;
    QObject::connect(&ending, &ProcessEnding::finished, &loop, [&](const Result<> &result) {
        ended = result;
        loop.quit();
    });
    ending.start(id, startTicks);
    loop.exec();
    return ended;
}

} // namespace

MachineKeeper::MachineKeeper(EngineLink &link, QObject *parent, const QByteArray &proc)
    : QObject(parent)
    , m_link(link)
    , m_survey(std::make_shared<MachineSurvey>(proc))
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &MachineKeeper::look);
}

void MachineKeeper::setWatched(bool isWatched)
{
    if (isWatched && !m_timer.isActive()) {
        look();
        m_timer.start();
    } else if (!isWatched) {
        m_timer.stop();
    }
}

void MachineKeeper::look()
{
    if (std::exchange(m_isLooking, true)) {
        return;
    }
    QList<ServerEntry> ours;
    std::ranges::transform(m_link.servers(), std::back_inserter(ours), &ServerStatus::entry);
    QtConcurrent::run([survey = m_survey, ours] {
        return lookNow(*survey, ours);
    }).then(this, [this](const Result<QList<RunningServer>> &servers) { take(servers); });
}

void MachineKeeper::take(const Result<QList<RunningServer>> &servers)
{
    m_isLooking = false;
    m_isKnown = true;
    m_fault = servers ? std::nullopt : std::optional(servers.error());
    m_servers = servers.value_or(QList<RunningServer>());
    emit changed();
}

void MachineKeeper::end(const RunningServer &server)
{
    QtConcurrent::run(endNow, server.id, server.startTicks).then(this, [this, id = server.id](const Result<> &result) {
        if (result) {
            emit ended(id);
        } else {
            emit failed(result.error());
        }
        look();
    });
}

} // namespace Signalbox
