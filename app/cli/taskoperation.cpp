// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskoperation.h"

#include "app/cli/clioutput.h"
#include "core/hub/toolerror.h"

namespace Signalbox {

void TaskOperation::start()
{
    TrackedTask *task = connection().tasks()->follow(options().taskId);
    if (!task) {
        return fail(
            ExitCode::Usage, "refused",
            {.kind = Error::Kind::Usage,
             .message = tr("Protocol revision %1 has no tasks.").arg(revisionText(session()->profile().revision))});
    }
    connect(task, &TrackedTask::finished, this, &TaskOperation::handleEnd);
}

void TaskOperation::handleEnd(const CallOutcome &outcome)
{
    if (!outcome.ok()) {
        return failWith(outcome);
    }
    if (!isToolError(outcome)) {
        return succeed(outcome.result);
    }
    if (!printResult(outcome.result, options().json)) {
        return end(ExitCode::Usage);
    }
    fail(ExitCode::ToolError, "tool_is_error",
         {.kind = Error::Kind::Remote, .message = tr("The tool answered with an error.")});
}

} // namespace Signalbox
