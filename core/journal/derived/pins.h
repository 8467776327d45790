// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/retention.h"

#include <QString>

namespace Signalbox {

/// For JournalOptions::pinned: the messages that a person pinned, tagged or wrote a note on, as kept in the journal's
/// folder. Reads the file each time it is asked.
[[nodiscard]] PinnedMessages pinnedMessages(const QString &folder);

} // namespace Signalbox
