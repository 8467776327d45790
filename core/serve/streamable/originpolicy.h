// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpheaders.h"

#include <QHostAddress>
#include <QStringList>

namespace Signalbox {

/// Which names a server answers to, and whose pages may talk to it: against DNS rebinding, where a page of anybody's
/// reaches a server on this machine under a name of its own (basic/transports/streamable-http, security).
class OriginPolicy
{
public:
    /// `address` is what is listened on. Loopback names are always allowed; `hosts` are further names, without port;
    /// `origins` further origins, whole ("https://app.example"). On an address that is not loopback, without `hosts`,
    /// every Host is let through, because what names the machine has is not known here.
    OriginPolicy(const QHostAddress &address, QStringList hosts, QStringList origins);

    [[nodiscard]] bool allows(const HttpHeaders &request) const;

private:
    [[nodiscard]] bool isAllowedName(const QString &name) const;

    QStringList m_hosts;
    QStringList m_origins;
    bool m_anyHost = false;
};

} // namespace Signalbox
