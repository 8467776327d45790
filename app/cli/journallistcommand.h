// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `journal list [FILTER …]`: a line for each message that passes, oldest first; see JournalListOptions.
[[nodiscard]] int journalList(const QStringList &arguments);

} // namespace Signalbox
