// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe.h"
#include "setting.h"

#include "core/auth/authorizationprompt.h"

namespace Signalbox {

/// What the person would have entered in the server's settings for this way of signing in.
[[nodiscard]] AuthOptions loginOptions(Recipe::Login login, const Setting &setting);

/// The program's own prompt, with a browser that nobody sits at: it opens the address and goes where it is sent.
[[nodiscard]] PromptMaker unattendedPrompt();

} // namespace Signalbox
