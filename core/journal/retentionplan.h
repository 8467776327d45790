// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/removals.h"
#include "core/journal/retention.h"
#include "core/journal/segmentlist.h"

#include <map>
#include <stop_token>

namespace Signalbox {

/// Decides what a journal's rules take away. Reads index files only, each closed one once.
class RetentionPlan
{
public:
    explicit RetentionPlan(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// What is to be gone in the end: what `before` says, and what the rules take besides. `current` is the number of
    /// the segment being written. No value: the folder cannot be read, or a stop was asked for.
    [[nodiscard]] std::optional<Removals> make(const RetentionRules &rules, const Removals &before, quint32 current,
                                               qint64 nowNs, const std::vector<quint64> &pinned,
                                               const std::stop_token &stop = {});

private:
    struct OfServer
    {
        quint64 count = 0;
        quint64 last = 0; ///< sequence number of its newest message in the segment
    };
    struct Summary
    {
        quint64 records = 0;
        std::map<quint16, OfServer> servers;
    };
    struct Segment
    {
        SegmentInfo info;
        quint64 end = 0; ///< one past its last message; 0: no other follows it
        qint64 endedNs = 0;
        quint64 bytes = 0;
        bool isPinned = false;
    };

    [[nodiscard]] std::vector<Segment> segmentsOf(const SegmentList &list, const Removals &before,
                                                  const std::vector<quint64> &pinned) const;
    [[nodiscard]] qint64 endOf(const Segment &segment, qint64 nextBegunNs) const;
    [[nodiscard]] const Summary &summaryOf(const Segment &segment, bool isClosed);
    void raiseFloors(Removals &plan, const std::vector<Segment> &segments, quint64 perServer,
                     const std::stop_token &stop);
    [[nodiscard]] quint64 floorIn(const Segment &segment, quint16 server, quint64 keep) const;
    [[nodiscard]] bool isWanted(const Segment &segment, const Removals &plan) const;

    QString m_folder;
    std::map<quint32, Summary> m_summaries; ///< by segment
};

} // namespace Signalbox
