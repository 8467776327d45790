// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/journalhealth.h"

#include "core/base/plural.h"
#include "core/hub/engine.h"
#include "ui/models/formats.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Weight = JournalNote::Weight;

JournalHealth JournalHealth::of(Engine &engine)
{
    JournalHealth health;
    const Journal *journal = engine.journal();
    health.isRecording = journal != nullptr;
    health.trouble = journal ? journal->trouble() : engine.journalError();
    if (journal) {
        health.lost = journal->lost();
        health.cutAtOpen = journal->cutAtOpen();
        health.removed = journal->removed();
    }
    if (const Deriver *deriver = engine.deriver()) {
        health.derived = deriver->status();
    }
    return health;
}

QList<JournalNote> JournalHealth::notes() const
{
    QList<JournalNote> notes;
    const auto messages = [](quint64 count) {
        return tr("%1 message(s)", nullptr, pluralOf(count)).arg(countText(qint64(count)));
    };
    if (trouble) {
        notes += JournalNote{
            Weight::Trouble, trouble->message,
            QString(tr("Calls go on, but what is said meanwhile is not kept.") + u' ' + trouble->advice).trimmed()};
    }
    if (lost > 0) {
        notes += JournalNote{Weight::Trouble, tr("%1 not recorded").arg(messages(lost)),
                             tr("While the journal could not be written, messages went by that are in no record. They "
                                "cannot be had back; their calls were answered all the same."),
                             !trouble};
    }
    notes += notesOfDeriving();
    if (cutAtOpen > 0) {
        notes += JournalNote{Weight::Watch, tr("%1 cut at the start").arg(sizeText(qint64(cutAtOpen))),
                             tr("Signalbox, or the machine, ended in the middle of a message the last time. What was "
                                "torn was cut off the end; all messages before it are whole."),
                             true};
    }
    if (removed > 0) {
        notes += JournalNote{Weight::Told, tr("%1 removed").arg(messages(removed)),
                             tr("They were older, or more, than Settings, Journal says is to be kept."), true};
    }
    return notes;
}

QList<JournalNote> JournalHealth::notesOfDeriving() const
{
    QList<JournalNote> notes;
    if (derived.trouble) {
        notes += JournalNote{Weight::Trouble, tr("Statistics are not written"),
                             QString(derived.trouble->message + u' ' + derived.trouble->advice).trimmed() + u' '
                                 + tr("Messages are recorded all the same; it is tried again by itself.")};
    }
    const quint64 behind = derived.journalEnd - std::min(derived.journalEnd, derived.derivedUntil);
    if (behind > kMuchBehind) {
        notes += JournalNote{
            Weight::Watch,
            tr("Statistics: %1 of %2")
                .arg(countText(qint64(derived.derivedUntil)), countText(qint64(derived.journalEnd))),
            tr("Calls, statistics and the text index are being derived from the messages, as after "
               "much traffic, or when they are made anew. Until then the monitor shows less than there is.")};
    }
    for (const QString &notice : derived.notices) {
        notes += JournalNote{Weight::Watch, tr("A file was set aside"), notice, true};
    }
    return notes;
}

} // namespace Signalbox
