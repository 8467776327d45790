// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/versiondiff.h"

#include <algorithm>

namespace Signalbox {

namespace {

using DiffKind = VersionDiff::Kind;

void compareParts(VersionDiff &diff, const ResourcePart &before, const ResourcePart &after)
{
    diff.sizeBefore = before.bytes.size();
    diff.sizeAfter = after.bytes.size();
    const auto [first, other] = std::ranges::mismatch(before.bytes, after.bytes);
    diff.firstByte = first - before.bytes.begin();
    if (!before.isText || !after.isText) {
        diff.kind = DiffKind::Bytes;
        return;
    }
    if (std::max(diff.sizeBefore, diff.sizeAfter) > VersionDiff::kMostCompared) {
        diff.kind = DiffKind::TooLong;
        return;
    }
    if (before.tree && after.tree) {
        diff.json = {before.tree, after.tree, compareJson(*before.tree, *after.tree)};
        if (!diff.json.found.places.isEmpty()) {
            diff.kind = DiffKind::Values;
            return;
        }
    }
    diff.kind = DiffKind::Lines;
    diff.lines = std::make_shared<const LineDiff>(compareLines(before.bytes, after.bytes));
}

} // namespace

VersionDiffPtr compareVersions(const ResourceAnswerPtr &before, const ResourceAnswerPtr &after)
{
    auto diff = std::make_shared<VersionDiff>();
    if (before->parts.size() != after->parts.size()) {
        diff->kind = DiffKind::Number;
        diff->sizeBefore = before->parts.size();
        diff->sizeAfter = after->parts.size();
        return diff;
    }
    for (qsizetype i = before->parts.size() - 1; i >= 0; --i) {
        if (!before->parts[i].isSameAs(after->parts[i])) {
            diff->part = i;
            ++diff->different;
        }
    }
    if (diff->different > 0) {
        compareParts(*diff, before->parts[diff->part], after->parts[diff->part]);
    }
    return diff;
}

} // namespace Signalbox
