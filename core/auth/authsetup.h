// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authevent.h"
#include "core/auth/authoptions.h"
#include "core/auth/authorizationprompt.h"
#include "core/auth/tokenstore.h"
#include "core/base/clock.h"
#include "core/base/pause.h"
#include "core/wire/http/httpclient.h"

namespace Signalbox {

/// What an authorizer for one server needs.
struct AuthSetup
{
    QUrl server;        ///< the MCP endpoint
    QString serverName; ///< as the person named it
    QString account;    ///< sets entries of one server apart; may be empty
    AuthOptions options;
    TokenStore *store = nullptr; ///< outlives the authorizer; null: secrets until it is gone
    PromptMaker prompt;          ///< none: whoever is not signed in gets an Error (Kind::Auth)
    TlsOptions tls;              ///< those of the server
    std::optional<QNetworkProxy> proxy;
    QString lockFolder; ///< for locks between programs; empty: none
    const Clock *clock = &Clock::system();
    const Pause *pause = &Pause::system();
    std::function<void(const AuthEvent &event)> record; ///< each step, masked; may be empty
    std::function<void(const QByteArray &token)>
        minted; ///< each token that is signed here, before it goes; may be empty
};

} // namespace Signalbox
