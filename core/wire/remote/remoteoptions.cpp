// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/remote/remoteoptions.h"

#include <algorithm>
#include <array>

namespace Signalbox {

bool isReservedHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 9> kReserved = {
        "accept", "content-type", "content-length", "transfer-encoding", "connection",
        "host",   "upgrade",      "last-event-id",  "accept-encoding",
    };
    const auto is = [name](QByteArrayView reserved) { return name.compare(reserved, Qt::CaseInsensitive) == 0; };
    return std::ranges::any_of(kReserved, is)
           || QByteArrayView(name.first(std::min<qsizetype>(name.size(), 4))).compare("mcp-", Qt::CaseInsensitive) == 0;
}

} // namespace Signalbox
