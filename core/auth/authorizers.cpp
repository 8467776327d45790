// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorizers.h"

#include "core/auth/jwtauthorizer.h"
#include "core/auth/oauthauthorizer.h"
#include "core/auth/ratedauthorizer.h"
#include "core/auth/staticauthorizer.h"

namespace Signalbox {

std::unique_ptr<OAuthAuthorizer> makeOAuthAuthorizer(const AuthSetup &setup)
{
    return isFixed(setup.options.kind) ? nullptr : std::make_unique<OAuthAuthorizer>(setup);
}

std::unique_ptr<HttpAuthorizer> makeAuthorizer(const AuthSetup &setup)
{
    if (std::unique_ptr<OAuthAuthorizer> oauth = makeOAuthAuthorizer(setup)) {
        return oauth;
    }
    std::unique_ptr<HttpAuthorizer> fixed;
    if (setup.options.kind == AuthOptions::Kind::Jwt) {
        fixed = std::make_unique<JwtAuthorizer>(setup);
    } else {
        fixed = std::make_unique<StaticAuthorizer>(setup.options, setup.server);
    }
    const KeyRate &rate = setup.options.rate;
    if (rate.requests > 0 && rate.windowMs > 0) {
        fixed = std::make_unique<RatedAuthorizer>(std::move(fixed), rate, *setup.clock, *setup.pause);
    }
    return fixed;
}

} // namespace Signalbox
