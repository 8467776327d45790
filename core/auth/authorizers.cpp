// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorizers.h"

#include "core/auth/oauthauthorizer.h"
#include "core/auth/staticauthorizer.h"

namespace Signalbox {

std::unique_ptr<OAuthAuthorizer> makeOAuthAuthorizer(const AuthSetup &setup)
{
    const bool isOAuth =
        setup.options.kind == AuthOptions::Kind::Automatic || setup.options.kind == AuthOptions::Kind::OAuth;
    return isOAuth ? std::make_unique<OAuthAuthorizer>(setup) : nullptr;
}

std::unique_ptr<HttpAuthorizer> makeAuthorizer(const AuthSetup &setup)
{
    if (std::unique_ptr<OAuthAuthorizer> oauth = makeOAuthAuthorizer(setup)) {
        return oauth;
    }
    return std::make_unique<StaticAuthorizer>(setup.options, setup.server);
}

} // namespace Signalbox
