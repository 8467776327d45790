// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcheck.h"

#include "core/journal/nametable.h"
#include "core/journal/removals.h"
#include "core/journal/segmentcheck.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace Signalbox {

namespace {

quint64 bytesIn(const QString &folder, const SegmentList &list)
{
    quint64 bytes = 0;
    for (const SegmentInfo &info : list.segments) {
        bytes += quint64(QFileInfo(indexPath(folder, info.number)).size())
                 + quint64(QFileInfo(bodyPath(folder, info.number)).size());
    }
    return bytes;
}

void checkNames(const QString &folder, JournalCheck &into)
{
    const auto names = NameTable::openToRead(folder);
    const bool isThere = QFileInfo::exists(folder + QStringLiteral("/names"));
    if (!names || !isThere || names->isIncomplete() || names->hasTail()) {
        into.damages.append({JournalDamage::Kind::Names, 0, 0, 0});
    }
}

/// Messages between two segments: gone on purpose, or missing?
void checkGap(const Removals &removals, quint64 from, quint64 until, JournalCheck &into)
{
    for (const Removals::Range &range : removals.ranges()) {
        if (from >= range.begin && from < range.end) {
            from = range.end;
        }
    }
    if (from < until) {
        into.damages.append({JournalDamage::Kind::Missing, 0, from, until - from});
        into.damagedMessages += until - from;
    }
}

} // namespace

Result<JournalCheck> JournalCheck::run(const QString &folder,
                                       const std::function<bool(quint64 done, quint64 all)> &progress)
{
    if (!QFileInfo(folder).isDir()) {
        return storageFailure(QCoreApplication::translate("Journal", "There is no journal"), folder, ENOENT);
    }
    auto list = SegmentList::read(folder);
    if (!list) {
        return Failure(std::move(list.error()));
    }
    const Removals removals = Removals::read(folder); // after the list: what goes is written down first
    list->segments.removeIf([&](const SegmentInfo &info) { return removals.hasSegment(info.number); });
    JournalCheck check;
    checkNames(folder, check);
    if (removals.isDamaged()) {
        check.damages.append({JournalDamage::Kind::Removals, 0, 0, 0});
    }
    const quint64 all = bytesIn(folder, *list);
    quint64 done = 0;
    const auto count = [&](quint64 bytes) {
        done += bytes;
        return !progress || progress(done, all);
    };
    quint64 end = 0;
    for (qsizetype i = 0; i < list->segments.size(); ++i) {
        const SegmentInfo &info = list->segments.at(i);
        checkGap(removals, end, info.firstSequence, check);
        // The next one's first number tells how far this one went, if none is missing between them.
        const bool isFollowed = i + 1 < list->segments.size() && list->segments.at(i + 1).number == info.number + 1;
        const quint64 until = isFollowed ? list->segments.at(i + 1).firstSequence : 0;
        SegmentCheck segment(folder, info, until, count);
        if (!segment.run(check)) {
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("Journal", "The check was stopped."));
        }
        end = segment.end();
        ++check.segments;
    }
    check.firstSequence = list->segments.isEmpty() ? 0 : list->segments.constFirst().firstSequence;
    check.endSequence = end;
    return check;
}

} // namespace Signalbox
