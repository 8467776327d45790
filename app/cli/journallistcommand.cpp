// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journallistcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/journallister.h"

namespace Signalbox {

int journalList(const QStringList &arguments)
{
    const Result<JournalListOptions> options = JournalListOptions::parse(arguments);
    if (!options) {
        printError("usage", options.error());
        return ExitCode::Usage;
    }
    if (!options->helpText.isEmpty()) {
        return printText(options->helpText) ? ExitCode::Success : ExitCode::Usage;
    }
    Result<std::unique_ptr<JournalReader>> reader = JournalReader::open(options->folder);
    if (!reader) {
        printError("storage", reader.error());
        return ExitCode::Usage;
    }
    return JournalLister(*options, std::move(*reader)).run();
}

} // namespace Signalbox
