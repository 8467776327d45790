// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/operation.h"

#include "app/cli/clioutput.h"
#include "app/cli/toolarguments.h"
#include "core/hub/policygate.h"

namespace Signalbox {

Operation::Operation(const OperationContext &context)
    : m_context(context)
{
}

QByteArray Operation::meta() const
{
    return options().metadata.isEmpty() ? QByteArray() : stringsJson(options().metadata);
}

void Operation::succeed(const QByteArray &result)
{
    end(exitCodeOf(printResult(result, options().json)));
}

void Operation::end(int exitCode)
{
    if (!std::exchange(m_isEnded, true)) {
        emit finished(exitCode);
    }
}

void Operation::fail(int exitCode, const char *code, const Error &error)
{
    if (m_isEnded) {
        return;
    }
    if (error.kind == Error::Kind::Auth) {
        printAuthError(error, options().target.signInCommand());
        return end(ExitCode::AuthNeeded);
    }
    printError(code, error);
    end(exitCode);
}

void Operation::failWith(const CallOutcome &outcome, bool isTool)
{
    using End = CallOutcome::End;
    if (outcome.error.kind == Error::Kind::Policy) {
        if (outcome.error.code == PolicyGate::kUnknownTool) { // as where the server itself says so
            return fail(ExitCode::ToolError, "tool_failed", outcome.error);
        }
        return fail(ExitCode::Policy, "refused_by_policy", outcome.error);
    }
    switch (outcome.end) {
    case End::Result:
        break;
    case End::RemoteError:
        return fail(isTool ? ExitCode::ToolError : ExitCode::Usage, isTool ? "tool_failed" : "remote_error",
                    outcome.error);
    case End::Timeout:
        return fail(ExitCode::Unreachable, "timeout", outcome.error);
    case End::Lost:
        return fail(ExitCode::Unreachable, "connection_lost", outcome.error);
    case End::Cancelled:
    case End::Refused:
        return fail(ExitCode::Usage, "refused", outcome.error);
    }
    Q_UNREACHABLE();
}

void Operation::handleOutcome(const CallOutcome &outcome)
{
    outcome.ok() ? succeed(outcome.result) : failWith(outcome);
}

} // namespace Signalbox
