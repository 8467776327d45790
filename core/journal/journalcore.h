// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/folderlock.h"
#include "core/journal/journal.h"
#include "core/journal/keeper.h"
#include "core/journal/nametable.h"
#include "core/journal/recordingtrouble.h"
#include "core/journal/segmentrecovery.h"
#include "core/journal/syncer.h"

namespace Signalbox {

/// What stands behind a Journal.
class JournalCore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalCore>> open(const QString &folder,
                                                                   const JournalOptions &options);

    [[nodiscard]] quint16 nameId(QByteArrayView name);
    quint64 record(const Frame &frame, IndexRecord record);
    void setMask(std::shared_ptr<const CaptureMask> mask) { m_mask = std::move(mask); }
    void setRetention(const RetentionRules &rules);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] quint64 firstSequence() const { return m_keeper.first(); }
    [[nodiscard]] quint64 endSequence() const { return m_end.load(std::memory_order_acquire); }
    [[nodiscard]] std::optional<Error> trouble() const;
    [[nodiscard]] quint64 lost() const { return m_trouble.lost(); }
    [[nodiscard]] quint64 cutAtOpen() const { return m_cut; }
    [[nodiscard]] quint64 removed() const { return firstSequence() - m_firstAtOpen; }

private:
    JournalCore(QString folder, const JournalOptions &options, FolderLock lock, NameTable names, Removals removals);

    Result<> goOn(const Removals &removals);
    int append(const Frame &frame, IndexRecord &record);
    int appendMasked(IndexRecord &record, QByteArrayView bytes, const QList<CaptureMask::Cut> &cuts);
    int beginSegment();
    int beginAnew();
    [[nodiscard]] bool isFull(qint64 wallNs) const;
    [[nodiscard]] QByteArray maskedName(QByteArrayView name) const;

    QString m_folder;
    JournalOptions m_options;
    qint64 m_segmentNs = 0; ///< a segment gets no older than this, so that it can go when its time has come; 0: any age
    FolderLock m_lock;
    NameTable m_names;
    Syncer m_syncer;
    Keeper m_keeper;
    std::shared_ptr<const CaptureMask> m_mask;
    std::unique_ptr<SegmentWriter> m_segment; ///< made with the first message
    quint32 m_lastNumber = 0;
    std::atomic<quint64> m_end = 0;
    quint64 m_cut = 0;
    quint64 m_firstAtOpen = 0;
    qint64 m_rotateNs = 0; ///< no attempt at a new segment before
    RecordingTrouble m_trouble;
};

} // namespace Signalbox
