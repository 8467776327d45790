// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"
#include "ui/models/jsondiffmodel.h"
#include "ui/models/resources/resourceanswer.h"

#include <memory>

namespace Signalbox {

/// How one version of a resource differs from another: of several contents, the first that do.
struct VersionDiff
{
    enum class Kind : quint8 {
        Same,
        Values, ///< `json`
        Lines,  ///< `lines`
        Bytes,  ///< `firstByte`, `sizeBefore`, `sizeAfter`
        Number, ///< one has contents that the other has not; `sizeBefore` and `sizeAfter` count them
        TooLong,
    };
    Kind kind = Kind::Same;
    qsizetype part = 0;      ///< of the contents, from 0
    qsizetype different = 0; ///< so many of them differ
    JsonComparison json;
    std::shared_ptr<const LineDiff> lines;
    qint64 firstByte = 0;
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;

    static constexpr qsizetype kMostCompared = 16 * 1024 * 1024; ///< bytes of a text
};
using VersionDiffPtr = std::shared_ptr<const VersionDiff>;

/// Pure, and maybe slow: made for the thread pool. JSON is compared as such only if both are, and in more than layout.
[[nodiscard]] VersionDiffPtr compareVersions(const ResourceAnswerPtr &before, const ResourceAnswerPtr &after);

} // namespace Signalbox
