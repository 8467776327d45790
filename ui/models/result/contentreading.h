// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/result/showncontent.h"

#include <functional>

namespace Signalbox {

class EngineLink;

/// What a link gave, ready to be shown.
struct LinkedContents
{
    QList<ShownContent> parts; ///< at most kMostShownBlocks
    bool hides = false;        ///< characters in the answer are not seen, or turn the direction of what is
};

/// Reads a resource that a result links to, and makes it ready to be shown. Called on the GUI thread; `then` is, too, once
/// and later, unless `context` is gone by then.
using ContentReader = std::function<void(const QString &uri, QObject *context,
                                         const std::function<void(const Result<LinkedContents> &)> &then)>;

/// One that asks this server through its cache, as everything that only reads does. The link must outlive it.
[[nodiscard]] ContentReader contentReader(EngineLink &link, const QString &serverId);

} // namespace Signalbox
