// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/standingmarks.h"

#include "core/journal/derived/derivedfiles.h"
#include "core/journal/derived/derivedstore.h"
#include "core/journal/journalreader.h"

#include <QFileInfo>

namespace Signalbox {

Result<QList<Mark>> standingMarks(const QString &folder)
{
    if (!QFileInfo::exists(folder + QLatin1Char('/') + DerivedFile::kept().name)) {
        return QList<Mark>();
    }
    const Result<std::unique_ptr<DerivedStore>> store = DerivedStore::open(folder);
    if (!store) {
        return Failure(store.error());
    }
    Result<QList<Mark>> marks = (*store)->marks();
    const Result<std::unique_ptr<JournalReader>> reader = JournalReader::open(folder);
    if (marks && reader) {
        marks->removeIf([&](const Mark &mark) { return (*reader)->at(mark.sequence).wallNs != mark.messageNs; });
    }
    return marks;
}

} // namespace Signalbox
