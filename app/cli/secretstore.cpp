// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretstore.h"

#include "core/auth/keychainstore.h"

namespace Signalbox {

std::unique_ptr<TokenStore> secretStore()
{
    return std::make_unique<KeychainStore>();
}

} // namespace Signalbox
