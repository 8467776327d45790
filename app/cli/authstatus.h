// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/auth/revocation.h"
#include "core/json/json.h"

#include <optional>

namespace Signalbox {

/// What may be shown of a sign-in: no token. `held`: none if nobody is signed in.
[[nodiscard]] Json authStatusJson(const std::optional<Credentials> &held);
/// The same in lines, each with its end. `server`: what it is called there.
[[nodiscard]] QString authStatusText(const std::optional<Credentials> &held, const QString &server);
/// What came of revoking: {"hasEndpoint":…, "refreshToken":…, "accessToken":…}, each "revoked", "not-offered" or "none".
[[nodiscard]] Json revocationJson(const Revocation &revocation);

} // namespace Signalbox
