// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/deviation.h"

#include <QByteArrayView>

namespace Signalbox {

/// How long a result may be kept, and for whom (server/utilities/caching, from 2026-07-28).
struct CacheHint
{
    enum class Scope { Private, Public };
    qint64 ttlMs = 0; ///< 0: not to be kept
    Scope scope = Scope::Private;

    bool operator==(const CacheHint &) const = default;
};

/// Of a result's text. Absent, negative or no number counts as 0, an absent or unknown scope as private; every such
/// case is a deviation. More than 2^53-1 milliseconds count as that many.
[[nodiscard]] Decoded<CacheHint> decodeCacheHint(QByteArrayView result);

} // namespace Signalbox
