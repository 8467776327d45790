// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

namespace Signalbox {

/// An entry of the common `mcpServers` shape: `{type?, command, args, env, cwd}` or `{type, url, headers}`, with our own
/// fields under `signalbox` (`id`, `era`, `group`, `inheritEnvironment`). Errors name the member that is wrong.
[[nodiscard]] Result<ServerEntry> entryFromJson(const QString &name, const Json &value);
/// The same, over what `entry.raw` holds: unknown members and their order stay.
[[nodiscard]] Json entryToJson(const ServerEntry &entry);

} // namespace Signalbox
