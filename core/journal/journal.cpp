// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/journalcore.h"

namespace Signalbox {

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const JournalOptions &options)
{
    auto core = JournalCore::open(folder, options);
    if (!core) {
        return Failure(std::move(core.error()));
    }
    return std::unique_ptr<Journal>(new Journal(std::move(*core)));
}

Journal::Journal(std::unique_ptr<JournalCore> core)
    : d(std::move(core))
{
}

Journal::~Journal() = default;

quint16 Journal::nameId(QByteArrayView name)
{
    return d->nameId(name);
}

quint64 Journal::record(const Frame &frame, IndexRecord record)
{
    return d->record(frame, record);
}

void Journal::setMask(std::shared_ptr<const CaptureMask> mask)
{
    d->setMask(std::move(mask));
}

void Journal::setRetention(const RetentionRules &rules)
{
    d->setRetention(rules);
}

QString Journal::folder() const
{
    return d->folder();
}

quint64 Journal::firstSequence() const
{
    return d->firstSequence();
}

quint64 Journal::endSequence() const
{
    return d->endSequence();
}

std::optional<Error> Journal::trouble() const
{
    return d->trouble();
}

quint64 Journal::lost() const
{
    return d->lost();
}

quint64 Journal::cutAtOpen() const
{
    return d->cutAtOpen();
}

quint64 Journal::removed() const
{
    return d->removed();
}

} // namespace Signalbox
