// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/process/processtreesampler.h"
#include "core/wire/process/proctable.h"
#include "core/wire/processroot.h"

#include <QHash>

#include <memory>

namespace Signalbox {

/// Measures a tree from /proc. Memory is PSS as long as reading it is cheap and allowed, then RSS for good: which one a
/// sample has stands in it.
class ProcTreeSampler final : public ProcessTreeSampler
{
public:
    static constexpr int kMostProcesses = 10000; ///< of one tree; the rest is left out, and the sample is partial

    /// `table` may serve several samplers; its rounds are its owner's to begin. `proportionalBudgetNs`: how long reading
    /// PSS may take in one sample.
    ProcTreeSampler(std::shared_ptr<ProcTable> table, ProcessRoot root, const Clock &clock = Clock::system(),
                    qint64 proportionalBudgetNs = 20'000'000);

    [[nodiscard]] std::optional<ProcessUsage> sample() override;

private:
    struct Member
    {
        quint64 startTicks = 0;
        qint64 ownTicks = 0;
        qint64 reapedTicks = 0;
    };
    using Members = QHash<qint64, Member>;
    struct Round
    {
        ProcessUsage sample;
        Members members;
        qint64 proportionalNs = 0;
        qint64 residentBytes = 0; ///< of all
        int withProportional = 0; ///< processes whose PSS was read
        int without = 0;          ///< running ones whose PSS was not to be had
    };

    [[nodiscard]] bool checkRoot(qint64 id, std::optional<quint64> &start, qint64 *reapedTicks) const;
    void walk(Round &round);
    void chooseMemory(Round &round);
    void take(const ProcFolder &folder, qint64 id, const ProcStat &stat, Round &round);
    [[nodiscard]] qint64 ticksSince(const Members &now, qint64 reapedByGuard) const;

    std::shared_ptr<ProcTable> m_table;
    ProcessRoot m_root;
    const Clock &m_clock;
    qint64 m_proportionalBudgetNs;
    std::optional<quint64> m_guardStart;
    std::optional<quint64> m_serverStart;
    Members m_before;
    qint64 m_guardReapedBefore = 0;
    qint64 m_lastNs = 0; ///< 0: nothing was sampled yet
    int m_without = 0;   ///< samples in a row in which some process would not tell its PSS
    ProcessUsage::Memory m_memory = ProcessUsage::Memory::Proportional;
    bool m_isOver = false;
};

} // namespace Signalbox
