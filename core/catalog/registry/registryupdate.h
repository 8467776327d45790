// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/registry/registryvalues.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// A newer version of what an entry came from, and what taking it would change.
struct RegistryUpdate
{
    ServerEntry entry; ///< as it would be
    QString from{};    ///< versions of the server
    QString to{};
    QStringList changes{};      ///< one sentence each
    QList<AskedValue> wanted{}; ///< required now, and not before known here
};

/// Is `latest` newer than what the entry came from?
[[nodiscard]] bool isUpdateOf(const ServerEntry &entry, const ServerJson &latest);

/// What the entry becomes with that version: only the words that name package and version, or the address, are others;
/// what the person changed stays. Errors (Kind::Usage): it did not come from there, the new version is no longer offered
/// that way, or the entry no longer has the words that would be replaced.
[[nodiscard]] Result<RegistryUpdate> updatedEntry(const ServerEntry &entry, const ServerJson &latest);

} // namespace Signalbox
