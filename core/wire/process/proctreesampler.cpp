// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/proctreesampler.h"

#include "core/base/durations.h"

#include <algorithm>
#include <unistd.h>
#include <utility>
#include <vector>

namespace Signalbox {

ProcTreeSampler::ProcTreeSampler(std::shared_ptr<ProcTable> table, ProcessRoot root, const Clock &clock,
                                 qint64 proportionalBudgetNs)
    : m_table(std::move(table))
    , m_root(root)
    , m_clock(clock)
    , m_proportionalBudgetNs(proportionalBudgetNs)
{
}

/// Is the process still the one it was at the first sample?
bool ProcTreeSampler::checkRoot(qint64 id, std::optional<quint64> &start, qint64 *reapedTicks) const
{
    const std::optional<ProcFolder> folder = ProcFolder::open(m_table->proc(), id);
    const std::optional<ProcStat> stat = folder ? folder->stat() : std::nullopt;
    if (!stat || (start && *start != stat->startTicks)) {
        return false;
    }
    start = stat->startTicks;
    if (reapedTicks) {
        *reapedTicks = stat->reapedTicks;
    }
    return true;
}

std::optional<ProcessUsage> ProcTreeSampler::sample()
{
    const bool hasGuard = m_root.guard > 0;
    qint64 reapedByGuard = 0;
    m_isOver = m_isOver || m_root.server <= 0 || !checkRoot(m_root.server, m_serverStart, nullptr)
               || (hasGuard && !checkRoot(m_root.guard, m_guardStart, &reapedByGuard));
    if (m_isOver) {
        return {};
    }
    Round round;
    round.sample.monoNs = m_clock.monotonicNs();
    round.sample.wallNs = m_clock.wallNs();
    walk(round);
    if (!round.members.contains(m_root.server)) { // it ended while we looked
        m_isOver = true;
        return {};
    }
    if (m_lastNs != 0 && round.sample.monoNs > m_lastNs) {
        const double ticks = double(ticksSince(round.members, reapedByGuard));
        const double seconds = double(round.sample.monoNs - m_lastNs) / kNsPerSecondReal;
        round.sample.cpuShare = ticks / double(::sysconf(_SC_CLK_TCK)) / seconds;
    }
    chooseMemory(round);
    m_before = std::move(round.members);
    m_guardReapedBefore = reapedByGuard;
    m_lastNs = round.sample.monoNs;
    return round.sample;
}

/// PSS, until it is not to be had or takes too long; then RSS for good: a series that changed to and fro could not be
/// compared.
void ProcTreeSampler::chooseMemory(Round &round)
{
    constexpr int kPatience = 3; // a process that is just ending has no memory to tell of, but soon is not there
    m_without = round.without > 0 ? m_without + 1 : 0;
    if (m_without >= kPatience || (round.without > 0 && round.withProportional == 0)) {
        m_memory = ProcessUsage::Memory::Resident;
    }
    if (m_memory == ProcessUsage::Memory::Resident) {
        round.sample.memoryBytes = round.residentBytes;
    }
    round.sample.memory = m_memory;
    if (round.proportionalNs > m_proportionalBudgetNs) {
        m_memory = ProcessUsage::Memory::Resident; // from the next one on
    }
}

void ProcTreeSampler::walk(Round &round)
{
    struct Step
    {
        qint64 id;
        qint64 parent; ///< 0: the root, whoever its parent is
    };
    const qint64 top = m_root.guard > 0 ? m_root.guard : m_root.server;
    std::vector<Step> open{{top, 0}};
    while (!open.empty()) {
        const Step step = open.back();
        open.pop_back();
        if (round.members.contains(step.id)) {
            continue;
        }
        const std::optional<ProcFolder> folder = ProcFolder::open(m_table->proc(), step.id);
        const std::optional<ProcStat> stat = folder ? folder->stat() : std::nullopt;
        const bool isTop = step.parent == 0;
        // Another parent means that the number went to a process that is none of ours; or to the guard, an orphan.
        if (!stat || (!isTop && stat->parent != step.parent && stat->parent != m_root.guard)) {
            continue;
        }
        if (!isTop || m_root.guard == 0) {
            if (round.members.size() >= kMostProcesses) {
                round.sample.isPartial = true;
                return;
            }
            take(*folder, step.id, *stat, round);
        }
        for (const qint64 child : m_table->children(step.id, *folder)) {
            open.push_back({child, step.id});
        }
    }
}

void ProcTreeSampler::take(const ProcFolder &folder, qint64 id, const ProcStat &stat, Round &round)
{
    round.members.insert(id, {stat.startTicks, stat.ownTicks, stat.reapedTicks});
    if (stat.state == 'Z' || stat.state == 'X') {
        ++round.sample.zombies;
        return;
    }
    ++round.sample.processes;
    round.sample.threads += stat.threads;
    const std::optional<int> handles = folder.handles();
    round.sample.handles += handles.value_or(0);
    round.sample.isPartial |= !handles;
    const qint64 resident = stat.residentPages * qint64(::sysconf(_SC_PAGESIZE));
    round.residentBytes += resident;
    if (m_memory == ProcessUsage::Memory::Resident) {
        return;
    }
    const qint64 begin = m_clock.monotonicNs();
    const std::optional<qint64> proportional = folder.proportionalBytes();
    round.proportionalNs += m_clock.monotonicNs() - begin;
    if (proportional) {
        ++round.withProportional;
        round.sample.memoryBytes += *proportional;
        return;
    }
    const std::optional<ProcStat> now = folder.stat(); // it may have ended since
    if (now && now->state != 'Z' && now->state != 'X') {
        ++round.without;
        round.sample.memoryBytes += resident;
    }
}

/// Processor time since the sample before. A process that ended took its time with it; it came back in its parent's
/// `reapedTicks` if that waited for it, together with what had been counted before, which is taken off again.
qint64 ProcTreeSampler::ticksSince(const Members &now, qint64 reapedByGuard) const
{
    qint64 own = 0;
    qint64 reaped = m_root.guard > 0 ? std::max<qint64>(reapedByGuard - m_guardReapedBefore, 0) : 0;
    qint64 counted = 0;
    for (const auto &[id, member] : now.asKeyValueRange()) {
        const auto old = m_before.constFind(id);
        const bool isOld = old != m_before.cend() && old->startTicks == member.startTicks;
        own += std::max<qint64>(member.ownTicks - (isOld ? old->ownTicks : 0), 0);
        reaped += std::max<qint64>(member.reapedTicks - (isOld ? old->reapedTicks : 0), 0);
    }
    for (const auto &[id, member] : m_before.asKeyValueRange()) {
        const auto still = now.constFind(id);
        if (still == now.cend() || still->startTicks != member.startTicks) {
            counted += member.ownTicks + member.reapedTicks;
        }
    }
    return own + std::max<qint64>(reaped - counted, 0);
}

} // namespace Signalbox
