// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/programhistory.h"

#include "ui/models/programs/secretmask.h"

#include <utility>

namespace Signalbox {

QList<VersionFacts> historyOf(const ProgramFilePlace &place, const QByteArray &now, const FileVersions &versions)
{
    QList<VersionFacts> history;
    const QList<FileVersion> kept = versions.of(place.path);
    std::optional<ProgramFile> newer; // of the fact that was appended last
    for (const FileVersion &version : kept) {
        const Result<QByteArray> bytes = versions.bytes(place.path, version.id);
        if (!bytes) {
            continue;
        }
        ProgramFile file = programFileOf(place, *bytes);
        if (newer) {
            history.last().changes = serverChanges(file, *newer);
            history.last().isFirst = false;
        }
        VersionFacts facts{.version = version, .isFirst = true, .isNow = history.isEmpty() && *bytes == now};
        for (const ProgramServer &server : std::as_const(file.servers)) {
            facts.servers.append(server.name);
        }
        history.append(facts);
        newer = std::move(file);
    }
    return history;
}

LineDiffPtr maskedDiff(const ProgramFilePlace &place, const QByteArray &before, const QByteArray &after)
{
    SecretMask mask;
    mask.learn(programFileOf(place, before));
    mask.learn(programFileOf(place, after));
    return std::make_shared<const LineDiff>(compareLines(mask.masked(before), mask.masked(after)));
}

} // namespace Signalbox
