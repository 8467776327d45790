// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// By which way an entry came that the person did not write: "pasted", "linked", "imported", "registry", "bundle". It
/// is kept with the entry (`signalbox.from`). Empty: the person typed it. What came from elsewhere is started only after
/// the person accepted it, and gets variables of the environment only with their consent (reliability.md C06, C09).
[[nodiscard]] QString originOf(const ServerEntry &entry);
void setOrigin(ServerEntry &entry, const QString &origin); ///< empty: it is the person's own
[[nodiscard]] inline bool isFromElsewhere(const ServerEntry &entry)
{
    return !originOf(entry).isEmpty();
}

} // namespace Signalbox
