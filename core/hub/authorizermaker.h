// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/wire/http/httpauthorizer.h"

#include <functional>
#include <memory>

namespace Signalbox {

/// Makes what puts credentials on the requests to an entry's server; null if it wants none.
using AuthorizerMaker = std::function<std::unique_ptr<HttpAuthorizer>(const ServerEntry &)>;

} // namespace Signalbox
