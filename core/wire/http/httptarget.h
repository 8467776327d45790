// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

namespace Signalbox {

/// Where a request goes, read once from its address: origin, authority and request target, as they are sent.
struct HttpTarget
{
    bool isSecure = false;
    QString host; ///< as for the resolver: no brackets, a name in its ASCII form
    quint16 port = 0;
    QByteArray authority; ///< "example.com", "[::1]:8080": the Host field (RFC 9110 section 7.2)
    QByteArray path;      ///< "/mcp?x=1": origin-form (RFC 9112 section 3.2.1)

    /// Errors (Kind::Usage): not http or https, no host, or a user name or password in it, which is never sent.
    [[nodiscard]] static Result<HttpTarget> of(const QUrl &url);

    [[nodiscard]] bool isSameOrigin(const HttpTarget &other) const
    {
        return isSecure == other.isSecure && port == other.port && host == other.host;
    }
    [[nodiscard]] QString origin() const;  ///< "https://example.com", for people and as a key
    [[nodiscard]] bool isLoopback() const; ///< 127/8, ::1 or localhost (RFC 6761 section 6.3): never proxied
};

} // namespace Signalbox
