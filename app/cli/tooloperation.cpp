// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tooloperation.h"

#include "app/cli/clioutput.h"
#include "app/cli/listjson.h"
#include "app/cli/outputcheck.h"
#include "app/cli/toolarguments.h"
#include "core/hub/toolerror.h"
#include "core/json/rawjson.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

void ToolOperation::start()
{
    if (!mayBeTask()) {
        return;
    }
    if (options().toolArgumentsJson || !needsSchema(options().toolArguments)) {
        return prepare();
    }
    readTools([this] { prepare(); });
}

void ToolOperation::readTools(const std::function<void()> &then)
{
    if (m_tools || !session()) {
        return then();
    }
    auto *lister = new Lister(*session(), Lister::List::Tools, this);
    connect(lister, &Lister::finished, this, [this, then](const Lister::Outcome &outcome) {
        m_tools = outcome;
        then();
    });
}

bool ToolOperation::mayBeTask()
{
    const Revision revision = session()->profile().revision;
    if (!options().asTask || revision == Revision::V20251125) {
        return true;
    }
    if (eraOf(revision) == Era::Modern) {
        printNote(tr("With revision %1 the server alone decides what becomes a task.").arg(revisionText(revision)));
        return true;
    }
    fail(ExitCode::Usage, "refused",
         {.kind = Error::Kind::Usage, .message = tr("Protocol revision %1 has no tasks.").arg(revisionText(revision))});
    return false;
}

Json ToolOperation::inputSchema() const
{
    return m_tools ? toolMember(*m_tools, options().toolName, "inputSchema") : Json::null();
}

void ToolOperation::prepare()
{
    CallRequest request;
    request.server = connection().status().entry.name;
    request.tool = options().toolName;
    request.arguments = options().toolArgumentsJson.value_or(argumentsJson(options().toolArguments, inputSchema()));
    const KeyValues meta = options().metadata + options().toolMetadata;
    request.meta = meta.isEmpty() ? QByteArray() : stringsJson(meta);
    request.caller = u"cli"_s;
    request.session = options().session;
    if (options().asTask) {
        request.asTaskMs = options().taskTtlMs;
    }
    if (TaskTracker *tasks = connection().tasks()) {
        connect(tasks, &TaskTracker::taskAdded, this, [](const TrackedTask *task) {
            printNote(tr("The call became the task “%1”.").arg(task->task().id.left(200)));
        });
    }
    call(request);
}

void ToolOperation::call(const CallRequest &request)
{
    HubCall *call = hub().call(request);
    connect(call, &HubCall::held, this, &printNote);
    connect(call, &HubCall::finished, this, &ToolOperation::handleCall);
}

void ToolOperation::handleCall(const CallOutcome &outcome)
{
    for (const CallNote &note : outcome.notes) {
        printNote(note.text);
    }
    if (!outcome.ok()) {
        return failWith(outcome, true);
    }
    if (!printResult(outcome.result, options().json)) {
        return end(ExitCode::Usage);
    }
    if (isToolError(outcome)) {
        return fail(ExitCode::ToolError, "tool_is_error",
                    {.kind = Error::Kind::Remote, .message = tr("The tool answered with an error.")});
    }
    // A result without structured content owes a look at the list only to who asks for strictness.
    if (options().strict || m_tools || !rawMember(outcome.result, "structuredContent").isEmpty()) {
        return readTools([this, result = outcome.result] { check(result); });
    }
    end(ExitCode::Success);
}

void ToolOperation::check(const QByteArray &result)
{
    bool fits = false;
    if (!m_tools || !hasTool(*m_tools, options().toolName)) {
        printNote(tr("The result was not checked: the tool is not in the server's list."));
    } else {
        fits = reportOutput(result, toolMember(*m_tools, options().toolName, "outputSchema"));
    }
    end(fits || !options().strict ? ExitCode::Success : ExitCode::ToolError);
}

} // namespace Signalbox
