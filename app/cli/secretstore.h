// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <memory>

namespace Signalbox {

/// Where the command line keeps the person's secrets: the place where the window keeps them.
[[nodiscard]] std::unique_ptr<TokenStore> secretStore();

} // namespace Signalbox
