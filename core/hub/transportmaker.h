// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"
#include "core/session/negotiator.h"

#include <functional>

namespace Signalbox {

class HttpAuthorizer;

/// Says how an entry's server is reached: something that makes transports to it. Error (Kind::Usage): it cannot be.
/// `authorizer` puts credentials on what goes over HTTP and WebSocket; null: none. It outlives what is made.
using TransportMaker = std::function<Result<Negotiator::TransportFactory>(const ServerEntry &, const Limits &,
                                                                          HttpAuthorizer *authorizer)>;

/// The transports of the real world: a child process, HTTP in its three dialects, WebSocket.
[[nodiscard]] Result<Negotiator::TransportFactory> transportFor(const ServerEntry &entry, const Limits &limits,
                                                                HttpAuthorizer *authorizer);

} // namespace Signalbox
