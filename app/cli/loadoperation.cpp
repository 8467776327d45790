// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loadoperation.h"

#include "app/cli/clioutput.h"
#include "core/json/jsontext.h"

namespace Signalbox {

void LoadOperation::call(const CallRequest &request)
{
    const LoadPlan plan{.requests = options().loadRequests,
                        .concurrency = options().loadConcurrency,
                        .durationMs = options().loadDurationMs,
                        .rate = options().loadRate};
    auto *run = new LoadRun(hub(), request, plan, this);
    connect(run, &LoadRun::finished, this, &LoadOperation::handleLoad);
    run->start();
}

void LoadOperation::handleLoad(const LoadReport &report)
{
    if (!printResult(compactJson(report.toJson()), options().json)) {
        return end(ExitCode::Usage);
    }
    if (!report.firstError) {
        return end(report.toolErrors > 0 ? ExitCode::ToolError : ExitCode::Success);
    }
    if (report.firstError->kind == Error::Kind::Policy) {
        return fail(ExitCode::Policy, "refused_by_policy", *report.firstError);
    }
    const bool lost = report.firstError->kind == Error::Kind::Transport;
    fail(lost ? ExitCode::Unreachable : ExitCode::ToolError, "load_failures", *report.firstError);
}

} // namespace Signalbox
