// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

// Secrets that people write into addresses (reliability.md K08).

/// An address, fit to show: its name and password, and what its query holds under a secret's name, as ••••.
[[nodiscard]] QString shownAddress(const QString &address);
/// How a server is reached, in one line, fit to show: its address, or its command line with what looks like a secret masked.
[[nodiscard]] QString shownTarget(const ServerEntry &entry);

/// Takes name and password out of a server's address: they become its Basic credentials, for this run, unless others are
/// set for it. True if there were any.
bool splitAddress(ServerEntry &entry);

} // namespace Signalbox
