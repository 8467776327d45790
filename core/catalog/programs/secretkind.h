// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/literalsecrets.h"

namespace Signalbox {

/// What a secret is, by its form or else by its name, in two or three words: "GitHub token", "password", "API key".
[[nodiscard]] QString secretKind(const LiteralSecret &secret);

} // namespace Signalbox
