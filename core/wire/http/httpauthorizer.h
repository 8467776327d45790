// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpmessage.h"

#include <QString>

#include <functional>
#include <utility>

namespace Signalbox {

/// Who puts credentials on the requests to one server, and is asked when they are refused. The transports call it; it is
/// implemented on a higher floor. One per server, on the transports' thread.
class HttpAuthorizer
{
public:
    using Ready = std::function<void(const Result<HttpHeaders> &)>;
    using IsWanted = std::function<bool()>;
    using Decided = std::function<void(const Result<> &)>;

    virtual ~HttpAuthorizer() = default;
    /// The header fields to add to one request, now or later; none if there are no credentials (yet).
    virtual void authorize(const QByteArray &method, const QUrl &url, Ready ready) = 0;
    /// The same for a request that may be taken back: one that is no longer wanted uses nothing up that others wait for.
    virtual void authorizeWhile(const IsWanted &, const QByteArray &method, const QUrl &url, Ready ready)
    {
        authorize(method, url, std::move(ready));
    }
    /// Can it be the person who keeps a request waiting? Then no deadline runs meanwhile.
    [[nodiscard]] virtual bool asksPerson() const { return true; }
    /// A 401 or 403 came to `request`. Success: ask authorize() again and repeat the request. An Error (Kind::Auth) says
    /// what the person must do, and ends it. Only one is worked on at a time; the others wait for its outcome.
    virtual void refused(const HttpRequest &request, const HttpHead &answer, Decided decided) = 0;
    /// Every other answer's head, for what it carries (a DPoP nonce).
    virtual void answered(const HttpRequest &request, const HttpHead &answer) = 0;
    /// Tells one identity from another, for caches (reliability.md H22): another after each sign-in. Empty: nobody is signed
    /// in, or they are the same as long as this lives.
    [[nodiscard]] virtual QString identity() const { return {}; }
};

} // namespace Signalbox
