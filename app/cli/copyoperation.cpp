// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/copyoperation.h"

#include "app/cli/clioutput.h"
#include "core/hub/exchange/callcopy.h"

namespace Signalbox {

void CopyOperation::start()
{
    readTools([this] { prepare(); }); // what HTTP repeats of the arguments stands in the tool's schema
}

void CopyOperation::call(const CallRequest &request)
{
    if (!session()) { // lost meanwhile; the runner says so
        return;
    }
    const Result<QString> text = copyCallAs(*options().copyAs, {.request = request,
                                                                .server = connection().status().entry,
                                                                .isListed = options().target.isOfList(),
                                                                .revision = session()->profile().revision,
                                                                .inputSchema = inputSchema()});
    if (!text) {
        return fail(ExitCode::Usage, "usage", text.error());
    }
    end(exitCodeOf(printText(*text)));
}

} // namespace Signalbox
