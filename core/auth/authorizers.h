// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authsetup.h"
#include "core/wire/http/httpauthorizer.h"

#include <memory>

namespace Signalbox {

class OAuthAuthorizer;

/// The authorizer that a server's options ask for; never null. Kind::ApiKeyQuery needs withApiKey() for the address too.
[[nodiscard]] std::unique_ptr<HttpAuthorizer> makeAuthorizer(const AuthSetup &setup);

/// The same for signing in and out; null if the options' kind knows neither.
[[nodiscard]] std::unique_ptr<OAuthAuthorizer> makeOAuthAuthorizer(const AuthSetup &setup);

} // namespace Signalbox
