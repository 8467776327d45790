// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/remotesettings.h"
#include "core/json/json.h"

namespace Signalbox {

/// The object `signalbox.auth` of an entry (docs/credentials.md), into `settings`. Errors are Kind::Usage with the member in
/// `where`. A member that would hold a secret itself is one: secrets stand in no file.
[[nodiscard]] Result<> authFromJson(const Json &object, RemoteSettings &settings);

/// Writes what differs from `base`, what the object was read from, into it; the rest of it stays as it is. Secrets are never
/// written.
void authToJson(const RemoteSettings &settings, const RemoteSettings &base, Json &object);

} // namespace Signalbox
