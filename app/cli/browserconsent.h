// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationprompt.h"

namespace Signalbox {

/// For a sign-in that the person asked for: shows on standard error where it leads and opens the browser there.
[[nodiscard]] PromptMaker browserConsent();

} // namespace Signalbox
