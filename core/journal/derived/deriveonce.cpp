// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriveonce.h"

#include "core/journal/folderlock.h"
#include "core/journal/journalreader.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTellMs = 200;

Result<DeriverStatus> deriveAll(const DeriveOnce &how, const QString &folder, quint64 end)
{
    Deriver deriver(folder, {.lostBefore = end, .indexesText = how.indexesText}); // nobody is left who waits
    if (how.rebuilds) {
        deriver.rebuild();
    }
    while (!deriver.catchUp(kTellMs, how.indexesText)) {
        const DeriverStatus status = deriver.status();
        if (status.trouble) {
            return Failure(*status.trouble);
        }
        if (how.progress && !how.progress(status)) {
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("Journal", "Stopped."));
        }
    }
    return deriver.status();
}

} // namespace

Result<DeriveOnce::Outcome> DeriveOnce::run(const QString &folder) const
{
    const auto reader = JournalReader::open(folder);
    if (!reader) {
        return Failure(reader.error());
    }
    const quint64 end = (*reader)->endSequence();
    if (end == 0
        && !QFileInfo::exists(folder + u"/names"_s)) { // nothing of ours is put into a folder of somebody else's
        return storageFailure(QCoreApplication::translate("Journal", "There is no journal"), folder, ENOENT);
    }
    Outcome outcome;
    if (const auto lock = FolderLock::take(folder)) {
        const auto derived = deriveAll(*this, folder, end);
        if (!derived) {
            return Failure(derived.error());
        }
        outcome.status = *derived;
    } else if (rebuilds) {
        return Failure(lock.error());
    } else {
        outcome.heldBy = lock.error();
    }
    auto store = DerivedStore::open(folder);
    if (!store) {
        return Failure(outcome.heldBy && store.error().code == ENOENT ? *outcome.heldBy : store.error());
    }
    outcome.store = std::move(*store);
    return outcome;
}

} // namespace Signalbox
