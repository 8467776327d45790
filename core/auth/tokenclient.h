// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authhttp.h"
#include "core/auth/tokenanswer.h"
#include "core/auth/tokenrequest.h"

namespace Signalbox {

/// Sends token requests; answers a demand for a DPoP nonce once (RFC 9449 section 8).
class TokenClient : public QObject
{
    Q_OBJECT
public:
    explicit TokenClient(AuthHttp &http, QObject *parent = nullptr);

    using Done = std::function<void(const TokenResult &)>;
    /// `done` once, later; not after this is gone. `dpop` may be null.
    void send(const TokenRequest &request, const std::shared_ptr<DpopProver> &dpop, const Done &done);

private:
    void attempt(const TokenRequest &request, const std::shared_ptr<DpopProver> &dpop, bool isRetry, const Done &done);

    AuthHttp &m_http;
};

} // namespace Signalbox
