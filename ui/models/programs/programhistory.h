// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"
#include "core/base/result.h"
#include "core/catalog/fileversions.h"
#include "core/catalog/programs/serverchanges.h"

#include <memory>

namespace Signalbox {

/// One kept version of a program's file, and what it says else about servers than the version before it.
struct VersionFacts
{
    FileVersion version{};
    QList<ServerChange> changes{};
    QStringList servers{}; ///< the names in it
    bool isFirst = false;  ///< nothing older is kept
    bool isNow = false;    ///< the file is like this

    bool operator==(const VersionFacts &) const = default;
};

using LineDiffPtr = std::shared_ptr<const LineDiff>;

/// The newest first. Reads every version: not for the window's thread. Versions that cannot be read are left out.
[[nodiscard]] QList<VersionFacts> historyOf(const ProgramFilePlace &place, const QByteArray &now,
                                            const FileVersions &versions);

/// How the text of a program's file changes, with the secrets of both masked.
[[nodiscard]] LineDiffPtr maskedDiff(const ProgramFilePlace &place, const QByteArray &before, const QByteArray &after);

} // namespace Signalbox
