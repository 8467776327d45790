// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/journal/exchange/copytarget.h"
#include "core/json/masker.h"

namespace Signalbox {

/// A server's entry as "copy as" wants it.
[[nodiscard]] CopyTarget copyTargetOf(const ServerEntry &entry);
/// The one of this name; one that says nothing if there is none.
[[nodiscard]] CopyTarget copyTargetOf(const QList<ServerEntry> &entries, const QString &name);

/// Knows every secret that stands in these entries.
[[nodiscard]] Masker maskerFor(const QList<ServerEntry> &entries);

} // namespace Signalbox
