// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// The verb `journal`: hands what follows to one of its own verbs, each of which is a file of its own
/// (`journalverifycommand` …) and stands in the table of journalcommand.cpp. Answers the exit code.
[[nodiscard]] int runJournalCommand(const QStringList &arguments);

} // namespace Signalbox
