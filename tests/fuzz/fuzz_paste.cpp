// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/catalog/paste/paste.h"
#include "core/catalog/paste/pastevalues.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/valueneed.h"
#include "tests/fuzz/fuzzing.h"

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

void check(ServerEntry entry)
{
    require(isFromElsewhere(entry), "what was pasted is not the person's own");
    require(entry.id.isEmpty(), "ids are made here");
    require(!entry.name.trimmed().isEmpty(), "a server has a name");
    const bool isProcess = entry.transport == ServerEntry::Transport::Stdio;
    require(!(isProcess ? entry.command : entry.url).isEmpty(), "there is something to start or reach");
    const Result<ServerEntry> again = entryFromJson(entry.name, entryToJson(entry));
    require(again.has_value(), "it can be kept");
    require(again->target() == entry.target() && isFromElsewhere(*again), "it is kept as it is");
    const QList<ValueNeed> needs = valueNeeds(entry);
    ValueSources all;
    for (const ValueNeed &need : needs) {
        require(!need.name.isEmpty(), "a place has a name");
        all.given.insert(need.key(), QStringLiteral("${X}"));
        all.profile.insert(need.name, QStringLiteral("${X}"));
        all.allowed.insert(need.key());
    }
    require(filledEntry(entry, all).has_value(), "with a value for each place it is whole");
    require(needs.isEmpty() || !filledEntry(entry, {}).has_value() || missingValues(entry, {}).isEmpty(),
            "without values it is not");
    static_cast<void>(takeSecrets(entry));
    require(countSecrets(entry) == 0, "all secrets were taken");
}

} // namespace

/// Nothing that is pasted starts, breaks or hangs anything; what is understood can be kept and asked about.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Understood> understood = understandPaste(text);
    if (!understood) {
        require(!understood.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    require(!understood->entries.isEmpty() && !understood->summary.isEmpty(), "it says what it understood");
    for (const ServerEntry &entry : understood->entries) {
        check(entry);
    }
    return 0;
}
