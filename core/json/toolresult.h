// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/rawjson.h"

namespace Signalbox {

/// Longer results of a tool are not looked into: whether the tool itself failed is not told of them.
constexpr qsizetype kLongestToolResult = 16 * 1024 * 1024;

/// Did the tool itself fail: does the raw text of a tools/call result say `isError: true` (server/tools)? Found without
/// parsing; `isError` inside the tool's own values does not count.
[[nodiscard]] inline bool reportsToolError(QByteArrayView result)
{
    return result.size() <= kLongestToolResult && mentionsKey(result, "isError")
           && rawMember(result, "isError") == "true";
}

} // namespace Signalbox
