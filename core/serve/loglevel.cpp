// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/loglevel.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Signalbox {

namespace {

constexpr std::array<const char *, 8> kLevels{"debug", "info",     "notice", "warning",
                                              "error", "critical", "alert",  "emergency"};

} // namespace

const char *logLevelText(LogLevel level)
{
    return kLevels.at(std::size_t(level));
}

std::optional<LogLevel> logLevelFromText(QByteArrayView text)
{
    const auto found = std::ranges::find_if(kLevels, [text](const char *level) { return text == level; });
    if (found == kLevels.end()) {
        return {};
    }
    return LogLevel(std::distance(kLevels.begin(), found));
}

} // namespace Signalbox
