// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalinfo.h"

#include "core/journal/journalreader.h"

#include <QDirIterator>

namespace Signalbox {

namespace {

/// The time of the first message from this end of the journal whose record can be read.
qint64 timeOf(const JournalReader &reader, quint64 from, int step)
{
    constexpr int tries = 100'000;
    for (int i = 0; i < tries && from >= reader.firstSequence() && from < reader.endSequence(); ++i) {
        const IndexRecord record = reader.at(from);
        if (record.offset != 0) {
            return record.wallNs;
        }
        from += quint64(qint64(step));
    }
    return 0;
}

} // namespace

Result<JournalInfo> JournalInfo::of(const QString &folder)
{
    const auto reader = JournalReader::open(folder);
    if (!reader) {
        return Failure(reader.error());
    }
    JournalInfo info;
    info.folder = folder;
    info.firstSequence = (*reader)->firstSequence();
    info.endSequence = (*reader)->endSequence();
    info.oldestNs = timeOf(**reader, info.firstSequence, 1);
    info.newestNs = info.endSequence > 0 ? timeOf(**reader, info.endSequence - 1, -1) : 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const auto size = quint64(file.size());
        if (file.suffix() == QStringLiteral("body")) {
            info.bodyBytes += size;
            ++info.segments;
        } else if (file.suffix() == QStringLiteral("index") || file.fileName() == QStringLiteral("names")) {
            info.indexBytes += size;
        } else {
            info.otherBytes += size;
        }
    }
    return info;
}

} // namespace Signalbox
