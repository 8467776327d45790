// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programscommand.h"

#include "app/cli/commandhead.h"
#include "app/cli/programschange.h"
#include "app/cli/programslist.h"
#include "app/cli/programssecrets.h"

namespace Signalbox {

int runProgramsCommand(const QStringList &arguments)
{
    using Verb = ProgramsOptions::Verb;
    const Result<ProgramsOptions> options = ProgramsOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    ProgramsDesk desk(*options);
    if (const Result<> opened = desk.open(); !opened) {
        return refuseProgram(opened.error());
    }
    switch (options->verb) {
    case Verb::Programs:
        return listPrograms(desk, *options);
    case Verb::Matrix:
        return printMatrix(desk, *options);
    case Verb::Import:
        return importServers(desk, *options);
    case Verb::Export:
        return exportServers(desk, *options);
    case Verb::Unify:
        return unifyServer(desk, *options);
    case Verb::Remove:
        return removeFromProgram(desk, *options);
    case Verb::Accept:
        return acceptDifference(desk, *options);
    case Verb::History:
        return printHistory(desk, *options);
    case Verb::Restore:
        return restoreVersion(desk, *options);
    case Verb::Secrets:
        return handleSecrets(desk, *options);
    }
    Q_UNREACHABLE_RETURN(ExitCode::Usage);
}

} // namespace Signalbox
