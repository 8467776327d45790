// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenclient.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Signalbox {

TokenClient::TokenClient(AuthHttp &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{
}

void TokenClient::send(const TokenRequest &request, const std::shared_ptr<DpopProver> &dpop, const Done &done)
{
    attempt(request, dpop, false, done);
}

void TokenClient::attempt(const TokenRequest &request, const std::shared_ptr<DpopProver> &dpop, bool isRetry,
                          const Done &done)
{
    const Result<HttpRequest> http = tokenHttpRequest(request, dpop.get(), m_http.clock());
    if (!http) {
        QTimer::singleShot(0, this, [done, error = http.error()] { done(std::unexpected(TokenFailure{{}, error})); });
        return;
    }
    // Assertions and proofs are good for a minute.
    const auto remake = [this, request, dpop, first = *http] {
        return tokenHttpRequest(request, dpop.get(), m_http.clock()).value_or(first);
    };
    m_http.send({request.step, request.sentence, request.rule, *http, remake}, this,
                [this, request, dpop, isRetry, done](const Result<HttpClient::Answer> &answer) {
                    if (!answer) {
                        done(std::unexpected(TokenFailure{{}, answer.error()}));
                        return;
                    }
                    if (dpop) {
                        dpop->learnNonce(request.endpoint, false, answer->head.headers.value("DPoP-Nonce"));
                    }
                    const TokenResult result = decodeTokenAnswer(answer->head.status, answer->body);
                    const bool wantsNonce = !result && result.error().code == "use_dpop_nonce"_L1;
                    if (wantsNonce && dpop && !isRetry && dpop->hasNonce(request.endpoint, false)) {
                        attempt(request, dpop, true, done);
                        return;
                    }
                    done(result);
                });
}

} // namespace Signalbox
