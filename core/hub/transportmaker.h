// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"
#include "core/session/negotiator.h"

#include <functional>

namespace Signalbox {

/// Says how an entry's server is reached: something that makes transports to it. Error (Kind::Usage): it cannot be.
using TransportMaker = std::function<Result<Negotiator::TransportFactory>(const ServerEntry &, const Limits &)>;

/// The transports of the real world: a child process for stdio; of other kinds none so far.
[[nodiscard]] Result<Negotiator::TransportFactory> transportFor(const ServerEntry &entry, const Limits &limits);

} // namespace Signalbox
