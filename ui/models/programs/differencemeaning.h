// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/entrydifference.h"

namespace Signalbox {

/// What a difference between Signalbox's entry and a program's means for the person, one sentence. `canRefer`: the
/// program can name a variable instead of holding a secret.
[[nodiscard]] QString differenceMeaning(const EntryDifference &difference, const QString &program, bool canRefer);

} // namespace Signalbox
