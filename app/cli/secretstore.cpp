// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretstore.h"

#include "app/cli/passphraseprompt.h"
#include "core/auth/chosenstore.h"
#include "core/base/paths.h"

namespace Signalbox {

std::unique_ptr<TokenStore> secretStore()
{
    return std::make_unique<ChosenStore>(Paths(), PassphrasePrompt::asker());
}

} // namespace Signalbox
