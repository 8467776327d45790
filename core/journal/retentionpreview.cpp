// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/retentionpreview.h"

#include "core/journal/journalreader.h"
#include "core/journal/retentionplan.h"
#include "core/journal/segmentrecords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

namespace {

Error cannotTell(const QString &folder)
{
    return {.kind = Error::Kind::Storage,
            .message = QCoreApplication::translate("Journal", "What would go from the journal cannot be told now."),
            .where = folder};
}

struct Hidden
{
    quint64 now = 0;
    quint64 then = 0;
};

/// Messages of a segment that are below their server's floor.
Hidden hiddenIn(const QString &folder, const SegmentInfo &info, const Removals &now, const Removals &then)
{
    Hidden hidden;
    if (info.firstSequence < std::max(now.highestFloor(), then.highestFloor())) {
        forEachRecord(folder, info, [&](quint64 sequence, const IndexRecord &record) {
            hidden.now += now.hides(record.server, sequence) ? 1 : 0;
            hidden.then += then.hides(record.server, sequence) ? 1 : 0;
        });
    }
    return hidden;
}

} // namespace

Result<RetentionPreview> RetentionPreview::of(const QString &folder, const RetentionRules &rules,
                                              const PinnedMessages &pinned, qint64 nowNs)
{
    const auto reader = JournalReader::open(folder);
    if (!reader) {
        return Failure(reader.error());
    }
    const auto list = SegmentList::read(folder);
    if (!list) {
        return Failure(list.error());
    }
    const Removals now = Removals::read(folder);
    const auto held = pinned ? pinned() : std::vector<quint64>();
    const quint32 none = list->lastNumber + 1; // the last one stays whether or not it is being written
    const auto then = held ? RetentionPlan(folder).make(rules, now, none, nowNs, *held) : std::nullopt;
    if (!then) {
        return Failure(cannotTell(folder));
    }
    RetentionPreview preview;
    for (qsizetype i = 0; i < list->segments.size(); ++i) {
        const SegmentInfo &info = list->segments.at(i);
        if (now.hasSegment(info.number)) {
            continue; // it is being deleted
        }
        const quint64 end =
            i + 1 < list->segments.size() ? list->segments.at(i + 1).firstSequence : (*reader)->endSequence();
        const quint64 bytes =
            quint64(QFileInfo(indexPath(folder, info.number)).size() + QFileInfo(bodyPath(folder, info.number)).size());
        const Hidden hidden = hiddenIn(folder, info, now, *then);
        const quint64 kept = end - std::min(end, info.firstSequence) - hidden.now;
        const bool isGoing = then->hasSegment(info.number);
        preview.messages += kept;
        preview.bytes += bytes;
        preview.goingMessages += isGoing ? kept : hidden.then - std::min(hidden.now, hidden.then);
        preview.goingBytes += isGoing ? bytes : 0;
        preview.oldestNs = preview.oldestNs == 0 ? info.wallNs : preview.oldestNs;
        preview.oldestAfterNs = preview.oldestAfterNs == 0 && !isGoing ? info.wallNs : preview.oldestAfterNs;
    }
    return preview;
}

} // namespace Signalbox
