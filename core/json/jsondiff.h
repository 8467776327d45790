// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// One place where two JSON values are not the same. The pointers into the values hold as long as those do.
struct JsonDifference
{
    enum class Kind : quint8 { Changed, Added, Removed };

    Kind kind = Kind::Changed;
    QString pointer;              ///< JSON pointer (RFC 6901); of something added, into the later value
    const Json *before = nullptr; ///< null: added
    const Json *after = nullptr;  ///< null: removed
};

struct JsonDifferences
{
    QList<JsonDifference> places; ///< in the order of the earlier value, at most kMost
    bool hasMore = false;

    static constexpr qsizetype kMost = 10'000;
};

/// Where two values differ, as deep down as the difference is. The order of an object's members is no difference; the
/// spelling of a number is (1.0 and 1.00), and so is a number against its text. Items at both ends of an array that
/// are the same are matched first, those between them by place.
[[nodiscard]] JsonDifferences compareJson(const Json &before, const Json &after);

/// The same in everything but the order of members?
[[nodiscard]] bool isSameJson(const Json &one, const Json &other);

} // namespace Signalbox
