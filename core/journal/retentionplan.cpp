// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/retentionplan.h"

#include "core/journal/segmentrecords.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

bool holdsOneOf(const std::vector<quint64> &sorted, quint64 begin, quint64 end)
{
    const auto at = std::ranges::lower_bound(sorted, begin);
    return at != sorted.end() && *at < end;
}

} // namespace

std::optional<Removals> RetentionPlan::make(const RetentionRules &rules, const Removals &before, quint32 current,
                                            qint64 nowNs, const std::vector<quint64> &pinned,
                                            const std::stop_token &stop)
{
    const auto list = SegmentList::read(m_folder);
    if (!list) {
        return std::nullopt;
    }
    std::vector<quint64> held = pinned;
    std::ranges::sort(held);
    const std::vector<Segment> segments = segmentsOf(*list, before, held);
    Removals plan = before;
    if (rules.perServer > 0) {
        raiseFloors(plan, segments, rules.perServer, stop);
    }
    std::erase_if(held, [&](quint64 sequence) { return sequence >= plan.highestFloor(); });
    plan.setExceptions(std::move(held));
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    quint64 bytes = 0;
    for (const Segment &segment : segments) {
        bytes += segment.bytes;
    }
    for (const Segment &segment : segments) { // oldest first
        if (segment.info.number >= current || segment.isPinned || segment.end == 0) {
            continue;
        }
        const bool isOld = rules.maxAgeNs > 0 && segment.endedNs < nowNs - rules.maxAgeNs;
        const bool isTooMuch = rules.maxBytes > 0 && bytes > rules.maxBytes;
        if (isOld || isTooMuch || (rules.perServer > 0 && !isWanted(segment, plan))) {
            plan.add({segment.info.number, segment.info.number, segment.info.firstSequence, segment.end});
            m_summaries.erase(segment.info.number);
            bytes -= segment.bytes;
        }
    }
    return plan;
}

std::vector<RetentionPlan::Segment> RetentionPlan::segmentsOf(const SegmentList &list, const Removals &before,
                                                              const std::vector<quint64> &pinned) const
{
    std::vector<Segment> segments;
    for (const SegmentInfo &info : list.segments) {
        if (!segments.empty() && segments.back().end == 0) {
            Segment &last = segments.back();
            last.end = info.firstSequence;
            last.endedNs = endOf(last, info.wallNs);
            last.isPinned = holdsOneOf(pinned, last.info.firstSequence, last.end);
        }
        if (before.hasSegment(info.number)) {
            continue;
        }
        const auto size = [&](const QString &path) { return quint64(QFileInfo(path).size()); };
        segments.push_back(
            {.info = info, .bytes = size(indexPath(m_folder, info.number)) + size(bodyPath(m_folder, info.number))});
    }
    return segments;
}

/// When its last message came: after it was begun, before the next one was, whatever the clock did meanwhile.
qint64 RetentionPlan::endOf(const Segment &segment, qint64 nextBegunNs) const
{
    const qint64 begunNs = std::min(segment.info.wallNs, nextBegunNs);
    IndexRecord record;
    const auto index = FileHandle::open(indexPath(m_folder, segment.info.number), FileHandle::Mode::Read);
    const quint64 count = segment.end - std::min(segment.end, segment.info.firstSequence);
    if (!index || count == 0 || readRecords(*index, count - 1, {&record, 1}) != 1
        || !isWhole(record, segment.end - 1, ~quint64(0))) {
        return nextBegunNs;
    }
    return std::clamp(record.wallNs, begunNs, nextBegunNs);
}

const RetentionPlan::Summary &RetentionPlan::summaryOf(const Segment &segment, bool isClosed)
{
    const auto known = m_summaries.find(segment.info.number);
    if (known != m_summaries.end() && isClosed) {
        return known->second;
    }
    Summary summary;
    forEachRecord(m_folder, segment.info, [&](quint64 sequence, const IndexRecord &record) {
        OfServer &one = summary.servers[record.server];
        ++one.count;
        one.last = sequence;
        ++summary.records;
    });
    return m_summaries.insert_or_assign(segment.info.number, std::move(summary)).first->second;
}

/// From the newest message back: where a server has had enough, its floor is.
void RetentionPlan::raiseFloors(Removals &plan, const std::vector<Segment> &segments, quint64 perServer,
                                const std::stop_token &stop)
{
    std::map<quint16, quint64> seen;
    for (auto segment = segments.rbegin(); segment != segments.rend() && !stop.stop_requested(); ++segment) {
        for (const auto &[server, ofServer] : summaryOf(*segment, segment != segments.rbegin()).servers) {
            quint64 &count = seen[server];
            if (count < perServer && count + ofServer.count >= perServer) {
                plan.setFloor(server, floorIn(*segment, server, perServer - count));
            }
            count += ofServer.count;
        }
    }
}

/// The sequence number of the server's message in this segment from which on so many are kept.
quint64 RetentionPlan::floorIn(const Segment &segment, quint16 server, quint64 keep) const
{
    std::vector<quint64> newest(keep); // a ring
    quint64 count = 0;
    forEachRecord(m_folder, segment.info, [&](quint64 sequence, const IndexRecord &record) {
        if (record.server == server) {
            newest[count++ % keep] = sequence;
        }
    });
    return count < keep ? segment.info.firstSequence : newest[count % keep];
}

bool RetentionPlan::isWanted(const Segment &segment, const Removals &plan) const
{
    const auto known = m_summaries.find(segment.info.number);
    return known == m_summaries.end() || std::ranges::any_of(known->second.servers, [&](const auto &one) {
               return one.second.last >= plan.floorOf(one.first);
           });
}

} // namespace Signalbox
