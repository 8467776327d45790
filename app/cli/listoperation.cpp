// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listoperation.h"

#include "app/cli/clioutput.h"
#include "app/cli/listjson.h"
#include "core/hub/cache/reads.h"

namespace Signalbox {

namespace {

Lister::List listOf(const QString &method)
{
    if (method == QLatin1String("resources/list")) {
        return Lister::List::Resources;
    }
    if (method == QLatin1String("resources/templates/list")) {
        return Lister::List::ResourceTemplates;
    }
    return method == QLatin1String("prompts/list") ? Lister::List::Prompts : Lister::List::Tools;
}

} // namespace

void ListOperation::start()
{
    ReadRequest like;
    like.mayWait = false; // nothing else is asked
    auto *lister = new Lister(*session(), listOf(options().method), this, meta(), connection().reads()->asker(like));
    connect(lister, &Lister::finished, this, &ListOperation::handleList);
}

void ListOperation::handleList(const Lister::Outcome &outcome)
{
    if (outcome.error) {
        const bool lost = outcome.end == CallOutcome::End::Lost || outcome.end == CallOutcome::End::Timeout;
        return fail(lost ? ExitCode::Unreachable : ExitCode::Usage, "list_failed", *outcome.error);
    }
    if (!outcome.complete) {
        printNote(outcome.note);
    }
    succeed(joinedPages(outcome));
}

} // namespace Signalbox
