// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// An entry of the common `mcpServers` shape: `{type?, command, args, env, cwd}` or `{type, url, headers}`, with ours
/// under `signalbox` (`id`, `era`, `group`, `inheritEnvironment`, `keepSecrets`, `health`). Errors name the member that is wrong.
[[nodiscard]] Result<ServerEntry> entryFromJson(const QString &name, const Json &value);
/// The same, over what `entry.raw` holds: unknown members and their order stay.
[[nodiscard]] Json entryToJson(const ServerEntry &entry);
/// Writes what differs between `entry` and its own `raw` over `onto`: the person's changes land on what another
/// program has written meanwhile, and everything else stays.
[[nodiscard]] Json mergeEntry(const ServerEntry &entry, Json onto);

/// May this be an id? Ids name files, so they are letters, digits and hyphens, at most 64.
[[nodiscard]] bool isEntryId(QStringView id);

} // namespace Signalbox
