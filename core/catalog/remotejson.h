// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/remotesettings.h"
#include "core/json/json.h"

namespace Signalbox {

/// The members `auth`, `tls` and `proxy` of an entry's `signalbox` object (docs/credentials.md), and what
/// Claude Code (`oauth`) and Cursor (`auth`) write beside the address. Errors are Kind::Usage with the member in `where`.
[[nodiscard]] Result<RemoteSettings> remoteFromJson(const Json &entry);

/// Writes what differs from `base`, what `own` (the `signalbox` object) was read from, into it. Secrets are never written.
void remoteToJson(const RemoteSettings &remote, const RemoteSettings &base, Json &own);

} // namespace Signalbox
