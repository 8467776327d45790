// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QSet>
#include <QUrl>

#include <optional>

namespace Signalbox {

/// Where an address lies, as far as it matters for requests that a stranger's document asks for.
enum class AddressZone {
    Public,
    Private,   ///< RFC 1918, 100.64/10, unique local, site local
    LinkLocal, ///< 169.254/16 (cloud metadata), fe80::/10
    Loopback,
    Other, ///< unspecified, multicast, reserved, documentation: nobody's server
};

/// IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4) counts as the IPv4 address.
[[nodiscard]] AddressZone zoneOf(const QHostAddress &address);

/// Keeps discovery from being used to reach inside (row O02): metadata may name any address, so each address is judged
/// when it is connected to. The server's own host and hosts the person named are free; everything else must be public,
/// or lie in the zone where the server itself was found. A server on this machine may name private addresses too: a
/// program here reaches those without us.
class AddressGuard
{
public:
    explicit AddressGuard(const QUrl &server);

    void trust(const QString &host); ///< the person named it
    /// Error (Kind::Policy): not to be connected to.
    [[nodiscard]] Result<> check(const QString &host, const QHostAddress &address);

private:
    QString m_serverHost;
    QSet<QString> m_trusted;
    std::optional<AddressZone> m_serverZone;
};

} // namespace Signalbox
