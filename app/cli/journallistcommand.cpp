// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journallistcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/commandhead.h"
#include "app/cli/journallister.h"
#include "core/journal/derived/standingmarks.h"

namespace Signalbox {

int journalList(const QStringList &arguments)
{
    const Result<JournalListOptions> options = JournalListOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    Result<std::unique_ptr<JournalReader>> reader = JournalReader::open(options->folder);
    if (!reader) {
        return refusal("storage", reader.error());
    }
    const Result<QList<Mark>> marks =
        options->filter.asksMarks() ? standingMarks(options->folder) : Result<QList<Mark>>(QList<Mark>());
    if (!marks) {
        return refusal("storage", marks.error());
    }
    return JournalLister(*options, std::move(*reader), *marks).run();
}

} // namespace Signalbox
