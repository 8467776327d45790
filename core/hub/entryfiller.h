// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

#include <functional>

class QObject;

namespace Signalbox {

/// Answers with the entry and the secrets it needs, for one connection; at once or later, but not after `context` is gone.
using EntryFiller = std::function<void(const ServerEntry &entry, QObject *context,
                                       std::function<void(const Result<ServerEntry> &filled)> done)>;

} // namespace Signalbox
